//! Recorded bodies, held against the specs: what TikTok sends and nobody describes.
//!
//! [`open`] takes the `data` out of a body, [`hold`] holds it against the type that the spec gives it, [`learn`] writes what it
//! brought to light into the specs. Nothing here touches a disk. What counts as a wrong type is what the SDK cannot read: the
//! rules of `generated/src/wire/read.rs`, which forgive a lot, stand in `scalar` and `hold` once more, and a test holds the two
//! against each other.

mod body;
mod finding;
mod hold;
mod infer;
mod learn;
mod scalar;
mod shown;
mod subject;

pub use body::open;
pub use finding::{Drift, Finding, Path, What};
pub use hold::hold;
pub use learn::{Learned, learn};
pub use subject::{Subject, operation, webhook};
