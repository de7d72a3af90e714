// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202402.
//!
//! Requires the feature `affiliate`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckAnchorPrerequisites`] | Checks whether the permissions of the creator and the status of a product allow the creator to link the product in a video. **TikTok retires it on 2026-10-12.** | 202402, <code>POST <wbr>/affiliate<wbr>/202402<wbr>/anchors<wbr>/prerequisite_check</code> |

#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod check_anchor_prerequisites;

#[expect(deprecated, reason = "users of this operation get the warning")]
pub use check_anchor_prerequisites::CheckAnchorPrerequisites;
