// What a person does with the plan over the years: records a step and takes the days into a calendar, adds up the money, writes down
// what was measured, and lets the registers answer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { fixture, go, visit } from "./site.mjs";

const TOWN = JSON.parse(fixture("town-with-partner"));

/** A plan of the town with something else said. */
const town = (said) => JSON.stringify({ ...TOWN, ...said });

/** The table of this name. */
const table = (app, name) => app.main().getByRole("table", { name, exact: true });

/** Writes into an input and leaves it, as a person does. */
async function write(field, text) {
  await field.fill(text);
  await field.press("Tab");
}

test("the next step is recorded by its button, gets its day in the form, and the ladder says it", async (t) => {
  const page = await visit(t, { plan: town({}), at: "#/standing" });
  const app = new App(page);
  await app.main().getByText(app.say("standing.NOW", "กำลังจัดทำแผน", "10 พฤศจิกายน 2568")).waitFor();
  await app.button(app.say("standing.RECORD", "ส่งข้อเสนอแล้ว")).click();
  await app.heading().filter({ hasText: "ส่งข้อเสนอแล้ว" }).waitFor();
  await write(app.field("วันที่"), "2026-03-16");
  await app.main().getByText("16 มีนาคม 2569", { exact: true }).waitFor();
  await app.main().getByRole("link", { name: app.say("registers.BACK_TO", app.say("STANDING_STEPS")) }).first().click();
  await app.main().getByText(app.say("standing.NOW", "ส่งข้อเสนอแล้ว", "16 มีนาคม 2569")).waitFor();
  const rungs = app.main().getByRole("listitem");
  const rung = (name) => rungs.filter({ has: page.getByRole("strong").getByText(name, { exact: true }) });
  await rung("ส่งข้อเสนอแล้ว").getByText(app.say("standing.HERE")).waitFor();
  await rung("ส่งข้อเสนอแล้ว").getByRole("link", { name: "16 มีนาคม 2569" }).waitFor();
  await rung("กำลังจัดทำแผน").getByText(app.say("standing.RECORDED")).waitFor();
  assert.equal(await rungs.filter({ hasText: app.say("standing.HERE") }).count(), 1, "one rung is today's");
  await app.saved();
  const [, { id, ...step }] = (await app.keptPlan()).standing;
  assert.deepEqual(step, { standing: "sent", date: "2026-03-16" }, id);
});

