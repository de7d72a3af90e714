// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202502 of these operations.

pub mod search_products;
pub mod submit_strikethrough_prices;

pub use search_products::{SearchProducts, SearchProductsResponse};
pub use submit_strikethrough_prices::{
    SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
