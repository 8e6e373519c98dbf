//! Measures the engine and the command line, natively. `make bench` runs it, and the same in the browser.

mod steps;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use steps::{Bench, STEPS};

fn main() {
    println!("Native, µs: the median and the fastest of {BATCHES} batches");
    println!("{:<32} {:>16} {:>16} {:>14}", "", "complete plan", "half-filled", "aim in wasm");
    let (mut complete, mut half) = (Bench::new(false), Bench::new(true));
    for (place, step) in STEPS.iter().enumerate() {
        let aim = step.aim.map_or(String::new(), |aim| format!("≤ {aim}"));
        let (complete, half) = (measure(&mut complete, place), measure(&mut half, place));
        println!("  {:<30} {complete:>16} {half:>16} {aim:>14}", step.name);
    }
    command_line(&complete, &half);
}

/// Short, so that some batches run undisturbed on a busy machine, and yet long enough for the clock.
const BATCH: Duration = Duration::from_millis(2);
const BATCHES: usize = 301;

/// The time of a step in microseconds.
fn measure(bench: &mut Bench, step: usize) -> String {
    let mut time = |times: u32| {
        let start = Instant::now();
        bench.run(step, times);
        start.elapsed()
    };
    let mut times = 1;
    while time(times) < BATCH {
        times *= 2;
    }
    let mut each: Vec<f64> = (0..BATCHES).map(|_| time(times).as_secs_f64() * 1e6 / f64::from(times)).collect();
    each.sort_by(f64::total_cmp);
    format!("{:.2} {:>7.2}", each[BATCHES / 2], each[0])
}

/// Plans a second of the command line, from a file to a file.
fn command_line(complete: &Bench, half: &Bench) {
    const LINES: usize = 20_000;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (input, output) = (folder.join("plans.ndjson"), folder.join("assessments.ndjson"));
    let plans = [&complete.plan, &half.plan].map(|plan| plan.to_json().to_string());
    let mut file = BufWriter::new(File::create(&input).expect("the build folder can be written"));
    for line in 0..LINES {
        writeln!(file, "{}", plans[line % 2]).expect("the build folder can be written");
    }
    drop(file);
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_mueang-phrom"))
        .args(["assess", "--today", "2026-11-22"])
        .arg(&input)
        .stdout(Stdio::from(File::create(&output).expect("the build folder can be written")))
        .status();
    let time = start.elapsed().as_secs_f64();
    assert!(status.expect("the command line runs").success());
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |file| file.len()) as f64 / 1e6;
    println!(
        "Command line: {:.0} plans a second ({LINES} lines, half of them half-filled, {:.0} MB in, {:.0} MB out, {time:.2} s)",
        LINES as f64 / time,
        size(&input),
        size(&output),
    );
    let _ = (std::fs::remove_file(input), std::fs::remove_file(output));
}
