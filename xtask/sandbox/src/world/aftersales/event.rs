//! Webhooks about requests.

use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, Time};
use super::cancellation::{Cancellation, CancellationKind, CancellationStatus};
use super::newer::{RequestStatus, RmaStatus};
use super::returns::{Return, ReturnStatus};
use super::{RequestKind, User, view};

fn emit(ctx: &mut CommandContext<'_>, webhook: i64, shop: Id, data: Value) {
    let at = ctx.now;
    ctx.emit(Event { webhook, owner: Owner::Shop(shop), data, at });
}

/// Emits a new cancellation or status: webhook 11, and the older webhook 2, which has numbers instead of names.
pub(super) fn emit_cancellation(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(found) = ctx.world.aftersales.cancellation(id).cloned() else { return };
    let status = match found.status {
        // The webhook has another name for it than the search.
        CancellationStatus::Cancel => json!("CANCELLATION_REQUEST_CANCELLED"),
        status => json!(status),
    };
    let data = json!({
        "order_id": found.order,
        "cancellations_role": found.user,
        "cancel_status": status,
        "cancel_id": found.id,
        "create_time": found.create_time,
        "update_time": found.update_time,
    });
    emit(ctx, 11, found.shop, data);
    emit(ctx, 2, found.shop, legacy_cancellation(&found));
}

fn legacy_cancellation(found: &Cancellation) -> Value {
    let (kind, status) = match (found.kind, found.status) {
        (CancellationKind::Cancel, status) => (1, status),
        (CancellationKind::BuyerCancel, status) => (4, status),
    };
    let status = match status {
        CancellationStatus::Pending => 1,
        CancellationStatus::Success => 51,
        CancellationStatus::Cancel => 99,
        CancellationStatus::Complete => 100,
    };
    let event = if found.user == User::System { "UNSUPPORTED" } else { "ORDER_REQUEST_CANCEL" };
    legacy_data(LegacyEvent { order: found.order, request: found.id, event, status, kind, user: found.user, at: found.update_time })
}

/// Emits a new return or status: webhook 12, the older webhook 2, and those of the newer views.
pub(super) fn emit_return(ctx: &mut CommandContext<'_>, before: &Return, id: Id) {
    let Some(item) = ctx.world.aftersales.get_return(id).cloned() else { return };
    let data = json!({
        "order_id": item.order,
        "return_role": item.user,
        "return_type": item.kind,
        "return_status": item.status,
        "return_id": item.id,
        "create_time": item.create_time,
        "update_time": item.update_time,
    });
    emit(ctx, 12, item.shop, data);
    emit(ctx, 2, item.shop, legacy_return(&item));
    emit_request_and_rma(ctx, before, id);
}

fn legacy_return(item: &Return) -> Value {
    let status = match item.status {
        ReturnStatus::Pending
        | ReturnStatus::AwaitingBuyerResponse
        | ReturnStatus::ReplacementPending
        | ReturnStatus::ExchangePending => 1,
        ReturnStatus::Reject | ReturnStatus::ReplacementReject => 2,
        ReturnStatus::AwaitingBuyerShip => 3,
        ReturnStatus::BuyerShipped => 4,
        ReturnStatus::RejectPackage => 5,
        ReturnStatus::Success => 50,
        ReturnStatus::Cancel | ReturnStatus::ReplacementCancel | ReturnStatus::ExchangeCancel => 99,
        ReturnStatus::Complete | ReturnStatus::ReplacementRefund | ReturnStatus::ReplacementComplete => 100,
        ReturnStatus::ExchangeRefund | ReturnStatus::ExchangeComplete => 100,
    };
    let (event, kind) = match item.kind {
        RequestKind::Refund | RequestKind::Cancel => ("ORDER_REFUND", 2),
        RequestKind::ReturnAndRefund | RequestKind::Replacement | RequestKind::Exchange => ("ORDER_RETURN", 3),
    };
    legacy_data(LegacyEvent { order: item.order, request: item.id, event, status, kind, user: item.user, at: item.update_time })
}

/// The content of webhook 2.
struct LegacyEvent {
    order: Id,
    request: Id,
    event: &'static str,
    status: u8,
    kind: u8,
    user: User,
    at: Time,
}

fn legacy_data(event: LegacyEvent) -> Value {
    let user = match event.user {
        User::Buyer => 1,
        User::Seller => 2,
        User::Operator => 3,
        User::System => 4,
    };
    json!({
        "order_id": event.order,
        "reverse_order_id": event.request,
        "reverse_event_type": event.event,
        "reverse_order_status": event.status,
        "reverse_type": event.kind,
        "reverse_user": user,
        "update_time": event.at,
    })
}

/// Emits a new request: webhook 64.
pub(super) fn emit_request_creation(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(item) = ctx.world.aftersales.get_return(id).cloned() else { return };
    emit(ctx, 64, item.shop, request(&item));
}

/// Emits new statuses of the aftersales request (webhook 64) and of the return merchandise authorization (webhook 65).
pub(super) fn emit_request_and_rma(ctx: &mut CommandContext<'_>, before: &Return, id: Id) {
    let Some(item) = ctx.world.aftersales.get_return(id).cloned() else { return };
    if RequestStatus::of(&item) != RequestStatus::of(before) {
        emit(ctx, 64, item.shop, request(&item));
    }
    let (Some(parcel), Some(status)) = (&item.parcel, RmaStatus::of(&item)) else { return };
    if Some(status) != RmaStatus::of(before) {
        let data = json!({
            "rma_id": parcel.rma,
            "aftersales_request_id": item.request,
            "return_role": item.user,
            "rma_status": status.webhook_name(),
            "rma_request_create_time": parcel.create_time,
            "rma_request_update_time": item.update_time,
        });
        emit(ctx, 65, item.shop, data);
    }
}

fn request(item: &Return) -> Value {
    json!({
        "aftersales_request_id": item.request,
        "return_role": item.user,
        "aftersales_request_status": RequestStatus::of(item),
        "aftersales_request_create_time": item.create_time,
        "aftersales_request_update_time": item.update_time,
    })
}

/// Emits the paid refund of a return: webhook 67.
pub(super) fn emit_refund(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(item) = ctx.world.aftersales.get_return(id).cloned() else { return };
    let Ok(market) = super::lines::market(ctx.world, item.shop) else { return };
    let data = json!({
        "aftersales_request_id": item.request,
        "line_items": view::line_items(ctx.world, &item),
        "refund_currency": market.currency,
        "refund_status": "REFUND_SUCCESS",
        "refund_timestamp": ctx.now,
        "refund_total": market.text(item.amounts().total()),
        "rma_id": item.parcel.as_ref().map(|parcel| parcel.rma),
    });
    emit(ctx, 67, item.shop, super::super::json::compact(data));
}
