//! เมืองพร้อม (Mueang Phrom): a smart-city readiness calculator for Thai municipalities.
//!
//! The library is pure: it knows no clock, random source, file, screen or network. See `ARCHITECTURE.md` for the house and its rules.

pub mod assess;
pub mod builtin;
pub mod calendar;
pub mod date;
pub mod guide;
pub mod improve;
pub mod packs;
pub mod plan;
pub mod policy;
pub mod publish;
pub mod review;
pub mod robust;
pub mod route;
pub mod text;
