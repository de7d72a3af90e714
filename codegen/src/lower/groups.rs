//! `api.yaml`: hosts, groups and their versions.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::diagnostic::{Context, Diagnostics};
use crate::load::{Specs, TypesScope};
use crate::model::{Group, GroupId, Hosts, Operation, OperationId, Token, Version};
use crate::spec::{ApiSpec, GroupSpec, text_of};

/// A group as `api.yaml` declares it.
#[derive(Debug)]
pub(super) struct DeclaredGroup {
    pub(super) module: String,
    title: String,
    about: Option<String>,
    pub(super) token: Token,
    opt_in: bool,
    /// Notes on versions, by number.
    versions: BTreeMap<String, String>,
}

/// The pattern of the values that [`hosts`] accepts, for the JSON Schema.
pub(crate) const HOST_PATTERN: &str = "^https://[^/]+$";

/// The hosts without a scheme: TikTok accepts HTTPS only.
pub(super) fn hosts(specs: &Specs<'_>, diagnostics: &Diagnostics) -> Hosts {
    let Some((file, api)) = &specs.api else { return Hosts::default() };
    let at = diagnostics.file(*file);
    let at = at.key("hosts");
    let host = |key: &str, url: &str| match url.strip_prefix("https://") {
        Some(host) if !host.is_empty() && !host.contains('/') => host.to_owned(),
        _ => {
            at.key(key).error(format!("`{url}` is not a valid host"), "write `https://` and a host name, without a path");
            String::new()
        }
    };
    Hosts { api: host("api", &api.hosts.api), auth: host("auth", &api.hosts.auth) }
}

/// The groups that have operations, in order of their names.
pub(super) fn declare(specs: &Specs<'_>, diagnostics: &Diagnostics) -> Vec<DeclaredGroup> {
    if let Some((file, api)) = &specs.api {
        let at = diagnostics.file(*file);
        for (name, group) in api.groups.iter().filter(|(name, _)| !specs.groups.contains(name.as_str())) {
            let help = format!("write a spec below `specs/{name}/`, or remove the group");
            at.key("groups").key(name).warning(format!("the group `{name}` ({}) has no operations", group.title), help);
        }
        check_groups(specs, api, diagnostics);
        check_versions(specs, api, &at);
    }
    let declared = |&name: &&str| {
        let spec = specs.api.as_ref().and_then(|(_, api)| api.groups.get(name));
        DeclaredGroup {
            module: name.to_owned(),
            title: spec.map(|group| group.title.clone()).unwrap_or_default(),
            about: spec.and_then(|group| group.about.clone()),
            token: spec.map_or(Token::Seller, |group| group.token),
            opt_in: spec.is_some_and(|group| group.opt_in),
            versions: spec.map(version_texts).unwrap_or_default(),
        }
    };
    specs.groups.iter().map(declared).collect()
}

fn version_texts(group: &GroupSpec) -> BTreeMap<String, String> {
    group.versions.iter().map(|(version, text)| (text_of(version), text.clone())).collect()
}

/// Reports notes on versions that have no operations.
fn check_versions(specs: &Specs<'_>, api: &ApiSpec, at: &Context<'_>) {
    for (name, group) in &api.groups {
        let known: BTreeSet<&str> =
            specs.operations.iter().filter(|operation| operation.group == name).map(|operation| operation.version).collect();
        let is_unknown = |version: &String| !known.contains(version.as_str()) && !specs.may_hide(&format!("{name}/{version}"));
        for version in version_texts(group).into_keys().filter(is_unknown) {
            let help = format!("the versions are {}", known.iter().copied().collect::<Vec<_>>().join(", "));
            at.key("groups").key(name).key("versions").key(&version).error(format!("`{name}` has no version `{version}`"), help);
        }
    }
}

/// Reports groups that are not declared, not valid as module names, or without operations.
fn check_groups(specs: &Specs<'_>, api: &ApiSpec, diagnostics: &Diagnostics) {
    let mut reported = BTreeSet::new();
    for operation in &specs.operations {
        let group = operation.group;
        let at = diagnostics.file(operation.file);
        if !api.groups.contains_key(group) && reported.insert(group) {
            let help = format!("add `{group}` to its `groups`, with `title` and `token`");
            at.error(format!("the group `{group}` is not in `api.yaml`"), help);
        } else if names::field(group).as_deref() != Some(group) && reported.insert(group) {
            at.error(format!("`{group}` is not a valid module name"), "name the folder in snake case");
        }
    }
    for types in &specs.types {
        if let TypesScope::Group(group) = types.scope
            && !specs.groups.contains(group)
        {
            let message = format!("the group `{group}` has no operations");
            diagnostics.file(types.file).warning(message, "delete the file, or write an operation");
        }
    }
}

/// The groups with their operations. The newest version of an operation is the latest one that is not retired.
pub(super) fn fill(groups: Vec<DeclaredGroup>, operations: &[Operation]) -> Vec<Group> {
    let fill = |(index, declared): (usize, DeclaredGroup)| {
        let mut versions = BTreeMap::<&str, BTreeMap<&str, OperationId>>::new();
        let mut newest = BTreeMap::<&str, OperationId>::new();
        let own = operations.iter().enumerate().filter(|(_, operation)| operation.group == GroupId(index));
        // Operations are in order of their paths, so a later version comes later.
        for (id, operation) in own {
            versions.entry(&operation.version).or_default().insert(&operation.module, OperationId(id));
            if operation.sunset.is_none() {
                newest.insert(&operation.module, OperationId(id));
            }
        }
        let version = |(module, operations): (&str, BTreeMap<_, _>)| Version {
            module: module.to_owned(),
            about: declared.versions.get(module.trim_start_matches('v')).cloned(),
            operations: operations.into_values().collect(),
        };
        Group {
            module: declared.module,
            title: declared.title,
            about: declared.about,
            opt_in: declared.opt_in,
            versions: versions.into_iter().map(version).collect(),
            newest: newest.into_values().collect(),
        }
    };
    groups.into_iter().enumerate().map(fill).collect()
}
