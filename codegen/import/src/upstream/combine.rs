//! Merges the raw operations of all documents.

use std::collections::BTreeMap;

use crate::model::{Api, Body, Operation, Webhook};
use crate::paths::without_id_names;
use crate::upstream::classify;
use crate::upstream::classify::Part;
use crate::upstream::fields::merge;
use crate::upstream::raw::{Log, RawField, RawOperation, RawSettings, RawWebhook};
use crate::upstream::{example, path};
use codegen::spec::Cipher;
use codegen::spec::Idempotency;

/// The model of all raw operations and webhooks, which are in the order of their documents.
pub(crate) fn combine(raw_operations: Vec<RawOperation>, webhooks: Vec<RawWebhook>, log: &mut Log) -> Api {
    // Documents use different names for the ids of a path: `{id}`, `{order_id}`.
    let mut groups: BTreeMap<(String, String), Vec<RawOperation>> = BTreeMap::new();
    for raw in raw_operations {
        groups.entry((without_id_names(&raw.path), raw.method.clone())).or_default().push(raw);
    }
    let mut operations: Vec<_> = groups.into_values().filter_map(|group| operation(group, log)).collect();
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));

    let mut events: BTreeMap<i64, RawWebhook> = BTreeMap::new();
    for webhook in webhooks {
        match events.get_mut(&webhook.kind) {
            Some(known) => {
                if known.name != webhook.name {
                    log.problem(
                        &webhook.place,
                        format!("webhook {} has the name {} in another document", webhook.kind, known.name),
                    );
                }
                known.event = known.event.take().or(webhook.event);
                merge(&mut known.data, webhook.data, log);
            }
            None => {
                events.insert(webhook.kind, webhook);
            }
        }
    }
    let webhooks = events.into_values().map(|raw| self::webhook(raw, log)).collect();
    Api { operations, webhooks, ..Api::default() }
}

fn webhook(raw: RawWebhook, log: &mut Log) -> Webhook {
    let data = classify::fields(&raw.data, Part::Reply, log);
    Webhook { kind: raw.kind, name: raw.name, event: raw.event, data }
}

fn operation(mut raw_operations: Vec<RawOperation>, log: &mut Log) -> Option<Operation> {
    path::unify(&mut raw_operations, log);
    let cipher = cipher(&raw_operations, log);
    let first = raw_operations.first()?;
    let (method, path) = (first.method.clone(), first.path.clone());

    let (mut path_ids, mut query, mut body, mut reply) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut settings = Vec::new();
    let mut keys = Vec::new();
    for raw in raw_operations {
        keys.extend(raw.settings.idempotency.map(|key| (raw.place.clone(), key)));
        merge(&mut path_ids, raw.path_ids, log);
        merge(&mut query, raw.query, log);
        merge(&mut body, raw.body, log);
        merge(&mut reply, raw.reply, log);
        settings.push((raw.authority, raw.settings));
    }
    settings.sort_by_key(|(authority, _)| std::cmp::Reverse(*authority));
    let settings: Vec<RawSettings> = settings.into_iter().map(|(_, settings)| settings).collect();

    let fields = classify::fields(&body, Part::Body, log);
    let response = classify::fields(&reply, Part::Reply, log);
    let first_of = |pick: fn(&RawSettings) -> &Option<String>| settings.iter().find_map(|settings| pick(settings).clone());
    // `{}` is an example only of a body without fields.
    let documented = first_of(|settings| &settings.request_example).filter(|text| fields.is_empty() || text.trim() != "{}");
    let request_example = documented.or_else(|| example::request(&body, &fields));
    Some(Operation {
        names: distinct(settings.iter().flat_map(|settings| settings.name.iter().chain(&settings.aliases).cloned())),
        docs: first_of(|settings| &settings.docs),
        token: settings.iter().find_map(|settings| settings.token),
        scopes: distinct(settings.iter().flat_map(|settings| settings.scopes.iter().cloned())),
        cipher,
        idempotency: idempotency(&query, &body, &keys, log),
        errors: codes(&settings),
        path_ids: classify::fields(&path_ids, Part::Path, log),
        query: classify::fields(&query, Part::Query, log),
        response_example: first_of(|settings| &settings.response_example).or_else(|| example::response(&reply, &response)),
        body: (!fields.is_empty() || request_example.is_some()).then_some(Body { fields }),
        request_example,
        response,
        method,
        path,
    })
}

/// The cipher of an operation.
///
/// A cipher that any document requires is required: other documents are older or incomplete. An optional cipher counts only in
/// the newest document. Two optional ciphers mean that either may be sent.
fn cipher(raw_operations: &[RawOperation], log: &mut Log) -> Option<Cipher> {
    let mut by_age: Vec<_> = raw_operations.iter().collect();
    by_age.sort_by_key(|raw| std::cmp::Reverse(raw.authority));
    let cipher_of = |raw: &RawOperation, is_required: bool| match raw.settings.ciphers.as_slice() {
        [_, _, ..] if !is_required && raw.settings.ciphers.iter().all(|claim| !claim.is_required) => Cipher::Optional,
        claims => claims.iter().find(|claim| claim.is_required || !is_required).map_or(Cipher::None, |claim| claim.cipher),
    };
    let newest = by_age.first()?;
    let required = by_age.iter().map(|raw| cipher_of(raw, true)).find(|cipher| *cipher != Cipher::None);
    let cipher = required.unwrap_or_else(|| cipher_of(newest, false));
    for raw in raw_operations.iter().filter(|raw| cipher_of(raw, false) != cipher) {
        let documented = cipher_of(raw, false).name();
        log.problem(&raw.place, format!("the cipher is {documented} here and {} in another document; using {0}", cipher.name()));
    }
    Some(cipher)
}

/// The section of the idempotency key's field. A documented key without a field is reported.
fn idempotency(query: &[RawField], body: &[RawField], documented: &[(String, Idempotency)], log: &mut Log) -> Option<Idempotency> {
    let has_key = |fields: &[RawField]| fields.iter().any(|field| Idempotency::KEYS.contains(&field.name.as_str()));
    let found = match (has_key(query), has_key(body)) {
        (true, _) => Some(Idempotency::Query),
        (false, true) => Some(Idempotency::Body),
        (false, false) => None,
    };
    for (place, _) in documented.iter().filter(|(_, section)| Some(*section) != found) {
        log.problem(place, "documents an idempotency key without a field for it; ignored".to_owned());
    }
    found
}

fn codes(settings: &[RawSettings]) -> Vec<i64> {
    let mut codes: Vec<_> = settings.iter().flat_map(|settings| settings.errors.iter().copied()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}
