// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202403.
//!
//! Requires the feature `affiliate`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckAnchorContent`] | Checks the title of a product link for length, punctuation, emoji and offensive words. A title that fails is reported as an error. **TikTok retires it on 2026-10-12.** | 202403, <code>POST <wbr>/affiliate<wbr>/202403<wbr>/anchors<wbr>/content_check</code> |

#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod check_anchor_content;

#[expect(deprecated, reason = "users of this operation get the warning")]
pub use check_anchor_content::CheckAnchorContent;
