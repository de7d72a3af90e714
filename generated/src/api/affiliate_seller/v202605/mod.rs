// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202605 of these operations.

pub mod check_target_collaboration_conflicts;
pub mod resolve_target_collaboration_conflicts;

pub use check_target_collaboration_conflicts::{
    CheckTargetCollaborationConflicts, CheckTargetCollaborationConflictsResponse,
};
pub use resolve_target_collaboration_conflicts::{
    ResolveTargetCollaborationConflicts, ResolveTargetCollaborationConflictsResponse,
};
