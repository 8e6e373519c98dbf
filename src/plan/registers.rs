//! The registers of a plan: what a municipality writes down entry by entry, so that its answers rest on something.
//!
//! What each field is called on screen stands in `text`, and which list a link leads to follows from the field's name.

use super::choices::{
    DataDomain, DataSource, Frequency, FundingSource, InfrastructureKind, Part, Seat, Sector, Sharing, Standing, Status, Voice,
};
use super::record::{Entries, Record, record};
use super::value::{Baht, Count, Links, Measure, Percent, Year};
use crate::date::Date;
use crate::policy::Dimension;

record! {
    /// A problem of the city. Its rank is its place in the list.
    Problem "q" {
        name: String,
        /// What it means, where and for whom.
        detail: String,
        /// Who or what named it.
        said_by: Vec<Voice>,
        /// The hearing, survey or dataset.
        source: String,
        date: Option<Date>,
    }
}

record! {
    /// An entry of the plan's register of services, activities and projects (clause 12 (4)).
    Project "p" {
        name: String,
        dimensions: Vec<Dimension>,
        /// The problems it is to solve.
        problems: Links,
        /// Where, in words.
        boundary: String,
        /// The one unit that is responsible.
        owner: String,
        partners: Entries<Partner>,
        status: Option<Status>,
        start: Option<Date>,
        end: Option<Date>,
        /// The fiscal year it starts in.
        fiscal_year: Option<Year>,
        /// The whole sum, as it was written down; beside it stands the sum of `funding`.
        budget_baht: Option<Baht>,
        funding: Entries<Funding>,
        /// How it is bought where several budgets are pooled.
        procurement: String,
        upkeep: Entries<Upkeep>,
        /// What data it produces.
        data: String,
        datasets: Links,
        /// Whether it uses personal data.
        personal_data: Option<bool>,
        /// Whether it follows where people are.
        tracking: Option<bool>,
        /// What residents get from it, in a sentence.
        benefit: String,
        /// How much should be done by now.
        planned: Option<Percent>,
        /// How much is done.
        done: Option<Percent>,
        /// The day of these two figures.
        progress_on: Option<Date>,
    }
}

impl Project {
    /// Whether it counts for a dimension.
    pub fn serves(&self, dimension: Dimension) -> bool {
        self.is_named() && self.dimensions.contains(&dimension)
    }

    /// What its rows by year and source come to; nothing where no row has an amount.
    pub fn funded(&self) -> Option<Baht> {
        self.funding.iter().filter_map(|row| row.baht).reduce(Baht::plus)
    }

    /// From how many sources its money is pooled, where it is and the way of buying is not settled: the law on procurement has then to
    /// be looked at first (study of 2563, L1541, L1553, L1563).
    pub fn pooled_unsettled(&self) -> Option<usize> {
        let mut sources: Vec<FundingSource> = self.funding.iter().filter_map(|row| row.source).collect();
        sources.sort_unstable();
        sources.dedup();
        (sources.len() > 1 && self.procurement.trim().is_empty()).then_some(sources.len())
    }
}

record! {
    /// Who takes part in a project.
    Partner "a" {
        sector: Option<Sector>,
        name: String,
        /// What it contributes.
        role: String,
    }
}

record! {
    /// Money of one year from one source.
    Funding "f" {
        year: Option<Year>,
        source: Option<FundingSource>,
        baht: Option<Baht>,
    }
}

record! {
    /// What running and repair take in one year.
    Upkeep "u" {
        year: Option<Year>,
        /// Who pays.
        payer: String,
        /// Who repairs.
        repairer: String,
        baht: Option<Baht>,
    }
}

record! {
    /// An indicator with its baseline, its target, and what was measured since.
    Kpi "k" {
        name: String,
        unit: String,
        projects: Links,
        dimensions: Vec<Dimension>,
        baseline: Option<Measure>,
        baseline_year: Option<Year>,
        target: Option<Measure>,
        target_date: Option<Date>,
        /// How it is measured.
        method: String,
        /// Where the figures come from.
        source: String,
        frequency: Option<Frequency>,
        responsible: String,
        values: Entries<Measured>,
    }
}

record! {
    /// What an indicator was on a day.
    Measured "v" {
        date: Option<Date>,
        value: Option<Measure>,
    }
}

