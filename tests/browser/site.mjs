// The built site, served as `make run` serves it, in a real browser. Every page opened here is watched: at the end of its
// test it must have asked nothing of another host, broken no rule of the Content-Security-Policy, and written no error to
// the console.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { createInterface } from "node:readline";
import { launch } from "../chromium.mjs";

/** The folder of the built site; DIST names another one, such as a copy that was broken on purpose. */
export const FOLDER = process.env.DIST || "dist";

// Where the app keeps things on the device. Tests write there what an earlier visit would have left.
export const PLAN_KEY = "mueang-phrom/plan";
export const STYLE_KEY = "mueang-phrom/style";
export const PACKS_KEY = "mueang-phrom/packs";
export const DRAFT_KEY = "mueang-phrom/draft";

/** No answer within this time, in milliseconds, is a failure; nothing ever waits longer than it needs. */
export const PATIENCE = Number(process.env.PATIENCE ?? 15_000);

const [server, browser] = await Promise.all([
  serve(),
  launch(),
]);

after(async () => {
  await browser.close();
  server.process.kill();
});

/** The address of the site, such as `http://127.0.0.1:34567/`. */
export const ORIGIN = server.address;

async function serve() {
  const process = spawn("target/debug/serve", [FOLDER, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((resolve, reject) => {
    process.once("error", reject);
    process.once("exit", (code) => reject(new Error(`the server stopped (${code})`)));
    createInterface({ input: process.stdout }).once("line", resolve);
  });
  return { process, address: /http:\S+/.exec(line)[0] };
}

/** The text of a plan among the fixtures of the project. */
export function fixture(name) {
  return readFileSync(new URL(`../fixtures/plans/${name}.plan.json`, import.meta.url), "utf8");
}

/**
 * Opens a browser profile of its own. `plan` is the text of the plan that an earlier visit left, `language` and `thaiDigits`
 * how the reader wants the page, `stored` what else is kept: name and value of each. `before(context)` is called before anything loads. `mayFail` says that errors on the console
 * belong to the test. The rest goes to Playwright's newContext.
 */
export async function profile(t, { plan, language = "th", thaiDigits = false, stored = {}, before, mayFail = false, ...options } = {}) {
  const kept = [{ name: STYLE_KEY, value: `${language} ${thaiDigits ? "thai-digits" : "arabic-digits"}` }];
  if (plan !== undefined) kept.push({ name: PLAN_KEY, value: plan });
  kept.push(...Object.entries(stored).map(([name, value]) => ({ name, value })));
  const context = await browser.newContext({
    locale: "th-TH",
    timezoneId: "Asia/Bangkok",
    viewport: { width: 1280, height: 800 },
    storageState: { cookies: [], origins: [{ origin: new URL(ORIGIN).origin, localStorage: kept }] },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const seen = await watch(context);
  t.after(async () => {
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
    const elsewhere = seen.requests.filter((address) => !stays(address));
    assert.deepEqual(elsewhere, [], "asked another host");
    assert.deepEqual(seen.violations, [], "broke the Content-Security-Policy");
    if (!mayFail) assert.deepEqual(seen.errors, [], "wrote errors to the console");
  });
  if (before) await before(context);
  return Object.assign(context, { seen, language });
}

/** Opens a page of the site in a profile of its own, ready to use. `at` is its address behind the site's. */
export async function visit(t, { at = "#/", ready = true, ...options } = {}) {
  const context = await profile(t, options);
  return open(context, at, ready);
}

/** Opens a page of the site in a profile. */
export async function open(context, at = "#/", ready = true) {
  const page = await context.newPage();
  page.seen = context.seen;
  await page.goto(ORIGIN + at, { waitUntil: ready ? "load" : "commit" });
  if (ready) await started(page, context.language);
  if (ready) await arrived(page);
  return page;
}

/** Waits until the program has taken the place of the static shell, and speaks the language of its reader. */
export async function started(page, language = "th") {
  await page.locator(`html[lang=${language}]`).getByRole("contentinfo").waitFor();
}

/** Goes to another page of the app by its address, as a link does. The app follows within the event. */
export async function go(page, at) {
  await page.evaluate(async (at) => {
    if (location.hash === at) return;
    const changed = new Promise((resolve) => addEventListener("hashchange", () => setTimeout(resolve), { once: true }));
    location.hash = at;
    await changed;
  }, at);
  await arrived(page);
}

/** Waits until the sheet that is open, if one is, has come. */
export async function arrived(page) {
  await page.waitForFunction(() => !document.querySelector("main [aria-busy=true]"));
}

// Blobs are what the page hands to the browser to save; they come from no host.
function stays(address) {
  return address.startsWith(ORIGIN) || address.startsWith("blob:" + ORIGIN);
}

async function watch(context) {
  const seen = { requests: [], violations: [], errors: [] };
  context.on("request", (request) => seen.requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  context.on("weberror", (error) => seen.errors.push(String(error.error())));
  context.on("page", (page) => page.on("websocket", (socket) => seen.requests.push(socket.url())));
  await context.exposeBinding("cspViolation", (_, text) => seen.violations.push(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      cspViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  return seen;
}
