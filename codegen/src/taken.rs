//! Names of types that are taken before any spec speaks: a type of the API that bore one would hide what emitted files use, or
//! what their readers expect the name to mean.

/// Rust's prelude, and what the runtime brings.
const TAKEN: &[&str] = &[
    "App",
    "AsRef",
    "Auth",
    "BTreeMap",
    "Body",
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
];

/// Whether a type needs another name.
pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_taken_name_is_found() {
        assert!(TAKEN.is_sorted());
        assert!(TAKEN.iter().all(|name| is_taken(name)));
        assert!(!is_taken("Order"));
    }
}
