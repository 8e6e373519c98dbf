//! The desk behind the sheets: a worker with the second wasm module, started when it is first asked for something.

use js_sys::{Array, Uint8Array};
use mueang_phrom::policy::Rulebook;
use mueang_phrom::publish::desk::{Request, Response};
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The desk gives no answer: the module could not be loaded, or it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAnswer;

type Waiting = (u32, Box<dyn FnOnce(Option<Vec<u8>>)>);

#[derive(Default)]
struct Desk {
    worker: Option<Worker>,
    /// How many messages were sent.
    sent: u32,
    waiting: Vec<Waiting>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Asks for a sheet.
pub fn sheet(request: &Request, then: impl FnOnce(Result<Response, NoAnswer>) + 'static) {
    ask("sheet", request, then);
}

/// Asks for the rules with the packs of this request in force; in words why not, where they cannot be.
pub fn rules(request: &Request, then: impl FnOnce(Result<Result<Rulebook, String>, NoAnswer>) + 'static) {
    ask("rules", request, then);
}

fn ask<T: DeserializeOwned>(what: &str, about: &Request, then: impl FnOnce(Result<T, NoAnswer>) + 'static) {
    let bytes = postcard::to_allocvec(about).expect("plain data");
    let then = Box::new(move |bytes: Option<Vec<u8>>| {
        then(bytes.and_then(|bytes| postcard::from_bytes(&bytes).ok()).ok_or(NoAnswer));
    });
    DESK.with_borrow_mut(|desk| desk.send(what, &bytes, then));
}

impl Desk {
    fn send(&mut self, what: &str, bytes: &[u8], then: Box<dyn FnOnce(Option<Vec<u8>>)>) {
        self.sent += 1;
        self.waiting.push((self.sent, then));
        let message = Array::of3(&self.sent.into(), &what.into(), &Uint8Array::from(bytes));
        if self.worker.is_none() {
            self.worker = started().ok();
        }
        let posted = self.worker.as_ref().is_some_and(|worker| worker.post_message(&message).is_ok());
        if !posted {
            gloo::timers::callback::Timeout::new(0, fail).forget();
        }
    }
}

fn started() -> Result<Worker, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options("desk.js", &options)?;
    let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| heard(&event.data()));
    worker.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    let failed = Closure::<dyn Fn(Event)>::new(|event: Event| {
        event.prevent_default();
        fail();
    });
    worker.set_onerror(Some(failed.into_js_value().unchecked_ref()));
    Ok(worker)
}

fn heard(message: &JsValue) {
    let message: &Array = message.unchecked_ref();
    let (number, bytes) = (message.get(0).as_f64(), message.get(1));
    let Some(bytes) = bytes.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec) else {
        return fail();
    };
    let asked = DESK.with_borrow_mut(|desk| {
        let place = desk.waiting.iter().position(|(sent, _)| number == Some(f64::from(*sent)))?;
        Some(desk.waiting.remove(place).1)
    });
    if let Some(then) = asked {
        then(Some(bytes));
    }
}

/// Tells all who wait that there will be no answer. The next question finds a new worker.
fn fail() {
    let desk = DESK.take();
    if let Some(worker) = desk.worker {
        worker.terminate();
    }
    desk.waiting.into_iter().for_each(|(_, then)| then(None));
}
