//! Partial failures: which types report them, and what each field contributes.

use super::{Model, Type, TypeId};

/// A type of a reply that reports partial failures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureSource {
    pub ty: TypeId,
    /// In the order of its fields.
    pub parts: Vec<Part>,
    /// Whether it is the whole reply of an operation.
    pub is_response: bool,
}

/// What a field contributes to a failure. Each variant holds an index into the type's fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Code(usize),
    Message(usize),
    /// A value that identifies what failed.
    About(usize),
    /// An object that identifies what failed, or a list of them.
    Detail(usize),
    /// Failures: an object, a list of them, or a list of their messages.
    Causes(usize),
    /// A value that says why something failed.
    Reason(usize),
    /// A list of values, each of which identifies what failed.
    Failed(usize),
    /// Objects that hold failures somewhere below.
    Within(usize),
}

impl Model {
    /// What a type contributes to failures, if it does.
    pub fn failure_source(&self, ty: &Type) -> Option<&FailureSource> {
        self.failure_sources.iter().find(|source| std::ptr::eq(self.ty(source.ty), ty))
    }
}
