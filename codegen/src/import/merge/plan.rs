//! The fields of a run and the types they need, from their collection to their places.

use std::collections::{BTreeMap, BTreeSet};

use super::field_names::rust_names;
use super::text::{FieldText, enumeration, object};
use super::types::{Arena, Level, Names, Places, Root, Shape, Slot, Taken, Ty, name_all, named, place_all, unite_all};
use super::upstream::Field;
use super::value_names::value_names;

/// What is to be written, its types still unsettled.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) arena: Arena,
    pub(super) taken: Taken,
    /// The levels of types that shared files hold already.
    pub(super) pinned: Places,
    roots: BTreeMap<usize, Vec<Ty>>,
}

/// The same with every type named and placed.
#[derive(Debug)]
pub(super) struct Settled {
    arena: Arena,
    names: Names,
    places: Places,
    roots: BTreeMap<usize, Vec<Ty>>,
    pinned: Places,
}

/// What a type holds, ready to be written.
#[derive(Debug)]
pub(super) enum Holds {
    Fields(Vec<FieldText>),
    Values(Vec<String>),
}

impl Plan {
    /// Adds a field; its type is spelled out once everything is settled.
    pub(super) fn add(&mut self, root: &Root<'_>) -> Ty {
        let ty = self.arena.add(root);
        self.roots.entry(root.home).or_default().push(ty.clone());
        ty
    }

    pub(super) fn settle(mut self) -> Settled {
        unite_all(&mut self.arena);
        let names = name_all(&mut self.arena, &self.taken);
        let places = place_all(&self.arena, &names, &self.taken, &self.pinned);
        Settled { arena: self.arena, names, places, roots: self.roots, pinned: self.pinned }
    }
}

impl Settled {
    /// A field, its type spelled out.
    pub(super) fn field(&self, field: &Field, ty: &Ty, rust: Option<String>) -> FieldText {
        FieldText {
            wire: field.name.clone(),
            kind: self.spelled(ty),
            required: field.required,
            range: field.facts.range,
            default: field.facts.default.clone(),
            rust,
            ..FieldText::default()
        }
    }

    /// The types that one file alone uses, in the order in which a reader meets them.
    pub(super) fn types_of(&self, home: usize) -> Vec<(&str, Vec<String>)> {
        let mut seen = BTreeSet::new();
        let mut order = Vec::new();
        for ty in self.roots.get(&home).into_iter().flatten() {
            self.visit(ty, &mut seen, &mut order);
        }
        order
            .into_iter()
            .filter(|id| self.places[id] == Level::File)
            .map(|id| (self.names[&id].as_str(), self.definition(id)))
            .collect()
    }

    /// The new types of shared files, by group (none: those of all groups) and name.
    pub(super) fn shared_types(&self) -> BTreeMap<Option<&str>, BTreeMap<&str, Vec<String>>> {
        let mut files: BTreeMap<Option<&str>, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
        for id in self.arena.ids().filter(|id| !self.pinned.contains_key(id)) {
            let file = match self.places[&id] {
                Level::File => continue,
                Level::Group => Some(self.arena.get(id).group.as_str()).filter(|group| !group.is_empty()),
                Level::Common => None,
            };
            files.entry(file).or_default().entry(self.names[&id].as_str()).or_insert_with(|| self.definition(id));
        }
        files
    }

    /// The types of shared files that new uses have made larger: the group, the name, and all they hold now.
    pub(super) fn pinned_types(&self) -> impl Iterator<Item = (Option<&str>, &str, Holds)> {
        self.pinned.iter().filter(|(id, _)| self.arena.find(**id) == **id).map(|(id, level)| {
            let ty = self.arena.get(*id);
            let group = Some(ty.group.as_str()).filter(|_| *level == Level::Group);
            let holds = match &ty.shape {
                Shape::Object(slots) => Holds::Fields(self.slots(slots)),
                Shape::Enum(values) => Holds::Values(values.clone()),
            };
            (group, self.names[id].as_str(), holds)
        })
    }

    fn visit(&self, ty: &Ty, seen: &mut BTreeSet<usize>, order: &mut Vec<usize>) {
        let Some(id) = named(ty).map(|id| self.arena.find(id)) else { return };
        if !seen.insert(id) {
            return;
        }
        order.push(id);
        if let Shape::Object(slots) = &self.arena.get(id).shape {
            slots.iter().for_each(|slot| self.visit(&slot.ty, seen, order));
        }
    }

    fn definition(&self, id: usize) -> Vec<String> {
        let name = &self.names[&id];
        match &self.arena.get(id).shape {
            Shape::Enum(values) => enumeration(name, &value_names(values)),
            Shape::Object(slots) => object(name, &self.slots(slots)),
        }
    }

    fn slots(&self, slots: &[Slot]) -> Vec<FieldText> {
        let names: Vec<(&str, &str)> = slots.iter().map(|slot| ("", slot.name.as_str())).collect();
        slots.iter().zip(rust_names(&names)).map(|(slot, rust)| self.slot(slot, rust)).collect()
    }

    fn slot(&self, slot: &Slot, rust: Option<String>) -> FieldText {
        FieldText {
            wire: slot.name.clone(),
            kind: self.spelled(&slot.ty),
            required: slot.required,
            range: slot.range,
            default: slot.default.clone(),
            rust,
            ..FieldText::default()
        }
    }

    /// A type as specs write it.
    pub(super) fn spelled(&self, ty: &Ty) -> String {
        match ty {
            Ty::Scalar(scalar) => scalar.name().to_owned(),
            Ty::Named(id) => self.names[&self.arena.find(*id)].clone(),
            Ty::List(item) => format!("{}[]", self.spelled(item)),
            Ty::Other(text) => text.clone(),
        }
    }
}
