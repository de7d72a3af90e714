//! An order as JSON, with the fields of all operations that return orders.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::super::fulfilment::{self, Grouping, Invoice, Package};
use super::super::market::Market;
use super::super::shops::Shop;
use super::super::{Time, World};
use super::{Order, OrderLine, OrderStatus, Recipient, mask, rules, timers};

/// An order as apps see it.
pub fn order(world: &World, order: &Order, now: Time) -> Value {
    let region = world.shops.get(order.shop).map(|shop| shop.region.as_str()).unwrap_or_default();
    render(world, order, mask::recipient(order, region, now))
}

/// An order with its recipient, for apps with privileged access.
pub(super) fn privileged(world: &World, order: &Order, _: Time) -> Value {
    let is_known = order.status > OrderStatus::OnHold;
    render(world, order, is_known.then(|| order.details.recipient.clone()))
}

fn render(world: &World, order: &Order, recipient: Option<Recipient>) -> Value {
    let Some(shop) = world.shops.get(order.shop) else { return Value::Null };
    let Ok(market) = shop.market() else { return Value::Null };
    let mut fields = Map::new();
    for part in [head(world, shop, order), times(world, order), shipment(world, shop, order)] {
        if let Value::Object(part) = part {
            fields.extend(part);
        }
    }
    fields.insert("payment".to_owned(), payment(market, order));
    if let Some(recipient) = recipient {
        fields.insert("recipient_address".to_owned(), address(&recipient));
    }
    let lines = order.details.lines.iter().map(|line| self::line(world, shop, market, order, line)).collect();
    fields.insert("line_items".to_owned(), Value::Array(lines));
    Value::Object(fields)
}

/// What an order is.
fn head(world: &World, shop: &Shop, order: &Order) -> Value {
    let details = &order.details;
    let is_brazilian = shop.region == "BR";
    let (order_type, release) = match details.release_date {
        Some(date) => ("PRE_ORDER", Some(date)),
        None => ("NORMAL", None),
    };
    json!({
        "id": order.id,
        "status": order.status,
        "user_id": order.buyer,
        "buyer_email": format!("v2b{:x}@chat.seller.tiktok.com", order.buyer.0),
        "buyer_message": details.buyer_message,
        "order_type": order_type,
        "release_date": release,
        "fulfillment_type": if details.is_fbt { "FULFILLMENT_BY_TIKTOK" } else { "FULFILLMENT_BY_SELLER" },
        "commerce_platform": (shop.region == "ID").then_some("TIKTOK_SHOP"),
        "is_cod": details.is_cod,
        "is_on_hold_order": details.is_held,
        "is_sample_order": details.is_sample,
        "is_replacement_order": details.replaces.is_some(),
        "replaced_order_id": details.replaces,
        "is_exchange_order": false,
        "is_buyer_request_cancel": order.is_cancel_requested,
        "has_updated_recipient_address": details.has_new_address,
        "cancel_reason": details.cancel_reason.as_deref().map(reason),
        "cancellation_initiator": details.cancel_user,
        "payment_method_name": if details.is_cod { "Cash on delivery" } else { "Credit card" },
        "payment_card_type": (is_brazilian && !details.is_cod).then_some("Credit"),
        "cpf": is_brazilian.then_some("000.000.001-91"),
        "cpf_name": is_brazilian.then(|| details.recipient.name.clone()),
        "need_upload_invoice": is_brazilian.then(|| invoice(world, order)),
    })
}

/// When what happened, and by when what must happen.
fn times(world: &World, order: &Order) -> Value {
    let details = &order.details;
    let sla = timers::sla(world, order);
    json!({
        "create_time": order.create_time,
        "update_time": order.update_time,
        "paid_time": details.paid_time,
        "rts_time": details.rts_time,
        "collection_time": details.collection_time,
        "delivery_time": details.delivery_time,
        "cancel_time": details.cancel_time,
        "request_cancel_time": details.request_cancel_time,
        "rts_sla_time": sla.map(|sla| sla.ship),
        "shipping_due_time": sla.map(|sla| sla.ship),
        "tts_sla_time": sla.map(|sla| sla.collect),
        "collection_due_time": sla.map(|sla| sla.collect),
        "cancel_order_sla_time": sla.map(|sla| sla.cancel),
        "delivery_sla_time": sla.map(|sla| sla.deliver),
        "delivery_due_time": sla.map(|sla| sla.deliver),
        "delivery_option_required_delivery_time": sla.map(|sla| sla.deliver),
    })
}

/// How the order is shipped.
fn shipment(world: &World, shop: &Shop, order: &Order) -> Value {
    let details = &order.details;
    let packages: Vec<&Package> = visible_packages(world, shop, order).collect();
    let shipped = packages.iter().find(|package| package.tracking_number.is_some());
    let tag = match packages.iter().map(|package| package.grouping).find(|grouping| *grouping != Grouping::Single) {
        Some(Grouping::Combined) => Some("COMBINED"),
        Some(Grouping::Split) => Some("SPLIT"),
        Some(Grouping::Single) | None => None,
    };
    let option = fulfilment::option(&shop.region, details.delivery_option);
    let provider = shipped.and_then(|package| package.provider);
    json!({
        "shipping_type": order.shipping_type,
        "delivery_type": "HOME_DELIVERY",
        "delivery_option_id": details.delivery_option,
        "delivery_option_name": option.map(|option| option.name.as_str()),
        "warehouse_id": order.warehouse,
        "split_or_combine_tag": tag,
        "tracking_number": shipped.and_then(|package| package.tracking_number.as_deref()).unwrap_or_default(),
        "shipping_provider": provider.and_then(fulfilment::provider_name),
        "shipping_provider_id": provider,
        "packages": packages.iter().map(|package| json!({ "id": package.id })).collect::<Vec<_>>(),
    })
}

