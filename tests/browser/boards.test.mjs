// What a person does on the boards: sees what the registers say to clause 12 (3), adds what is missing, asks who leads, and makes
// evidence of what was recorded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { fixture, go, visit } from "./site.mjs";

const TOWN = fixture("town-with-partner");

/** The table of this name. */
const table = (app, name) => app.main().getByRole("table", { name, exact: true });

/** Writes into an input and leaves it, as a person does. */
async function write(field, text) {
  await field.fill(text);
  await field.press("Tab");
}

test("a condition leads to its reasons, and a domain without data to a new dataset", async (t) => {
  const page = await visit(t, { plan: TOWN, at: "#/data" });
  const app = new App(page);
  const conditions = table(app, app.say("data.CONDITIONS")).getByRole("row");
  await conditions.first().waitFor();
  assert.equal(await conditions.count(), 1 + 4, "four conditions under a head");
  const datasets = table(app, app.say("DATASETS"));
  const empty = datasets.getByRole("row").filter({ hasText: app.say("data.EMPTY_DOMAIN") });
  await empty.filter({ hasText: "ทุนมนุษย์" }).waitFor();
  await app.button(app.say("registers.ADD_TO", app.say("DATASETS"))).click();
  await write(app.field("ชื่อชุดข้อมูล"), "ผู้ผ่านการอบรมดิจิทัล");
  await app.field("หมวดข้อมูล").selectOption({ label: "ทุนมนุษย์" });
  await app.saved();
  await go(page, "#/data");
  const added = datasets.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "ทุนมนุษย์" }) });
  await added.getByRole("link", { name: "ผู้ผ่านการอบรมดิจิทัล" }).waitFor();
  assert.equal(await empty.count(), 0, "no domain is empty any more");
  await conditions.nth(1).getByRole("link").first().click();
  await page.waitForURL(/#\/why\/gate\//);
});

test("personal data that no measure names are marked until one does", async (t) => {
  const page = await visit(t, { plan: TOWN, at: "#/data" });
  const app = new App(page);
  const pictures = table(app, app.say("data.PERSONAL")).getByRole("row").filter({ hasText: "ภาพจากกล้องบนรถ" });
  await pictures.getByText(app.say("data.NO_MEASURE")).waitFor();
  await table(app, app.say("PRIVACY")).getByRole("link", { name: "กำหนดระยะเวลาเก็บและผู้มีสิทธิดูภาพ" }).click();
  await write(app.field("ใช้กับระบบหรือข้อมูลใด"), "ภาพจากกล้องบนรถ");
  await app.saved();
  await go(page, "#/data");
  await pictures.getByRole("link", { name: "กำหนดระยะเวลาเก็บและผู้มีสิทธิดูภาพ" }).waitFor();
});

test("two leaders are asked about on the board, a task that a clause speaks of is one button", async (t) => {
  const page = await visit(t, { plan: TOWN, at: "#/people" });
  const app = new App(page);
  await app.row("ติดตามและประเมินผล").getByText(app.say("people.LEADERS", "2")).waitFor();
  assert.equal(await app.main().getByText(app.pattern("people.LEADERS")).count(), 1);
  assert.equal(await app.button(app.pattern("people.OFFER")).count(), 0, "all offered tasks are there");

  const fresh = await visit(t, { at: "#/people" });
  const begun = new App(fresh);
  const name = begun.say("people.TASK_MONITORING");
  await fresh.getByRole("button", { name: begun.pattern("people.OFFER", name) }).click();
  await fresh.getByRole("heading", { level: 1, name }).waitFor();
  await go(fresh, "#/people");
  await begun.row(name).getByText(begun.say("people.NO_LEADER")).waitFor();
  await fresh.getByRole("button", { name: begun.pattern("people.OFFER", begun.say("people.TASK_HEARING")) }).waitFor();
  assert.equal(await fresh.getByRole("button", { name: begun.pattern("people.OFFER", name) }).count(), 0);
});

for (const [what, title, key] of [
  ["an occasion", "เวทีรับฟังความคิดเห็นย่านตลาดเก่า ครั้งที่ 2", "people.cooperation"],
  ["an order of appointment", "คำสั่งเทศบาลที่ 77/2569", "leaders.importance"],
]) {
  test(`${what} becomes evidence by one button, and one undo takes it back`, async (t) => {
    const page = await visit(t, { plan: TOWN, at: "#/people" });
    const app = new App(page);
    const before = (await app.keptPlan()).evidence;
    const make = page.getByRole("button", { name: app.pattern("people.MAKE_EVIDENCE", title) });
    await make.click();
    await app.row(title).getByRole("link", { name: app.say("people.IS_EVIDENCE") }).waitFor();
    assert.equal(await make.count(), 0, "it is asked once");
    await app.saved();
    const backing = (await app.keptPlan()).evidence.find((evidence) => evidence.title.includes(title));
    assert.ok(backing.supports.includes(key), backing.supports.join());
    await app.button(app.say("UNDO")).click();
    await make.waitFor();
    await app.saved();
    assert.deepEqual((await app.keptPlan()).evidence, before);
  });
}
