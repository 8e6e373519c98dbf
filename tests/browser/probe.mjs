import { test } from "node:test";
import { visit, go, started, fixture, open, profile } from "./site.mjs";
import { App, PAGES } from "./app.mjs";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
test("axe", async (t) => {
  const p = await visit(t, { plan: fixture("subdistrict-municipality"), mayFail: true, viewport: { width: 360, height: 740 } });
  await p.evaluate(AXE + ";0");
  for (const at of ["#/components/4", "#/rulebook", "#/result"]) {
    await p.evaluate((at) => (location.hash = at), at);
    await p.waitForTimeout(100);
    console.log(at, await p.evaluate(async (tags) => {
      const out = {};
      const time = async (name, options) => { const b = performance.now(); const r = await axe.run(document, { resultTypes: ["violations"], preload: false, ...options }); out[name] = [performance.now() - b | 0, r.violations.length]; };
      await time("all", { runOnly: { type: "tag", values: tags } });
      await time("all2", { runOnly: { type: "tag", values: tags } });
      await time("contrast", { runOnly: ["color-contrast"] });
      await time("target", { runOnly: ["target-size"] });
      await time("scroll", { runOnly: ["scrollable-region-focusable"] });
      await time("nocontrast", { runOnly: { type: "tag", values: tags }, rules: { "color-contrast": { enabled: false } } });
      await time("nocontrast-notarget", { runOnly: { type: "tag", values: tags }, rules: { "color-contrast": { enabled: false }, "target-size": {enabled: false} } });
      await time("none", { runOnly: ["html-has-lang"] });
      return out;
    }, TAGS));
  }
});
