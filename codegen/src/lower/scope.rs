//! Declared types, and which of them a name means.

use std::collections::{BTreeMap, BTreeSet};

use super::groups::DeclaredGroup;
use super::names;
use super::reserved::is_reserved;
use crate::diagnostic::{Context, Diagnostics};
use crate::load::{Specs, TypesScope, lookup_files};
use crate::model::{Direction, Fact, Field, GroupId, Kind, Module, OperationId, Type, TypeId, TypeKind, WebhookId};
use crate::similar::most_similar;
use crate::spec::{Scalar, TypeSpec};
use indexmap::IndexMap;

/// The types that one file declares.
#[derive(Debug)]
pub(super) struct Declarations<'a> {
    pub(super) at: Context<'a>,
    pub(super) module: Module,
    pub(super) types: &'a IndexMap<String, TypeSpec>,
}

/// All declared types. Their contents are filled in later.
#[derive(Debug, Default)]
pub(super) struct Scope {
    types: Vec<Type>,
    /// By file and the name in YAML.
    ids: BTreeMap<String, BTreeMap<String, TypeId>>,
    /// The files whose types are unknown.
    unreadable_files: BTreeSet<String>,
    /// The types whose content is unknown because of mistakes.
    unreadable: BTreeSet<TypeId>,
    /// The objects that may lack fields because of mistakes, and all unreadable types.
    incomplete: BTreeSet<TypeId>,
}

/// The declarations of every file, except the shared types of a group without operations.
pub(super) fn declarations<'a>(
    specs: &'a Specs<'a>,
    groups: &[DeclaredGroup],
    diagnostics: &'a Diagnostics,
) -> Vec<Declarations<'a>> {
    let shared = specs.types.iter().filter_map(|file| {
        let module = shared_module(file.scope, groups)?;
        Some(Declarations { at: diagnostics.file(file.file), module, types: file.types })
    });
    let operations = specs.operations.iter().enumerate().map(|(index, operation)| Declarations {
        at: diagnostics.file(operation.file).key("types"),
        module: Module::Operation(OperationId(index)),
        types: &operation.spec.types,
    });
    let webhooks = specs.webhooks.iter().enumerate().map(|(index, webhook)| Declarations {
        at: diagnostics.file(webhook.file).key("types"),
        module: Module::Webhook(WebhookId(index)),
        types: &webhook.spec.types,
    });
    shared.chain(operations).chain(webhooks).collect()
}

fn shared_module(scope: TypesScope<'_>, groups: &[DeclaredGroup]) -> Option<Module> {
    match scope {
        TypesScope::All => Some(Module::Common),
        TypesScope::Ids => Some(Module::Ids),
        TypesScope::Webhooks => Some(Module::Webhooks),
        TypesScope::Group(name) => groups.iter().position(|group| group.module == name).map(|index| Module::Group(GroupId(index))),
    }
}

