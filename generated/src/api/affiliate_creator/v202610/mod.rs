// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`PostShoppablePhotos`] | Publishes a post of images from [`UploadShoppablePhotoFile`](crate::affiliate_creator::UploadShoppablePhotoFile), with links to products or to a shop. | 202610, <code>POST <wbr>/affiliate_creator<wbr>/202610<wbr>/photos</code> |

pub mod post_shoppable_photos;

pub use post_shoppable_photos::{PostShoppablePhotos, PostShoppablePhotosResponse};
