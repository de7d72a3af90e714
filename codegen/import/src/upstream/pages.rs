//! Reads the reference pages: one object per operation, with flat lists of fields that leading carets nest.

use std::iter::Peekable;
use std::vec::IntoIter;

use serde_json::Value;

use crate::upstream::UpstreamError;
use crate::upstream::cursor::Cursor;
use crate::upstream::openapi::{cipher, data, is_common};
use crate::upstream::path;
use crate::upstream::raw::{Authority, Log, Node, RawCipher, RawField, RawOperation, RawSettings, Shape};
use codegen::spec::Idempotency;
use codegen::spec::{Cipher, Token};

/// The maximum depth. No page reaches it.
const MAX_DEPTH: usize = 64;

/// Reads all pages.
pub(crate) fn read(root: &Cursor<'_>, authority: Authority, log: &mut Log) -> Vec<RawOperation> {
    let pages = log.record(root.items()).into_iter().flatten();
    pages.filter_map(|at| page(&at, authority, log)).collect()
}

fn page(at: &Cursor<'_>, authority: Authority, log: &mut Log) -> Option<RawOperation> {
    let settings = self::settings(at, log);
    let settings = log.record(settings);
    let head = at.require("method").and_then(|method| Ok((method.text()?, at.require("path")?.text()?)));
    let head = log.record(head);
    let reader = FieldReader { authority };
    let [path_ids, query, body, reply] = ["path_params", "query_params", "body_params", "response_fields"].map(|key| {
        let fields = reader.section(at, key, log);
        log.record(fields)
    });
    let ((method, path), settings) = (head?, settings?);
    if let Some(mistake) = path::mistake(path) {
        log.errors.push(at.error(mistake));
    }
    let mut raw = RawOperation {
        authority,
        place: at.place(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        settings: RawSettings::default(),
        path_ids: path_ids?,
        query: query?,
        body: body?,
        reply: data(reply?, &at.place(), log),
    };
    raw.query.retain(|field| !is_common(&field.name) && cipher(&field.name).is_none());
    raw.settings = settings;
    let described = page_size(at, &reader, &mut raw);
    log.record(described);
    Some(raw)
}

fn settings(at: &Cursor<'_>, log: &mut Log) -> Result<RawSettings, UpstreamError> {
    let mut settings = RawSettings {
        name: at.text_of("title")?.map(str::to_owned),
        docs: at.text_of("page")?.map(str::to_owned),
        request_example: example(at, "request_example", log)?,
        response_example: example(at, "response_example", log)?,
        ..RawSettings::default()
    };
    settings.token = match at.integer_of("user_type")? {
        Some(0) => Some(Token::Seller),
        Some(1) => Some(Token::Creator),
        Some(3) => Some(Token::Partner),
        None => None,
        Some(other) => {
            log.problem(at.place(), format!("unknown user type {other}; known are 0 (seller), 1 (creator) and 3 (partner)"));
            None
        }
    };
    for scope in at.items_of("scopes")? {
        settings.scopes.push(scope.text()?.to_owned());
    }
    for (key, cipher) in [("shop_cipher", Cipher::Shop), ("category_asset_cipher", Cipher::CategoryAsset)] {
        match at.text_of(key)? {
            None => {}
            Some(flag) => settings.ciphers.push(RawCipher { cipher, is_required: flag == "Y" }),
        }
    }
    settings.idempotency = match at.text_of("idempotency_key")? {
        Some("query") => Some(Idempotency::Query),
        Some("body") => Some(Idempotency::Body),
        None => None,
        Some(other) => {
            log.problem(at.place(), format!("an idempotency key in `{other}` is not supported; a spec has `query` and `body`"));
            None
        }
    };
    for error in at.items_of("errors")? {
        let code = error.require("code")?;
        match code.value().as_str().map(str::parse) {
            Some(Ok(number)) => settings.errors.push(number),
            Some(Err(_)) => log.problem(code.place(), "an error code is not a number; ignored"),
            None => settings.errors.push(code.integer()?),
        }
    }
    Ok(settings)
}

/// A documented body, if it is JSON.
fn example(at: &Cursor<'_>, key: &str, log: &mut Log) -> Result<Option<String>, UpstreamError> {
    let Some(member) = at.get(key)? else { return Ok(None) };
    let text = member.text()?;
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(Some(text.to_owned())),
        Err(error) => {
            log.problem(member.place(), format!("an example is not JSON: {error}"));
            Ok(None)
        }
    }
}

