//! What comes back: the envelope of every reply, and the items that failed in a reply that succeeded.

mod failure;
mod reply;

pub use self::failure::{CollectFailures, Failure, PartialFailures};
pub use self::reply::{Empty, Reply, decode};
