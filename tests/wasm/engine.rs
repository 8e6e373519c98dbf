//! The engine as a wasm module of its own, for tests and measurements only: the app ships none of these entrances.
//! Built by `tools/wasm-engine`, with the profile that the app ships.
#![cfg(target_arch = "wasm32")]

#[path = "../../benches/steps/mod.rs"]
mod steps;

use mueang_phrom::{assess, builtin, plan, robust};
use steps::{Bench, STEPS};
use wasm_bindgen::prelude::wasm_bindgen;

/// The assessment of a plan as the command line prints it (without file, line and title), or why there is none.
#[wasm_bindgen]
pub fn assess_json(text: &str, today: &str) -> String {
    let today = match today.parse() {
        Ok(today) => today,
        Err(error) => return format!("“{today}” is {error}"),
    };
    match plan::open(text) {
        Ok(plan) => serde_json::to_string(&assess::assess(&builtin::rulebook(), &plan, today)).expect("an assessment is JSON"),
        Err(error) => error.to_string(),
    }
}

/// How far a plan's score can be trusted, as the command line prints it with the usual settings; the plan and day must be readable.
#[wasm_bindgen]
pub fn robust_json(text: &str, today: &str) -> String {
    let (plan, today) = (plan::open(text).expect("a plan"), today.parse().expect("a day"));
    let rulebook = builtin::rulebook();
    let (facts, notices) = assess::Facts::read(&rulebook, &plan, today);
    let assessment = assess::assess_facts(&rulebook, &facts, notices, today);
    let trust = robust::trust(&rulebook, &plan, &facts, &assessment, robust::Settings::default());
    serde_json::to_string(&trust).expect("numbers are JSON")
}

/// The measured steps: a line for each, its name and its aim in microseconds with a tab between.
#[wasm_bindgen]
pub fn steps() -> String {
    let line = |step: &steps::Step| format!("{}\t{}\n", step.name, step.aim.map_or(String::new(), |aim| aim.to_string()));
    STEPS.iter().map(line).collect()
}

/// A plan to measure, complete or half-filled.
#[wasm_bindgen]
pub struct Measured(Bench);

#[wasm_bindgen]
impl Measured {
    #[wasm_bindgen(constructor)]
    pub fn new(half: bool) -> Measured {
        Measured(Bench::new(half))
    }

    /// The plan's file.
    pub fn plan(&self) -> String {
        plan::save(&self.0.plan)
    }

    /// Does a step so many times; the time is taken outside.
    pub fn run(&mut self, step: usize, times: u32) {
        self.0.run(step, times);
    }
}
