//! Values in queries, paths and text parts of forms.

use crate::error::InvalidField;
use crate::wire::check::first_invalid;
use crate::wire::number::push_integer;

/// A value in a query, in a path or in a text part of an upload.
pub trait QueryValue {
    /// Whether the parameter is omitted.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether the text of the value is unambiguous.
    fn is_unambiguous(&self) -> bool {
        true
    }

    /// Returns an error if no field accepts the value, such as a misspelt value of an enumeration.
    fn invalid(&self) -> Option<Box<InvalidField>> {
        None
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

    fn is_unambiguous(&self) -> bool {
        self.as_ref().is_none_or(T::is_unambiguous)
    }

    fn invalid(&self) -> Option<Box<InvalidField>> {
        self.as_ref()?.invalid()
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        if let Some(value) = self {
            value.append_to(text);
        }
    }
}

/// A list is one value: its elements, joined with commas. TikTok has no escape for a comma in an element, and no text for an empty
/// list or an empty element.
impl<T: QueryValue> QueryValue for Vec<T> {
    fn is_unambiguous(&self) -> bool {
        let mut text = Vec::new();
        let mut is_element = |value: &T| {
            text.clear();
            value.append_to(&mut text);
            !text.is_empty() && !text.contains(&b',')
        };
        !self.is_empty() && self.iter().all(&mut is_element)
    }

    fn invalid(&self) -> Option<Box<InvalidField>> {
        first_invalid(self, T::invalid)
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                text.push(b',');
            }
            value.append_to(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_can_be_ambiguous() {
        let list = |items: &[&str]| Some(items.iter().map(|&item| item.to_owned()).collect::<Vec<_>>());
        assert!(list(&["a"]).is_unambiguous() && list(&["a", "b c"]).is_unambiguous());
        for items in [&[][..], &[""], &["a", ""], &["a,b"], &["a", ","]] {
            assert!(!list(items).is_unambiguous(), "{items:?}");
        }
        assert!("a,b".to_owned().is_unambiguous() && String::new().is_unambiguous());
        assert!(None::<Vec<i64>>.is_unambiguous() && vec![1, 2].is_unambiguous());
    }
}
