//! Published documents. Their content decides the format, because their names differ between releases.

use std::collections::HashSet;

use serde_json::Value;

use crate::model::Api;
use crate::upstream::cursor::Cursor;
use crate::upstream::raw::{Authority, Log, RawOperation, RawWebhook, Source};
use crate::upstream::{UpstreamError, combine, export, openapi, pages};

/// A document to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The file's name, for messages.
    pub name: String,
    pub text: String,
}

/// Reads documents into one model. Later documents add what earlier ones lack.
///
/// # Errors
///
/// All mistakes of all documents, with JSON pointers. A single mistake prevents the import, because fields that could not be read
/// would look as if TikTok had removed them.
pub fn read(documents: &[Document]) -> Result<Api, Vec<UpstreamError>> {
    let mut log = Log::default();
    let (mut raw_operations, mut webhooks) = (Vec::new(), Vec::new());
    let mut is_export = true;
    for (order, document) in documents.iter().enumerate() {
        if let Some(value) = log.record(parse(document)) {
            let root = Cursor::root(&document.name, &value);
            is_export &= export::is_export(&value);
            let (operations, events) = read_document(&root, order, &mut log);
            raw_operations.extend(operations);
            webhooks.extend(events);
        }
    }
    let api = combine::combine(raw_operations, webhooks, &mut log);
    if log.errors.is_empty() {
        return Ok(Api { problems: log.problems, is_export, ..api });
    }
    // A mistake in a component is found at each use.
    let mut seen = HashSet::new();
    log.errors.retain(|error| seen.insert(error.clone()));
    Err(log.errors)
}

fn parse(document: &Document) -> Result<Value, UpstreamError> {
    let text = document.text.strip_prefix('\u{feff}').unwrap_or(&document.text);
    serde_json::from_str(text).map_err(|error| UpstreamError {
        document: document.name.clone(),
        pointer: String::new(),
        message: format!("this is not JSON: {error}; download the file again"),
        position: Some((error.line().max(1), error.column().max(1))),
    })
}

/// Reads the operations and webhooks of a document in its format.
fn read_document(root: &Cursor<'_>, order: usize, log: &mut Log) -> (Vec<RawOperation>, Vec<RawWebhook>) {
    let authority = |source| Authority { source, order };
    let result = match root.value() {
        Value::Array(_) => {
            return (pages::read(root, authority(Source::Pages), log), Vec::new());
        }
        // The index of a document that is split into files.
        Value::Object(object) if object.contains_key("split_by") && object.contains_key("modules") => return Default::default(),
        value if export::is_export(value) => Ok(authority(Source::Export)),
        Value::Object(object) if object.contains_key("openapi") => version(root).map(authority),
        Value::Object(_) => {
            Err(root.error("neither an OpenAPI document (no `openapi`) nor reference pages (no list); leave it out"))
        }
        _ => Err(root.error("neither an OpenAPI document (an object) nor reference pages (a list); leave it out")),
    };
    match log.record(result) {
        Some(authority) => openapi::read(root, authority, log),
        None => Default::default(),
    }
}

fn version(root: &Cursor<'_>) -> Result<Source, UpstreamError> {
    let at = root.require("openapi")?;
    match at.text()? {
        version if version.starts_with("3.0.") => Ok(Source::Official),
        version if version.starts_with("3.1.") => Ok(Source::Docs),
        version => Err(at.error(format!("OpenAPI {version} is not supported; convert the document to 3.0 or 3.1"))),
    }
}
