// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod get_product_diagnoses;
pub mod get_product_seo_words;
pub mod get_recommended_product_title_and_description;

pub use get_product_diagnoses::{GetProductDiagnoses, GetProductDiagnosesResponse};
pub use get_product_seo_words::{GetProductSeoWords, GetProductSeoWordsResponse};
pub use get_recommended_product_title_and_description::{
    GetRecommendedProductTitleAndDescription,
    GetRecommendedProductTitleAndDescriptionResponse,
};
