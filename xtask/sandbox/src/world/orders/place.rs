//! Buyers place orders and pay them.

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};

use super::super::fulfilment::{self, DeliveryOption};
use super::super::market::Market;
use super::super::products::stock::{self, Change};
use super::super::products::{Product, ProductStatus, Sku};
use super::super::shops::Shop;
use super::super::{CommandContext, Id, IdKind, Refusal, Reply, World, products, promotions};
use super::{Details, Order, OrderItem, OrderLine, OrderStatus, PlaceOrder, ShippingType, rules, set_status, status, timers};

/// How much can be ordered at once.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct OrderLimits {
    pub orders: u32,
    pub products_per_order: usize,
    pub units_per_order: u32,
}

pub const LIMITS: OrderLimits = OrderLimits { orders: 100, products_per_order: 20, units_per_order: 100 };

/// Places the orders that a buyer or several buyers want. `failed` has those for which the stock does not suffice.
pub(super) fn place(ctx: &mut CommandContext<'_>, request: &PlaceOrder) -> Reply {
    let count = request.order_count.max(1);
    if count > LIMITS.orders {
        return Err(Refusal::parameter(format!("order_count must not exceed {}", LIMITS.orders)));
    }
    check_numbers(request)?;
    OrderPlan::new(ctx.world, request)?;
    let (mut created, mut failed) = (Vec::new(), Vec::new());
    for _ in 0..count {
        match OrderPlan::new(ctx.world, request) {
            Ok(plan) => created.push(plan.create(ctx, request)),
            Err(refusal) => failed.push(json!({ "code": refusal.code, "message": refusal.message })),
        }
    }
    let orders: Vec<Value> = created.iter().map(|id| json!({ "order_id": id })).collect();
    Ok(json!({ "order_id": created.first(), "created": orders, "failed": failed, "limits": LIMITS }))
}

/// Refuses shares and quantities that make no sense.
fn check_numbers(request: &PlaceOrder) -> Result<(), Refusal> {
    let shares = [("seller_discount", request.seller_discount), ("platform_discount", request.platform_discount)];
    for (name, share) in shares {
        if !(Decimal::ZERO..=Decimal::ONE).contains(&share) {
            return Err(Refusal::parameter(format!("{name}: {share} is not a share of the price; write a number from 0 to 1")));
        }
    }
    match request.items.iter().find(|item| item.quantity == 0) {
        Some(item) => Err(Refusal::parameter(format!("items: the quantity of SKU {} is 0; write at least 1", item.sku))),
        None => Ok(()),
    }
}

/// Cash on delivery is not offered everywhere, and is paid later.
fn check_payment(shop: &Shop, request: &PlaceOrder) -> Result<(), Refusal> {
    if request.is_cod && !products::offers_cash_on_delivery(&shop.region) {
        return Err(Refusal::parameter(format!("is_cod: buyers in {} cannot pay on delivery", shop.region)));
    }
    if request.is_cod && request.is_paid {
        return Err(Refusal::parameter("is_paid: the buyer pays on delivery; omit is_paid or is_cod"));
    }
    Ok(())
}

/// An order that can be placed.
pub(super) struct OrderPlan {
    shop: Id,
    country: String,
    market: &'static Market,
    tax_rate: Decimal,
    is_held: bool,
    warehouse: Id,
    items: Vec<OrderItem>,
    option: &'static DeliveryOption,
}

impl OrderPlan {
    /// Checks everything that can prevent an order.
    pub(super) fn new(world: &World, request: &PlaceOrder) -> Result<Self, Refusal> {
        let shop = match request.shop {
            Some(id) => world.shops.get(id).ok_or_else(|| Refusal::parameter(world.shops.unknown(&id.to_string())))?,
            None => world.shops.iter().next().ok_or_else(|| Refusal::parameter("there is no shop"))?,
        };
        let market = shop.market()?;
        check_payment(shop, request)?;
        let items = items(world, shop, request)?;
        let warehouse = warehouse(world, shop, &items)?;
        let shipping_type = request.shipping_type.unwrap_or(ShippingType::Tiktok);
        let option = fulfilment::delivery_option(&shop.region, request.delivery_option, shipping_type)?;
        let tax_rate = if shop.region == "US" || shop.is_cross_border { rules::tax_rate(&shop.region) } else { Decimal::ZERO };
        let (country, is_held) = (shop.region.clone(), shop.holds_orders || request.release_date.is_some());
        Ok(Self { shop: shop.id, country, market, tax_rate, is_held, warehouse, items, option })
    }

