//! Packages: shipping, labels, tracking, splits and combinations.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{Id, Reply, Time, Turn};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// All packages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Fulfilment {
    packages: IndexMap<Id, Package>,
}

/// A package. Combined packages have lines of several orders.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Package {
    pub id: Id,
    pub shop: Id,
    pub status: Status,
    pub create_time: Time,
    pub update_time: Time,
    pub orders: Vec<Id>,
    pub lines: Vec<Id>,
    pub tracking_number: Option<String>,
    pub provider: Option<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    ToFulfill,
    Processing,
    Fulfilling,
    Completed,
    Cancelled,
}

impl Fulfilment {
    pub fn get(&self, id: Id) -> Option<&Package> {
        self.packages.get(&id)
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {}

impl Timer {
    pub(super) fn fire(self, _turn: &mut Turn<'_>) {
        match self {}
    }
}

/// What carriers do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// The carrier collects a package.
    Collect { package: Id },
    /// The carrier delivers a package.
    Deliver { package: Id },
}

impl Happening {
    pub(super) fn apply(&self, _turn: &mut Turn<'_>) -> Reply {
        Ok(serde_json::Value::Null)
    }
}
