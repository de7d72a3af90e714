//! Orders: from the buyer's order to its completion.

pub mod replacement;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{Id, Reply, Time, Turn};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// All orders.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Orders {
    by_id: IndexMap<Id, Order>,
}

/// An order. Searches read the fields here; the others are in [`Details`], so that a search reads little memory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Order {
    pub id: Id,
    pub shop: Id,
    pub buyer: Id,
    pub warehouse: Id,
    pub status: Status,
    pub shipping_type: ShippingType,
    /// Whether the buyer has asked to cancel and the seller has to decide.
    pub is_cancel_requested: bool,
    pub create_time: Time,
    pub update_time: Time,
    pub details: Box<Details>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ShippingType {
    /// TikTok arranges the shipping.
    Tiktok,
    /// The seller ships.
    Seller,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Details {
    pub lines: Vec<Line>,
    pub packages: Vec<Id>,
    pub recipient: Recipient,
    pub buyer_message: String,
    pub is_cod: bool,
    pub delivery_option: Id,
    pub shipping_fee: Decimal,
    pub tax: Decimal,
    pub paid_time: Option<Time>,
    pub rts_time: Option<Time>,
    pub collection_time: Option<Time>,
    pub delivery_time: Option<Time>,
    pub cancel_time: Option<Time>,
    pub request_cancel_time: Option<Time>,
    pub cancel_reason: Option<String>,
    /// `BUYER`, `SELLER` or `SYSTEM`.
    pub cancel_user: Option<String>,
    /// The order that this one replaces.
    pub replaces: Option<Id>,
}

/// One unit of an SKU.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    pub id: Id,
    pub product: Id,
    pub sku: Id,
    pub product_name: String,
    pub sku_name: String,
    pub seller_sku: String,
    pub image_url: Option<String>,
    pub original_price: Decimal,
    pub seller_discount: Decimal,
    pub platform_discount: Decimal,
    pub status: Status,
    pub package: Option<Id>,
    pub cancel_reason: Option<String>,
    pub cancel_user: Option<String>,
}

/// Where an order goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    pub name: String,
    pub phone: String,
    pub street: String,
    pub city: String,
    pub state: String,
    pub postal_code: String,
    pub region: String,
}

/// Who cancels, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancellation {
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

    pub fn iter(&self) -> impl Iterator<Item = &Order> {
        self.by_id.values()
    }

    pub fn insert(&mut self, order: Order) {
        self.by_id.insert(order.id, order);
    }
}

impl Line {
    /// What the buyer pays for the unit.
    pub fn sale_price(&self) -> Decimal {
        self.original_price - self.seller_discount - self.platform_discount
    }
}

/// Gives lines of an order the same status, and the order the status that follows from all its lines. Tells the webhooks.
pub fn set_status(_turn: &mut Turn<'_>, _order: Id, _lines: &[Id], _status: Status) {}

/// Cancels lines of an order; all lines if the list is empty.
pub fn cancel(_turn: &mut Turn<'_>, _order: Id, _lines: &[Id], _cancellation: &Cancellation) {}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {}

impl Timer {
    pub(super) fn fire(self, _turn: &mut Turn<'_>) {
        match self {}
    }
}

/// What buyers do with orders.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// A buyer places an order. The reply has its `order_id`.
    Place(PlaceOrder),
    /// The buyer pays.
    Pay { order: Id },
    /// The order moves one status forward, as the command of TikTok's development shops does. The reply has `before_status`,
    /// `after_status` and `transitioned`.
    Transition { order: Id },
}

/// An order to place. Everything is optional: without items, the buyer takes one unit of the first SKU in stock.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlaceOrder {
    /// Without it, the first shop.
    pub shop: Option<Id>,
    pub items: Vec<Item>,
    /// Whether the buyer pays at once.
    pub is_paid: bool,
    pub buyer: Option<Id>,
    pub shipping_type: Option<ShippingType>,
    pub message: String,
}

/// Units of an SKU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub sku: Id,
    pub quantity: u32,
}

impl Happening {
    pub(super) fn apply(&self, _turn: &mut Turn<'_>) -> Reply {
        Ok(serde_json::Value::Null)
    }
}
