// A plan entered by paste: twenty projects as an officer keeps them in a spreadsheet, their errors found and put right, up to a result.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { App } from "./app.mjs";
import { go, visit } from "./site.mjs";

const TABLE = readFileSync("tests/fixtures/rows/projects.tsv", "utf8");

/** The cells with errors: the row and the head of the column, and what puts them right. */
const RIGHT = [
  ["7", "ด้าน", "พลังงาน"],
  ["8", "วันที่สิ้นสุด", "30/4/2570"],
  ["9", "งบประมาณ (ล้านบาท)", "8 ล้านบาท"],
  ["11", "วันที่เริ่ม", "1/10/2569"],
  ["16", "สถานะ", "แนวคิด"],
  ["21", "โครงการ/กิจกรรม", "ศูนย์เตือนภัยเมือง"],
];

/** Puts a table into the input, as the clipboard does. */
async function paste(app, text) {
  const input = app.field(app.say("paste.PASTED"));
  await input.focus();
  await app.page.keyboard.insertText(text);
  return input;
}

const take = (app, count) => app.button(app.say("paste.TAKE_ALL", count));

test("a plan of twenty projects is pasted, its errors are put right, and it reaches a result", async (t) => {
  const page = await visit(t, { at: "#/paste/projects" });
  const app = new App(page);
  await paste(app, TABLE);
  await app.main().getByText(app.say("paste.READ", 21, 2, 0, 18, 1, 0)).waitFor();
  const takes = app.main().getByRole("button", { name: app.pattern("paste.TAKE_ALL") });
  assert.equal(await takes.count(), 0, "nothing is taken while errors are left");

  // The problems that the table names come first.
  await app.main().getByRole("button", { name: app.pattern("paste.ADD_LINKED", 9) }).click();
  await app.main().getByText(app.say("paste.READ", 21, 13, 0, 6, 2, 0)).waitFor();
  // One after another, as fast as one types: none is lost, and none moves away under the hands.
  for (const [row, head, text] of RIGHT) {
    const cell = app.field(app.say("paste.CELL", row, head));
    await cell.fill(text);
    await cell.press("Tab");
  }
  const rights = app.main().getByRole("row").filter({ hasText: app.say("paste.RIGHT_NOW") });
  await rights.nth(RIGHT.length - 1).waitFor();
  const input = app.field(app.say("paste.PASTED"));
  assert.match(await input.inputValue(), /ศูนย์เตือนภัยเมือง/, "the pasted table says it too");

  const answer = (row, question) => app.main().getByRole("row", { name: new RegExp(`^${row} `) }).getByLabel(app.pattern(question));
  await answer(20, "paste.ASK_TWICE").selectOption("new");
  await answer(25, "paste.ASK_TOTAL").selectOption("skip");
  await take(app, 20).click();
  await app.alert(app.say("ROWS_TAKEN")).waitFor();
  await page.getByRole("heading", { level: 1, name: app.say("PROJECTS") }).waitFor();
  await app.saved();
  const { projects, problems } = await app.keptPlan();
  assert.deepEqual([projects.length, problems.length], [20, 9]);
  assert.equal(projects[2].budget_baht, 6_500_000);
  assert.equal(projects[0].funding.length, 3);

  // All of it is one step.
  await app.button(app.say("UNDO")).click();
  await app.saved();
  assert.equal((await app.keptPlan()).projects, undefined);
  await app.button(app.say("REDO")).click();

  await go(page, "#/result");
  await page.getByRole("heading", { level: 1, name: app.say("PAGE_RESULT") }).waitFor();
  await app.standing().getByText(app.pattern("GATES_MET")).waitFor();
});

test("rows without errors go in, and the others stay to be put right", async (t) => {
  const page = await visit(t, { at: "#/paste/projects" });
  const app = new App(page);
  const input = await paste(app, "ชื่อโครงการ\tวันเริ่ม\nลดขยะ\t1/10/2569\nไฟถนน\t31/2/2570\n");
  await app.button(app.say("paste.TAKE_READY", 1, 1)).click();
  await app.alert(app.say("ROWS_TAKEN")).waitFor();
  await app.main().getByText(app.say("paste.READ", 1, 0, 0, 1, 0, 0)).waitFor();
  assert.equal(await input.inputValue(), "ชื่อโครงการ\tวันเริ่ม\nไฟถนน\t31/2/2570\n");
  await app.saved();
  assert.deepEqual((await app.keptPlan()).projects.map((project) => project.name), ["ลดขยะ"]);
});

test("a register goes out as a file for Excel and comes back changed", async (t) => {
  const projects = [
    { id: "p1", name: "=ลดขยะ", start: "2026-10-01", funding: [{ id: "f1", year: 2027, source: "local", baht: 500 }] },
    { id: "p2", name: "ไฟถนน, ซอย 5" },
  ];
  const page = await visit(t, { at: "#/paste/projects", plan: JSON.stringify({ format: "mueang-phrom-plan", schema: 3, projects }) });
  const app = new App(page);
  const saved = await app.saveFile(app.button(app.say("paste.SAVE_CSV")));
  assert.ok(saved.name.endsWith(".csv"), saved.name);
  assert.ok(saved.text.includes(`"'=ลดขยะ"`), "no cell is run");
  await app.choose(app.say("paste.OPEN_CSV"), [saved.name, saved.text]);
  await app.main().getByText(app.say("paste.NOTHING_NEW")).waitFor();
  await app.choose(app.say("paste.OPEN_CSV"), [saved.name, saved.text.replace(`"500"`, `"1,500"`)]);
  await take(app, 2).click();
  await app.alert(app.say("ROWS_TAKEN")).waitFor();
  await app.saved();
  const kept = (await app.keptPlan()).projects;
  assert.equal(kept[0].funding[0].baht, 1500);
  assert.equal(kept[0].name, "=ลดขยะ");
});
