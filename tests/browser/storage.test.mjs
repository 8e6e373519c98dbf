// What the device keeps: unreadable, forbidden, full, or changed in another tab. Nothing is lost without a word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { PLAN_KEY, fixture, go, open, profile, started, visit } from "./site.mjs";

const GARBAGE = '{"format":"mueang-phrom-plan","schema":3,"title":"เขียนมาทั้งปี';

// The app keeps what is pending when a page is left, so a reload shows at once whether anything was going to be written.
async function reload(page) {
  await page.reload();
  await started(page);
}

test("a kept plan that cannot be read is offered, and not overwritten before the reader decides", async (t) => {
  const page = await visit(t, { plan: GARBAGE });
  const app = new App(page);
  const alert = app.alert(app.say("KEPT_UNREADABLE"));
  await alert.filter({ hasText: app.pattern("OPEN_BROKEN", 1) }).waitFor(); // and why
  const offered = await app.saveFile(app.button(app.say("KEPT_DOWNLOAD")));
  assert.equal(offered.text, GARBAGE);
  assert.match(offered.name, /\.json$/);

  await go(page, "#/applicant");
  await app.field(app.say("PLAN_TITLE")).fill("แผนใหม่");
  await reload(page);
  assert.equal(await app.kept(), GARBAGE, "writing does not overwrite it");

  await alert.waitFor();
  await app.field(app.say("PLAN_TITLE")).fill("แผนใหม่");
  await alert.getByRole("button", { name: app.say("KEPT_START_ANEW") }).click();
  await app.saved();
  assert.equal((await app.keptPlan()).title, "แผนใหม่");
  await reload(page);
  assert.equal(await alert.count(), 0);
});

test("starting anew lets go of what could not be read", async (t) => {
  const page = await visit(t, { plan: GARBAGE });
  const app = new App(page);
  const alert = app.alert(app.say("KEPT_UNREADABLE"));
  await alert.getByRole("button", { name: app.say("KEPT_START_ANEW") }).click();
  await app.saved();
  await reload(page);
  assert.equal(await alert.count(), 0);
});

for (const [name, answer, choose] of [
  ["a file that is no plan", "OPEN_FOREIGN", (app) => app.openFile("x.plan.json", "{}")],
  ["a plan", "OPENED", (app) => app.openFile("x.plan.json", fixture("empty"))],
  ["an example", "OPENED", (app) => app.button(app.say("EXAMPLE_HALF")).click()],
]) {
  test(`what could not be read outlives opening ${name}`, async (t) => {
    const page = await visit(t, { plan: GARBAGE });
    const app = new App(page);
    await choose(app);
    await app.alert(app.say(answer)).waitFor();
    await go(page, "#/applicant");
    await app.field(app.say("PLAN_TITLE")).fill("แผนใหม่");
    await reload(page);
    assert.equal(await app.kept(), GARBAGE);
  });
}

test("the page never says “saved” of what it does not save", async (t) => {
  const page = await visit(t, { plan: GARBAGE, at: "#/applicant" });
  const app = new App(page);
  const saved = page.getByRole("status").filter({ hasText: app.say("SAVED") });
  assert.equal(await saved.count(), 0, "before an edit");
  await app.field(app.say("PLAN_TITLE")).fill("แผนใหม่");
  assert.equal(await saved.count(), 0, "after it");
});

