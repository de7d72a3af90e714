//! Promotion activities and coupons.

use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{Reply, Turn};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// The state of this domain.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Promotions {}

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

impl Promotions {
    /// Whether a running activity fixes the price of an SKU.
    pub fn locks_price(&self, _sku: super::Id) -> bool {
        false
    }
}
