//! Puts the ids of a request into its reply, and gives the entries of a list ids of their own.

use codegen::model::{Field, Kind, Model, TypeId, TypeKind};
use codegen::spec::Scalar;
use serde_json::Value;

use crate::world::Call;

/// What a field identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum IdKey<'a> {
    Type(TypeId),
    /// An id without a type of its own, by the name of its field.
    Name(&'a str),
}

/// The ids of a request.
#[derive(Debug, Default)]
pub(super) struct RequestIds<'a> {
    single: Vec<(IdKey<'a>, &'a str)>,
    /// Ids of lists, and of objects in lists.
    listed: Vec<(IdKey<'a>, Vec<&'a str>)>,
}

impl<'a> RequestIds<'a> {
    pub(super) fn of(model: &'a Model, fields: &'a [Field], call: &'a Call) -> Self {
        let mut ids = Self::default();
        for field in fields {
            if let Some(value) = call.get(&field.wire) {
                ids.collect(model, field, &field.kind, value, false);
            }
        }
        ids
    }

    fn collect(&mut self, model: &'a Model, field: &'a Field, kind: &'a Kind, value: &'a Value, is_listed: bool) {
        match (kind, value) {
            (Kind::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.collect(model, field, item, value, true));
            }
            (Kind::Named(id), Value::Object(members)) => {
                for field in model.ty(*id).fields() {
                    if let Some(value) = members.get(&field.wire) {
                        self.collect(model, field, &field.kind, value, is_listed);
                    }
                }
            }
            (_, Value::String(text)) if !text.is_empty() => {
                if let Some(key) = key(model, field) {
                    self.add(key, text, is_listed);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, key: IdKey<'a>, id: &'a str, is_listed: bool) {
        if !is_listed {
            return self.single.push((key, id));
        }
        match self.listed.iter_mut().find(|(known, _)| *known == key) {
            Some((_, ids)) if ids.contains(&id) => {}
            Some((_, ids)) => ids.push(id),
            None => self.listed.push((key, vec![id])),
        }
    }

    fn single(&self, key: IdKey<'_>) -> Option<&'a str> {
        self.single.iter().find(|(known, _)| *known == key).map(|(_, id)| *id)
    }

    fn listed(&self, key: IdKey<'_>) -> Option<&[&'a str]> {
        self.listed.iter().find(|(known, _)| *known == key).map(|(_, ids)| ids.as_slice())
    }
}

/// Puts ids into values.
pub(super) struct Placement<'a> {
    model: &'a Model,
    ids: &'a RequestIds<'a>,
    /// The ids of the entries around the current value, from the lists of the request.
    entries: Vec<(IdKey<'a>, &'a str)>,
}

impl<'a> Placement<'a> {
    pub(super) fn new(model: &'a Model, ids: &'a RequestIds<'a>) -> Self {
        Self { model, ids, entries: Vec::new() }
    }

    pub(super) fn model(&self) -> &'a Model {
        self.model
    }

    /// The ids that a request lists for the entries of a list: each entry has one of them.
    pub(super) fn requested(&self, item: &Kind) -> Option<(IdKey<'a>, &'a [&'a str])> {
        let Kind::Named(id) = item else { return None };
        let fields = self.model.ty(*id).fields();
        let is_open = |key: &IdKey<'_>| self.ids.single(*key).is_none() && self.entries.iter().all(|(known, _)| known != key);
        let own = fields.iter().filter(|field| field.wire == "id").chain(fields);
        let key =
            own.filter(|field| !matches!(field.kind, Kind::List(_))).filter_map(|field| key(self.model, field)).find(is_open)?;
        Some((key, self.ids.listed(key)?))
    }

    /// Makes an entry of a list from its sample. `requested` is the id that the request lists for it; otherwise its number makes its ids
    /// differ from those of other entries.
    pub(super) fn entry(&mut self, item: &'a Kind, value: &mut Value, requested: Option<(IdKey<'a>, &'a str)>, number: u64) {
        self.entries.extend(requested);
        self.any(None, item, value, number);
        self.entries.truncate(self.entries.len() - usize::from(requested.is_some()));
    }

    pub(super) fn object(&mut self, ty: TypeId, value: &mut Value, number: u64) {
        let Value::Object(members) = value else { return };
        for field in self.model.ty(ty).fields() {
            if let Some(value) = members.get_mut(&field.wire) {
                self.any(Some(field), &field.kind, value, number);
            }
        }
    }

    fn any(&mut self, field: Option<&'a Field>, kind: &'a Kind, value: &mut Value, number: u64) {
        match (kind, &mut *value) {
            (Kind::List(item), Value::Array(items)) => self.list(field, item, items, number),
            (Kind::Map(item), Value::Object(members)) => {
                members.values_mut().for_each(|value| self.any(field, item, value, number));
            }
            (Kind::Named(id), Value::Object(_)) => self.object(*id, value, number),
            (_, Value::String(text)) => {
                let Some(key) = field.and_then(|field| key(self.model, field)) else { return };
                match self.id(key) {
                    Some(id) => id.clone_into(text),
                    None => *text = offset_id(text, number),
                }
            }
            _ => {}
        }
    }

    fn list(&mut self, field: Option<&'a Field>, item: &'a Kind, items: &mut Vec<Value>, number: u64) {
        if items.is_empty() {
            return;
        }
        if let Some((key, requested)) = self.requested(item) {
            let samples = std::mem::take(items);
            for ((id, sample), index) in requested.iter().zip(samples.iter().cycle()).zip(0..) {
                let mut value = sample.clone();
                self.entry(item, &mut value, Some((key, id)), number + index);
                items.push(value);
            }
            return;
        }
        let own = field.and_then(|field| key(self.model, field));
        let requested = own.filter(|key| self.entries.iter().all(|(known, _)| known != key)).and_then(|key| self.ids.listed(key));
        match requested {
            Some(ids) => *items = ids.iter().map(|id| Value::from(*id)).collect(),
            None => items.iter_mut().for_each(|value| self.any(field, item, value, number)),
        }
    }

    /// The id that the request gives for a field.
    fn id(&self, key: IdKey<'_>) -> Option<&'a str> {
        let entry = self.entries.iter().rev().find(|(known, _)| *known == key).map(|(_, id)| *id);
        entry.or_else(|| self.ids.single(key)).or_else(|| self.ids.listed(key)?.first().copied())
    }
}

/// What a field identifies, if it holds ids.
fn key<'a>(model: &Model, field: &'a Field) -> Option<IdKey<'a>> {
    let mut kind = &field.kind;
    while let Kind::List(item) = kind {
        kind = item;
    }
    match kind {
        Kind::Named(id) => matches!(model.ty(*id).kind, TypeKind::Id).then_some(IdKey::Type(*id)),
        Kind::Scalar(Scalar::String) => {
            let name = field.wire.strip_suffix('s').unwrap_or(&field.wire);
            (name == "id" || name.ends_with("_id")).then_some(IdKey::Name(name))
        }
        Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => None,
    }
}

/// The id of an entry, made from the id of its sample: a number is added to the digits at its end.
fn offset_id(text: &str, number: u64) -> String {
    /// The maximum number of ids of one kind in an entry.
    const IDS_PER_ENTRY: u64 = 100;
    /// The number of digits that always fit into the number.
    const DIGITS: usize = 15;
    if number == 0 {
        return text.to_owned();
    }
    let digits = text.bytes().rev().take(DIGITS).take_while(u8::is_ascii_digit).count();
    let (start, end) = text.split_at(text.len() - digits);
    let sum = end.parse::<u64>().unwrap_or_default() + number * IDS_PER_ENTRY;
    format!("{start}{sum:0digits$}")
}
