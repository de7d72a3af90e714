//! Audits: what is submitted, and what TikTok decides.

use std::collections::VecDeque;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, Timer};
use super::content::ProductContent;
use super::{Product, ProductStatus, ProductTimer};

/// The audit of a product or of an edit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Audit {
    pub status: AuditStatus,
    /// Why the audit failed.
    pub failed_reason: Option<Box<str>>,
    /// What a product that passed still waits for.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Counts the submissions, so that the timer of an earlier one changes nothing.
    pub submission: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuditStatus {
    #[default]
    None,
    Auditing,
    Failed,
    PreApproved,
    Approved,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PreApprovedReason {
    KycPending,
    RestrictedCategoryPending,
}

/// Results that are decided in advance. Further audits pass.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct AuditPlan {
    /// Reasons for which the next audits fail.
    pub(super) failures: VecDeque<String>,
}

/// How an audit ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AuditOutcome {
    Passes,
    Fails(String),
    PreApproves(Vec<PreApprovedReason>),
}

/// Submits a product, or the edit of a live one, for review.
pub(super) fn submit(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    if product.status != ProductStatus::Activate {
        if product.status != ProductStatus::Pending {
            product.submitted_from = product.status;
        }
        product.status = ProductStatus::Pending;
    }
    product.update_time = ctx.now;
    let submission = product.audit.submission + 1;
    product.audit = Audit { status: AuditStatus::Auditing, submission, ..Audit::default() };
    report(ctx, id);
    ctx.after(ctx.world.settings.audit_delay, Timer::Products(ProductTimer::Audit { product: id, submission }));
}

/// The time for an audit is over.
pub(super) fn end(ctx: &mut CommandContext<'_>, id: Id, submission: u32) {
    let applies = |product: &Product| product.audit.submission == submission && product.audit_status() == AuditStatus::Auditing;
    if !ctx.world.products.get(id).is_some_and(applies) {
        return;
    }
    let outcome = ctx.world.products.audits.failures.pop_front().map_or(AuditOutcome::Passes, AuditOutcome::Fails);
    decide(ctx, id, outcome);
}

/// Ends the audit of a product that is under review.
pub(super) fn decide(ctx: &mut CommandContext<'_>, id: Id, outcome: AuditOutcome) {
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    product.update_time = ctx.now;
    match outcome {
        AuditOutcome::Passes => pass(ctx, id),
        AuditOutcome::Fails(reason) => fail(ctx, id, reason),
        AuditOutcome::PreApproves(reasons) => {
            product.audit.status = AuditStatus::PreApproved;
            product.audit.pre_approved_reasons = reasons;
            report(ctx, id);
        }
    }
}

fn pass(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    product.audit = Audit { status: AuditStatus::Approved, submission: product.audit.submission, ..Audit::default() };
    let is_first = !std::mem::replace(&mut product.has_passed, true);
    let was_live = product.status == ProductStatus::Activate;
    product.status = ProductStatus::Activate;
    let edit = product.edit.take();
    report(ctx, id);
    if let Some(edit) = edit {
        publish(ctx, id, *edit);
    }
    if !was_live {
        let status = if is_first { "PRODUCT_FIRST_PASS_REVIEW" } else { "PRODUCT_STATUS_CHANGED" };
        report_status(ctx, id, status, "");
    }
}

fn fail(ctx: &mut CommandContext<'_>, id: Id, reason: String) {
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    let submission = product.audit.submission;
    product.audit =
        Audit { status: AuditStatus::Failed, submission, failed_reason: Some(reason.as_str().into()), ..Audit::default() };
    product.edit = None;
    if product.status != ProductStatus::Activate {
        product.status = ProductStatus::Failed;
    }
    report(ctx, id);
    report_status(ctx, id, "PRODUCT_AUDIT_FAILURE", &reason);
}

/// Replaces the content of a live product by an edit that passed, and tells what changed.
fn publish(ctx: &mut CommandContext<'_>, id: Id, edit: ProductContent) {
    let now = ctx.now;
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    let fields = product.changed_fields(&edit);
    let (before, after) = (product.category, edit.category);
    let old: Vec<_> = product.skus.iter().map(|sku| sku.id).collect();
    let new: Vec<_> = edit.skus.iter().map(|sku| sku.id).collect();
    let shop = product.shop;
    product.content.replace(edit);
    let mut emit = |webhook, data| ctx.emit(Event { webhook, owner: Owner::Shop(shop), data, at: now });
    if !fields.is_empty() {
        emit(15, json!({ "product_id": id, "change_source": "OPEN_API", "changed_fields": fields, "update_time": now }));
    }
    if before != after {
        emit(18, json!({ "product_id": id, "previous_category_id": before, "current_category_id": after, "update_time": now }));
    }
    let skus = sku_changes(&old, &new);
    if !skus.is_empty() {
        emit(50, json!({ "product_id": id, "skus": skus, "update_time": now }));
    }
}

/// The SKUs that an edit creates and deletes.
fn sku_changes(old: &[Id], new: &[Id]) -> Vec<Value> {
    let created = new.iter().filter(|id| !old.contains(id)).map(|id| json!({ "sku_id": id, "status": "CREATED" }));
    let deleted = old.iter().filter(|id| !new.contains(id)).map(|id| json!({ "sku_id": id, "status": "DELETED" }));
    created.chain(deleted).collect()
}

/// Replaces the content of a product that buyers do not see.
pub(super) fn replace(ctx: &mut CommandContext<'_>, id: Id, content: ProductContent) {
    let now = ctx.now;
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    let old: Vec<_> = product.skus.iter().map(|sku| sku.id).collect();
    let new: Vec<_> = content.skus.iter().map(|sku| sku.id).collect();
    let shop = product.shop;
    product.content.replace(content);
    let skus = sku_changes(&old, &new);
    if !skus.is_empty() {
        let data = json!({ "product_id": id, "skus": skus, "update_time": now });
        ctx.emit(Event { webhook: 50, owner: Owner::Shop(shop), data, at: now });
    }
}

/// Webhook 37: the state of the audit.
fn report(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    let Some(product) = ctx.world.products.get(id) else { return };
    let reasons = &product.audit.pre_approved_reasons;
    let mut audit = json!({ "status": product.audit_status() });
    if let Some(first) = reasons.first() {
        audit["pre_approved_reasons"] = json!(reasons);
        audit["pre_approved_reason"] = json!(first);
    }
    let data = json!({ "product_id": id.0, "audit": audit, "update_time": now });
    let owner = Owner::Shop(product.shop);
    ctx.emit(Event { webhook: 37, owner, data, at: now });
}

/// Webhook 5: what TikTok decided.
pub(super) fn report_status(ctx: &mut CommandContext<'_>, id: Id, status: &str, reason: &str) {
    let now = ctx.now;
    let Some(product) = ctx.world.products.get(id) else { return };
    let data = json!({ "product_id": id.0, "status": status, "suspended_reason": reason, "update_time": now });
    let owner = Owner::Shop(product.shop);
    ctx.emit(Event { webhook: 5, owner, data, at: now });
}
