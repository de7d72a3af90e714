//! Locations of fields and values in the specs.

/// A mapping of fields, or an enumeration: a file, and the keys that lead there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Location {
    /// Relative to `specs/`.
    pub(crate) file: String,
    pub(crate) keys: Vec<String>,
}

impl Location {
    /// A section of an operation or a webhook.
    pub(crate) fn section(file: &str, key: &str) -> Self {
        Self { file: file.to_owned(), keys: vec![key.to_owned()] }
    }

    /// The keys of a field in this mapping.
    pub(crate) fn keys_of<'a>(&'a self, field: &'a str) -> Vec<&'a str> {
        self.keys().chain([field]).collect()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// A field as reports name it: `order/types.yaml: Order.status`.
    pub(crate) fn display(&self, field: &str) -> String {
        let name = match self.keys.as_slice() {
            [first, name, ..] if first == "types" => name,
            [name, ..] => name,
            [] => "",
        };
        format!("{}: {name}.{field}", self.file)
    }

    /// The type that declares the fields, unless a section does.
    pub(crate) fn type_name(&self) -> Option<&str> {
        match self.keys.as_slice() {
            [.., name, fields] if fields == "fields" => Some(name),
            _ => None,
        }
    }
}
