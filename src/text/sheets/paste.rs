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
    "รวม",
    "รวมทั้งสิ้น",
    "รวมทั้งหมด",
    "รวมเงิน",
    "รวมเป็นเงิน",
    "รวมงบประมาณ",
    "รวมโครงการ",
    "ยอดรวม",
    "รวมยอด",
    "total",
    "totals",
    "grandtotal",
    "subtotal",
    "sum",
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

messages! {
    LEAD: "คัดลอกตารางจาก Excel หรือ LibreOffice พร้อมหัวตาราง แล้ววางในช่องด้านล่าง ยังไม่มีสิ่งใดเข้าแผนจนกว่าจะกดนำเข้า",
        "Copy a table from Excel or LibreOffice with its heads, and paste it below. Nothing goes into the plan until you take it in.";
    CHOOSE: "เลือกทะเบียนที่จะนำข้อมูลเข้า", "Choose the register that the rows go into";
    PASTED: "ตารางที่คัดลอกมา", "The copied table";
    PASTED_HINT: "หรือข้อความ CSV รับไม่เกิน {0} แถว {1} คอลัมน์ วันที่ ปี และตัวเลขเขียนแบบไทยหรือสากลก็ได้ เช่น ๑ ต.ค. ๒๕๖๙, 2570, 12.5 ล้าน",
        "Or CSV text: at most {0} rows and {1} columns. Dates, years and numbers may be Thai or international, such as 1 Oct 2026, 2570, 12.5 million.";
    OPEN_CSV: "เปิดไฟล์ CSV", "Open a CSV file";
    SAVE_CSV: "บันทึกเป็นไฟล์ CSV สำหรับ Excel", "Save as CSV for Excel";
    SAVE_HEADS: "บันทึกตารางเปล่าพร้อมหัวตาราง", "Save an empty table with all heads";
    TOO_LONG: "ข้อความยาวเกินไป รับได้ไม่เกิน {0} ล้านตัวอักษรโดยประมาณ โปรดแบ่งวางทีละส่วน", "The text is too long. Paste it in parts, each of at most about {0} MB.";
    TOO_LARGE: "ตารางใหญ่เกินไป รับได้ไม่เกิน {0} แถว และ {1} คอลัมน์ โปรดแบ่งวางทีละส่วน",
        "The table is too large: at most {0} rows and {1} columns. Paste it in parts.";
    ENCODING: "อ่านตัวอักษรในไฟล์นี้ไม่ได้ ใน Excel ให้บันทึกเป็นชนิด “CSV UTF-8” หรือคัดลอกตารางมาวางโดยตรง",
        "The letters of this file cannot be read. Save it in Excel as “CSV UTF-8”, or copy the table and paste it.";
    NO_NAMES: "ไม่พบคอลัมน์ “{0}” จึงไม่รู้ว่าแถวใดคือรายการใด เลือกคอลัมน์นั้นในตารางด้านล่าง",
        "No column is known as “{0}”, so no row can be told from another. Choose that column in the table below.";
    NO_ROWS: "ไม่พบแถวข้อมูลใต้หัวตาราง", "There are no rows below the heads.";
    READ: "อ่านได้ {0} รายการ: เพิ่มใหม่ {1} แก้ไขรายการเดิม {2} ต้องแก้ก่อน {3} รอคำตอบ {4} ไม่นำเข้า {5}",
        "{0} entries read: {1} new, {2} that change entries, {3} to put right, {4} to be asked about, {5} left out";
    ALL_READY: "ทุกรายการพร้อมนำเข้า", "Every entry is ready.";
    NOTHING_NEW: "ข้อมูลตรงกับที่มีในแผนแล้ว ไม่มีสิ่งใดต้องเปลี่ยน", "The plan says all this already; nothing would change.";
    TAKE_ALL: "นำเข้าทั้งหมด {0} รายการ", "Take in all {0} entries";
    TAKE_READY: "นำเข้าเฉพาะ {0} รายการที่พร้อม ({1} รายการยังอยู่ในตาราง)", "Take in the {0} that are ready ({1} stay in the table)";
    UNKNOWN_COLUMNS: "ยังไม่รู้จักคอลัมน์ {0} ข้อมูลในคอลัมน์นี้จะไม่เข้าแผน เลือกความหมายได้ใน “คอลัมน์ของตาราง”",
        "Not known: column {0}. What stands there will not go into the plan. You can say what it is under “Columns of the table”.";
    PROBLEMS: "ช่องที่ต้องแก้", "Cells to put right";
    PROBLEMS_HINT: "แก้ที่นี่ได้ทันที หรือแก้ใน Excel แล้ววางใหม่", "Put them right here, or in Excel and paste again.";
    MORE: "และอีก {0} ช่อง ซึ่งจะแสดงเมื่อแก้ช่องข้างบนแล้ว", "And {0} more, which come up once those above are right.";
    ROW: "แถวและรายการ", "Row and entry";
    COLUMN: "คอลัมน์", "Column";
    SAYS: "ข้อความในช่อง (แก้ได้)", "What stands there (can be changed)";
    CELL: "แถวที่ {0} คอลัมน์ {1}", "Row {0}, column {1}";
    RIGHT_NOW: "ใช้ได้แล้ว", "Right now";
    NO_NAME: "รายการใหม่ต้องมีชื่อ", "A new entry needs a name";
    FITS_A_DATE: "เขียนวันที่พร้อมปีสี่หลัก เช่น 1/10/2569 หรือ 1 ต.ค. 2569", "Write a date with its year in four digits, such as 1/10/2026 or 1 Oct 2026";
    FITS_ONE: "ไม่รู้จัก “{0}” เลือกใช้: {1}", "“{0}” is not known. Use: {1}";
    FITS_LINK: "ไม่พบ “{0}” ใน “{1}” ที่มีอยู่: {2}", "“{0}” is not in “{1}”. There are: {2}";
    FITS_NO_LINK: "ไม่พบ “{0}” ใน “{1}” ซึ่งยังไม่มีรายการใด", "“{0}” is not in “{1}”, which has no entries yet";
    FITS_ID: "มีมากกว่าหนึ่งรายการชื่อ “{0}” ให้ใส่รหัสในวงเล็บเหลี่ยม เช่น {1}", "More than one is called “{0}”. Add the id in brackets, such as {1}";
    AND_MORE: "{0} และอีก {1} รายการ", "{0} and {1} more";
    DIFFERS: "ไม่ตรงกับแถวที่ {0} ซึ่งเป็นรายการเดียวกัน: “{1}”", "Row {0}, which is the same entry, says “{1}”";
    MISSING: "ตารางกล่าวถึงชื่อที่ยังไม่มีในแผน กดเพิ่มได้ทันที หรือแก้ชื่อให้ตรงกับที่มีอยู่", "The table names what the plan does not have yet. Add it here, or put the names right.";
    ADD_LINKED: "เพิ่ม {0} ชื่อนี้ใน “{1}”: {2}", "Add these {0} to “{1}”: {2}";
    QUESTIONS: "แถวที่ต้องตอบก่อน", "Rows to be asked about";
    QUESTION: "คำถาม", "Question";
    ANSWER: "คำตอบ", "Answer";
    ASK_TOTAL: "แถวนี้เป็นผลรวมใช่หรือไม่", "Is this row a sum of the others?";
    ASK_SAME: "ในแผนมีรายการชื่อนี้อยู่แล้ว", "The plan has an entry of this name.";
    ASK_TWICE: "ชื่อซ้ำกับแถวที่ {0}", "Row {0} has the same name.";
    ASK_BARE: "แถวนี้มีแต่ชื่อ เป็นหัวข้อหรือเป็นรายการ", "This row has nothing but a name. Is it a heading, or an entry?";
    ASK_NAMELESS: "แถวนี้ไม่มีชื่อ ใส่ชื่อในช่องที่ต้องแก้ หรือไม่นำเข้า", "This row has no name. Write one above, or leave the row out.";
    TO_ANSWER: "เลือกคำตอบ", "Choose";
    AS_NEW: "เพิ่มเป็นรายการใหม่", "Take it as a new entry";
    AS_CHANGE: "แก้ไข “{0}” [{1}]", "Change “{0}” [{1}]";
    AS_NOTHING: "ไม่นำเข้า", "Leave it out";
    SAME: "แถวที่ชื่อตรงกับรายการในแผน", "Rows whose name is in the plan already";
    SAME_ASK: "ถามทีละแถว", "Ask about each";
    SAME_CHANGE: "แก้ไขรายการเดิม", "Change the entry that is there";
    SAME_NEW: "เพิ่มเป็นรายการใหม่ทั้งหมด", "Take all as new entries";
    BLANKS: "ช่องว่างในตาราง", "Empty cells";
    BLANKS_KEEP: "คงข้อมูลเดิมในแผนไว้", "Leave what the plan says";
    BLANKS_CLEAR: "ลบข้อมูลเดิมในแผน", "Clear what the plan says";
    SETTINGS: "วิธีนำเข้า", "How rows are taken in";
    COLUMNS: "คอลัมน์ของตาราง", "Columns of the table";
    HEAD_ROW: "แถวของหัวตาราง", "Row of the heads";
    HEAD_FOUND: "ค้นหาให้ (พบที่แถว {0})", "Find it (found in row {0})";
    HEAD_NOT_FOUND: "ค้นหาให้ (ไม่พบ)", "Find it (none found)";
    HEAD_NONE: "ไม่มีหัวตาราง", "There is none";
    HEAD_AT: "แถวที่ {0}", "Row {0}";
    HEAD: "หัวตาราง", "Head";
    SAMPLE: "ตัวอย่าง", "Example";
    LEADS_TO: "อ่านเป็น", "Read as";
    NOT_KNOWN: "ยังไม่รู้จัก", "Not known";
    LEFT_OUT: "ไม่นำเข้า", "Left out";
    LEADS_ID: "รหัสรายการ", "Id of the entry";
    LEADS_NUMBER: "ลำดับที่ (ไม่เก็บ)", "Number of the row (not kept)";
    LEADS_YEAR: "จำนวนเงินของปี {0}", "Amount of {0}";
    PREVIEW: "ตัวอย่างสิ่งที่จะเข้าแผน", "What would go into the plan";
    PREVIEW_SOME: "แสดง {0} รายการแรก", "The first {0} entries are shown";
    BECOMES: "ผล", "What becomes of it";
    BECOMES_NEW: "เพิ่มใหม่", "New";
    BECOMES_CHANGED: "แก้ไข {0}", "Changes {0}";
    BECOMES_WRONG: "ต้องแก้", "To put right";
    BECOMES_ASKED: "รอคำตอบ", "Asked about";
    BECOMES_NOTHING: "ไม่นำเข้า", "Left out";
}
