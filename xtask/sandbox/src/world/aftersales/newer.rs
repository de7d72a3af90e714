//! The newer operations on returns: aftersales requests, and return merchandise authorizations (RMA). Both are views of returns.

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::paging::{self, Page, SortOrder};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::returns::{Return, ReturnStatus};
use super::review::{self, Review};
use super::{RequestKind, ReturnDecision, idempotency, view};

/// Whether an aftersales request is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum RequestStatus {
    PendingRequestReview,
    RequestReviewCompleted,
}

impl RequestStatus {
    pub(super) fn of(item: &Return) -> Self {
        match item.status {
            status if status.is_request() => Self::PendingRequestReview,
            ReturnStatus::AwaitingBuyerResponse => Self::PendingRequestReview,
            _ => Self::RequestReviewCompleted,
        }
    }
}

/// How far the package of a return is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum RmaStatus {
    AwaitingBuyerReturn,
    ReturnInTransit,
    PendingPackageReview,
    PackageReviewCompleted,
}

impl RmaStatus {
    /// `None` if nothing has to come back.
    pub(super) fn of(item: &Return) -> Option<Self> {
        let parcel = item.parcel.as_ref()?;
        Some(match item.status {
            ReturnStatus::AwaitingBuyerShip => Self::AwaitingBuyerReturn,
            ReturnStatus::BuyerShipped if parcel.is_delivered => Self::PendingPackageReview,
            ReturnStatus::BuyerShipped => Self::ReturnInTransit,
            _ => Self::PackageReviewCompleted,
        })
    }

    /// The webhook has another name for the first status than the search.
    pub(super) fn webhook_name(self) -> Value {
        if self == Self::AwaitingBuyerReturn { json!("AWAITING_BUYER_SHIPPED") } else { json!(self) }
    }
}

/// The parts of a search: `filters`, `sort` and `pagination` are objects of the body.
struct Search {
    filters: Call,
    /// The call with the fields of `sort` and `pagination` where `paging` reads them.
    paging: Call,
    order: SortOrder,
    is_by_update: bool,
    fields: Vec<String>,
}

impl Search {
    fn of(call: &Call) -> Self {
        let part = |name: &str| call.body.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
        let sort = part("sort");
        let mut paging = call.clone();
        paging.query.extend(part("pagination"));
        paging.body.remove("pagination");
        let mut filters = Call { body: part("filters"), ..Call::default() };
        for field in ["create_time", "update_time"] {
            let range = filters.body.get("time").and_then(|time| time.get(field)).cloned().unwrap_or_default();
            for (from, to) in [("min_unix_time_inclusive", "ge"), ("max_unix_time_exclusive", "lt")] {
                if let Some(bound) = range.get(from) {
                    filters.body.insert(format!("{field}_{to}"), bound.clone());
                }
            }
        }
        let order = match sort.get("sort_order").and_then(Value::as_str) {
            Some("DESC") => SortOrder::Descending,
            _ => SortOrder::Ascending,
        };
        let is_by_update = sort.get("sort_field").and_then(Value::as_str) == Some("UPDATE_TIME");
        let fields = call.texts("whitelisted_data_fields").into_iter().map(str::to_owned).collect();
        Self { filters, paging, order, is_by_update, fields }
    }

    fn has(&self, name: &str, value: &impl Serialize) -> bool {
        let list = self.filters.list(name);
        list.is_empty() || list.contains(&json!(value))
    }

    fn is_in_time(&self, item: &Return) -> bool {
        self.filters.in_range("create_time", item.create_time) && self.filters.in_range("update_time", item.update_time)
    }

    fn wants(&self, field: &str) -> bool {
        self.fields.iter().any(|name| name == field)
    }

    fn page<'a>(&self, world: &'a World, now: Time, found: Vec<&Return>) -> Result<(Page, Vec<&'a Return>), Refusal> {
        let key = |item: &Return| if self.is_by_update { item.update_time } else { item.create_time };
        let entries = found.into_iter().map(|item| (key(item), item.id)).collect();
        let page = paging::page(&self.paging, now, entries, self.order, 20)?;
        let items = page.ids.iter().filter_map(|id| world.aftersales.get_return(*id)).collect();
        Ok((page, items))
    }
}

/// `POST /return_refund/{version}/aftersales/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let search = Search::of(call);
    let matching = world.aftersales.returns().filter(|item| {
        item.shop == shop
            && search.has("aftersales_request_ids", &item.request)
            && search.has("aftersales_request_statuses", &RequestStatus::of(item))
            && search.has("return_types", &item.kind)
            && search.has("main_order_ids", &item.order)
            && search.has("buyer_ids", &item.buyer)
            && search.is_in_time(item)
    });
    let (page, items) = search.page(world, now, matching.collect())?;
    let view = |item: &Return| {
        let rma = rma(world, item, &search);
        compact(json!({
            "id": item.request,
            "status": RequestStatus::of(item),
            "line_items": search.wants("LINE_ITEMS").then(|| view::line_items(world, item)),
            "sku_return_requests": search.wants("SKU_RETURN_REQUESTS").then(|| [view::part_of_request(world, item)]),
            "return_merchandise_authorizations":
                rma.filter(|_| search.wants("RETURN_MERCHANDISE_AUTHORIZATIONS")).map(|rma| json!([rma])),
        }))
    };
    Ok(page.answer("aftersales_requests", items.into_iter().map(view).collect()))
}

