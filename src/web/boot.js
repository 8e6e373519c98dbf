// Starts the program, and says so plainly when it cannot start or has stopped.
// Plain JavaScript on purpose: it must still work when the WebAssembly does not.

const STORAGE_KEY = "mueang-phrom/plan"; // the same key as the program's own store
const FILE_NAME = "mueang-phrom.plan.json";

const part = (name) => document.getElementById(name);
const addressOf = (selector) => document.querySelector(selector).href;

// The build writes both addresses into the page as hints, so that they travel while this file does.
const glue = addressOf('link[rel="modulepreload"]');
const wasm = addressOf('link[rel="preload"][as="fetch"]');

function savedPlan() {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null; // storage is blocked, as in some frames: there is nothing to rescue
  }
}

function downloadPlan() {
  const address = URL.createObjectURL(new Blob([savedPlan() ?? ""], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it late
}

// A build that keeps the words of panics (tools/env says which does not) writes them to the console just before it stops.
let lastWords = "";
const toConsole = console.error;
console.error = (...words) => {
  lastWords = words.join(" ");
  toConsole.apply(console, words);
};

function showCrash(reason) {
  const notice = part("crash");
  if (!notice.hidden) return; // the first failure is the telling one
  part("loading")?.remove();
  part("crash-detail").textContent = `${lastWords}\n${reason?.stack || reason}`.trim();
  part("crash-download").hidden = savedPlan() === null;
  part("crash-download").onclick = downloadPlan;
  part("crash-reload").onclick = () => location.reload();
  notice.hidden = false;
  notice.focus();
}

// A panic of the program surfaces as a WebAssembly error, or as an error thrown on its way through the glue.
// Errors of browser extensions and the like are none of ours.
function isOurs(error) {
  return error instanceof WebAssembly.RuntimeError || String(error?.stack).includes(glue);
}

addEventListener("error", ({ error }) => {
  if (isOurs(error)) showCrash(error);
});
addEventListener("unhandledrejection", ({ reason }) => {
  if (isOurs(reason)) showCrash(reason);
});

import(glue)
  .then(({ default: start }) => start({ module_or_path: wasm }))
  .catch(showCrash);
