//! What a plan says, read once into flat rows in the rulebook's order.

use super::shows::{self, Against, Held, Shown};
use crate::date::Date;
use crate::plan::{Answer, Outcome, Plan};
use crate::policy::diagram::UNKNOWN;
use crate::policy::{Dimension, Fact, Field, Question, Rulebook, Slot};
use serde::Serialize;

/// The answers of a plan, in the order of the rulebook's facts, slots and thresholds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The place of the chosen option of each fact, or [`UNKNOWN`].
    pub answers: Vec<u8>,
    /// Whether evidence backs each fact.
    pub backed: Vec<bool>,
    pub stages: Vec<StageAnswer>,
    /// Whether evidence backs each slot.
    pub stage_backed: Vec<bool>,
    pub outcomes: Vec<Option<Outcome>>,
    /// The entries of a register that answer each fact, where they do.
    pub held: Vec<Option<Held>>,
    /// What the registers show of each slot.
    pub shown: Vec<Shown>,
}

/// What was answered to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageAnswer {
    Open,
    /// Not applicable, with a reason and where the pack allows it.
    LeftOut,
    Stage(u8),
}

/// An answer or piece of evidence that does not fit, and so does not count; or a pack that does not hold on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The key of the answer, or the id of the piece of evidence or of the pack.
    pub key: String,
    pub kind: NoticeKind,
}

/// Why it does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// The question has no such option.
    UnknownOption,
    /// The scale has no such stage.
    UnknownStage,
    /// The pack does not let this item be left out.
    MayNotBeLeftOut,
    /// Left out without a reason.
    NoReason,
    /// Declared as not stated, although the plan states it; the plan counts.
    PlanStatesIt,
    /// A stage is claimed that the registers do not show. It counts as claimed.
    AboveRegister,
    /// The same, and the officer said why.
    AboveRegisterExplained,
    /// Dated after the day of the assessment.
    DatedLater,
    /// The pack holds only from a later day.
    NotInForceYet,
    /// Other rules have taken the pack's place.
    Superseded,
}

impl Facts {
    /// Reads a plan. Every plan can be read; what does not fit is left unanswered and named.
    pub fn read(rulebook: &Rulebook, plan: &Plan, today: Date) -> (Facts, Vec<Notice>) {
        let mut reader = Reader { rulebook, plan, notices: Vec::new() };
        let mut backed = reader.backed(today);
        let said = reader.said();
        let (facts, slots) = (&rulebook.gates.facts, &rulebook.slots);
        let (of_facts, rest) = said.split_at(facts.len());
        let (of_slots, of_thresholds) = rest.split_at(slots.len());
        let held = facts.iter().map(|fact| shows::held(plan, rulebook.question(fact).reads?)).collect::<Vec<_>>();
        let answers = facts.iter().zip(of_facts).zip(&held).map(|((fact, said), held)| reader.fact(fact, *said, *held)).collect();
        let stages = slots.iter().zip(of_slots).map(|(slot, said)| reader.stage(slot, *said)).collect();
        let mut stage_backed = backed.split_off(facts.len());
        stage_backed.truncate(slots.len());
        let facts = Facts {
            answers,
            backed,
            stages,
            stage_backed,
            outcomes: of_thresholds.iter().map(|said| said.and_then(|answer| answer.outcome)).collect(),
            held,
            shown: shows::read(rulebook, plan),
        };
        reader.above_register(&facts, of_slots);
        (facts, reader.notices)
    }

    /// Whether the plan applies for a dimension; `None` while that is not decided.
    pub fn applied(&self, rulebook: &Rulebook, dimension: Dimension) -> Option<bool> {
        let place = rulebook.applied[dimension.index()]?;
        // The options of a question that reads the plan's dimensions are yes and no, in this order.
        match self.answers[place] {
            UNKNOWN => None,
            answer => Some(answer == 0),
        }
    }
}

struct Reader<'a> {
    rulebook: &'a Rulebook,
    plan: &'a Plan,
    notices: Vec<Notice>,
}

