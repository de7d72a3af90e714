// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckTargetCollaborationConflicts`] | Finds the target collaborations that creators already have for products, and that make [`CreateTargetCollaboration`](crate::affiliate_seller::CreateTargetCollaboration) fail. [`ResolveTargetCollaborationConflicts`] removes the creators from them. | 202605, <code>POST <wbr>/affiliate_seller<wbr>/202605<wbr>/target_collaborations<wbr>/conflicts<wbr>/check</code> |
//! | [`ResolveTargetCollaborationConflicts`] | Removes creators from existing target collaborations that prevent a new one, as [`CheckTargetCollaborationConflicts`] finds them. The reply also lists the creators who could not be removed. | 202605, <code>POST <wbr>/affiliate_seller<wbr>/202605<wbr>/target_collaborations<wbr>/conflicts<wbr>/resolve</code> |

pub mod check_target_collaboration_conflicts;
pub mod resolve_target_collaboration_conflicts;

pub use check_target_collaboration_conflicts::{
    CheckTargetCollaborationConflicts, CheckTargetCollaborationConflictsResponse,
};
pub use resolve_target_collaboration_conflicts::{
    ResolveTargetCollaborationConflicts, ResolveTargetCollaborationConflictsResponse,
};
