// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202504.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GeneratePublisherSharingLinks`] | Makes links to up to 50 campaign products for one publisher, whose id the resulting orders carry. | 202504, `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch` |

pub mod generate_publisher_sharing_links;

pub use generate_publisher_sharing_links::{
    GeneratePublisherSharingLinks, GeneratePublisherSharingLinksResponse,
};
