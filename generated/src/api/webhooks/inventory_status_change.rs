// @generated from specs/webhooks/inventory_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryStatusChange` event.

use crate::__private::*;

/// A SKU runs low, is predicted to, ran out, or is in stock again.
///
/// Sent with `type` 27.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryStatusChange {
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    pub trigger_reason: Option<TriggerReason>,
    /// `LOW_STOCK` is at the alert value or below, `OUT_OF_STOCK` is none available.
    pub current_inventory_status: Option<StockStatus>,
    pub inventory_distribution: Option<InventoryDistribution>,
    pub update_time: Option<Timestamp>,
}

impl Fields for InventoryStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    ("trigger_reason", &mut self.trigger_reason),
                    ("current_inventory_status", &mut self.current_inventory_status),
                    ("inventory_distribution", &mut self.inventory_distribution),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(InventoryStatusChange);

impl Webhook for InventoryStatusChange {
    const TYPE: i64 = 27;
    const NAME: &'static str = "InventoryStatusChange";
}

/// The values of `alert_type` in [`TriggerReason`].
#[non_exhaustive]
pub enum AlertType {
    Prediction,
    RealTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AlertType {
    const TEXTS: &'static [&'static str] = &["PREDICTION", "REALTIME"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Prediction,
            Ok(_) => Self::RealTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Prediction => Ok(0),
            Self::RealTime => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AlertType, Read);

/// The `inventory_distribution` of [`InventoryStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryDistribution {
    /// The sum of the other four.
    pub total_quantity: Option<i64>,
    /// For sale.
    pub available_quantity: Option<i64>,
    /// In all warehouses together.
    pub creator_reserved_quantity: Option<i64>,
    /// In all warehouses together.
    pub campaign_reserved_quantity: Option<i64>,
    /// Sold, and still in the warehouses.
    pub committed_quantity: Option<i64>,
}

impl Fields for InventoryDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_quantity", &mut self.total_quantity),
                    ("available_quantity", &mut self.available_quantity),
                    ("creator_reserved_quantity", &mut self.creator_reserved_quantity),
                    ("campaign_reserved_quantity", &mut self.campaign_reserved_quantity),
                    ("committed_quantity", &mut self.committed_quantity),
                ],
            );
    }
}

debug_fields!(InventoryDistribution);

/// The values of `current_inventory_status` in [`InventoryStatusChange`].
#[non_exhaustive]
pub enum StockStatus {
    SufficientStock,
    LowStock,
    OutOfStock,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StockStatus {
    const TEXTS: &'static [&'static str] = &[
        "SUFFICIENT_STOCK",
        "LOW_STOCK",
        "OUT_OF_STOCK",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SufficientStock,
            Ok(1) => Self::LowStock,
            Ok(_) => Self::OutOfStock,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SufficientStock => Ok(0),
            Self::LowStock => Ok(1),
            Self::OutOfStock => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(StockStatus, Read);

/// The `trigger_reason` of [`InventoryStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerReason {
    /// `PREDICTION` tells of days to come, `REALTIME` of now.
    pub alert_type: Option<AlertType>,
    /// Of a prediction, the days until the stock is gone.
    pub lead_days: Option<i64>,
    /// Of what has happened, the quantity that was reached.
    pub low_stock_threshold: Option<i64>,
}

impl Fields for TriggerReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("alert_type", &mut self.alert_type),
                    ("lead_days", &mut self.lead_days),
                    ("low_stock_threshold", &mut self.low_stock_threshold),
                ],
            );
    }
}

debug_fields!(TriggerReason);
