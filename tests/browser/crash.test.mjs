// Before the program arrives, where it cannot start, and when it stops: the page stays readable, and what was written can
// be saved.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, say } from "./app.mjs";
import { started, visit } from "./site.mjs";

const PLAN = '{"format":"mueang-phrom-plan","schema":3,"title":"แผนที่ต้องไม่หาย"}';
const NOTICE = "โปรแกรมทำงานต่อไม่ได้";

test("something readable is painted before the program arrives", async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const hold = (context) => context.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const page = await visit(t, { before: hold, ready: false });
  await page.getByRole("heading", { level: 1, name: "ประเมินความพร้อมเมืองอัจฉริยะ" }).waitFor();
  await page.getByRole("banner").getByText("เมืองพร้อม").waitFor();
  await page.getByRole("status").getByText("กำลังเปิดโปรแกรม…").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
  release();
  await started(page);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "the program takes its place");
  assert.equal(await page.getByText("กำลังเปิดโปรแกรม…").count(), 0);
});

const lose = (what) => (context) => context.route(what, (route) => route.abort());
const damage = (what) => (context) => {
  return context.route(what, (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm" }));
};

for (const [name, break_] of [
  ["its WebAssembly does not arrive", lose("**/*.wasm")],
  ["its WebAssembly is damaged", damage("**/*.wasm")],
  ["its JavaScript does not arrive", lose("**/mueang-phrom-web.js")],
  ["the browser has no WebAssembly", (context) => context.addInitScript("delete globalThis.WebAssembly")],
]) {
  test(`where ${name}, a notice says so and offers what was kept`, async (t) => {
    const page = await visit(t, { plan: PLAN, before: break_, ready: false, mayFail: true });
    const app = new App(page);
    const notice = page.getByRole("alert");
    await notice.getByRole("heading", { name: NOTICE }).waitFor();
    await notice.getByText("The program cannot go on.").waitFor();
    assert.ok(await notice.evaluate((notice) => notice === document.activeElement), "it takes the focus");
    assert.equal(await page.getByText("กำลังเปิดโปรแกรม…").count(), 0, "nobody waits any longer");
    const saved = await app.saveFile(notice.getByRole("button", { name: "บันทึกข้อมูลของฉัน" }));
    assert.equal(saved.text, PLAN);
    assert.match(saved.name, /\.plan\.json$/);

    // The cause is gone: reloading helps.
    if (name.includes("arrive")) {
      await page.context().unrouteAll();
      await notice.getByRole("button", { name: "โหลดหน้าใหม่" }).click();
      await started(page);
      await page.getByRole("link", { name: app.say("GO_ON", "แผนที่ต้องไม่หาย") }).waitFor();
    }
  });
}

test("where nothing was kept, the notice offers nothing to save", async (t) => {
  const page = await visit(t, { before: lose("**/*.wasm"), ready: false, mayFail: true });
  const notice = page.getByRole("alert");
  await notice.getByRole("heading", { name: NOTICE }).waitFor();
  assert.equal(await notice.getByRole("button", { name: "บันทึกข้อมูลของฉัน" }).count(), 0);
});

test("when the program panics, a notice says so and what was written can be saved", async (t) => {
  const page = await visit(t, { at: "#/applicant", mayFail: true });
  const app = new App(page);
  await app.field(app.say("PLAN_TITLE")).fill("แผนก่อนหยุดทำงาน");
  await app.saved();
  // The app has no button for it: one failing call of the browser makes it panic.
  await page.evaluate(() => {
    const create = Document.prototype.createElementNS;
    Document.prototype.createElement = Document.prototype.createElementNS = () => {
      delete Document.prototype.createElement;
      Document.prototype.createElementNS = create;
      throw new Error("no element today");
    };
  });
  await app.way().getByRole("link", { name: app.say("PAGE_RESULT") }).click();
  const notice = page.getByRole("alert").filter({ hasText: NOTICE });
  await notice.waitFor();
  await notice.getByText("Technical details").click();
  // Built for size, a panic has no words of its own: the details say where the program stopped.
  await notice.getByText(/unreachable|panicked at/).first().waitFor();
  await page.reload();
  await started(page);
  await page.getByRole("heading", { level: 1, name: app.say("PAGE_RESULT") }).waitFor();
  await app.main().getByText("แผนก่อนหยุดทำงาน").waitFor();
});

test("an error that is none of ours shows no notice", async (t) => {
  const page = await visit(t, { mayFail: true });
  await page.evaluate(() => setTimeout(() => dispatchEvent(new ErrorEvent("error", { error: new Error("of an extension") }))));
  await page.getByRole("link", { name: say("th", "BEGIN") }).click();
  await page.getByRole("heading", { level: 1, name: say("th", "PAGE_APPLICANT") }).waitFor();
  assert.equal(await page.getByText(NOTICE).isVisible(), false);
});

test("without JavaScript the page says what it needs", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false, ready: false });
  await page.getByRole("heading", { level: 1, name: "ประเมินความพร้อมเมืองอัจฉริยะ" }).waitFor();
  // Playwright's search by text leaves this element out.
  for (const text of ["หน้านี้ทำงานด้วย JavaScript และ WebAssembly", "This page works by JavaScript and WebAssembly"]) {
    await page.locator("noscript p", { hasText: text }).waitFor();
  }
});
