// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`PredictProductPackageDimensionsAndWeight`] | Predicts the package dimensions and weight of a product, based on its leaf category. The reply is empty if there is no prediction. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/package<wbr>/predict</code> |
//! | [`RecommendRequiredProductProperties`] | Recommends values for the required properties of a product, based on its category and content. Do not send personal data. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/properties<wbr>/recommend</code> |
//! | [`SubmitStrikethroughPrices`] | Submits the prices of a product on other platforms; once TikTok has verified its list price, that price may be shown struck through while a discount applies. The submitted prices expire after 90 days, which the webhook `StrikethroughPriceExpired` reports, and must then be submitted again. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/{product_id}<wbr>/strikethrough_price<wbr>/submit</code> |
//! | [`SuggestBrands`] | Suggests brands for a product, based on its title, category, description and first image. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/brands<wbr>/suggest</code> |

pub mod predict_product_package_dimensions_and_weight;
pub mod recommend_required_product_properties;
pub mod submit_strikethrough_prices;
pub mod suggest_brands;

pub use predict_product_package_dimensions_and_weight::{
    PredictProductPackageDimensionsAndWeight,
    PredictProductPackageDimensionsAndWeightResponse,
};
pub use recommend_required_product_properties::{
    RecommendRequiredProductProperties, RecommendRequiredProductPropertiesResponse,
};
pub use submit_strikethrough_prices::{
    SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
pub use suggest_brands::{SuggestBrands, SuggestBrandsResponse};
