//! Rows in and out of the registers: what the page says, and what spreadsheets call things.

use crate::text::Message;

// What columns, options and rows are called in the sheets that people keep, beside the names on screen. They are only read.

/// Heads of a column that numbers the rows.
pub const NUMBERS: &[&str] = &["ที่", "ลำดับ", "ลำดับที่", "no", "no.", "number", "#"];

/// Heads of the column of ids. The first of each language is written.
pub const ID: Message = Message { th: "รหัส", en: "ID" };
pub const IDS: &[&str] = &["id", "รหัส", "รหัสรายการ", "รหัสโครงการ", "code"];

/// Words that may stand around the year in the head of a column of amounts.
pub const AROUND_A_YEAR: &[&str] =
    &["ปีงบประมาณ", "งบประมาณ", "วงเงิน", "จำนวนเงิน", "ปี", "พ.ศ.", "พศ", "ค.ศ.", "fiscalyear", "budget", "amount", "fy", "year"];

/// What the first cell of a row of sums says.
pub const TOTALS: &[&str] = &[
    "รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเงิน", "รวมเป็นเงิน", "รวมงบประมาณ", "รวมโครงการ", "ยอดรวม", "รวมยอด", "total", "totals",
    "grandtotal", "subtotal", "sum",
];

/// Parts of the names of dimensions that may be left out, and what may stand before one.
pub const SMART: [&str; 2] = ["อัจฉริยะ", "smart"];
pub const SIDE: &str = "ด้าน";

/// Units of money in a head, the longest first: as it is written, and as amounts are read.
pub const UNITS: [(&str, &str); 7] = [
    ("ล้านบาท", "ล้านบาท"),
    ("millionbaht", "million"),
    ("พันบาท", "พันบาท"),
    ("million", "million"),
    ("ล้าน", "ล้าน"),
    ("บาท", ""),
    ("baht", ""),
];

/// The months as they are shortened.
pub const SHORT_MONTHS: [Message; 12] = [
    Message { th: "ม.ค.", en: "Jan" },
    Message { th: "ก.พ.", en: "Feb" },
    Message { th: "มี.ค.", en: "Mar" },
    Message { th: "เม.ย.", en: "Apr" },
    Message { th: "พ.ค.", en: "May" },
    Message { th: "มิ.ย.", en: "Jun" },
    Message { th: "ก.ค.", en: "Jul" },
    Message { th: "ส.ค.", en: "Aug" },
    Message { th: "ก.ย.", en: "Sep" },
    Message { th: "ต.ค.", en: "Oct" },
    Message { th: "พ.ย.", en: "Nov" },
    Message { th: "ธ.ค.", en: "Dec" },
];

/// Words that may stand in a date or a year beside its numbers.
pub const IN_A_DATE: &[&str] = &["วันที่", "พ.ศ.", "ค.ศ."];
pub const IN_A_YEAR: &[&str] = &["ปีงบประมาณ", "ปี", "พ.ศ.", "ค.ศ.", "FY"];
pub const IN_A_PERCENT: &[&str] = &["ร้อยละ", "%", "เปอร์เซ็นต์"];

