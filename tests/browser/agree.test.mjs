// Wasm in a real browser and the native command line say the same of the same plan, byte for byte.
// Both are built by tools/browser-tests.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { withEngine } from "../wasm/page.mjs";

const TODAY = "2026-11-22";
const PLANS = "tests/fixtures/plans";
const NATIVE = `${process.env.CARGO_TARGET_DIR ?? "target"}/debug/mueang-phrom`;

/** What a command says, without the file and line it says it of; of a plan, without its title. */
function native(command, file) {
  const { stdout, stderr, status } = spawnSync(NATIVE, [command, "--today", TODAY, file], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) return stderr.replace(/^.*?:\d+: /, "").trimEnd();
  const line = stdout.trimEnd();
  const { line: number, title } = JSON.parse(line);
  const origin = `{"file":${JSON.stringify(file)},"line":${number},"title":${JSON.stringify(title)},`;
  assert.ok(line.startsWith(origin), line.slice(0, 200));
  return `{${line.slice(origin.length)}`;
}

test("wasm and native agree byte for byte", async () => {
  await withEngine(async (page) => {
    const folder = "target/wasm-engine/plans";
    mkdirSync(folder, { recursive: true });
    const measured = await page.evaluate(() => [false, true].map((half) => new window.engine.Measured(half).plan()));
    const files = measured.map((plan, place) => {
      const file = `${folder}/measured-${place}.json`;
      writeFileSync(file, plan);
      return file;
    });
    const fixtures = readdirSync(PLANS).filter((name) => name.endsWith(".json"));
    assert.ok(fixtures.length > 0, `there are no plans in ${PLANS}`);
    files.push(...fixtures.map((name) => `${PLANS}/${name}`));
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      const wasm = await page.evaluate(([text, today]) => window.engine.assess_json(text, today), [text, TODAY]);
      const said = native("assess", file);
      assert.equal(wasm, said, file);
      if (!said.startsWith("{")) continue;
      const robust = await page.evaluate(([text, today]) => window.engine.robust_json(text, today), [text, TODAY]);
      assert.equal(robust, native("robust", file), file);
    }
    console.log(`# ${files.length} plans compared`);
  });
});
