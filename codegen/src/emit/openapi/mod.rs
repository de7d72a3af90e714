//! OpenAPI 3.1: one document of all operations and webhooks.

mod envelope;
mod extensions;
mod json;
mod observed;
mod operation;
mod schema;
mod security;
mod selection;
mod text;

use serde_json::{Map, Value, json};

use self::observed::Observed;
use crate::model::{Model, TypeId};

pub use selection::Selection;

/// The only folder in which the target writes and deletes files, relative to the repository.
pub const OUTPUT_ROOT: &str = "generated/openapi";

/// The file of the document, relative to the output root.
pub const DOCUMENT: &str = "tiktok-shop.json";

/// The member of the document that marks it as generated.
pub const GENERATED: &str = "x-generated";

/// The member that names the older version which documents another member beside it.
pub const INHERITED: &str = "x-inherited";

/// The name of the webhooks where groups are named.
const WEBHOOKS: &str = "webhooks";

/// The text of the document of some operations and webhooks. `mark` says that it is generated; it is the first member.
pub fn render(model: &Model, selection: &Selection, mark: &str) -> String {
    json::print(&document(model, selection, mark))
}

fn document(model: &Model, selection: &Selection, mark: &str) -> Map<String, Value> {
    let webhooks = selection.webhooks.iter().map(|id| model.webhook(*id));
    let observed = Observed::of(model);
    let (ids, types): (Vec<TypeId>, Vec<TypeId>) = selection.types(model).into_iter().partition(|id| schema::is_id(model, *id));
    let ids =
        ids.into_iter().map(|id| model.ty(id)).filter_map(|ty| Some((ty.name.clone(), ty.doc.as_ref()?.value.clone().into())));
    let schemas: Map<String, Value> =
        types.into_iter().map(|id| (schema::key(model, model.ty(id)), schema::definition(model, &observed, id))).collect();
    json::object([
        (GENERATED, Some(mark.into())),
        ("openapi", Some("3.1.0".into())),
        ("info", Some(info(model))),
        ("servers", Some(json!([{ "url": format!("https://{}", model.hosts.api) }]))),
        ("tags", Some(tags(model, selection))),
        ("paths", Some(operation::paths(model, &selection.operations))),
        ("webhooks", envelope::webhooks(model, webhooks)),
        (
            "components",
            // `json!` would copy the schemas.
            Some(Value::Object(json::object([
                ("securitySchemes", Some(security::schemes(&model.hosts))),
                ("parameters", Some(security::cipher_parameters())),
                ("responses", Some(json!({ "Error": envelope::error() }))),
                ("schemas", Some(Value::Object(schemas))),
            ]))),
        ),
        ("x-ids", json::non_empty(ids.collect())),
        ("x-error-codes", extensions::error_codes(selection.errors(model))),
    ])
}

/// The document has the version of its newest operation.
fn info(model: &Model) -> Value {
    let version = model.operations.iter().map(|operation| operation.version_number()).max().unwrap_or_default();
    json!({ "title": text::TITLE, "version": version, "description": text::ABOUT, "license": { "name": text::LICENCE } })
}

fn tags(model: &Model, selection: &Selection) -> Value {
    let mut tags: Vec<Map<String, Value>> = Vec::new();
    for group in selection.groups(model) {
        let described = group.versions.iter().filter_map(|version| Some((version, version.about.as_deref()?)));
        let versions = described.map(|(version, about)| (version.module.trim_start_matches('v').to_owned(), about.into()));
        tags.push(json::object([
            ("name", Some(group.module.as_str().into())),
            ("description", group.about.as_deref().map(Value::from)),
            ("x-displayName", Some(group.title.as_str().into())),
            ("x-versions", json::non_empty(versions.collect())),
        ]));
    }
    if !selection.webhooks.is_empty() {
        tags.push(json::object([("name", Some(WEBHOOKS.into())), ("x-displayName", Some("Webhooks".into()))]));
    }
    json!(tags)
}
