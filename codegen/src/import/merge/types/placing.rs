//! The file of each type: its operation's, its group's, or the one that all groups share.

use std::collections::{BTreeMap, BTreeSet};

use super::arena::{Arena, Shape, Slot, Ty};
use super::naming::{Names, Taken, named};

/// How widely a type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Level {
    File,
    Group,
    Common,
}

pub(in super::super) type Places = BTreeMap<usize, Level>;

/// Places everything. A shared type takes along what it refers to: nothing may refer to a file below its own.
pub(in super::super) fn place_all(arena: &Arena, names: &Names, taken: &Taken, pinned: &Places) -> Places {
    let mut places: Places = arena.ids().map(|id| (id, level_in_group(arena, id, taken, pinned))).collect();
    for id in common(arena, names, pinned) {
        places.insert(id, Level::Common);
    }
    places
}

fn level_in_group(arena: &Arena, id: usize, taken: &Taken, pinned: &Places) -> Level {
    let wide = if taken.is_shared(&arena.get(id).homes) { Level::Group } else { Level::File };
    pinned.get(&id).copied().unwrap_or(wide)
}

/// The types that two groups and more have alike, name and all.
fn common(arena: &Arena, names: &Names, pinned: &Places) -> BTreeSet<usize> {
    let looks = Looks::of(arena, names);
    let mut alike: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for id in arena.ids().filter(|id| !pinned.contains_key(id)) {
        alike.entry(looks.of_type[&id]).or_default().insert(id);
    }
    let groups = |ids: &BTreeSet<usize>| ids.iter().map(|id| arena.get(*id).group.as_str()).collect::<BTreeSet<_>>().len();
    alike.retain(|_, ids| groups(ids) > 1);
    drop_ambiguous(arena, &mut alike, names, &looks);
    let mut chosen: BTreeSet<usize> = alike.into_values().flatten().collect();
    loop {
        let before = chosen.len();
        let kept = chosen.clone();
        chosen.retain(|id| children(arena, *id).all(|child| kept.contains(&child)));
        if chosen.len() == before {
            return chosen;
        }
    }
}

/// A name that means different things in different groups is common to none of them.
fn drop_ambiguous(arena: &Arena, alike: &mut BTreeMap<usize, BTreeSet<usize>>, names: &Names, looks: &Looks) {
    let mut meanings: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for id in arena.ids() {
        meanings.entry(&names[&id]).or_default().insert(looks.of_type[&id]);
    }
    alike.retain(|_, ids| ids.first().is_some_and(|id| meanings[names[id].as_str()].len() == 1));
}

fn children(arena: &Arena, id: usize) -> impl Iterator<Item = usize> {
    let slots: &[Slot] = match &arena.get(id).shape {
        Shape::Object(slots) => slots,
        Shape::Enum(_) => &[],
    };
    slots.iter().filter_map(|slot| named(&slot.ty)).map(|id| arena.find(id))
}

/// A number for each way a type can look, what it refers to included: equal numbers, equal looks.
struct Looks {
    of_type: BTreeMap<usize, usize>,
}

impl Looks {
    /// Starts with names alone, and tells apart what refers to different things until no more differences show.
    fn of(arena: &Arena, names: &Names) -> Self {
        let mut of_type: BTreeMap<usize, usize> = number(arena.ids().map(|id| (id, names[&id].clone())));
        let mut count = 0;
        loop {
            of_type = number(arena.ids().map(|id| (id, looks(arena, id, &names[&id], &of_type))));
            let distinct = of_type.values().collect::<BTreeSet<_>>().len();
            if distinct == count {
                return Self { of_type };
            }
            count = distinct;
        }
    }
}

fn number(texts: impl Iterator<Item = (usize, String)>) -> BTreeMap<usize, usize> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    texts
        .map(|(id, text)| {
            let next = numbers.len();
            (id, *numbers.entry(text).or_insert(next))
        })
        .collect()
}

/// All that can be seen of a type without regard to the order of its fields or values.
fn looks(arena: &Arena, id: usize, name: &str, of_type: &BTreeMap<usize, usize>) -> String {
    let mut parts: Vec<String> = match &arena.get(id).shape {
        Shape::Enum(values) => values.iter().map(|value| format!("{value:?}")).collect(),
        Shape::Object(slots) => slots
            .iter()
            .map(|slot| {
                format!(
                    "{:?}: {}{} {:?} {:?}",
                    slot.name,
                    ty_looks(arena, &slot.ty, of_type),
                    slot.required,
                    slot.range,
                    slot.default
                )
            })
            .collect(),
    };
    parts.sort_unstable();
    format!("{name} {{{}}}", parts.join(", "))
}

fn ty_looks(arena: &Arena, ty: &Ty, of_type: &BTreeMap<usize, usize>) -> String {
    match ty {
        Ty::Scalar(scalar) => format!("{scalar:?}"),
        Ty::Named(id) => format!("#{}", of_type[&arena.find(*id)]),
        Ty::List(item) => format!("[{}]", ty_looks(arena, item, of_type)),
        Ty::Other(text) => text.clone(),
    }
}
