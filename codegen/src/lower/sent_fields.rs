//! The fields of a request.

use super::fields::{self, Section};
use super::scope::Scope;
use crate::diagnostic::Context;
use crate::model::{Body, Field, Kind};
use crate::spec::{OperationSpec, Scalar};

/// Keys of the query that every request gets.
const COMMON_KEYS: [&str; 6] = ["access_token", "app_key", "category_asset_cipher", "shop_cipher", "sign", "timestamp"];

/// The request's fields: those of the path, then the query, then the body.
pub(super) struct SentFields {
    pub(super) fields: Vec<Field>,
    pub(super) path_end: usize,
    pub(super) query_end: usize,
    /// Whether mistakes hide no field of the request.
    pub(super) is_complete: bool,
}

impl SentFields {
    pub(super) fn lower(at: &Context<'_>, spec: &OperationSpec, scope: &Scope) -> Self {
        let no_body = Default::default();
        let sections = [
            ("path", Section::Path, &spec.path),
            ("query", Section::Query, &spec.query),
            ("body", Section::Body, spec.body.as_ref().unwrap_or(&no_body)),
        ];
        let mut fields = Vec::new();
        let mut keys = Vec::new();
        let mut ends = [0; 3];
        for (index, (key, section, specs)) in sections.into_iter().enumerate() {
            fields.extend(fields::lower(&at.key(key), section, specs, scope));
            keys.resize(fields.len(), key);
            ends[index] = fields.len();
        }
        for wire in spec.query.keys().filter(|wire| COMMON_KEYS.contains(&wire.as_str())) {
            let message = format!("`{wire}` cannot be a field: the SDK adds it to every request that needs it");
            at.key("query").key(wire).error(message, "remove it; `cipher:` names the cipher that the operation requires");
        }
        fields::check_names(fields.iter().zip(&keys).map(|(field, key)| (at.key(key).key(&field.wire), field)));
        let declared: usize = sections.iter().map(|(.., specs)| specs.len()).sum();
        let is_complete = fields.len() == declared && scope.is_complete(&fields);
        Self { fields, path_end: ends[0], query_end: ends[1], is_complete }
    }

    pub(super) fn body(&self, spec: &OperationSpec) -> Body {
        let indexes = (self.query_end..self.fields.len()).collect();
        let is_file = |field: &Field| field.kind == Kind::Scalar(Scalar::File);
        if spec.body.is_none() {
            Body::None
        } else if self.fields[self.query_end..].iter().any(is_file) {
            Body::Multipart(indexes)
        } else {
            Body::Json(indexes)
        }
    }
}
