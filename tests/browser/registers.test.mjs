// The registers in a person's hands: entries written by keyboard, edited in the table, changed many at once, and nothing lost.

import axe from "axe-core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { manyProjects } from "./many.mjs";
import { PATIENCE, arrived, visit } from "./site.mjs";

const MANY = manyProjects(60);

/** Waits until the sheet has followed what was done. */
async function value(locator, wanted) {
  await locator.waitFor();
  const handle = await locator.elementHandle();
  await locator.page().waitForFunction(([input, wanted]) => input.value === wanted, [handle, wanted]);
}

/** The plan that is kept, as soon as it is as wanted. */
async function kept(app, wanted) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await app.page.waitForTimeout(20)) {
    const plan = await app.keptPlan();
    if (plan && wanted(plan)) return plan;
  }
  throw new Error(`not kept: ${wanted}`);
}

test("a project is added and its form filled in by keyboard, and undo takes it back step by step", async (t) => {
  const page = await visit(t, { at: "#/projects" });
  const app = new App(page);
  await app.button(app.say("registers.ADD")).press("Enter");
  await app.heading().filter({ hasText: app.say("registers.UNNAMED") }).waitFor();
  const name = app.field("ชื่อโครงการ");
  await name.focus();
  await page.keyboard.type("clean canal", { delay: 5 });
  await app.heading().filter({ hasText: "clean canal" }).waitFor();
  assert.ok(await name.evaluate((input) => input === document.activeElement), "the focus stays");
  await page.keyboard.press("Tab");
  await page.keyboard.type("works", { delay: 5 });
  const budget = app.field("งบประมาณรวมที่เขียนไว้ (บาท)");
  await budget.focus();
  await page.keyboard.type("12.5 million", { delay: 5 });
  await app.main().getByText("12,500,000 บาท (สิบสองล้านห้าแสนบาทถ้วน)").first().waitFor();
  assert.equal(await budget.inputValue(), "12.5 million", "what has the focus is not rewritten");
  await page.waitForTimeout(250);
  assert.equal(await budget.inputValue(), "12.5 million", "nor by the sheet that comes after the last key");
  await page.keyboard.press("Tab");
  const year = app.field("ปีงบประมาณที่เริ่ม (พ.ศ.)");
  await year.focus();
  await page.keyboard.type("2570", { delay: 5 });
  const status = app.field("สถานะ");
  await status.focus();
  await status.selectOption("approved");
  const plan = await kept(app, (plan) => plan.projects?.[0]?.status);
  const { name: written, owner, budget_baht, fiscal_year } = plan.projects[0];
  assert.deepEqual([written, owner, budget_baht, fiscal_year], ["clean canal", "works", 12_500_000, 2027]);
  assert.equal(await year.inputValue(), "2570");
  // One step each: status, year, budget, owner, name, the project itself.
  const undo = app.button(app.say("UNDO"));
  for (let step = 0; step < 3; step++) await undo.press("Enter");
  await value(budget, "");
  await value(year, "");
  for (let step = 0; step < 2; step++) await undo.press("Enter");
  await app.heading().filter({ hasText: app.say("registers.UNNAMED") }).waitFor();
  await undo.press("Enter");
  await app.main().getByText(app.say("registers.NOT_THERE")).waitFor();
  await kept(app, (plan) => !plan.projects);
});

test("the focus stays where one types, whatever the sheet says about it between two keys", async (t) => {
  const page = await visit(t, { at: "#/projects" });
  const app = new App(page);
  await app.button(app.say("registers.ADD")).press("Enter");
  await app.heading().filter({ hasText: app.say("registers.UNNAMED") }).waitFor();
  // At first there is nothing to say, then that it does not fit or what it comes to.
  for (const [label, keys] of [
    ["คืบหน้าจริง (ร้อยละ)", "45"],
    ["ปีงบประมาณที่เริ่ม (พ.ศ.)", "2570"],
    ["งบประมาณรวมที่เขียนไว้ (บาท)", "7500"],
  ]) {
    const field = app.field(label);
    await field.focus();
    for (let typed = 1; typed <= keys.length; typed++) {
      await page.keyboard.type(keys[typed - 1]);
      await page.waitForTimeout(250);
      assert.equal(await field.inputValue(), keys.slice(0, typed), label);
      assert.ok(await field.evaluate((input) => input === document.activeElement), `${label} after ${keys.slice(0, typed)}`);
    }
  }
  const { projects } = await kept(app, (plan) => plan.projects?.[0]?.budget_baht === 7500);
  assert.deepEqual([projects[0].done, projects[0].fiscal_year], [45, 2027]);
});

