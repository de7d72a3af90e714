//! Reads the paths and webhooks of OpenAPI documents.

use crate::upstream::UpstreamError;
use crate::upstream::cursor::Cursor;
use crate::upstream::raw::{Authority, Log, Node, RawCipher, RawField, RawOperation, RawSettings, RawWebhook, Shape, Source};
use crate::upstream::schema::Schemas;
use crate::upstream::{export, path};
use codegen::spec::Cipher;

const METHODS: [&str; 5] = ["get", "post", "put", "delete", "patch"];
/// Keys of a path item that are not methods.
const OTHER_KEYS: [&str; 5] = ["summary", "description", "servers", "parameters", "$ref"];
/// Parameters of every request. The SDK adds them.
const COMMON: [&str; 5] = ["app_key", "timestamp", "sign", "access_token", "x-tts-access-token"];
const COMMON_HEADERS: [&str; 2] = ["x-tts-access-token", "content-type"];

/// Reads all operations and webhooks of a document.
pub(crate) fn read(root: &Cursor<'_>, authority: Authority, log: &mut Log) -> (Vec<RawOperation>, Vec<RawWebhook>) {
    let mut schemas = Schemas::new(root, authority, log);
    let (mut operations, mut webhooks) = (Vec::new(), Vec::new());
    let sections = root.get("paths").and_then(|paths| Ok((paths, root.get("webhooks")?)));
    match schemas.log().record(sections) {
        None => {}
        Some((None, None)) => {
            let error = root.error("no `paths` and no `webhooks`; import a complete document");
            schemas.log().errors.push(error);
        }
        Some((paths, hooks)) => {
            let paths = paths.map(|at| methods(&mut schemas, &at));
            for (path, method, at) in paths.into_iter().flatten() {
                operations.extend(operation(&mut schemas, path, method, &at));
            }
            let hooks = hooks.map(|at| methods(&mut schemas, &at));
            for (name, _, at) in hooks.into_iter().flatten() {
                let webhook = webhook(&mut schemas, name, &at);
                webhooks.extend(schemas.log().record(webhook));
            }
        }
    }
    (operations, webhooks)
}

/// The path, method and content of all operations of a section.
fn methods<'a>(schemas: &mut Schemas<'a, '_>, section: &Cursor<'a>) -> Vec<(&'a str, &'a str, Cursor<'a>)> {
    let mut found = Vec::new();
    let items: Vec<_> = schemas.log().record(section.members()).into_iter().flatten().collect();
    for (path, item) in items {
        for (key, at) in schemas.log().record(item.members()).into_iter().flatten() {
            if METHODS.contains(&key) {
                found.push((path, key, at));
            } else if !OTHER_KEYS.contains(&key) {
                schemas.log().problem(at.place(), format!("the method `{key}` is not supported"));
            }
        }
    }
    found
}

fn operation<'a>(schemas: &mut Schemas<'a, '_>, path: &str, method: &str, at: &Cursor<'a>) -> Option<RawOperation> {
    let mut raw = RawOperation {
        authority: schemas.authority(),
        place: at.place(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        settings: RawSettings::default(),
        path_ids: Vec::new(),
        query: Vec::new(),
        body: Vec::new(),
        reply: Vec::new(),
    };
    if let Some(mistake) = path::mistake(path) {
        schemas.log().errors.push(at.error(mistake));
    }
    // All parts are read, so that all mistakes are reported.
    let settings = if schemas.is_export() { export::settings(at, &mut raw) } else { self::settings(at, &mut raw) };
    let parts = [settings, body(schemas, at, &mut raw), reply(schemas, at, &mut raw)];
    for part in parts {
        schemas.log().record(part);
    }
    let parameters = schemas.log().record(at.items_of("parameters"));
    for parameter in parameters.into_iter().flatten() {
        let result = self::parameter(schemas, &parameter, &mut raw);
        schemas.log().record(result);
    }
    Some(raw)
}

fn settings(at: &Cursor<'_>, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    // In the official document, the summary is a name (`GetOrderDetail`). With an operation id, it is a sentence.
    let name = at.text_of("operationId")?.or(at.text_of("summary")?);
    raw.settings.name = name.map(str::to_owned);
    if at.flag_of("x-requires-shop-cipher")? == Some(true) {
        raw.settings.ciphers.push(RawCipher { cipher: Cipher::Shop, is_required: true });
    }
    Ok(())
}

fn parameter<'a>(schemas: &mut Schemas<'a, '_>, at: &Cursor<'a>, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    let at = schemas.resolve(at)?;
    let name = at.require("name")?.text()?;
    let inside = at.require("in")?;
    let required = at.flag_of("required")?.unwrap_or(false);
    let fields = match inside.text()? {
        "path" => &mut raw.path_ids,
        "query" if COMMON.contains(&name) => return Ok(()),
        "query" => match cipher(name) {
            Some(cipher) => {
                // The official document marks ciphers as optional, but the gateway requires them.
                let is_required = required || schemas.authority().source == Source::Official;
                raw.settings.ciphers.push(RawCipher { cipher, is_required });
                return Ok(());
            }
            None => &mut raw.query,
        },
        "header" if COMMON_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => return Ok(()),
        "header" | "cookie" => {
            schemas.log().problem(at.place(), format!("`{name}` is not in the path, query or body; a spec cannot describe it"));
            return Ok(());
        }
        other => return Err(inside.error(format!("`{other}` is not supported; parameters are in `path` or `query`"))),
    };
    let mut node = schemas.node(&at.require("schema")?);
    if let Some(text) = at.text_of("description")?.filter(|_| !schemas.is_export()) {
        node.prose.push((schemas.authority(), text.to_owned()));
    }
    node.examples.extend(at.get("example")?.map(|value| value.value().clone()));
    let required = Some((schemas.authority(), required));
    fields.push(RawField { name: name.to_owned(), place: at.place(), required, node });
    Ok(())
}