/// The packages that the seller sees: local sellers in the US and GB see none before shipping.
fn visible_packages<'a>(world: &'a World, shop: &'a Shop, order: &'a Order) -> impl Iterator<Item = &'a Package> {
    let packages = order.details.packages.iter().filter_map(|id| world.fulfilment.get(*id));
    packages.filter(|package| fulfilment::is_visible(shop, package))
}

fn invoice(world: &World, order: &Order) -> &'static str {
    let packages = order.details.packages.iter().filter_map(|id| world.fulfilment.get(*id));
    match packages.filter_map(|package| package.invoice).max() {
        Some(Invoice::Accepted) => "INVOICE_UPLOADED",
        Some(Invoice::Processing) => "INVOICE_PROCESSING",
        Some(Invoice::Rejected) | None => "NEED_INVOICE",
    }
}

fn payment(market: &Market, order: &Order) -> Value {
    let amounts = order.amounts();
    let details = &order.details;
    let text = |amount: Decimal| market.text(amount);
    json!({
        "currency": market.currency,
        "original_total_product_price": text(amounts.original_products),
        "seller_discount": text(amounts.seller_discount),
        "platform_discount": text(amounts.platform_discount),
        "sub_total": text(amounts.sub_total),
        "original_shipping_fee": text(amounts.original_shipping_fee),
        "shipping_fee_seller_discount": text(details.shipping_seller_discount),
        "shipping_fee_platform_discount": text(details.shipping_platform_discount),
        "shipping_fee_cofunded_discount": "0",
        "shipping_fee": text(amounts.shipping_fee),
        "product_tax": text(amounts.product_tax),
        "shipping_fee_tax": text(amounts.shipping_tax),
        "tax": text(amounts.tax),
        "total_amount": text(amounts.total),
    })
}

fn line(world: &World, shop: &Shop, market: &Market, order: &Order, line: &OrderLine) -> Value {
    let text = |amount: Decimal| market.text(amount);
    let package = line.package.and_then(|id| world.fulfilment.get(id)).filter(|package| fulfilment::is_visible(shop, package));
    let provider = package.and_then(|package| package.provider);
    let rate = rules::tax_rate(&shop.region);
    let taxes = json!([{ "tax_type": "SALES_TAX", "tax_amount": text(line.tax), "tax_rate": rate.to_string() }]);
    json!({
        "id": line.id,
        "product_id": line.product,
        "product_name": line.product_name,
        "sku_id": line.sku,
        "sku_name": line.sku_name,
        "sku_image": line.image_url,
        "seller_sku": line.seller_sku,
        "sku_type": if order.details.release_date.is_some() { "PRE_ORDER" } else { "NORMAL" },
        "currency": market.currency,
        "original_price": text(line.original_price),
        "seller_discount": text(line.seller_discount),
        "platform_discount": text(line.platform_discount),
        "sale_price": text(line.sale_price()),
        "gift_retail_price": "0",
        "item_tax": (!rate.is_zero()).then_some(taxes),
        "display_status": display_status(line.status),
        "cancel_reason": line.cancel_reason.as_deref().map(reason),
        "cancel_user": line.cancel_user,
        "is_gift": false,
        "is_dangerous_good": false,
        "package_id": package.map(|package| package.id),
        "package_status": package.map(|package| package.status),
        "tracking_number": package.and_then(|package| package.tracking_number.as_deref()).unwrap_or_default(),
        "shipping_provider_id": provider,
        "shipping_provider_name": provider.and_then(fulfilment::provider_name),
        "rts_time": line.rts_time,
    })
}

/// Lines have no status for orders on hold.
fn display_status(status: OrderStatus) -> OrderStatus {
    match status {
        OrderStatus::OnHold => OrderStatus::Unpaid,
        status => status,
    }
}

/// An address as `RecipientAddress`.
pub fn address(recipient: &Recipient) -> Value {
    let (first, last) = recipient.name.split_once(' ').unwrap_or((&recipient.name, ""));
    let country = fulfilment::country_name(&recipient.region).unwrap_or(&recipient.region);
    let district = |level, kind, name: &str, code: Option<&str>| json!({ "address_level": level, "address_level_name": kind, "address_name": name, "iso_code": code });
    let Recipient { street, city, state, postal_code, .. } = recipient;
    json!({
        "name": recipient.name,
        "first_name": first,
        "last_name": last,
        "phone_number": recipient.phone,
        "region_code": recipient.region,
        "postal_code": postal_code,
        "post_town": (recipient.region == "GB").then_some(city),
        "address_detail": street,
        "address_line1": street,
        "address_line2": "",
        "address_line3": "",
        "address_line4": "",
        "full_address": format!("{country}, {state}, {city}, {street}, {postal_code}"),
        "district_info": [
            district("L0", "Country", country, Some(&recipient.region)),
            district("L1", "State", state, None),
            district("L2", "City", city, None),
        ],
    })
}

/// A reason as buyers and sellers read it: `Out of stock` for `seller_cancel_reason_out_of_stock`.
fn reason(key: &str) -> String {
    const PREFIXES: [&str; 7] = [
        "seller_cancel_unpaid_reason_",
        "seller_cancel_paid_reason_",
        "seller_cancel_reason_",
        "ecom_order_to_ship_canceled_reason_",
        "system_cancel_order_reason_",
        "system_cancel_order_",
        "system_cancel_",
    ];
    if key.contains(' ') {
        return key.to_owned();
    }
    let words = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix)).unwrap_or(key).replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
