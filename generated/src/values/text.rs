//! Values that keep the text TikTok sent.

/// Implements the shared methods and traits of text values: the text, `Display`, reading and writing.
///
/// `$name` is a tuple struct that holds a `SmolStr`: most of these texts have at most 23 bytes, which it stores without allocation.
/// `$expected` describes the value in errors. Reading accepts every string and every number, because a value that this version cannot
/// parse must not cost the whole reply. Writing always sends a JSON string.
macro_rules! text_value {
    ($name:ident, $expected:literal) => {
        impl $name {
            /// The text, as TikTok sent it or as it was parsed.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $crate::wire::read::Read for $name {
            fn read(from: &mut $crate::wire::read::Reader<'_>) -> Result<Option<Self>, $crate::wire::read::Failed> {
                Ok($crate::wire::scalar::read_short_text(from, $expected)?.map(Self))
            }

            #[inline]
            fn put(slot: &mut Option<Self>, from: &mut $crate::wire::read::Reader<'_>) -> Result<(), $crate::wire::read::Failed> {
                $crate::wire::scalar::put_short_text(slot, from, Self)
            }
        }

        impl $crate::wire::write::Write for $name {
            fn write(&self, out: &mut $crate::wire::write::JsonWriter) {
                $crate::wire::write::write_string(&self.0, &mut out.bytes);
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        #[cfg(feature = "serde")]
        $crate::wire::serde_support::deserialize_value!($name);

        impl $crate::wire::QueryValue for $name {
            fn append_to(&self, text: &mut Vec<u8>) {
                text.extend_from_slice(self.0.as_bytes());
            }
        }
    };
}

pub(super) use text_value;
