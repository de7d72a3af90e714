// @generated from specs/webhooks/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several webhooks share.

use crate::__private::*;

/// How something changed.
#[non_exhaustive]
pub enum ChangeType {
    /// It was created. Sent as `CREATE`.
    Create,
    /// It was changed. Sent as `UPDATE`.
    Update,
    /// It was deleted; only for combined listings. Sent as `DELETE`.
    Delete,
    /// It was deactivated; only for promotion activities. Sent as `DEACTIVATE`.
    Deactivate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChangeType {
    const TEXTS: &'static [&'static str] = &["CREATE", "UPDATE", "DELETE", "DEACTIVATE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Create,
            Ok(1) => Self::Update,
            Ok(2) => Self::Delete,
            Ok(_) => Self::Deactivate,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Create => Ok(0),
            Self::Update => Ok(1),
            Self::Delete => Ok(2),
            Self::Deactivate => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChangeType, Read);

/// Who made a request.
#[non_exhaustive]
pub enum InitiatorRole {
    /// The buyer. Sent as `BUYER`.
    Buyer,
    /// The seller. Sent as `SELLER`.
    Seller,
    /// TikTok's systems. Sent as `SYSTEM`.
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InitiatorRole {
    const TEXTS: &'static [&'static str] = &["BUYER", "SELLER", "SYSTEM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Buyer,
            Ok(1) => Self::Seller,
            Ok(_) => Self::System,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Buyer => Ok(0),
            Self::Seller => Ok(1),
            Self::System => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InitiatorRole, Read);

/// One of the changes of an event. Each delta is the amount by which a quantity changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryChange {
    /// Key of the change, the same in each delivery about it.
    pub idempotency_key: Option<String>,
    /// Cause of the change.
    pub trigger_source: Option<InventoryTrigger>,
    /// When this change happened, in UTC.
    pub occurred_at: Option<DateTime>,
    /// Change of `total_quantity`.
    pub total_quantity_delta: Option<i64>,
    /// Change of `total_available_quantity`.
    pub available_quantity_delta: Option<i64>,
    /// Change of `total_committed_quantity`.
    pub committed_quantity_delta: Option<i64>,
    /// Change of `in_shop_quantity`.
    pub in_shop_quantity_delta: Option<i64>,
    /// Change of `campaign_locked_quantity`.
    pub campaign_locked_quantity_delta: Option<i64>,
    /// Change of `creator_locked_quantity`.
    pub creator_locked_quantity_delta: Option<i64>,
}

impl Fields for InventoryChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("idempotency_key", &mut self.idempotency_key),
                    ("trigger_source", &mut self.trigger_source),
                    ("occurred_at", &mut self.occurred_at),
                    ("total_quantity_delta", &mut self.total_quantity_delta),
                    ("available_quantity_delta", &mut self.available_quantity_delta),
                    ("committed_quantity_delta", &mut self.committed_quantity_delta),
                    ("in_shop_quantity_delta", &mut self.in_shop_quantity_delta),
                    (
                        "campaign_locked_quantity_delta",
                        &mut self.campaign_locked_quantity_delta,
                    ),
                    (
                        "creator_locked_quantity_delta",
                        &mut self.creator_locked_quantity_delta,
                    ),
                ],
            );
    }
}

debug_fields!(InventoryChange);

/// The cause of a change in stock.
#[non_exhaustive]
pub enum InventoryTrigger {
    /// An order was placed, and available stock is now committed. Sent as `order_created`.
    OrderCreated,
    /// An order was cancelled, and committed stock is available again. Sent as `order_canceled`.
    OrderCanceled,
    /// An order was shipped, and committed stock left the warehouse. Sent as `order_shipped`.
    OrderShipped,
    /// The seller changed the stock in Seller Center. Sent as `manual_adjustment`.
    ManualAdjustment,
    /// An app changed the stock. Sent as `api_sync`.
    ApiSync,
    /// Stock was reserved for a campaign. Sent as `campaign_lock`.
    CampaignLock,
    /// Stock of a campaign was released. Sent as `campaign_unlock`.
    CampaignUnlock,
    /// Stock was reserved for a creator. Sent as `creator_lock`.
    CreatorLock,
    /// Stock of a creator was released. Sent as `creator_unlock`.
    CreatorUnlock,
    /// TikTok replenished the stock automatically. Sent as `system_auto_replenish`.
    SystemAutoReplenish,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryTrigger {
    const TEXTS: &'static [&'static str] = &[
        "order_created",
        "order_canceled",
        "order_shipped",
        "manual_adjustment",
        "api_sync",
        "campaign_lock",
        "campaign_unlock",
        "creator_lock",
        "creator_unlock",
        "system_auto_replenish",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OrderCreated,
            Ok(1) => Self::OrderCanceled,
            Ok(2) => Self::OrderShipped,
            Ok(3) => Self::ManualAdjustment,
            Ok(4) => Self::ApiSync,
            Ok(5) => Self::CampaignLock,
            Ok(6) => Self::CampaignUnlock,
            Ok(7) => Self::CreatorLock,
            Ok(8) => Self::CreatorUnlock,
            Ok(_) => Self::SystemAutoReplenish,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OrderCreated => Ok(0),
            Self::OrderCanceled => Ok(1),
            Self::OrderShipped => Ok(2),
            Self::ManualAdjustment => Ok(3),
            Self::ApiSync => Ok(4),
            Self::CampaignLock => Ok(5),
            Self::CampaignUnlock => Ok(6),
            Self::CreatorLock => Ok(7),
            Self::CreatorUnlock => Ok(8),
            Self::SystemAutoReplenish => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryTrigger, Read);

/// The stock of a SKU after the changes of an event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuantitySnapshot {
    /// Number of all units, the sum of `total_available_quantity` and `total_committed_quantity`.
    pub total_quantity: Option<i64>,
    /// Number of units that can be sold, including those for campaigns and creators.
    pub total_available_quantity: Option<i64>,
    /// Number of units that are committed to orders and not yet shipped.
    pub total_committed_quantity: Option<i64>,
    /// Number of units that can be sold and are not reserved for campaigns or creators.
    pub in_shop_quantity: Option<i64>,
    /// Number of units that are reserved for campaigns.
    pub campaign_locked_quantity: Option<i64>,
    /// Number of units that are reserved for creators.
    pub creator_locked_quantity: Option<i64>,
}

impl Fields for QuantitySnapshot {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_quantity", &mut self.total_quantity),
                    ("total_available_quantity", &mut self.total_available_quantity),
                    ("total_committed_quantity", &mut self.total_committed_quantity),
                    ("in_shop_quantity", &mut self.in_shop_quantity),
                    ("campaign_locked_quantity", &mut self.campaign_locked_quantity),
                    ("creator_locked_quantity", &mut self.creator_locked_quantity),
                ],
            );
    }
}

debug_fields!(QuantitySnapshot);
