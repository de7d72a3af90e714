// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateAffiliateSharingLinks`] | Creates sharing links for a product, one for each tag to track. Check `errors` for tags without a link. | 202407, <code>POST <wbr>/affiliate_creator<wbr>/202407<wbr>/affiliate_sharing_links<wbr>/generate_batch</code> |

pub mod generate_affiliate_sharing_links;

pub use generate_affiliate_sharing_links::{
    GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
