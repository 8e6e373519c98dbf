// Measures the engine in a browser, as wasm built and shrunk like the app's. `make bench` runs it after the native bench.

import { withEngine } from "../tests/wasm/page.mjs";

const BATCHES = 101;

/** In the page: the time of a step in microseconds, the median and the fastest of many batches. */
function measure({ half, step, BATCHES }) {
  const BATCH = 5; // milliseconds: short, so that some batches run undisturbed, and yet long enough for the clock
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
  each.sort((a, b) => a - b);
  return [each[Math.floor(BATCHES / 2)], each[0]];
}

const cell = (text, width) => String(text).padStart(width);

await withEngine(async (page) => {
  const version = page.context().browser().version();
  console.log(`Chromium ${version}, wasm, µs: the median and the fastest of ${BATCHES} batches`);
  console.log(`${"".padEnd(32)} ${cell("complete plan", 16)} ${cell("half-filled", 16)} ${cell("aim", 14)}`);
  const steps = (await page.evaluate(() => window.engine.steps())).trimEnd().split("\n");
  for (const [step, line] of steps.entries()) {
    const [name, aim] = line.split("\t");
    const times = [];
    for (const half of [false, true]) {
      const [median, fastest] = await page.evaluate(measure, { half, step, BATCHES });
      times.push(cell(`${median.toFixed(2)} ${cell(fastest.toFixed(2), 7)}`, 16));
    }
    console.log(`  ${name.padEnd(30)} ${times.join(" ")} ${cell(aim ? `≤ ${aim}` : "", 14)}`);
  }
});