/// Adds the description of `page_size`, which pages keep apart from the field.
fn page_size(at: &Cursor<'_>, reader: &FieldReader, raw: &mut RawOperation) -> Result<(), UpstreamError> {
    let Some(about) = at.get("page_size")? else { return Ok(()) };
    let text = about.text_of("desc")?.unwrap_or_default().to_owned();
    let required = about.text_of("required")? == Some("Y");
    let is_page_size = |field: &&mut RawField| field.name == "page_size";
    let fields = if raw.body.iter().any(|field| field.name == "page_size") { &mut raw.body } else { &mut raw.query };
    match fields.iter_mut().find(is_page_size) {
        Some(field) => field.node.prose.push((reader.authority, text)),
        None => {
            let mut node = Node::new(reader.authority, Shape::Int);
            node.prose.push((reader.authority, text));
            let required = Some((reader.authority, required));
            fields.push(RawField { name: "page_size".to_owned(), place: about.place(), required, node });
        }
    }
    Ok(())
}

/// Reads lists of fields.
struct FieldReader {
    authority: Authority,
}

/// A field of the list, and its depth.
struct Row<'a> {
    depth: usize,
    name: &'a str,
    at: Cursor<'a>,
}

impl FieldReader {
    fn section(&self, at: &Cursor<'_>, key: &str, log: &mut Log) -> Result<Vec<RawField>, UpstreamError> {
        let mut rows = Vec::new();
        for row in at.items_of(key)? {
            let written = row.require("name")?.text()?;
            let name = written.trim_start_matches('^');
            rows.push(Row { depth: written.len() - name.len(), name: name.trim(), at: row });
        }
        Ok(self.level(&mut rows.into_iter().peekable(), 0, log))
    }

    /// The fields of one depth, each with the deeper rows that follow it.
    fn level(&self, rows: &mut Peekable<IntoIter<Row<'_>>>, depth: usize, log: &mut Log) -> Vec<RawField> {
        let mut fields = Vec::new();
        while let Some(row) = rows.next_if(|row| row.depth >= depth) {
            if row.depth > depth || depth > MAX_DEPTH {
                log.errors.push(row.at.error(format!("`{}` has no parent; correct the number of its carets", row.name)));
                continue;
            }
            let result = self.field(&row);
            let Some(mut field) = log.record(result) else {
                while rows.next_if(|next| next.depth > depth).is_some() {}
                continue;
            };
            if rows.peek().is_some_and(|next| next.depth > depth) {
                let children = self.level(rows, depth + 1, log);
                match innermost(&mut field.node).shape {
                    Shape::Object(ref mut fields) => *fields = children,
                    ref other => {
                        let message = format!("`{}` is {} but contains fields; make it an object", row.name, other.title());
                        log.errors.push(row.at.error(message));
                    }
                }
            }
            fields.push(field);
        }
        fields
    }

    fn field(&self, row: &Row<'_>) -> Result<RawField, UpstreamError> {
        let kind = row.at.require("type")?;
        let mut name = kind.text()?;
        let mut lists = 0;
        while let Some(item) = name.strip_prefix("[]") {
            (name, lists) = (item, lists + 1);
        }
        let shape = match name {
            "string" => Shape::String,
            "int" => Shape::Int,
            "bool" => Shape::Bool,
            "object" => Shape::Object(Vec::new()),
            "file" => Shape::File,
            other => {
                return Err(kind.error(format!(
                    "`{other}` is not a type; pages have `string`, `int`, `bool`, `object`, `file`, and lists `[]…`"
                )));
            }
        };
        if lists > MAX_DEPTH {
            return Err(kind.error("too many nested lists; correct the type"));
        }
        let mut node = Node::new(self.authority, shape);
        for _ in 0..lists {
            node = Node::new(self.authority, Shape::List(Box::new(node)));
        }
        node.examples.extend(row.at.text_of("example")?.and_then(|example| example_value(example, &node.shape)));
        let required = row.at.flag_of("required")?.map(|required| (self.authority, required));
        Ok(RawField { name: row.name.to_owned(), place: row.at.place(), required, node })
    }
}

/// An example. Pages write all of them as texts.
fn example_value(example: &str, shape: &Shape) -> Option<Value> {
    match shape {
        Shape::List(_) => serde_json::from_str(example).ok().filter(Value::is_array),
        _ => Some(Value::from(example)).filter(|_| !example.is_empty()),
    }
}

fn innermost(node: &mut Node) -> &mut Node {
    match node.shape {
        Shape::List(ref mut item) => innermost(item),
        _ => node,
    }
}
