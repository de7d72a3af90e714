// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order.
//!
//! Orders: searches, details, prices, references to external systems, and customizations.
//!
//! To follow orders, call [`GetOrderList`], which returns most fields, with a range of `update_time`, or subscribe to the webhook `OrderStatusChange`
//! and call [`GetOrderDetail`], which takes up to 50 IDs and has some more, such as those of the payment method. [`GetOrderPriceDetail`] splits the
//! price of one order into discounts and taxes.
//!
//! An order has a line item for each unit. To ship line items, use the group `fulfillment`; to cancel or refund them, `return_refund`. Some
//! line items, such as those of local US and UK sellers, have no `package_id` before they are shipped: check the field, not the market.
//!
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddExternalOrderReferences`] | Links up to 100 orders and their line items to those of an external system, such as an order management system. Each order is processed on its own, so check `errors`; sending an order again for the same system updates its reference. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_orders</code> |
//! | [`GetExternalOrderReferences`] | Lists the external orders to which [`AddExternalOrderReferences`] linked an order, for one external system. | 202406, <code>GET <wbr>/order<wbr>/202406<wbr>/orders<wbr>/{order_id}<wbr>/external_orders</code> |
//! | [`GetOrderDetail`] | Returns all details of up to 50 orders, such as status, recipient address, line items, packages, amounts and taxes. | 202507, <code>GET <wbr>/order<wbr>/202507<wbr>/orders</code> |
//! | [`GetOrderList`] | Searches the orders of a shop by time of creation or change, status, shipping type, buyer, cancellation request or warehouse. | 202309, <code>POST <wbr>/order<wbr>/202309<wbr>/orders<wbr>/search</code> |
//! | [`GetOrderPriceDetail`] | Returns the price of an order in detail: line items, shipping, discounts and taxes. | 202407, <code>GET <wbr>/order<wbr>/202407<wbr>/orders<wbr>/{order_id}<wbr>/price_detail</code> |
//! | [`GetPrivilegedOrderDetail`] | Returns up to 50 orders with most of the fields of [`GetOrderDetail`]; for orders of the first-party Shopify connector, also a real or tokenized email address of the buyer. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/privileged_orders</code> |
//! | [`SearchOrdersByExternalOrderReference`] | Finds the orders that [`AddExternalOrderReferences`] linked to an order of an external system. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_order_search</code> |
//! | [`SearchPodCustomizationDetails`] | Returns how the buyer customized the print-on-demand line items of an order. | 202606, <code>POST <wbr>/order<wbr>/202606<wbr>/pod_details<wbr>/search</code> |
//! | [`UpdateBlindBoxOpeningResults`] | Reports which SKUs were in the blind boxes of an order, after the seller opened the boxes in a LIVE session. Buyers then see the results in the details of the order. | 202605, <code>POST <wbr>/order<wbr>/202605<wbr>/orders<wbr>/blind_box_result<wbr>/callback</code> |
//!
//! All versions: [`v202309`](v202309), [`v202406`](v202406), [`v202407`](v202407), [`v202507`](v202507), [`v202511`](v202511), [`v202605`](v202605), [`v202606`](v202606).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202406;
pub mod v202407;
pub mod v202507;
pub mod v202511;
pub mod v202605;
pub mod v202606;

pub use v202406::add_external_order_references;
pub use v202406::get_external_order_references;
pub use v202507::get_order_detail;
pub use v202309::get_order_list;
pub use v202407::get_order_price_detail;
pub use v202309::get_privileged_order_detail;
pub use v202406::search_orders_by_external_order_reference;
pub use v202606::search_pod_customization_details;
pub use v202605::update_blind_box_opening_results;
#[doc(inline)]
pub use v202406::add_external_order_references::{
    AddExternalOrderReferences, AddExternalOrderReferencesResponse,
};
#[doc(inline)]
pub use v202406::get_external_order_references::{
    GetExternalOrderReferences, GetExternalOrderReferencesResponse,
};
#[doc(inline)]
pub use v202507::get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
#[doc(inline)]
pub use v202309::get_order_list::{GetOrderList, GetOrderListResponse};
#[doc(inline)]
pub use v202407::get_order_price_detail::{
    GetOrderPriceDetail, GetOrderPriceDetailResponse,
};
#[doc(inline)]
pub use v202309::get_privileged_order_detail::{
    GetPrivilegedOrderDetail, GetPrivilegedOrderDetailResponse,
};
#[doc(inline)]
pub use v202406::search_orders_by_external_order_reference::{
    SearchOrdersByExternalOrderReference, SearchOrdersByExternalOrderReferenceResponse,
};
#[doc(inline)]
pub use v202606::search_pod_customization_details::{
    SearchPodCustomizationDetails, SearchPodCustomizationDetailsResponse,
};
#[doc(inline)]
pub use v202605::update_blind_box_opening_results::UpdateBlindBoxOpeningResults;
