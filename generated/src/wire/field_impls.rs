//! The traits that the features `serde` and `partial-eq` add to emitted types.
//!
//! The files `fields.rs` of `api` list the fields of each type: `id` is written as `"id"`, `item_taxes = "item_tax"` as
//! `"item_tax"`, and `end_time = Quoted "end_time"` as a number in quotes.

/// Implements the traits of an object that is received.
#[doc(hidden)]
#[macro_export]
macro_rules! received_impls {
    ($name:path { $($fields:tt)* }) => {
        $crate::object_impls!(received $name { $($fields)* });

        #[cfg(feature = "serde")]
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(from)
            }
        }
    };
}

/// Implements the traits of an object that is only sent.
#[doc(hidden)]
#[macro_export]
macro_rules! sent_impls {
    ($name:path { $($fields:tt)* }) => {
        $crate::object_impls!(sent $name { $($fields)* });
    };
}

/// Implements the traits of any object.
#[doc(hidden)]
#[macro_export]
macro_rules! object_impls {
    ($direction:ident $name:path { $($field:ident $(= $($quoted:ident)? $wire:literal)?),* }) => {
        #[cfg(feature = "serde")]
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                let object = $crate::__private::ObjectSerializer::new(to)?;
                $(let object = $crate::object_impls!(@entry object $direction &self.$field, $field $(= $($quoted)? $wire)?);)*
                object.end()
            }
        }

        #[cfg(feature = "partial-eq")]
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                // Some requests have no fields.
                let _ = other;
                true $(&& self.$field == other.$field)*
            }
        }
    };
    (@entry $object:ident $direction:ident $value:expr, $field:ident) => {
        $object.$direction(::core::stringify!($field), $value)?
    };
    (@entry $object:ident $direction:ident $value:expr, $field:ident = $wire:literal) => {
        $object.$direction($wire, $value)?
    };
    (@entry $object:ident $direction:ident $value:expr, $field:ident = Quoted $wire:literal) => {
        $object.sent($wire, &$crate::__private::Quoted($value))?
    };
}

/// Implements the traits of an open enum, which has `PartialEq` anyway.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_impls {
    ($name:path) => {
        #[cfg(feature = "serde")]
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_with(from, |source| $crate::__private::read_enum(source))
            }
        }
    };
}

/// Implements the traits of the enum of events.
#[doc(hidden)]
#[macro_export]
macro_rules! event_impls {
    ($name:path { $($payload:ident),* }) => {
        #[cfg(feature = "serde")]
        impl $crate::__private::SerializeData for $name {
            fn serialize_data<M: $crate::serde::ser::SerializeMap>(
                &self,
                object: $crate::__private::ObjectSerializer<M>,
            ) -> ::core::result::Result<$crate::__private::ObjectSerializer<M>, M::Error> {
                match self {
                    $(Self::$payload(payload) => object.entry("data", payload),)*
                    Self::Unknown(event) => object.received("data", &event.data().cloned()),
                }
            }
        }

        #[cfg(feature = "partial-eq")]
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$payload(payload), Self::$payload(other)) => payload == other,)*
                    (Self::Unknown(event), Self::Unknown(other)) => event == other,
                    _ => false,
                }
            }
        }
    };
}
