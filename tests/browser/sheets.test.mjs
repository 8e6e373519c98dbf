// What a person does on the sheets: follows a number to its reasons, finds what is needed, tries answers, compares, asks how far
// to trust the score, reads the rules.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { arrived, fixture, go, visit } from "./site.mjs";

const COMPLETE = fixture("subdistrict-municipality");
const HALF = fixture("half-filled");

test("from the score down to an item, its source and its arithmetic", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/result" });
  const app = new App(page);
  const components = app.table(app.say("COMPONENTS_CAPTION"));
  const [score] = await app.column(components, app.say("PERCENT"));
  const component = components.getByRole("link").first();
  const name = await component.innerText();
  await component.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  // The arithmetic: the points of the items that stand below it come to the score of the result.
  const sum = app.row(app.say("common.READING_LOW")).getByRole("cell").last();
  const [, terms, divisor, mean] = /^\((.*)\) ÷ (\d+) = (.*)$/.exec(await sum.innerText());
  const parts = terms.split(" + ").map((term) => term.split("×"));
  const items = app.table(app.say("why.ITEMS"));
  const points = await app.column(items, app.say("common.POINTS_HEAD"));
  assert.deepEqual(parts.map(([points]) => points), points.map((points) => (points === "–" ? "0" : points)));
  const total = parts.reduce((total, [points, weight]) => total + points * weight, 0);
  assert.equal((total / divisor).toFixed(2), mean);
  assert.equal(mean, score);
  const item = items.getByRole("link").first();
  const title = await item.innerText();
  await item.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  assert.ok(page.url().includes("#/why/item/"), "the reason has an address of its own");
  assert.ok((await sum.innerText()).endsWith(` = ${score}`), "how the item enters the score");
  const source = app.main().getByRole("listitem").filter({ hasText: app.say("SURE_A") });
  assert.ok((await source.allInnerTexts()).some((source) => source.includes("1/2562") && source.includes("12(1)")), "its source");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name }).waitFor();
});

test("the next best question is one button, and leads to the very question", async (t) => {
  const next = (app) => app.main().getByRole("link", { name: app.say("NEXT_QUESTION") });
  // The objectives come first. They are a text of the plan, so the button leads to the page that asks for it.
  const half = new App(await visit(t, { plan: HALF, at: "#/result" }));
  await next(half).click();
  await half.field(half.say("OBJECTIVES")).waitFor();
  await half.page.waitForFunction(() => document.activeElement?.closest('[id="ask-objectives"]'));
  // Where they are written, a question with options is next: that of the sheet of needs, with the focus in it.
  const plan = JSON.stringify({ ...JSON.parse(HALF), objectives: "ลดขยะฝังกลบร้อยละ 20" });
  const page = await visit(t, { plan, at: "#/needs" });
  const app = new App(page);
  const question = await app.main().getByRole("strong").first().innerText();
  const told = await app.main().getByRole("link", { name: app.pattern("needs.NEXT_GO") }).getAttribute("href");
  await go(page, "#/result");
  await next(app).click();
  await app.group(question).locator("input:focus").waitFor();
  assert.equal(new URL(page.url()).hash, told);
});

test("a link leads to the question it names, also on the page that is open", async (t) => {
  const half = JSON.parse(HALF);
  const plan = JSON.stringify({ ...half, dimensions: { ...half.dimensions, energy: true } });
  const page = await visit(t, { plan, at: "#/commitment?ask=leaders.importance" });
  const inside = (key) => page.waitForFunction((key) => document.activeElement?.closest(`[id="ask-${key}"]`), key);
  await inside("leaders.importance");
  await page.evaluate(() => (location.hash = "#/commitment?ask=monitoring.close"));
  await inside("monitoring.close");
  // So it is where a field of the plan answers the question.
  for (const [at, key] of [
    ["#/dimensions", "dimension.applied@energy"],
    ["#/components/4", "dimension.project@energy"],
  ]) {
    await page.evaluate((hash) => (location.hash = hash), `${at}?ask=${key}`);
    await inside(key);
  }
});

