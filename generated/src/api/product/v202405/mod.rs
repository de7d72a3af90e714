// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod get_product_diagnoses;
pub mod get_product_seo_words;
pub mod recommend_product_titles_and_descriptions;

pub use get_product_diagnoses::{GetProductDiagnoses, GetProductDiagnosesResponse};
pub use get_product_seo_words::{GetProductSeoWords, GetProductSeoWordsResponse};
pub use recommend_product_titles_and_descriptions::{
    RecommendProductTitlesAndDescriptions, RecommendProductTitlesAndDescriptionsResponse,
};
