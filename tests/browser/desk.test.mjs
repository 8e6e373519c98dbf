// The desk behind the sheets: it comes when it is asked for, its absence is said, and packs of one's own are put in force by it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { App } from "./app.mjs";
import { DRAFT_KEY, PACKS_KEY, fixture, go, visit } from "./site.mjs";

const RUBRIC = readFileSync("src/policy/packs/readiness.toml", "utf8");
const OWN = RUBRIC.replace('id = "readiness"', 'id = "our-readiness"')
  .replace('title = { th = "เกณฑ์ความพร้อมของแผนเมืองอัจฉริยะ"', 'title = { th = "เกณฑ์ของจังหวัดเรา"');
const kept = (id, text) => `${id}\u001f${text}`;
const EXAMPLE = fixture("subdistrict-municipality");

test("the first screen asks nothing of the desk", async (t) => {
  const page = await visit(t, { plan: EXAMPLE });
  assert.deepEqual(page.seen.requests.filter((address) => address.includes("desk")), []);
  await go(page, "#/why");
  assert.notDeepEqual(page.seen.requests.filter((address) => address.includes("desk")), []);
});

test("a desk that cannot be had is said, and asked for again", async (t) => {
  const page = await visit(t, { plan: EXAMPLE, mayFail: true });
  const app = new App(page);
  await page.context().route("**/mueang-phrom-desk*", (route) => route.abort());
  await go(page, "#/needs");
  await app.main().getByText(app.say("SHEET_FAILED")).waitFor();
  await page.context().unrouteAll();
  await go(page, "#/result");
  await go(page, "#/needs");
  await app.main().getByText(app.say("SHEET_FAILED")).waitFor({ state: "detached" });
  assert.equal(await app.heading().textContent(), app.say("SHEET_NEEDS"));
  await app.main().getByText(app.say("needs.LEAD")).waitFor();
});

test("a kept pack of one's own is in force from the start, and every result names it", async (t) => {
  let come;
  const coming = new Promise((resolve) => (come = resolve));
  const before = (context) => context.route("**/*desk_bg.wasm", (route) => coming.then(() => route.continue()));
  const page = await visit(t, { plan: EXAMPLE, at: "#/result", stored: { [PACKS_KEY]: kept("our-readiness", OWN) }, before });
  const app = new App(page);
  // Until it is there, no result goes by other rules.
  await app.main().getByText(app.say("PACKS_COMING")).waitFor();
  assert.equal(await app.standing().count(), 0);
  come();
  await app.standing().getByText("เกณฑ์ของจังหวัดเรา").waitFor();
  assert.ok((await app.main().textContent()).includes("เกณฑ์ของจังหวัดเรา"));
  await go(page, "#/why/score");
  assert.ok((await app.main().textContent()).includes("เกณฑ์ของจังหวัดเรา"));
});

test("a kept pack that is broken is said and kept; the product's own rules stay in force", async (t) => {
  const broken = OWN.replace("weight = 1", "weight = 0");
  const page = await visit(t, { plan: EXAMPLE, at: "#/result", stored: { [PACKS_KEY]: kept("our-readiness", broken) } });
  const app = new App(page);
  const line = broken.split("\n").findIndex((text) => text === "weight = 0") + 1;
  await app.alert(app.pattern("PACK_KEPT_REFUSED")).getByText(`บรรทัด ${line}`).waitFor();
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes("our-readiness"), DRAFT_KEY);
  const still = await page.evaluate((key) => localStorage.getItem(key), PACKS_KEY);
  assert.equal(still, kept("our-readiness", broken), "what was kept is still there");
  const plain = new App(await visit(t, { plan: EXAMPLE, at: "#/result" }));
  assert.equal(await app.standing().innerText(), await plain.standing().innerText());
  assert.equal(await app.main().innerText(), await plain.main().innerText());
});
