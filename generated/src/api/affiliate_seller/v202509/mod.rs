// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateTargetCollaborationLink`] | Makes a link with which an invited creator reviews and accepts a target collaboration. | 202509, `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link` |

pub mod generate_target_collaboration_link;

pub use generate_target_collaboration_link::{
    GenerateTargetCollaborationLink, GenerateTargetCollaborationLinkResponse,
};