test("a set of answers is tried in a copy, makes it eligible, and is taken into the plan and out again", async (t) => {
  const before = JSON.parse(COMPLETE);
  for (const key of ["leaders.importance", "monitoring.close"]) before.answers[key] = { choice: "no" };
  const page = await visit(t, { plan: JSON.stringify(before), at: "#/needs" });
  const app = new App(page);
  await app.main().getByRole("link", { name: app.pattern("needs.TRY") }).first().click();
  await page.getByRole("heading", { level: 1, name: app.say("SHEET_WHAT_IF") }).waitFor();
  await arrived(page);
  await app.row(app.say("ELIGIBILITY")).first().getByText(app.say("ELIGIBLE")).waitFor();
  assert.deepEqual(await app.keptPlan(), before, "the plan itself is untouched");
  await app.standing().getByText(app.say("NOT_ELIGIBLE")).waitFor();
  await app.button(app.say("what_if.PUT")).click();
  await app.alert(app.say("ANSWERS_TAKEN")).waitFor();
  await app.standing().getByText(app.say("ELIGIBLE")).waitFor();
  await app.saved();
  assert.notDeepEqual(await app.keptPlan(), before);
  await app.button(app.say("UNDO")).click();
  await app.standing().getByText(app.say("NOT_ELIGIBLE")).waitFor();
  await app.saved();
  assert.deepEqual(await app.keptPlan(), before, "one undo takes all of it back");
});

test("an answer is changed in a copy by choosing it, and taken out again", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/what-if" });
  const app = new App(page);
  const which = app.field(app.say("what_if.WHICH"));
  const key = await which.locator("option[value=C1\\.1]").getAttribute("value");
  await which.selectOption(key);
  const value = page.locator(`[id="field-${key}"]`);
  await value.selectOption("0");
  const items = app.table(app.say("compare.ITEMS"));
  await items.waitFor();
  assert.ok(page.url().includes("C1.1=0"), page.url());
  const [stage, ...others] = await app.column(items, app.say("what_if.COPY_NAME"));
  assert.ok(stage.startsWith("0 ·") && others.length === 0, `${stage}, and nothing else`);
  const score = app.table(app.say("compare.RESULTS")).getByRole("row").filter({ hasText: app.say("common.READING_LOW") });
  assert.ok((await score.getByRole("cell").last().innerText()).startsWith("−"), "the score is lower");
  assert.deepEqual(await app.keptPlan(), JSON.parse(COMPLETE), "the plan itself is untouched");
  await value.selectOption("");
  await app.main().getByText(app.say("what_if.NOT_YET")).waitFor();
});

test("two plans side by side; a broken file is said and the other still compared", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/compare" });
  const app = new App(page);
  await app.choose(app.say("compare.OPEN"), ["half.plan.json", HALF], ["broken.plan.json", "{"]);
  const wanted = app.field(app.say("compare.WITH"));
  await wanted.waitFor();
  const results = app.table(app.say("compare.RESULTS"));
  const verdict = async (plan) => (await app.column(results, app.say(plan)))[0];
  assert.ok((await verdict("compare.ON_SCREEN")).includes(app.say("ELIGIBLE")));
  assert.ok((await verdict("compare.IN_FILE")).includes(app.say("INCOMPLETE")));
  const broken = app.main().getByRole("paragraph").filter({ hasText: "broken.plan.json" });
  await broken.filter({ hasText: app.pattern("OPEN_BROKEN") }).waitFor();
  const labels = await wanted.locator("option").allInnerTexts();
  assert.ok(labels.some((label) => label.includes("half.plan.json")), labels.join());
  const rows = () => app.main().getByRole("row").count();
  const different = await rows();
  await app.field(app.say("compare.ALL")).check();
  await page.waitForFunction((count) => document.querySelectorAll("main tr").length > count, different);
  await app.button(app.say("compare.CLOSE")).click();
  await wanted.waitFor({ state: "detached" });
});