impl<'a> Reader<'a> {
    /// What the plan answers to each of the rulebook's keys, by the key's place.
    fn said(&self) -> Vec<Option<&'a Answer>> {
        let mut said = vec![None; self.rulebook.keys.len()];
        // Keys and answers stand in the same order, so one walk along both finds them all.
        let mut answers = self.plan.answers.iter().peekable();
        for (key, place) in &self.rulebook.keys {
            while answers.next_if(|(given, _)| *given < key).is_some() {}
            said[*place] = answers.peek().filter(|(given, _)| *given == key).map(|(_, answer)| *answer);
        }
        said
    }

    /// Which keys evidence backs, by place.
    fn backed(&mut self, today: Date) -> Vec<bool> {
        let keys = &self.rulebook.keys;
        let mut backed = vec![false; keys.len()];
        for evidence in self.plan.evidence.iter() {
            if evidence.is_dated_after(today) {
                self.notices.push(Notice { key: evidence.id.clone(), kind: NoticeKind::DatedLater });
            } else if evidence.counts(today) {
                for key in &evidence.supports {
                    let from = keys.partition_point(|(known, _)| known < key);
                    let same = keys[from..].iter().take_while(|(known, _)| known == key);
                    same.for_each(|(_, place)| backed[*place] = true);
                }
            }
        }
        backed
    }

    fn fact(&mut self, fact: &Fact, said: Option<&Answer>, held: Option<Held>) -> u8 {
        let question = self.rulebook.question(fact);
        let said = said.and_then(|answer| answer.choice.as_deref());
        let Some(field) = question.reads.filter(|field| !field.is_register()) else {
            // The officer's own answer counts, unless a register holds what it denies. The options are then yes and no.
            if held.is_none() {
                return said.map_or(UNKNOWN, |choice| self.option(question, &fact.key, choice));
            }
            if said.is_some_and(|choice| choice != question.options[0].id) {
                self.notices.push(Notice { key: fact.key.clone(), kind: NoticeKind::PlanStatesIt });
            }
            return 0;
        };
        match stated(self.plan, field, fact.dimension) {
            Some(choice) => {
                if said == Some(NONE) && choice != NONE {
                    self.notices.push(Notice { key: fact.key.clone(), kind: NoticeKind::PlanStatesIt });
                }
                self.option(question, &fact.key, choice)
            }
            // The field is the answer; all that can be said beside it is that the plan states nothing.
            None if said == Some(NONE) => self.option(question, &fact.key, NONE),
            None => UNKNOWN,
        }
    }

    /// Names the stages that are claimed above what the registers show, of the items that count.
    fn above_register(&mut self, facts: &Facts, said: &[Option<&Answer>]) {
        let rulebook = self.rulebook;
        let counts = |dimension: Option<Dimension>| dimension.is_none_or(|one| facts.applied(rulebook, one) == Some(true));
        for slot in rulebook.blocks.iter().filter(|block| counts(block.dimension)).flat_map(|block| block.slots.clone()) {
            if facts.shown[slot].against(facts.stages[slot]) == Some(Against::Above) {
                let explained = said[slot].is_some_and(|answer| !answer.note.trim().is_empty());
                let kind = if explained { NoticeKind::AboveRegisterExplained } else { NoticeKind::AboveRegister };
                self.notices.push(Notice { key: rulebook.slots[slot].key.clone(), kind });
            }
        }
    }

    fn option(&mut self, question: &Question, key: &str, choice: &str) -> u8 {
        match question.options.iter().position(|option| option.id == choice) {
            Some(place) => place as u8,
            None => {
                self.notices.push(Notice { key: key.to_owned(), kind: NoticeKind::UnknownOption });
                UNKNOWN
            }
        }
    }

    fn stage(&mut self, slot: &Slot, said: Option<&Answer>) -> StageAnswer {
        let Some(answer) = said else {
            return StageAnswer::Open;
        };
        let kind = match (&answer.not_applicable, answer.stage) {
            (Some(_), _) if !slot.may_be_left_out => NoticeKind::MayNotBeLeftOut,
            (Some(reason), _) if reason.trim().is_empty() => NoticeKind::NoReason,
            (Some(_), _) => return StageAnswer::LeftOut,
            (None, Some(stage)) if (stage as usize) < self.rulebook.rubric.stages.len() => return StageAnswer::Stage(stage),
            (None, Some(_)) => NoticeKind::UnknownStage,
            (None, None) => return StageAnswer::Open,
        };
        self.notices.push(Notice { key: slot.key.clone(), kind });
        StageAnswer::Open
    }
}

/// The option that says that a plan states nothing on a question.
pub const NONE: &str = "none";

/// The option that the plan's own field gives, where it is filled in.
fn stated(plan: &Plan, field: Field, dimension: Option<Dimension>) -> Option<&'static str> {
    let text = |text: &str| (!text.trim().is_empty()).then_some("stated");
    match field {
        Field::ApplicantKind => plan.applicant.kind.map(|kind| kind.id()),
        Field::Route => plan.route.map(|route| route.id()),
        Field::CityType => plan.city_type.map(|city_type| city_type.id()),
        Field::Zone => text(&plan.zone.boundary),
        Field::Goals => text(&plan.goals),
        Field::Objectives => text(&plan.objectives),
        Field::Dimensions => plan.dimensions.get(dimension?).map(|applied| if applied { "yes" } else { "no" }),
        Field::Projects => {
            let dimension = dimension?;
            let found = plan.projects.iter().any(|project| project.serves(dimension));
            found.then_some("stated")
        }
        Field::Datasets | Field::Exchanges | Field::Security | Field::Privacy | Field::DigitalInfrastructure => None,
    }
}
