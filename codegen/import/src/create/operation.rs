//! The spec of a new operation.

use codegen::spec::{Cipher, Idempotency, plain};

use super::{Section, Versions, groups, types_section};
use crate::edit::{flow_list, settings};
use crate::model::{Direction, Operation};
use crate::names::{self, NameContext, rust_names};
use crate::paging::{Paging, paging};
use crate::paths::{Address, resource};
use crate::types::{ResolvedTypes, Root, TypeTable};
use crate::words::Splitter;

/// A new operation. Its types are in the type table.
#[derive(Debug)]
pub(crate) struct NewOperation<'a> {
    pub(crate) file: &'a str,
    pub(crate) operation: &'a Operation,
    pub(crate) address: Address<'a>,
    aliases: Vec<String>,
    /// The version before this one.
    inherits: Option<String>,
    /// Path, query, body and response.
    sections: [Section<'a>; 4],
}

impl<'a> NewOperation<'a> {
    pub(crate) fn new(
        types: &mut TypeTable<'_>,
        (file, name): (&'a str, &str),
        versions: &Versions,
        address: Address<'a>,
        operation: &'a Operation,
        splitter: &Splitter,
    ) -> Self {
        let context = NameContext::of_operation(resource(&operation.path), name);
        let body = operation.body.as_ref().map(|body| body.fields.as_slice()).unwrap_or_default();
        let sections = [
            ("path", operation.path_ids.as_slice(), Direction::Request),
            ("query", &operation.query, Direction::Request),
            ("body", body, Direction::Request),
            ("response", &operation.response, Direction::Response),
        ];
        let sections = sections.map(|(key, fields, direction)| {
            Section::add(types, key, fields, |field| Root { file, context: context.clone(), direction, field })
        });
        let inherits = versions.before(name, operation).map(str::to_owned);
        Self { file, operation, address, inherits, aliases: names::aliases(operation, name, splitter), sections }
    }

    /// The text of the file.
    pub(crate) fn text(&self, types: &ResolvedTypes<'_>) -> String {
        let [path, query, body, response] = &self.sections;
        let request: Vec<(&str, &str)> = path.names().chain(query.names()).chain(body.names()).collect();
        let mut request = rust_names(&request).into_iter();
        let mut reply = rust_names(&response.names().collect::<Vec<_>>()).into_iter();
        let is_empty_body = body.fields.is_empty() && self.operation.body.is_some();
        let parts = [
            settings(&self.settings()),
            path.text(types, &mut request),
            query.text(types, &mut request),
            if is_empty_body { "\nbody: {}\n".to_owned() } else { body.text(types, &mut request) },
            response.text(types, &mut reply),
            types_section(&types.local_types(self.file)),
        ];
        parts.concat()
    }

    /// Whether a maintainer must decide which list is paginated.
    pub(crate) fn has_ambiguous_pages(&self) -> bool {
        paging(self.operation) == Paging::Ambiguous
    }

    fn settings(&self) -> Vec<(&'static str, Option<String>)> {
        let operation = self.operation;
        let token = operation.token.filter(|token| *token != groups::token(self.address.group));
        let cipher = operation.cipher.filter(|cipher| *cipher != Cipher::None);
        let pages = match paging(operation) {
            Paging::List(list) => Some(plain(list)),
            Paging::None | Paging::Ambiguous => None,
        };
        vec![
            ("request", Some(format!("{} {}", operation.method, operation.path))),
            ("inherits", self.inherits.clone()),
            ("docs", operation.docs.as_deref().map(plain)),
            ("aliases", aliases(&self.aliases)),
            ("token", token.map(|token| token.name().to_owned())),
            ("scope", scope(&operation.scopes)),
            ("cipher", cipher.map(|cipher| cipher.name().to_owned())),
            ("pages", pages),
            ("idempotency", operation.idempotency.map(Idempotency::section).map(str::to_owned)),
            ("errors", errors(&operation.errors)),
        ]
    }
}

/// The scopes as one value.
pub(crate) fn scope(scopes: &[String]) -> Option<String> {
    (!scopes.is_empty()).then(|| scopes.join(" "))
}

/// The error codes as a list.
pub(crate) fn errors(codes: &[i64]) -> Option<String> {
    (!codes.is_empty()).then(|| flow_list("errors", &codes.iter().map(i64::to_string).collect::<Vec<_>>()))
}

/// TikTok's names as a list.
pub(crate) fn aliases(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| flow_list("aliases", names))
}
