//! Responses: the envelope of each reply, and the failed items of a successful reply.

mod failure;
mod repair;
mod reply;
#[cfg(feature = "serde")]
mod serde_impls;

pub use self::failure::{CollectFailures, Failure, PartialFailures};
pub(crate) use self::repair::{repair, repaired_misfit, utf8};
pub use self::reply::{Empty, Reply, decode, decode_strict};
#[cfg(feature = "client")]
pub(crate) use self::reply::{Reading, decode_as, misfit_error};
pub use crate::wire::observe::Misfit;