test("what is typed is kept within a second, though the tab goes without a word", async (t) => {
  const page = await visit(t, { at: "#/projects/p3", plan: MANY });
  const app = new App(page);
  await app.field("ประโยชน์ที่ประชาชนได้รับ").focus();
  await page.keyboard.type(" and safe", { delay: 5 });
  await page.waitForTimeout(1000);
  const plan = await app.keptPlan();
  assert.match(plan.projects[2].benefit, / and safe$/);
});

test("a wrong amount is said at its field and not lost, here or on the way", async (t) => {
  const page = await visit(t, { at: "#/projects/p3", plan: MANY });
  const app = new App(page);
  const budget = app.field("งบประมาณรวมที่เขียนไว้ (บาท)");
  await budget.fill("ห้าแสน");
  await app.main().getByText(app.say("registers.FITS_BAHT")).waitFor();
  assert.equal(await budget.getAttribute("aria-invalid"), "true");
  await app.field("ชื่อโครงการ").fill("อีกชื่อ");
  await app.heading().filter({ hasText: "อีกชื่อ" }).waitFor();
  assert.equal(await budget.inputValue(), "ห้าแสน");
  // The list says it too, and so does the form when one comes back.
  await page.goto(new URL("#/projects?edit=yes", page.url()).href);
  await arrived(page);
  await app.main().getByText(app.say("registers.FITS_BAHT")).waitFor();
  await page.goBack();
  await value(budget, "ห้าแสน");
  await app.main().getByText(app.say("registers.FITS_BAHT")).waitFor();
  assert.equal(await budget.getAttribute("aria-invalid"), "true");
  assert.equal((await app.keptPlan()).projects[2].budget_baht, 300_000, "the plan keeps what it had");
  await budget.fill("500000");
  await app.main().getByText("500,000 บาท (ห้าแสนบาทถ้วน)").first().waitFor();
  await app.main().getByText(app.say("registers.FITS_BAHT")).waitFor({ state: "detached" });
});

test("amounts in millions stay what they are while they are typed and after", async (t) => {
  const page = await visit(t, { at: "#/projects/p3?unit=million", plan: MANY });
  const app = new App(page);
  const budget = app.field("งบประมาณรวมที่เขียนไว้ (ล้านบาท)");
  await value(budget, "0.3");
  await budget.focus();
  await page.keyboard.press("Control+A");
  for (const [key, shown] of [["7", "7"], [".", "7."], ["2", "7.2"], ["5", "7.25"]]) {
    await page.keyboard.type(key);
    assert.equal(await budget.inputValue(), shown);
    await page.waitForTimeout(250);
    assert.equal(await budget.inputValue(), shown, "the sheet that comes leaves it alone");
  }
  await app.field("ชื่อโครงการ").focus();
  assert.equal(await budget.inputValue(), "7.25");
  await page.waitForTimeout(400);
  assert.equal(await budget.inputValue(), "7.25", "its unit is not said twice");
  assert.equal((await app.keptPlan()).projects[2].budget_baht, 7_250_000);
});

test("in the table one types from cell to cell, and no row moves", async (t) => {
  const page = await visit(t, { at: "#/projects?sort=-budget_baht&q=ลำดับที่ 1", plan: MANY });
  const app = new App(page);
  await app.main().getByRole("link", { name: app.say("registers.EDIT_IN_TABLE") }).click();
  await arrived(page);
  const first = app.field("ชื่อโครงการ แถวที่ 1");
  await value(first, "โครงการพัฒนาเมืองลำดับที่ 19");
  await first.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("market", { delay: 5 });
  await page.keyboard.press("Tab");
  await page.keyboard.type("unit", { delay: 5 });
  await page.keyboard.press("Tab");
  assert.ok(await app.field("สถานะ แถวที่ 1").evaluate((input) => input === document.activeElement), "Tab leads on");
  const budget = app.field("งบประมาณรวมที่เขียนไว้ (บาท) แถวที่ 1");
  await budget.fill("1");
  const plan = await kept(app, (plan) => plan.projects[18].budget_baht === 1);
  assert.equal(plan.projects[18].name, "market");
  await app.main().getByText(app.pattern("registers.SHOWN_OF")).filter({ hasText: "10 จาก 60" }).waitFor();
  await page.waitForTimeout(250);
  const top = app.main().getByRole("row").nth(1).getByRole("textbox").first();
  assert.equal(await top.inputValue(), "market", "neither found nor largest any more, it stays");
  await app.main().getByRole("link", { name: app.say("registers.DONE") }).click();
  await app.main().getByRole("link", { name: "market" }).waitFor({ state: "detached" });
});

