// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateProduct`] | Hands in a new product, an SPU with its SKCs and SKUs, for the platform to select and sell. | 202410, <code>POST <wbr>/gs_full_service_commodity<wbr>/202410<wbr>/beta<wbr>/products</code> |
//! | [`SearchProducts`] | Searches SKUs by up to 10 codes of one kind, status or time, with the state of their approval. | 202410, <code>POST <wbr>/gs_full_service_commodity<wbr>/202410<wbr>/beta<wbr>/products<wbr>/search</code> |

pub mod create_product;
pub mod search_products;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
