// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetProductDiagnoses`] | Diagnoses the content of up to 200 live products and suggests better texts and images. The issues do not block a listing; [`CheckProductListing`](crate::product::CheckProductListing) finds those that do. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/diagnoses</code> |
//! | [`GetProductSeoWords`] | Suggests search words for the titles of up to 20 live products. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/seo_words</code> |
//! | [`RecommendProductTitlesAndDescriptions`] | Suggests better titles and descriptions for up to 20 live products. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/suggestions</code> |

pub mod get_product_diagnoses;
pub mod get_product_seo_words;
pub mod recommend_product_titles_and_descriptions;

pub use get_product_diagnoses::{GetProductDiagnoses, GetProductDiagnosesResponse};
pub use get_product_seo_words::{GetProductSeoWords, GetProductSeoWordsResponse};
pub use recommend_product_titles_and_descriptions::{
    RecommendProductTitlesAndDescriptions, RecommendProductTitlesAndDescriptionsResponse,
};
