//! Placing orders: amounts, limits, stock and what is refused.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderItem, OrderStatus, PlaceOrder, Recipient, ShippingType, replacement};
use tiktok_shop_sandbox::world::products::ProductStatus;
use tiktok_shop_sandbox::world::{CommandContext, Id};

use crate::bench::{Bench, id};

fn amount(value: &Value) -> Decimal {
    value.as_str().unwrap_or_else(|| panic!("{value} is no amount")).parse().unwrap()
}

fn discounted() -> PlaceOrder {
    PlaceOrder { seller_discount: "0.1".parse().unwrap(), platform_discount: "0.05".parse().unwrap(), ..PlaceOrder::default() }
}

#[test]
fn amounts_add_up() {
    for region in ["US", "GB", "VN", "JP"] {
        let mut bench = Bench::new(region);
        let order = bench.place_with(&[2, 1], discounted());
        let view = bench.view(order);
        let payment = &view["payment"];
        let part = |name: &str| amount(&payment[name]);
        assert_eq!(part("original_total_product_price"), Decimal::from(750));
        assert_eq!(part("sub_total"), part("original_total_product_price") - part("seller_discount") - part("platform_discount"));
        let discounts = part("shipping_fee_seller_discount") + part("shipping_fee_platform_discount");
        assert_eq!(part("shipping_fee"), part("original_shipping_fee") - discounts);
        assert_eq!(part("tax"), part("product_tax") + part("shipping_fee_tax"));
        assert_eq!(part("total_amount"), part("sub_total") + part("shipping_fee") + part("tax"));
        assert_eq!(part("tax") > Decimal::ZERO, region == "US");
        let lines = view["line_items"].as_array().unwrap();
        assert_eq!(lines.len(), 3);
        for (name, sum) in
            [("sale_price", "sub_total"), ("seller_discount", "seller_discount"), ("platform_discount", "platform_discount")]
        {
            assert_eq!(lines.iter().map(|line| amount(&line[name])).sum::<Decimal>(), part(sum), "{region} {name}");
        }
    }
    let mut bench = Bench::new("US");
    let order = bench.place_with(&[1], discounted());
    let payment = bench.view(order)["payment"].clone();
    // 200 less 10 % and 5 % is 170, with 4.99 for shipping and 8 % tax.
    assert_eq!((payment["sub_total"].as_str(), payment["tax"].as_str()), (Some("170.00"), Some("14.00")));
    assert_eq!(payment["total_amount"], "188.99");
}

#[test]
fn running_promotions_reduce_the_price() {
    let mut bench = Bench::new("GB");
    let activity = json!({
        "title": "Summer", "activity_type": "FIXED_PRICE", "product_level": "VARIATION", "begin_time": bench.now + 60,
        "end_time": bench.now + 86_400,
    });
    let reply = bench.post("/promotion/202309/activities", &[], activity).unwrap();
    let activity = id(&reply["activity_id"]);
    let product = bench.world.products.sku(bench.skus[0]).unwrap().0.id;
    let sku = json!({ "id": bench.skus[0], "activity_price_amount": "150", "quantity_limit": -1, "quantity_per_user": -1 });
    let products = json!({ "products": [{ "id": product, "skus": [sku] }] });
    bench.call("PUT /promotion/202309/activities/{activity_id}/products", &[activity], json!({}), products).unwrap();
    let before = bench.place(&[1], ShippingType::Tiktok);
    assert_eq!(bench.view(before)["payment"]["seller_discount"], "0.00");
    bench.wait(60);
    let during = bench.place(&[2], ShippingType::Tiktok);
    let payment = bench.view(during)["payment"].clone();
    assert_eq!((&payment["seller_discount"], &payment["sub_total"]), (&json!("100.00"), &json!("300.00")));
}

#[test]
fn price_details_add_up() {
    for region in ["US", "TH", "ID"] {
        let mut bench = Bench::new(region);
        let order = bench.place_with(&[2, 1], discounted());
        let detail = bench.get("/order/202407/orders/{order_id}/price_detail", &[order], json!({})).unwrap();
        let part = |name: &str| amount(&detail[name]);
        assert_eq!(part("total"), part("sku_list_price") + part("shipping_list_price"));
        let deductions = part("subtotal_deduction_seller") + part("subtotal_deduction_platform");
        assert_eq!(part("sku_sale_price"), part("sku_list_price") - deductions);
        assert_eq!(detail["payment"], bench.view(order)["payment"]["total_amount"]);
        let lines = detail["line_items"].as_array().unwrap();
        for name in ["total", "sku_sale_price", "shipping_list_price", "shipping_sale_price", "tax_amount", "payment"] {
            assert_eq!(lines.iter().map(|line| amount(&line[name])).sum::<Decimal>(), part(name), "{region} {name}");
        }
    }
}

