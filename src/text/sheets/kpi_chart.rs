//! The texts of the chart of an indicator.

messages! {
    TITLE: "ค่าที่วัดได้: {0}", "Values of: {0}";
    LEGEND: "จุดคือค่าที่วัดได้ตามวันที่ เส้นประคือค่าฐานและค่าเป้าหมาย แกนตั้งเริ่มจากค่าต่ำสุดที่มี ไม่ได้เริ่มจากศูนย์", "The points are values by their day; the dashed lines are baseline and target. The axis begins at the lowest of them, not at zero.";
    BASELINE: "ค่าฐาน {0}", "Baseline {0}";
    BASELINE_OF: "ค่าฐาน {0} (ปี {1})", "Baseline {0} ({1})";
    TARGET: "ค่าเป้าหมาย {0}", "Target {0}";
    TARGET_BY: "ค่าเป้าหมาย {0} (ภายในวันที่ {1})", "Target {0} (by {1})";
    DAY: "วันที่วัด", "Measured on";
    VALUE: "ค่า", "Value";
}
