//! Enums that accept values TikTok adds later.
//!
//! An unknown value becomes the last variant. Its text can be read but not matched on, so code does not change its meaning when a
//! later version adds the value as a variant.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::mem::discriminant;

use crate::error::{Accepted, InvalidField};
use crate::values::nearest::nearest;
use crate::wire::check::OneOf;
use crate::wire::read::{Failed, Source};
use crate::wire::scalar::Scalar;
use crate::wire::write::{JsonWriter, write_string};
use crate::wire::{QueryValue, observe};

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests;

/// A value that this version of an open enum does not know.
///
/// A request accepts it if TikTok sent it, or if [`OpenEnum::unlisted`] created it. A value that was converted from a text is probably
/// misspelt, so the request is not built; see [`InvalidField`]. Values with the same text are equal, wherever they come from.
#[derive(Clone)]
pub struct UnknownValue {
    text: Box<str>,
    origin: Origin,
}

/// Where an unknown value comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// From TikTok, or from a caller who knows that the value is not listed.
    Trusted,
    /// From a text, which may be misspelt.
    Text,
}

impl UnknownValue {
    fn new(text: &str, origin: Origin) -> Self {
        Self { text: text.into(), origin }
    }

    /// The value as TikTok writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl PartialEq for UnknownValue {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for UnknownValue {}

impl Hash for UnknownValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// An enum of known texts that also accepts unknown ones.
pub trait OpenEnum: Clone + 'static {
    /// The known values: TikTok's text and the variant.
    const VALUES: &'static [(&'static str, Self)];

    /// Creates the variant for a text that is not in [`VALUES`](Self::VALUES).
    #[doc(hidden)]
    fn unknown(value: UnknownValue) -> Self;

    /// Returns the text if it is not in [`VALUES`](Self::VALUES).
    fn as_unknown(&self) -> Option<&UnknownValue>;

    /// Creates a value that TikTok added after this version of the SDK. Requests send it as it is, while they reject an unknown value
    /// that was converted from a text. Returns the variant if the value is known after all.
    ///
    /// ```
    /// use tiktok_shop::OpenEnum;
    /// use tiktok_shop::order::{GetOrderList, types::OrderStatus};
    ///
    /// let request = GetOrderList::new(20).order_status(OrderStatus::unlisted("A_NEW_STATUS"));
    /// # let app = tiktok_shop::App::new("key", "secret");
    /// # app.request(&request, tiktok_shop::Access::new(), tiktok_shop::Timestamp::now()).unwrap();
    /// ```
    fn unlisted(text: &str) -> Self {
        value_of(text, Origin::Trusted)
    }
}

/// Returns the variant for a text of the application.
pub fn enum_from_text<E: OpenEnum>(text: &str) -> E {
    value_of(text, Origin::Text)
}

fn value_of<E: OpenEnum>(text: &str, origin: Origin) -> E {
    match E::VALUES.iter().find(|(known, _)| *known == text) {
        Some((_, value)) => value.clone(),
        None => E::unknown(UnknownValue::new(text, origin)),
    }
}

/// Reads a value of an open enum. TikTok may send its text as a number. An empty text means "absent".
pub fn read_enum<T: OpenEnum>(from: &mut dyn Source<'_>) -> Result<Option<T>, Failed> {
    let value: T = match Scalar::of(from.raw()?) {
        Scalar::Null => return Ok(None),
        Scalar::Text(text) if text.is_empty() => return Ok(None),
        Scalar::Text(text) => value_of(&text, Origin::Trusted),
        Scalar::Number(text) => value_of(text, Origin::Trusted),
        found => return Err(from.misfit("a string", &found)),
    };
    if value.as_unknown().is_some() {
        observe::note_unknown_value();
    }
    Ok(Some(value))
}

/// Returns the text of a variant.
pub fn enum_text<E: OpenEnum>(value: &E) -> &str {
    if let Some(unknown) = value.as_unknown() {
        return unknown.as_str();
    }
    let is_same = |(_, known): &&(&str, E)| discriminant(known) == discriminant(value);
    E::VALUES.iter().find(is_same).map_or("", |(text, _)| text)
}

/// Writes a value into a request body.
pub fn write_enum<E: OpenEnum>(value: &E, out: &mut JsonWriter) {
    out.reject(value.invalid());
    write_string(enum_text(value), &mut out.bytes);
}

/// A request accepts a value outside the set only if it is not listed at all, and not misspelt.
impl<T: OpenEnum> OneOf<&str> for T {
    fn check(&self, set: &[&str]) -> Option<Box<InvalidField>> {
        let unknown = self.as_unknown();
        let is_accepted = match unknown {
            Some(unknown) => unknown.origin == Origin::Trusted,
            None => set.contains(&enum_text(self)),
        };
        if is_accepted { None } else { Some(not_in_set(enum_text(self), set, unknown.is_some())) }
    }
}

#[cold]
fn not_in_set(text: &str, set: &[&str], is_unlisted: bool) -> Box<InvalidField> {
    let nearest = nearest(set.iter().copied(), text).map(str::to_owned);
    let is_misspelt = nearest.is_some();
    let values = set.iter().map(|&value| value.to_owned()).collect();
    InvalidField::unknown_text(text, is_misspelt, Accepted::OneOf { values, nearest, is_unlisted })
}

#[cold]
fn not_known<E: OpenEnum>(text: &str) -> Box<InvalidField> {
    let nearest = nearest(E::VALUES.iter().map(|(known, _)| *known), text);
    InvalidField::unknown_text(text, nearest.is_some(), Accepted::Known { nearest })
}

impl<T: OpenEnum> QueryValue for T {
    fn invalid(&self) -> Option<Box<InvalidField>> {
        let value = self.as_unknown().filter(|unknown| unknown.origin == Origin::Text)?;
        Some(not_known::<T>(value.as_str()))
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(enum_text(self).as_bytes());
    }
}

/// The methods of [`OpenEnum`], which are the same for every enum.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_methods {
    () => {
        #[inline]
        fn unknown(value: $crate::__private::UnknownValue) -> Self {
            Self::UnknownValue(value)
        }

        #[inline]
        fn as_unknown(&self) -> ::core::option::Option<&$crate::__private::UnknownValue> {
            if let Self::UnknownValue(value) = self { ::core::option::Option::Some(value) } else { ::core::option::Option::None }
        }
    };
}

/// Implements the traits of an [`OpenEnum`]: `Read` if replies contain it, `Write` if request bodies do.
///
/// The API has hundreds of these enums, so each impl affects build time. Comparing texts compiles faster than derived impls.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident $(, $direction:ident)*) => {
        impl $name {
            /// The value as TikTok writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::__private::enum_text(self)
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::__private::enum_from_text(text)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $($crate::open_enum!(@$direction $name);)*
    };
    (@Read $name:ident) => {
        impl $crate::__private::Read for $name {
            #[inline]
            fn read(
                from: &mut dyn $crate::__private::Source<'_>,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::__private::Failed> {
                $crate::__private::read_enum(from)
            }
        }
    };
    (@Write $name:ident) => {
        impl $crate::__private::Write for $name {
            #[inline]
            fn write(&self, out: &mut $crate::__private::JsonWriter) {
                $crate::__private::write_enum(self, out);
            }
        }
    };
}
