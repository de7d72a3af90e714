//! Names of operations: the same in every version, and independent of what else is imported.
//!
//! The versions of an operation form a family, which has the name of its newest version. If two families of a version have the
//! same name, both get their second-best name; the last one is made of method and path, and is unique. Names have no numbers.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Operation, Webhook};
use crate::paths::{Address, address, is_preview, resources, without_version};
use crate::words::{Splitter, camel, singular_word};
use heck::ToUpperCamelCase;

/// Verbs that a name can start with.
const VERBS: &[&str] = &[
    "activate",
    "add",
    "apply",
    "approve",
    "batch",
    "bind",
    "calculate",
    "cancel",
    "check",
    "combine",
    "confirm",
    "create",
    "deactivate",
    "deauthorize",
    "delete",
    "diagnose",
    "download",
    "edit",
    "enable",
    "end",
    "exchange",
    "generate",
    "get",
    "identify",
    "import",
    "list",
    "map",
    "mark",
    "move",
    "optimize",
    "partial",
    "pin",
    "post",
    "precheck",
    "predict",
    "print",
    "publish",
    "query",
    "read",
    "recommend",
    "recover",
    "redeem",
    "reject",
    "remove",
    "replicate",
    "republish",
    "reserve",
    "resolve",
    "review",
    "schedule",
    "search",
    "select",
    "send",
    "set",
    "ship",
    "split",
    "standardize",
    "submit",
    "suggest",
    "sync",
    "top",
    "uncombine",
    "unpin",
    "update",
    "upload",
    "validate",
];

/// Roles that documents put before the verb. The group already names the role.
const ROLES: &[&str] = &["creator", "partner", "seller"];

/// Verbs that documents also put last: `InventorySearch`.
const TRAILING_VERBS: &[&str] = &["exchange", "import", "query", "search", "update", "upload"];

/// An operation in all versions and stages: group, method and path.
type Family<'a> = (&'a str, &'a str, String);

/// The names of the operations that specs describe. They stay.
#[derive(Debug, Default)]
pub(crate) struct KnownNames {
    /// Versions and names by group, method and path without version.
    pub(crate) families: BTreeMap<(String, String, String), Vec<(String, String)>>,
    /// Group, version and name.
    pub(crate) used: BTreeSet<(String, String, String)>,
}

/// A name in snake case for each operation, in order. `None` if the path has no group or version.
pub(crate) fn operation_names(operations: &[&Operation], known: &KnownNames, splitter: &Splitter) -> Vec<Option<String>> {
    let families = families(operations);
    let ranked: BTreeMap<&Family<'_>, Vec<String>> =
        families.iter().map(|(family, members)| (family, candidates(family, members, known, splitter))).collect();
    let ranks = choose_ranks(&families, &ranked, known);
    let mut names = vec![None; operations.len()];
    for (family, members) in &families {
        let name = candidate(&ranked[family], ranks[family]);
        for (index, operation) in members {
            names[*index] = Some(with_stage(name, &operation.path));
        }
    }
    names
}

/// The name of a webhook's spec.
pub(crate) fn webhook_name(webhook: &Webhook, splitter: &Splitter) -> String {
    let mut words = splitter.split(&webhook.name);
    words.retain(|word| word != "webhook");
    if words.len() > 1 && words[0] == "get" {
        words.remove(0);
    }
    if words.is_empty() { format!("type_{}", webhook.kind) } else { words.join("_") }
}

fn families<'a>(operations: &[&'a Operation]) -> BTreeMap<Family<'a>, Vec<(usize, &'a Operation)>> {
    let mut families: BTreeMap<Family<'a>, Vec<(usize, &'a Operation)>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let Some(Address { group, .. }) = address(&operation.path) else { continue };
        families.entry((group, &operation.method, without_version(&operation.path))).or_default().push((index, operation));
    }
    families
}