test("the same seed gives two offices the same numbers; another gives others", async (t) => {
  const numbers = async (page) => page.getByRole("main").getByRole("table").evaluateAll((all) => all.map((table) => table.innerText));
  const page = await visit(t, { plan: COMPLETE, at: "#/trust" });
  const app = new App(page);
  const seed = app.field(app.say("trust.SEED"));
  const first = await numbers(page);
  await seed.fill("7");
  await seed.press("Tab");
  await page.waitForFunction(() => location.hash.includes("seed=7"));
  await arrived(page);
  await page.waitForFunction((before) => document.querySelector("main table").innerText !== before, first[0]);
  const seventh = await numbers(page);
  const other = await visit(t, { plan: COMPLETE, at: "#/trust?seed=7" });
  assert.deepEqual(await numbers(other), seventh);
  await seed.fill("2562");
  await seed.press("Tab");
  await page.waitForFunction((wanted) => document.querySelector("main table").innerText === wanted, first[0]);
  await seed.fill("x");
  await seed.press("Tab");
  await app.main().getByText(app.pattern("trust.UNFIT")).waitFor();
  assert.equal(await seed.inputValue(), "x", "what was typed stays");
});

test("the rulebook is searched as one types, and nothing typed is lost", async (t) => {
  const page = await visit(t, { at: "#/rulebook" });
  const app = new App(page);
  const words = app.field(app.say("rulebook.SEARCH"));
  await words.pressSequentially("ข้อมูลส่วนบุคคล", { delay: 15 });
  const titles = page.getByRole("heading", { level: 3 });
  // The first letters alone are found in more entries.
  const others = app.main().locator("section").filter({ has: titles, hasNotText: "ข้อมูลส่วนบุคคล" });
  await others.first().waitFor({ state: "detached" });
  assert.equal(await words.inputValue(), "ข้อมูลส่วนบุคคล");
  assert.ok(await words.evaluate((input) => input === document.activeElement), "the focus stays");
  const found = await titles.count();
  assert.ok(found > 0);
  await app.main().getByText(app.pattern("rulebook.FOUND", found)).waitFor();
  await words.fill("zzzz");
  await app.main().getByText(app.say("rulebook.FOUND_NONE")).waitFor();
  await page.goBack();
  assert.ok(!page.url().includes("#/rulebook?"), "settings are no steps of the history");
});

test("the coverage table names every clause from 1 to 16, how it is used, and where", async (t) => {
  const page = await visit(t, { at: "#/rulebook/coverage" });
  const app = new App(page);
  const table = app.table(app.say("rulebook.COVERAGE"));
  const heads = await app.column(table, app.say("common.CLAUSE_HEAD"));
  for (let clause = 1; clause <= 16; clause++) {
    assert.ok(heads.some((head) => head.startsWith(`ข้อ ${clause} `) || head === `ข้อ ${clause}`), `clause ${clause}`);
  }
  assert.ok((await app.column(table, app.say("rulebook.USE_HEAD"))).every((use) => use !== ""));
  const deciding = await table.getByRole("row").filter({ hasText: app.say("rulebook.USED_TO_DECIDE") }).all();
  assert.ok(deciding.length > 10, `${deciding.length} clauses decide`);
  for (const row of deciding) {
    const links = await row.getByRole("cell").getByRole("link").count();
    assert.ok(links > 0, `${await row.innerText()}: what stands on it`);
  }
});

