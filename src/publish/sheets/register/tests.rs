use crate::plan::{Change, Plan, Register, save};
use crate::publish::desk::{Request, document};
use crate::publish::document::{Block, Document};

fn page(plan: &Plan, address: &str) -> Document {
    let request =
        Request { address: address.into(), english: true, today: "2026-11-22".into(), plan: save(plan), ..Request::default() };
    document(&request)
}

#[test]
fn every_register_has_a_list_and_a_form() {
    for register in Register::ALL {
        let plan = Plan::default().after(&Change::Add(register.id().into(), Vec::new()).into());
        let id = plan.register(*register).get(0).id().to_owned();
        let list = page(&plan, &format!("#/{}", register.id()));
        // The city's standing has a page of its own in place of the list.
        if *register != Register::Standing {
            let listed = |block: &Block| matches!(block, Block::Table(table) if table.rows.len() == 1);
            assert!(list.blocks.iter().any(listed), "{register:?}");
        }
        let form = page(&plan, &format!("#/{}/{id}", register.id()));
        assert!(form.blocks.iter().any(|block| matches!(block, Block::Form(_))), "{register:?}");
    }
}
