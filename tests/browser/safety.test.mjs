// Nothing leaves the device, and nothing that was typed or carried by a file is ever more than text.
// That no page asks another host or breaks the policy is checked of every page that any test here opens (site.mjs).

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { App, PAGES, say } from "./app.mjs";
import { FOLDER, ORIGIN, fixture, go, visit } from "./site.mjs";

/** The headers that the file _headers states, by name. */
function stated() {
  const lines = readFileSync("_headers", "utf8").split("\n");
  return lines.filter((line) => /^\s+\S/.test(line)).map((line) => line.trim().split(/:\s*(.*)/s, 2));
}

test("every answer of the server carries the stated headers", async () => {
  const headers = stated();
  assert.ok(headers.length >= 6);
  assert.equal(readFileSync(`${FOLDER}/_headers`, "utf8"), readFileSync("_headers", "utf8"), "the site carries the same file");
  for (const path of ["", "boot.js", "style.css", "mueang-phrom-web_bg.wasm", "icon.svg", "nowhere"]) {
    const answer = await fetch(ORIGIN + path);
    for (const [name, value] of headers) assert.equal(answer.headers.get(name), value, `${name} of /${path}`);
  }
});

test("the page states the same policy for hosts without headers", async (t) => {
  const page = await visit(t);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const [, policy] = stated().find(([name]) => name === "Content-Security-Policy");
  assert.equal(await meta.getAttribute("content"), policy);
  const before = await meta.evaluate((meta) => [...document.head.querySelectorAll("script, link")].filter((element) => {
    return element.compareDocumentPosition(meta) & Node.DOCUMENT_POSITION_FOLLOWING;
  }).length);
  assert.equal(before, 0, "before anything is loaded");
  for (const unsafe of ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:"]) {
    assert.ok(!policy.split(/[\s;]+/).includes(unsafe), unsafe);
  }
});

test("the policy holds without the headers of the server", async (t) => {
  const withoutHeaders = async (context) => {
    await context.route("**/*", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ status: answer.status(), contentType: answer.headers()["content-type"], body: await answer.body() });
    });
  };
  const page = await visit(t, { before: withoutHeaders });
  // An image asks no questions of the page but its policy.
  const loads = page.evaluate(() => new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve("loaded");
    image.onerror = () => resolve("refused");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
  }));
  assert.equal(await loads, "refused");
  assert.equal(page.seen.violations.length, 1);
  page.seen.violations.length = page.seen.errors.length = 0;
});

test("all pages and a saved file ask nothing of another host", async (t) => {
  const page = await visit(t, { plan: fixture("subdistrict-municipality") });
  const app = new App(page);
  for (const at of PAGES) await go(page, at);
  await app.saveFile();
  await app.button(say("en", "LANGUAGE_NAME")).click();
  await page.getByRole("heading", { level: 1, name: say("en", "SHEET_HYPOTHETICAL") }).waitFor();
  for (const at of PAGES) await go(page, at);
  const kinds = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).host));
  assert.deepEqual([...new Set(kinds)], [new URL(ORIGIN).host]);
});

const PAYLOADS = [`<img src=x onerror="hacked=1">`, `"><script>hacked=1</script>`, `'-hacked-'{{1+1}}\${1}</textarea></title>`];