test("after the declaration the emblem's end is known, and the days of the plan go into a calendar", async (t) => {
  const standing = [...TOWN.standing, { id: "s2", standing: "declared", date: "2026-01-31" }];
  const page = await visit(t, { plan: town({ standing }), at: "#/standing" });
  const app = new App(page);
  const due = table(app, app.say("standing.DUE"));
  await due.waitFor();
  const days = await app.column(due, app.say("standing.DAY"));
  const what = await app.column(due, app.say("standing.WHAT"));
  const ends = days[what.indexOf(app.say("standing.EMBLEM_ENDS"))];
  assert.equal(ends, "31 มกราคม 2571", "two years later, in the Buddhist era");
  const calendar = table(app, app.say("standing.CALENDAR"));
  await app.unfold();
  await calendar.getByRole("row").filter({ hasText: app.say("standing.EMBLEM_ENDS") }).getByText(ends).waitFor();

  const { name, text } = await app.saveFile(app.button(app.say("standing.SAVE")));
  assert.equal(name, "mueang-phrom.ics");
  assert.ok(text.startsWith("BEGIN:VCALENDAR\r\n"), text.slice(0, 40));
  assert.ok(text.endsWith("\r\nEND:VCALENDAR\r\n"), text.slice(-40));
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\r\n]/, "every line ends with CR and LF");
  const lines = text.split("\r\n");
  assert.deepEqual(lines.filter((line) => Buffer.byteLength(line) > 75), [], "no line has more than 75 octets");
  assert.ok(lines.some((line) => line.startsWith(" ")), "longer ones are folded");
  const unfolded = text.replaceAll("\r\n ", "");
  const events = unfolded.split("BEGIN:VEVENT\r\n").slice(1);
  const emblem = events.filter((event) => event.includes(`SUMMARY:${app.say("standing.EMBLEM_ENDS")}\r\n`));
  assert.equal(emblem.length, 1);
  assert.match(emblem[0], /^DTSTART;VALUE=DATE:20280131\r$/m);
  // Every day that the plan names has its event, and is a day of the calendar on the page.
  const dated = [
    ...TOWN.projects.map(({ name, end }) => [name, end]),
    ...TOWN.kpis.map(({ name, target_date }) => [name, target_date]),
    ...[...TOWN.security, ...TOWN.privacy].map(({ name, due }) => [name, due]),
  ].filter(([, day]) => day);
  for (const [name, day] of dated) {
    const own = events.filter((event) => event.replaceAll("\\,", ",").replaceAll("\\;", ";").includes(`: ${name}\r\n`));
    assert.ok(own.some((event) => event.includes(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}\r\n`)), `${name} on ${day}`);
  }
  const rows = await calendar.getByRole("rowheader").count();
  assert.deepEqual([rows, events.length], [dated.length + what.length, dated.length + what.length]);
});

test("the money of each year is the sum of its rows, in baht and in millions", async (t) => {
  // What was stopped is not counted.
  const stopped = { ...TOWN.projects[0], id: "stopped", name: "ยุติแล้ว", status: "stopped" };
  const page = await visit(t, { plan: town({ projects: [...TOWN.projects, stopped] }), at: "#/money" });
  const app = new App(page);
  const rows = TOWN.projects.flatMap(({ funding }) => funding);
  const years = [...new Set(rows.map(({ year }) => year))].toSorted();
  assert.ok(years.length > 2, "a table of several years");
  // The sum of each year, and of them all.
  const sum = (rows) => rows.reduce((sum, { baht }) => sum + baht, 0);
  const sums = (rows) => [...years.map((year) => sum(rows.filter((row) => row.year === year))), sum(rows)];
  const heads = [...years.map((year) => String(year + 543)), app.say("money.ALL")];
  const totals = sums(rows);
  const local = sums(rows.filter(({ source }) => source === "local"));
  const unit = app.field(app.say("registers.UNIT_SHOWN"));
  for (const [name, other, written] of [
    ["registers.BAHT", "registers.MILLION_BAHT", (baht) => baht.toLocaleString("en-US")],
    ["registers.MILLION_BAHT", "registers.BAHT", (baht) => String(baht / 1e6)],
  ]) {
    await unit.selectOption({ label: app.say(name) });
    for (const [caption, head, all] of [
      ["money.BY_SOURCE", "money.SOURCE", "money.ALL"],
      ["money.BY_DIMENSION", "money.DIMENSION", "money.ALL_ONCE"],
    ]) {
      const titled = (unit) => table(app, app.say("money.TABLE_OF", app.say(caption), app.say(unit)));
      const shown = titled(name);
      await shown.waitFor();
      assert.equal(await titled(other).count(), 0, "one unit at a time");
      assert.deepEqual(await shown.getByRole("columnheader").allInnerTexts(), [app.say(head), ...heads]);
      const line = async (name) => {
        const row = shown.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
        return row.getByRole("cell").allInnerTexts();
      };
      assert.deepEqual(await line(app.say(all)), totals.map(written), `${caption} in ${name}`);
      if (caption === "money.BY_SOURCE") assert.deepEqual(await line("งบท้องถิ่น"), local.map(written));
    }
  }
  assert.deepEqual((await app.keptPlan()).projects[0].funding, TOWN.projects[0].funding, "the plan keeps baht");
});

test("a new value of an indicator stands in the table of its chart by its day", async (t) => {
  const page = await visit(t, { plan: town({}), at: "#/kpis/k1" });
  const app = new App(page);
  const [kpi] = TOWN.kpis;
  const chart = app.say("kpi_chart.TITLE", kpi.name);
  const shown = async () => {
    const values = await app.column(table(app, chart), kpi.unit);
    return (await app.column(table(app, chart), app.say("kpi_chart.DAY"))).map((day, row) => [day, values[row]]).slice(0, -2);
  };
  await table(app, chart).waitFor();
  assert.deepEqual(await shown(), [["28 กุมภาพันธ์ 2568", "18"], ["27 กุมภาพันธ์ 2569", "19.5"]]);
  await app.button(app.say("registers.ADD_ROW", app.say("registers.GROUP_VALUES"))).click();
  const day = app.field(app.say("registers.IN_ROW", "วันที่", "3"));
  await write(day, "2026-08-31");
  await write(app.field(app.say("registers.IN_ROW", "ค่า", "3")), "18.75");
  await table(app, chart).getByRole("cell", { name: "18.75", exact: true }).waitFor();
  assert.deepEqual(await shown(), [["28 กุมภาพันธ์ 2568", "18"], ["27 กุมภาพันธ์ 2569", "19.5"], ["31 สิงหาคม 2569", "18.75"]]);
  // The chart names its first and last value.
  await app.main().getByRole("img", { name: chart, exact: true }).getByText("ร้อยละ 18.75").waitFor();
  await write(day, "2025-08-29");
  await table(app, chart).getByRole("rowheader", { name: "29 สิงหาคม 2568" }).waitFor();
  assert.deepEqual(await shown(), [["28 กุมภาพันธ์ 2568", "18"], ["29 สิงหาคม 2568", "18.75"], ["27 กุมภาพันธ์ 2569", "19.5"]]);
  await app.saved();
  const [{ values }] = (await app.keptPlan()).kpis;
  assert.deepEqual(values.slice(0, 2), kpi.values);
  const { id, ...added } = values[2];
  assert.deepEqual(added, { date: "2025-08-29", value: 18.75 }, id);
});

// A project that has what the third stage asks for, and one that has what the second does.
const READY = {
  id: "p1",
  name: "ไฟถนน",
  dimensions: ["energy"],
  boundary: "ถนนทุกสาย",
  benefit: "ถนนสว่าง",
  owner: "กองช่าง",
  fiscal_year: 2027,
  end: "2027-09-30",
  funding: [{ id: "f1", source: "local", year: 2027, baht: 500 }],
};
const TOLD = { id: "p2", name: "รถประจำทาง", dimensions: ["mobility"], boundary: "รอบเมือง", benefit: "ทุก 15 นาที" };
const PROJECTS = {
  format: "mueang-phrom-plan",
  schema: 3,
  dimensions: { energy: true, environment: true, mobility: true },
  answers: { "C1.1": { stage: 2 } },
  projects: [READY, TOLD],
};

/** The card of an item of a dimension. */
function card(app, dimension, code) {
  const items = app.main().getByRole("region", { name: dimension, exact: true });
  return items.getByRole("group", { name: new RegExp(`^${code.replaceAll(".", "\\.")} `) });
}

test("an item proposes the stage that a project shows, and is answered by taking it", async (t) => {
  const page = await visit(t, { plan: JSON.stringify(PROJECTS), at: "#/components/4" });
  const app = new App(page);
  const item = card(app, "พลังงานอัจฉริยะ", "C4.d.2");
  await item.getByText(app.say("REGISTER_SHOWS", "3")).waitFor();
  const take = item.getByRole("button", { name: app.say("REGISTER_TAKE", "3"), exact: true });
  assert.equal(await item.getByRole("radio", { checked: true }).count(), 0, "a proposal is no answer");
  const other = card(app, "ขนส่งอัจฉริยะ", "C4.d.2");
  await other.getByRole("button", { name: app.say("REGISTER_TAKE", "2"), exact: true }).waitFor();
  const empty = card(app, "สิ่งแวดล้อมอัจฉริยะ", "C4.d.2");
  assert.equal(await empty.getByText(app.pattern("REGISTER_SHOWS")).count(), 0, "no project, no stage");
  await take.click();
  await item.getByRole("radio", { name: /^3 /, checked: true }).waitFor();
  assert.equal(await take.count(), 0, "nothing is left to take");
  await app.saved();
  assert.deepEqual((await app.keptPlan()).answers, { ...PROJECTS.answers, "C4.d.2@energy": { stage: 3 } });
});

test("a claim above the registers is flagged until a reason is given, here and among the reasons", async (t) => {
  const page = await visit(t, { plan: JSON.stringify(PROJECTS), at: "#/components/4" });
  const app = new App(page);
  const item = card(app, "พลังงานอัจฉริยะ", "C4.d.2");
  const reason = item.getByLabel(app.say("ABOVE_REGISTER_REASON"), { exact: true });
  const flag = item.getByText(app.say("ABOVE_REGISTER"), { exact: true });
  await item.getByRole("radio", { name: /^3 / }).check();
  await app.saved();
  assert.equal((await flag.count()) + (await reason.count()), 0, "what the registers show needs no reason");
  await item.getByRole("radio", { name: /^4 / }).check();
  await flag.waitFor();
  await go(page, "#/why/registers");
  const above = table(app, app.say("shows.ABOVE"));
  await above.waitFor();
  const said = () => Promise.all(["shows.NOW_HEAD", "shows.REASON_HEAD"].map((head) => app.column(above, app.say(head))));
  assert.deepEqual(await said(), [["4"], [app.say("shows.NO_REASON")]]);
  await go(page, "#/components/4");
  await write(reason, "เปิดใช้แล้วสองสาย");
  await item.getByText(app.say("ABOVE_REGISTER_EXPLAINED"), { exact: true }).waitFor();
  assert.equal(await flag.count(), 0);
  await app.saved();
  assert.deepEqual((await app.keptPlan()).answers["C4.d.2@energy"], { stage: 4, note: "เปิดใช้แล้วสองสาย" });
  await go(page, "#/why/registers");
  assert.deepEqual(await said(), [["4"], [app.say("shows.REASON_GIVEN", "เปิดใช้แล้วสองสาย")]]);
});

test("all that the registers propose is taken at once, and one undo takes it back", async (t) => {
  const page = await visit(t, { plan: JSON.stringify(PROJECTS), at: "#/why/registers" });
  const app = new App(page);
  const proposed = table(app, app.say("shows.PROPOSED"));
  await proposed.waitFor();
  const stages = (await app.column(proposed, app.say("shows.SHOWN_HEAD"))).map((words) => words[0]);
  assert.deepEqual(stages.toSorted(), ["1", "2", "3"]);
  const take = app.button(app.say("shows.TAKE_ALL", "3"));
  await take.click();
  await app.main().getByText(app.say("shows.NOTHING_PROPOSED")).waitFor();
  await app.saved();
  const taken = { ...PROJECTS.answers, "C4.d.2@energy": { stage: 3 }, "C4.d.2@mobility": { stage: 2 }, "C2.3": { stage: 1 } };
  assert.deepEqual((await app.keptPlan()).answers, taken);
  await app.button(app.say("UNDO")).click();
  await take.waitFor();
  await app.saved();
  assert.deepEqual((await app.keptPlan()).answers, PROJECTS.answers);
});

test("a dataset that has a name meets the condition of clause 12 (3) on the board and in the count", async (t) => {
  const page = await visit(t, { at: "#/data" });
  const app = new App(page);
  const of = (register) => {
    const conditions = table(app, app.say("data.CONDITIONS")).getByRole("row");
    return conditions.filter({ has: page.getByRole("link", { name: app.say(register), exact: true }) });
  };
  const met = app.main().getByRole("cell", { name: app.say("MET"), exact: true });
  const counted = (count) => app.standing().getByText(app.pattern("GATES_MET", count));
  await of("DATASETS").waitFor();
  await counted("0").waitFor();
  assert.equal(await met.count(), 0);
  await go(page, "#/datasets");
  await app.button(app.say("registers.ADD")).click();
  await app.heading().filter({ hasText: app.say("registers.UNNAMED") }).waitFor();
  await app.saved();
  assert.ok(await counted("0").isVisible(), "without a name it is none yet");
  await write(app.field("ชื่อชุดข้อมูล"), "ระดับน้ำในคลอง");
  await counted("1").waitFor();
  await go(page, "#/data");
  await of("DATASETS").getByRole("cell", { name: app.say("MET"), exact: true }).waitFor();
  assert.equal(await met.count(), 1, "the three other conditions are not met by it");
  await app.button(app.say("UNDO")).click();
  await counted("0").waitFor();
  await met.waitFor({ state: "detached" });
});
