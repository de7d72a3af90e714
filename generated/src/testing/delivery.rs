//! Webhook deliveries for tests.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_json::Value;
use serde_json::value::RawValue;

use super::WebhookSample;
use crate::values::Timestamp;
use crate::webhook::Owner;

/// A delivery to test a webhook handler with. Its timestamp defaults to now.
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
    /// JSON values by member name.
    members: BTreeMap<String, String>,
}

impl FakeDelivery {
    /// Creates a delivery with this `type` and this JSON as `data`. The type may be unknown to this version.
    ///
    /// The delivery has no ID and no owner. A [`ReplayGuard`](crate::ReplayGuard) identifies it by its body.
    pub fn new(kind: i64, data: &str) -> Self {
        Self { members: BTreeMap::new() }.member("type", kind.to_string()).data(data).timestamp(SystemTime::now())
    }

    /// Creates a delivery from [`sample_webhook`](super::sample_webhook), but with the current time as its timestamp. A
    /// [`ReplayGuard`](crate::ReplayGuard) accepts it once.
    pub fn sample<E: WebhookSample>() -> Self {
        // All samples are JSON objects. Another sample would have no members, and a handler would reject it.
        let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(E::DELIVERY).unwrap_or_default();
        let members = members.into_iter().map(|(name, json)| (name, json.get().to_owned())).collect();
        Self { members }.timestamp(SystemTime::now())
    }

    /// Sets the `tts_notification_id`. It stays the same if TikTok sends a delivery again.
    pub fn id(self, id: &str) -> Self {
        self.member("tts_notification_id", Value::from(id).to_string())
    }

    /// Sets the time at which TikTok sent the delivery first.
    pub fn timestamp(self, sent: impl Into<Timestamp>) -> Self {
        self.member("timestamp", sent.into().unix_seconds().to_string())
    }

    /// Sets the owner of the event, and removes any other owner.
    pub fn owner(mut self, owner: Owner) -> Self {
        self.members.retain(|name, _| !["shop_id", "seller_open_id", "creator_open_id"].contains(&name.as_str()));
        let name = match &owner {
            Owner::Shop(_) => "shop_id",
            Owner::Seller(_) => "seller_open_id",
            Owner::Creator(_) => "creator_open_id",
        };
        self.member(name, Value::from(owner.id()).to_string())
    }

    /// Sets the `data`, as JSON.
    pub fn data(self, json: &str) -> Self {
        self.member("data", json.to_owned())
    }

    /// Returns the raw body. Sign it with [`sign_webhook`](super::sign_webhook), and pass it on unchanged.
    pub fn body(&self) -> String {
        let members = self.members.iter().map(|(name, json)| format!("{}:{json}", Value::from(name.as_str())));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    fn member(mut self, name: &str, json: String) -> Self {
        self.members.insert(name.to_owned(), json);
        self
    }
}