/// The cipher that a query key contains.
pub(crate) fn cipher(name: &str) -> Option<Cipher> {
    match name {
        "shop_cipher" => Some(Cipher::Shop),
        "category_asset_cipher" => Some(Cipher::CategoryAsset),
        _ => None,
    }
}

/// Whether every request contains this query key.
pub(crate) fn is_common(name: &str) -> bool {
    COMMON.contains(&name)
}

fn body<'a>(schemas: &mut Schemas<'a, '_>, at: &Cursor<'a>, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    let Some(body) = at.get("requestBody")? else { return Ok(()) };
    let body = schemas.resolve(&body)?;
    let Some((media, node, example)) = content(schemas, &body.require("content")?)? else { return Ok(()) };
    raw.settings.request_example = example;
    let Shape::Object(mut fields) = node.shape else {
        schemas.log().problem(body.place(), format!("the body is {}, not an object; ignored", node.shape.title()));
        return Ok(());
    };
    if media != "multipart/form-data" {
        fields.iter_mut().for_each(|field| without_files(&mut field.node));
    }
    raw.body = fields;
    Ok(())
}

/// JSON cannot contain a file, so the type of such a field is unknown.
fn without_files(node: &mut Node) {
    match &mut node.shape {
        Shape::File => node.shape = Shape::Any,
        Shape::List(item) => without_files(item),
        Shape::Object(fields) => fields.iter_mut().for_each(|field| without_files(&mut field.node)),
        Shape::Any | Shape::String | Shape::Int | Shape::Number | Shape::Bool => {}
    }
}

fn reply<'a>(schemas: &mut Schemas<'a, '_>, at: &Cursor<'a>, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    let responses = at.require("responses")?;
    let response = schemas.resolve(&responses.require("200")?)?;
    let Some(media) = response.get("content")? else {
        schemas.log().problem(response.place(), "the reply has no content; using an empty one");
        return Ok(());
    };
    let Some((_, node, example)) = content(schemas, &media)? else { return Ok(()) };
    raw.settings.response_example = example;
    match node.shape {
        Shape::Object(fields) => raw.reply = data(fields, &response.place(), schemas.log()),
        other => schemas.log().problem(response.place(), format!("the reply is {}, not an envelope; ignored", other.title())),
    }
    Ok(())
}

/// The fields of `data` in the envelope of a reply.
pub(crate) fn data(envelope: Vec<RawField>, place: &str, log: &mut Log) -> Vec<RawField> {
    let mut data = Vec::new();
    for field in envelope {
        match (field.name.as_str(), field.node.shape) {
            ("code" | "message" | "request_id", _) => {}
            ("data", Shape::Object(fields)) => data = fields,
            ("data", other) => log.problem(place, format!("the reply's `data` is {}, not an object; ignored", other.title())),
            (name, _) => log.problem(place, format!("the reply has `{name}` beside `data`; ignored")),
        }
    }
    data
}

/// The media type, the schema and the example of a body.
type Content<'a> = (&'a str, Node, Option<String>);

fn content<'a>(schemas: &mut Schemas<'a, '_>, at: &Cursor<'a>) -> Result<Option<Content<'a>>, UpstreamError> {
    let mut media = at.members()?;
    let Some((name, first)) = media.next() else { return Ok(None) };
    for (other, cursor) in media {
        schemas.log().problem(cursor.place(), format!("`{other}` beside `{name}`; ignored"));
    }
    let schema = first.require("schema")?;
    let example = first.get("example")?.map(|example| example.value().to_string());
    Ok(Some((name, schemas.node(&schema), example)))
}

fn webhook<'a>(schemas: &mut Schemas<'a, '_>, name: &str, at: &Cursor<'a>) -> Result<RawWebhook, UpstreamError> {
    let kind = at.require("x-webhook-type")?.integer()?;
    let event = at.text_of("x-event-type")?.map(str::to_owned);
    let body = schemas.resolve(&at.require("requestBody")?)?;
    let mut payload = Vec::new();
    if let Some((_, node, _)) = content(schemas, &body.require("content")?)?
        && let Shape::Object(envelope) = node.shape
    {
        for field in envelope.into_iter().filter(|field| field.name == "data") {
            match field.node.shape {
                Shape::Object(fields) => payload = fields,
                other => {
                    schemas
                        .log()
                        .problem(field.place, format!("the webhook's `data` is {}, not an object; ignored", other.title()));
                }
            }
        }
    }
    let name = name.strip_suffix("Webhook").filter(|name| !name.is_empty()).unwrap_or(name).to_owned();
    Ok(RawWebhook { place: at.place(), kind, name, event, data: payload })
}
