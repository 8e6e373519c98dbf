//! How far the projects have come: planned against done, by their number and by their money.

use super::money::{budget, goes_on, sum};
use crate::plan::{Plan, Project, Record, Status};

/// A share of the whole in hundredths of a per cent. Projects without a figure count as nothing in `low` and in full in `high`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub low: u32,
    pub high: u32,
}

/// One way to weigh the projects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weighted {
    pub planned: Share,
    pub done: Share,
}

/// The progress of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'p> {
    /// The projects that go on, in the order of the register.
    pub projects: Vec<&'p Project>,
    /// Those that were stopped; they count in neither way.
    pub stopped: Vec<&'p Project>,
    /// How many say how much is done.
    pub said: usize,
    /// How many have no amount, and so no weight by money.
    pub without_money: usize,
    /// Each project weighs the same; `None` where there are none.
    pub by_count: Option<Weighted>,
    /// Each project weighs what it costs; `None` where none has an amount.
    pub by_money: Option<Weighted>,
}

/// The progress of the projects of a plan.
pub fn progress(plan: &Plan) -> Progress<'_> {
    let projects: Vec<&Project> = plan.projects.iter().filter(|project| goes_on(project)).collect();
    let stopped = |project: &&Project| project.is_named() && project.status == Some(Status::Stopped);
    let money: Vec<u64> = projects.iter().map(|project| sum(budget(project))).collect();
    Progress {
        stopped: plan.projects.iter().filter(stopped).collect(),
        said: projects.iter().filter(|project| project.done.is_some()).count(),
        without_money: money.iter().filter(|baht| **baht == 0).count(),
        by_count: weighted(&projects, &vec![1; projects.len()]),
        by_money: weighted(&projects, &money),
        projects,
    }
}

fn weighted(projects: &[&Project], weights: &[u64]) -> Option<Weighted> {
    let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    // Rounded half up to hundredths of a per cent.
    let mean = |figure: &dyn Fn(&Project) -> u8| {
        let parts = projects.iter().zip(weights).map(|(project, weight)| u128::from(*weight) * u128::from(figure(project)));
        let share = (parts.sum::<u128>() * 200 + whole) / (2 * whole);
        u32::try_from(share).expect("a share of the whole")
    };
    (whole > 0).then(|| Weighted {
        planned: Share {
            low: mean(&|project| project.planned.map_or(0, |share| share.0)),
            high: mean(&|project| project.planned.map_or(100, |share| share.0)),
        },
        done: Share {
            low: mean(&|project| project.done.map_or(0, |share| share.0)),
            high: mean(&|project| project.done.map_or(100, |share| share.0)),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Baht, Percent};

    fn project(baht: Option<u64>, planned: Option<u8>, done: Option<u8>, status: Option<Status>) -> Project {
        Project {
            name: "ก".into(),
            budget_baht: baht.map(Baht),
            planned: planned.map(Percent),
            done: done.map(Percent),
            status,
            ..Project::default()
        }
    }

    #[test]
    fn projects_weigh_alike_or_by_their_money_and_those_without_figures_leave_it_open() {
        let projects = [
            project(Some(100), Some(80), Some(50), None),
            project(Some(200), Some(40), None, Some(Status::Running)),
            project(None, None, Some(10), None),
            project(Some(999), Some(100), Some(100), Some(Status::Stopped)),
            Project { name: " ".into(), ..project(Some(5), Some(1), Some(1), None) },
        ];
        let plan = Plan { projects: projects.into_iter().collect(), ..Plan::default() };
        let found = progress(&plan);
        assert_eq!((found.projects.len(), found.stopped.len(), found.said, found.without_money), (3, 1, 2, 1));
        let share = |low, high| Share { low, high };
        // (80 + 40 + 0 or 100) / 3, (50 + 0 or 100 + 10) / 3
        assert_eq!(found.by_count, Some(Weighted { planned: share(4000, 7333), done: share(2000, 5333) }));
        // (100·80 + 200·40) / 300, (100·50 + 200·(0 or 100)) / 300
        assert_eq!(found.by_money, Some(Weighted { planned: share(5333, 5333), done: share(1667, 8333) }));
        let empty = Plan::default();
        assert_eq!((progress(&empty).by_count, progress(&empty).by_money), (None, None));
    }
}