/// `POST /return_refund/{version}/rma/search`
pub(super) fn search_rma(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let search = Search::of(call);
    let matching = world.aftersales.returns().filter(|item| {
        let Some(parcel) = item.parcel.as_ref().filter(|_| item.shop == shop) else { return false };
        search.has("rma_ids", &parcel.rma)
            && search.has("package_ids", &parcel.package)
            && search.has("statuses", &RmaStatus::of(item))
            && search.has("aftersales_request_ids", &item.request)
            && search.has("main_order_ids", &item.order)
            && search.is_in_time(item)
    });
    let (page, items) = search.page(world, now, matching.collect())?;
    let with_requests = |item: &Return| {
        let mut view = rma(world, item, &search)?;
        if search.wants("SKU_RETURN_REQUESTS") {
            view["sku_return_requests"] = json!([view::part_of_request(world, item)]);
        }
        Some(view)
    };
    let views = items.into_iter().filter_map(with_requests).collect();
    Ok(page.answer("return_merchandise_authorizations", views))
}

fn rma(world: &World, item: &Return, search: &Search) -> Option<Value> {
    let parcel = item.parcel.as_ref()?;
    Some(compact(json!({
        "id": parcel.rma,
        "package_id": parcel.package,
        "aftersales_request_id": item.request,
        "status": RmaStatus::of(item),
        "line_items": search.wants("LINE_ITEMS").then(|| view::line_items(world, item)),
    })))
}

/// `POST /return_refund/{version}/aftersales/review`: decisions fail one by one.
pub(super) fn review(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let mut errors = Vec::new();
    for decision in call.list("aftersales_request_decisions") {
        // Each decision has a key of its own.
        let mut single = Call { shop: call.shop, operation: call.operation.clone(), ..Call::default() };
        single.body = decision.as_object().cloned().unwrap_or_default();
        if let Err(refusal) = idempotency::once(ctx, &single, |ctx, single| review_one(ctx, shop, single)) {
            errors.push(json!({ "code": refusal.code.to_string(), "message": refusal.message }));
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

fn review_one(ctx: &mut CommandContext<'_>, shop: Id, call: &Call) -> Reply {
    let requested = call.id("request_id").ok_or_else(super::refusal::unknown)?;
    let is_rma = call.text("request_id_type") == Some("RMA");
    let is_requested = |item: &&Return| {
        if is_rma { item.parcel.as_ref().is_some_and(|parcel| parcel.rma == requested) } else { item.request == requested }
    };
    let item = ctx.world.aftersales.returns().find(is_requested).ok_or_else(super::refusal::unknown)?;
    let (id, kind, lines) = (item.id, item.kind, item.lines.len());
    let Some(entry) = call.list("line_item_decisions").first() else {
        return Err(super::refusal::invalid("line_item_decisions"));
    };
    // A return has one status, so all its lines have the same decision.
    let named = call.list("line_item_decisions").iter().filter_map(|entry| entry.get("line_items")?.as_array());
    let is_same = call.list("line_item_decisions").iter().all(|other| other.get("action") == entry.get("action"));
    if named.map(Vec::len).sum::<usize>() != lines || !is_same {
        return Err(super::refusal::invalid("line_item_decisions"));
    }
    let action = entry.get("action").and_then(Value::as_str).unwrap_or_default();
    let decision = decision(action, kind).ok_or_else(|| super::refusal::invalid("action"))?;
    let reason = |name: &str| entry.get("reason").and_then(|reason| reason.get(name)?.as_str());
    let offer = |name: &str| entry.get("alternative_solution_details").and_then(|offer| offer.get(name)?.as_str());
    let amount = offer("partial_refund_amount").and_then(|text| text.parse::<Decimal>().ok());
    let partial = amount.zip(offer("currency")).map(|(amount, currency)| (amount * Decimal::from(lines), currency));
    let review = Review { decision, reason: reason("reason_id"), note: reason("text"), is_kept: false, partial };
    review::decide(ctx, shop, id, review)
}

/// The decision that an action means for a kind of return.
fn decision(action: &str, kind: RequestKind) -> Option<ReturnDecision> {
    Some(match (action, kind) {
        ("APPROVE_REQUEST", RequestKind::Refund) => ReturnDecision::ApproveRefund,
        ("APPROVE_REQUEST", RequestKind::ReturnAndRefund) => ReturnDecision::ApproveReturn,
        ("APPROVE_REQUEST", _) => ReturnDecision::ApproveReplacement,
        ("REJECT_REQUEST", RequestKind::Refund) => ReturnDecision::RejectRefund,
        ("REJECT_REQUEST", RequestKind::ReturnAndRefund) => ReturnDecision::RejectReturn,
        ("REJECT_REQUEST", _) => ReturnDecision::RejectReplacement,
        ("APPROVE_RETURN_PACKAGE", _) => ReturnDecision::ApproveReceivedPackage,
        ("REJECT_RETURN_PACKAGE", _) => ReturnDecision::RejectReceivedPackage,
        ("REFUND_INSTEAD", RequestKind::Exchange) => ReturnDecision::IssueExchangeRefund,
        ("REFUND_INSTEAD", RequestKind::Replacement) => ReturnDecision::IssueReplacementRefund,
        ("REFUND_INSTEAD", _) => ReturnDecision::DirectRefund,
        ("OFFER_PARTIAL_REFUND", _) => ReturnDecision::OfferPartialRefund,
        ("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", _) => ReturnDecision::OfferPartialRefundAfterReceivingPkg,
        _ => return None,
    })
}