    fn create(self, ctx: &mut CommandContext<'_>, request: &PlaceOrder) -> Id {
        let order = self.order(ctx, request);
        let id = order.id;
        for item in &self.items {
            stock::change(ctx, item.sku, self.warehouse, i64::from(item.quantity), Change::Ordered);
        }
        open(ctx, order);
        if request.is_paid {
            accept(ctx, id, true);
        }
        id
    }

    /// The order as the buyer places it. Only the ids are new to the world.
    pub(super) fn order(&self, ctx: &mut CommandContext<'_>, request: &PlaceOrder) -> Order {
        let buyer = request.buyer.unwrap_or_else(|| ctx.id(IdKind::Buyer));
        let id = ctx.id(IdKind::Order);
        let lines = self.lines(ctx, request);
        let shipping_fee = self.market.round(self.option.fee);
        let shipping_tax = self.market.round(shipping_fee * self.tax_rate);
        let details = Details {
            recipient: request.recipient.as_deref().cloned().or_else(|| rules::recipient(&self.country, buyer)).unwrap_or_default(),
            buyer_message: request.message.clone(),
            is_cod: request.is_cod,
            is_held: self.is_held,
            is_fbt: request.is_fbt,
            is_sample: request.is_sample,
            delivery_option: self.option.id,
            shipping_fee,
            shipping_tax,
            tax: lines.iter().map(|line| line.tax).sum::<Decimal>() + shipping_tax,
            release_date: request.release_date,
            lines,
            ..Details::default()
        };
        Order {
            id,
            shop: self.shop,
            buyer,
            warehouse: self.warehouse,
            status: OrderStatus::Unpaid,
            shipping_type: self.option.shipping,
            is_cancel_requested: false,
            create_time: ctx.now,
            update_time: ctx.now,
            details: Box::new(details),
        }
    }

    /// One line for each unit.
    fn lines(&self, ctx: &mut CommandContext<'_>, request: &PlaceOrder) -> Vec<OrderLine> {
        let mut lines = Vec::new();
        for item in &self.items {
            let promotion = promotions::discount(ctx.world, item.sku, ctx.now);
            let Some((product, sku)) = ctx.world.products.sku(item.sku) else { continue };
            let line = self.line(product, sku, promotion, request);
            for _ in 0..item.quantity {
                lines.push(OrderLine { id: ctx.id(IdKind::LineItem), ..line.clone() });
            }
        }
        lines
    }

    /// A unit. A running promotion and the request reduce its price.
    fn line(&self, product: &Product, sku: &Sku, promotion: Decimal, request: &PlaceOrder) -> OrderLine {
        let price = self.market.round(sku.price);
        let seller_discount = self.market.round(promotion + price * request.seller_discount).clamp(Decimal::ZERO, price);
        let platform_discount = self.market.round(price * request.platform_discount).clamp(Decimal::ZERO, price - seller_discount);
        OrderLine {
            id: Id::default(),
            product: product.id,
            sku: sku.id,
            product_name: product.title.clone(),
            sku_name: sku.name.clone(),
            seller_sku: sku.seller_sku.clone(),
            image_url: product.image_url.clone(),
            original_price: price,
            seller_discount,
            platform_discount,
            tax: self.market.round((price - seller_discount - platform_discount) * self.tax_rate),
            status: OrderStatus::Unpaid,
            package: None,
            rts_time: None,
            cancel_reason: None,
            cancel_user: None,
        }
    }
}

