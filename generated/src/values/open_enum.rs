//! Enums that accept values TikTok adds later.
//!
//! An unknown value becomes the last variant. Its text can be read but not matched on, so code does not change its meaning when a
//! later version adds the value as a variant.

use std::fmt;
use std::mem::discriminant;

use crate::wire::read::{Failed, Source};
use crate::wire::scalar::Scalar;
use crate::wire::{QueryValue, observe};

/// A value that this version of an open enum does not know.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as TikTok sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
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
}

/// Returns the variant for a text.
pub fn enum_from_text<E: OpenEnum>(text: &str) -> E {
    match E::VALUES.iter().find(|(known, _)| *known == text) {
        Some((_, value)) => value.clone(),
        None => E::unknown(UnknownValue::new(text)),
    }
}

/// Reads a value of an open enum. TikTok may send its text as a number. An empty text means "absent".
pub fn read_enum<T: OpenEnum>(from: &mut dyn Source<'_>) -> Result<Option<T>, Failed> {
    let value: T = match Scalar::of(from.raw()?) {
        Scalar::Null => return Ok(None),
        Scalar::Text(text) if text.is_empty() => return Ok(None),
        Scalar::Text(text) => enum_from_text(&text),
        Scalar::Number(text) => enum_from_text(text),
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

impl<T: OpenEnum> QueryValue for T {
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
            fn write(&self, out: &mut ::std::vec::Vec<u8>) {
                $crate::__private::write_string(self.as_str(), out);
            }
        }
    };
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests {
    use std::collections::HashSet;

    use crate::__private::*;

    #[derive(Clone)]
    enum Color {
        Red,
        Blue,
        UnknownValue(UnknownValue),
    }

    impl OpenEnum for Color {
        const VALUES: &'static [(&'static str, Self)] = &[("RED", Self::Red), ("blue \"sky\"", Self::Blue)];

        fn unknown(value: UnknownValue) -> Self {
            Self::UnknownValue(value)
        }

        fn as_unknown(&self) -> Option<&UnknownValue> {
            if let Self::UnknownValue(value) = self { Some(value) } else { None }
        }
    }

    open_enum!(Color, Read, Write);

    #[test]
    fn texts_round_trip_through_variants() {
        assert_eq!(Color::from("RED"), Color::Red);
        assert_eq!(Color::from(Color::Blue.as_str()), Color::Blue);
        for text in ["RED", "blue \"sky\"", "red", "", "GREEN"] {
            let color = Color::from(text);
            assert_eq!((color.as_str(), color.to_string().as_str()), (text, text));
            assert_eq!(matches!(color, Color::UnknownValue(_)), !["RED", "blue \"sky\""].contains(&text));
            let (mut json, mut query) = (Vec::new(), Vec::new());
            color.write(&mut json);
            color.append_to(&mut query);
            assert_eq!(serde_json::from_slice::<String>(&json).expect("JSON"), text);
            assert_eq!(query, text.as_bytes());
        }
        assert_eq!(format!("{:?} {:?}", Color::Red, Color::from("GREEN")), "RED GREEN");
        assert_ne!(Color::from("GREEN"), Color::from("BROWN"));
        assert_ne!(Color::Red, Color::from("red"));
        let colors: HashSet<_> = ["RED", "GREEN", "RED", "GREEN"].map(Color::from).into();
        assert_eq!(colors, [Color::Red, Color::from("GREEN")].into());
    }
}
