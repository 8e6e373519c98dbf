// Measures the engine in a browser, as wasm built and shrunk like the app's. `make bench` runs it after the native bench.

import { withEngine } from "../tests/wasm/page.mjs";

/** In the page: the median time of a step in microseconds, from many batches long enough for the clock. */
function median({ half, step }) {
  const BATCHES = 41;
  const BATCH = 20; // milliseconds
  const plan = (window.plans ??= {})[half] ?? (window.plans[half] = new window.engine.Measured(half));
  const time = (times) => {
    const start = performance.now();
    plan.run(step, times);
    return performance.now() - start;
  };
  // The browser compiles what runs often a second time, better.
  for (const until = performance.now() + 300; performance.now() < until; ) plan.run(step, 10);
  let times = 1;
  while (time(times) < BATCH) times *= 2;
  const each = Array.from({ length: BATCHES }, () => (time(times) * 1000) / times);
  return each.sort((a, b) => a - b)[Math.floor(BATCHES / 2)];
}

const cell = (text, width) => String(text).padStart(width);

await withEngine(async (page) => {
  const version = page.context().browser().version();
  console.log(`Chromium ${version}, wasm, median in µs`);
  console.log(`${"".padEnd(32)} ${cell("complete plan", 13)} ${cell("half-filled", 12)} ${cell("aim", 6)}`);
  const steps = (await page.evaluate(() => window.engine.steps())).trimEnd().split("\n");
  for (const [step, line] of steps.entries()) {
    const [name, aim] = line.split("\t");
    const times = [];
    for (const half of [false, true]) times.push((await page.evaluate(median, { half, step })).toFixed(2));
    console.log(`  ${name.padEnd(30)} ${cell(times[0], 13)} ${cell(times[1], 12)} ${cell(aim ? `≤ ${aim}` : "", 6)}`);
  }
});
