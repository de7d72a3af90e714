//! Descriptions from the glossary, for items that neither a spec nor an older version describes.
//!
//! Of several entries that fit a field, the most specific one applies: one that names the owner before one with the end of the
//! owner's name, then one with a group, then one for requests or replies, then one with a type.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Context, Diagnostics};
use crate::load::Specs;
use crate::model::{Direction, Fact, Field, Group, Model, Module, Operation, Origin, Type, TypeKind};
use crate::spec::{FieldEntry, GlossarySpec, Side, TypeEntry, TypePattern, ValueEntry};

/// Fills in descriptions, and reports entries that describe nothing.
pub(super) fn lower(specs: &Specs<'_>, model: &mut Model, diagnostics: &Diagnostics, is_anything_hidden: bool) {
    let Some((file, spec)) = &specs.glossary else { return };
    let mut glossary = Glossary::new(spec);
    let names: Vec<String> = model.types.iter().map(|ty| ty.spec_name().to_owned()).collect();
    let Model { groups, types, operations, .. } = model;
    for ty in types.iter_mut().filter(|ty| ty.is_used) {
        glossary.describe_type(group_of(groups, operations, ty.module), &names, ty);
    }
    for operation in operations {
        let group = Some(groups[operation.group.0].module.as_str());
        let owner = FieldPlace { side: Some(Side::Request), group, owner: &operation.name, names: &names };
        operation.fields.iter_mut().for_each(|field| glossary.describe_field(&owner, field));
    }
    glossary.report(&diagnostics.file(*file), is_anything_hidden);
}

/// The group of a module, or `webhooks`.
fn group_of<'a>(groups: &'a [Group], operations: &[Operation], module: Module) -> Option<&'a str> {
    match module {
        Module::Common | Module::Ids => None,
        Module::Group(id) => Some(&groups[id.0].module),
        Module::Operation(id) => Some(&groups[operations[id.0].group.0].module),
        Module::Webhooks | Module::Webhook(_) => Some("webhooks"),
    }
}

/// Where a field is.
struct FieldPlace<'a> {
    /// `None` for an object that is sent and received.
    side: Option<Side>,
    group: Option<&'a str>,
    owner: &'a str,
    /// The names of all types.
    names: &'a [String],
}

/// One section of the glossary.
struct Entries<'a, T> {
    /// By the name of the described item. Patterns of types have an empty name.
    by_name: BTreeMap<&'a str, Vec<(usize, &'a T)>>,
    used: BTreeSet<usize>,
}

impl<'a, T> Entries<'a, T> {
    fn new(entries: &'a [T], name: impl Fn(&'a T) -> &'a str) -> Self {
        let mut by_name = BTreeMap::<_, Vec<_>>::new();
        for (index, entry) in entries.iter().enumerate() {
            by_name.entry(name(entry)).or_default().push((index, entry));
        }
        Self { by_name, used: BTreeSet::new() }
    }

    /// The entry with the highest rank. An entry without a rank does not fit.
    fn best<R: Ord>(&mut self, name: &str, rank: impl Fn(&T) -> Option<R>) -> Option<&'a T> {
        let fitting = self.by_name.get(name)?.iter().filter_map(|(index, entry)| Some((rank(entry)?, *index, *entry)));
        let (_, index, entry) = fitting.max_by(|(a, ..), (b, ..)| a.cmp(b))?;
        self.used.insert(index);
        Some(entry)
    }
}

struct Glossary<'a> {
    spec: &'a GlossarySpec,
    fields: Entries<'a, FieldEntry>,
    types: Entries<'a, TypeEntry>,
    values: Entries<'a, ValueEntry>,
}

impl<'a> Glossary<'a> {
    fn new(spec: &'a GlossarySpec) -> Self {
        Self {
            spec,
            fields: Entries::new(&spec.fields, |entry| &entry.name),
            types: Entries::new(&spec.types, |_| ""),
            values: Entries::new(&spec.values, |entry| &entry.value),
        }
    }

