//! Specs that do not exist yet.

use heck::ToUpperCamelCase;

use super::field_names::rust_names;
use super::groups;
use super::homes::Homes;
use super::normal::Direction;
use super::paging::{Paging, paging};
use super::paths::{Address, noun};
use super::plan::{Plan, Settled};
use super::text::{facts, field, list, plain};
use super::types::{Chain, Root, Ty};
use super::upstream::{Cipher, Field, Operation, Webhook};
use crate::spec::Idempotency;

/// A new operation, its fields known to the plan.
#[derive(Debug)]
pub(super) struct NewOperation<'a> {
    pub(super) file: String,
    home: usize,
    pub(super) operation: &'a Operation,
    pub(super) address: Address<'a>,
    sections: Vec<Section<'a>>,
}

/// A new webhook.
#[derive(Debug)]
pub(super) struct NewWebhook<'a> {
    pub(super) file: String,
    home: usize,
    webhook: &'a Webhook,
    section: Section<'a>,
}

/// A section's fields with their types.
#[derive(Debug)]
struct Section<'a> {
    key: &'static str,
    fields: Vec<(&'a Field, Ty)>,
}

impl<'a> NewOperation<'a> {
    pub(super) fn plan(plan: &mut Plan, homes: &mut Homes, address: Address<'a>, name: &str, operation: &'a Operation) -> Self {
        let file = format!("{}/{}/{name}.yaml", address.group, address.version);
        let home = homes.of(&file);
        let rust = name.to_upper_camel_case();
        plan.taken.homes.entry(home).or_default().extend([format!("{rust}Response"), rust]);
        let chain = Chain::of_operation(noun(&operation.path), name);
        let body = operation.body.as_ref().map(|body| body.fields.as_slice()).unwrap_or_default();
        let sections = [
            ("path", operation.path_ids.as_slice(), Direction::Request),
            ("query", &operation.query, Direction::Request),
            ("body", body, Direction::Request),
            ("response", &operation.response, Direction::Response),
        ];
        let sections = sections
            .into_iter()
            .map(|(key, fields, direction)| {
                Section::plan(plan, key, fields, |field| Root {
                    home,
                    group: address.group,
                    chain: chain.clone(),
                    direction,
                    field,
                })
            })
            .collect();
        Self { file, home, operation, address, sections }
    }

    /// The file's text.
    pub(super) fn text(&self, settled: &Settled) -> String {
        let flat: Vec<(&str, &str)> = self.sections[..3].iter().flat_map(Section::names).collect();
        let mut rust = rust_names(&flat);
        rust.extend(rust_names(&self.sections[3].names().collect::<Vec<_>>()));
        let mut rust = rust.into_iter();
        let mut text = facts(&self.facts());
        for section in &self.sections {
            let empty_body = section.key == "body" && self.operation.body.is_some();
            text.push_str(&section.text(settled, &mut rust, empty_body));
        }
        text.push_str(&types(&settled.types_of(self.home)));
        text
    }

    /// Whether a person has to say which list its pages continue.
    pub(super) fn is_unclear(&self) -> bool {
        paging(self.operation) == Paging::Unclear
    }

    fn facts(&self) -> Vec<(&'static str, Option<String>)> {
        let operation = self.operation;
        let differing = operation.token.filter(|token| *token != groups::token(self.address.group));
        let pages = match paging(operation) {
            Paging::List(list) => Some(plain(list)),
            Paging::None | Paging::Unclear => None,
        };
        vec![
            ("request", Some(format!("{} {}", operation.method, operation.path))),
            ("docs", operation.docs.as_deref().map(plain)),
            ("token", differing.map(|token| groups::token_name(token).to_owned())),
            ("scope", scope(&operation.scopes)),
            ("cipher", operation.cipher.and_then(cipher_name).map(str::to_owned)),
            ("pages", pages),
            ("idempotency", operation.idempotency.map(idempotency_name).map(str::to_owned)),
            ("errors", errors(&operation.errors)),
        ]
    }
}

