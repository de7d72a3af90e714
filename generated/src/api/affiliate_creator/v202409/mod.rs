// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MoveShowcaseProductsToTop`] | Moves products to the front of the creator's showcase, in the order given. | 202409, `POST /affiliate_creator/202409/showcases/products/top` |
//! | [`RemoveShowcaseProducts`] | Takes up to 200 products out of the creator's showcase. | 202409, `DELETE /affiliate_creator/202409/showcases/products` |
//! | [`SearchSampleApplicationFulfillments`] | Lists what the creator still owes, or has delivered, for the samples received. | 202409, `POST /affiliate_creator/202409/sample_applications/fulfillments/search` |

pub mod move_showcase_products_to_top;
pub mod remove_showcase_products;
pub mod search_sample_application_fulfillments;

pub use move_showcase_products_to_top::{
    MoveShowcaseProductsToTop, MoveShowcaseProductsToTopResponse,
};
pub use remove_showcase_products::{
    RemoveShowcaseProducts, RemoveShowcaseProductsResponse,
};
pub use search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
};
