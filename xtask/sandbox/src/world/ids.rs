//! Ids: numbers of 64 bits that look like TikTok's.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The id of anything. JSON carries it as a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(pub u64);

/// The kinds of ids. Their numbers begin as on TikTok, so that ids of different kinds are easy to tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdKind {
    Aftersale,
    Buyer,
    Conversation,
    LineItem,
    Notification,
    Order,
    Other,
    Package,
    Payment,
    Product,
    Shop,
    Sku,
    Statement,
    Warehouse,
}

/// The counter of ids.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ids(u64);

impl Ids {
    /// The next id of a kind. No two ids of any kinds are equal.
    pub fn next(&mut self, kind: IdKind) -> Id {
        self.0 += 1;
        let prefix = match kind {
            IdKind::Aftersale => 4_035,
            IdKind::Buyer => 7_494,
            IdKind::Conversation => 7_511,
            IdKind::LineItem => 5_770,
            IdKind::Notification => 7_327,
            IdKind::Order => 5_764,
            IdKind::Other => 7_136,
            IdKind::Package => 1_152,
            IdKind::Payment => 3_459,
            IdKind::Product => 1_729,
            IdKind::Shop => 7_495,
            IdKind::Sku => 1_730,
            IdKind::Statement => 7_368,
            IdKind::Warehouse => 7_358,
        };
        Id(prefix * 1_000_000_000_000_000 + 400_000_000_000 + self.0)
    }
}

impl Id {
    /// The id in a JSON value, which can be a text or a number.
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => text.parse().ok(),
            Value::Number(number) => number.as_u64().map(Self),
            _ => None,
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| D::Error::custom(format!("`{text}` is not an id")))
    }
}

impl JsonSchema for Id {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "id" })
    }
}
