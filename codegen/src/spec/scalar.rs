//! Scalar types: the only place that lists them.
//!
//! To add one, add a line here, its Rust type, its OpenAPI format and its example values where the compiler asks for them, and its
//! value type in the SDK.

/// Declares the enum together with the properties of each scalar, so that a new scalar is one new line.
macro_rules! scalars {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal $title:literal $wire:ident $measure:ident,)*) => {
        /// A scalar of the spec language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Scalar {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Scalar {
            /// All scalars.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in specs.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The name for readers of documentation.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$variant => $title,)*
                }
            }

            /// What the value is, in a sentence.
            pub fn doc(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($doc),+).trim_start(),)*
                }
            }

            /// How JSON represents the value.
            pub fn wire(self) -> WireClass {
                match self {
                    $(Self::$variant => WireClass::$wire,)*
                }
            }

            /// What a range of the field limits.
            pub fn measure(self) -> Measure {
                match self {
                    $(Self::$variant => Measure::$measure,)*
                }
            }
        }
    };
}

scalars! {
    /// `true` or `false`.
    Bool "bool" "boolean" Bool Unbounded,
    /// A calendar date in a text: `2026-08-15`.
    Date "date" "date" Text Value,
    /// A date and time in a text, as in RFC 3339: `2026-08-15T09:28:34Z`.
    DateTime "datetime" "date-time" Text Value,
    /// An exact decimal number in a text, such as an amount of money: `12.50`.
    Decimal "decimal" "decimal" Text Value,
    /// An uploaded file, which is a part of a multipart form.
    File "file" "file" File Bytes,
    /// An integer.
    Int "int" "integer" Integer Value,
    /// Any JSON value. TikTok does not document its structure.
    Json "json" "any JSON" Any Unbounded,
    /// A text that grants access. `Debug` does not show it.
    Secret "secret" "secret" Text Characters,
    /// A text. IDs are texts too.
    String "string" "string" Text Characters,
    /// Seconds since 1970 in UTC, as an integer.
    Timestamp "timestamp" "timestamp" Moment Value,
    /// Milliseconds since 1970 in UTC, as an integer.
    TimestampMillis "timestamp_ms" "timestamp (ms)" Moment Value,
    /// Seconds since 1970 in UTC, as digits in a text.
    TimestampText "timestamp_text" "timestamp (text)" IntegerText Value,
}

/// How JSON represents a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WireClass {
    Text,
    Integer,
    /// An integer in quotes.
    IntegerText,
    /// An integer that counts from 1970.
    Moment,
    Bool,
    /// Not JSON: a part of a multipart form.
    File,
    Any,
}

/// What a range limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The number itself.
    Value,
    /// The length of a text.
    Characters,
    /// The size of a file.
    Bytes,
    /// A range is an error.
    Unbounded,
}

impl Scalar {
    /// The scalar with this name in specs.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scalar| scalar.name() == name)
    }

    /// Whether the value has a text that a URL or a log line can show.
    pub fn has_text(self) -> bool {
        !matches!(self.wire(), WireClass::Any | WireClass::File)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scalar_is_found_by_its_name() {
        for &scalar in Scalar::ALL {
            assert_eq!(Scalar::from_name(scalar.name()), Some(scalar));
        }
        assert_eq!(Scalar::from_name("Order"), None);
    }
}
