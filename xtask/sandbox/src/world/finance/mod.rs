//! Statements, transactions and payments.

use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{Reply, Turn};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// The state of this domain.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Finance {}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {}

impl Timer {
    pub(super) fn fire(self, _turn: &mut Turn<'_>) {
        match self {}
    }
}

/// What happens in this domain without the API.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {}

impl Happening {
    pub(super) fn apply(&self, _turn: &mut Turn<'_>) -> Reply {
        match *self {}
    }
}

/// An order was delivered: it settles later, unless a return or a refund is open.
pub fn delivered(_turn: &mut Turn<'_>, _order: super::Id) {}

/// A refund was paid: it lowers the settlement of the order, or follows it.
pub fn refunded(_turn: &mut Turn<'_>, _order: super::Id, _amount: rust_decimal::Decimal) {}