    fn describe_type(&mut self, group: Option<&str>, names: &[String], ty: &mut Type) {
        let name = ty.spec_name().to_owned();
        if ty.doc.is_none() && ty.declared.is_some() {
            let found = self.types.best("", |entry| type_rank(&entry.pattern, group, &name));
            ty.doc = found.map(|entry| shared_text(&entry.text, entry.key.clone()));
        }
        match &mut ty.kind {
            TypeKind::Object { fields, direction } => {
                let side = match direction {
                    Direction::Request => Some(Side::Request),
                    Direction::Response => Some(Side::Reply),
                    Direction::Both => None,
                };
                let place = FieldPlace { side, group, owner: &name, names };
                fields.iter_mut().for_each(|field| self.describe_field(&place, field));
            }
            TypeKind::Enum { variants, .. } => {
                for variant in variants.iter_mut().filter(|variant| variant.doc.is_none()) {
                    let found = self.values.best(&variant.wire, |entry| match &entry.enumeration {
                        None => Some((0, false)),
                        Some(pattern) => type_rank(pattern, group, &name),
                    });
                    variant.doc = found.map(|entry| shared_text(&entry.text, entry.keys.join(": ")));
                }
            }
            TypeKind::Id => {}
        }
    }

    fn describe_field(&mut self, place: &FieldPlace<'_>, field: &mut Field) {
        if field.doc.is_none() {
            let ty = field.kind.text(&|id| place.names[id.0].as_str());
            let found = self.fields.best(&field.wire, |entry| field_rank(entry, place, &ty));
            field.doc = found.map(|entry| shared_text(&entry.text, entry.title()));
        }
    }

    /// Rejects entries that another one repeats and warns about those that describe nothing, unless mistakes hide a part of the specs.
    fn report(&self, at: &Context<'_>, is_anything_hidden: bool) {
        let fields = self.spec.fields.iter().map(|entry| (vec!["fields", entry.key.as_str()], entry.title()));
        let types = self.spec.types.iter().map(|entry| (vec!["types", entry.key.as_str()], entry.key.clone()));
        let keys = |entry: &'a ValueEntry| std::iter::once("values").chain(entry.keys.iter().map(String::as_str)).collect();
        let values = self.spec.values.iter().map(|entry| (keys(entry), entry.keys.join(": ")));
        let unused = |used: &BTreeSet<usize>, index: usize| !is_anything_hidden && !used.contains(&index);
        report(at, fields, |index| unused(&self.fields.used, index));
        report(at, types, |index| unused(&self.types.used, index));
        report(at, values, |index| unused(&self.values.used, index));
    }
}

fn report<'a>(at: &Context<'_>, entries: impl Iterator<Item = (Vec<&'a str>, String)>, is_unused: impl Fn(usize) -> bool) {
    let mut seen = BTreeSet::new();
    for (index, (keys, title)) in entries.enumerate() {
        let at = keys.iter().fold(at.clone(), |at, key| at.key(key));
        if is_unused(index) {
            let help = "remove it, or correct its name, group or type; a description in a spec replaces that of the glossary";
            at.warning(format!("the entry `{title}` describes nothing"), help);
        }
        if !seen.insert(title.clone()) {
            at.error(format!("the glossary has `{title}` twice"), "keep one");
        }
    }
}

fn shared_text(text: &str, entry: String) -> Fact<String> {
    Fact { value: text.to_owned(), origin: Origin::Glossary(entry) }
}

/// How specific a pattern is, or `None` if it does not fit.
fn type_rank(pattern: &TypePattern, group: Option<&str>, name: &str) -> Option<(usize, bool)> {
    Some((pattern.name.matches(name)?, rank(pattern.group.as_deref(), group)?))
}

fn field_rank(entry: &FieldEntry, place: &FieldPlace<'_>, ty: &str) -> Option<(usize, bool, bool, bool)> {
    let owner = entry.owner.as_ref().map_or(Some(0), |owner| owner.matches(place.owner))?;
    let types = entry.types.iter().map(ToString::to_string);
    let is_typed = !entry.types.is_empty();
    if is_typed && !types.into_iter().any(|known| known == ty) {
        return None;
    }
    Some((owner, rank(entry.group.as_deref(), place.group)?, rank(entry.side, place.side)?, is_typed))
}

/// Whether an entry states a condition, or `None` if it does not hold.
fn rank<T: PartialEq>(stated: Option<T>, actual: Option<T>) -> Option<bool> {
    let is_stated = stated.is_some();
    (!is_stated || stated == actual).then_some(is_stated)
}
