// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckTiktokShippingCoverage`] | Returns for a tracking number whether TikTok Shipping (TTS) and Collection by TikTok (CBT) cover the package. | 202508, <code>GET <wbr>/fulfillment<wbr>/202508<wbr>/tts_tracking_validation</code> |

pub mod check_tiktok_shipping_coverage;

pub use check_tiktok_shipping_coverage::{
    CheckTiktokShippingCoverage, CheckTiktokShippingCoverageResponse,
};
