//! Partial failures: the types that report them, and the contribution of each field.

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

/// The contribution of a field to a failure. Each variant holds an index into the type's fields.
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
    /// Objects that contain failures at any depth.
    Within(usize),
}

impl Model {
    /// The contribution of a type to failures, if it has one.
    pub fn failure_source(&self, ty: &Type) -> Option<&FailureSource> {
        self.failure_sources.iter().find(|source| std::ptr::eq(self.ty(source.ty), ty))
    }
}
