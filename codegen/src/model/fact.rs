//! Facts and their origin.

/// Something that a document states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<T> {
    pub value: T,
    pub origin: Origin,
}

/// The origin of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The spec itself.
    Own,
    /// An older version, such as `202309`.
    Version(String),
    /// An entry of the glossary, by its key.
    Glossary(String),
}

impl<T> Fact<T> {
    /// A fact of the operation itself.
    pub fn own(value: T) -> Self {
        Self { value, origin: Origin::Own }
    }

    /// The older version that documents the fact.
    pub fn inherited_from(&self) -> Option<&str> {
        match &self.origin {
            Origin::Version(version) => Some(version),
            Origin::Own | Origin::Glossary(_) => None,
        }
    }
}
