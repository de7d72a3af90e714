// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod generate_affiliate_sharing_links;

pub use generate_affiliate_sharing_links::{
    GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
