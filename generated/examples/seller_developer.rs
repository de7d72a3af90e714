//! A seller's own app for one shop: it polls and ships orders, updates stock and prices, and checks statements.
//!
//! Try it with the sandbox, in two terminals:
//!
//! ```sh
//! cargo xtask sandbox
//! cargo xtask sandbox run cargo run --package tiktok-shop --example seller_developer --features rust_decimal
//! ```
//!
//! With a real shop, set the environment variables of `Client::from_env`. The program then ships real orders: read it first.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use rust_decimal::Decimal;
use tiktok_shop::client::Shop;
use tiktok_shop::finance::{GetStatements, GetTransactionsByStatement};
use tiktok_shop::fulfillment::create_package::ShipType;
use tiktok_shop::fulfillment::{CreatePackage, GetPackageShippingDocument, ShipPackage};
use tiktok_shop::ids::{OrderId, PackageId};
use tiktok_shop::order::{GetOrderList, get_order_list::ListedOrder, types::OrderStatus};
use tiktok_shop::product::types::SkuPriceInput;
use tiktok_shop::product::update_inventory::{UpdateInventoryQuantity, UpdateInventorySku};
use tiktok_shop::product::update_prices::UpdatePricesSku;
use tiktok_shop::product::{SearchProducts, UpdateInventory, UpdatePrices};
use tiktok_shop::types::ShippingType;
use tiktok_shop::{Client, Handle, Timestamp};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Polling interval.
const PAUSE: Duration = Duration::from_secs(5);

/// Overlap between consecutive searches, because TikTok indexes changed orders with a delay.
const OVERLAP: Duration = Duration::from_secs(60);

/// Largest difference between a statement and its sum that rounding explains.
const TOLERANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// Stock and price of an SKU in the seller's own system.
pub(crate) struct Offer {
    pub(crate) quantity: i64,
    pub(crate) price: Decimal,
}

#[tokio::main]
async fn main() -> Result<()> {
    let shop = Client::from_env()?;
    // In production, store the time of the last search in a database.
    let mut since = Timestamp::now() - Duration::from_secs(24 * 60 * 60);
    let offers = BTreeMap::from([("MUG-BLUE".to_owned(), Offer { quantity: 25, price: Decimal::new(1299, 2) })]);
    println!("{} offers changed", update_offers(&shop, &offers).await?);
    for problem in check_statements(&shop, since).await? {
        println!("{problem}");
    }
    loop {
        let start = Timestamp::now();
        for order in changed_orders(&shop, since).await? {
            println!("order {:?} is {:?}", order.id, order.status);
            for label in ship(&shop, &order).await? {
                println!("label: {label}");
            }
        }
        since = start - OVERLAP;
        tokio::time::sleep(PAUSE).await;
    }
}

/// Returns the orders that changed since a time, each in its latest state.
pub(crate) async fn changed_orders(shop: &Handle<Shop>, since: Timestamp) -> Result<Vec<ListedOrder>> {
    let mut orders = BTreeMap::<OrderId, ListedOrder>::new();
    // `windows` splits the time range if it has more results than TikTok returns.
    let mut found = shop.windows(GetOrderList::new(100), since..Timestamp::now(), |request, from, to| {
        request.update_time_ge(from).update_time_lt(to)
    });
    while let Some(order) = found.try_next().await? {
        let Some(id) = order.id.clone() else { continue };
        orders.insert(id, order);
    }
    Ok(orders.into_values().collect())
}

/// Ships an order that awaits shipment by TikTok's carriers. Returns the URLs of its labels, which are valid for a day.
pub(crate) async fn ship(shop: &Handle<Shop>, order: &ListedOrder) -> Result<Vec<String>> {
    let mut labels = Vec::new();
    if order.status != Some(OrderStatus::AwaitingShipment) || order.shipping_type != Some(ShippingType::Tiktok) {
        return Ok(labels);
    }
    match ship_packages(shop, order).await {
        Ok(packages) => {
            for package in packages {
                labels.extend(label(shop, package).await?);
            }
        }
        // The order may have been cancelled or shipped in the meantime. The next search returns its new status.
        Err(error) if error.code().is_some() => println!("order {:?}: {error}", order.id),
        Err(error) => return Err(error.into()),
    }
    Ok(labels)
}