/** Ways in which a browser keeps nothing. */
const KEEPS_NOTHING = {
  forbidden: () => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

for (const [name, language] of [["forbidden", "th"], ["full", "en"]]) {
  test(`storage ${name}: the app works and says that nothing is kept`, async (t) => {
    const page = await visit(t, { language, at: "#/city", before: (context) => context.addInitScript(KEEPS_NOTHING[name]) });
    const app = new App(page, language);
    await app.field(app.say("CITY_NAME")).fill("เมืองทดสอบ");
    await page.getByRole("status").filter({ hasText: app.say("NOT_SAVED") }).waitFor();
    assert.equal(JSON.parse((await app.saveFile()).text).city.name, "เมืองทดสอบ");
    await app.button(app.say("UNDO")).click();
    assert.equal(await app.field(app.say("CITY_NAME")).inputValue(), "");
  });
}

test("a pack being written that cannot be kept is said, and saved as a file", async (t) => {
  const page = await visit(t, { at: "#/packs", before: (context) => context.addInitScript(KEEPS_NOTHING.full) });
  const app = new App(page);
  await app.button(app.say("packs.COPY")).click();
  await app.alert(app.say("PACK_NOT_KEPT")).waitFor();
  assert.ok((await app.saveFile(app.button(app.say("packs.SAVE")))).text.includes("[[item]]"));
});

/** Two tabs with the plan, the second of which has seen the first one's change. */
async function twoTabs(t) {
  const context = await profile(t);
  const [first, second] = [await open(context, "#/applicant"), await open(context, "#/applicant")];
  const tabs = [new App(first), new App(second)];
  await tabs[0].field(tabs[0].say("PLAN_TITLE")).fill("แผนจากแท็บแรก");
  await tabs[0].saved();
  await tabs[1].alert(tabs[1].say("OTHER_TAB")).waitFor();
  return tabs;
}

test("a change in another tab is noticed, and nothing is written over it", async (t) => {
  const [first, second] = await twoTabs(t);
  await second.field(second.say("PLAN_TITLE")).fill("แผนจากแท็บที่สอง");
  // Another message does not put the question away.
  await go(second.page, "#/");
  await second.openFile("x.plan.json", "{");
  await second.alert(second.pattern("OPEN_BROKEN")).waitFor();
  await second.page.close({ runBeforeUnload: true });
  assert.equal((await first.keptPlan()).title, "แผนจากแท็บแรก");
});

test("the other tab's version can be taken", async (t) => {
  const [first, second] = await twoTabs(t);
  await second.field(second.say("APPLICANT_NAME")).fill("เทศบาล");
  await second.button(second.say("OTHER_TAB_TAKE")).click();
  await second.saved();
  assert.equal(await second.field(second.say("PLAN_TITLE")).inputValue(), "แผนจากแท็บแรก");
  assert.equal((await first.keptPlan()).title, "แผนจากแท็บแรก");
  assert.equal(await second.alert(/\S/).count(), 0);
  assert.equal(await first.alert(/\S/).count(), 0, "which is no change for that tab");
  await second.button(second.say("UNDO")).click();
  assert.equal(await second.field(second.say("APPLICANT_NAME")).inputValue(), "เทศบาล", "undo brings one's own back");
});

test("where the other tab's version cannot be read, one's own stays", async (t) => {
  const [first, second] = await twoTabs(t);
  await second.field(second.say("APPLICANT_NAME")).fill("เทศบาล");
  await first.page.evaluate((key) => localStorage.setItem(key, "{"), PLAN_KEY);
  await second.button(second.say("OTHER_TAB_TAKE")).click();
  await second.alert(second.pattern("OPEN_BROKEN", 1)).waitFor();
  assert.equal(await second.field(second.say("APPLICANT_NAME")).inputValue(), "เทศบาล");
  assert.equal(await second.kept(), "{", "and nothing is written over it");
});

test("what was cleared in another tab is kept again", async (t) => {
  const context = await profile(t, { plan: GARBAGE.replace("ทั้งปี", 'มา"}') });
  const [first, second] = [await open(context, "#/applicant"), await open(context, "#/applicant")];
  await first.evaluate(() => localStorage.clear());
  await second.waitForFunction((key) => localStorage.getItem(key)?.includes("เขียนมา"), PLAN_KEY);
});

test("this tab's version can be kept", async (t) => {
  const [first, second] = await twoTabs(t);
  await second.field(second.say("PLAN_TITLE")).fill("แผนจากแท็บที่สอง");
  await second.button(second.say("OTHER_TAB_KEEP")).click();
  await second.saved();
  assert.equal((await first.keptPlan()).title, "แผนจากแท็บที่สอง");
  await first.alert(first.say("OTHER_TAB")).waitFor();
});
