// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order.
//!
//! Orders: searches, details, prices, references to external systems, and customizations.
//!
//! To follow orders, call [`GetOrderList`] with a range of `update_time`, or subscribe to the webhook `OrderStatusChange`. Then get the details
//! with [`GetOrderDetail`], which takes up to 50 IDs and has all fields, such as the recipient and the amounts. [`GetOrderPriceDetail`] splits
//! the price of one order into discounts and taxes.
//!
//! An order has a line item for each unit. To ship line items, use the group `fulfillment`; to cancel or refund them, `return_refund`. Some
//! line items, such as those of local US and UK sellers, have no `package_id` before they are shipped: check the field, not the market.
//!
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddExternalOrderReferences`] | Links orders and their line items to those of an external system. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_orders</code> |
//! | [`GetExternalOrderReferences`] | Lists the orders of external systems that an order is linked to. | 202406, <code>GET <wbr>/order<wbr>/202406<wbr>/orders<wbr>/{order_id}<wbr>/external_orders</code> |
//! | [`GetOrderDetail`] | Returns up to 50 orders with all details by their IDs, from [`GetOrderList`] or a webhook. | 202507, <code>GET <wbr>/order<wbr>/202507<wbr>/orders</code> |
//! | [`GetOrderList`] | Searches the orders of a shop by status, time, buyer or warehouse. | 202309, <code>POST <wbr>/order<wbr>/202309<wbr>/orders<wbr>/search</code> |
//! | [`GetOrderPriceDetail`] | Returns the price of an order in detail: line items, shipping, discounts and taxes. | 202407, <code>GET <wbr>/order<wbr>/202407<wbr>/orders<wbr>/{order_id}<wbr>/price_detail</code> |
//! | [`GetPrivilegedOrderDetail`] | Returns up to 50 orders with all details by their IDs, for apps with privileged access. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/privileged_orders</code> |
//! | [`SearchOrdersByExternalOrderReference`] | Finds the orders that are linked to one external order. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_order_search</code> |
//! | [`SearchPodCustomizationDetails`] | Returns the customizations of line items of an order that are printed on demand. Their IDs are in `LineItem::pod_info_id`. | 202606, <code>POST <wbr>/order<wbr>/202606<wbr>/pod_details<wbr>/search</code> |
//! | [`UpdateBlindBoxOpeningResults`] | Reports which SKUs were in the blind boxes of an order, and when they were opened. | 202605, <code>POST <wbr>/order<wbr>/202605<wbr>/orders<wbr>/blind_box_result<wbr>/callback</code> |
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
