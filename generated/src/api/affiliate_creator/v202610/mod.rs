// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202610 of these operations.

pub mod post_shoppable_photos;

pub use post_shoppable_photos::{PostShoppablePhotos, PostShoppablePhotosResponse};
