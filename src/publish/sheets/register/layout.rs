//! Which fields of a register stand where: a few in its list, all of them in groups in its form.

use crate::plan::Register;
use crate::text::Message;
use crate::text::sheets::registers as m;

/// The fields that the list of a register shows beside the name. All else stands in the form.
pub fn columns(register: Register) -> &'static [&'static str] {
    match register {
        Register::Problems => &["said_by", "date"],
        Register::Projects => &["dimensions", "owner", "status", "fiscal_year", "budget_baht"],
        Register::Kpis => &["unit", "baseline", "target", "target_date", "responsible"],
        Register::Datasets => &["domain", "owner", "update", "sharing", "personal_data"],
        Register::Exchanges => &["datasets", "purpose", "start"],
        Register::DataRoles => &["holder"],
        Register::Security | Register::Privacy => &["owner", "status", "due", "baht"],
        Register::Infrastructure => &["kind", "owner", "status", "year", "baht"],
        Register::Tasks => &["roles"],
        Register::Committee => &["sector", "seat", "date"],
        Register::Events => &["date", "groups", "ideas", "taken"],
        Register::Standing => &["date", "note"],
        Register::Evidence => &["date", "page", "file"],
    }
}

/// The fields by which a list can be filtered, where its register has them.
pub const FILTERS: [&str; 6] = ["status", "dimensions", "kind", "domain", "fiscal_year", "year"];

/// The registers whose order means something: the gravest problem stands first.
pub fn is_ranked(register: Register) -> bool {
    register == Register::Problems
}

/// Fields of a form that belong together, and what they are about.
pub type Group = (Message, &'static [&'static str]);

/// The groups of the form of a register; none where all its fields stand together.
pub fn groups(register: Register) -> &'static [Group] {
    match register {
        Register::Projects => &[
            (m::GROUP_PROJECT, &["name", "owner", "boundary", "benefit", "dimensions", "problems"]),
            (m::GROUP_TIME, &["status", "fiscal_year", "start", "end"]),
            (m::GROUP_MONEY, &["budget_baht", "funding", "procurement"]),
            (m::GROUP_PARTNERS, &["partners"]),
            (m::GROUP_UPKEEP, &["upkeep"]),
            (m::GROUP_DATA, &["data", "personal_data", "tracking", "datasets"]),
            (m::GROUP_PROGRESS, &["planned", "done", "progress_on"]),
        ],
        Register::Kpis => &[
            (m::GROUP_KPI, &["name", "unit", "dimensions", "projects"]),
            (m::GROUP_TARGET, &["baseline", "baseline_year", "target", "target_date"]),
            (m::GROUP_MEASURING, &["method", "source", "frequency", "responsible"]),
            (m::GROUP_VALUES, &["values"]),
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Plan;

    #[test]
    fn lists_and_forms_show_fields_there_are_and_forms_all_of_them() {
        for register in Register::ALL {
            let names = Plan::default().register(*register).blank().names();
            assert!(columns(*register).iter().all(|name| names[1..].contains(name)), "{register:?}");
            let mut grouped: Vec<&str> = groups(*register).iter().flat_map(|(_, names)| *names).copied().collect();
            let mut wanted = names.to_vec();
            grouped.sort_unstable();
            wanted.sort_unstable();
            assert!(grouped.is_empty() || grouped == wanted, "{register:?}: each field stands in one group");
        }
    }
}
