//! Orders: from the buyer's order to its completion.
//!
//! The status of an order follows from its lines, see `status`. What happens by itself later is in `timers`.

mod action;
mod amounts;
mod external;
mod mask;
mod place;
mod price;
pub mod replacement;
mod rules;
mod search;
mod seed;
mod status;
mod timers;
pub mod view;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::routes::Route;
use super::{Id, Time};

pub use action::{OrderAction, OrderItem, PlaceOrder};
pub use amounts::OrderAmounts;
pub use mask::recipient as visible_recipient;
pub use place::{LIMITS, OrderLimits};
pub use seed::{seed, seed_many};
pub use status::{cancel, set_status};
pub use timers::{OrderTimer, sla};

pub(super) use rules::{rules, working_days_after};
pub(super) use search::{own, unknown};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::query("POST /order/*/orders/search", search::search),
    Route::query("GET /order/*/orders", search::details),
    Route::query("GET /order/*/privileged_orders", search::privileged),
    Route::query("GET /order/*/orders/*/price_detail", price::detail),
    Route::command("POST /order/*/orders/external_orders", external::add),
    Route::query("GET /order/*/orders/*/external_orders", external::list),
    Route::query("POST /order/*/orders/external_order_search", external::search),
];

/// All orders.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Orders {
    by_id: IndexMap<Id, Order>,
    /// References to orders in other systems.
    external: IndexMap<Id, Vec<external::Reference>>,
}

/// An order. Searches read the fields here; the others are in [`Details`], so that a search reads little memory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Order {
    pub id: Id,
    pub shop: Id,
    pub buyer: Id,
    pub warehouse: Id,
    pub status: OrderStatus,
    pub shipping_type: ShippingType,
    /// Whether the buyer has asked to cancel and the seller has to decide.
    pub is_cancel_requested: bool,
    pub create_time: Time,
    pub update_time: Time,
    pub details: Box<Details>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrderStatus {
    Unpaid,
    OnHold,
    AwaitingShipment,
    PartiallyShipping,
    AwaitingCollection,
    InTransit,
    Delivered,
    Completed,
    Cancelled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ShippingType {
    /// TikTok arranges the shipping.
    Tiktok,
    /// The seller ships.
    Seller,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Details {
    pub lines: Vec<OrderLine>,
    pub packages: Vec<Id>,
    pub recipient: Recipient,
    pub buyer_message: String,
    pub is_cod: bool,
    /// Whether the order was or will be on hold.
    pub is_held: bool,
    /// Whether TikTok stores, packs and ships the order.
    pub is_fbt: bool,
    pub is_sample: bool,
    pub has_new_address: bool,
    pub delivery_option: Id,
    /// What the buyer pays for shipping, after discounts and without tax.
    pub shipping_fee: Decimal,
    pub shipping_seller_discount: Decimal,
    pub shipping_platform_discount: Decimal,
    /// All taxes, with that on the shipping fee.
    pub tax: Decimal,
    pub shipping_tax: Decimal,
    pub paid_time: Option<Time>,
    pub rts_time: Option<Time>,
    pub collection_time: Option<Time>,
    pub delivery_time: Option<Time>,
    pub cancel_time: Option<Time>,
    pub request_cancel_time: Option<Time>,
    /// When a pre-order is released.
    pub release_date: Option<Time>,
    pub cancel_reason: Option<String>,
    /// `BUYER`, `SELLER` or `SYSTEM`.
    pub cancel_user: Option<String>,
    /// The order that this one replaces.
    pub replaces: Option<Id>,
}

/// One unit of an SKU.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OrderLine {
    pub id: Id,
    pub product: Id,
    pub sku: Id,
    pub product_name: SmolStr,
    pub sku_name: SmolStr,
    pub seller_sku: SmolStr,
    pub image_url: Option<SmolStr>,
    pub original_price: Decimal,
    pub seller_discount: Decimal,
    pub platform_discount: Decimal,
    pub tax: Decimal,
    pub status: OrderStatus,
    pub package: Option<Id>,
    pub rts_time: Option<Time>,
    pub cancel_reason: Option<String>,
    pub cancel_user: Option<String>,
}

/// Where an order goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    #[schemars(with = "String")]
    pub name: SmolStr,
    #[schemars(with = "String")]
    pub phone: SmolStr,
    #[schemars(with = "String")]
    pub street: SmolStr,
    #[schemars(with = "String")]
    pub city: SmolStr,
    #[schemars(with = "String")]
    pub state: SmolStr,
    #[schemars(with = "String")]
    pub postal_code: SmolStr,
    #[schemars(with = "String")]
    pub region: SmolStr,
}

/// Who cancels, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelDetails {
    pub reason: String,
    /// `BUYER`, `SELLER` or `SYSTEM`.
    pub user: &'static str,
    /// Whether the units become available again.
    pub restocks: bool,
}

impl Orders {
    pub fn get(&self, id: Id) -> Option<&Order> {
        self.by_id.get(&id)
    }

    pub fn get_mut(&mut self, id: Id) -> Option<&mut Order> {
        self.by_id.get_mut(&id)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Order> {
        self.by_id.values()
    }

    pub fn insert(&mut self, order: Order) {
        self.by_id.insert(order.id, order);
    }
}

impl Order {
    /// The lines that are not cancelled.
    pub fn active_lines(&self) -> impl Iterator<Item = &OrderLine> {
        self.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled)
    }

    /// The lines that the seller can still ship.
    pub fn unshipped_lines(&self) -> impl Iterator<Item = &OrderLine> {
        self.details.lines.iter().filter(|line| line.status < OrderStatus::AwaitingCollection)
    }
}

impl OrderLine {
    /// What the buyer pays for the unit.
    pub fn sale_price(&self) -> Decimal {
        self.original_price - self.seller_discount - self.platform_discount
    }
}
