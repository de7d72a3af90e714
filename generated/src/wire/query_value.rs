//! Values in queries, paths and text parts of forms.

use crate::wire::number::push_integer;

/// A value in a query, in a path or in a text part of an upload.
pub trait QueryValue {
    /// Whether the parameter is omitted.
    fn is_absent(&self) -> bool {
        false
    }

    /// Appends the unescaped value, as it is signed.
    fn append_to(&self, text: &mut Vec<u8>);
}

impl QueryValue for String {
    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(self.as_bytes());
    }
}

impl QueryValue for bool {
    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl QueryValue for i64 {
    fn append_to(&self, text: &mut Vec<u8>) {
        push_integer(*self, text);
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        if let Some(value) = self {
            value.append_to(text);
        }
    }
}

/// A list is one value: its elements, joined with commas.
impl<T: QueryValue> QueryValue for Vec<T> {
    fn append_to(&self, text: &mut Vec<u8>) {
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                text.push(b',');
            }
            value.append_to(text);
        }
    }
}
