// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSampleRequestDeepLink`] | Creates a single-use link, valid for 30 minutes, that opens the sample request page in the TikTok app of the creator who authorized the call. | 202512, <code>GET <wbr>/affiliate_creator<wbr>/202512<wbr>/samples<wbr>/deeplink</code> |

pub mod get_sample_request_deep_link;

pub use get_sample_request_deep_link::{
    GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
