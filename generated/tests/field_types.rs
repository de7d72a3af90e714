//! Fields whose types are not obvious from their values.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use tiktok_shop::http::StatusCode;
use tiktok_shop::testing::{Sample, sample, sample_webhook, sign_webhook};
use tiktok_shop::webhooks::{CancellationStatusChange, Event};
use tiktok_shop::{
    Access, AccessToken, App, Decimal, Endpoint, Timestamp, affiliate_creator, affiliate_seller, analytics, decode, order, product,
    return_refund, types,
};

/// Decodes the sample response.
fn documented<E: Sample>() -> E::Response {
    decode(StatusCode::OK, sample::<E>().as_bytes()).expect("a reply").data
}

/// Decodes the `data` of a response.
fn reply<E: Endpoint>(data: &str) -> E::Response {
    let body = format!(r#"{{"code":0,"message":"Success","data":{data}}}"#);
    decode(StatusCode::OK, body.as_bytes()).expect("a reply").data
}

#[test]
fn rates_with_a_percent_sign_are_strings() {
    let overview = documented::<analytics::v202508::GetShopLivePerformanceOverview>().performance.expect("figures");
    let (now, before) = (&overview.intervals[0], &overview.comparison_intervals[0]);
    assert_eq!((now.click_through_rate.as_deref(), now.click_to_order_rate.as_deref()), (Some("10%"), Some("32%")));
    assert_eq!((before.click_through_rate.as_deref(), before.click_to_order_rate.as_deref()), (Some("10%"), Some("32%")));
    let latest = documented::<analytics::v202509::GetShopLivePerformanceOverview>().performance.expect("figures");
    assert_eq!(latest.intervals[0].click_through_rate, Some(Decimal::new("0.23").expect("a number")));

    type Applications = affiliate_seller::SearchSampleApplications;
    let page = reply::<Applications>(r#"{"sample_applications":[{"creator":{"fulfillment_percentage":"60.85%"}}]}"#);
    let creator = page.sample_applications[0].creator.as_ref().expect("a creator");
    assert_eq!(creator.fulfillment_percentage.as_deref(), Some("60.85%"));
}

#[test]
#[expect(deprecated, reason = "a deprecated operation has localized amounts too")]
fn localized_amounts_are_not_numbers() {
    let page = documented::<affiliate_creator::v202410::SearchAffiliateOrders>();
    let sku = &page.orders[0].skus[0];
    let shown = sku.estimated_commission.as_ref().expect("a commission").display_text.as_deref();
    assert_eq!(shown, Some("Rp1.980"));
    let page = documented::<affiliate_creator::v202505::SearchTracedAffiliateOrders>();
    assert_eq!(page.orders[0].skus[0].price.as_ref().expect("a price").display_text.as_deref(), Some("Rp9.900"));
}

#[test]
fn commission_may_be_a_range() {
    type Products = affiliate_creator::GetOpenCollaborationProducts;
    let page = reply::<Products>(r#"{"products":[{"commission":{"amount":"1.20 - 3.40","currency":"USD"}}]}"#);
    let commission = page.products[0].commission.as_ref().expect("a commission");
    assert_eq!(commission.amount.as_deref(), Some("1.20 - 3.40"));
}

#[test]
fn a_score_with_its_maximum_is_a_text() {
    type Creators = affiliate_seller::SearchMarketplaceCreators;
    let page = reply::<Creators>(r#"{"creators":[{"creator_profile":{"pps_score":"4.3/5.0"}}]}"#);
    let profile = page.creators[0].creator_profile.as_ref().expect("a profile");
    assert_eq!(profile.pps_score.as_deref(), Some("4.3/5.0"));
}

#[test]
fn ratios_and_offsets_are_numbers() {
    type Sessions = analytics::GetShopLivePerformanceList;
    let page = reply::<Sessions>(r#"{"live_stream_sessions":[{"traffic":{"order_rate_sku_orders":"0.0057"}}]}"#);
    let traffic = page.live_stream_sessions[0].traffic.as_ref().expect("figures");
    assert_eq!(traffic.order_rate_sku_orders, Some(Decimal::new("0.0057").expect("a number")));

    let placement = product::types::AreaPlacement::new().x_coordinate(Decimal::from(12)).rotate_degree(Decimal::from(90));
    assert_eq!(placement.x_coordinate, Some(Decimal::from(12)));
}

#[test]
fn category_tree_of_listing_schemas_has_a_type() {
    let request = product::GetListingSchemas::new(["601226"]).category_version("v2");
    assert_eq!(request.category_version, Some(types::CategoryVersion::V2));
}

#[test]
fn delivery_option_is_free_text() {
    let names = ["Standard shipping", "Global Standard Shipping(Test)", "Shipped by seller"];
    for name in names {
        let page = reply::<order::GetOrderList>(&format!(r#"{{"orders":[{{"delivery_option_name":"{name}"}}]}}"#));
        assert_eq!(page.orders[0].delivery_option_name.as_deref(), Some(name));
    }
}

#[test]
fn redemption_code_is_a_secret() {
    let info = tiktok_shop::fulfillment::submit_redemptions::Redemption::new("CODE").data("planted-code");
    assert!(!format!("{info:?}").contains("planted"), "{info:?}");
}

#[test]
fn cancellation_may_have_an_update_time_instead_of_a_creation_time() {
    let body = sample_webhook::<CancellationStatusChange>().replace("create_time", "update_time");
    let app = App::new("key", "secret");
    let delivery = app.receive_webhook(body.as_bytes(), &sign_webhook(&app, &body)).expect("a delivery");
    let Event::CancellationStatusChange(change) = delivery.event else { unreachable!("{:?}", delivery.event) };
    assert_eq!((change.create_time, change.update_time), (None, Some(Timestamp::from_unix_seconds(1_627_587_600))));
}

#[test]
fn operations_restrict_shared_enumerations() {
    type Decision = return_refund::types::Decision;
    let reject = |decision| {
        let (return_id, reject_reason) = ("4035227007921621610".into(), "seller_reject_apply_buyer_has_not_returned".into());
        return_refund::RejectReturn::new(return_refund::reject_return::Required { return_id, decision, reject_reason })
    };
    assert!(is_accepted(&reject(Decision::RejectReturn)));
    assert!(!is_accepted(&reject(Decision::ApproveReturn)), "a decision of ApproveReturn");
}

/// Whether the SDK builds the request.
fn is_accepted<E: Endpoint>(request: &E) -> bool {
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token).shop_cipher("cipher");
    App::new("key", "secret").request(request, access, Timestamp::from_unix_seconds(1_700_000_000)).is_ok()
}

#[test]
fn user_types_of_global_selling_have_names() {
    let is_global_selling: Vec<i64> = (0..7).filter(|number| tiktok_shop::oauth::UserType(*number).is_global_selling()).collect();
    assert_eq!(is_global_selling, [4, 5]);
}
