//! What TikTok and sellers in Seller Center do with products.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, Refusal, Reply};
use super::audit::{self, AuditOutcome, AuditStatus, PreApprovedReason};
use super::{ProductStatus, stock, unknown, wrong_status};

/// What happens to products without the API. By default, a reply has the `product_id` and its `status`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ProductAction {
    /// The audit of a product ends now. `reason` tells why it fails.
    Audit {
        product: Id,
        passes: bool,
        #[serde(default)]
        reason: Option<String>,
    },
    /// The product passes its audit, but the seller or the category must be approved before it is live.
    PreApprove { product: Id, reasons: Vec<PreApprovedReason> },
    /// The next audits fail. The reply has the number of audits that will fail.
    FailNextAudits {
        count: usize,
        #[serde(default)]
        reason: Option<String>,
    },
    /// TikTok takes a live product off sale.
    Deactivate {
        product: Id,
        #[serde(default)]
        reason: Option<String>,
    },
    /// TikTok freezes a live product because of a violation.
    Freeze {
        product: Id,
        #[serde(default)]
        reason: Option<String>,
    },
    /// The seller appeals against the freezing of a product.
    Appeal { product: Id },
    /// TikTok decides on an appeal.
    DecideAppeal { product: Id, is_won: bool },
    /// The seller sets the stock of an SKU in Seller Center. The reply has the `sku_id` and its `available` units.
    SetStock { sku: Id, warehouse: Id, available: i64 },
}

/// How many audits can be told to fail.
const MAX_FAILURES: usize = 1_000;

const VIOLATION: &str = "The product violates TikTok Shop listing rules, please check and resubmit.";

impl ProductAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::Audit { product, passes: true, .. } => decide(ctx, *product, AuditOutcome::Passes),
            Self::Audit { product, passes: false, reason } => decide(ctx, *product, AuditOutcome::Fails(text(reason.as_ref()))),
            Self::PreApprove { product, reasons } => {
                let is_new = |status| status == ProductStatus::Pending;
                if !ctx.world.products.get(*product).is_some_and(|product| is_new(product.status)) {
                    return Err(wrong_status());
                }
                decide(ctx, *product, AuditOutcome::PreApproves(reasons.clone()))
            }
            Self::FailNextAudits { count, reason } => {
                let failures = &mut ctx.world.products.audits.failures;
                if *count == 0 || failures.len().saturating_add(*count) > MAX_FAILURES {
                    return Err(Refusal::parameter(format!("count: write a number from 1 to {}", MAX_FAILURES - failures.len())));
                }
                failures.extend(std::iter::repeat_n(text(reason.as_ref()), *count));
                Ok(json!({ "failing_audits": failures.len() }))
            }
            Self::Deactivate { product, reason } => suspend(ctx, *product, ProductStatus::PlatformDeactivated, reason.as_ref()),
            Self::Freeze { product, reason } => suspend(ctx, *product, ProductStatus::Freeze, reason.as_ref()),
            Self::Appeal { product } => appeal(ctx, *product),
            Self::DecideAppeal { product, is_won } => decide_appeal(ctx, *product, *is_won),
            Self::SetStock { sku, warehouse, available } => set_stock(ctx, *sku, *warehouse, *available),
        }
    }
}

fn text(reason: Option<&String>) -> String {
    reason.map_or(VIOLATION, String::as_str).to_owned()
}

fn state(ctx: &CommandContext<'_>, id: Id) -> Reply {
    let product = ctx.world.products.get(id).ok_or_else(unknown)?;
    Ok(json!({ "product_id": id, "status": product.status, "audit_status": product.audit_status() }))
}

fn decide(ctx: &mut CommandContext<'_>, id: Id, outcome: AuditOutcome) -> Reply {
    let product = ctx.world.products.get(id).ok_or_else(unknown)?;
    match product.audit_status() {
        AuditStatus::Auditing | AuditStatus::PreApproved => {}
        AuditStatus::None | AuditStatus::Failed | AuditStatus::Approved => return Err(wrong_status()),
    }
    audit::decide(ctx, id, outcome);
    state(ctx, id)
}

/// TikTok takes a live product off sale. An edit that is under review is lost.
fn suspend(ctx: &mut CommandContext<'_>, id: Id, status: ProductStatus, reason: Option<&String>) -> Reply {
    let now = ctx.now;
    let product = ctx.world.products.get_mut(id).ok_or_else(unknown)?;
    if product.status != ProductStatus::Activate {
        return Err(wrong_status());
    }
    product.status = status;
    product.edit = None;
    product.update_time = now;
    audit::report_status(ctx, id, "PRODUCT_STATUS_CHANGED", &text(reason));
    state(ctx, id)
}

fn appeal(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let product = ctx.world.products.get_mut(id).ok_or_else(unknown)?;
    if product.status != ProductStatus::Freeze || product.is_appealing {
        return Err(wrong_status());
    }
    product.is_appealing = true;
    state(ctx, id)
}

fn decide_appeal(ctx: &mut CommandContext<'_>, id: Id, is_won: bool) -> Reply {
    let now = ctx.now;
    let product = ctx.world.products.get_mut(id).ok_or_else(unknown)?;
    if !product.is_appealing {
        return Err(Refusal::new(12_052_901, "There is no appeal for this product."));
    }
    product.is_appealing = false;
    if is_won {
        product.status = ProductStatus::PlatformDeactivated;
        product.update_time = now;
    }
    let owner = Owner::Shop(product.shop);
    if is_won {
        audit::report_status(ctx, id, "PRODUCT_STATUS_CHANGED", "");
    }
    let (status, reason) = if is_won { ("APPROVED", "") } else { ("REJECTED", VIOLATION) };
    let result = json!([{ "indicator_type": "PRODUCT", "status": status, "reject_reason": reason }]);
    let data = json!({ "product_id": id.0, "appeal_task": { "appeal_audit_result": result } });
    ctx.emit(Event { webhook: 66, owner, data, at: now });
    state(ctx, id)
}

fn set_stock(ctx: &mut CommandContext<'_>, id: Id, warehouse: Id, available: i64) -> Reply {
    let (_, sku) = ctx.world.products.sku(id).ok_or_else(|| Refusal::new(12_052_556, "The SKU id not exist."))?;
    if !sku.stock.iter().any(|stock| stock.warehouse == warehouse) || !(0..=99_999).contains(&available) {
        return Err(Refusal::parameter("the SKU has no such warehouse, or the quantity is not within 0 to 99999"));
    }
    stock::set(ctx, id, &[(warehouse, available)], "manual_adjustment");
    let available = ctx.world.products.sku(id).map_or(Value::Null, |(_, sku)| json!(sku.available()));
    Ok(json!({ "sku_id": id, "available": available }))
}
