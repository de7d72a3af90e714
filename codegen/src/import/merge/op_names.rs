//! Names of operations: good Rust, the same in every version, the same whatever else is imported beside them.
//!
//! An operation of several versions is one family, named by its newest version. Two families of one version that would bear
//! the same name both take their next best one; the last is made of method and path, and thus unique. Nothing is numbered.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Address, address, is_preview, resources, timeless};
use super::upstream::{Operation, Webhook};
use super::words::{Splitter, singular_word};

/// What an operation's name may begin with.
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

/// Who does it, where upstream says so before the verb: the group says so already.
const ROLES: &[&str] = &["creator", "partner", "seller"];

/// Verbs that upstream also puts last: `InventorySearch`.
const TRAILING_VERBS: &[&str] = &["exchange", "import", "query", "search", "update", "upload"];

/// The name of an operation without version and stage: group, method and path.
type Family<'a> = (&'a str, &'a str, String);

/// The names that exist: those of the specs, which stay.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// By group, method and timeless path: version and name.
    pub(super) families: BTreeMap<(String, String, String), Vec<(String, String)>>,
    /// By group and version.
    pub(super) taken: BTreeSet<(String, String, String)>,
}

/// A snake case name for each operation that has a place, in their order.
pub(super) fn operation_names(operations: &[&Operation], known: &Known, splitter: &Splitter) -> Vec<Option<String>> {
    let families = families(operations);
    let ranked: BTreeMap<&Family<'_>, Vec<String>> =
        families.iter().map(|(family, members)| (family, candidates(family, members, known, splitter))).collect();
    let ranks = settle(&families, &ranked, known);
    let mut names = vec![None; operations.len()];
    for (family, members) in &families {
        let name = candidate(&ranked[family], ranks[family]);
        for (index, operation) in members {
            names[*index] = Some(staged(name, &operation.path));
        }
    }
    names
}

/// The name of a webhook's spec.
pub(super) fn webhook_name(webhook: &Webhook, splitter: &Splitter) -> String {
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
        families.entry((group, &operation.method, timeless(&operation.path))).or_default().push((index, operation));
    }
    families
}

/// A family's names, best first: the one it bears, what the newest version is called, what older ones are, method and path.
fn candidates(family: &Family<'_>, members: &[(usize, &Operation)], known: &Known, splitter: &Splitter) -> Vec<String> {
    let key = (family.0.to_owned(), family.1.to_owned(), family.2.clone());
    let mut names: Vec<String> =
        known.families.get(&key).and_then(|names| names.iter().max()).map(|(_, name)| name.clone()).into_iter().collect();
    let mut newest_first: Vec<&Operation> = members.iter().map(|(_, operation)| *operation).collect();
    newest_first.sort_by_key(|operation| std::cmp::Reverse(address(&operation.path).map(|address| address.version)));
    for operation in newest_first {
        names.extend(operation.names.iter().filter_map(|name| clean(name, operation, splitter)));
    }
    names.push(derived(family.1, &family.2));
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// How far down its list each family has to go for its name to be its own in every version.
fn settle<'f, 'a>(
    families: &'f BTreeMap<Family<'a>, Vec<(usize, &'a Operation)>>,
    ranked: &BTreeMap<&Family<'a>, Vec<String>>,
    known: &Known,
) -> BTreeMap<&'f Family<'a>, usize> {
    let mut ranks: BTreeMap<&Family<'_>, usize> = families.keys().map(|family| (family, 0)).collect();
    let rounds = ranked.values().map(Vec::len).max().unwrap_or_default();
    for _ in 0..rounds {
        let mut bearers: BTreeMap<(&str, &str, String), BTreeSet<&Family<'_>>> = BTreeMap::new();
        for (family, members) in families {
            for (_, operation) in members {
                let Some(Address { group, version }) = address(&operation.path) else { continue };
                let name = staged(candidate(&ranked[family], ranks[family]), &operation.path);
                bearers.entry((group, version, name)).or_default().insert(family);
            }
        }
        let clashing: BTreeSet<&Family<'_>> = bearers
            .into_iter()
            .filter(|((group, version, name), families)| families.len() > 1 || is_taken(known, group, version, name))
            .flat_map(|(_, families)| families)
            .collect();
        if clashing.is_empty() {
            break;
        }
        clashing.into_iter().for_each(|family| *ranks.entry(family).or_default() += 1);
    }
    ranks
}

fn is_taken(known: &Known, group: &str, version: &str, name: &str) -> bool {
    known.taken.contains(&(group.to_owned(), version.to_owned(), name.to_owned()))
}

fn candidate(names: &[String], rank: usize) -> &str {
    names.get(rank).or(names.last()).map_or("operation", String::as_str)
}

/// The stage before the API proper says so in its names, since it stands beside what replaced it.
fn staged(name: &str, path: &str) -> String {
    if is_preview(path) && !name.ends_with("_preview") { format!("{name}_preview") } else { name.to_owned() }
}

/// A name as upstream writes it, as good snake case; `None` when nothing good is left of it.
fn clean(name: &str, operation: &Operation, splitter: &Splitter) -> Option<String> {
    let mut words = splitter.split(name);
    if operation.path.starts_with("/gs_") {
        without(&mut words, &["global", "selling"]);
        without(&mut words, &["full", "service"]);
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
    let good =
        words.len() > 1 && words.iter().all(|word| word.is_ascii()) && words[0].starts_with(|c: char| c.is_ascii_lowercase());
    good.then(|| words.join("_"))
}

/// Takes off what says that a name was given twice: `legacy`, `old`, `V2`; and `API`, which says nothing.
fn strip_noise(words: &mut Vec<String>, splitter: &Splitter) {
    while let Some(last) = words.last_mut() {
        let stem = last.trim_end_matches(|c: char| c.is_ascii_digit());
        if matches!(last.as_str(), "api" | "legacy" | "old") || (stem == "v" && stem.len() < last.len()) {
            words.pop();
            continue;
        }
        let versioned = stem.strip_suffix('v').filter(|_| stem.len() < last.len());
        let glued = ["legacy", "old"].iter().find_map(|suffix| last.strip_suffix(suffix)).filter(|_| !splitter.knows(last));
        match versioned.or(glued).map(str::to_owned) {
            Some(stem) if !stem.is_empty() => *last = stem,
            _ => break,
        }
    }
}

fn without(words: &mut Vec<String>, phrase: &[&str]) {
    while let Some(at) = words.windows(phrase.len()).position(|window| window == phrase) {
        words.drain(at..at + phrase.len());
    }
}

/// `get_orders_tracking` of `GET /order/orders/{}/tracking`.
fn derived(method: &str, timeless: &str) -> String {
    let mut segments: Vec<&str> = resources(timeless).collect();
    let last_is_verb = segments.last().is_some_and(|segment| VERBS.contains(&segment.split('_').next().unwrap_or_default()));
    let verb = match (method, segments.pop_if(|_| last_is_verb)) {
        (_, Some(verb)) => verb,
        ("GET", None) => "get",
        ("PUT" | "PATCH", None) => "update",
        ("DELETE", None) => "delete",
        (_, None) => "create",
    };
    let one = timeless.ends_with("{}");
    let mut words: Vec<String> = segments.iter().flat_map(|segment| segment.split('_')).map(str::to_owned).collect();
    if let Some(last) = words.last_mut().filter(|_| one) {
        *last = singular_word(last);
    }
    [verb.to_owned()].into_iter().chain(words).collect::<Vec<_>>().join("_")
}
