//! Type names that a spec cannot use: an emitted type with such a name would shadow a name that emitted files import, or one that
//! readers expect to be Rust's. `…Required` is the name of the struct with the required fields of a type.

/// Rust's prelude and the names that emitted files import from the SDK.
const RESERVED: &[&str] = &[
    "App",
    "AsRef",
    "Auth",
    "BTreeMap",
    "Batched",
    "BodyKind",
    "Box",
    "CipherKind",
    "Clone",
    "CollectFailures",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Drop",
    "Empty",
    "Endpoint",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "Event",
    "Failure",
    "Fields",
    "FileUpload",
    "Fn",
    "FnMut",
    "FnOnce",
    "FormWriter",
    "From",
    "Hash",
    "Id",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "KeyPlace",
    "KnownError",
    "MapAccess",
    "Method",
    "None",
    "ObjectWriter",
    "Ok",
    "OpenEnum",
    "OperationMeta",
    "Option",
    "Ord",
    "PageCursor",
    "Paged",
    "PartialEq",
    "PartialFailures",
    "PathWriter",
    "QueryWriter",
    "Read",
    "Reply",
    "Result",
    "Retry",
    "Secret",
    "Self",
    "Send",
    "Slot",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "TimestampMillis",
    "ToString",
    "TokenKind",
    "UnknownEvent",
    "UnknownValue",
    "Vec",
    "Webhook",
    "Write",
    "WriteFields",
];

/// Modules that are emitted beside those of operations and webhooks.
const RESERVED_MODULES: &[&str] = &["event", "fields", "ids", "samples", "types"];

/// Whether the file of an operation or a webhook needs another name.
pub(super) fn is_reserved_module(name: &str) -> bool {
    RESERVED_MODULES.contains(&name)
}

/// Whether a type needs another name.
pub fn is_reserved(name: &str) -> bool {
    name.ends_with("Required") || RESERVED.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reserved_name_is_found() {
        assert!(RESERVED.is_sorted());
        assert!(RESERVED.iter().all(|name| is_reserved(name)));
        assert!(!is_reserved("Order"));
        assert!(is_reserved("Required") && is_reserved("OrderRequired"));
    }
}
