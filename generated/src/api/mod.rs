// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! The whole API: one module per group, and the webhooks.

/// The host of the API, reached by HTTPS.
pub const API_HOST: &str = "open-api.tiktokglobalshop.com";

/// The host that issues and refreshes tokens, reached by HTTPS.
pub const AUTH_HOST: &str = "auth.tiktok-shops.com";

#[cfg(feature = "affiliate")]
pub mod affiliate;
#[cfg(feature = "affiliate_creator")]
pub mod affiliate_creator;
#[cfg(feature = "affiliate_partner")]
pub mod affiliate_partner;
#[cfg(feature = "affiliate_seller")]
pub mod affiliate_seller;
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "authorization")]
pub mod authorization;
#[cfg(feature = "customer_engagement")]
pub mod customer_engagement;
#[cfg(feature = "customer_service")]
pub mod customer_service;
#[cfg(feature = "data_reconciliation")]
pub mod data_reconciliation;
#[cfg(feature = "epharmacy")]
pub mod epharmacy;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "fbt")]
pub mod fbt;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "fulfillment")]
pub mod fulfillment;
#[cfg(feature = "gs_full_service_commodity")]
pub mod gs_full_service_commodity;
#[cfg(feature = "gs_full_service_inventory")]
pub mod gs_full_service_inventory;
#[cfg(feature = "gs_full_service_shipment")]
pub mod gs_full_service_shipment;
#[cfg(feature = "logistics")]
pub mod logistics;
#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "order")]
pub mod order;
#[cfg(feature = "product")]
pub mod product;
#[cfg(feature = "promotion")]
pub mod promotion;
#[cfg(feature = "return_refund")]
pub mod return_refund;
#[cfg(feature = "review_rating")]
pub mod review_rating;
#[cfg(feature = "seller")]
pub mod seller;
#[cfg(feature = "supply_chain")]
pub mod supply_chain;
pub mod errors;
pub mod ids;
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
pub mod webhooks;
