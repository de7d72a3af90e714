//! Type names with several meanings. In a group, a name belongs to the shared types or to one operation in all its versions, so that
//! a program cannot import the type of another operation by mistake. A webhook counts as an operation.

use std::collections::BTreeMap;

use super::names;
use super::scope::{Declarations, Scope};
use crate::load::Specs;
use crate::model::Module;

/// The owner of a name: all groups, one group, or one operation of a group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Owner<'a> {
    /// Empty for types that all groups share.
    group: &'a str,
    /// Empty for types that operations share.
    operation: &'a str,
}

/// Reports a declaration whose name is already used in its group.
pub(super) fn check(specs: &Specs<'_>, declarations: &[Declarations<'_>], scope: &Scope) {
    let mut first = BTreeMap::<(&str, &str), (Owner<'_>, &str)>::new();
    // Types of all groups come first, because they rule out a name in every group.
    let is_common = |file: &&Declarations<'_>| matches!(file.module, Module::Common | Module::Ids);
    let (common, others): (Vec<_>, Vec<_>) = declarations.iter().partition(is_common);
    for file in common.into_iter().chain(others) {
        let (owner, path) = (owner(specs, file), file.at.file().path);
        for name in file.types.keys() {
            let Some(id) = scope.declared(path, name) else { continue };
            let rust = scope.get(id).name.as_str();
            let known = first.get(&("", rust)).or_else(|| first.get(&(owner.group, rust)));
            match known {
                Some((other, place)) if *other != owner => {
                    let message = format!("`specs/{place}` already has a type `{rust}`");
                    file.at.key(name).error(message, help(&owner, name));
                }
                Some(_) => {}
                None => drop(first.insert((owner.group, rust), (owner, path))),
            }
        }
    }
}

fn owner<'a>(specs: &'a Specs<'_>, file: &Declarations<'a>) -> Owner<'a> {
    match file.module {
        Module::Common => Owner { group: "", operation: "" },
        Module::Ids => Owner { group: "", operation: "ids" },
        Module::Webhooks => Owner { group: "webhooks", operation: "" },
        Module::Group(_) => Owner { group: folder(file.at.file().path), operation: "" },
        Module::Operation(id) => Owner { group: specs.operations[id.0].group, operation: specs.operations[id.0].stem },
        Module::Webhook(id) => Owner { group: "webhooks", operation: specs.webhooks[id.0].stem },
    }
}

fn folder(path: &str) -> &str {
    path.split_once('/').map_or("", |(folder, _)| folder)
}

fn help(owner: &Owner<'_>, name: &str) -> String {
    let operation = names::ty(owner.operation).unwrap_or_default();
    let own = match operation.as_str() {
        "" => "rename one of them".to_owned(),
        operation => format!("rename one of them, for example to `{operation}{}`", name.trim_end_matches("Input")),
    };
    format!("{own}; or share one in `types.yaml`, if fields and meanings are equal")
}
