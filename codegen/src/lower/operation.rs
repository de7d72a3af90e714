//! Operations: one flat request struct, a signed query in order, a body, a reply.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::fields::{self, At, Place};
use super::groups::{self, Declared};
use super::request::{Piece, RequestLine};
use super::scope::Scope;
use super::{facts, names, paging, types};
use crate::diagnostic::{Diagnostic, File};
use crate::load::{OperationFile, Specs};
use crate::model::{
    Body, Cipher, Direction, Field, GroupId, Home, Kind, Method, Operation, OperationId, QueryKey, Segment, Token, Type, TypeId,
    TypeKind,
};
use crate::spec;
use crate::taken::is_taken;

/// Keys of the query that are not an operation's own.
const COMMON_KEYS: [&str; 6] = ["access_token", "app_key", "category_asset_cipher", "shop_cipher", "sign", "timestamp"];

pub(super) fn lower(specs: &Specs<'_>, groups: &[Declared], scope: &mut Scope, mistakes: &mut Vec<Diagnostic>) -> Vec<Operation> {
    let mut routes = BTreeMap::new();
    let mut taken = BTreeMap::new();
    let mut operations = Vec::with_capacity(specs.operations.len());
    for (index, written) in specs.operations.iter().enumerate() {
        let line = RequestLine::parse(written.file, &written.spec.request, mistakes);
        let operation = lower_one(OperationId(index), written, line.as_ref(), groups, scope, mistakes);
        if let Some(line) = line
            && let Some(other) = routes.insert((format!("{:?}", line.method), line.route()), written.file.path)
        {
            let message = format!("`{}` is described by `specs/{other}` already", written.spec.request);
            mistakes.push(written.file.mistake(&["request"], message, "delete one of the two"));
        }
        if let Some(other) = taken.insert((written.group, written.version, operation.name.clone()), written.file.path) {
            let message = format!("`{}` is the name of `specs/{other}` too", operation.name);
            mistakes.push(written.file.mistake(&["rust"], message, "give one of them another name with `rust:`"));
        }
        operations.push(operation);
    }
    operations
}

fn lower_one(
    id: OperationId,
    written: &OperationFile<'_>,
    line: Option<&RequestLine<'_>>,
    groups: &[Declared],
    scope: &mut Scope,
    mistakes: &mut Vec<Diagnostic>,
) -> Operation {
    let (file, spec) = (written.file, &written.spec);
    let group = groups.iter().position(|group| group.module == written.group).unwrap_or_default();
    let homes = types::operation_homes(id, written.group, groups);
    let name = name(written, mistakes);
    let sent = Sent::lower(file, spec, &homes, scope, mistakes);
    if let Some(line) = line {
        check_place(written, line, mistakes);
        check_ids(file, spec, line, mistakes);
    }
    let response = response(id, &name, file, spec, &homes, scope, mistakes);
    check_type_names(id, file, spec, &name, scope, mistakes);
    let paging = paging::lower(file, spec, &sent.fields, response, scope, mistakes);
    let cipher = cipher(spec.cipher);
    Operation {
        source: format!("specs/{}", file.path),
        group: GroupId(group),
        version: format!("v{}", written.version),
        module: written.stem.to_owned(),
        name,
        summary: spec.summary.clone(),
        docs: spec.docs.clone(),
        scopes: facts::scopes(spec),
        errors: facts::errors(spec),
        idempotency_key: facts::idempotency_key(file, spec, &sent.fields, sent.query, mistakes),
        repeatable: facts::repeatable(file, spec, line.map(|line| line.method), mistakes),
        newer: None,
        method: line.map_or(Method::Get, |line| line.method),
        path: line.map(|line| line.path.to_owned()).unwrap_or_default(),
        segments: line.map(|line| segments(line, &sent)).unwrap_or_default(),
        token: spec.token.map(groups::token).unwrap_or(groups.get(group).map_or(Token::Seller, |group| group.token)),
        cipher,
        query: query(&sent, cipher),
        body: sent.body(spec),
        response,
        paging,
        sample: written.reply.and_then(facts::sample),
        fields: sent.fields,
    }
}

/// The request's fields, and where each section of them begins.
struct Sent {
    fields: Vec<Field>,
    /// Path fields end here.
    query: usize,
    /// Query fields end here.
    body: usize,
}

impl Sent {
    fn lower(file: File<'_>, spec: &spec::Operation, homes: &[Home], scope: &Scope, mistakes: &mut Vec<Diagnostic>) -> Self {
        let none = Default::default();
        let sections = [
            ("path", Place::Path, &spec.path),
            ("query", Place::Query, &spec.query),
            ("body", Place::Body, spec.body.as_ref().unwrap_or(&none)),
        ];
        let mut fields = Vec::new();
        let mut keys = Vec::new();
        let mut ends = [0; 3];
        for (index, (section, place, written)) in sections.into_iter().enumerate() {
            let at = At { file, keys: &[section], homes, place };
            let lowered = fields::lower(at, written, scope, mistakes);
            let find = |field: &Field| written.keys().find(|key| **key == field.wire).map(String::as_str);
            keys.extend(lowered.iter().filter_map(find).map(|wire| vec![section, wire]));
            fields.extend(lowered);
            ends[index] = fields.len();
        }
        for wire in spec.query.keys().filter(|wire| COMMON_KEYS.contains(&wire.as_str())) {
            let message = format!("`{wire}` is no field: every request that takes it gets it");
            mistakes.push(file.mistake(&["query", wire], message, "remove it; `cipher:` says which cipher the operation takes"));
        }
        fields::check_names(file, &keys, &fields, mistakes);
        Self { fields, query: ends[0], body: ends[1] }
    }