/// Heads that lead to a field: its list, its name, and what it is called too.
const HEADS: &[(&str, &str, &[&str])] = &[
    ("projects", "name", &["โครงการ", "โครงการ/กิจกรรม", "ชื่อโครงการ/กิจกรรม", "รายชื่อโครงการ", "project", "project name"]),
    ("projects", "dimensions", &["ด้าน", "มิติ", "ด้านอัจฉริยะ", "dimension", "dimensions"]),
    ("projects", "problems", &["ปัญหา", "ปัญหาที่แก้", "ปัญหาของเมือง", "problem", "problems"]),
    ("projects", "boundary", &["พื้นที่", "สถานที่", "สถานที่ดำเนินการ", "เป้าหมายพื้นที่"]),
    (
        "projects",
        "owner",
        &["หน่วยงาน", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบหลัก", "ผู้รับผิดชอบ", "หน่วยดำเนินการ", "เจ้าภาพ"],
    ),
    ("projects", "start", &["เริ่ม", "วันที่เริ่ม", "วันเริ่มต้น", "วันที่เริ่มต้น", "เริ่มโครงการ"]),
    ("projects", "end", &["สิ้นสุด", "วันที่สิ้นสุด", "แล้วเสร็จ", "วันแล้วเสร็จ", "กำหนดแล้วเสร็จ", "สิ้นสุดโครงการ"]),
    ("projects", "fiscal_year", &["ปีงบประมาณ", "ปี", "ปีที่เริ่ม", "fiscal year", "year"]),
    (
        "projects",
        "budget_baht",
        &["งบประมาณ", "งบ", "งบประมาณรวม", "งบประมาณทั้งสิ้น", "วงเงิน", "วงเงินงบประมาณ", "จำนวนเงิน", "budget", "total budget"],
    ),
    ("projects", "benefit", &["ประโยชน์", "ประโยชน์ที่คาดว่าจะได้รับ", "ผลที่คาดว่าจะได้รับ", "benefit"]),
    ("projects", "personal_data", &["ข้อมูลส่วนบุคคล"]),
    ("projects", "tracking", &["ติดตามบุคคล"]),
    ("projects", "status", &["สถานะโครงการ", "สถานะการดำเนินงาน"]),
    ("projects", "done", &["ความคืบหน้า", "ผลการดำเนินงาน", "progress"]),
    ("projects", "planned", &["แผนความคืบหน้า"]),
    ("projects", "funding/source", &["แหล่งงบประมาณ", "แหล่งที่มางบประมาณ", "ประเภทงบประมาณ"]),
    ("projects", "partners/name", &["ภาคี", "ภาคีเครือข่าย", "หน่วยงานร่วม", "หน่วยงานสนับสนุน"]),
    ("problems", "name", &["ประเด็นปัญหา", "ชื่อปัญหา"]),
    ("kpis", "name", &["ชื่อตัวชี้วัด", "kpi"]),
    ("kpis", "unit", &["หน่วย"]),
    ("kpis", "baseline", &["ข้อมูลฐาน", "ค่าเริ่มต้น"]),
    ("kpis", "target", &["เป้าหมาย"]),
    ("datasets", "name", &["ชุดข้อมูล", "dataset"]),
    ("datasets", "owner", &["เจ้าของข้อมูล", "หน่วยงาน"]),
    ("infrastructure", "name", &["โครงสร้างพื้นฐาน", "ชื่อรายการ"]),
    ("events", "name", &["เวที", "กิจกรรม", "ชื่อกิจกรรม"]),
    ("evidence", "title", &["เอกสาร", "หลักฐาน"]),
];

/// What else the heads of a field of a list may say; a field within says its list before its name.
pub fn also_headed(list: &str, field: &str) -> impl Iterator<Item = &'static str> {
    let found = HEADS.iter().find(|(known, name, _)| *known == list && *name == field);
    found.into_iter().flat_map(|(_, _, heads)| heads.iter().copied())
}

/// What else cells say for an option of a field.
const SAID: &[(&str, &[&str])] = &[
    ("yes", &["y", "true", "มี", "✓", "✔", "/"]),
    ("no", &["n", "false", "ไม่มี", "ไม่"]),
    ("status.idea", &["แนวคิด", "อยู่ระหว่างคิด"]),
    ("status.studied", &["ศึกษาแล้ว", "ออกแบบแล้ว", "ศึกษา", "ออกแบบ"]),
    ("status.proposed", &["เสนอขอ", "เสนอแล้ว", "ขออนุมัติ", "รออนุมัติ"]),
    ("status.approved", &["อนุมัติ", "อนุมัติแล้ว", "ได้รับอนุมัติแล้ว"]),
    ("status.running", &["ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ระหว่างดำเนินการ"]),
    ("status.in_use", &["ใช้งาน", "เปิดใช้งานแล้ว", "แล้วเสร็จ", "เสร็จสิ้น"]),
    ("status.stopped", &["ยกเลิก", "ยุติโครงการ", "ยุติแล้ว"]),
    ("source.local", &["งบเทศบาล", "งบท้องถิ่น", "ข้อบัญญัติ", "เทศบัญญัติ", "งบประมาณท้องถิ่น"]),
    ("source.provincial", &["งบจังหวัด", "งบกลุ่มจังหวัด", "งบพัฒนาจังหวัด"]),
    ("source.private", &["เอกชน", "ภาคเอกชน"]),
    ("source.public_private", &["ร่วมลงทุน", "ppp"]),
];

/// What else a cell may say for an option of a field.
pub fn also_said(field: &str, id: &str) -> Vec<&'static str> {
    let named = |name: &str| name == id || name.split_once('.') == Some((field, id));
    SAID.iter().filter(|(name, _)| named(name)).flat_map(|(_, said)| said.iter().copied()).collect()
}
