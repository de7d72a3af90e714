// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchProducts`] | Searches the shop's products by status, audit, quality, SKU or time, up to 10,000; `GetProduct` has their other fields. | 202502, `POST /product/202502/products/search` |
//! | [`SubmitStrikethroughPrices`] | Hands in a product's prices elsewhere, so that its list price may be shown struck through; good for 90 days. | 202502, `POST /product/202502/products/{product_id}/strikethrough_prices/enable` |

pub mod search_products;
pub mod submit_strikethrough_prices;

pub use search_products::{SearchProducts, SearchProductsResponse};
pub use submit_strikethrough_prices::{
    SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
