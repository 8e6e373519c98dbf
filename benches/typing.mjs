// Measures how soon a letter typed into a large register is seen, in the built site. `make bench` runs it last.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { launch } from "../tests/chromium.mjs";
import { manyProjects } from "../tests/browser/many.mjs";

const PROJECTS = 500;
const LETTERS = 100;
/** Between two letters, in milliseconds: someone who types fast. */
const BETWEEN = 60;
const AIM = 50;
/** How many times slower an old laptop is. */
const OLD = 4;

const server = spawn("target/debug/serve", [process.env.DIST || "dist", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const line = await new Promise((resolve) => createInterface({ input: server.stdout }).once("line", resolve));
const origin = /http:\S+/.exec(line)[0];
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = await context.newPage();
await page.addInitScript(() => {
  // When the answer of the desk is on screen.
  window.Worker = class extends Worker {
    constructor(...all) {
      super(...all);
      this.addEventListener("message", () => setTimeout(() => requestAnimationFrame(() => (window.followed = performance.now()))));
    }
  };
});
await page.goto(origin);
await page.evaluate((plan) => localStorage.setItem("mueang-phrom/plan", plan), manyProjects(PROJECTS));

/** In the page: notes when each key is pressed, and when it is painted. */
function watch() {
  window.paints = [];
  window.followed = 0;
  addEventListener("keydown", (event) => {
    window.pressed = event.timeStamp;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
    requestAnimationFrame(() => painted.port2.postMessage(0));
  }, true);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);

/** Types into an input of the page at an address, and prints what it took. */
async function measure(name, address, input, letters) {
  await page.goto(`${origin}#/`);
  await page.reload();
  await page.getByRole("contentinfo").waitFor();
  await page.evaluate((address) => (location.hash = address), address);
  const field = page.locator(`[id="field-${input}"]`);
  await field.focus();
  await page.evaluate(watch);
  for (let place = 0; place < LETTERS; place++) await page.keyboard.type(letters[place % letters.length], { delay: BETWEEN });
  await page.waitForFunction(() => window.followed > window.pressed);
  const { paints, follows } = await page.evaluate(() => ({ paints: window.paints, follows: window.followed - window.pressed }));
  paints.sort((a, b) => a - b);
  console.log(`  ${name.padEnd(34)} ${at(paints, 0.5).padStart(8)} ${at(paints, 0.95).padStart(8)} ${follows.toFixed(0).padStart(10)}`);
}

console.log(`Chromium ${browser.version()}, ${PROJECTS} projects, ms; p95 ≤ ${AIM} is the aim`);
console.log(`  ${"".padEnd(34)} ${"p50".padStart(8)} ${"p95".padStart(8)} ${"followed".padStart(10)}`);
const session = await context.newCDPSession(page);
await measure("name, in the table", "#/projects?edit=yes", "projects/p3/name", "clean water ");
await measure("name, in the form", "#/projects/p250", "projects/p250/name", "clean water ");
await measure("area in words, in the form", "#/projects/p250", "projects/p250/boundary", "the main road ");
await session.send("Emulation.setCPUThrottlingRate", { rate: OLD });
await measure(`name, in the table, ${OLD} times slower`, "#/projects?edit=yes", "projects/p3/name", "clean water ");
await measure(`name, in the form, ${OLD} times slower`, "#/projects/p250", "projects/p250/name", "clean water ");
await browser.close();
server.kill();
