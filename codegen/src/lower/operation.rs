//! Operations: one flat request struct, a query in signing order, a body, a reply.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::fields::{self, Section};
use super::groups::DeclaredGroup;
use super::request::{Piece, RequestLine};
use super::reserved::{is_reserved, is_reserved_module};
use super::scope::Scope;
use super::sent_fields::SentFields;
use super::{cursors, inherit, lifecycle, metadata, names, paging};
use crate::diagnostic::{Context, Diagnostics};
use crate::load::{OperationFile, Specs};
use crate::model::{
    Cipher, Direction, Fact, GroupId, Method, Module, Operation, OperationId, Paging, QueryKey, Segment, Token, Type, TypeId,
    TypeKind,
};
use crate::spec::OperationSpec;

pub(super) fn lower(specs: &Specs<'_>, groups: &[DeclaredGroup], scope: &mut Scope, diagnostics: &Diagnostics) -> Vec<Operation> {
    let mut routes = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut operations = Vec::with_capacity(specs.operations.len());
    for (index, file) in specs.operations.iter().enumerate() {
        let at = diagnostics.file(file.file);
        let line = RequestLine::parse(&at.key("request"), &file.spec.request);
        let operation = lower_one(OperationId(index), specs, line.as_ref(), groups, scope, &at);
        if let Some(line) = line
            && let Some(other) = routes.insert((format!("{:?}", line.method), line.route()), file.file.path)
        {
            let message = format!("`specs/{other}` already describes `{}`", file.spec.request);
            at.key("request").error(message, "delete one of the two");
        }
        if let Some(other) = names.insert((file.group, file.version, operation.name.clone()), file.file.path) {
            let message = format!("`specs/{other}` already has the name `{}`", operation.name);
            at.key("rust").error(message, "rename one of them with `rust:`");
        }
        operations.push(operation);
    }
    operations
}

fn lower_one(
    id: OperationId,
    specs: &Specs<'_>,
    line: Option<&RequestLine<'_>>,
    groups: &[DeclaredGroup],
    scope: &mut Scope,
    at: &Context<'_>,
) -> Operation {
    let file = &specs.operations[id.0];
    let spec = &file.spec;
    let group = groups.iter().position(|group| group.module == file.group).unwrap_or_default();
    let name = name(at, file);
    let sent = SentFields::lower(at, spec, scope);
    if let Some(line) = line {
        check_folder(at, file, line);
        check_ids(at, spec, line);
    }
    let response = response(at, id, &name, spec, scope);
    check_type_names(at, spec, &name, scope);
    let paging = paging(at, spec, &sent, response, scope);
    Operation {
        source: format!("specs/{}", file.file.path),
        group: GroupId(group),
        version: format!("v{}", file.version),
        module: file.stem.to_owned(),
        name,
        summary: spec.summary.clone().map(Fact::own),
        docs: spec.docs.clone().map(Fact::own),
        aliases: metadata::aliases(at, spec),
        scopes: metadata::scopes(spec),
        errors: metadata::errors(spec),
        idempotency_key: idempotency_key(at, specs, file, &sent),
        repeatable: metadata::repeatable(at, spec, line.map(|line| line.method)),
        newer: None,
        inherits: None,
        sunset: lifecycle::sunset(at, spec),
        replaced_by: None,
        markets: lifecycle::markets(at, spec),
        method: line.map_or(Method::Get, |line| line.method),
        path: line.map(|line| line.path.to_owned()).unwrap_or_default(),
        segments: line.map(|line| segments(line, &sent)).unwrap_or_default(),
        token: spec.token.unwrap_or(groups.get(group).map_or(Token::Seller, |group| group.token)),
        cipher: spec.cipher,
        query: query(&sent, spec.cipher),
        body: sent.body(spec),
        response,
        batch: None,
        paging,
        request_sample: file.body.map(str::to_owned),
        sample: file.reply.map(str::to_owned),
        example: Vec::new(),
        fields: sent.fields,
    }
}

/// How the list of an operation is paginated. `None` if a mistake may hide a field that pagination needs.
fn paging(at: &Context<'_>, spec: &OperationSpec, sent: &SentFields, response: Option<TypeId>, scope: &Scope) -> Option<Paging> {
    let fields = paging::Fields::new(&sent.fields, response, scope);
    if !sent.is_complete || fields.received.len() != spec.response.len() || !scope.is_complete(fields.received) {
        return None;
    }
    let paging = paging::lower(&at.key("pages"), spec, fields);
    cursors::check(at, spec, fields, paging.as_ref());
    paging
}

/// The field with the idempotency key. `None` if a mistake may hide the field, or the version that documents it.
fn idempotency_key(at: &Context<'_>, specs: &Specs<'_>, file: &OperationFile<'_>, sent: &SentFields) -> Option<Fact<usize>> {
    let is_known = sent.is_complete && !inherit::is_source_hidden(specs, file);
    is_known.then(|| metadata::idempotency_key(at, file.spec, inherit::idempotency(specs, file), sent)).flatten()
}