impl Scope {
    /// Gives every declared type its id and its Rust name.
    pub(super) fn declare(declarations: &[Declarations<'_>], unreadable: &BTreeSet<String>) -> Self {
        let mut scope = Self { unreadable_files: unreadable.clone(), ..Self::default() };
        for file in declarations {
            scope.declare_file(file);
        }
        scope
    }

    fn declare_file(&mut self, declarations: &Declarations<'_>) {
        let mut rust_names = BTreeMap::<String, &str>::new();
        for (name, spec) in declarations.types {
            let at = declarations.at.key(name);
            let rust = rust_name(&at, name, spec);
            if let Some(other) = rust_names.insert(rust.clone(), name) {
                at.error(format!("`{name}` and `{other}` both become `{rust}` in Rust"), "rename one of them with `rust:`");
            }
            if Scalar::from_name(name).is_some() {
                at.error(format!("`{name}` is a scalar of the spec language"), "give the type another name");
            }
            let kind = match spec.fields {
                _ if spec.is_id => TypeKind::Id,
                Some(_) => TypeKind::Object { fields: Vec::new(), direction: Direction::Response },
                None => TypeKind::Enum { variants: Vec::new(), direction: Direction::Response },
            };
            let id = self.add(Type {
                name: rust,
                declared: Some(name.clone()),
                module: declarations.module,
                doc: spec.doc.clone().map(Fact::own),
                only_use: None,
                kind,
                is_used: false,
            });
            self.ids.entry(at.file().path.to_owned()).or_default().insert(name.clone(), id);
            if spec.is_unreadable {
                self.unreadable.insert(id);
                self.incomplete.insert(id);
            }
        }
    }

    /// Adds a type that no file names: a reply, a webhook's payload.
    pub(super) fn add(&mut self, ty: Type) -> TypeId {
        self.types.push(ty);
        TypeId(self.types.len() - 1)
    }

    /// The type that a file declares under a name.
    pub(super) fn declared(&self, file: &str, name: &str) -> Option<TypeId> {
        self.ids.get(file)?.get(name).copied()
    }

    /// The type that a name means in a file.
    pub(super) fn find(&self, file: &str, name: &str) -> Option<TypeId> {
        lookup_files(file).find_map(|file| self.declared(&file, name))
    }

    pub(super) fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// The fields of an object. Other types have none.
    pub(super) fn fields(&self, id: TypeId) -> &[Field] {
        self.get(id).fields()
    }

    pub(super) fn fill(&mut self, id: TypeId, kind: TypeKind) {
        self.types[id.0].kind = kind;
    }

    /// Notes that mistakes hide fields of an object.
    pub(super) fn mark_incomplete(&mut self, id: TypeId) {
        self.incomplete.insert(id);
    }

    /// Whether mistakes hide what a type is.
    pub(super) fn is_unreadable(&self, kind: &Kind) -> bool {
        kind.named().is_some_and(|id| self.unreadable.contains(&id))
    }

    /// Whether mistakes hide no field of any declared object.
    pub(super) fn has_all_fields(&self) -> bool {
        self.incomplete.is_empty()
    }

    /// Whether mistakes hide no field of these and of the objects below them.
    pub(super) fn is_complete(&self, fields: &[Field]) -> bool {
        let named = |fields: &[Field]| -> Vec<TypeId> { fields.iter().filter_map(|field| field.kind.named()).collect() };
        let mut open = if self.incomplete.is_empty() { Vec::new() } else { named(fields) };
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(named(self.fields(id)));
            }
        }
        seen.is_disjoint(&self.incomplete)
    }

    pub(super) fn is_object(&self, id: TypeId) -> bool {
        matches!(self.types[id.0].kind, TypeKind::Object { .. })
    }

    /// Whether a name that is not known in a file may be declared in a file that cannot be read.
    pub(super) fn may_exist(&self, file: &str) -> bool {
        lookup_files(file).any(|file| self.unreadable_files.contains(&file))
    }

    /// The known name most similar to an unknown one.
    pub(super) fn similar_name(&self, file: &str, name: &str) -> Option<&str> {
        let declared = lookup_files(file).filter_map(|file| self.ids.get(&file)).flat_map(BTreeMap::keys).map(String::as_str);
        most_similar(declared.chain(Scalar::ALL.iter().map(|scalar| scalar.name())), name)
    }

    pub(super) fn into_types(self) -> Vec<Type> {
        self.types
    }
}

/// The Rust name of a declared type. An invalid YAML name stands for itself.
fn rust_name(at: &Context<'_>, name: &str, spec: &TypeSpec) -> String {
    let Some(rust) = &spec.rust else {
        return names::ty(name).unwrap_or_else(|| {
            at.error(format!("`{name}` is not a valid Rust name"), "give the type one with `rust:`");
            name.to_owned()
        });
    };
    let at = at.key("rust");
    if !names::is_identifier(rust) {
        at.error_in(rust, format!("`{rust}` is not a valid Rust name"), "write a name in camel case");
    } else if is_reserved(rust) {
        at.error_in(rust, format!("a type `{rust}` would shadow a name of Rust or the SDK"), "choose another name");
    }
    rust.clone()
}