// Sources that the packs name may be linked to; nothing else leads away from the page.
const PACKS = "src/policy/packs/";
const SOURCES = readdirSync(PACKS).flatMap((name) => readFileSync(PACKS + name, "utf8").match(/https:[^"\s]+/g) ?? []);

/** Whether anything that was written has become more than text. */
async function harm(page) {
  return page.evaluate((sources) => ({
    hacked: "hacked" in window,
    elements: document.querySelectorAll("img, iframe, object, embed, base, #app script, #app style, [onerror], [onclick]").length,
    addresses: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")).filter((href) => !/^#/.test(href) && !sources.includes(href)),
  }), SOURCES);
}
const NO_HARM = { hacked: false, elements: 0, addresses: [] };

test("typed into every field, a payload is text", async (t) => {
  const payload = PAYLOADS.join(" ");
  const page = await visit(t, { plan: fixture("half-filled"), language: "th" });
  const app = new App(page);
  let written = 0;
  const writeAll = async () => {
    for (const box of await app.main().getByRole("textbox").or(app.main().getByRole("combobox")).all()) {
      if ((await box.getAttribute("type")) === "date") continue; // takes nothing else
      await box.fill(payload);
      assert.equal(await box.inputValue(), payload);
      written += 1;
    }
  };
  for (const at of ["#/applicant", "#/city", "#/components/2", "#/components/4", "#/commitment"]) {
    await go(page, at);
    // Evidence, and a reason for leaving an item out.
    for (const summary of await app.main().locator("summary", { hasText: "หลักฐาน" }).all()) await summary.click();
    const add = app.main().getByRole("button", { name: app.say("EVIDENCE_ADD") });
    if (await add.count()) await add.first().click();
    const leftOut = app.main().getByRole("radio", { name: app.say("LEFT_OUT") });
    if (await leftOut.count()) await leftOut.first().check();
    await writeAll();
    assert.deepEqual(await harm(page), NO_HARM, at);
  }
  assert.ok(written > 20, `${written} fields`);
  await app.saved();
  for (const at of PAGES) {
    await go(page, at);
    assert.deepEqual(await harm(page), NO_HARM, at);
  }
  await go(page, "#/result");
  await app.main().getByText(payload).first().waitFor();
  assert.ok((await app.saveFile()).name.endsWith(".plan.json"));
});

test("carried by a file, a payload is text in both languages", async (t) => {
  const [image, script, other] = PAYLOADS;
  const plan = JSON.parse(fixture("subdistrict-municipality"), (key, value) => {
    if (["title", "goals", "boundary", "owner", "link"].includes(key)) return image;
    if (["name", "objectives", "note", "file", "not_applicable"].includes(key)) return script;
    if (["province", "page"].includes(key)) return other;
    return value;
  });
  plan.answers[image] = { stage: 1 };
  plan[script] = { [image]: script };
  const page = await visit(t);
  for (const language of ["th", "en"]) {
    const app = new App(page, language);
    await go(page, "#/");
    await app.openFile(`${image.replaceAll("/", "")}.plan.json`, JSON.stringify(plan));
    await app.alert(app.say("OPENED")).waitFor();
    for (const at of PAGES) {
      await go(page, at);
      await app.main().locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      assert.deepEqual(await harm(page), NO_HARM, at);
    }
    await go(page, "#/components/4");
    await page.getByRole("group", { name: script }).first().waitFor();
    await app.button(say(language === "th" ? "en" : "th", "LANGUAGE_NAME")).click();
  }
  // Where a file is refused, the message shows what it says.
  await go(page, "#/");
  await new App(page).openFile("x.plan.json", JSON.stringify({ format: "mueang-phrom-plan", schema: 2, route: image }));
  await page.getByRole("alert").getByText("<img src=x").waitFor();
  assert.deepEqual(await harm(page), NO_HARM);
});

test("a link of evidence is never a script", async (t) => {
  const script = "hacked=1";
  const links = [`javascript:${script}`, ` JaVaScRiPt:${script}`, `data:text/html,<script>${script}</script>`, "vbscript:x", "//evil.example"];
  const supports = ["leaders.importance", "C1.1"];
  const evidence = links.map((link, place) => ({ id: `e${place}`, title: `เอกสาร ${place}`, link, supports }));
  const page = await visit(t, { plan: JSON.stringify({ format: "mueang-phrom-plan", schema: 2, evidence }) });
  const app = new App(page);
  for (const at of PAGES) {
    await go(page, at);
    await app.main().locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    const addresses = await page.locator("[href], [src], [action], [formaction]").evaluateAll((all) => {
      return all.flatMap((element) => ["href", "src", "action", "formaction"].map((name) => element.getAttribute(name) ?? ""));
    });
    assert.deepEqual(addresses.filter((address) => /^\s*(javascript|data|vbscript):|^\/\//i.test(address)), [], at);
  }
  await go(page, "#/commitment");
  await app.main().locator("summary", { hasText: app.say("EVIDENCE_COUNT", 5) }).click();
  assert.equal(await app.main().getByText(app.say("NOT_A_LINK")).count(), links.length, "each is said to be none");
  await app.field(app.say("EVIDENCE_LINK")).first().fill("https://www.example.go.th/plan.pdf");
  assert.equal(await app.main().getByText(app.say("NOT_A_LINK")).count(), links.length - 1);
});
