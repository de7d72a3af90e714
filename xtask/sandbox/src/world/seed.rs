//! Scenarios: what a new sandbox contains.

use serde::{Deserialize, Serialize};

use super::{Time, World};

/// The content of a new sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scenario {
    /// An app, accounts and shops, without products.
    Empty,
    /// Shops in several markets with products, orders in every status, returns and statements.
    #[default]
    Standard,
    /// One shop with 10,000 products and 100,000 orders, for measurements.
    Large,
}

impl World {
    /// A new world. `origin` is the address of the sandbox, to which replies link.
    pub fn new(_scenario: Scenario, _seed: u64, _origin: &str, _now: Time) -> Self {
        Self::default()
    }
}
