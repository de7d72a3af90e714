//! Writing JSON request bodies, directly into the bytes that are signed and sent.
//!
//! Absent fields are omitted; empty lists are written, because they have a meaning. Writing itself cannot fail: a value that its
//! field does not accept is written too, and reported at the end.

use std::collections::BTreeMap;
use std::io::Write as _;

use crate::wire::number::push_integer;

mod json_writer;
#[cfg(test)]
mod tests;

pub use self::json_writer::JsonWriter;

/// An object in a request body.
pub trait WriteFields {
    /// Writes each field that is set.
    fn fields(&self, object: &mut ObjectWriter<'_>);
}

/// A field value in a request body.
pub trait Write {
    /// Whether the field is omitted.
    fn is_absent(&self) -> bool {
        false
    }

    /// Appends the value as JSON.
    fn write(&self, out: &mut JsonWriter);
}

/// Writes the fields of one JSON object.
#[derive(Debug)]
pub struct ObjectWriter<'a> {
    out: &'a mut JsonWriter,
    empty: bool,
}

impl<'a> ObjectWriter<'a> {
    /// Writes an object with the fields that `fields` adds.
    pub(crate) fn object(out: &'a mut JsonWriter, fields: impl FnOnce(&mut Self)) {
        out.bytes.push(b'{');
        let mut object = Self { out, empty: true };
        fields(&mut object);
        object.out.bytes.push(b'}');
    }

    /// Writes a field, unless its value is absent.
    pub fn field<V: Write>(&mut self, key: &'static str, value: &V) {
        if !value.is_absent() {
            debug_assert!(is_plain(key), "`{key}` cannot stand between quotes");
            self.separate();
            self.out.bytes.push(b'"');
            self.out.bytes.extend_from_slice(key.as_bytes());
            self.out.bytes.extend_from_slice(b"\":");
            value.write(self.out);
        }
    }

    /// Writes a field whose number is quoted, as some operations require for times.
    pub fn text<V: Write>(&mut self, key: &'static str, value: &V) {
        self.field(key, &Quoted(value));
    }

    /// Writes an entry of a map. Its key needs escaping.
    fn entry<V: Write>(&mut self, key: &str, value: &V) {
        self.separate();
        write_string(key, &mut self.out.bytes);
        self.out.bytes.push(b':');
        value.write(self.out);
    }

    fn separate(&mut self) {
        if !self.empty {
            self.out.bytes.push(b',');
        }
        self.empty = false;
    }
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

/// A quoted number.
#[derive(Debug)]
pub struct Quoted<'a, V>(pub &'a V);

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
        ObjectWriter::object(out, |object| {
            for (key, value) in self {
                object.entry(key, value);
            }
        });
    }
}
