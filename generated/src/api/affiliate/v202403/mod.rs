// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202403.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckAnchorContent`] | Checks the title of a video's product link for length, punctuation, emoji and offensive words. | 202403, <code>POST <wbr>/affiliate<wbr>/202403<wbr>/anchors<wbr>/content_check</code> |

pub mod check_anchor_content;

pub use check_anchor_content::CheckAnchorContent;
