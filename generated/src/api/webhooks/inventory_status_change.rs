// @generated from specs/webhooks/inventory_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryStatusChange` event.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId};

/// A SKU is low in stock or out of stock, or TikTok predicts that it will be out of stock.
///
/// Sent with `type` 27.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryStatusChange {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Why TikTok sent the delivery.
    pub trigger_reason: Option<TriggerReason>,
    /// Status of the stock.
    pub current_inventory_status: Option<StockStatus>,
    /// How the stock is divided.
    pub inventory_distribution: Option<InventoryDistribution>,
    /// When the state of the stock changed.
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

/// Whether a delivery reports the current stock or a prediction.
#[non_exhaustive]
pub enum AlertType {
    /// TikTok predicts that the SKU will be out of stock in `lead_days`. Sent as `PREDICTION`.
    Prediction,
    /// The stock has reached `LOW_STOCK` or `OUT_OF_STOCK` now. Sent as `REALTIME`.
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

/// Units of the SKU, by what they are reserved for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryDistribution {
    /// Number of units in the warehouses, the sum of the other four quantities.
    pub total_quantity: Option<i64>,
    /// Number of units that can be ordered, in all warehouses.
    pub available_quantity: Option<i64>,
    /// Number of units that are reserved for creators, in all warehouses.
    pub creator_reserved_quantity: Option<i64>,
    /// Number of units that are reserved for campaigns, in all warehouses.
    pub campaign_reserved_quantity: Option<i64>,
    /// Number of units that are sold, but still in the warehouses.
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

/// The state of the stock of a SKU.
#[non_exhaustive]
pub enum StockStatus {
    /// There is enough stock. Sent as `SUFFICIENT_STOCK`.
    SufficientStock,
    /// The available stock is at the stock alert value or below. Sent as `LOW_STOCK`.
    LowStock,
    /// There is no available stock. Sent as `OUT_OF_STOCK`.
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

/// What caused the warning about the stock.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerReason {
    /// Whether the delivery reports the current stock or a prediction.
    pub alert_type: Option<AlertType>,
    /// Number of days from `update_time` until the SKU is predicted to be out of stock; only for `PREDICTION`.
    pub lead_days: Option<i64>,
    /// Stock alert value that was reached; only for `REALTIME`.
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
