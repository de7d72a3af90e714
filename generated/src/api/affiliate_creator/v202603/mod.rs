// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`PostShoppableVideo`] | Submits a video from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile) for posting, with a link to a product. [`GetShoppableVideoStatus`](crate::affiliate_creator::GetShoppableVideoStatus) returns the posting status. | 202603, <code>POST <wbr>/affiliate_creator<wbr>/202603<wbr>/videos</code> |

pub mod post_shoppable_video;

pub use post_shoppable_video::{PostShoppableVideo, PostShoppableVideoResponse};
