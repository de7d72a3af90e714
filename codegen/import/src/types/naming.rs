//! Gives every new type a name that no other operation of its group has. Versions of an operation may use the same name.
//!
//! Each type starts with its shortest name. If several types claim a name, the one that most files use keeps it, or else the one
//! for which it is the shortest; the others get a longer name. Types that are equal in this respect all get a longer name, so that
//! no name depends on the order of the documents.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::table::{Type, TypeDefinition, TypeTable};
use crate::model::Direction;
use crate::spec_files::{SpecDocument, SpecFiles, group_of, is_types_file, stem};
use crate::words::{camel, wire_words};

/// The names of new types, by their number.
pub(super) type Names = BTreeMap<usize, String>;

/// Names that new types must not get, by scope, each with the files that use it.
#[derive(Debug, Default)]
pub(crate) struct Reserved {
    names: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// The name that a type claims: an entry of its list of names.
#[derive(Debug)]
struct Claim {
    names: Vec<String>,
    level: usize,
    files: BTreeSet<String>,
    scopes: BTreeSet<String>,
}

impl Reserved {
    /// The names that the specs use.
    pub(crate) fn of_specs(specs: &SpecFiles<'_>) -> Self {
        let mut reserved = Self::default();
        for (file, operation) in specs.operations() {
            reserved.add(file, operation.types.keys().cloned());
            reserved.add_document(file, operation.rust.as_deref());
        }
        reserved
    }

    /// Reserves the names of the request and the reply, or of the payload, that a file defines.
    pub(crate) fn add_document(&mut self, file: &str, rust: Option<&str>) {
        let name = rust.map_or_else(|| stem(file).unwrap_or_default().to_upper_camel_case(), str::to_owned);
        self.add(file, [format!("{name}Response"), name]);
    }

    /// Reserves the names that a file that gets new types already uses.
    pub(crate) fn add_file(&mut self, file: &str, specs: &SpecFiles<'_>) {
        if let Some(SpecDocument::Webhook(webhook)) = specs.document(file) {
            self.add(file, webhook.types.keys().cloned());
            self.add_document(file, webhook.rust.as_deref());
        }
        let group = group_of(file).unwrap_or_default();
        let own = group_of(file).into_iter().flat_map(|group| specs.shared_types(Some(group)));
        let shared: Vec<String> = specs.shared_types(None).chain(own).map(|(name, _)| name.to_owned()).collect();
        for scope in [scope(file), shared_scope(group)] {
            self.add_in(scope, &shared_scope(group), shared.iter().cloned());
        }
    }

    fn add(&mut self, file: &str, names: impl IntoIterator<Item = String>) {
        self.add_in(scope(file), file, names);
    }

    fn add_in(&mut self, scope: String, file: &str, names: impl IntoIterator<Item = String>) {
        let known = self.names.entry(scope).or_default();
        for name in names {
            known.entry(name).or_default().insert(file.to_owned());
        }
    }

