//! Reads the reference pages: one object per operation, with a flat list of fields in which leading carets show the nesting.

use std::iter::Peekable;
use std::vec::IntoIter;

use serde_json::Value;

use crate::upstream::UpstreamError;
use crate::upstream::cursor::Cursor;
use crate::upstream::openapi::{cipher, data, is_common};
use crate::upstream::raw::{Authority, CipherClaim, Claims, Log, Node, RawField, Shape, Sketch};
use codegen::spec::Idempotency;
use codegen::spec::{Cipher, Token};

/// A limit above the nesting of any page.
const DEEPEST: usize = 64;

/// Reads all pages.
pub(crate) fn read(root: &Cursor<'_>, authority: Authority, log: &mut Log) -> Vec<Sketch> {
    let pages = log.take(root.items()).into_iter().flatten();
    pages.filter_map(|at| page(&at, authority, log)).collect()
}

fn page(at: &Cursor<'_>, authority: Authority, log: &mut Log) -> Option<Sketch> {
    let claims = self::claims(at, log);
    let claims = log.take(claims);
    let head = at.need("method").and_then(|method| Ok((method.text()?, at.need("path")?.text()?)));
    let head = log.take(head);
    let reader = Fields { authority };
    let [path_ids, query, body, reply] = ["path_params", "query_params", "body_params", "response_fields"].map(|key| {
        let fields = reader.section(at, key, log);
        log.take(fields)
    });
    let ((method, path), claims) = (head?, claims?);
    let mut sketch = Sketch {
        authority,
        place: at.place(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        claims: Claims::default(),
        path_ids: path_ids?,
        query: query?,
        body: body?,
        reply: data(reply?, &at.place(), log),
    };
    sketch.query.retain(|field| !is_common(&field.name) && cipher(&field.name).is_none());
    sketch.claims = claims;
    let described = page_size(at, &reader, &mut sketch);
    log.take(described);
    Some(sketch)
}

fn claims(at: &Cursor<'_>, log: &mut Log) -> Result<Claims, UpstreamError> {
    let mut claims = Claims {
        name: at.text_of("title")?.map(str::to_owned),
        docs: at.text_of("page")?.map(str::to_owned),
        request_example: example(at, "request_example", log)?,
        response_example: example(at, "response_example", log)?,
        ..Claims::default()
    };
    claims.token = match at.integer_of("user_type")? {
        Some(0) => Some(Token::Seller),
        Some(1) => Some(Token::Creator),
        Some(3) => Some(Token::Partner),
        None => None,
        Some(other) => {
            log.problem(at.place(), format!("user type {other} is nobody that a spec knows: 0 seller, 1 creator, 3 partner"));
            None
        }
    };
    for scope in at.items_of("scopes")? {
        claims.scopes.push(scope.text()?.to_owned());
    }
    for (key, cipher) in [("shop_cipher", Cipher::Shop), ("category_asset_cipher", Cipher::CategoryAsset)] {
        match at.text_of(key)? {
            None => {}
            Some(flag) => claims.ciphers.push(CipherClaim { cipher, needed: flag == "Y" }),
        }
    }
    claims.idempotency = match at.text_of("idempotency_key")? {
        Some("query") => Some(Idempotency::Query),
        Some("body") => Some(Idempotency::Body),
        None => None,
        Some(other) => {
            log.problem(at.place(), format!("an idempotency key in `{other}`: a spec knows `query` and `body`"));
            None
        }
    };
    for error in at.items_of("errors")? {
        let code = error.need("code")?;
        match code.value().as_str().map(str::parse) {
            Some(Ok(number)) => claims.errors.push(number),
            Some(Err(_)) => log.problem(code.place(), "an error code that is no number: left out"),
            None => claims.errors.push(code.integer()?),
        }
    }
    Ok(claims)
}

/// A documented body, if it is JSON.
fn example(at: &Cursor<'_>, key: &str, log: &mut Log) -> Result<Option<String>, UpstreamError> {
    let Some(member) = at.get(key)? else { return Ok(None) };
    let text = member.text()?;
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(Some(text.to_owned())),
        Err(error) => {
            log.problem(member.place(), format!("an example that is no JSON: {error}"));
            Ok(None)
        }
    }
}

