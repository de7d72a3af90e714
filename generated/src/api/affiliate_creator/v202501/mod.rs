// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateAffiliateSharingLinks`] | Creates sharing links for a product, a campaign page or the showcase, one for each tag to track. Check `errors` for tags without a link. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/affiliate_sharing_links<wbr>/generate_batch</code> |
//! | [`SearchSelectionProducts`] | Searches for affiliate products by title, category, price, commission rate, units sold and rating of the shop. Without filters, TikTok recommends products. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/selection<wbr>/products<wbr>/search</code> |

pub mod generate_affiliate_sharing_links;
pub mod search_selection_products;

pub use generate_affiliate_sharing_links::{
    GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
pub use search_selection_products::{
    SearchSelectionProducts, SearchSelectionProductsResponse,
};
