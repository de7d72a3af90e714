//! Gives every new type a name that is unique in its group and version.
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

/// Names that new types must not get, by scope.
#[derive(Debug, Default)]
pub(crate) struct Reserved {
    names: BTreeMap<String, BTreeSet<String>>,
}

/// The name that a type claims: an entry of its list of names.
#[derive(Debug)]
struct Claim {
    names: Vec<String>,
    level: usize,
    files: usize,
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
        let own = group_of(file).into_iter().flat_map(|group| specs.shared_types(Some(group)));
        let shared: Vec<String> = specs.shared_types(None).chain(own).map(|(name, _)| name.to_owned()).collect();
        for scope in [scope(file), shared_scope(group_of(file).unwrap_or_default())] {
            self.names.entry(scope).or_default().extend(shared.iter().cloned());
        }
    }

    fn add(&mut self, file: &str, names: impl IntoIterator<Item = String>) {
        self.names.entry(scope(file)).or_default().extend(names);
    }

    fn contains(&self, scope: &str, name: &str) -> bool {
        self.names.get(scope).is_some_and(|names| names.contains(name))
    }
}

/// Files in which a name has one meaning: those of a version, or a single webhook.
fn scope(file: &str) -> String {
    if file.starts_with("webhooks/") || is_types_file(file) {
        return file.to_owned();
    }
    file.rsplit_once('/').map_or(file, |(folder, _)| folder).to_owned()
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
    Claim { names, level: 0, files: ty.files.len(), scopes }
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
        let keeper = if reserved.contains(scope, name) { None } else { keeper(claims, &ids) };
        losers.extend(ids.into_iter().filter(|id| Some(*id) != keeper));
    }
    losers
}

/// The type that keeps a name.
fn keeper(claims: &BTreeMap<usize, Claim>, ids: &[usize]) -> Option<usize> {
    let rank = |id: &usize| (Reverse(claims[id].files), claims[id].level);
    let best = ids.iter().map(rank).min()?;
    let equals: Vec<usize> = ids.iter().copied().filter(|id| rank(id) == best).collect();
    let next: BTreeSet<Option<&String>> = equals.iter().map(|id| claims[id].names.get(claims[id].level + 1)).collect();
    // If all have the same longer name too, moving them does not separate them.
    (equals.len() == 1 || next.len() == 1).then(|| equals.first().copied()).flatten()
}

/// A name for a type that has no more names: with a field or value that its rivals do not have.
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
