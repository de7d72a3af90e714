//! Enums that accept values TikTok adds later.
//!
//! An unknown value becomes the last variant. Its text can be read but not matched on, so code does not change its meaning when a
//! later version adds the value as a variant.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::error::{Accepted, InvalidField};
use crate::values::similar::most_similar;
use crate::wire::QueryValue;
use crate::wire::check::OneOf;
use crate::wire::read::{Failed, Reader};
use crate::wire::scalar::Scalar;
use crate::wire::write::{JsonWriter, write_string};

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

/// The origin of an unknown value.
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
    /// The known texts, as TikTok writes them, in the order of the variants.
    const TEXTS: &'static [&'static str];

    /// Creates the variant at this position of [`TEXTS`](Self::TEXTS), or the variant for an unknown value.
    #[doc(hidden)]
    fn from_position(position: Result<usize, UnknownValue>) -> Self;

    /// Returns the position of the text in [`TEXTS`](Self::TEXTS), or the unknown value.
    #[doc(hidden)]
    fn position(&self) -> Result<usize, &UnknownValue>;

    /// Returns the known values.
    fn values() -> impl Iterator<Item = Self> {
        (0..Self::TEXTS.len()).map(|position| Self::from_position(Ok(position)))
    }

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
    let position = E::TEXTS.iter().position(|known| *known == text);
    E::from_position(position.ok_or_else(|| UnknownValue::new(text, origin)))
}

/// Reads a value of an open enum. TikTok may send its text as a number. An empty text means "absent".
pub fn read_enum<T: OpenEnum>(from: &mut Reader<'_>) -> Result<Option<T>, Failed> {
    let value: T = match from.scalar()? {
        Scalar::Null => return Ok(None),
        Scalar::Text(text) if text.is_empty() => return Ok(None),
        Scalar::Text(text) => value_of(&text, Origin::Trusted),
        Scalar::Number(text) => value_of(text, Origin::Trusted),
        found => return Err(from.misfit("a string", &found)),
    };
    if value.position().is_err() {
        from.note_unknown(false);
    }
    Ok(Some(value))
}

/// Returns the text of a variant.
pub fn enum_text<E: OpenEnum>(value: &E) -> &str {
    match value.position() {
        // The generator makes both from one list.
        Ok(position) => E::TEXTS[position],
        Err(unknown) => unknown.as_str(),
    }
}

/// Compares the texts.
pub fn enums_are_equal<E: OpenEnum>(value: &E, other: &E) -> bool {
    enum_text(value) == enum_text(other)
}

/// Hashes the text.
pub fn hash_enum<E: OpenEnum>(value: &E, state: &mut impl Hasher) {
    enum_text(value).hash(state);
}

/// Prints the text.
///
/// # Errors
///
/// Returns an error if the formatter does.
pub fn display_enum<E: OpenEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(enum_text(value))
}

/// Copies a value.
pub fn clone_enum<E: OpenEnum>(value: &E) -> E {
    E::from_position(value.position().map_err(Clone::clone))
}

/// Writes a value into a request body.
pub fn write_enum<E: OpenEnum>(value: &E, out: &mut JsonWriter) {
    out.reject(value.invalid());
    write_string(enum_text(value), &mut out.bytes);
}

/// A request accepts a value outside the set only if it is not listed at all, and not misspelt.
impl<T: OpenEnum> OneOf<&str> for T {
    fn check(&self, set: &[&str]) -> Option<Box<InvalidField>> {
        let position = self.position();
        let is_accepted = match position {
            Ok(_) => set.contains(&enum_text(self)),
            Err(unknown) => unknown.origin == Origin::Trusted,
        };
        if is_accepted { None } else { Some(not_in_set(enum_text(self), set, position.is_err())) }
    }
}

#[cold]
fn not_in_set(text: &str, set: &[&str], is_unlisted: bool) -> Box<InvalidField> {
    let similar = most_similar(set.iter().copied(), text).map(str::to_owned);
    let is_misspelt = similar.is_some();
    let values = set.iter().map(|&value| value.to_owned()).collect();
    InvalidField::unknown_text(text, is_misspelt, Accepted::OneOf { values, similar, is_unlisted })
}

#[cold]
fn not_known<E: OpenEnum>(text: &str) -> Box<InvalidField> {
    let similar = most_similar(E::TEXTS.iter().copied(), text);
    InvalidField::unknown_text(text, similar.is_some(), Accepted::Known { similar })
}

impl<T: OpenEnum> QueryValue for T {
    fn invalid(&self) -> Option<Box<InvalidField>> {
        let value = self.position().err().filter(|unknown| unknown.origin == Origin::Text)?;
        Some(not_known::<T>(value.as_str()))
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(enum_text(self).as_bytes());
    }
}

/// Implements the traits of an [`OpenEnum`]: `Read` if replies contain it, `Write` if request bodies do.
///
/// The API has hundreds of these enums, so each impl affects build time. An impl that is one call of a generic function compiles faster
/// than a derived one.
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

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::clone_enum(self)
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
                $crate::__private::enums_are_equal(self, other)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::__private::hash_enum(self, state);
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display_enum(self, f)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display_enum(self, f)
            }
        }

        $($crate::open_enum!(@$direction $name);)*
    };
    (@Read $name:ident) => {
        impl $crate::__private::Read for $name {
            #[inline]
            fn read(
                from: &mut $crate::__private::Reader<'_>,
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
