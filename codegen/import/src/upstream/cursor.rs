//! JSON values with their position, so that every error names a JSON pointer.

use serde_json::{Map, Value};

use crate::upstream::UpstreamError;

/// A value of a document, and the path to it.
#[derive(Debug, Clone)]
pub(crate) struct Cursor<'a> {
    document: &'a str,
    pointer: String,
    value: &'a Value,
}

impl<'a> Cursor<'a> {
    pub(crate) fn root(document: &'a str, value: &'a Value) -> Self {
        Self { document, pointer: String::new(), value }
    }

    /// Another value of the same document.
    pub(crate) fn at_pointer(&self, pointer: &str, value: &'a Value) -> Self {
        Self { document: self.document, pointer: pointer.to_owned(), value }
    }

    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }

    /// `docs.openapi.json#/paths/~1orders`, for reports.
    pub(crate) fn place(&self) -> String {
        format!("{}#{}", self.document, self.pointer)
    }

    pub(crate) fn error(&self, message: impl Into<String>) -> UpstreamError {
        UpstreamError { document: self.document.to_owned(), pointer: self.pointer.clone(), message: message.into(), position: None }
    }

    /// A member of this object. `None` if it is absent or `null`.
    pub(crate) fn get(&self, key: &str) -> Result<Option<Self>, UpstreamError> {
        let member = self.map()?.get(key).filter(|value| !value.is_null());
        Ok(member.map(|value| self.child(key, value)))
    }

    /// A required member.
    pub(crate) fn require(&self, key: &str) -> Result<Self, UpstreamError> {
        self.get(key)?.ok_or_else(|| self.error(format!("`{key}` is missing; add it, or import a complete document")))
    }

    /// The members of this object, in the order of the document.
    pub(crate) fn members(&self) -> Result<impl Iterator<Item = (&'a str, Self)> + use<'a>, UpstreamError> {
        let parent = self.clone();
        Ok(self.map()?.iter().map(move |(key, value)| (key.as_str(), parent.child(key, value))))
    }

    pub(crate) fn items(&self) -> Result<impl Iterator<Item = Self> + use<'a>, UpstreamError> {
        let parent = self.clone();
        let list = self.value.as_array().ok_or_else(|| self.unexpected("a list"))?;
        Ok(list.iter().enumerate().map(move |(index, value)| parent.child(&index.to_string(), value)))
    }

    pub(crate) fn text(&self) -> Result<&'a str, UpstreamError> {
        self.value.as_str().ok_or_else(|| self.unexpected("a text"))
    }

    pub(crate) fn flag(&self) -> Result<bool, UpstreamError> {
        self.value.as_bool().ok_or_else(|| self.unexpected("`true` or `false`"))
    }

    pub(crate) fn integer(&self) -> Result<i64, UpstreamError> {
        self.value.as_i64().ok_or_else(|| self.unexpected("an integer"))
    }

    pub(crate) fn text_of(&self, key: &str) -> Result<Option<&'a str>, UpstreamError> {
        self.get(key)?.map(|member| member.text()).transpose()
    }

    pub(crate) fn flag_of(&self, key: &str) -> Result<Option<bool>, UpstreamError> {
        self.get(key)?.map(|member| member.flag()).transpose()
    }

    pub(crate) fn integer_of(&self, key: &str) -> Result<Option<i64>, UpstreamError> {
        self.get(key)?.map(|member| member.integer()).transpose()
    }

    /// The items of a member that is a list. Empty if it is absent.
    pub(crate) fn items_of(&self, key: &str) -> Result<Vec<Self>, UpstreamError> {
        self.get(key)?.map_or(Ok(Vec::new()), |list| Ok(list.items()?.collect()))
    }

    fn map(&self) -> Result<&'a Map<String, Value>, UpstreamError> {
        self.value.as_object().ok_or_else(|| self.unexpected("an object"))
    }

    fn unexpected(&self, wanted: &str) -> UpstreamError {
        let found = match self.value {
            Value::Null => "`null`",
            Value::Bool(_) => "`true` or `false`",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.error(format!("expected {wanted}, found {found}; correct the document or leave it out"))
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + key.len() + 1);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        for letter in key.chars() {
            match letter {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                _ => pointer.push(letter),
            }
        }
        Self { document: self.document, pointer, value }
    }
}
