// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MoveShowcaseProductsToTop`] | Moves products to the top of the showcase of the creator, in the given order. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`RemoveShowcaseProducts`] | Removes up to 200 products from the showcase of the creator. | 202409, <code>DELETE <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products</code> |
//! | [`SearchSampleApplicationFulfillments`] | Searches for the content that the creator owes or has delivered for received samples, by its status. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/sample_applications<wbr>/fulfillments<wbr>/search</code> |

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
