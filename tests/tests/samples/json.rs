//! Converts parsed replies back to JSON through their public fields.

use std::collections::BTreeMap;

use serde_json::Value;
use tiktok_shop::{Date, DateTime, Decimal, Empty, Id, Json, Secret, Timestamp, TimestampMillis};

pub(crate) trait ToJson {
    fn to_json(&self) -> Value;
}

include!(concat!(env!("OUT_DIR"), "/received.rs"));

/// An object with all fields of its type. Missing fields are `null`.
fn object(members: &[(&str, &dyn ToJson)]) -> Value {
    members.iter().map(|(key, value)| ((*key).to_owned(), value.to_json())).collect()
}

macro_rules! scalars {
    ($($scalar:ty => |$value:ident| $json:expr,)*) => {
        $(impl ToJson for $scalar {
            fn to_json(&self) -> Value {
                let $value = self;
                $json.into()
            }
        })*
    };
}

scalars! {
    String => |text| text.as_str(),
    i64 => |number| *number,
    bool => |flag| *flag,
    Decimal => |number| number.as_str(),
    Date => |date| date.as_str(),
    DateTime => |time| time.as_str(),
    Secret => |secret| secret.as_str(),
    Timestamp => |time| time.unix_seconds(),
    TimestampMillis => |time| time.unix_millis(),
    Json => |json| serde_json::from_str::<Value>(json.as_str()).expect("JSON"),
    Empty => |_empty| Value::Null,
}

impl<K> ToJson for Id<K> {
    fn to_json(&self) -> Value {
        self.as_str().into()
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn to_json(&self) -> Value {
        T::to_json(self)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.iter().map(T::to_json).collect()
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    fn to_json(&self) -> Value {
        self.iter().map(|(key, value)| (key.clone(), value.to_json())).collect()
    }
}
