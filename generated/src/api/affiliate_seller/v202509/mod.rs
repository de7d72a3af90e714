// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod generate_target_collaboration_link;

pub use generate_target_collaboration_link::{
    GenerateTargetCollaborationLink, GenerateTargetCollaborationLinkResponse,
};
