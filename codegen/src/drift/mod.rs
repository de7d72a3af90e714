//! Compares recorded bodies with the specs, to find undescribed fields and values.
//!
//! [`extract_data`] takes the `data` out of a body, [`compare`] compares it with its type. Nothing here touches a
//! disk. A wrong type is a value that the SDK cannot read. `lenient` and `compare` repeat the SDK's lenient
//! reading rules, and a test checks that both agree.

mod body;
mod compare;
mod display;
mod finding;
mod lenient;
mod target;

pub use body::extract_data;
pub use compare::compare;
pub use finding::{Drift, Finding, FindingKind, Path};
pub use target::{Target, operation, webhook};
