//! Replies of operations without state, and the data of webhooks on demand.
//!
//! [`template`] completes what TikTok documents, [`invent`] makes values that it does not document, [`ids`] puts the ids of a request
//! into its reply, [`page`] cuts lists into pages, and [`currency`] puts the shop's currency into them. Equal requests have equal replies.

mod currency;
mod ids;
mod invent;
mod page;
mod template;

use codegen::model::{Model, OperationId, TypeId, WebhookId};
use serde_json::{Map, Value};

use super::Api;
use crate::world::Call;
use ids::{Placement, RequestIds};

pub(super) fn reply(api: &Api, id: OperationId, call: &Call) -> Value {
    let operation = api.operation(id);
    let (Some(ty), Some(template)) = (operation.response, api.templates.get(id.0)) else { return Value::Object(Map::new()) };
    let mut data = template.get_or_init(|| template::reply(&api.model, id, ty)).clone();
    let ids = RequestIds::of(&api.model, &operation.fields, call);
    let mut placement = Placement::new(&api.model, &ids);
    match &operation.paging {
        Some(paging) => page::cut(&mut data, &mut placement, operation, ty, paging, call),
        None => placement.object(ty, &mut data, 0),
    }
    data
}

/// Puts a currency into a reply.
pub(super) fn set_currency(api: &Api, id: OperationId, data: &mut Value, currency: &str) {
    if let Some(ty) = api.operation(id).response {
        currency::set(&api.model, api.model.ty(ty).fields(), data, currency);
    }
}

pub(super) fn webhook(model: &Model, id: WebhookId, payload: TypeId) -> Value {
    template::delivery(model, id, payload)
}
