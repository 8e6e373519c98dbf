//! The same question put to a solver of integer programmes: another method by other hands, so that a mistake in ours shows.
//!
//! Each stage step is a choice of yes or no, a higher one only with those below it. Steps of a block that are alike (as on a scale
//! evenly spaced) are counted together, or the solver would try them in every order. Each rounded score is a whole number of hundredths
//! `s` that its parts allow: `2·W·s ≤ 2·sum + W` says that the sum, divided by the weight `W` and rounded half up, is at least `s`.

use microlp::{
    ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, SolutionStatus, SolveOptions, SolveOutcome, Variable,
};
use mueang_phrom::assess::{Facts, StageAnswer};
use mueang_phrom::improve::Wish;
use mueang_phrom::policy::Rulebook;
use mueang_phrom::policy::rulebook::Block;
use std::collections::BTreeMap;

/// The solver was still busy when it had tried so much.
#[derive(Debug)]
pub struct GaveUp;

/// How many branches it tries.
const NODES: u64 = 10_000;

/// The least effort that brings at least so many hundredths of a point; none where nothing does.
pub fn least_effort(rulebook: &Rulebook, facts: &Facts, wish: &Wish, goal: u32) -> Result<Option<u32>, GaveUp> {
    let mut programme = Programme::new(rulebook, facts, wish, OptimizationDirection::Minimize);
    let Some(whole) = programme.whole() else { return Ok((goal == 0).then_some(0)) };
    programme.problem.add_constraint([(whole, 1.0)], ComparisonOp::Ge, f64::from(goal));
    programme.solve()
}

/// The most hundredths of a point that so much effort brings.
pub fn most_points(rulebook: &Rulebook, facts: &Facts, wish: &Wish, effort: u32) -> Result<u32, GaveUp> {
    let mut programme = Programme::new(rulebook, facts, wish, OptimizationDirection::Maximize);
    let Some(_) = programme.whole() else { return Ok(0) };
    let spent: Vec<(Variable, f64)> = programme.steps.iter().map(|(step, effort)| (*step, f64::from(*effort))).collect();
    programme.problem.add_constraint(spent, ComparisonOp::Le, f64::from(effort));
    Ok(programme.solve()?.expect("doing nothing is possible"))
}

/// A sum in the making: what is fixed of it, its variables, and the weight it is divided by.
#[derive(Default)]
struct Sum {
    fixed: f64,
    terms: Vec<(Variable, f64)>,
    weight: f64,
}

struct Programme<'a> {
    rulebook: &'a Rulebook,
    facts: &'a Facts,
    wish: &'a Wish,
    least_effort: bool,
    problem: Problem,
    /// Each stage step and its effort.
    steps: Vec<(Variable, u32)>,
}

impl<'a> Programme<'a> {
    fn new(rulebook: &'a Rulebook, facts: &'a Facts, wish: &'a Wish, aim: OptimizationDirection) -> Programme<'a> {
        let least_effort = matches!(aim, OptimizationDirection::Minimize);
        Programme { rulebook, facts, wish, least_effort, problem: Problem::new(aim), steps: Vec::new() }
    }

    /// The score of the whole, which is what is maximised unless the effort is minimised.
    fn whole(&mut self) -> Option<Variable> {
        let mut sum = Sum::default();
        for (place, component) in self.rulebook.rubric.components.iter().enumerate() {
            let mut of_component = Sum::default();
            for block in self.rulebook.blocks.iter().filter(|block| block.component == place) {
                if let Some(score) = self.block(block) {
                    of_component.weight += 1.0;
                    of_component.terms.extend(score.map(|score| (score, 1.0)));
                }
            }
            if let Some(score) = self.rounded(of_component, 0.0) {
                let weight = f64::from(component.weight);
                sum.weight += weight;
                sum.terms.push((score, weight));
            }
        }
        self.rounded(sum, if self.least_effort { 0.0 } else { 1.0 })
    }

    /// The score of a block; inner none where it is not decided and so stays at nothing, none where it is absent.
    fn block(&mut self, block: &Block) -> Option<Option<Variable>> {
        match block.dimension.map_or(Some(true), |dimension| self.facts.applied(self.rulebook, dimension)) {
            Some(true) => {}
            Some(false) => return None,
            None => return Some(None),
        }
        let mut sum = Sum::default();
        let mut alike = BTreeMap::new();
        for place in block.slots.clone() {
            let from = match self.facts.stages[place] {
                StageAnswer::LeftOut => continue,
                StageAnswer::Open => 0,
                StageAnswer::Stage(stage) => stage,
            };
            let weight = self.rulebook.slots[place].weight;
            let points = |stage: u8| weight * 100 * self.rulebook.rubric.stages[stage as usize].points;
            sum.weight += f64::from(weight);
            sum.fixed += f64::from(points(from));
            let to = if self.wish.kept[place] { from } else { self.wish.ceilings[place].max(from) };
            let effort = self.wish.efforts.slots[place];
            let gains: Vec<u32> = (from..to).map(|stage| points(stage + 1) - points(stage)).collect();
            if gains.windows(2).all(|pair| pair[0] == pair[1]) {
                gains.first().into_iter().for_each(|gain| *alike.entry((effort, *gain)).or_insert(0) += gains.len() as i32);
                continue;
            }
            let mut below: Option<Variable> = None;
            for gain in gains {
                let step = self.step(effort, gain, 1, &mut sum);
                if let Some(below) = below {
                    self.problem.add_constraint([(step, 1.0), (below, -1.0)], ComparisonOp::Le, 0.0);
                }
                below = Some(step);
            }
        }
        for ((effort, gain), count) in alike {
            self.step(effort, gain, count, &mut sum);
        }
        self.rounded(sum, 0.0).map(Some)
    }

    /// So many steps alike, of which any number can be taken.
    fn step(&mut self, effort: u32, gain: u32, count: i32, sum: &mut Sum) -> Variable {
        let step = self.problem.add_integer_var(if self.least_effort { f64::from(effort) } else { 0.0 }, (0, count));
        sum.terms.push((step, f64::from(gain)));
        self.steps.push((step, effort));
        step
    }

    /// A whole number of hundredths, no more than the sum divided by its weight and rounded half up.
    fn rounded(&mut self, sum: Sum, worth: f64) -> Option<Variable> {
        let Sum { fixed, terms, weight } = sum;
        if weight == 0.0 {
            return None;
        }
        let score = self.problem.add_integer_var(worth, (0, 10_000));
        let mut left = LinearExpr::empty();
        left.add(score, 2.0 * weight);
        terms.into_iter().for_each(|(part, factor)| left.add(part, -2.0 * factor));
        self.problem.add_constraint(left, ComparisonOp::Le, 2.0 * fixed + weight);
        Some(score)
    }

    fn solve(self) -> Result<Option<u32>, GaveUp> {
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        let outcome = match self.problem.solve_with(options) {
            Err(Error::Infeasible) => return Ok(None),
            outcome => outcome.unwrap(),
        };
        match outcome {
            SolveOutcome::Solution(solution) if solution.status() == SolutionStatus::Optimal => {
                Ok(Some(solution.objective().round() as u32))
            }
            _ => Err(GaveUp),
        }
    }
}
