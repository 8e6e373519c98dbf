// Plans come and go as files. A file that is no plan gives a clear message and costs nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { fixture, go, visit } from "./site.mjs";

/** What every refusal must leave alone. */
const PRESENT = '{"format":"mueang-phrom-plan","schema":3,"title":"แผนปัจจุบัน"}';

test("save as a file, and open it again", async (t) => {
  const page = await visit(t, { at: "#/applicant" });
  const app = new App(page);
  await app.field(app.say("PLAN_TITLE")).fill("แผนเมือง/น่าอยู่ 2570");
  await app.field(app.say("APPLICANT_NAME")).fill("เทศบาลตำบลทดสอบ “๑”");
  await app.radio("ผู้ยื่นข้อเสนอเป็นหน่วยงานประเภทใด", "องค์กรปกครองส่วนท้องถิ่น").check();
  const { name, text } = await app.saveFile();
  assert.equal(name, "แผนเมือง-น่าอยู่ 2570.plan.json", "the title, without what file systems forbid");
  const plan = JSON.parse(text);
  assert.equal(plan.format, "mueang-phrom-plan");
  assert.equal(plan.schema, 3);
  assert.deepEqual(
    [plan.title, plan.applicant.name, plan.applicant.kind],
    ["แผนเมือง/น่าอยู่ 2570", "เทศบาลตำบลทดสอบ “๑”", "local_government"],
  );

  // On another computer.
  const other = await visit(t);
  const there = new App(other);
  await there.openFile(name, text);
  await there.alert(there.say("OPENED")).waitFor();
  await go(other, "#/applicant");
  assert.equal(await there.field(app.say("PLAN_TITLE")).inputValue(), "แผนเมือง/น่าอยู่ 2570");
  await there.saved();
  assert.equal((await there.saveFile()).text, text, "what is opened is saved alike, byte for byte");
});

test("a plan without a name has a file name too", async (t) => {
  const page = await visit(t);
  assert.equal((await new App(page).saveFile()).name, "mueang-phrom.plan.json");
});

test("an opened plan takes the place of the present one, and undo brings that back", async (t) => {
  const page = await visit(t, { plan: PRESENT });
  const app = new App(page);
  await app.openFile("เต็ม.plan.json", fixture("subdistrict-municipality"));
  await app.alert(app.say("OPENED")).waitFor();
  await app.standing().getByText(app.say("ELIGIBLE"), { exact: true }).waitFor();
  await app.button(app.say("DISMISS")).click();
  assert.equal(await app.alert(app.say("OPENED")).count(), 0);
  await app.button(app.say("UNDO")).click();
  await page.getByRole("link", { name: app.say("GO_ON", "แผนปัจจุบัน") }).waitFor();

  // The same file can be opened again, and a new plan can be begun and taken back.
  await app.openFile("เต็ม.plan.json", fixture("subdistrict-municipality"));
  await app.alert(app.say("OPENED")).waitFor();
  await page.getByRole("link", { name: app.say("BEGIN") }).click();
  await app.alert(app.say("BEGUN_ANEW")).waitFor();
  await page.getByRole("heading", { level: 1, name: app.say("PAGE_APPLICANT") }).waitFor();
  assert.equal(await app.field(app.say("PLAN_TITLE")).inputValue(), "");
  await app.button(app.say("UNDO")).click();
  assert.match(await app.field(app.say("PLAN_TITLE")).inputValue(), /บ้านตัวอย่าง/);
});

test("what a newer tool wrote is carried through open, edit and save", async (t) => {
  const page = await visit(t);
  const app = new App(page);
  const written = {
    format: "mueang-phrom-plan",
    schema: 2,
    title: "แผน",
    later: { list: [1, 2.5, "สาม", null], big: 123456789012345 },
    applicant: { name: "ท", phone: "02-000-0000" },
    city: { postcode: "50000" },
    zone: { shape: [[18.7, 98.9]] },
    projects: [{ id: "p1", name: "โครงการ", colour: "green" }],
    evidence: [{ id: "e1", title: "เอกสาร", supports: ["C1.1"], hash: "abc" }],
    answers: { "C1.1": { stage: 2, by: "กองช่าง" }, "other-pack.question": { choice: "z" } },
  };
  await app.openFile("ใหม่กว่า.plan.json", JSON.stringify(written));
  await app.alert(app.say("OPENED")).waitFor();
  await go(page, "#/applicant");
  await app.field(app.say("APPLICANT_NAME")).fill("เทศบาล");
  await go(page, "#/components/1");
  await app.group("C1.1").getByRole("radio").nth(3).check();
  await go(page, "#/components/4");
  await page.getByLabel(app.say("PROJECT_NAME")).fill("โครงการที่แก้ไข");
  const saved = JSON.parse((await app.saveFile()).text);
  assert.deepEqual(saved.later, written.later);
  assert.deepEqual(
    [saved.applicant.phone, saved.city.postcode, saved.zone.shape, saved.projects[0].colour, saved.evidence[0].hash],
    ["02-000-0000", "50000", [[18.7, 98.9]], "green", "abc"],
  );
  assert.deepEqual([saved.answers["C1.1"].by, saved.answers["C1.1"].stage], ["กองช่าง", 3]);
  assert.equal(saved.answers["other-pack.question"].choice, "z");
  assert.deepEqual([saved.applicant.name, saved.projects[0].name], ["เทศบาล", "โครงการที่แก้ไข"]);
});

