// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod post_shoppable_video;

pub use post_shoppable_video::{PostShoppableVideo, PostShoppableVideoResponse};
