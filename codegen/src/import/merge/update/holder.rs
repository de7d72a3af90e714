//! Where fields and values stand.

use super::super::specs::{group_of, types_file};

/// What holds fields or values: a file, and the keys that lead there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct Holder {
    pub(in super::super) file: String,
    pub(in super::super) keys: Vec<String>,
}

impl Holder {
    /// A section of a spec.
    pub(super) fn section(file: &str, key: &str) -> Self {
        Self { file: file.to_owned(), keys: vec![key.to_owned()] }
    }

    /// Where a field stands, as people say it: `order/types.yaml: Order.status`.
    pub(in super::super) fn say(&self, field: &str) -> String {
        let name = match self.keys.as_slice() {
            [first, name, ..] if first == "types" => name,
            [name, ..] => name,
            [] => "",
        };
        format!("{}: {name}.{field}", self.file)
    }

    /// The fields of a type of a shared file.
    pub(in super::super) fn of_shared_type(group: Option<&str>, name: &str) -> Self {
        Self { file: types_file(group), keys: vec![name.to_owned(), "fields".to_owned()] }
    }

    /// The group whose shared file this is about.
    pub(in super::super) fn group(&self) -> &str {
        group_of(&self.file).unwrap_or_default()
    }

    /// The type that holds the fields, if a type does.
    pub(in super::super) fn definition(&self) -> Option<&str> {
        match self.keys.as_slice() {
            [.., name, fields] if fields == "fields" => Some(name),
            _ => None,
        }
    }
}
