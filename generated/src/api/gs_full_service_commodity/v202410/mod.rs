// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202410.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateProduct`] | Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. | 202410, <code>POST <wbr>/gs_full_service_commodity<wbr>/202410<wbr>/beta<wbr>/products</code> |
//! | [`SearchProducts`] | Searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202410, <code>POST <wbr>/gs_full_service_commodity<wbr>/202410<wbr>/beta<wbr>/products<wbr>/search</code> |

pub mod create_product;
pub mod search_products;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