/// Hands the packages of an order to the carrier. In the US, the UK and Japan, an order has no packages before it ships.
async fn ship_packages(shop: &Handle<Shop>, order: &ListedOrder) -> std::result::Result<Vec<PackageId>, tiktok_shop::Error> {
    let packages: Vec<PackageId> = order.packages.iter().filter_map(|package| package.id.clone()).collect();
    if let (true, Some(order)) = (packages.is_empty(), order.id.clone()) {
        let request = CreatePackage::new(ShipType::OneOrder).order_id(order);
        return Ok(shop.send(&request).await?.data.package_id.into_iter().collect());
    }
    for package in &packages {
        shop.send(&ShipPackage::new(package.clone()).handover_method("DROP_OFF")).await?;
    }
    Ok(packages)
}

/// Returns the URL of a label.
async fn label(shop: &Handle<Shop>, package: PackageId) -> Result<Option<String>> {
    let document = GetPackageShippingDocument::new(package, "SHIPPING_LABEL").document_format("PDF");
    Ok(shop.send(&document).await?.data.document_url)
}

/// Updates the stock and the price of each SKU that differs from its offer. Returns the number of updates.
pub(crate) async fn update_offers(shop: &Handle<Shop>, offers: &BTreeMap<String, Offer>) -> Result<usize> {
    let mut changed = 0;
    let mut products = shop.items(SearchProducts::new(100).status("ACTIVATE"));
    while let Some(product) = products.try_next().await? {
        let Some(product_id) = product.id else { continue };
        for sku in product.skus {
            let (Some(id), Some(offer)) = (sku.id, sku.seller_sku.and_then(|code| offers.get(&code))) else { continue };
            let stock: i64 = sku.inventory.iter().filter_map(|inventory| inventory.quantity).sum();
            if stock != offer.quantity {
                // Without a warehouse, this sets the stock of the only warehouse. Specify the warehouse if the shop has several.
                let stock = UpdateInventorySku::new(id.clone(), [UpdateInventoryQuantity::new(offer.quantity)]);
                let reply = shop.send(&UpdateInventory::new(product_id.clone(), [stock])).await?;
                for failure in reply.failures() {
                    println!("stock of {id}: {failure:?}");
                }
                changed += 1;
            }
            let Some(price) = sku.price else { continue };
            let (Some(currency), Some(amount)) = (price.currency, price.tax_exclusive_price) else { continue };
            if Decimal::try_from(amount)? != offer.price {
                let price = UpdatePricesSku::new(id, SkuPriceInput::new(currency).amount(offer.price));
                shop.send(&UpdatePrices::new(product_id.clone(), [price])).await?;
                changed += 1;
            }
        }
    }
    Ok(changed)
}

/// Compares each statement since a time with the sum of its transactions. Returns a message for each difference.
pub(crate) async fn check_statements(shop: &Handle<Shop>, since: Timestamp) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut statements = shop.items(GetStatements::new("statement_time").statement_time_ge(since));
    while let Some(statement) = statements.try_next().await? {
        let (Some(id), Some(amount)) = (statement.id, statement.settlement_amount) else { continue };
        let mut transactions = shop.items(GetTransactionsByStatement::new(id.clone(), "order_create_time"));
        let mut sum = Decimal::ZERO;
        while let Some(transaction) = transactions.try_next().await? {
            // Costs are negative, so all amounts are added.
            sum += transaction.settlement_amount.map(Decimal::try_from).transpose()?.unwrap_or_default();
        }
        if (Decimal::try_from(&amount)? - sum).abs() > TOLERANCE {
            problems.push(format!("statement {id} is {amount}, but its transactions are {sum}"));
        }
    }
    Ok(problems)
}
