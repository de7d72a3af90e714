//! Our own export: an OpenAPI document with extensions for facts that OpenAPI cannot express.
//!
//! Such a document is exact: a schema says what a value is, so descriptions and examples are not read. Facts that the export marks
//! as those of an older version belong to the spec of that version.

use codegen::emit::openapi::{GENERATED, INHERITED};
use codegen::spec::{Scalar, Token};
use serde_json::Value;

use crate::model::Kind;
use crate::paths::{Address, address};
use crate::upstream::UpstreamError;
use crate::upstream::cursor::Cursor;
use crate::upstream::raw::{Node, RawOperation, Shape};

/// Whether a document is an export.
pub(crate) fn is_export(document: &Value) -> bool {
    document.get(GENERATED).is_some()
}

/// A member, unless it is a fact of an older version.
pub(crate) fn own<'a>(at: &Cursor<'a>, key: &str) -> Result<Option<Cursor<'a>>, UpstreamError> {
    let is_inherited = match at.get(INHERITED)? {
        Some(inherited) => inherited.get(key)?.is_some(),
        None => false,
    };
    if is_inherited { Ok(None) } else { at.get(key) }
}

/// Reads the facts of a schema besides its type or its reference to a type.
pub(crate) fn refine(at: &Cursor<'_>, node: &mut Node) -> Result<(), UpstreamError> {
    let is_use = at.get("$ref")?.is_some();
    if is_use {
        node.default = own(at, "default")?.map(|value| value.value().clone());
    }
    if !is_use || at.get("x-accepted-values")?.is_some() {
        node.exact = kind(at, &node.shape)?;
    }
    Ok(())
}

/// The kind of a value that is neither an object nor a list.
fn kind(at: &Cursor<'_>, shape: &Shape) -> Result<Option<Kind>, UpstreamError> {
    let values = match at.get("x-accepted-values")? {
        None => texts(at, "x-extensible-enum")?,
        // The accepted values of an integer are not in the model, and those of a map are the values of its entries.
        Some(_) if matches!(shape, Shape::Int | Shape::Any) => Vec::new(),
        Some(_) => texts(at, "x-accepted-values")?,
    };
    if !values.is_empty() {
        return Ok(Some(Kind::Enum { values }));
    }
    let named = at.text_of("x-scalar")?.and_then(Scalar::from_name);
    let scalar = match (shape, at.text_of("format")?) {
        (Shape::Object(_) | Shape::List(_), _) => return Ok(None),
        (Shape::Any | Shape::Number, _) => Scalar::Json,
        (Shape::Bool, _) => Scalar::Bool,
        (Shape::File, _) => Scalar::File,
        (Shape::Int, _) => Scalar::Int,
        (Shape::String, Some("date")) => Scalar::Date,
        (Shape::String, Some("date-time")) => Scalar::DateTime,
        (Shape::String, Some("decimal")) => Scalar::Decimal,
        (Shape::String, Some("password")) => Scalar::Secret,
        (Shape::String, _) => Scalar::String,
    };
    Ok(Some(Kind::Scalar(named.unwrap_or(scalar))))
}

/// The names, scopes, token, page and error codes of an operation.
pub(crate) fn settings(at: &Cursor<'_>, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    // The id is `order_202309_get_order_list`, and the path `/order/202309/…`.
    let prefix = address(&raw.path).map(|Address { group, version }| format!("{group}_{version}_")).unwrap_or_default();
    let settings = &mut raw.settings;
    let id = at.require("operationId")?.text()?;
    settings.name = Some(id.strip_prefix(&prefix).unwrap_or(id).to_owned());
    settings.aliases = texts(at, "x-aliases")?;
    let page = own(at, "externalDocs")?.map(|docs| docs.require("url")?.text()).transpose()?;
    settings.docs = page.and_then(|url| url.rsplit('/').next()).map(str::to_owned);
    for code in own(at, "x-error-codes")?.map_or(Ok(Vec::new()), |codes| Ok(codes.items()?.collect()))? {
        settings.errors.push(code.integer()?);
    }
    let has_own_scopes = own(at, "security")?.is_some();
    let mut owners = Vec::new();
    for requirement in at.items_of("security")? {
        for (scheme, scopes) in requirement.members()? {
            let Some(owner) = scheme.strip_suffix("_token") else { continue };
            if owners.is_empty() && has_own_scopes {
                settings.scopes = scopes.items()?.map(|scope| scope.text().map(str::to_owned)).collect::<Result<_, _>>()?;
            }
            owners.push(owner);
        }
    }
    settings.token = Token::of_owners(&owners);
    Ok(())
}

fn texts(at: &Cursor<'_>, key: &str) -> Result<Vec<String>, UpstreamError> {
    at.items_of(key)?.into_iter().map(|text| text.text().map(str::to_owned)).collect()
}
