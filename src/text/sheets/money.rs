//! The texts of the page on the plan's money and time.

messages! {
    LEAD: "เงินลงทุนแยกตามปีและแหล่งเงิน ค่าดูแลหลังโครงการเสร็จ และช่วงเวลาของทุกโครงการ ตัวเลขทั้งหมดมาจากทะเบียนโครงการ",
        "Investment by year and source, what running costs afterwards, and when each project runs. All figures come from the register of projects.";
    NO_PROJECTS: "ยังไม่มีโครงการในทะเบียน", "There are no projects in the register yet.";
    RULE: "ใช้ยอดรายปีของโครงการก่อน หากไม่มีจึงใช้งบประมาณรวมที่เขียนไว้ โดยลงในปีงบประมาณที่เริ่มโครงการ (มี {0} โครงการ)",
        "Amounts by year come first. Where a project has none, the budget as written down counts in the fiscal year it starts ({0} projects).";
    NO_AMOUNT: "ยังไม่มีวงเงิน {0} โครงการ", "{0} projects have no amount yet.";
    STOPPED: "ไม่นับโครงการที่ยุติ {0} โครงการ วงเงิน {1} {2}", "{0} stopped projects with {1} {2} are not counted.";
    BY_SOURCE: "เงินลงทุนแต่ละปีงบประมาณ แยกตามแหล่งเงิน", "Investment by fiscal year and source";
    BY_DIMENSION: "เงินลงทุนแต่ละด้าน", "Investment by dimension";
    SEVERAL: "โครงการที่อยู่หลายด้านนับเต็มจำนวนในทุกด้าน ยอดแต่ละด้านรวมกันจึงอาจมากกว่ายอดทั้งแผน", "A project in several dimensions counts in full in each, so the dimensions may add up to more than the plan.";
    STACKED_LEGEND: "ความยาวของแถบคือจำนวนเงิน ลวดลายบอก{0} ตัวเลขอยู่ในตารางถัดไป", "The length of a bar is an amount; the pattern tells the {0}. The figures stand in the table.";
    SOURCE: "แหล่งเงิน", "source";
    PAYER: "ผู้จ่ายค่าดูแล", "payer";
    DIMENSION: "ด้าน", "dimension";
    TABLE_OF: "{0} ({1})", "{0} ({1})";
    ALL: "รวม", "Total";
    ALL_ONCE: "รวมทั้งแผน (นับแต่ละโครงการครั้งเดียว)", "The plan (each project once)";
    NO_SOURCE: "ไม่ระบุแหล่งเงิน", "source not said";
    NO_YEAR: "ไม่ระบุปี", "year not said";
    NO_DIMENSION: "ไม่ระบุด้าน", "dimension not said";
    NO_PAYER: "ไม่ระบุผู้จ่าย", "payer not said";
    OTHER_PAYERS: "ผู้จ่ายรายอื่น", "other payers";
    NO_MONEY: "ยังไม่มีจำนวนเงินในทะเบียนโครงการ", "The register of projects has no amounts yet.";
    UPKEEP: "ค่าดูแลและซ่อมบำรุงแต่ละปี แยกตามผู้จ่าย", "Running and repair by year and payer";
    NO_UPKEEP: "ยังไม่มีโครงการใดระบุค่าดูแลและซ่อมบำรุง", "No project says yet what running and repair take.";
    WITHOUT_UPKEEP: "อีก {0} โครงการยังไม่ระบุค่าดูแล ยอดจริงจึงน่าจะสูงกว่านี้", "{0} projects do not say what running takes, so the true sum is likely higher.";
    AFTER: "หลังปีงบประมาณ {0} ({1}) แผนนี้มีค่าดูแลรวม {2} {3}",
        "After fiscal year {0} ({1}), running and repair come to {2} {3}.";
    UNPAID: "ในจำนวนนี้ยังไม่มีผู้จ่าย {0} {1}", "For {0} {1} of it no payer is named.";
    AFTER_DECLARED: "ปีที่ได้รับการประกาศ", "the year of the declaration";
    AFTER_INVESTED: "ปีสุดท้ายของเงินลงทุน", "the last year of investment";
    TIMELINE: "ช่วงเวลาของโครงการ", "When the projects run";
    COUNTS: "จำนวนโครงการที่ดำเนินการในแต่ละปีงบประมาณ", "Projects running in each fiscal year";
    COUNTS_NOTE: "โครงการที่อยู่หลายด้านนับในทุกด้าน แถวสุดท้ายนับแต่ละโครงการครั้งเดียว", "A project in several dimensions counts in each; the last row counts each project once.";
    COUNTS_ALL: "ทุกโครงการ", "All projects";
    TOO_LONG: "ช่วงเวลายาวกว่า {0} ปี ตารางแสดงเพียง {0} ปีแรก โปรดตรวจสอบปีที่กรอก", "The years span more than {0}; the table shows the first {0}. Please check the years entered.";
    SHOWN: "แสดงด้าน", "Dimension shown";
    EVERY: "ทุกด้าน", "All";
    TIMELINE_LEGEND: "แถบทึบมีขีดที่ปลายคือวันที่ระบุไว้ แถบขอบประคือใช้ขอบปีงบประมาณแทนวันที่ยังไม่ระบุ ตัวเลขใต้ภาพคือจุดเริ่มปีงบประมาณ (1 ตุลาคม)",
        "A full bar with marks at its ends runs between days that are written down. A dashed bar takes the edge of a fiscal year for a day that is not. The figures below stand where a fiscal year begins (1 October).";
    TODAY: "วันนี้", "today";
    PROJECT: "โครงการ", "Project";
    FROM: "เริ่ม", "From";
    TO: "สิ้นสุด", "To";
    SUPPOSED: "{0} (ยังไม่ระบุวัน)", "{0} (day not said)";
    NO_TIME: "ยังไม่ระบุเวลา จึงไม่อยู่ในภาพ", "No time is said, so they are not drawn:";
    BACKWARDS: "วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจสอบ", "They end before they begin; please check:";
    AND_MORE: "และอีก {0} โครงการ", "and {0} more";
}