/// The possible names of a family, best first: the name in the specs, those of the newest version, those of older versions, and
/// one made of method and path.
fn candidates(family: &Family<'_>, members: &[(usize, &Operation)], known: &KnownNames, splitter: &Splitter) -> Vec<String> {
    let key = (family.0.to_owned(), family.1.to_owned(), family.2.clone());
    let mut names: Vec<String> =
        known.families.get(&key).and_then(|names| names.iter().max()).map(|(_, name)| name.clone()).into_iter().collect();
    let mut newest_first: Vec<&Operation> = members.iter().map(|(_, operation)| *operation).collect();
    newest_first.sort_by_key(|operation| std::cmp::Reverse(address(&operation.path).map(|address| address.version)));
    for operation in newest_first {
        names.extend(operation.names.iter().filter_map(|name| clean_name(name, operation, splitter)));
    }
    names.push(name_from_path(family.1, &family.2));
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// The position in each family's list at which its name is unique in every version.
fn choose_ranks<'f, 'a>(
    families: &'f BTreeMap<Family<'a>, Vec<(usize, &'a Operation)>>,
    ranked: &BTreeMap<&Family<'a>, Vec<String>>,
    known: &KnownNames,
) -> BTreeMap<&'f Family<'a>, usize> {
    let mut ranks: BTreeMap<&Family<'_>, usize> = families.keys().map(|family| (family, 0)).collect();
    let rounds = ranked.values().map(Vec::len).max().unwrap_or_default();
    for _ in 0..rounds {
        let mut claimants: BTreeMap<(&str, &str, String), BTreeSet<&Family<'_>>> = BTreeMap::new();
        for (family, members) in families {
            for (_, operation) in members {
                let Some(Address { group, version }) = address(&operation.path) else { continue };
                let name = with_stage(candidate(&ranked[family], ranks[family]), &operation.path);
                claimants.entry((group, version, name)).or_default().insert(family);
            }
        }
        let clashing: BTreeSet<&Family<'_>> = claimants
            .into_iter()
            .filter(|((group, version, name), families)| families.len() > 1 || is_used(known, group, version, name))
            .flat_map(|(_, families)| families)
            .collect();
        if clashing.is_empty() {
            break;
        }
        clashing.into_iter().for_each(|family| *ranks.entry(family).or_default() += 1);
    }
    ranks
}

fn is_used(known: &KnownNames, group: &str, version: &str, name: &str) -> bool {
    known.used.contains(&(group.to_owned(), version.to_owned(), name.to_owned()))
}

fn candidate(names: &[String], rank: usize) -> &str {
    names.get(rank).or(names.last()).map_or("operation", String::as_str)
}

/// Operations of the preview stage get a suffix, because they exist beside the operations that replaced them.
fn with_stage(name: &str, path: &str) -> String {
    if is_preview(path) && !name.ends_with("_preview") { format!("{name}_preview") } else { name.to_owned() }
}

/// A documented name in snake case, verb first. `None` if it does not make a good name.
fn clean_name(name: &str, operation: &Operation, splitter: &Splitter) -> Option<String> {
    let mut words = splitter.split(name);
    if operation.path.starts_with("/gs_") {
        remove_phrase(&mut words, &["global", "selling"]);
        remove_phrase(&mut words, &["full", "service"]);
        words.retain(|word| word != "gs" && word != "preview");
    }
    words.retain(|word| !matches!(word.as_str(), "the" | "a" | "an"));
    strip_noise(&mut words, splitter);
    let of_role = words.len() > 2 && ROLES.contains(&words[0].as_str()) && VERBS.contains(&words[1].as_str());
    if of_role {
        words.remove(0);
    }
    let verb_last = words.last().is_some_and(|word| TRAILING_VERBS.contains(&word.as_str()));
    let verb_first = words.first().is_some_and(|word| VERBS.contains(&word.as_str()));
    if words.len() > 1 && verb_last && !verb_first {
        words.rotate_right(1);
    } else if !verb_first && operation.method == "GET" && !words.iter().any(|word| VERBS.contains(&word.as_str())) {
        words.insert(0, "get".to_owned());
    }
    let is_good =
        words.len() > 1 && words.iter().all(|word| word.is_ascii()) && words[0].starts_with(|c: char| c.is_ascii_lowercase());
    is_good.then(|| words.join("_"))
}

/// The documented names in camel case, without those that are the name of the spec.
pub(crate) fn aliases(operation: &Operation, own: &str, splitter: &Splitter) -> Vec<String> {
    let mut seen = BTreeSet::from([own.to_upper_camel_case()]);
    let name = |name: &String| {
        let mut words = splitter.split(name);
        strip_noise(&mut words, splitter);
        camel(&words)
    };
    let is_name =
        |name: &String| name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    operation.names.iter().map(name).filter(is_name).filter(|name| seen.insert(name.clone())).collect()
}

/// Removes suffixes that distinguish duplicates (`legacy`, `old`, `V2`), and `API`.
fn strip_noise(words: &mut Vec<String>, splitter: &Splitter) {
    while let Some(last) = words.last_mut() {
        let stem = last.trim_end_matches(|c: char| c.is_ascii_digit());
        if matches!(last.as_str(), "api" | "legacy" | "old") || (stem == "v" && stem.len() < last.len()) {
            words.pop();
            continue;
        }
        let versioned = stem.strip_suffix('v').filter(|_| stem.len() < last.len());
        let suffixed = ["legacy", "old"].iter().find_map(|suffix| last.strip_suffix(suffix)).filter(|_| !splitter.knows(last));
        match versioned.or(suffixed).map(str::to_owned) {
            Some(stem) if !stem.is_empty() => *last = stem,
            _ => break,
        }
    }
}

fn remove_phrase(words: &mut Vec<String>, phrase: &[&str]) {
    while let Some(at) = words.windows(phrase.len()).position(|window| window == phrase) {
        words.drain(at..at + phrase.len());
    }
}

/// `get_orders_tracking` for `GET /order/orders/{}/tracking`.
fn name_from_path(method: &str, without_version: &str) -> String {
    let mut segments: Vec<&str> = resources(without_version).collect();
    let last_is_verb = segments.last().is_some_and(|segment| VERBS.contains(&segment.split('_').next().unwrap_or_default()));
    let verb = match (method, segments.pop_if(|_| last_is_verb)) {
        (_, Some(verb)) => verb,
        ("GET", None) => "get",
        ("PUT" | "PATCH", None) => "update",
        ("DELETE", None) => "delete",
        (_, None) => "create",
    };
    let one = without_version.ends_with("{}");
    let mut words: Vec<String> = segments.iter().flat_map(|segment| segment.split('_')).map(str::to_owned).collect();
    if let Some(last) = words.last_mut().filter(|_| one) {
        *last = singular_word(last);
    }
    [verb.to_owned()].into_iter().chain(words).collect::<Vec<_>>().join("_")
}
