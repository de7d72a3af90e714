//! Writing JSON request bodies, directly into the bytes that are signed and sent.
//!
//! Absent fields are omitted; empty lists are written, because they have a meaning. Writing itself cannot fail: a value that its
//! field does not accept is written too, and reported at the end.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;

use crate::wire::number::push_integer;

mod json_writer;
#[cfg(test)]
mod tests;

pub use self::json_writer::JsonWriter;

/// An object in a request body.
pub trait WriteFields: fmt::Debug {
    /// Passes every field to the writer.
    fn fields(&self, object: &mut ObjectWriter<'_>);
}

/// A field value in a request body.
pub trait Write: fmt::Debug {
    /// Whether the field is omitted.
    fn is_absent(&self) -> bool {
        false
    }

    /// Appends the value as JSON.
    fn write(&self, out: &mut JsonWriter);
}

/// Writes the fields of one object: as JSON, or for `Debug`.
pub struct ObjectWriter<'a>(Target<'a>);

enum Target<'a> {
    Json { out: &'a mut JsonWriter, is_empty: bool },
    Debug(&'a mut dyn FnMut(&str, &dyn fmt::Debug)),
}

impl<'a> ObjectWriter<'a> {
    /// Writes an object with the fields that `fields` adds.
    pub(crate) fn object(out: &'a mut JsonWriter, fields: impl FnOnce(&mut ObjectWriter<'_>)) {
        out.bytes.push(b'{');
        fields(&mut ObjectWriter(Target::Json { out, is_empty: true }));
        out.bytes.push(b'}');
    }

    /// Passes each field to `print`.
    fn debug(print: &'a mut dyn FnMut(&str, &dyn fmt::Debug)) -> Self {
        Self(Target::Debug(print))
    }

    /// Writes fields in this order, except absent ones.
    pub fn fields(&mut self, fields: &[(&'static str, &dyn Write)]) {
        for (key, value) in fields {
            self.field(key, *value);
        }
    }

    /// Writes a field, unless its value is absent.
    pub fn field(&mut self, key: &'static str, value: &dyn Write) {
        match &mut self.0 {
            Target::Json { out, is_empty } if !value.is_absent() => {
                debug_assert!(is_plain(key), "`{key}` cannot stand between quotes");
                separate(out, is_empty);
                out.bytes.push(b'"');
                out.bytes.extend_from_slice(key.as_bytes());
                out.bytes.extend_from_slice(b"\":");
                value.write(out);
            }
            Target::Json { .. } => {}
            Target::Debug(print) => print(key, &value),
        }
    }
}

impl fmt::Debug for ObjectWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ObjectWriter")
    }
}

/// Prints an object that is only sent, with the JSON names of its fields.
///
/// # Errors
///
/// Returns an error if the formatter does.
pub fn debug_written(object: &dyn WriteFields, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(name);
    let mut print = |key: &str, value: &dyn fmt::Debug| {
        output.field(key, value);
    };
    object.fields(&mut ObjectWriter::debug(&mut print));
    output.finish()
}

/// Implements `Debug` for an object that implements [`WriteFields`].
#[doc(hidden)]
#[macro_export]
macro_rules! debug_written {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_written(self, ::core::stringify!($name), f)
            }
        }
    };
}

/// Writes the comma before a member, unless it is the first.
fn separate(out: &mut JsonWriter, is_empty: &mut bool) {
    if !*is_empty {
        out.bytes.push(b',');
    }
    *is_empty = false;
}

/// Appends a text as a JSON string.
pub fn write_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    if is_plain(text) {
        out.extend_from_slice(text.as_bytes());
    } else {
        write_escaped(text.as_bytes(), out);
    }
    out.push(b'"');
}

/// Whether a text needs no escaping inside quotes.
fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, byte| plain & !needs_escape(byte))
}

/// Branchless, so that the compiler vectorizes it.
fn needs_escape(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

fn write_escaped(text: &[u8], out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| needs_escape(*byte)) {
        out.extend_from_slice(&rest[..at]);
        write_escape(rest[at], out);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

fn write_escape(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'"' => out.extend_from_slice(b"\\\""),
        b'\\' => out.extend_from_slice(b"\\\\"),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\r' => out.extend_from_slice(b"\\r"),
        b'\t' => out.extend_from_slice(b"\\t"),
        // Writing to a vector cannot fail.
        _ => drop(write!(out, "\\u{byte:04x}")),
    }
}

impl<T: WriteFields> Write for T {
    fn write(&self, out: &mut JsonWriter) {
        ObjectWriter::object(out, |object| self.fields(object));
    }
}

impl<T: WriteFields> WriteFields for Box<T> {
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        T::fields(self, object);
    }
}

impl Write for String {
    fn write(&self, out: &mut JsonWriter) {
        write_string(self, &mut out.bytes);
    }
}

impl Write for bool {
    fn write(&self, out: &mut JsonWriter) {
        out.bytes.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Write for i64 {
    fn write(&self, out: &mut JsonWriter) {
        push_integer(*self, &mut out.bytes);
    }
}

/// A number that is sent in quotes, as some operations require for times.
pub struct Quoted<'a, V>(pub &'a V);

impl<V: fmt::Debug> fmt::Debug for Quoted<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<V: Write> Write for Quoted<'_, V> {
    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }

    fn write(&self, out: &mut JsonWriter) {
        out.bytes.push(b'"');
        self.0.write(out);
        out.bytes.push(b'"');
    }
}

#[cfg(feature = "serde")]
impl<V: Write> serde::Serialize for Quoted<'_, V> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut number = JsonWriter::after(Vec::new());
        self.0.write(&mut number);
        to.serialize_str(&String::from_utf8_lossy(&number.bytes))
    }
}

impl<T: Write> Write for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    /// Only a list writes `null`; an absent field is omitted.
    fn write(&self, out: &mut JsonWriter) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("null"),
        }
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut JsonWriter) {
        out.bytes.push(b'[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.bytes.push(b',');
            }
            value.write(out);
        }
        out.bytes.push(b']');
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn write(&self, out: &mut JsonWriter) {
        let mut is_empty = true;
        out.bytes.push(b'{');
        for (key, value) in self {
            separate(out, &mut is_empty);
            write_string(key, &mut out.bytes);
            out.bytes.push(b':');
            value.write(out);
        }
        out.bytes.push(b'}');
    }
}