impl<'a> NewWebhook<'a> {
    pub(super) fn plan(plan: &mut Plan, homes: &mut Homes, name: &str, webhook: &'a Webhook) -> Self {
        let file = format!("webhooks/{name}.yaml");
        let home = homes.of(&file);
        plan.taken.homes.entry(home).or_default().insert(name.to_upper_camel_case());
        let chain = Chain::of_operation(subject(name), name);
        let root = |field| Root { home, group: "webhooks", chain: chain.clone(), direction: Direction::Response, field };
        let section = Section::plan(plan, "data", &webhook.data, root);
        Self { file, home, webhook, section }
    }

    pub(super) fn text(&self, settled: &Settled) -> String {
        let mut rust = rust_names(&self.section.names().collect::<Vec<_>>()).into_iter();
        let head = facts(&[("type", Some(self.webhook.kind.to_string())), ("event", self.webhook.event.as_deref().map(plain))]);
        head + &self.section.text(settled, &mut rust, false) + &types(&settled.types_of(self.home))
    }
}

impl<'a> Section<'a> {
    fn plan(plan: &mut Plan, key: &'static str, fields: &'a [Field], root: impl Fn(&'a Field) -> Root<'a>) -> Self {
        Self { key, fields: fields.iter().map(|field| (field, plan.add(&root(field)))).collect() }
    }

    fn names(&self) -> impl Iterator<Item = (&'static str, &'a str)> {
        self.fields.iter().map(|(field, _)| (self.key, field.name.as_str()))
    }

    /// The section with the blank line before it; nothing when it has no fields, unless that means something.
    fn text(&self, settled: &Settled, rust: &mut impl Iterator<Item = Option<String>>, even_empty: bool) -> String {
        if self.fields.is_empty() {
            return if even_empty { format!("\n{}: {{}}\n", self.key) } else { String::new() };
        }
        let lines = self.fields.iter().map(|(one, ty)| field(&settled.field(one, ty, rust.next().flatten())));
        format!("\n{}:\n{}", self.key, lines.map(|line| format!("  {line}\n")).collect::<String>())
    }
}

/// What a webhook is about: `order` of `order_status_change`.
pub(super) fn subject(name: &str) -> Vec<String> {
    const HAPPENINGS: &[&str] = &[
        "by",
        "change",
        "changed",
        "completed",
        "creation",
        "expired",
        "listener",
        "new",
        "posting",
        "result",
        "shop",
        "status",
        "success",
        "update",
    ];
    let words: Vec<String> = name.split('_').map(str::to_owned).collect();
    let kept = words.iter().rposition(|word| !HAPPENINGS.contains(&word.as_str())).map_or(words.len(), |last| last + 1);
    words[..kept].to_vec()
}

fn types(definitions: &[(&str, Vec<String>)]) -> String {
    if definitions.is_empty() {
        return String::new();
    }
    let lines = definitions.iter().flat_map(|(_, lines)| lines).map(|line| format!("  {line}\n"));
    format!("\ntypes:\n{}", lines.collect::<String>())
}

/// Several scopes stand side by side.
pub(super) fn scope(scopes: &[String]) -> Option<String> {
    (!scopes.is_empty()).then(|| scopes.join(" "))
}

pub(super) fn errors(codes: &[i64]) -> Option<String> {
    (!codes.is_empty()).then(|| list("errors", &codes.iter().map(i64::to_string).collect::<Vec<_>>()))
}

/// `None` for none, which specs do not state.
pub(super) fn cipher_name(cipher: Cipher) -> Option<&'static str> {
    match cipher {
        Cipher::Shop => Some("shop"),
        Cipher::CategoryAsset => Some("category_asset"),
        Cipher::None => None,
    }
}

pub(super) fn idempotency_name(idempotency: Idempotency) -> &'static str {
    match idempotency {
        Idempotency::Query => "query",
        Idempotency::Body => "body",
    }
}