#[test]
fn a_call_places_several_orders_until_the_stock_ends() {
    let mut bench = Bench::new("GB");
    let request =
        PlaceOrder { items: vec![OrderItem { sku: bench.skus[0], quantity: 40 }], order_count: 3, ..PlaceOrder::default() };
    let reply = bench.buyer(OrderAction::Place(request.clone())).unwrap();
    assert_eq!(reply["created"].as_array().unwrap().len(), 2);
    assert_eq!(reply["failed"].as_array().unwrap().len(), 1);
    assert_eq!((reply["order_id"].clone(), bench.stock()), (reply["created"][0]["order_id"].clone(), (20, 80)));
    assert!(bench.buyer(OrderAction::Place(request)).unwrap_err().message.contains("sold out"));
}

#[test]
fn orders_need_nothing_but_a_shop() {
    let mut bench = Bench::new("DE");
    let reply = bench.buyer(OrderAction::Place(PlaceOrder::default())).unwrap();
    let view = bench.view(id(&reply["order_id"]));
    assert_eq!((&view["line_items"][0]["sku_id"], &view["shipping_type"]), (&json!(bench.skus[0]), &json!("TIKTOK")));
    assert_eq!(view["warehouse_id"], json!(bench.warehouse));
}

#[test]
fn orders_that_are_not_possible_are_refused() {
    let mut bench = Bench::new("DE");
    let other = bench.other_shop();
    let foreign = bench.world.products.iter().find(|product| product.shop == other).unwrap().skus[0].id;
    let sku = bench.skus[0];
    let one = |sku| vec![OrderItem { sku, quantity: 1 }];
    let mut inactive = bench.world.products.sku(bench.skus[2]).unwrap().0.clone();
    inactive.status = ProductStatus::SellerDeactivated;
    bench.world.products.insert(inactive);
    let requests = [
        PlaceOrder { shop: Some(Id(4)), ..PlaceOrder::default() },
        PlaceOrder { items: one(Id(4)), ..PlaceOrder::default() },
        PlaceOrder { items: one(foreign), ..PlaceOrder::default() },
        PlaceOrder { items: one(bench.skus[2]), ..PlaceOrder::default() },
        PlaceOrder { items: vec![OrderItem { sku, quantity: 0 }], ..PlaceOrder::default() },
        PlaceOrder { items: vec![OrderItem { sku, quantity: 101 }], ..PlaceOrder::default() },
        PlaceOrder { items: vec![OrderItem { sku, quantity: 60 }; 2], ..PlaceOrder::default() },
        PlaceOrder { order_count: 101, ..PlaceOrder::default() },
        PlaceOrder { delivery_option: Some(Id(4)), ..PlaceOrder::default() },
    ];
    for request in requests {
        let reply = bench.buyer(OrderAction::Place(request.clone()));
        assert_eq!(reply.map_err(|refusal| refusal.code), Err(36_009_004), "{request:?}");
    }
}

#[test]
fn the_same_buyer_has_the_same_address() {
    let mut bench = Bench::new("TH");
    let buyer = Some(Id(77));
    let orders = [(); 2].map(|()| bench.place_with(&[1], PlaceOrder { buyer, ..PlaceOrder::default() }));
    let recipient = |order| bench.world.orders.get(order).unwrap().details.recipient.clone();
    assert_eq!(recipient(orders[0]), recipient(orders[1]));
}

#[test]
fn a_replacement_is_free_and_not_held() {
    let mut bench = Bench::new("GB");
    let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::Delivered);
    let lines = bench.lines(order);
    let mut events = Vec::new();
    let new = replacement::replace(&mut CommandContext::new(&mut bench.world, bench.now, &mut events), order, &lines[..1]).unwrap();
    let view = bench.view(new);
    let seen = (&view["status"], &view["replaced_order_id"], &view["payment"]["total_amount"]);
    assert_eq!(seen, (&json!("AWAITING_SHIPMENT"), &json!(order), &json!("0.00")));
    assert_eq!((view["line_items"].as_array().unwrap().len(), bench.stock()), (1, (97, 1)));
    bench.reach(new, OrderStatus::Completed);
    let mut ctx = CommandContext::new(&mut bench.world, bench.now, &mut events);
    assert_eq!(replacement::replace(&mut ctx, order, &[Id(3)]), None);
}

#[test]
fn the_buyer_changes_the_address_before_shipping() {
    let mut bench = Bench::new("GB");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let recipient = Box::new(Recipient { name: "New Name".into(), region: "GB".into(), ..Recipient::default() });
    bench.buyer(OrderAction::ChangeAddress { order, recipient: recipient.clone() }).unwrap();
    assert_eq!(bench.webhook(3)["order_id"], json!(order));
    let view = bench.view(order);
    assert_eq!((&view["recipient_address"]["name"], &view["has_updated_recipient_address"]), (&json!("New Name"), &json!(true)));
    bench.reach(order, OrderStatus::AwaitingCollection);
    assert!(bench.buyer(OrderAction::ChangeAddress { order, recipient }).is_err());
}
