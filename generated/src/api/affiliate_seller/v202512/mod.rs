// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSampleRequestDeepLink`] | Creates a link, valid for up to 14 days, that opens the sample request page of a product in the TikTok app. The seller sends it to a creator, for example as a QR code. | 202512, <code>GET <wbr>/affiliate_seller<wbr>/202512<wbr>/sample_applications<wbr>/deeplink</code> |

pub mod get_sample_request_deep_link;

pub use get_sample_request_deep_link::{
    GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
