//! What `api.yaml` says: hosts, groups and their versions.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::diagnostic::Diagnostic;
use crate::load::{Specs, TypesHome};
use crate::model::{Group, GroupId, Hosts, Operation, OperationId, Token, Version};
use crate::spec;

/// A group as `api.yaml` declares it.
#[derive(Debug)]
pub(super) struct Declared {
    pub(super) module: String,
    title: String,
    pub(super) token: Token,
}

/// Where requests go, without the scheme: TikTok answers HTTPS alone.
pub(super) fn hosts(specs: &Specs<'_>, mistakes: &mut Vec<Diagnostic>) -> Hosts {
    let Some((file, api)) = &specs.api else { return Hosts::default() };
    let mut host = |key: &str, url: &str| match url.strip_prefix("https://") {
        Some(host) if !host.is_empty() && !host.contains('/') => host.to_owned(),
        _ => {
            let message = format!("`{url}` is no host of TikTok's");
            mistakes.push(file.mistake(&["hosts", key], message, "write `https://` and a name, nothing behind it"));
            String::new()
        }
    };
    Hosts { api: host("api", &api.hosts.api), auth: host("auth", &api.hosts.auth) }
}

/// The groups that have operations, in order of their names.
pub(super) fn declare(specs: &Specs<'_>, mistakes: &mut Vec<Diagnostic>) -> Vec<Declared> {
    let used = &specs.groups;
    if let Some((file, api)) = &specs.api {
        for (name, group) in api.groups.iter().filter(|(name, _)| !used.contains(name.as_str())) {
            let message = format!("the group `{name}` ({}) has no operations", group.title);
            let help = format!("write a spec below `specs/{name}/`, or remove the group");
            mistakes.push(file.mistake(&["groups", name], message, help).as_warning());
        }
        check_names(specs, api, mistakes);
    }
    used.iter()
        .map(|&name| {
            let known = specs.api.as_ref().and_then(|(_, api)| api.groups.get(name));
            Declared {
                module: name.to_owned(),
                title: known.map(|group| group.title.clone()).unwrap_or_default(),
                token: known.map_or(Token::Seller, |group| token(group.token)),
            }
        })
        .collect()
}

fn check_names(specs: &Specs<'_>, api: &spec::Api, mistakes: &mut Vec<Diagnostic>) {
    let mut reported = BTreeSet::new();
    for operation in &specs.operations {
        let group = operation.group;
        if !api.groups.contains_key(group) && reported.insert(group) {
            let message = format!("the group `{group}` is not in `api.yaml`");
            mistakes.push(operation.file.mistake(&[], message, format!("add `{group}` to its `groups`, with `title` and `token`")));
        } else if names::field(group).as_deref() != Some(group) && reported.insert(group) {
            let message = format!("`{group}` is no name for a module");
            mistakes.push(operation.file.mistake(&[], message, "name the folder in snake case"));
        }
    }
    for types in &specs.types {
        if let TypesHome::Group(group) = types.home
            && !specs.groups.contains(group)
        {
            let message = format!("the group `{group}` has no operations");
            mistakes.push(types.file.mistake(&[], message, "delete the file, or write an operation").as_warning());
        }
    }
}

pub(super) fn token(token: spec::Token) -> Token {
    match token {
        spec::Token::Seller => Token::Seller,
        spec::Token::Creator => Token::Creator,
        spec::Token::Partner => Token::Partner,
    }
}

/// The groups with their operations; of several versions of an operation, the latest is the newest.
pub(super) fn fill(groups: Vec<Declared>, operations: &[Operation]) -> Vec<Group> {
    let fill = |(index, declared): (usize, Declared)| {
        let mut versions = BTreeMap::<&str, BTreeMap<&str, OperationId>>::new();
        let mut newest = BTreeMap::<&str, OperationId>::new();
        let own = operations.iter().enumerate().filter(|(_, operation)| operation.group == GroupId(index));
        // Operations stand in order of their paths, so a later version comes later.
        for (id, operation) in own {
            versions.entry(&operation.version).or_default().insert(&operation.module, OperationId(id));
            newest.insert(&operation.module, OperationId(id));
        }
        let version = |(module, operations): (&str, BTreeMap<_, _>)| Version {
            module: module.to_owned(),
            operations: operations.into_values().collect(),
        };
        Group {
            module: declared.module,
            title: declared.title,
            versions: versions.into_iter().map(version).collect(),
            newest: newest.into_values().collect(),
        }
    };
    groups.into_iter().enumerate().map(fill).collect()
}