test("a file of the first version opens", async (t) => {
  const page = await visit(t);
  const app = new App(page);
  await app.openFile("เก่า.plan.json", fixture("schema-1"));
  await app.alert(app.say("OPENED")).waitFor();
  await page.getByRole("link", { name: app.say("GO_ON", "แผนฉบับแรก") }).waitFor();
  assert.equal(JSON.parse((await app.saveFile()).text).contact_person, "งานแผนและงบประมาณ");
});

test("entries whose ids are missing or alike are all there", async (t) => {
  const page = await visit(t);
  const app = new App(page);
  const projects = [{ id: "p1", name: "ก" }, { id: "p1", name: "ข" }, { name: "ค" }, { name: "ง" }];
  await app.openFile("รวมกัน.plan.json", JSON.stringify({ format: "mueang-phrom-plan", schema: 2, projects }));
  await app.alert(app.say("OPENED")).waitFor();
  await go(page, "#/components/4");
  const names = page.getByLabel(app.say("PROJECT_NAME"));
  const values = () => names.evaluateAll((inputs) => inputs.map((input) => input.value));
  assert.deepEqual(await values(), ["ก", "ข", "ค", "ง"]);
  await names.nth(1).fill("ขอ");
  await app.button(app.say("PROJECT_REMOVE", 3)).click();
  assert.deepEqual(await values(), ["ก", "ขอ", "ง"]);
});

test("the examples open", async (t) => {
  const page = await visit(t);
  const app = new App(page);
  for (const [name, verdict] of [
    ["EXAMPLE_COMPLETE", "ELIGIBLE"],
    ["EXAMPLE_IN_DEPTH", "ELIGIBLE"],
    ["EXAMPLE_HALF", "INCOMPLETE"],
  ]) {
    await app.button(app.say(name)).click();
    await app.alert(app.say("OPENED")).waitFor();
    await app.standing().getByText(app.say(verdict), { exact: true }).waitFor();
    await app.button(app.say("DISMISS")).click();
    await go(page, "#/result");
    await page.getByText(app.say("FICTIONAL")).waitFor();
    await go(page, "#/");
  }
});

/** Files that are no plans, and the message each gets. */
const REFUSED = [
  ["broken", '{"format": "mueang-phrom-plan",\n"schema": 3, "title": "แผ', "OPEN_BROKEN", 2],
  ["empty", "", "OPEN_BROKEN", 1],
  ["huge", " ".repeat(9_000_000), "OPEN_TOO_LARGE", 9, 8],
  ["deep", `{"x":${"[".repeat(100_000)}`, "OPEN_TOO_DEEP", 1],
  ["foreign", '{"name":"package","version":"1.0.0"}', "OPEN_FOREIGN"],
  ["newer", '{"format":"mueang-phrom-plan","schema":99}', "OPEN_NEWER", 99, 3],
  [
    "unfit",
    '{"format":"mueang-phrom-plan","schema":3,"projects":[{"id":"p1","status":"finished"}]}',
    "OPEN_UNFIT",
    "projects[0].status",
    '"finished"',
  ],
  ["binary", Uint8Array.from({ length: 5000 }, (_, place) => (place * 131 + (place >> 3)) % 256), "OPEN_BROKEN", 1],
];

for (const language of ["th", "en"]) {
  test(`a file that is no plan gives a clear message and costs nothing (${language})`, async (t) => {
    const page = await visit(t, { plan: PRESENT, language });
    const app = new App(page, language);
    for (const [name, content, message, ...values] of REFUSED) {
      await app.openFile(`${name}.plan.json`, content);
      await app.alert(app.pattern(message, ...values)).waitFor();
      await app.button(app.say("DISMISS")).click();
      assert.ok(await app.button(app.say("UNDO")).isDisabled(), `${name}: nothing happened to the plan`);
    }
    await page.getByRole("link", { name: /แผนปัจจุบัน/ }).waitFor();
    assert.equal(await app.kept(), PRESENT, "nor to what is kept");
    assert.equal(JSON.parse((await app.saveFile()).text).title, "แผนปัจจุบัน");
    assert.equal(await app.field(app.say("OPEN_FILE")).inputValue(), "", "the same file can be chosen again");
  });
}