fn name(at: &Context<'_>, file: &OperationFile<'_>) -> String {
    if names::field(file.stem).as_deref() != Some(file.stem) {
        at.error(format!("`{}` is not a valid module name", file.stem), "name the file in snake case");
    }
    if is_reserved_module(file.stem) {
        at.error(format!("the SDK already uses the name `{}`", file.stem), "name the file after the operation");
    }
    match &file.spec.rust {
        Some(rust) => {
            if !names::is_identifier(rust) || is_reserved(rust) {
                let message = format!("`{rust}` cannot be the request's name");
                at.key("rust").error_in(rust, message, "write another name in camel case");
            }
            rust.clone()
        }
        None => names::ty(file.stem).unwrap_or_else(|| file.stem.to_upper_camel_case()),
    }
}

/// Reports a spec in a folder that does not match its path.
fn check_folder(at: &Context<'_>, file: &OperationFile<'_>, line: &RequestLine<'_>) {
    let is_version = file.version.len() == 6 && file.version.bytes().all(|byte| byte.is_ascii_digit());
    if !is_version || !line.path.starts_with(&format!("/{}/{}/", file.group, file.version)) {
        let message = format!("the folder is `{}/{}`, but the path is `{}`", file.group, file.version, line.path);
        at.key("request").error(message, "move the file, or correct the path: `/<group>/<YYYYMM>/…`");
    }
}

/// Reports an id of the path without a field, and a field without an id.
fn check_ids(at: &Context<'_>, spec: &OperationSpec, line: &RequestLine<'_>) {
    for id in line.ids().filter(|id| !spec.path.contains_key(*id)) {
        let message = format!("the path's id `{{{id}}}` has no field");
        at.key("request").error_in(id, message, format!("add `{id}: string` under `path:`"));
    }
    for field in spec.path.keys().filter(|field| !line.ids().any(|id| id == field.as_str())) {
        let message = format!("the path has no id `{{{field}}}`");
        at.key("path").key(field).error(message, "remove the field, or add the id to `request`");
    }
}

/// Reports a declared type that has the name of the request or the reply.
fn check_type_names(at: &Context<'_>, spec: &OperationSpec, name: &str, scope: &Scope) {
    for ty in spec.types.keys() {
        let rust = scope.declared(at.file().path, ty).map(|id| scope.get(id).name.as_str());
        if rust.is_some_and(|rust| rust == name || rust.strip_suffix("Response") == Some(name)) {
            let message = format!("`{ty}` is the name of the operation's request or reply");
            at.key("types").key(ty).error(message, "give the type another name");
        }
    }
}

fn segments(line: &RequestLine<'_>, sent: &SentFields) -> Vec<Segment> {
    let ids = &sent.fields[..sent.path_end];
    let segment = |piece: &Piece<'_>| match piece {
        Piece::Literal(text) => Some(Segment::Literal((*text).to_owned())),
        Piece::Id(id) => ids.iter().position(|field| field.wire == *id).map(Segment::Id),
    };
    line.pieces.iter().filter_map(segment).collect()
}

/// All keys of the query in signing order, which is alphabetical.
fn query(sent: &SentFields, cipher: Cipher) -> Vec<QueryKey> {
    const SHOP: (&str, QueryKey) = ("shop_cipher", QueryKey::ShopCipher);
    const CATEGORY_ASSET: (&str, QueryKey) = ("category_asset_cipher", QueryKey::CategoryAssetCipher);
    let mut keys = BTreeMap::from([("app_key", QueryKey::AppKey), ("timestamp", QueryKey::Timestamp)]);
    match cipher {
        Cipher::Shop => keys.extend([SHOP]),
        Cipher::CategoryAsset => keys.extend([CATEGORY_ASSET]),
        Cipher::Optional => keys.extend([SHOP, CATEGORY_ASSET]),
        Cipher::None => {}
    }
    keys.extend((sent.path_end..sent.query_end).map(|index| (sent.fields[index].wire.as_str(), QueryKey::Field(index))));
    keys.into_values().collect()
}

/// The reply's type, or `None` for a reply without data.
fn response(at: &Context<'_>, id: OperationId, name: &str, spec: &OperationSpec, scope: &mut Scope) -> Option<TypeId> {
    if spec.response.is_empty() {
        return None;
    }
    let at = at.key("response");
    let fields = fields::lower(&at, Section::Response, &spec.response, scope);
    fields::check_names(fields.iter().map(|field| (at.key(&field.wire), field)));
    Some(scope.add(Type {
        name: format!("{name}Response"),
        declared: None,
        module: Module::Operation(id),
        doc: None,
        only_use: None,
        kind: TypeKind::Object { fields, direction: Direction::Response },
        is_used: false,
    }))
}
