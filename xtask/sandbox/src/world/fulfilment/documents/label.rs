//! What labels and packing slips say.

use std::collections::BTreeMap;

use super::super::super::orders::{Order, OrderLine, OrderStatus, Recipient};
use super::super::super::{Id, World};
use super::super::{Package, rules, view, warehouses};
use super::key::{DocumentKey, DocumentKind, Size};
use super::page::{DocumentPage, Writer};

/// The pages of a document. Nothing if the package is gone.
pub(super) fn pages(world: &World, key: &DocumentKey) -> Option<Vec<DocumentPage>> {
    let package = world.fulfilment.get(key.package)?;
    let is_large = key.size == Size::A5;
    let label = || label(world, package, is_large && key.kind != DocumentKind::Picture);
    Some(match key.kind {
        DocumentKind::Label | DocumentKind::Picture => vec![label()?],
        DocumentKind::Slip => vec![slip(world, package, is_large)],
        DocumentKind::LabelAndSlip => vec![label()?, slip(world, package, is_large)],
        DocumentKind::Invoice => vec![invoice(package)],
    })
}

fn label(world: &World, package: &Package, is_large: bool) -> Option<DocumentPage> {
    let shop = world.shops.get(package.shop)?;
    let order = world.orders.get(*package.orders.first()?)?;
    let provider = package.provider.and_then(rules::provider_name).unwrap_or("TikTok Shipping");
    let number = package.tracking_number.as_deref().unwrap_or_default();
    let mut page = Writer::new(is_large);
    page.text(5.0, provider);
    page.text(2.5, "Sandbox label: not valid for shipping");
    page.rule();
    page.text(2.5, "From");
    address(&mut page, 3.0, &warehouses::sender(world, shop, order.warehouse));
    page.rule();
    page.text(2.5, "To");
    // The label is the one place where the carrier needs the whole address.
    address(&mut page, 4.0, &order.details.recipient);
    page.rule();
    page.barcode(number);
    page.text(4.0, number);
    page.rule();
    for id in &package.orders {
        page.text(2.5, &format!("Order {id}"));
    }
    page.text(2.5, &format!("Package {}", package.id));
    if order.details.is_cod {
        let market = shop.market().ok()?;
        page.text(4.0, &format!("COD {} {}", market.currency, market.text(order.amounts().total)));
    }
    Some(page.finish())
}

fn address(page: &mut Writer, size: f32, address: &Recipient) {
    let country = rules::country_name(&address.region).unwrap_or(&address.region);
    page.text(size, &address.name);
    page.text(size, &address.street);
    page.text(size, &format!("{} {}", address.postal_code, address.city));
    page.text(size, &format!("{}, {country}", address.state));
    page.text(size, &address.phone);
}

/// The contents of a package, one entry for each SKU.
fn slip(world: &World, package: &Package, is_large: bool) -> DocumentPage {
    let mut page = Writer::new(is_large);
    page.text(5.0, "Packing slip");
    page.text(2.5, &format!("Package {}", package.id));
    for order in package.orders.iter().filter_map(|id| world.orders.get(*id)) {
        page.rule();
        page.text(3.0, &format!("Order {}", order.id));
        for (units, line) in entries(package, order) {
            if !page.has_room() {
                break;
            }
            page.text(3.0, &format!("{units} x {}", line.product_name));
            page.text(2.5, &format!("    {} {}", line.seller_sku, line.sku_name));
        }
        if !order.details.buyer_message.is_empty() {
            page.text(2.5, &format!("Note: {}", order.details.buyer_message));
        }
    }
    page.finish()
}

fn entries<'a>(package: &'a Package, order: &'a Order) -> Vec<(usize, &'a OrderLine)> {
    let mut by_sku: BTreeMap<Id, (usize, &OrderLine)> = BTreeMap::new();
    for line in view::lines(package, order).filter(|line| line.status != OrderStatus::Cancelled) {
        by_sku.entry(line.sku).or_insert((0, line)).0 += 1;
    }
    by_sku.into_values().collect()
}

/// The label of an invoice in Brazil.
fn invoice(package: &Package) -> DocumentPage {
    let mut page = Writer::new(false);
    page.text(5.0, "DANFE simplificado");
    page.text(2.5, "Sandbox document: not a fiscal document");
    page.rule();
    for order in &package.orders {
        page.text(3.0, &format!("Pedido {order}"));
    }
    page.barcode(&package.id.to_string());
    page.text(3.0, &package.id.to_string());
    page.finish()
}
