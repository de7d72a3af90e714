//! Combines the descriptions of the same operation from several documents.

use std::collections::BTreeMap;

use crate::model::{Api, Body, Operation, Webhook};
use crate::upstream::classify::{self, Part};
use crate::upstream::fields::merge;
use crate::upstream::raw::{Claims, Log, RawField, Sketch, WebhookSketch};
use crate::upstream::{example, path};
use codegen::spec::Cipher;
use codegen::spec::Idempotency;

/// Combines all sketches, which are in the order of their documents, into one model.
pub(crate) fn combine(sketches: Vec<Sketch>, webhooks: Vec<WebhookSketch>, log: &mut Log) -> Api {
    // Documents use different names for the ids of a path, such as `{id}` and `{order_id}`.
    let mut groups: BTreeMap<(String, String), Vec<Sketch>> = BTreeMap::new();
    for sketch in sketches {
        groups.entry((path::blanked(&sketch.path), sketch.method.clone())).or_default().push(sketch);
    }
    let mut operations: Vec<_> = groups.into_values().filter_map(|group| operation(group, log)).collect();
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));

    let mut events: BTreeMap<i64, WebhookSketch> = BTreeMap::new();
    for webhook in webhooks {
        match events.get_mut(&webhook.kind) {
            Some(known) => {
                if known.name != webhook.name {
                    log.problem(&webhook.place, format!("webhook {} is called {} in another document", webhook.kind, known.name));
                }
                known.event = known.event.take().or(webhook.event);
                merge(&mut known.data, webhook.data, log);
            }
            None => {
                events.insert(webhook.kind, webhook);
            }
        }
    }
    let webhooks = events.into_values().map(|sketch| self::webhook(sketch, log)).collect();
    Api { operations, webhooks, problems: Vec::new() }
}

fn webhook(sketch: WebhookSketch, log: &mut Log) -> Webhook {
    let data = classify::fields(&sketch.data, Part::Reply, log);
    Webhook { kind: sketch.kind, name: sketch.name, event: sketch.event, data }
}

fn operation(mut sketches: Vec<Sketch>, log: &mut Log) -> Option<Operation> {
    path::agree(&mut sketches, log);
    let cipher = cipher(&sketches, log);
    let first = sketches.first()?;
    let (method, path) = (first.method.clone(), first.path.clone());

    let (mut path_ids, mut query, mut body, mut reply) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut claims = Vec::new();
    let mut keys = Vec::new();
    for sketch in sketches {
        keys.extend(sketch.claims.idempotency.map(|key| (sketch.place.clone(), key)));
        merge(&mut path_ids, sketch.path_ids, log);
        merge(&mut query, sketch.query, log);
        merge(&mut body, sketch.body, log);
        merge(&mut reply, sketch.reply, log);
        claims.push((sketch.authority, sketch.claims));
    }
    claims.sort_by_key(|(authority, _)| std::cmp::Reverse(*authority));
    let claims: Vec<Claims> = claims.into_iter().map(|(_, claims)| claims).collect();

    let fields = classify::fields(&body, Part::Body, log);
    let response = classify::fields(&reply, Part::Reply, log);
    let first_of = |pick: fn(&Claims) -> &Option<String>| claims.iter().find_map(|claims| pick(claims).clone());
    // `{}` is a useful example only of a body without fields.
    let shown = first_of(|claims| &claims.request_example).filter(|text| fields.is_empty() || text.trim() != "{}");
    let request_example = shown.or_else(|| example::request(&body, &fields));
    Some(Operation {
        names: distinct(claims.iter().filter_map(|claims| claims.name.clone())),
        docs: first_of(|claims| &claims.docs),
        token: claims.iter().find_map(|claims| claims.token),
        scopes: distinct(claims.iter().flat_map(|claims| claims.scopes.iter().cloned())),
        cipher,
        idempotency: idempotency(&query, &body, &keys, log),
        errors: codes(&claims),
        path_ids: classify::fields(&path_ids, Part::Path, log),
        query: classify::fields(&query, Part::Query, log),
        response_example: first_of(|claims| &claims.response_example).or_else(|| example::response(&reply, &response)),
        body: (!fields.is_empty() || request_example.is_some()).then_some(Body { fields }),
        request_example,
        response,
        method,
        path,
    })
}

/// The cipher for the spec, which can name only one.
///
/// A document that requires a cipher is right, because the others are older or incomplete. A document that only allows a cipher
/// counts if it is the newest that mentions one.
fn cipher(sketches: &[Sketch], log: &mut Log) -> Option<Cipher> {
    let mut by_age: Vec<_> = sketches.iter().collect();
    by_age.sort_by_key(|sketch| std::cmp::Reverse(sketch.authority));
    let wanted = |sketch: &Sketch, needed: bool| {
        sketch.claims.ciphers.iter().find(|claim| claim.needed || !needed).map_or(Cipher::None, |claim| claim.cipher)
    };
    let newest = by_age.first()?;
    let insisted = by_age.iter().map(|sketch| wanted(sketch, true)).find(|cipher| *cipher != Cipher::None);
    let cipher = insisted.unwrap_or_else(|| wanted(newest, false));
    for sketch in sketches.iter().filter(|sketch| wanted(sketch, false) != cipher) {
        let said = title(wanted(sketch, false));
        log.problem(&sketch.place, format!("cipher {said} here, {} in another document: taken as {0}", title(cipher)));
    }
    for sketch in sketches.iter().filter(|sketch| sketch.claims.ciphers.iter().all(|claim| !claim.needed)) {
        if sketch.claims.ciphers.len() > 1 {
            log.problem(&sketch.place, format!("takes either cipher, neither required: taken as {}", title(cipher)));
        }
    }
    Some(cipher)
}

fn title(cipher: Cipher) -> &'static str {
    match cipher {
        Cipher::Shop => "shop",
        Cipher::CategoryAsset => "category_asset",
        Cipher::None => "none",
    }
}

/// The section that holds the key's field. A key without a field is ignored.
fn idempotency(query: &[RawField], body: &[RawField], said: &[(String, Idempotency)], log: &mut Log) -> Option<Idempotency> {
    let has_key = |fields: &[RawField]| fields.iter().any(|field| field.name == "idempotency_key");
    let found = match (has_key(query), has_key(body)) {
        (true, _) => Some(Idempotency::Query),
        (false, true) => Some(Idempotency::Body),
        (false, false) => None,
    };
    for (place, _) in said.iter().filter(|(_, said)| Some(*said) != found) {
        log.problem(place, "an idempotency key where no field `idempotency_key` is: left out".to_owned());
    }
    found
}

fn codes(claims: &[Claims]) -> Vec<i64> {
    let mut codes: Vec<_> = claims.iter().flat_map(|claims| claims.errors.iter().copied()).collect();
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
