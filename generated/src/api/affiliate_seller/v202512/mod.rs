// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod get_sample_request_deep_link;

pub use get_sample_request_deep_link::{
    GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
