// What one writes is kept, comes back after a reload, and can be taken back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, PAGES, pattern } from "./app.mjs";
import { go, started, visit } from "./site.mjs";

test("what is written is kept and comes back", async (t) => {
  const page = await visit(t, { at: "#/city" });
  const app = new App(page);
  await app.field(app.say("CITY_NAME")).fill("เมืองทดสอบ");
  await app.field(app.say("POPULATION")).fill("๑๒,๕๐๐");
  await app.radio("แผนระบุประเภทเมืองใด", "เมืองใหม่").check();
  await app.saved();
  const kept = await app.keptPlan();
  assert.deepEqual(
    [kept.city.name, kept.zone.population, kept.city_type],
    ["เมืองทดสอบ", 12500, "new"],
  );

  await page.reload();
  await started(page);
  assert.equal(await app.heading().innerText(), app.say("PAGE_CITY"), "the page is kept too");
  assert.equal(await app.field(app.say("CITY_NAME")).inputValue(), "เมืองทดสอบ");
  assert.ok(await app.radio("แผนระบุประเภทเมืองใด", "เมืองใหม่").isChecked());
  await page.getByText("12,500", { exact: true }).waitFor();

  // The first page offers to go on with it.
  await go(page, "#/");
  await page.getByRole("link", { name: app.say("GO_ON", "เมืองทดสอบ") }).click();
  await page.getByRole("heading", { level: 1, name: app.say("PAGE_APPLICANT") }).waitFor();
});

test("the last letters are kept when the page is left at once", async (t) => {
  const page = await visit(t, { at: "#/applicant" });
  const app = new App(page);
  await app.field(app.say("PLAN_TITLE")).pressSequentially("แผนที่พิมพ์แล้วปิดทันที");
  await page.reload();
  await started(page);
  assert.equal(await app.field(app.say("PLAN_TITLE")).inputValue(), "แผนที่พิมพ์แล้วปิดทันที");
});

test("undo and redo", async (t) => {
  const page = await visit(t, { at: "#/applicant" });
  const app = new App(page);
  const [undo, redo] = [app.button(app.say("UNDO")), app.button(app.say("REDO"))];
  assert.ok((await undo.isDisabled()) && (await redo.isDisabled()), "nothing to undo yet");

  const title = app.field(app.say("PLAN_TITLE"));
  await title.pressSequentially("แผน");
  await app.field(app.say("APPLICANT_NAME")).pressSequentially("เทศบาล");
  await app.radio("ยื่นข้อเสนอตามช่องทางใดของข้อ 11", "ข้อ 11 (1) หน่วยงานของรัฐ").check();
  const route = app.radio("ยื่นข้อเสนอตามช่องทางใดของข้อ 11", "ข้อ 11 (1) หน่วยงานของรัฐ");

  await undo.click();
  assert.ok(!(await route.isChecked()));
  await undo.click();
  assert.equal(await app.field(app.say("APPLICANT_NAME")).inputValue(), "", "a word is taken back as a whole");
  assert.equal(await title.inputValue(), "แผน");
  await undo.click();
  assert.equal(await title.inputValue(), "");
  assert.ok(await undo.isDisabled());

  for (let times = 0; times < 3; times++) await redo.click();
  assert.ok(await route.isChecked());
  assert.equal(await title.inputValue(), "แผน");
  assert.ok(await redo.isDisabled());
  await app.saved();
  assert.equal((await app.keptPlan()).route, "public", "what redo brought back is kept");

  // A new edit ends the way forward.
  await undo.click();
  await title.pressSequentially("ก");
  assert.ok(await redo.isDisabled());
});

test("undo reaches a number field, whatever was typed there", async (t) => {
  const page = await visit(t, { at: "#/city" });
  const app = new App(page);
  const population = app.field(app.say("POPULATION"));
  await population.fill("500");
  await app.field(app.say("CITY_NAME")).fill("เมือง");
  await population.fill("700x");
  await page.getByText(app.say("NOT_A_NUMBER")).waitFor();
  assert.equal(await population.inputValue(), "700x", "what is typed stays");
  await app.button(app.say("UNDO")).click();
  assert.equal(await population.inputValue(), "500");
  assert.equal(await page.getByText(app.say("NOT_A_NUMBER")).count(), 0);
});

