//! Checks values of recorded replies. No digit of an amount or an id may be lost.

use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::http::StatusCode;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::product::v202309::GetProduct;
use tiktok_shop::{Decimal, Endpoint, Paged, Reply, Secret, decode_strict};

use crate::reply::replies;

/// A decoded reply.
fn reply<T: Endpoint>(file: &str) -> Reply<T::Response> {
    let path = format!("tests/samples/responses/{file}.json");
    let reply = replies().into_iter().find(|reply| reply.file == path).expect(file);
    decode_strict(StatusCode::OK, &reply.body()).expect(file)
}

#[test]
fn orders() {
    let reply = reply::<GetOrderList>("order__get_order_list__vn1");
    assert_eq!(reply.message, "Success");
    assert_eq!(reply.request_id.as_deref(), Some("20250829000000000000000000000000"));
    assert_eq!((reply.data.total_count, reply.data.next_page_token.as_deref()), (Some(2), Some("")));
    let [first, second] = GetOrderList::items(reply.data).try_into().expect("two orders");

    assert_eq!(first.id.as_deref(), Some("580000000000000011"));
    assert_eq!(first.status.as_ref().map(|status| status.as_str()), Some("CANCELLED"));
    assert_eq!(second.status.as_ref().map(|status| status.as_str()), Some("COMPLETED"));
    assert_eq!(first.create_time.map(|time| time.unix_seconds()), Some(1_756_185_057));
    assert_eq!((first.is_cod, first.is_sample_order), (Some(true), Some(false)));
    assert_eq!((first.paid_time, second.paid_time.map(|time| time.unix_seconds())), (None, Some(1_755_055_967)));

    let payment = first.payment.expect("a payment");
    assert_eq!(payment.currency.as_ref().map(|currency| currency.as_str()), Some("VND"));
    let text = |amount: &Option<Decimal>| amount.as_ref().map(|amount| amount.as_str().to_owned()).unwrap_or_default();
    assert_eq!(
        [&payment.original_total_product_price, &payment.seller_discount, &payment.sub_total, &payment.total_amount].map(text),
        ["169000", "70000", "99000", "99000"]
    );
    assert_eq!([&payment.original_shipping_fee, &payment.shipping_fee, &payment.tax].map(text), ["40000", "0", "0"]);
    assert_eq!(text(&payment.product_tax), "", "not in the reply");

    let [item] = first.line_items.try_into().expect("one item");
    assert_eq!((item.id.as_deref(), item.sku_id.as_deref()), (Some("580000000000000013"), Some("1730000000000000019")));
    assert_eq!((text(&item.sale_price), item.is_gift), ("99000".to_owned(), Some(false)));
    let address = first.recipient_address.expect("an address");
    assert_eq!(address.districts.len(), 4);
    assert_eq!(address.districts[0].address_name.as_deref(), Some("Việt Nam"));
}

#[test]
fn a_product() {
    let product = reply::<GetProduct>("product__get_product__juli1").data;
    assert_eq!(product.id.as_deref(), Some("1730000000000000011"));
    assert_eq!(product.title.as_deref(), Some("[Mẫu] Chai Xịt Thử Nghiệm 14mL, Không Có Thật"));
    assert_eq!((product.main_images.len(), product.main_images[1].height), (5, Some(1024)));
    assert_eq!(product.category_chains.iter().map(|link| link.is_leaf).collect::<Vec<_>>(), [Some(false), Some(false), Some(true)]);
    let [sku] = product.skus.try_into().expect("one SKU");
    assert_eq!(sku.inventory[0].quantity, Some(43));
    let price = sku.price.expect("a price");
    assert_eq!(price.sale_price.as_ref().map(Decimal::as_str), Some("72000"));
    assert!(sku.sales_attributes.is_empty());
}

#[test]
fn shops() {
    let [shop] = reply::<GetAuthorizedShops>("authorization__get_authorized_shops__juli1").data.shops.try_into().expect("one shop");
    assert_eq!(shop.id.as_deref(), Some("7490000000000000011"));
    assert_eq!(shop.cipher.as_ref().map(Secret::as_str), Some("ROW_AAAAAAAAAAB0000000000000000000000"));
    assert_eq!(shop.name.as_deref(), Some("Sample Vietnam Store"));
}
