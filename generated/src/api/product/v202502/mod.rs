// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchProducts`] | Searches the products of the shop by status, review, quality, SKU or time; fails above 10,000 results. [`GetProduct`](crate::product::GetProduct) returns the other fields of a product. | 202502, <code>POST <wbr>/product<wbr>/202502<wbr>/products<wbr>/search</code> |
//! | [`SubmitStrikethroughPrices`] | Submits the prices of a product on other platforms; once TikTok has verified its list price, that price may be shown struck through while a discount applies. The submitted prices expire after 90 days, which the webhook `StrikethroughPriceExpired` reports, and must then be submitted again. | 202502, <code>POST <wbr>/product<wbr>/202502<wbr>/products<wbr>/{product_id}<wbr>/strikethrough_prices<wbr>/enable</code> |

pub mod search_products;
pub mod submit_strikethrough_prices;

pub use search_products::{SearchProducts, SearchProductsResponse};
pub use submit_strikethrough_prices::{
    SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
