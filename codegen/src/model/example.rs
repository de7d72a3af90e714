//! Examples: the values of a short, typical call.

/// The fields that an example sets: an index into the fields of the request or the object, and the value. Required fields come first,
/// in their order.
pub type ExampleFields = Vec<(usize, ExampleValue)>;

/// A value that its field accepts. The kind of the field says what a text or a number stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ExampleValue {
    /// A text, an id, a decimal, a date, or the JSON name of an enumeration's value.
    Text(String),
    /// An integer or a moment.
    Int(i64),
    Bool(bool),
    /// Any JSON, without spaces.
    Json(String),
    /// A file of this media type.
    File(String),
    Object(ExampleFields),
    List(Vec<ExampleValue>),
    Map(Vec<(String, ExampleValue)>),
}
