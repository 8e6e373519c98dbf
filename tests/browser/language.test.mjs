// Two languages and two kinds of digits, over the whole screen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, PAGES, say } from "./app.mjs";
import { fixture, go, started, visit } from "./site.mjs";

/** The texts of a plan that its reader wrote. */
const WRITTEN = [
  ...["title", "name", "province", "boundary", "goals", "objectives"],
  ...["owner", "page", "link", "file", "note", "not_applicable"],
];

/** A plan with other words in the texts that its reader wrote, so that what is left on screen is the product's own. */
function rewritten(name, change) {
  const plan = JSON.parse(fixture(name), (key, value) => {
    return typeof value === "string" && WRITTEN.includes(key) ? change(value) : value;
  });
  return JSON.stringify(plan);
}

/**
 * Everything the screen says or tells a screen reader, with the language it is marked as: the texts of all regions, folded parts
 * included, the attributes that are read out, and the title. What stands in inputs is the reader's.
 */
async function said(page) {
  return page.evaluate(() => {
    const all = [{ text: document.title, language: document.documentElement.lang }];
    const language = (element) => element.closest("[lang]").lang;
    const texts = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      all.push({ text: data.trim(), language: language(parentElement), code: !!parentElement.closest("code") });
    }
    for (const element of document.querySelectorAll("#app *")) {
      for (const name of ["aria-label", "aria-description", "aria-valuetext", "title", "alt", "placeholder"]) {
        const text = element.getAttribute(name);
        if (text) all.push({ text, language: language(element) });
      }
    }
    return all.filter(({ text }) => text);
  });
}

test("the language switch changes the whole screen, and is kept", async (t) => {
  const page = await visit(t, { at: "#/city" });
  const thai = new App(page, "th");
  const english = new App(page, "en");
  assert.equal(await page.locator("html").getAttribute("lang"), "th");
  assert.equal(await page.title(), thai.say("TITLE", thai.say("PAGE_CITY")));
  await thai.field(thai.say("CITY_NAME")).fill("เชียงทดสอบ");
  await thai.button(english.say("LANGUAGE_NAME")).click();
  await page.getByRole("heading", { level: 1, name: say("en", "PAGE_CITY") }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.title(), english.say("TITLE", english.say("PAGE_CITY")));
  assert.equal(await english.field(english.say("CITY_NAME")).inputValue(), "เชียงทดสอบ", "what is written stays");
  await english.standing().getByText(english.say("INCOMPLETE")).waitFor();

  await page.reload();
  await started(page, "en");
  const back = english.button(thai.say("LANGUAGE_NAME"));
  assert.equal(await back.getAttribute("lang"), "th", "the way back is marked as Thai");
  await back.click();
  await page.getByRole("heading", { level: 1, name: say("th", "PAGE_CITY") }).waitFor();
});

test("where the English texts do not arrive, the page says so and goes on in Thai", async (t) => {
  const lost = (context) => context.route("**/english.bin", (route) => route.abort());
  const page = await visit(t, { at: "#/city", before: lost, mayFail: true });
  const app = new App(page);
  await app.field(app.say("CITY_NAME")).fill("เมืองทดสอบ");
  await app.button(say("en", "LANGUAGE_NAME")).click();
  await app.alert(/[a-z]{4}/).filter({ hasText: /[\u0e00-\u0e7f]{4}/ }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "th");
  assert.equal(await app.field(app.say("CITY_NAME")).inputValue(), "เมืองทดสอบ");
  await page.context().unrouteAll();
  await app.button(say("en", "LANGUAGE_NAME")).click();
  await page.getByRole("heading", { level: 1, name: say("en", "PAGE_CITY") }).waitFor();
});

for (const [name, plan] of [
  ["a blank plan", undefined],
  ["a complete plan", rewritten("subdistrict-municipality", (text) => text.replace(/[\u0e00-\u0e7f]+/g, "Xyz"))],
  ["a half-filled plan", rewritten("half-filled", (text) => text.replace(/[\u0e00-\u0e7f]+/g, "Xyz"))],
]) {
  test(`English says nothing in Thai: ${name}`, async (t) => {
    const page = await visit(t, { plan, language: "en" });
    for (const at of [...PAGES, "#/rulebook/10.3"]) {
      await go(page, at);
      const thai = (await said(page)).filter(({ text, language }) => /[\u0e00-\u0e7f]/.test(text) && language !== "th");
      assert.deepEqual(thai, [], at);
    }
  });
}

for (const [name, plan] of [
  ["a blank plan", undefined],
  ["a complete plan", rewritten("subdistrict-municipality", (text) => text.replace(/[0-9]+/g, "ก"))],
]) {
  test(`Thai digits are everywhere, and are kept: ${name}`, async (t) => {
    const page = await visit(t, { plan });
    const app = new App(page);
    const digits = app.button(app.say("THAI_DIGITS"));
    assert.equal(await digits.getAttribute("aria-pressed"), "false");
    const before = (await said(page)).filter(({ text }) => /[๐-๙]/.test(text));
    assert.deepEqual(before, [], "none before they are chosen");
    await digits.click();
    assert.equal(await digits.getAttribute("aria-pressed"), "true");
    await page.reload();
    await started(page);
    for (const at of [...PAGES, "#/rulebook/10.3"]) {
      await go(page, at);
      // What is marked as code stays as it is, and so may codes such as C1.1 or PM2.5, which begin with a Latin letter.
      const arabic = (await said(page)).filter(({ text, code }) => !code && /[0-9]/.test(text.replace(/[A-Za-z][A-Za-z0-9.]*/g, "")));
      assert.deepEqual(arabic, [], at);
    }
  });
}

test("both languages show the same parts on every page", async (t) => {
  const plan = fixture("subdistrict-municipality");
  const thai = await visit(t, { plan });
  const english = await visit(t, { plan, language: "en" });
  const parts = (page) => page.getByRole("main").evaluate((main) => {
    const counts = {};
    for (const { localName } of main.querySelectorAll("*")) counts[localName] = (counts[localName] ?? 0) + 1;
    return counts;
  });
  for (const at of PAGES) {
    await Promise.all([go(thai, at), go(english, at)]);
    assert.deepEqual(await parts(thai), await parts(english), at);
  }
});

test("English keeps its digits, whatever was chosen in Thai", async (t) => {
  const page = await visit(t, { language: "en", thaiDigits: true, at: "#/result" });
  assert.deepEqual((await said(page)).filter(({ text }) => /[๐-๙]/.test(text)), []);
});

test("dates are told in the era of the language", async (t) => {
  const fixed = (context) => context.clock.setFixedTime(new Date("2026-11-22T03:00:00Z"));
  const page = await visit(t, { at: "#/result", before: fixed });
  const app = new App(page);
  await app.main().getByText(say("th", "AS_OF", "22 พฤศจิกายน 2569")).waitFor();
  await app.button(say("en", "LANGUAGE_NAME")).click();
  await app.main().getByText(say("en", "AS_OF", "22 November 2026")).waitFor();
});
