//! Texts about what the registers show.

messages! {
    TITLE: "สิ่งที่ทะเบียนของแผนแสดง", "What the plan's registers show";
    LEAD: "ระดับที่แสดงอ่านจากทะเบียนของแผนตามกฎในชุดเกณฑ์ เป็นข้อเสนอเท่านั้น จะนับคะแนนเมื่อเลือกใช้ โปรดอ่านถ้อยคำของระดับก่อนเลือก",
        "Read off the plan's registers by the rules in the pack. They are proposals and count only once they are taken; read the words of a stage before taking it.";
    PROPOSED: "ระดับที่เสนอ", "Stages proposed";
    PROPOSED_COUNT: "ระดับที่เสนอ {0} รายการ", "stages proposed: {0}";
    NOTHING_PROPOSED: "ทะเบียนไม่ได้แสดงระดับที่สูงกว่าคำตอบ", "The registers show no stage above the answers.";
    TAKE_ALL: "ใช้ระดับที่เสนอทั้งหมด ({0} รายการ)", "Take all proposed stages ({0})";
    TAKE: "ใช้ระดับ {0} ตามทะเบียน", "Take stage {0}, as the register shows";
    ABOVE: "เลือกสูงกว่าที่ทะเบียนแสดง", "Claimed above what the registers show";
    ABOVE_HINT: "ไม่ผิดหากมีสิ่งที่ทะเบียนยังไม่ได้บันทึก โปรดเติมทะเบียนหรือระบุเหตุผลไว้ที่รายการนั้น คะแนนยังนับตามที่เลือก",
        "No mistake where something is not in the registers yet: fill them in, or give the reason at the item. It counts as chosen.";
    REASON_GIVEN: "ให้เหตุผลแล้ว: {0}", "Reason given: {0}";
    NO_REASON: "ยังไม่ได้ให้เหตุผล", "No reason given yet";
    IS_PROPOSED: "เสนอให้ใช้", "proposed";
    IS_AGREED: "คำตอบไม่เกินที่ทะเบียนแสดง", "the answer agrees";
    IS_ABOVE: "คำตอบสูงกว่าที่ทะเบียนแสดง", "the answer claims more";
    NOW_HEAD: "คำตอบ", "Answer";
    SHOWN_HEAD: "ทะเบียนแสดง", "The registers show";
    BECAUSE_HEAD: "เพราะ", "Because";
    REASON_HEAD: "เหตุผล", "Reason";
    SHOWN: "ทะเบียนแสดงถึงระดับ {0}", "The registers show stage {0}";
    NONE_SHOWN: "ทะเบียนยังไม่แสดงระดับใด", "The registers show no stage yet.";
    ONLY: "คำตอบเป็นระดับ {0} ซึ่งสูงกว่าที่ทะเบียนแสดง", "The answer is stage {0}, which is above what the registers show.";
}

// What an entry says, and what a rule asks for.
messages! {
    SAYS: "ทะเบียน{0}: “{1}” ระบุ{2}", "{0}: “{1}” states {2}";
    IS_THERE: "ทะเบียน{0}: มี “{1}”", "{0}: “{1}” is there";
    ALL_SAY: "ทะเบียน{0}: ทุกรายการที่นับ ({1} รายการ) ระบุ{2}", "{0}: every entry that counts ({1}) states {2}";
    ALL_ARE_THERE: "ทะเบียน{0}: ทุกรายการที่นับ ({1} รายการ)", "{0}: every entry that counts ({1})";
    LINKED_SAYS: " โดยเชื่อมกับ “{1}” ในทะเบียน{0} ซึ่งระบุ{2}", ", linked with “{1}” ({0}), which states {2}";
    LINKED: " โดยเชื่อมกับ “{1}” ในทะเบียน{0}", ", linked with “{1}” ({0})";
    LINKED_ANY_SAYS: " โดยเชื่อมกับรายการในทะเบียน{0}ที่ระบุ{1}", ", linked with an entry of “{0}” that states {1}";
    LINKED_ANY: " โดยเชื่อมกับรายการในทะเบียน{0}", ", linked with an entry of “{0}”";
    RULE_LEAD: "ระดับที่ทะเบียนของแผนแสดงได้ เป็นข้อเสนอเท่านั้น นับเมื่อผู้กรอกเลือกใช้",
        "The stages that the plan's registers can show: proposals, which count once the officer takes them";
    RULE_ONE: "ระดับ {0}: มีรายการในทะเบียน{1}{2}{3}", "Stage {0}: an entry of “{1}”{2}{3}";
    RULE_EVERY: "ระดับ {0}: ทุกรายการในทะเบียน{1}{2} (อย่างน้อย 1 รายการ){3}", "Stage {0}: every entry of “{1}”{2} (at least one){3}";
    RULE_OF: " ที่{0}", " with {0}";
    RULE_OF_DIMENSION: "ของด้านนั้น", " that serves the dimension";
    RULE_HAS: " ระบุ{0}", " states {0}";
    LIST: ", ", ", ";
    LAST: " และ", " and ";
    OR: " หรือ", " or ";
    AMONG: "{0}เป็น “{1}”", "{0} “{1}”";
    OR_ID: "” หรือ “", "” or “";
    ROW: "{0} ({1})", "{0} ({1})";
}
