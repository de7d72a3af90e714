// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202511.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadMessageImage`] | Uploads an image of at most 10 MB for [`SendMessage`](crate::affiliate_seller::SendMessage). Cross-border sellers in the US should use version 202608, which fixes a problem with their images. | 202511, <code>POST <wbr>/affiliate_seller<wbr>/202511<wbr>/images<wbr>/upload</code> |

pub mod upload_message_image;

pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
