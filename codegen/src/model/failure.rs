//! Partial failures: the types that report them, and the contribution of each field.

use super::{Model, Operation, Type, TypeId};

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

impl FailureSource {
    /// The fields that report failures, as indexes into the type's fields. Other fields only identify what failed.
    pub fn reporting_fields(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().filter_map(|part| match part {
            Part::Code(index)
            | Part::Message(index)
            | Part::Causes(index)
            | Part::Reason(index)
            | Part::Failed(index)
            | Part::Within(index) => Some(*index),
            Part::About(_) | Part::Detail(_) => None,
        })
    }
}

impl Model {
    /// The failures that the reply of an operation can report.
    pub fn reported_failures(&self, operation: &Operation) -> Option<&FailureSource> {
        operation.response.and_then(|response| self.failure_source(self.ty(response))).filter(|source| source.is_response)
    }

    /// The contribution of a type to failures, if it has one.
    pub fn failure_source(&self, ty: &Type) -> Option<&FailureSource> {
        self.failure_sources.iter().find(|source| std::ptr::eq(self.ty(source.ty), ty))
    }
}
