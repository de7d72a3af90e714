//! Makes one type of those that mean one thing.
//!
//! Within a group, under one name:
//! - enumerations of which one holds the other's values, or most of them: enumerations are open, so more values cost nothing;
//! - objects of replies of which one has all fields of the other: all of them are optional, so nothing is lost;
//! - objects that are sent only when they are the same, what is required included.
//!
//! A field that one place describes better than the other (an enumeration rather than a text) takes the better description.

use std::collections::{BTreeMap, BTreeSet};

use super::arena::{Arena, Scalar, Shape, Slot, Ty, Type};

/// Unites all it can. Children make parents alike, so it goes on until nothing changes.
pub(in super::super) fn unite_all(arena: &mut Arena) {
    while pass(arena) {}
}

fn pass(arena: &mut Arena) -> bool {
    let mut changed = false;
    for bucket in buckets(arena) {
        for (at, &kept) in bucket.iter().enumerate() {
            for &gone in &bucket[at + 1..] {
                if arena.find(kept) != kept || arena.find(gone) != gone {
                    continue;
                }
                if let Some(shape) = join(arena, arena.get(kept), arena.get(gone)) {
                    arena.merge(kept, gone, shape);
                    changed = true;
                }
            }
        }
    }
    changed
}

/// Types that may be one: of one group and one plainest name, or a name that a shared file has taken. The largest come first.
fn buckets(arena: &Arena) -> Vec<Vec<usize>> {
    let mut buckets: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    let shared = arena.ids().map(|id| arena.get(id)).filter_map(|ty| Some((ty.group.as_str(), ty.fixed.as_deref()?)));
    let fixed: BTreeSet<(&str, &str)> = shared.collect();
    for id in arena.ids() {
        let ty = arena.get(id);
        let plainest = ty.plainest().into_iter();
        // What bears a qualified name in a file can be met again by that name.
        let others = ty.sites.iter().flatten().map(String::as_str).filter(|name| fixed.contains(&(ty.group.as_str(), *name)));
        for name in plainest.chain(others).collect::<BTreeSet<_>>() {
            buckets.entry((&ty.group, name)).or_default().push(id);
        }
    }
    for bucket in buckets.values_mut() {
        bucket.sort_by_key(|&id| (arena.get(id).fixed.is_none(), std::cmp::Reverse(arena.get(id).shape.len()), id));
    }
    buckets.into_values().filter(|bucket| bucket.len() > 1).collect()
}

/// The one shape of two types, if they are one.
fn join(arena: &Arena, kept: &Type, gone: &Type) -> Option<Shape> {
    match (&kept.shape, &gone.shape) {
        (Shape::Enum(left), Shape::Enum(right)) => join_values(left, right).map(Shape::Enum),
        (Shape::Object(left), Shape::Object(right)) => {
            let replies = !kept.request && !gone.request;
            let slots = if replies { join_replies(arena, left, right) } else { join_requests(arena, left, right) };
            slots.filter(|slots| is_allowed(kept, left, slots)).map(Shape::Object)
        }
        (Shape::Enum(_), Shape::Object(_)) | (Shape::Object(_), Shape::Enum(_)) => None,
    }
}

/// Whether a definition that stands in a file may become this: its fields stay, and those that everybody shares are all.
fn is_allowed(kept: &Type, old: &[Slot], new: &[Slot]) -> bool {
    kept.fixed.is_none() || (new.starts_with(old) && (!kept.rigid || new.len() == old.len()))
}

fn join_values(left: &[String], right: &[String]) -> Option<Vec<String>> {
    let common = left.iter().filter(|value| right.contains(value)).count();
    let alike = common * 2 >= left.len().min(right.len());
    alike.then(|| left.iter().chain(right.iter().filter(|value| !left.contains(value))).cloned().collect())
}

/// The larger of two objects, if it has all fields of the smaller.
fn join_replies(arena: &Arena, left: &[Slot], right: &[Slot]) -> Option<Vec<Slot>> {
    let common = left.iter().filter(|slot| right.iter().any(|other| other.name == slot.name)).count();
    if common * 3 < left.len().min(right.len()) * 2 {
        return None;
    }
    join_slots(arena, left, right)
}

/// Either of two objects, if they are the same in all that a sender has to know.
fn join_requests(arena: &Arena, left: &[Slot], right: &[Slot]) -> Option<Vec<Slot>> {
    let same = |slot: &Slot, other: &Slot| {
        slot.name == other.name && slot.required == other.required && slot.range == other.range && slot.default == other.default
    };
    let alike = left.len() == right.len() && left.iter().all(|slot| right.iter().any(|other| same(slot, other)));
    if alike { join_slots(arena, left, right) } else { None }
}

/// All fields of both; `None` if they disagree on the type of one.
fn join_slots(arena: &Arena, left: &[Slot], right: &[Slot]) -> Option<Vec<Slot>> {
    let mut slots = Vec::with_capacity(left.len().max(right.len()));
    for slot in left {
        let mut slot = slot.clone();
        if let Some(other) = right.iter().find(|other| other.name == slot.name) {
            slot.ty = join_ty(arena, &slot.ty, &other.ty)?;
        }
        slots.push(slot);
    }
    slots.extend(right.iter().filter(|slot| left.iter().all(|other| other.name != slot.name)).cloned());
    Some(slots)
}

/// The more precise of two types that agree on the wire.
fn join_ty(arena: &Arena, left: &Ty, right: &Ty) -> Option<Ty> {
    match (left, right) {
        (Ty::List(left), Ty::List(right)) => Some(Ty::List(Box::new(join_ty(arena, left, right)?))),
        (Ty::Named(one), Ty::Named(other)) => (arena.find(*one) == arena.find(*other)).then(|| left.clone()),
        (Ty::Scalar(scalar), precise) | (precise, Ty::Scalar(scalar)) if refines(arena, precise, *scalar) => Some(precise.clone()),
        _ => (left == right).then(|| left.clone()),
    }
}

/// Whether `precise` says the same as `scalar`, or more.
fn refines(arena: &Arena, precise: &Ty, scalar: Scalar) -> bool {
    match (precise, scalar) {
        (Ty::Scalar(precise), Scalar::String) => {
            matches!(
                precise,
                Scalar::String
                    | Scalar::Decimal
                    | Scalar::Date
                    | Scalar::DateTime
                    | Scalar::Timestamp
                    | Scalar::TimestampMs
                    | Scalar::TimestampText
            )
        }
        (Ty::Scalar(precise), Scalar::Int) => matches!(precise, Scalar::Int | Scalar::Timestamp | Scalar::TimestampMs),
        (Ty::Named(id), Scalar::String) => matches!(arena.get(*id).shape, Shape::Enum(_)),
        (Ty::Named(id), Scalar::Json) => matches!(arena.get(*id).shape, Shape::Object(_)),
        _ => false,
    }
}

impl Shape {
    fn len(&self) -> usize {
        match self {
            Self::Object(slots) => slots.len(),
            Self::Enum(values) => values.len(),
        }
    }
}
