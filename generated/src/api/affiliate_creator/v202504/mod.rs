// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202504 of these operations.

pub mod generate_publisher_sharing_links;

pub use generate_publisher_sharing_links::{
    GeneratePublisherSharingLinks, GeneratePublisherSharingLinksResponse,
};
