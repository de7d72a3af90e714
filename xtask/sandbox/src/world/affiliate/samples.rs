//! Applications of creators for samples.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::event::Owner;
use super::super::{Call, CommandContext, Event, Id, IdKind, Refusal, Reply, Time};
use crate::world::{DAY, Timer};

/// How long a seller has to decide, and then to ship; how long a creator has to post content.
pub(super) const LIMITS: [(SampleStatus, i64, SampleStatus); 3] = [
    (SampleStatus::Pending, 7 * DAY, SampleStatus::OverdueCancelled),
    (SampleStatus::AwaitingShipment, 7 * DAY, SampleStatus::SellerNotShipCancelled),
    (SampleStatus::ContentPending, 14 * DAY, SampleStatus::UnfulfillCancelled),
];

/// An application of a creator for a sample.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SampleApplication {
    pub id: Id,
    pub shop: Id,
    /// The account of the creator.
    pub creator: Id,
    pub product: Id,
    pub sku: Id,
    pub status: SampleStatus,
    /// In hundredths of a percent.
    pub rate: i64,
    pub target: Option<Id>,
    pub create_time: Time,
    /// When the status began.
    pub since: Time,
    pub tracking_number: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SampleStatus {
    Pending,
    AwaitingShipment,
    Shipped,
    ContentPending,
    Completed,
    RejectCancelled,
    WithdrawCancelled,
    OverdueCancelled,
    UnfulfillCancelled,
    SellerNotShipCancelled,
    OpsCancelled,
}

impl SampleStatus {
    /// The statuses that can follow.
    pub(super) fn next(self) -> &'static [Self] {
        match self {
            Self::Pending => &[
                Self::AwaitingShipment,
                Self::RejectCancelled,
                Self::WithdrawCancelled,
                Self::OverdueCancelled,
                Self::OpsCancelled,
            ],
            Self::AwaitingShipment => &[Self::Shipped, Self::SellerNotShipCancelled, Self::OpsCancelled],
            Self::Shipped => &[Self::ContentPending, Self::OpsCancelled],
            Self::ContentPending => &[Self::Completed, Self::UnfulfillCancelled, Self::OpsCancelled],
            Self::Completed | Self::RejectCancelled | Self::WithdrawCancelled | Self::OverdueCancelled => &[],
            Self::UnfulfillCancelled | Self::SellerNotShipCancelled | Self::OpsCancelled => &[],
        }
    }

    /// How long the status lasts at most.
    pub(super) fn limit(self) -> Option<i64> {
        LIMITS.iter().find(|(status, ..)| *status == self).map(|(_, seconds, _)| *seconds)
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AffiliateTimer {
    /// The time for a status is over. It no longer applies if the application has another status by now.
    Overdue { application: Id, status: SampleStatus },
}

impl AffiliateTimer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        let Self::Overdue { application, status } = self;
        let is_still = ctx.world.affiliate.applications.get(&application).is_some_and(|found| found.status == status);
        if let Some((_, _, next)) = LIMITS.iter().find(|(of, ..)| *of == status).filter(|_| is_still) {
            set(ctx, application, *next);
        }
    }
}

/// Sets the status of an application, and emits the webhooks.
pub(super) fn set(ctx: &mut CommandContext<'_>, id: Id, status: SampleStatus) {
    let now = ctx.now;
    let Some(found) = ctx.world.affiliate.applications.get_mut(&id) else { return };
    found.status = status;
    found.since = now;
    if status == SampleStatus::Shipped {
        found.tracking_number.get_or_insert_with(|| format!("SBXS{id}"));
    }
    let found = found.clone();
    let open_id = ctx.world.access.accounts.get(&found.creator).map(|account| account.open_id.clone());
    let data = json!({
        "application_id": id,
        "new_status": status,
        "creator": [{ "creator_open_id": open_id }],
        "product": [{ "id": found.product, "sku_id": found.sku }],
    });
    ctx.emit(Event { webhook: 56, owner: Owner::Shop(found.shop), data, at: now });
    if status == SampleStatus::Completed {
        post_content(ctx, &found);
    }
    if let Some(limit) = status.limit() {
        ctx.after(limit, Timer::Affiliate(AffiliateTimer::Overdue { application: id, status }));
    }
}

/// A creator has shown the sample in a video, which completes the application. Webhook 17 is that of the creator.
fn post_content(ctx: &mut CommandContext<'_>, found: &SampleApplication) {
    let (video, now) = (ctx.id(IdKind::Other), ctx.now);
    let data = json!({
        "product_id": found.product,
        "event": { "type": "ADD", "scene": "VIDEO", "content_id": video },
    });
    ctx.emit(Event { webhook: 17, owner: Owner::Account(found.creator), data, at: now });
}

/// `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`
pub(super) fn review(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let unknown = || Refusal::parameter("Invalid parameter. The 'application_id' is invalid.");
    let id = call.path_id("application_id", unknown())?;
    let found = ctx.world.affiliate.applications.get(&id).filter(|found| found.shop == shop).ok_or_else(unknown)?;
    let status = match call.text("review_result") {
        Some("APPROVE") => SampleStatus::AwaitingShipment,
        Some("REJECT") if call.text("reject_reason").is_some() => SampleStatus::RejectCancelled,
        Some("REJECT") => return Err(Refusal::parameter("body.reject_reason is missing")),
        _ => return Err(Refusal::parameter("body.review_result is missing")),
    };
    if found.status != SampleStatus::Pending {
        return Err(Refusal::parameter("Invalid parameter. The application is not PENDING."));
    }
    let product = found.product;
    set(ctx, id, status);
    if status == SampleStatus::AwaitingShipment {
        let now = ctx.now;
        let open = ctx.world.affiliate.of_product(product, now).map(|open| open.id);
        let rule = open.and_then(|id| ctx.world.affiliate.open.get_mut(&id)).and_then(|open| open.sample_rule.as_mut());
        if let Some(rule) = rule {
            rule.used += 1;
        }
    }
    Ok(json!({}))
}