test("verdict and score change as one types", async (t) => {
  const page = await visit(t, { at: "#/city" });
  const app = new App(page);
  await app.standing().getByText(app.say("GATES_MET", 0, 20)).waitFor();
  await app.field(app.say("GOALS")).pressSequentially("น");
  await app.standing().getByText(app.say("GATES_MET", 1, 20)).waitFor();
  await app.field(app.say("GOALS")).press("Backspace");
  await app.standing().getByText(app.say("GATES_MET", 0, 20)).waitFor();
  await go(page, "#/dimensions");
  await app.radio("สิ่งแวดล้อมอัจฉริยะ", "ไม่เสนอด้านนี้").check();
  await app.standing().getByText(app.say("NOT_ELIGIBLE"), { exact: true }).waitFor();
  await go(page, "#/components/1");
  await app.group("C1.1").getByRole("radio").nth(4).check();
  await app.standing().getByText(app.say("FROM_TO", "2.22", "100.00")).waitFor();
});

test("answers and evidence that do not count are listed with the reason", async (t) => {
  const dated = { date: "2569-01-31", supports: ["C1.1"] };
  const plan = {
    ...{ format: "mueang-phrom-plan", schema: 2 },
    evidence: [{ id: "e1", title: "รายงานการประชุม", ...dated }, { id: "e2", title: "รายงานการประชุม", ...dated }],
    answers: { "C1.2": { stage: 9 }, cyber: { choice: "maybe" }, privacy: { choice: "yes" } },
  };
  const page = await visit(t, { at: "#/result", plan: JSON.stringify(plan) });
  const app = new App(page);
  const list = page.getByRole("region", { name: app.say("NOTICES") }).getByRole("listitem");
  const texts = await list.allInnerTexts();
  const those = (name) => texts.filter((text) => text.includes(app.say(name))).length;
  assert.equal(those("NOTICE_UNKNOWN_STAGE"), 1);
  assert.equal(those("NOTICE_UNKNOWN_OPTION"), 1);
  assert.equal(those("NOTICE_DATED_LATER"), 2, "both, though they are called alike");
  assert.equal(texts.length, 4);
});

test("each step says which reading it raises", async (t) => {
  const plan = { format: "mueang-phrom-plan", schema: 2, answers: { "C1.1": { stage: 2 } } };
  const page = await visit(t, { at: "#/result", plan: JSON.stringify(plan) });
  const app = new App(page);
  const step = (name) => page.getByRole("region", { name: app.say("STEPS_TITLE") }).getByRole("listitem").filter({ hasText: pattern("th", name) });
  const first = async (name) => (await step(name).first().allTextContents())[0];
  assert.match(await first("STEP_EVIDENCE"), pattern("th", "GAIN_EVIDENCE"));
  assert.match(await first("STEP_ANSWER"), pattern("th", "GAIN"));
});

test("the way leads through all pages, and back", async (t) => {
  const page = await visit(t);
  const app = new App(page);
  const links = app.way().getByRole("link");
  assert.deepEqual(await links.evaluateAll((links) => links.map((link) => link.hash)), PAGES);
  const headings = [];
  for (const at of PAGES) {
    await app.follow(at);
    assert.equal(await app.way().locator("[aria-current=page]").count(), 1, at);
    headings.push(await app.heading().innerText());
  }
  assert.equal(new Set(headings).size, PAGES.length, "every page has a heading of its own");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: headings.at(-2) }).waitFor();
  await go(page, "#/nowhere");
  assert.equal(await app.heading().innerText(), headings[0], "an unknown address leads to the start");
});

test("an entry of the rulebook opens at its place", async (t) => {
  const page = await visit(t, { at: "#/rulebook/10.3" });
  const app = new App(page);
  const entry = page.getByRole("heading", { name: "ข้อ 10 (3) การให้ความสำคัญของผู้นำ" });
  const box = await entry.boundingBox();
  const standing = await app.standing().boundingBox();
  assert.ok(box.y >= standing.y + standing.height && box.y < 800, "in sight, below the result");
  assert.equal(await app.way().locator("[aria-current=page]").count(), 1, "the way says where one is");
});
