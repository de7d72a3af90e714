//! Webhook deliveries for tests.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_json::Value;
use serde_json::value::RawValue;

use super::WebhookSample;
use crate::values::Timestamp;
use crate::webhook::Owner;

/// Builds a webhook delivery. The time sent defaults to now.
///
/// ```
/// use tiktok_shop::testing::{FakeDelivery, sign_webhook};
/// use tiktok_shop::webhooks::OrderStatusChange;
/// use tiktok_shop::{App, Owner};
///
/// let app = App::new("app-key", "app-secret");
/// let paid = FakeDelivery::sample::<OrderStatusChange>().id("71").data(r#"{"order_id":"3","order_status":"UNPAID"}"#);
/// let body = paid.owner(Owner::Shop("5".to_owned())).body();
///
/// let delivery = app.receive_webhook(body.as_bytes(), &sign_webhook(&app, &body)).expect("a good signature");
/// assert_eq!((delivery.id.as_deref(), delivery.owner), (Some("71"), Some(Owner::Shop("5".to_owned()))));
/// ```
#[derive(Clone, Debug)]
pub struct FakeDelivery {
    /// By name, as JSON.
    members: BTreeMap<String, String>,
}

impl FakeDelivery {
    /// A delivery of this `type` with this JSON as `data`: also one that this version does not know. It has neither an id nor an
    /// owner, so a [`ReplayGuard`](crate::ReplayGuard) tells it apart by its body.
    pub fn new(kind: i64, data: &str) -> Self {
        Self { members: BTreeMap::new() }.member("type", kind.to_string()).data(data).timestamp(SystemTime::now())
    }

    /// What [`sample_webhook`](super::sample_webhook) gives, but sent now: a [`ReplayGuard`](crate::ReplayGuard) takes it, the
    /// first time.
    pub fn sample<E: WebhookSample>() -> Self {
        // Samples are JSON objects; of another there are no members, and a handler is right to refuse it.
        let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(E::DELIVERY).unwrap_or_default();
        let members = members.into_iter().map(|(name, json)| (name, json.get().to_owned())).collect();
        Self { members }.timestamp(SystemTime::now())
    }

    /// Its `tts_notification_id`, the same each time that TikTok repeats the delivery.
    pub fn id(self, id: &str) -> Self {
        self.member("tts_notification_id", Value::from(id).to_string())
    }

    /// When it was sent first.
    pub fn timestamp(self, sent: impl Into<Timestamp>) -> Self {
        self.member("timestamp", sent.into().unix_seconds().to_string())
    }

    /// Sets the owner of the event and replaces any other.
    pub fn owner(mut self, owner: Owner) -> Self {
        self.members.retain(|name, _| !["shop_id", "seller_open_id", "creator_open_id"].contains(&name.as_str()));
        let name = match &owner {
            Owner::Shop(_) => "shop_id",
            Owner::Seller(_) => "seller_open_id",
            Owner::Creator(_) => "creator_open_id",
        };
        self.member(name, Value::from(owner.id()).to_string())
    }

    /// Its `data`, as JSON.
    pub fn data(self, json: &str) -> Self {
        self.member("data", json.to_owned())
    }

    /// What TikTok sends: sign this with [`sign_webhook`](super::sign_webhook), and hand it on as it is.
    pub fn body(&self) -> String {
        let members = self.members.iter().map(|(name, json)| format!("{}:{json}", Value::from(name.as_str())));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    fn member(mut self, name: &str, json: String) -> Self {
        self.members.insert(name.to_owned(), json);
        self
    }
}
