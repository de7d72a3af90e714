// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202609 of these operations.

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
