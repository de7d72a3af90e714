//! A listing with its versions.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::super::{Id, Time};
use super::audit::{Audit, AuditStatus};
use super::content::ProductContent;

/// A listing. It dereferences to its live content, which is what buyers see.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Product {
    pub id: Id,
    pub shop: Id,
    pub status: ProductStatus,
    pub create_time: Time,
    pub update_time: Time,
    pub content: ProductContent,
    /// An edit of a live product that is under review.
    pub edit: Option<Box<ProductContent>>,
    pub draft: Option<Box<ProductContent>>,
    pub audit: Audit,
    /// Whether an audit has passed.
    pub has_passed: bool,
    /// The status before the last submission.
    pub submitted_from: ProductStatus,
    /// Whether the seller's appeal against a decision of TikTok is open.
    pub is_appealing: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductStatus {
    Draft,
    Pending,
    Failed,
    Activate,
    SellerDeactivated,
    PlatformDeactivated,
    Freeze,
    Deleted,
}

impl Product {
    /// A product that was not submitted yet.
    pub fn new(id: Id, shop: Id, now: Time, content: ProductContent) -> Self {
        Self {
            id,
            shop,
            status: ProductStatus::Draft,
            create_time: now,
            update_time: now,
            content,
            edit: None,
            draft: None,
            audit: Audit::default(),
            has_passed: false,
            submitted_from: ProductStatus::Draft,
            is_appealing: false,
        }
    }

    /// All versions, the live one first.
    pub(super) fn versions(&self) -> impl Iterator<Item = &ProductContent> {
        [Some(&self.content), self.edit.as_deref(), self.draft.as_deref()].into_iter().flatten()
    }

    pub(super) fn versions_mut(&mut self) -> impl Iterator<Item = &mut ProductContent> {
        [Some(&mut self.content), self.edit.as_deref_mut(), self.draft.as_deref_mut()].into_iter().flatten()
    }

    pub(super) fn has_draft(&self) -> bool {
        self.draft.is_some() || self.status == ProductStatus::Draft
    }

    /// The state of the audit. Products that are not submitted or taken off sale have none.
    pub fn audit_status(&self) -> AuditStatus {
        match self.status {
            ProductStatus::Pending | ProductStatus::Failed | ProductStatus::Activate => self.audit.status,
            ProductStatus::Draft
            | ProductStatus::SellerDeactivated
            | ProductStatus::PlatformDeactivated
            | ProductStatus::Freeze
            | ProductStatus::Deleted => AuditStatus::None,
        }
    }
}

impl Deref for Product {
    type Target = ProductContent;

    fn deref(&self) -> &ProductContent {
        &self.content
    }
}

impl DerefMut for Product {
    fn deref_mut(&mut self) -> &mut ProductContent {
        &mut self.content
    }
}
