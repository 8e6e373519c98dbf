// The worker behind the sheets: starts the second wasm module and passes messages through. A message is [number, what, bytes];
// its answer is [number, bytes], or [number, null] when the module failed, after which the page starts a new worker.

import start, * as desk from "./mueang-phrom-desk.js";

const ready = start({ module_or_path: new URL("mueang-phrom-desk_bg.wasm", import.meta.url) });
// Whoever asks first hears of a failure.
ready.catch(() => {});

onmessage = async ({ data: [number, what, bytes] }) => {
  try {
    await ready;
    postMessage([number, desk[what](bytes)]);
  } catch (error) {
    console.warn(error);
    postMessage([number, null]);
  }
};