    /// Whether a type of these files must not get a name. Other versions of their operation do not reserve it.
    fn contains(&self, scope: &str, name: &str, files: &BTreeSet<String>) -> bool {
        let owners = self.names.get(scope).and_then(|names| names.get(name)).into_iter().flatten();
        owners.flat_map(|owner| files.iter().map(move |file| (owner, file))).any(|(owner, file)| !are_versions(owner, file))
    }
}

/// Files in which a name has one meaning: those of a group, or those of all webhooks.
fn scope(file: &str) -> String {
    if is_types_file(file) {
        return file.to_owned();
    }
    file.split_once('/').map_or(file, |(folder, _)| folder).to_owned()
}

/// Whether two files are versions of one operation.
fn are_versions(one: &str, other: &str) -> bool {
    one != other && !is_types_file(one) && stem(one) == stem(other)
}

/// The scope of the types that a group shares.
fn shared_scope(group: &str) -> String {
    format!("{group}/types.yaml").trim_start_matches('/').to_owned()
}

/// Names all new types.
pub(super) fn name_all(table: &TypeTable<'_>, reserved: &Reserved) -> Names {
    let received: BTreeSet<(&str, &str)> = table
        .new_types()
        .filter(|(_, ty)| ty.direction == Direction::Response)
        .filter_map(|(_, ty)| Some((ty.group.as_str(), ty.names.first()?.as_str())))
        .collect();
    let mut claims: BTreeMap<usize, Claim> = table.new_types().map(|(id, ty)| (id, claim(ty, &received))).collect();
    loop {
        let mut losers = conflicts(&claims, reserved);
        losers.retain(|id| claims[id].level + 1 < claims[id].names.len());
        if losers.is_empty() {
            break;
        }
        claims.iter_mut().filter(|(id, _)| losers.contains(id)).for_each(|(_, claim)| claim.level += 1);
    }
    for id in conflicts(&claims, reserved) {
        let name = distinctive_name(table, &claims, id);
        if let Some(claim) = claims.get_mut(&id) {
            claim.level = claim.names.len();
            claim.names.push(name);
        }
    }
    claims.into_iter().map(|(id, claim)| (id, claim.name().to_owned())).collect()
}

/// The claim of a type. An object that is only sent gets the suffix `Input` if replies of its group have one with the same name.
fn claim(ty: &Type, received: &BTreeSet<(&str, &str)>) -> Claim {
    let is_sent = ty.direction == Direction::Request && matches!(ty.definition, TypeDefinition::Object(_));
    let is_input = is_sent && ty.names.first().is_some_and(|name| received.contains(&(ty.group.as_str(), name.as_str())));
    let names = ty.names.iter().map(|name| if is_input { format!("{name}Input") } else { name.clone() }).collect();
    let scopes = ty.files.iter().map(|file| scope(file)).chain(ty.is_shared().then(|| shared_scope(&ty.group))).collect();
    Claim { names, level: 0, files: ty.files.clone(), scopes }
}

impl Claim {
    fn name(&self) -> &str {
        self.names.get(self.level).map_or("Unnamed", String::as_str)
    }
}

/// The types that cannot keep the names they claim.
fn conflicts(claims: &BTreeMap<usize, Claim>, reserved: &Reserved) -> BTreeSet<usize> {
    let mut claimants: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (id, claim) in claims {
        for scope in &claim.scopes {
            claimants.entry((scope, claim.name())).or_default().push(*id);
        }
    }
    let mut losers = BTreeSet::new();
    for ((scope, name), ids) in claimants {
        let (reserved, free): (Vec<usize>, Vec<usize>) =
            ids.into_iter().partition(|id| reserved.contains(scope, name, &claims[id].files));
        losers.extend(reserved);
        if !are_of_one_operation(claims, &free) {
            let keeper = keeper(claims, &free);
            losers.extend(free.into_iter().filter(|id| Some(*id) != keeper));
        }
    }
    losers
}

/// Whether each type belongs to another version of the same operation.
fn are_of_one_operation(claims: &BTreeMap<usize, Claim>, ids: &[usize]) -> bool {
    let files: BTreeSet<&String> = ids.iter().flat_map(|id| &claims[id].files).collect();
    let are_local = ids.iter().all(|id| claims[id].files.len() == 1) && files.len() == ids.len();
    are_local && files.iter().zip(files.iter().skip(1)).all(|(one, other)| are_versions(one, other))
}

/// The type that keeps the name.
fn keeper(claims: &BTreeMap<usize, Claim>, ids: &[usize]) -> Option<usize> {
    let rank = |id: &usize| (Reverse(claims[id].files.len()), claims[id].level);
    let best = ids.iter().map(rank).min()?;
    let equals: Vec<usize> = ids.iter().copied().filter(|id| rank(id) == best).collect();
    let next: BTreeSet<Option<&String>> = equals.iter().map(|id| claims[id].names.get(claims[id].level + 1)).collect();
    // If all have the same longer name too, moving them does not separate them.
    (equals.len() == 1 || next.len() == 1).then(|| equals.first().copied()).flatten()
}

/// A name for a type whose candidates are used up: it mentions a field or value that its rivals lack.
fn distinctive_name(table: &TypeTable<'_>, claims: &BTreeMap<usize, Claim>, id: usize) -> String {
    let name = claims[&id].name();
    let rivals = claims.iter().filter(|(other, claim)| **other != id && claim.name() == name);
    let theirs: BTreeSet<&str> = rivals.flat_map(|(other, _)| parts(&table.get(*other).definition)).collect();
    let own = parts(&table.get(id).definition).into_iter().find(|part| !theirs.contains(part));
    own.map_or_else(|| format!("Basic{name}"), |own| format!("{name}With{}", camel(&wire_words(own))))
}

fn parts(definition: &TypeDefinition) -> Vec<&str> {
    match definition {
        TypeDefinition::Object(members) => members.iter().map(|member| member.name.as_str()).collect(),
        TypeDefinition::Enum(values) => values.iter().map(String::as_str).collect(),
    }
}