record! {
    /// A dataset of the City Data Platform (clause 12 (3)).
    Dataset "d" {
        name: String,
        domain: Option<DataDomain>,
        owner: String,
        sources: Vec<DataSource>,
        update: Option<Frequency>,
        format: String,
        sharing: Option<Sharing>,
        personal_data: Option<bool>,
    }
}

record! {
    /// Data that are linked with someone, or that someone may use (clause 12 (3)).
    Exchange "x" {
        partner: String,
        datasets: Links,
        /// What the data are used for.
        purpose: String,
        /// The agreement or power it rests on.
        basis: String,
        start: Option<Date>,
    }
}

record! {
    /// A role in the governance of data.
    DataRole "r" {
        role: String,
        /// The unit that holds it.
        holder: String,
        duty: String,
    }
}

record! {
    /// A measure of cybersecurity or of personal-data protection (clause 12 (3)).
    Safeguard "m" {
        name: String,
        /// The systems or data it is for.
        covers: String,
        owner: String,
        baht: Option<Baht>,
        due: Option<Date>,
        status: Option<Status>,
    }
}

impl Safeguard {
    /// Whether it was due before a day and is not in use.
    pub fn is_late(&self, today: Date) -> bool {
        self.due.is_some_and(|due| due < today) && !matches!(self.status, Some(Status::InUse | Status::Stopped))
    }

    /// Whether it names a dataset among what it is for.
    pub fn covers(&self, dataset: &Dataset) -> bool {
        dataset.is_named() && self.covers.contains(dataset.name.trim())
    }
}

record! {
    /// Infrastructure that the plan invests in (clause 12 (2)).
    Infrastructure "i" {
        name: String,
        kind: Option<InfrastructureKind>,
        /// What there is already.
        existing: String,
        /// How it is invested in and built.
        method: String,
        owner: String,
        baht: Option<Baht>,
        year: Option<Year>,
        status: Option<Status>,
        projects: Links,
    }
}

record! {
    /// A task of the plan, and who takes what part in it.
    Task "t" {
        name: String,
        roles: Entries<Role>,
    }
}

impl Task {
    /// Those who lead it: one should.
    pub fn leaders(&self) -> Vec<&Role> {
        self.roles.iter().filter(|role| role.part == Some(Part::Lead)).collect()
    }
}

record! {
    /// The part that someone takes in a task.
    Role "o" {
        sector: Option<Sector>,
        /// The body or unit.
        body: String,
        part: Option<Part>,
    }
}

record! {
    /// A place on the committee that drives the plan. Bodies and offices stand here, not people.
    Member "c" {
        body: String,
        sector: Option<Sector>,
        seat: Option<Seat>,
        /// The order that appoints it.
        order: String,
        date: Option<Date>,
    }
}

record! {
    /// An occasion on which people took part (clauses 10 (3), 10 (4)).
    Event "n" {
        name: String,
        date: Option<Date>,
        groups: Entries<Group>,
        /// How many ideas were brought in, and how many the plan took up.
        ideas: Option<Count>,
        taken: Option<Count>,
        objections: String,
        answers: String,
    }
}

record! {
    /// Who came, and how many.
    Group "g" {
        name: String,
        count: Option<Count>,
    }
}

record! {
    /// A step on the ladder, with its day.
    StandingStep "s" {
        standing: Option<Standing>,
        date: Option<Date>,
        note: String,
    }
}

record! {
    /// A document that backs answers.
    Evidence "e" {
        /// What the document is called. An entry without a title backs nothing yet.
        title: String,
        date: Option<Date>,
        page: String,
        /// A web address (http or https).
        link: String,
        /// The name of a file the municipality keeps.
        file: String,
        /// The keys of the answers it backs.
        supports: Links,
    }
}

impl Evidence {
    /// Whether it backs answers on a day: a document needs a title, and cannot be younger than the assessment.
    pub fn counts(&self, today: Date) -> bool {
        !self.title.trim().is_empty() && !self.is_dated_after(today)
    }

    /// Whether it bears a date that is still to come.
    pub fn is_dated_after(&self, today: Date) -> bool {
        self.date.is_some_and(|date| date > today)
    }
}