/// Records a new order. One that is paid on delivery skips `UNPAID`.
pub(super) fn open(ctx: &mut CommandContext<'_>, order: Order) {
    let (id, is_cod) = (order.id, order.details.is_cod);
    let event = status::status_event(&order);
    ctx.world.orders.insert(order);
    if is_cod {
        accept(ctx, id, false);
    } else {
        ctx.emit(event);
        timers::schedule(ctx, id);
    }
}

/// The buyer pays.
pub(super) fn pay(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let order = ctx.world.orders.get(id).ok_or_else(|| Refusal::parameter(format!("there is no order {id}")))?;
    if order.status != OrderStatus::Unpaid {
        return Err(Refusal::parameter(format!("order {id} is not UNPAID")));
    }
    accept(ctx, id, true);
    let status = ctx.world.orders.get(id).map(|order| order.status);
    Ok(json!({ "order_id": id, "order_status": status }))
}

/// The order is paid, or will be on delivery: it is on hold, or waits for the seller.
pub(super) fn accept(ctx: &mut CommandContext<'_>, id: Id, is_paid: bool) {
    let now = ctx.now;
    let Some(order) = ctx.world.orders.get_mut(id) else { return };
    if is_paid {
        order.details.paid_time = Some(now);
    }
    let next = if order.details.is_held { OrderStatus::OnHold } else { OrderStatus::AwaitingShipment };
    fulfilment::pack_at_payment(ctx, id);
    set_status(ctx, id, &[], next);
}

/// What the buyer wants: the first SKU in stock, if the request does not name items.
fn items(world: &World, shop: &Shop, request: &PlaceOrder) -> Result<Vec<OrderItem>, Refusal> {
    if request.items.is_empty() {
        let mut products =
            world.products.iter().filter(|product| product.shop == shop.id && product.status == ProductStatus::Activate);
        let in_stock = |sku: &&Sku| sku.stock.iter().any(|stock| stock.available > 0);
        let sku = products.find_map(|product| product.skus.iter().find(in_stock));
        let sku = sku.ok_or_else(|| Refusal::parameter(format!("no active product of shop {} is in stock", shop.id)))?;
        return Ok(vec![OrderItem { sku: sku.id, quantity: 1 }]);
    }
    let mut products = std::collections::BTreeSet::new();
    for item in &request.items {
        let known = world.products.sku(item.sku).filter(|(product, _)| product.shop == shop.id);
        let (product, _) = known.ok_or_else(|| Refusal::parameter(format!("shop {} has no SKU {}", shop.id, item.sku)))?;
        if product.status != ProductStatus::Activate {
            return Err(Refusal::parameter(format!("product {} is not ACTIVATE", product.id)));
        }
        products.insert(product.id);
    }
    let units: u64 = request.items.iter().map(|item| u64::from(item.quantity)).sum();
    if products.len() > LIMITS.products_per_order || units == 0 || units > u64::from(LIMITS.units_per_order) {
        let OrderLimits { products_per_order, units_per_order, .. } = LIMITS;
        return Err(Refusal::parameter(format!(
            "an order has up to {products_per_order} products and 1 to {units_per_order} units"
        )));
    }
    Ok(request.items.clone())
}

/// The warehouse that has all items, the default one if possible.
fn warehouse(world: &World, shop: &Shop, items: &[OrderItem]) -> Result<Id, Refusal> {
    let needed = |sku: Id| items.iter().filter(|item| item.sku == sku).map(|item| i64::from(item.quantity)).sum::<i64>();
    let has_all = |warehouse: Id| {
        items.iter().all(|item| {
            let stock =
                world.products.sku(item.sku).and_then(|(_, sku)| sku.stock.iter().find(|stock| stock.warehouse == warehouse));
            stock.is_some_and(|stock| stock.available >= needed(item.sku))
        })
    };
    let others =
        items.iter().filter_map(|item| world.products.sku(item.sku)).flat_map(|(_, sku)| &sku.stock).map(|stock| stock.warehouse);
    let mut warehouses = shop.sales_warehouse().map(|warehouse| warehouse.id).into_iter().chain(others);
    warehouses.find(|warehouse| has_all(*warehouse)).ok_or_else(|| Refusal::parameter("the SKU is sold out in this quantity"))
}
