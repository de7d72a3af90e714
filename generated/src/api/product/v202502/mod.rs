// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202502 of these operations.

pub mod enable_strikethrough_prices;
pub mod search_products;

pub use enable_strikethrough_prices::{
    EnableStrikethroughPrices, EnableStrikethroughPricesResponse,
};
pub use search_products::{SearchProducts, SearchProductsResponse};
