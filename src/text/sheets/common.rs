//! Texts that several sheets use.

messages! {
    UNREADABLE_PLAN: "อ่านแผนไม่ได้: {0}", "The plan cannot be read: {0}";
    UNREADABLE_PACK: "ใช้ชุดเกณฑ์ไม่ได้: {0}", "The pack cannot be used: {0}";
}
