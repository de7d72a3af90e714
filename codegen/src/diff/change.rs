//! A change, and all changes between two models.

use super::{ChangeKind, Level};

/// One difference between two models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiChange {
    pub item: ChangedItem,
    pub kind: ChangeKind,
    /// The previous state, unless the kind implies it.
    pub old: Option<String>,
    /// The state after.
    pub new: Option<String>,
}

/// The changed item of the SDK.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangedItem {
    /// The module of the group, or `webhooks`. `None` for what all groups share.
    pub group: Option<String>,
    /// The operation, webhook or shared type, such as `GetOrderList (202309)`. `None` for the group itself.
    pub name: Option<String>,
    /// The path in the crate, such as `order::v202309::GetOrderList.page_size`.
    pub path: String,
}

/// All changes, in order of groups and items.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ApiDiff {
    pub changes: Vec<ApiChange>,
}

impl ApiDiff {
    /// The highest level of all changes. `None` without changes.
    pub fn verdict(&self) -> Option<Level> {
        self.changes.iter().map(|change| change.kind.level()).max()
    }

    /// The number of changes of a level.
    pub fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.kind.level() == level).count()
    }
}
