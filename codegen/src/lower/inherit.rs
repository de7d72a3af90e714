//! Facts that an operation inherits from the older version that `inherits:` names, if its own spec does not state them.
//!
//! Both versions must have the same method, the same path apart from the version, and the same token. A fact of a field is taken
//! only if the older version has the field at the same path and with the same type.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use crate::diagnostic::{Context, Diagnostics};
use crate::load::{OperationFile, Specs};
use crate::model::{Fact, Field, Kind, Module, Operation, OperationId, Origin, Type, TypeId, TypeKind};
use crate::spec::{Idempotency, text_of};

/// Where an older version declares the idempotency key.
pub(super) fn idempotency(specs: &Specs<'_>, file: &OperationFile<'_>) -> Option<Fact<Idempotency>> {
    let older = older(specs, file)?;
    match older.spec.idempotency {
        Some(value) => Some(Fact { value, origin: Origin::Version(older.version.to_owned()) }),
        None => idempotency(specs, older),
    }
}

/// The file that another one inherits from.
fn older<'a>(specs: &'a Specs<'_>, file: &OperationFile<'_>) -> Option<&'a OperationFile<'a>> {
    let version = text_of(file.spec.inherits.as_ref()?);
    let is_older = |other: &&OperationFile<'_>| {
        (other.group, other.stem, other.version) == (file.group, file.stem, version.as_str()) && other.version < file.version
    };
    specs.operations.iter().find(is_older)
}

/// Whether mistakes hide what a file inherits, directly or not.
pub(super) fn is_source_hidden(specs: &Specs<'_>, file: &OperationFile<'_>) -> bool {
    match older(specs, file) {
        Some(older) => is_source_hidden(specs, older),
        None => file.spec.inherits.is_some(),
    }
}

/// Fills in the facts of all operations that inherit. An older version comes first, so a chain of versions is resolved in one pass.
pub(super) fn lower(specs: &Specs<'_>, operations: &mut [Operation], types: &mut [Type], diagnostics: &Diagnostics) {
    for (index, file) in specs.operations.iter().enumerate() {
        let Some(version) = file.spec.inherits.as_ref().map(text_of) else { continue };
        let at = diagnostics.file(file.file);
        if specs.may_hide(&format!("{}/{version}/{}.yaml", file.group, file.stem)) {
            continue;
        }
        let Some(id) = source(&at.key("inherits"), operations, index, &version) else { continue };
        let older = operations[id.0].clone();
        let operation = &mut operations[index];
        operation.inherits = Some(id);
        let source = Source { version, operation: &older };
        source.fill_operation(operation);
        source.fill_request(operation, types);
        for (own, old) in matching_types(OperationId(index), operation, &older, types) {
            let mut filled = types[own.0].clone();
            source.fill_type(&mut filled, &types[old.0], types);
            types[own.0] = filled;
        }
    }
}

/// The version to inherit from.
fn source(at: &Context<'_>, operations: &[Operation], index: usize, version: &str) -> Option<OperationId> {
    let own = &operations[index];
    let is_same = |other: &Operation| (other.group, &other.module) == (own.group, &own.module);
    let older: Vec<usize> = (0..index).filter(|&other| is_same(&operations[other])).collect();
    let is_named = |other: &usize| operations[*other].version_number() == version;
    let Some(found) = older.iter().copied().find(is_named) else {
        let help = match older.last() {
            Some(&last) => format!("name an older version, for example `inherits: {}`", operations[last].version_number()),
            None => "remove the line: there is no older version".to_owned(),
        };
        at.error(format!("this operation has no older version `{version}`"), help);
        return None;
    };
    let other = &operations[found];
    // A path is empty if it has a mistake.
    if own.path.is_empty() || other.path.is_empty() {
        return None;
    }
    if !own.continues(other) {
        let message = format!("version {version} has another method, path or token: `{}`", other.request_line());
        at.error(message, "remove the line, and write the facts that apply to this version");
        return None;
    }
    Some(OperationId(found))
}

/// The types of an operation, each with the one at the same place in the older version. A type that leads to several others is left
/// out: it is not clear which of them it continues.
fn matching_types(id: OperationId, own: &Operation, old: &Operation, types: &[Type]) -> Vec<(TypeId, TypeId)> {
    let mut found = BTreeMap::<TypeId, BTreeSet<TypeId>>::new();
    let mut open: Vec<(TypeId, TypeId)> = own.response.zip(old.response).into_iter().collect();
    for (own, old) in own.sections().into_iter().zip(old.sections()) {
        open.extend(common(own, old).filter_map(|(own, old)| named_types(&own.kind, &old.kind)));
    }
    while let Some((own, old)) = open.pop() {
        if types[own.0].module == Module::Operation(id) && found.entry(own).or_default().insert(old) {
            let inner = common(types[own.0].fields(), types[old.0].fields());
            open.extend(inner.filter_map(|(own, old)| named_types(&own.kind, &old.kind)));
        }
    }
    let unique = |(own, old): (TypeId, BTreeSet<TypeId>)| match Vec::from_iter(old)[..] {
        [old] => Some((own, old)),
        _ => None,
    };
    found.into_iter().filter_map(unique).collect()
}

