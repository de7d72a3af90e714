//! Which type a name means: looked up in the file, then in the group's types, then in the common ones.

use std::collections::BTreeMap;

use super::groups::Declared;
use super::names;
use super::nearest::nearest;
use crate::diagnostic::{Diagnostic, File};
use crate::load::{Specs, TypesHome};
use crate::model::{Direction, GroupId, Home, OperationId, Type, TypeId, TypeKind, WebhookId};
use crate::spec::TypeDef;
use crate::taken::is_taken;
use indexmap::IndexMap;

/// All declared types; their contents come later.
#[derive(Debug, Default)]
pub(super) struct Scope {
    types: Vec<Type>,
    /// By home and the name in YAML.
    ids: BTreeMap<(Home, String), TypeId>,
}

/// Gives every type of every file its id and its Rust name.
pub(super) fn declare(specs: &Specs<'_>, groups: &[Declared], mistakes: &mut Vec<Diagnostic>) -> Scope {
    let mut scope = Scope::default();
    for types in &specs.types {
        if let Some(home) = shared_home(types.home, groups) {
            scope.declare_all(types.file, &[], home, &types.types, mistakes);
        }
    }
    for (index, operation) in specs.operations.iter().enumerate() {
        let home = Home::Operation(OperationId(index));
        scope.declare_all(operation.file, &["types"], home, &operation.spec.types, mistakes);
    }
    for (index, webhook) in specs.webhooks.iter().enumerate() {
        let home = Home::Webhook(WebhookId(index));
        scope.declare_all(webhook.file, &["types"], home, &webhook.spec.types, mistakes);
    }
    scope
}

/// Where a `types.yaml` belongs; nowhere, if its group has no operations.
pub(super) fn shared_home(home: TypesHome<'_>, groups: &[Declared]) -> Option<Home> {
    match home {
        TypesHome::Everyone => Some(Home::Common),
        TypesHome::Webhooks => Some(Home::Webhooks),
        TypesHome::Group(name) => groups.iter().position(|group| group.module == name).map(|index| Home::Group(GroupId(index))),
    }
}

impl Scope {
    fn declare_all(
        &mut self,
        file: File<'_>,
        section: &[&str],
        home: Home,
        types: &IndexMap<String, TypeDef>,
        mistakes: &mut Vec<Diagnostic>,
    ) {
        let mut taken = BTreeMap::<String, &str>::new();
        for (name, def) in types {
            let keys = [section, &[name]].concat();
            let rust = rust_name(file, &keys, name, def, mistakes);
            if let Some(other) = taken.insert(rust.clone(), name) {
                let message = format!("`{name}` and `{other}` are both `{rust}` in Rust");
                mistakes.push(file.mistake(&keys, message, "give one of them another name with `rust:`"));
            }
            if is_scalar(name) {
                let message = format!("`{name}` is a scalar of the spec language");
                mistakes.push(file.mistake(&keys, message, "give the type another name"));
            }
            let id = self.add(Type {
                name: rust,
                declared: Some(name.clone()),
                home,
                doc: def.doc.clone(),
                kind: TypeKind::Enum { variants: Vec::new(), direction: Direction::Response },
                is_used: false,
            });
            self.ids.insert((home, name.clone()), id);
        }
    }

    /// Adds a type that no file names: a reply, a webhook's payload.
    pub(super) fn add(&mut self, ty: Type) -> TypeId {
        self.types.push(ty);
        TypeId(self.types.len() - 1)
    }

    pub(super) fn id(&self, home: Home, name: &str) -> Option<TypeId> {
        self.ids.get(&(home, name.to_owned())).copied()
    }

    /// Looks a name up, from its own file outwards.
    pub(super) fn find(&self, homes: &[Home], name: &str) -> Option<TypeId> {
        homes.iter().find_map(|&home| self.id(home, name))
    }

    pub(super) fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    pub(super) fn fill(&mut self, id: TypeId, kind: TypeKind) {
        self.types[id.0].kind = kind;
    }

    /// Whether a type is an enumeration or an object: known once its contents are.
    pub(super) fn is_object(&self, id: TypeId) -> bool {
        matches!(self.types[id.0].kind, TypeKind::Object { .. })
    }

    /// The known name nearest to one that is not known.
    pub(super) fn nearest(&self, homes: &[Home], name: &str) -> Option<&str> {
        let known = self.ids.keys().filter(|(home, _)| homes.contains(home)).map(|(_, known)| known.as_str());
        nearest(known.chain(SCALARS), name)
    }

    /// Marks a type as an object, so that fields can be checked before its own are known.
    pub(super) fn mark_object(&mut self, id: TypeId) {
        self.fill(id, TypeKind::Object { fields: Vec::new(), direction: Direction::Response });
    }

    pub(super) fn into_types(self) -> Vec<Type> {
        self.types
    }
}

const SCALARS: [&str; 12] = [
    "bool",
    "date",
    "datetime",
    "decimal",
    "file",
    "int",
    "json",
    "secret",
    "string",
    "timestamp",
    "timestamp_ms",
    "timestamp_text",
];

pub(super) fn is_scalar(name: &str) -> bool {
    SCALARS.contains(&name)
}

/// The Rust name of a declared type; the YAML name stands in for one that is no name.
fn rust_name(file: File<'_>, keys: &[&str], name: &str, def: &TypeDef, mistakes: &mut Vec<Diagnostic>) -> String {
    if let Some(rust) = &def.rust {
        let keys = [keys, &["rust"]].concat();
        if !names::is_identifier(rust) {
            mistakes.push(file.mistake_in(&keys, rust, format!("`{rust}` is no Rust name"), "write a name in camel case"));
        } else if is_taken(rust) {
            let message = format!("a type `{rust}` would hide the one that Rust or the SDK has");
            mistakes.push(file.mistake_in(&keys, rust, message, "choose another name"));
        }
        return rust.clone();
    }
    names::ty(name).unwrap_or_else(|| {
        mistakes.push(file.mistake(keys, format!("`{name}` is no Rust name"), "give the type one with `rust:`"));
        name.to_owned()
    })
}
