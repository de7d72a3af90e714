// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod generate_affiliate_sharing_link;
pub mod select_affiliate_product;

pub use generate_affiliate_sharing_link::{
    GenerateAffiliateSharingLink, GenerateAffiliateSharingLinkResponse,
};
pub use select_affiliate_product::{
    SelectAffiliateProduct, SelectAffiliateProductResponse,
};
