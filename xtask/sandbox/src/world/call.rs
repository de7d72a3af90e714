//! A request of the API, as the gateway passes it on.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Id, Refusal, Time};

/// A request that the gateway accepted: its values have the types that the operation documents.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Call {
    /// The method and path of the operation: `GET /order/202309/orders/{order_id}/price_detail`.
    pub operation: String,
    /// The values of the path.
    pub path: Map<String, Value>,
    /// The query, without signing parameters. Lists are arrays, integers are numbers.
    pub query: Map<String, Value>,
    pub body: Map<String, Value>,
    pub uploads: Vec<Upload>,
    /// The app that calls.
    pub app_key: String,
    /// The account that granted the token.
    pub account: Id,
    /// The shop of the cipher.
    pub shop: Option<Id>,
}

/// An uploaded file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Upload {
    /// The name of the part.
    pub field: String,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    #[serde(with = "bytes")]
    pub content: Vec<u8>,
}

impl Call {
    /// The value of a parameter: of the body, else of the query, else of the path.
    pub fn get(&self, name: &str) -> Option<&Value> {
        [&self.body, &self.query, &self.path].into_iter().find_map(|part| part.get(name)).filter(|value| !value.is_null())
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// An integer. Larger ones than any time or amount are reduced, so that sums and differences do not overflow.
    pub fn int(&self, name: &str) -> Option<i64> {
        const MAX_NUMBER: i64 = 1 << 53;
        let value = self.get(name)?;
        let number = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
        Some(number.clamp(-MAX_NUMBER, MAX_NUMBER))
    }

    pub fn flag(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    pub fn id(&self, name: &str) -> Option<Id> {
        Id::from_json(self.get(name)?)
    }

    /// The id of the path. `unknown` is the answer to an id that is not a number.
    pub fn path_id(&self, name: &str, unknown: Refusal) -> Result<Id, Refusal> {
        self.path.get(name).and_then(Id::from_json).ok_or(unknown)
    }

    /// A list. Empty if it is absent.
    pub fn list(&self, name: &str) -> &[Value] {
        self.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// A list of texts. Empty if it is absent.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        self.list(name).iter().filter_map(Value::as_str).collect()
    }

    /// A list of ids, without texts that are not ids. Empty if it is absent.
    pub fn ids(&self, name: &str) -> Vec<Id> {
        self.list(name).iter().filter_map(Id::from_json).collect()
    }

    /// Whether a time lies in the range that the call asks for: `NAME_ge`, `NAME_gt`, `NAME_lt` and `NAME_le`.
    pub fn in_range(&self, name: &str, time: Time) -> bool {
        let bound = |end: &str| self.int(&format!("{name}_{end}"));
        bound("ge").is_none_or(|least| time >= least)
            && bound("gt").is_none_or(|least| time > least)
            && bound("lt").is_none_or(|end| time < end)
            && bound("le").is_none_or(|last| time <= last)
    }

    /// The shop. An operation whose request has no shop cipher does not call this.
    pub fn shop(&self) -> Result<Id, Refusal> {
        self.shop.ok_or_else(|| Refusal::gateway(106_013, "The shop_cipher is missing."))
    }
}

/// Bytes as base64.
mod bytes {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
