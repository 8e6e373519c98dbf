// What a person does on the sheets: follows a number to its reasons, finds what is needed, tries answers, compares, asks how far
// to trust the score, reads the rules.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { arrived, fixture, go, visit } from "./site.mjs";

const COMPLETE = fixture("subdistrict-municipality");
const HALF = fixture("half-filled");
const FAILED = fixture("without-environment");

test("from the score down to an item, its source and its arithmetic", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/result" });
  const app = new App(page);
  const table = app.main().getByRole("table", { name: app.say("COMPONENTS_CAPTION") });
  const component = table.getByRole("link").first();
  const name = await component.innerText();
  await component.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  // The arithmetic, with the numbers of this plan.
  await app.main().getByText(/^\(.*×.*\) ÷ \d+ = \d+\.\d\d$/).first().waitFor();
  const item = app.main().getByRole("table").last().getByRole("link").first();
  const title = await item.innerText();
  await item.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await app.main().getByText("ความมั่นใจ").first().waitFor();
  assert.ok(page.url().includes("#/why/item/"), "the reason has an address of its own");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name }).waitFor();
});

test("the next best question is one button, and leads to the very question", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/result" });
  const app = new App(page);
  await app.main().getByRole("link", { name: app.say("NEXT_QUESTION") }).click();
  const asked = decodeURIComponent(new URL(page.url()).hash.split("ask=")[1]);
  assert.ok(asked, "the address names the question");
  // A question that a text of the plan answers is asked on its page; any other takes the focus itself.
  const card = page.locator(`[id="ask-${asked}"], [id="item-${asked}"]`);
  if (await card.count()) await page.waitForFunction(() => document.activeElement?.matches("input"));
});

test("a link leads to the question it names, also on the page that is open", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/commitment?ask=leaders.importance" });
  const inside = (key) => page.waitForFunction((key) => document.activeElement?.closest(`[id="ask-${key}"]`), key);
  await inside("leaders.importance");
  await page.evaluate(() => (location.hash = "#/commitment?ask=monitoring"));
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("a set of answers is tried in a copy, makes it eligible, and is taken into the plan and out again", async (t) => {
  const page = await visit(t, { plan: FAILED, at: "#/needs" });
  const app = new App(page);
  const before = await app.keptPlan();
  await app.main().getByRole("link", { name: app.pattern("needs.TRY") }).first().click();
  await page.getByRole("heading", { level: 1, name: app.say("SHEET_WHAT_IF") }).waitFor();
  await arrived(page);
  await app.row(app.say("ELIGIBILITY")).first().getByText(app.say("ELIGIBLE")).waitFor();
  assert.deepEqual(await app.keptPlan(), before, "the plan itself is untouched");
  await app.button(app.say("what_if.PUT")).click();
  await app.alert(app.say("ANSWERS_TAKEN")).waitFor();
  await app.saved();
  assert.notDeepEqual(await app.keptPlan(), before);
  await app.button(app.say("UNDO")).click();
  await app.saved();
  assert.deepEqual((await app.keptPlan()).answers, before.answers, "one undo takes all of it back");
});

test("an answer is changed in a copy by choosing it, and taken out again", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/what-if" });
  const app = new App(page);
  const which = app.field(app.say("what_if.WHICH"));
  const key = await which.locator("option[value=C1\\.1]").getAttribute("value");
  await which.selectOption(key);
  const value = page.locator(`[id="field-${key}"]`);
  await value.selectOption("0");
  await app.main().getByRole("table").first().waitFor();
  assert.ok(page.url().includes("C1.1=0"), page.url());
  await page.locator(`[id="field-${key}"]`).selectOption("");
  await app.main().getByText(app.say("what_if.NOT_YET")).waitFor();
});

test("two plans side by side; a broken file is said and the other still compared", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/compare" });
  const app = new App(page);
  await app.choose(app.say("compare.OPEN"), ["half.plan.json", HALF], ["broken.plan.json", "{"]);
  const wanted = app.field(app.say("compare.WITH"));
  await wanted.waitFor();
  await app.row(app.say("ELIGIBILITY")).getByText(app.say("INCOMPLETE")).waitFor();
  await app.main().getByText("broken.plan.json").first().waitFor();
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
  await app.main().getByText(app.pattern("rulebook.FOUND")).waitFor();
  assert.equal(await words.inputValue(), "ข้อมูลส่วนบุคคล");
  assert.ok(await words.evaluate((input) => input === document.activeElement), "the focus stays");
  const found = await app.main().getByRole("heading", { level: 3 }).count();
  assert.ok(found > 0 && found < 40, `${found} entries`);
  await words.fill("zzzz");
  await app.main().getByText(app.say("rulebook.FOUND_NONE")).waitFor();
  await page.goBack();
  assert.ok(!page.url().includes("#/rulebook?"), "settings are no steps of the history");
});

test("the coverage table names every clause from 1 to 16", async (t) => {
  const page = await visit(t, { at: "#/rulebook/coverage" });
  const app = new App(page);
  const heads = await app.main().getByRole("table", { name: app.say("rulebook.COVERAGE") }).getByRole("rowheader").allInnerTexts();
  for (let clause = 1; clause <= 16; clause++) {
    assert.ok(heads.some((head) => head.startsWith(`ข้อ ${clause} `) || head === `ข้อ ${clause}`), `clause ${clause}`);
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
  // What the path promises, the engine says of a copy with these answers.
  await app.main().getByRole("link", { name: app.say("path.GO_WHAT_IF") }).click();
  await page.getByRole("heading", { level: 1, name: app.say("SHEET_WHAT_IF") }).waitFor();
  await app.row(app.say("ELIGIBILITY")).first().getByText(app.say("ELIGIBLE")).waitFor();
  await app.main().getByText(promised).first().waitFor();
  // An item that has to stay as it is puts full marks out of reach, and the page says why.
  await go(page, "#/path?goal=100&points=yes&keep=C1.2");
  await app.main().getByText(app.pattern("path.NOT_REACHABLE", 100)).waitFor();
  await app.main().getByText(app.say("path.KEPT")).waitFor();
});

test("gaps are ranked, filtered by who can close them, and measured against targets", async (t) => {
  const page = await visit(t, { plan: HALF, at: "#/gaps" });
  const app = new App(page);
  const rows = () => app.main().getByRole("table").first().getByRole("row").count();
  await app.field(app.say("gaps.SHOW_ALL")).check();
  const all = await rows();
  await app.field(app.say("gaps.WHO_HEAD")).selectOption("province");
  await page.waitForFunction((all) => document.querySelector("main table").rows.length < all, all);
  assert.ok((await rows()) > 1);
});
