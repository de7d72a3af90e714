//! Specs that exist, brought up to what upstream says now.
//!
//! First everything upstream says of a spec's fields is collected where the spec has it ([`visit`]): a type that several
//! operations share hears them all. Then it is decided what of it is news ([`decide`]); the types of new fields go through the
//! same plan as those of new operations; last, the texts are edited ([`desk`]).

mod compare;
mod decide;
mod desk;
mod facts;
mod gone;
mod holder;
mod known;
mod visit;

pub(super) use decide::{Addition, Change, decide};
pub(super) use desk::Desk;
pub(super) use facts::{update_event, update_facts};
pub(super) use gone::gone;
pub(super) use holder::Holder;
pub(super) use known::Known;
pub(super) use visit::visit;
