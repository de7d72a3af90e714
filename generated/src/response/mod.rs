//! Responses: the envelope of a reply, and the partial failures inside one.

pub(crate) mod failure;
pub(crate) mod reply;

pub use self::failure::{CollectFailures, Failure, PartialFailures};
pub use self::reply::{Empty, Reply, decode};
