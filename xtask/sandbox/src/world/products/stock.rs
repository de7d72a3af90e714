//! Stock: how many units of an SKU a warehouse holds, and how orders change it.

use serde::{Deserialize, Serialize};

use super::super::{Id, Turn};

/// The stock of an SKU in a warehouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    pub warehouse: Id,
    /// Units that can be ordered.
    pub available: i64,
    /// Units that are ordered, but not shipped.
    pub committed: i64,
}

/// Why stock changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// An order takes units: they are no longer available.
    Ordered,
    /// An order is cancelled: the units are available again.
    Cancelled,
    /// The units leave the warehouse.
    Shipped,
}

/// Moves units of an SKU. Does nothing if the SKU or the warehouse is gone.
pub fn change(turn: &mut Turn<'_>, sku: Id, warehouse: Id, units: i64, change: Change) {
    let Some(sku) = turn.world.products.sku_mut(sku) else { return };
    let Some(stock) = sku.stock.iter_mut().find(|stock| stock.warehouse == warehouse) else { return };
    match change {
        Change::Ordered => {
            stock.available -= units;
            stock.committed += units;
        }
        Change::Cancelled => {
            stock.available += units;
            stock.committed -= units;
        }
        Change::Shipped => stock.committed -= units,
    }
}
