//! The example of seller developers.

use std::collections::BTreeMap;
use std::time::Duration;

use rust_decimal::Decimal;
use tiktok_shop::Timestamp;
use tiktok_shop_sandbox::world::Action;
use tiktok_shop_sandbox::world::finance::FinanceAction;
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderStatus, PlaceOrder};
use tiktok_shop_sandbox::world::products::{Product, ProductStatus};

use super::{sandbox, shippable_order, shop, status};

#[expect(dead_code, reason = "the test calls the steps of the program without `main`")]
#[path = "../../examples/seller_developer.rs"]
mod program;

use program::Offer;

/// One day ago, which is before all changes of the test.
fn yesterday() -> Timestamp {
    Timestamp::now() - Duration::from_secs(86_400)
}

#[tokio::test(flavor = "multi_thread")]
async fn new_orders_are_found_and_shipped() {
    let sandbox = sandbox();
    let order = shippable_order(&sandbox);
    let shop = shop(&sandbox);
    // The sandbox clock is an hour ahead, because the order was on hold for an hour.
    let orders = shop.send(&tiktok_shop::order::GetOrderDetail::new([order.to_string()])).await.expect("the order").data.orders;
    assert_eq!(orders.len(), 1);
    let mut list = shop.items(tiktok_shop::order::GetOrderList::new(50).order_status("AWAITING_SHIPMENT"));
    let mut labels = Vec::new();
    while let Some(found) = list.try_next().await.expect("a page") {
        if found.id.as_ref().is_some_and(|id| id.as_str() == order.to_string()) {
            labels.extend(program::ship(&shop, &found).await.expect("a label"));
        }
    }
    assert_eq!(status(&sandbox, order), OrderStatus::AwaitingCollection);
    let [label] = labels.as_slice() else { panic!("expected one label: {labels:?}") };
    let pdf = reqwest::get(label).await.expect("the label").bytes().await.expect("its bytes");
    assert!(pdf.starts_with(b"%PDF-"));
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_orders_are_found_once() {
    let sandbox = sandbox();
    let placed = sandbox.place_order(PlaceOrder::default()).expect("an order").to_string();
    // The search ends before the current second.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let found = program::changed_orders(&shop(&sandbox), yesterday()).await.expect("orders");
    let matching = found.iter().filter(|order| order.id.as_ref().is_some_and(|id| id.as_str() == placed));
    assert_eq!(matching.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn stock_and_prices_follow_the_offers() {
    let sandbox = sandbox();
    let shop = shop(&sandbox);
    let code = sandbox.world(|world| {
        let live = |product: &&Product| {
            product.status == ProductStatus::Activate && Some(product.shop) == world.shops.iter().next().map(|shop| shop.id)
        };
        let product = world.products.iter().find(live).expect("a live product");
        product.skus.first().expect("an SKU").seller_sku.to_string()
    });
    let offers = BTreeMap::from([(code, Offer { quantity: 77, price: Decimal::new(2345, 2) })]);
    assert!(program::update_offers(&shop, &offers).await.expect("an update") >= 2);
    assert_eq!(program::update_offers(&shop, &offers).await.expect("a comparison"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_equal_the_sum_of_their_transactions() {
    let sandbox = sandbox();
    let order = shippable_order(&sandbox);
    for _ in 0..3 {
        sandbox.perform(Action::Orders(OrderAction::Transition { order })).expect("a step");
    }
    assert_eq!(status(&sandbox, order), OrderStatus::Delivered);
    sandbox.perform(Action::Finance(FinanceAction::Settle { order })).expect("a settlement");
    let shop = shop(&sandbox);
    let mut statements = shop.items(tiktok_shop::finance::GetStatements::new("statement_time"));
    assert!(statements.try_next().await.expect("a page").is_some());
    assert_eq!(program::check_statements(&shop, yesterday()).await.expect("statements"), [""; 0]);
}