test("the status of all that a filter shows is changed by keyboard, and one undo takes it back", async (t) => {
  const page = await visit(t, { at: "#/projects", plan: MANY });
  const app = new App(page);
  await app.field("สถานะ").selectOption("idea");
  await app.main().getByText(app.say("registers.SHOWN_OF", 8, 60)).waitFor();
  await app.main().getByRole("link", { name: app.say("registers.EDIT_MANY") }).press("Enter");
  await app.field(app.say("registers.WHICH_FIELD")).selectOption("status");
  await app.field(app.say("registers.NEW_VALUE")).selectOption("approved");
  const change = app.button(app.say("registers.CHANGE_MANY", "สถานะ", "ได้รับอนุมัติ", 8));
  await change.press("Enter");
  const approved = (plan) => plan.projects.filter(({ status }) => status === "approved").length;
  await kept(app, (plan) => approved(plan) === 9 + 8);
  await app.button(app.say("UNDO")).press("Enter");
  await kept(app, (plan) => approved(plan) === 9);
  // Those that are picked alone.
  await app.field(app.pattern("registers.PICK", "โครงการพัฒนาเมืองลำดับที่ 7")).press("Space");
  await app.button(app.say("registers.CHANGE_MANY", "สถานะ", "ได้รับอนุมัติ", 1)).press("Enter");
  const plan = await kept(app, (plan) => approved(plan) === 10);
  assert.equal(plan.projects[6].status, "approved");
  await app.button(app.say("registers.REMOVE_MANY", 1)).press("Enter");
  await kept(app, (plan) => plan.projects.length === 59);
  await app.button(app.say("UNDO")).press("Enter");
  await kept(app, (plan) => plan.projects.length === 60);
});

test("the list is searched as one types, sorted by its heads, and turned page by page", async (t) => {
  const page = await visit(t, { at: "#/projects?page=2", plan: MANY });
  const app = new App(page);
  const search = app.field(app.say("registers.SEARCH"));
  await search.pressSequentially("ลำดับที่ 5", { delay: 15 });
  await app.main().getByText(app.say("registers.SHOWN_OF", 11, 60)).waitFor();
  assert.equal(await search.inputValue(), "ลำดับที่ 5");
  assert.ok(!page.url().includes("page="), "what is searched begins at the first page");
  await search.fill("");
  await app.main().getByText(app.say("registers.SHOWN_OF", 60, 60)).waitFor();
  const head = app.main().getByRole("columnheader", { name: "งบประมาณรวมที่เขียนไว้ (บาท)" });
  for (const [order, top] of [["ascending", "ลำดับที่ 1"], ["descending", "ลำดับที่ 60"]]) {
    await head.getByRole("link").press("Enter");
    await app.main().getByRole("row").nth(1).getByText(top, { exact: false }).waitFor();
    await page.waitForFunction((order) => document.querySelector(`th[aria-sort=${order}]`), order);
  }
  await app.main().getByRole("link", { name: app.say("registers.PAGE_AFTER") }).click();
  await app.main().getByText(app.say("registers.PAGE_OF", 2, 3)).waitFor();
  await app.main().getByRole("row").nth(1).getByText("ลำดับที่ 35").waitFor();
});

test("problems change their rank, and undo gives it back", async (t) => {
  const page = await visit(t, { at: "#/problems", plan: MANY });
  const app = new App(page);
  const names = async () => (await app.main().getByRole("rowheader").allInnerTexts()).slice(0, 2);
  assert.deepEqual(await names(), ["1. ปัญหาที่ 1", "2. ปัญหาที่ 6"]);
  await app.row("ปัญหาที่ 6").getByRole("button", { name: app.say("registers.UP") }).press("Enter");
  await app.main().getByRole("rowheader", { name: "1. ปัญหาที่ 6" }).waitFor();
  assert.deepEqual(await names(), ["1. ปัญหาที่ 6", "2. ปัญหาที่ 1"]);
  await app.button(app.say("UNDO")).click();
  await app.main().getByRole("rowheader", { name: "1. ปัญหาที่ 1" }).waitFor();
});

const SHEETS = [
  "#/projects", "#/projects?edit=yes", "#/projects?bulk=yes&pick=p1&field=status&value=running", "#/projects?q=zzz", "#/projects/p3",
  "#/projects/p3?unit=million", "#/problems", "#/kpis/k1", "#/projects/gone", "#/standing",
];

for (const language of ["th", "en"]) {
  test(`lists and forms have no fault that axe finds, and nothing scrolls sideways: ${language}`, async (t) => {
    const page = await visit(t, { plan: MANY, language });
    await page.evaluate(`${axe.source}; 0`);
    for (const at of SHEETS) {
      await page.evaluate((at) => (location.hash = at), at);
      await arrived(page);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        const faults = await page.evaluate(async (contrast) => {
          const rules = { "color-contrast": { enabled: contrast } };
          const options = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }, rules };
          const { violations } = await window.axe.run(document.querySelector("main"), options);
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
        }, language === "th" && width === 1280);
        assert.deepEqual(faults, [], `${at} at ${width} px`);
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${at} at ${width} px scrolls sideways by ${wide} px`);
      }
    }
  });
}