/// The fields that both versions have.
fn common<'a>(own: &'a [Field], old: &'a [Field]) -> impl Iterator<Item = (&'a Field, &'a Field)> {
    own.iter().filter_map(|field| Some((field, old.iter().find(|old| old.wire == field.wire)?)))
}

/// The named types inside the same lists and maps.
fn named_types(own: &Kind, old: &Kind) -> Option<(TypeId, TypeId)> {
    match (own, old) {
        (Kind::Named(own), Kind::Named(old)) => Some((*own, *old)),
        (Kind::List(own), Kind::List(old)) | (Kind::Map(own), Kind::Map(old)) => named_types(own, old),
        _ => None,
    }
}

/// The older version.
struct Source<'a> {
    version: String,
    operation: &'a Operation,
}

impl Source<'_> {
    fn fill_operation(&self, own: &mut Operation) {
        self.fill(&mut own.summary, &self.operation.summary);
        self.fill(&mut own.docs, &self.operation.docs);
        self.fill(&mut own.scopes, &self.operation.scopes);
        self.fill(&mut own.errors, &self.operation.errors);
        self.fill(&mut own.repeatable, &self.operation.repeatable);
    }

    fn fill_request(&self, own: &mut Operation, types: &[Type]) {
        let lengths = own.sections().map(<[Field]>::len);
        let mut rest = own.fields.as_mut_slice();
        for (length, old) in lengths.into_iter().zip(self.operation.sections()) {
            let (section, after) = rest.split_at_mut(length);
            self.fill_fields(section, old, types);
            rest = after;
        }
    }

    fn fill_type(&self, own: &mut Type, old: &Type, types: &[Type]) {
        self.fill(&mut own.doc, &old.doc);
        match (&mut own.kind, &old.kind) {
            (TypeKind::Object { fields, .. }, TypeKind::Object { fields: old, .. }) => self.fill_fields(fields, old, types),
            (TypeKind::Enum { variants, .. }, TypeKind::Enum { variants: old, .. }) => {
                for variant in variants {
                    if let Some(old) = old.iter().find(|old| old.wire == variant.wire) {
                        self.fill(&mut variant.doc, &old.doc);
                    }
                }
            }
            (TypeKind::Object { .. } | TypeKind::Enum { .. } | TypeKind::Id, _) => {}
        }
    }

    fn fill_fields(&self, own: &mut [Field], old: &[Field], types: &[Type]) {
        for field in own {
            let old = old.iter().find(|old| old.wire == field.wire);
            if let Some(old) = old.filter(|old| is_same(&field.kind, &old.kind, types)) {
                self.fill_field(field, old, types);
            }
        }
    }

    /// What a file accepts is not inherited: the SDK enforces it, and the newer version may accept more.
    fn fill_field(&self, own: &mut Field, old: &Field, types: &[Type]) {
        self.fill(&mut own.doc, &old.doc);
        self.fill(&mut own.example, &old.example);
        self.fill(&mut own.range, &old.range);
        let has_value = |default: &Fact<String>| match &own.kind {
            Kind::Named(id) => match &types[id.0].kind {
                TypeKind::Enum { variants, .. } => variants.iter().any(|variant| variant.wire == default.value),
                TypeKind::Object { .. } | TypeKind::Id => true,
            },
            Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => true,
        };
        if !own.required && old.default.as_ref().is_some_and(has_value) {
            self.fill(&mut own.default, &old.default);
        }
    }

    /// Takes a fact if the newer version does not state it.
    fn fill<T: Clone>(&self, own: &mut Option<Fact<T>>, old: &Option<Fact<T>>) {
        if let (None, Some(old)) = (&own, old) {
            let version = old.inherited_from().unwrap_or(&self.version).to_owned();
            *own = Some(Fact { value: old.value.clone(), origin: Origin::Version(version) });
        }
    }
}

/// Whether two kinds are equal. Each operation may declare its own type under the same name.
fn is_same(own: &Kind, old: &Kind, types: &[Type]) -> bool {
    match (own, old) {
        (Kind::Named(own), Kind::Named(old)) => {
            let (own, old) = (&types[own.0], &types[old.0]);
            own.declared == old.declared && discriminant(&own.kind) == discriminant(&old.kind)
        }
        (Kind::List(own), Kind::List(old)) | (Kind::Map(own), Kind::Map(old)) => is_same(own, old, types),
        (own, old) => own == old,
    }
}
