//! The named types of a run: what upstream nests becomes one definition per thing.
//!
//! [`Arena::add`] takes upstream's objects and enumerations apart, [`unite`] makes one of those that are one, [`naming`] gives
//! each its name and [`placing`] its file.

mod arena;
mod candidates;
mod naming;
mod placing;
mod unite;

pub(super) use arena::{Arena, Root, Scalar, Shape, Slot, Ty, Type};
pub(super) use candidates::Chain;
pub(super) use naming::{Names, Taken, name_all, named};
pub(super) use placing::{Level, Places, place_all};
pub(super) use unite::unite_all;