/// Pages describe `page_size` apart from its field.
fn page_size(at: &Cursor<'_>, reader: &Fields, sketch: &mut Sketch) -> Result<(), UpstreamError> {
    let Some(about) = at.get("page_size")? else { return Ok(()) };
    let text = about.text_of("desc")?.unwrap_or_default().to_owned();
    let required = about.text_of("required")? == Some("Y");
    let is_it = |field: &&mut RawField| field.name == "page_size";
    let fields = if sketch.body.iter().any(|field| field.name == "page_size") { &mut sketch.body } else { &mut sketch.query };
    match fields.iter_mut().find(is_it) {
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
struct Fields {
    authority: Authority,
}

/// A field of the list, with its depth.
struct Row<'a> {
    depth: usize,
    name: &'a str,
    at: Cursor<'a>,
}

impl Fields {
    fn section(&self, at: &Cursor<'_>, key: &str, log: &mut Log) -> Result<Vec<RawField>, UpstreamError> {
        let mut rows = Vec::new();
        for row in at.items_of(key)? {
            let written = row.need("name")?.text()?;
            let name = written.trim_start_matches('^');
            rows.push(Row { depth: written.len() - name.len(), name: name.trim(), at: row });
        }
        Ok(self.level(&mut rows.into_iter().peekable(), 0, log))
    }

    /// The rows of one depth, each with the deeper rows that follow.
    fn level(&self, rows: &mut Peekable<IntoIter<Row<'_>>>, depth: usize, log: &mut Log) -> Vec<RawField> {
        let mut fields = Vec::new();
        while let Some(row) = rows.next_if(|row| row.depth >= depth) {
            if row.depth > depth || depth > DEEPEST {
                log.errors.push(row.at.error(format!("`{}` is nested under nothing; its carets say how deep it stands", row.name)));
                continue;
            }
            let result = self.field(&row);
            let Some(mut field) = log.take(result) else {
                while rows.next_if(|next| next.depth > depth).is_some() {}
                continue;
            };
            if rows.peek().is_some_and(|next| next.depth > depth) {
                let children = self.level(rows, depth + 1, log);
                match core(&mut field.node).shape {
                    Shape::Object(ref mut fields) => *fields = children,
                    ref other => {
                        let message = format!("fields stand under `{}`, which is {}; make it an object", row.name, other.title());
                        log.errors.push(row.at.error(message));
                    }
                }
            }
            fields.push(field);
        }
        fields
    }

    fn field(&self, row: &Row<'_>) -> Result<RawField, UpstreamError> {
        let kind = row.at.need("type")?;
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
                    "`{other}` is no type; pages have `string`, `int`, `bool`, `object`, `file`, and lists `[]…`"
                )));
            }
        };
        if lists > DEEPEST {
            return Err(kind.error("lists within lists without end; correct the type"));
        }
        let mut node = Node::new(self.authority, shape);
        for _ in 0..lists {
            node = Node::new(self.authority, Shape::List(Box::new(node)));
        }
        node.examples.extend(row.at.text_of("example")?.and_then(|example| self::shown(example, &node.shape)));
        let required = row.at.flag_of("required")?.map(|required| (self.authority, required));
        Ok(RawField { name: row.name.to_owned(), place: row.at.place(), required, node })
    }
}

/// An example, which pages always write as text.
fn shown(example: &str, shape: &Shape) -> Option<Value> {
    match shape {
        Shape::List(_) => serde_json::from_str(example).ok().filter(Value::is_array),
        _ => Some(Value::from(example)).filter(|_| !example.is_empty()),
    }
}

fn core(node: &mut Node) -> &mut Node {
    match node.shape {
        Shape::List(ref mut item) => core(item),
        _ => node,
    }
}
