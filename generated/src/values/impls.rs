//! What values of one representation have in common: how they are read, written and displayed.

/// Implements a type that keeps TikTok's text in its only field. A reply may hold a text that is not valid for the type.
macro_rules! text_value {
    ($name:ident, $expected:literal) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl crate::wire::scalar::FromScalar for $name {
            const EXPECTED: &'static str = $expected;

            fn from_scalar(scalar: crate::wire::scalar::Scalar<'_>) -> Result<Option<Self>, crate::wire::scalar::Scalar<'_>> {
                use crate::wire::scalar::Scalar;
                match scalar {
                    Scalar::Null => Ok(None),
                    Scalar::Text(text) if text.is_empty() => Ok(None),
                    Scalar::Text(text) => Ok(Some(Self(text.into_owned()))),
                    Scalar::Number(text) => Ok(Some(Self(text.to_owned()))),
                    found => Err(found),
                }
            }
        }

        impl crate::wire::read::Read for $name {
            fn read<'de, D: serde::de::Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                crate::wire::scalar::read_scalar(from)
            }
        }

        impl crate::wire::write::Write for $name {
            fn write(&self, out: &mut Vec<u8>) {
                crate::wire::write::write_string(&self.0, out);
            }
        }

        impl crate::wire::query::QueryValue for $name {
            fn append_to(&self, text: &mut Vec<u8>) {
                text.extend_from_slice(self.0.as_bytes());
            }
        }
    };
}

/// Implements a type that wraps an integer.
macro_rules! integer_value {
    ($name:ident, $expected:literal) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl crate::wire::scalar::FromScalar for $name {
            const EXPECTED: &'static str = $expected;

            fn from_scalar(scalar: crate::wire::scalar::Scalar<'_>) -> Result<Option<Self>, crate::wire::scalar::Scalar<'_>> {
                Ok(i64::from_scalar(scalar)?.map(Self))
            }
        }

        impl crate::wire::read::Read for $name {
            fn read<'de, D: serde::de::Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                crate::wire::scalar::read_scalar(from)
            }
        }

        impl crate::wire::write::Write for $name {
            fn write(&self, out: &mut Vec<u8>) {
                self.0.write(out);
            }
        }

        impl crate::wire::query::QueryValue for $name {
            fn append_to(&self, text: &mut Vec<u8>) {
                self.0.append_to(text);
            }
        }
    };
}

pub(super) use {integer_value, text_value};
