// The wasm module of the engine (tools/wasm-engine) in a page of a real browser, for tests and measurements.
// No server: what the page asks for is handed to it here, and nothing else is to be had.

import { join } from "node:path";
import { launch } from "../chromium.mjs";

const FOLDER = "target/wasm-engine";
const TYPES = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };
const START = `<!doctype html><meta charset="utf-8"><script type="module">
  import * as engine from "./engine.js";
  await engine.default();
  window.engine = engine;
</script>`;

/** Calls `use(page)` with a page whose `window.engine` is the module, and closes the browser after. */
export async function withEngine(use) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const contentType = TYPES[name.slice(name.lastIndexOf(".") + 1)];
      if (name === "start.html") return route.fulfill({ contentType, body: START });
      return contentType ? route.fulfill({ contentType, path: join(FOLDER, name) }) : route.abort();
    });
    await page.goto("http://engine.test/start.html");
    await page.waitForFunction(() => window.engine);
    return await use(page);
  } finally {
    await browser.close();
  }
}
