//! Partial failures: which types tell of them, and what their fields tell.

use super::{Home, Model, TypeId};

/// A type of a reply that tells of partial failures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureSource {
    pub ty: TypeId,
    /// In the order of its fields.
    pub parts: Vec<Part>,
    /// Whether it is the whole reply of an operation.
    pub is_response: bool,
}

/// What a field tells of a failure. Each holds an index into the type's fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Code(usize),
    Message(usize),
    /// A value that says what failed.
    About(usize),
    /// An object that says what failed, or a list of them.
    Detail(usize),
    /// Failures: an object, a list of them, or a list of their messages.
    Causes(usize),
    /// A value that says why something failed.
    Reason(usize),
    /// A list of values, each of which says what failed.
    Failed(usize),
    /// Objects that hold failures somewhere below.
    Within(usize),
}

impl Model {
    /// The types of a home's module that tell of failures, in order of their names.
    pub fn failure_sources_of(&self, home: Home) -> Vec<&FailureSource> {
        let mut failure_sources: Vec<_> = self.failure_sources.iter().filter(|source| self.ty(source.ty).home == home).collect();
        failure_sources.sort_by_key(|source| &self.ty(source.ty).name);
        failure_sources
    }
}
