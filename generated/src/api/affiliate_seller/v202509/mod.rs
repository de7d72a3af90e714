// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateTargetCollaborationLink`] | Creates a link with which an invited creator reviews and accepts a target collaboration; the seller shares it with the creator. | 202509, <code>POST <wbr>/affiliate_seller<wbr>/202509<wbr>/target_collaboration<wbr>/{target_collaboration_id}<wbr>/link</code> |

pub mod generate_target_collaboration_link;

pub use generate_target_collaboration_link::{
    GenerateTargetCollaborationLink, GenerateTargetCollaborationLinkResponse,
};
