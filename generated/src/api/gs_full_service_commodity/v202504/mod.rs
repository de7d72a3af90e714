// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202504.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchProducts`] | Searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202504, <code>POST <wbr>/gs_full_service_commodity<wbr>/202504<wbr>/beta<wbr>/products<wbr>/search</code> |

pub mod search_products;

pub use search_products::{SearchProducts, SearchProductsResponse};