test("the cheapest path to a goal: steps, stretches, and what cannot be reached", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/path" });
  const app = new App(page);
  const goal = app.field(app.say("path.GOAL"));
  await goal.fill("70");
  await goal.press("Tab");
  await page.waitForFunction(() => location.hash.includes("goal=70"));
  const found = app.main().getByText(app.pattern("path.REACHABLE")).first();
  await found.filter({ hasText: "70." }).waitFor();
  const [, promised] = /(70\.\d\d)/.exec(await found.innerText());
  const answers = app.main().getByRole("table", { name: app.pattern("path.ANSWERS") });
  assert.equal((await app.column(answers, app.say("path.QUESTION_HEAD"))).length, 11);
  // Each stretch has the steps that the year promises of it, and the last one ends at the goal.
  const year = app.table(app.say("path.MILESTONES"));
  const raised = await app.column(year, app.say("path.RAISED_HEAD"));
  const stretches = [[1, 3], [4, 6], [7, 12]].map((ends) => app.table(app.say("path.STRETCH", ...ends)));
  const steps = await Promise.all(stretches.map((stretch) => app.column(stretch, app.say("common.ITEM"))));
  assert.deepEqual(steps.map((items) => String(items.length)), raised);
  assert.equal((await app.column(year, app.say("path.SCORE_HEAD"))).at(-1), promised);
  // What the path promises, the engine says of a copy with these answers.
  await app.main().getByRole("link", { name: app.say("path.GO_WHAT_IF") }).click();
  await page.getByRole("heading", { level: 1, name: app.say("SHEET_WHAT_IF") }).waitFor();
  await app.row(app.say("ELIGIBILITY")).first().getByText(app.say("ELIGIBLE")).waitFor();
  await app.main().getByText(promised).first().waitFor();
  // An item that has to stay as it is puts full marks out of reach, and the page says why.
  await go(page, "#/path?goal=100&points=yes&keep=C1.2");
  await app.main().getByText(app.pattern("path.NOT_REACHABLE", 100)).waitFor();
  const why = app.main().getByRole("listitem").filter({ hasText: app.say("path.KEPT") });
  assert.match(await why.innerText(), /“วิสัยทัศน์ เป้าหมาย และวัตถุประสงค์ที่วัดผลได้”/);
});

test("gaps are ranked, filtered by who can close them, and measured against targets", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/gaps" });
  const app = new App(page);
  const gaps = app.table(app.say("gaps.GAPS"));
  const column = (name) => app.column(gaps, app.say(name));
  const who = async () => (await column("gaps.HOW_HEAD")).map((how) => how.split(app.say("gaps.PROOF_HEAD"))[0]);
  const shown = async (count, all) => {
    await app.main().getByText(app.say("gaps.COUNT", count, all)).waitFor();
    assert.equal((await column("common.ITEM")).length, count);
  };
  await shown(15, 45);
  await app.field(app.say("gaps.SHOW_ALL")).check();
  await shown(45, 45);
  const worth = (await column("gaps.PER_EFFORT_HEAD")).map(Number);
  assert.deepEqual(worth, worth.toSorted((a, b) => b - a), "what brings most for its effort comes first");
  assert.ok(worth[0] > worth.at(-1));
  const province = (await who()).filter((who) => who.includes(app.say("gaps.PROVINCE"))).length;
  await app.field(app.say("gaps.WHO_HEAD")).selectOption("province");
  await shown(province, province);
  assert.ok((await who()).every((who) => who.includes(app.say("gaps.PROVINCE"))));
  // A target in place of the highest stage.
  await app.main().getByText(app.say("gaps.NO_TARGETS")).waitFor();
  const item = await gaps.getByRole("rowheader").getByRole("link").first().innerText();
  await app.field(app.say("gaps.TARGET_OF", item)).selectOption("2");
  await app.main().getByText(app.pattern("gaps.AT_TARGETS")).waitFor();
  const gap = gaps.getByRole("row").filter({ has: page.getByRole("rowheader", { name: item }) });
  await gap.getByRole("cell", { name: /^[–\d] → 2$/ }).waitFor();
});

test("on paper a sheet says of which plan and which day it is", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/gaps" });
  const app = new App(page);
  const said = page.getByText(app.pattern("AS_OF")).filter({ hasText: JSON.parse(HALF).title });
  assert.equal(await said.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await said.isVisible(), true);
});
