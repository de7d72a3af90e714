//! What buyers do with orders, and the steps of TikTok's tool for development shops.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::aftersales::{self, User};
use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, Refusal, Reply, Time, fulfilment};
use super::{Order, OrderStatus, Recipient, ShippingType, place, set_status};

/// What buyers do with orders.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderAction {
    /// Buyers place orders. The reply has the `order_id` of the first one, all of them in `created`, and in `failed` why others were not
    /// placed.
    Place(PlaceOrder),
    /// The buyer pays. The reply has the `order_status`.
    Pay { order: Id },
    /// The order moves one status forward, as the command of TikTok's development shops does. The reply has `before_status`,
    /// `after_status` and `transitioned`.
    Transition { order: Id },
    /// The order moves forward to a status. The reply has `before_status`, `after_status` and `transitioned`.
    Reach { order: Id, status: OrderStatus },
    /// The buyer changes the address of an order that is not shipped. It leaves combined packages.
    ChangeAddress { order: Id, recipient: Box<Recipient> },
}

/// An order to place. Everything is optional: without items, the buyer takes one unit of the first SKU in stock.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlaceOrder {
    /// Without it, the first shop.
    pub shop: Option<Id>,
    pub items: Vec<OrderItem>,
    /// How many such orders are placed; 0 is one.
    pub order_count: u32,
    /// Whether the buyer pays at once.
    pub is_paid: bool,
    /// Whether the buyer pays in cash on delivery, which only some markets offer. Such an order is not `is_paid`.
    pub is_cod: bool,
    /// Without it, each order has a new buyer. A buyer's orders have the same address.
    pub buyer: Option<Id>,
    pub recipient: Option<Box<Recipient>>,
    pub shipping_type: Option<ShippingType>,
    /// Without it, the first one of the shipping type.
    pub delivery_option: Option<Id>,
    pub message: String,
    /// The seller's discount as a share of the price: `0.1`.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub seller_discount: Decimal,
    /// TikTok's discount as a share of the price.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub platform_discount: Decimal,
    /// When a pre-order is released. It is on hold until one day before.
    pub release_date: Option<Time>,
    pub is_sample: bool,
    /// Whether TikTok stores, packs and ships the order.
    pub is_fbt: bool,
}

/// Units of an SKU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderItem {
    pub sku: Id,
    pub quantity: u32,
}

impl OrderAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::Place(request) => place::place(ctx, request),
            Self::Pay { order } => place::pay(ctx, *order),
            Self::Transition { order } => {
                let before = status(ctx, *order)?;
                step(ctx, *order, None);
                transition_reply(ctx, *order, before)
            }
            Self::Reach { order, status: target } => reach(ctx, *order, *target),
            Self::ChangeAddress { order, recipient } => change_address(ctx, *order, recipient),
        }
    }
}

fn status(ctx: &CommandContext<'_>, order: Id) -> Result<OrderStatus, Refusal> {
    ctx.world.orders.get(order).map(|order| order.status).ok_or_else(|| Refusal::parameter(format!("there is no order {order}")))
}

fn transition_reply(ctx: &CommandContext<'_>, order: Id, before: OrderStatus) -> Reply {
    let after = status(ctx, order)?;
    Ok(json!({ "order_id": order, "before_status": before, "after_status": after, "transitioned": after != before }))
}

/// Moves an order one status forward. `target` decides whether an order with several lines ships in two steps.
fn step(ctx: &mut CommandContext<'_>, id: Id, target: Option<OrderStatus>) {
    let Some(order) = ctx.world.orders.get(id) else { return };
    match order.status {
        OrderStatus::Unpaid => place::accept(ctx, id, true),
        OrderStatus::OnHold => set_status(ctx, id, &[], OrderStatus::AwaitingShipment),
        OrderStatus::AwaitingShipment | OrderStatus::PartiallyShipping => {
            let take = if target == Some(OrderStatus::PartiallyShipping) { 1 } else { usize::MAX };
            let lines: Vec<Id> = order.unshipped_lines().map(|line| line.id).take(take).collect();
            fulfilment::ship_lines(ctx, id, &lines);
        }
        OrderStatus::AwaitingCollection => fulfilment::collect_all(ctx, id),
        OrderStatus::InTransit => fulfilment::deliver_all(ctx, id),
        OrderStatus::Delivered => set_status(ctx, id, &[], OrderStatus::Completed),
        OrderStatus::Completed | OrderStatus::Cancelled => {}
    }
}

fn reach(ctx: &mut CommandContext<'_>, id: Id, target: OrderStatus) -> Reply {
    let before = status(ctx, id)?;
    let order = ctx.world.orders.get(id);
    let unreachable = |why: &str| Err(Refusal::parameter(format!("order {id} cannot become {}: {why}", json!(target))));
    match target {
        _ if target == before => return transition_reply(ctx, id, before),
        OrderStatus::Cancelled if before >= OrderStatus::Delivered => return unreachable("it is delivered"),
        OrderStatus::Cancelled => {
            aftersales::cancel_by_force(ctx, id, &[], User::Buyer, "ecom_order_to_ship_canceled_reason_no_longer_needed");
        }
        _ if before > target => return unreachable("it is past that"),
        OrderStatus::OnHold if order.is_some_and(|order| !order.details.is_held) => return unreachable("its shop holds no orders"),
        OrderStatus::PartiallyShipping if order.is_some_and(|order| order.unshipped_lines().nth(1).is_none()) => {
            return unreachable("it has one line");
        }
        _ => {
            let mut last = before;
            loop {
                step(ctx, id, Some(target));
                let now = status(ctx, id)?;
                if now >= target || now == last {
                    break;
                }
                last = now;
            }
        }
    }
    transition_reply(ctx, id, before)
}

fn change_address(ctx: &mut CommandContext<'_>, id: Id, recipient: &Recipient) -> Reply {
    let now = ctx.now;
    if status(ctx, id)? > OrderStatus::AwaitingShipment {
        return Err(Refusal::parameter(format!("order {id} is shipped or cancelled")));
    }
    fulfilment::separate(ctx, id, "ADDRESS_UPDATE_SPLIT", "ROLE_USER");
    if let Some(order) = ctx.world.orders.get_mut(id) {
        order.details.recipient = recipient.clone();
        order.details.has_new_address = true;
        order.update_time = now;
        let event = address_event(order);
        ctx.emit(event);
    }
    Ok(json!({ "order_id": id }))
}

/// Webhook 3.
fn address_event(order: &Order) -> Event {
    let data = json!({ "order_id": order.id, "update_time": order.update_time });
    Event { webhook: 3, owner: Owner::Shop(order.shop), data, at: order.update_time }
}