    fn body(&self, spec: &spec::Operation) -> Body {
        let indexes = (self.body..self.fields.len()).collect();
        if spec.body.is_none() {
            Body::None
        } else if self.fields[self.body..].iter().any(|field| field.kind == Kind::File) {
            Body::Multipart(indexes)
        } else {
            Body::Json(indexes)
        }
    }
}

fn name(written: &OperationFile<'_>, mistakes: &mut Vec<Diagnostic>) -> String {
    if names::field(written.stem).as_deref() != Some(written.stem) {
        let message = format!("`{}` is no name for a module", written.stem);
        mistakes.push(written.file.mistake(&[], message, "name the file in snake case"));
    }
    match &written.spec.rust {
        Some(rust) if !names::is_identifier(rust) || is_taken(rust) => {
            let message = format!("`{rust}` cannot be the request's name");
            mistakes.push(written.file.mistake_in(&["rust"], rust, message, "write another name in camel case"));
            rust.clone()
        }
        Some(rust) => rust.clone(),
        None => names::ty(written.stem).unwrap_or_else(|| written.stem.to_upper_camel_case()),
    }
}

/// The folders say what the path says.
fn check_place(written: &OperationFile<'_>, line: &RequestLine<'_>, mistakes: &mut Vec<Diagnostic>) {
    let is_version = written.version.len() == 6 && written.version.bytes().all(|byte| byte.is_ascii_digit());
    if !is_version || !line.path.starts_with(&format!("/{}/{}/", written.group, written.version)) {
        let message = format!("the folder says `{}/{}`, the path `{}`", written.group, written.version, line.path);
        mistakes.push(written.file.mistake(&["request"], message, "move the file, or mend the path: `/<group>/<YYYYMM>/…`"));
    }
}

/// Each id of the path has a field, and each field of the path is an id.
fn check_ids(file: File<'_>, spec: &spec::Operation, line: &RequestLine<'_>, mistakes: &mut Vec<Diagnostic>) {
    for id in line.ids().filter(|id| !spec.path.contains_key(*id)) {
        let message = format!("the path's id `{{{id}}}` has no field");
        mistakes.push(file.mistake_in(&["request"], id, message, format!("add `{id}: string` under `path:`")));
    }
    for field in spec.path.keys().filter(|field| !line.ids().any(|id| id == field.as_str())) {
        let message = format!("the path has no id `{{{field}}}`");
        mistakes.push(file.mistake(&["path", field], message, "remove the field, or write the id into `request`"));
    }
}

/// The types of the file leave the request's and the reply's names free.
fn check_type_names(
    id: OperationId,
    file: File<'_>,
    spec: &spec::Operation,
    name: &str,
    scope: &Scope,
    mistakes: &mut Vec<Diagnostic>,
) {
    for ty in spec.types.keys() {
        let rust = scope.id(Home::Operation(id), ty).map(|id| scope.get(id).name.as_str());
        if rust.is_some_and(|rust| rust == name || rust.strip_suffix("Response") == Some(name)) {
            let message = format!("`{ty}` is the name of the operation's own request or reply");
            mistakes.push(file.mistake(&["types", ty], message, "give the type another name"));
        }
    }
}

fn segments(line: &RequestLine<'_>, sent: &Sent) -> Vec<Segment> {
    let ids = &sent.fields[..sent.query];
    let segment = |piece: &Piece<'_>| match piece {
        Piece::Literal(text) => Some(Segment::Literal((*text).to_owned())),
        Piece::Id(id) => ids.iter().position(|field| field.wire == *id).map(Segment::Id),
    };
    line.pieces.iter().filter_map(segment).collect()
}

/// The keys of the query as the signature wants them: sorted, the common ones among the operation's own.
fn query(sent: &Sent, cipher: Cipher) -> Vec<QueryKey> {
    let mut keys = BTreeMap::from([("app_key", QueryKey::AppKey), ("timestamp", QueryKey::Timestamp)]);
    match cipher {
        Cipher::Shop => drop(keys.insert("shop_cipher", QueryKey::ShopCipher)),
        Cipher::CategoryAsset => drop(keys.insert("category_asset_cipher", QueryKey::CategoryAssetCipher)),
        Cipher::None => {}
    }
    keys.extend((sent.query..sent.body).map(|index| (sent.fields[index].wire.as_str(), QueryKey::Field(index))));
    keys.into_values().collect()
}

fn cipher(cipher: spec::Cipher) -> Cipher {
    match cipher {
        spec::Cipher::Shop => Cipher::Shop,
        spec::Cipher::CategoryAsset => Cipher::CategoryAsset,
        spec::Cipher::None => Cipher::None,
    }
}

/// The reply's type: none for a reply without data.
fn response(
    id: OperationId,
    name: &str,
    file: File<'_>,
    spec: &spec::Operation,
    homes: &[Home],
    scope: &mut Scope,
    mistakes: &mut Vec<Diagnostic>,
) -> Option<TypeId> {
    if spec.response.is_empty() {
        return None;
    }
    let at = At { file, keys: &["response"], homes, place: Place::Response };
    let fields = fields::lower(at, &spec.response, scope, mistakes);
    let keys: Vec<_> = fields.iter().map(|field| vec!["response", field.wire.as_str()]).collect();
    fields::check_names(file, &keys, &fields, mistakes);
    Some(scope.add(Type {
        name: format!("{name}Response"),
        declared: None,
        home: Home::Operation(id),
        doc: Some(format!("What [`{name}`] answers.")),
        kind: TypeKind::Object { fields, direction: Direction::Response },
        is_used: false,
    }))
}
