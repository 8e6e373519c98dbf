//! Texts that several sheets use.

messages! {
    UNREADABLE_PLAN: "อ่านแผนไม่ได้: {0}", "The plan cannot be read: {0}";
    UNREADABLE_PACK: "ใช้ชุดเกณฑ์ไม่ได้: {0}", "The pack cannot be used: {0}";
    REFUSED_HYPOTHETICAL: "ชุดเกณฑ์นี้เป็นชุดสมมติ จึงใช้ประเมินจริงไม่ได้ ใช้ได้เฉพาะหน้า “หากเกณฑ์ต่างไป (สมมติ)”",
        "The pack is hypothetical, so no real assessment may rest on it. Use it on the page “If the rules were different”.";
    REFUSED_NOT_THE_OFFICIAL: "ชุดเกณฑ์นี้ระบุว่าเป็นทางการและใช้รหัสของชุดที่มากับเครื่องมือ แต่เนื้อหาต่างจากชุดนั้น โปรดใช้รหัสอื่นและระบุ official = false",
        "The pack calls itself official under the id of a built-in pack, but differs from it. Give it an id of its own and official = false.";
    REFUSED_CONDITIONS: "ชุดเกณฑ์นี้มีเงื่อนไขคุณสมบัติ ซึ่งใช้ได้เฉพาะชุดที่มากับเครื่องมือ หากต้องการทดลอง ให้ระบุว่าเป็นชุดสมมติ (hypothetical = true)",
        "The pack holds conditions of eligibility, which come with the product alone. To try them, mark it hypothetical = true.";
}
