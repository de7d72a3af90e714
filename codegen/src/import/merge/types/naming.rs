//! One name for each type, such that no file means two things by one name.
//!
//! Everything starts with its plainest name. Where two types of one file claim the same, a longer name gives way to a plain one,
//! and equal claims both give way. Shared types (those of two files and more) need names of their own in the whole group; there,
//! the one that is used most keeps its name.

use std::collections::{BTreeMap, BTreeSet};

use super::super::words::{camel, wire_words};
use super::arena::{Arena, Shape, Ty};

/// The names of the types of a run, by their number.
pub(in super::super) type Names = BTreeMap<usize, String>;

/// Names that a file gives to something else already: by home, and by group for shared files.
#[derive(Debug, Default)]
pub(in super::super) struct Taken {
    pub(in super::super) homes: BTreeMap<usize, BTreeSet<String>>,
    pub(in super::super) groups: BTreeMap<String, BTreeSet<String>>,
    /// The homes that are shared files.
    pub(in super::super) shared: BTreeSet<usize>,
}

impl Taken {
    /// Whether something used by these files has to stand in a shared one.
    pub(super) fn is_shared(&self, homes: &BTreeSet<usize>) -> bool {
        homes.len() > 1 || !homes.is_disjoint(&self.shared)
    }
}

/// The claim of one type: its names, and how far down the list it has come.
#[derive(Debug)]
struct Claim {
    names: Vec<String>,
    level: usize,
    fixed: bool,
    homes: BTreeSet<usize>,
    weight: usize,
}

/// Names everything.
pub(in super::super) fn name_all(arena: &mut Arena, taken: &Taken) -> Names {
    spread_homes(arena);
    let answers: BTreeSet<(&str, &str)> = arena
        .ids()
        .map(|id| arena.get(id))
        .filter(|ty| ty.response)
        .filter_map(|ty| Some((ty.group.as_str(), ty.plainest()?)))
        .collect();
    let mut claims: BTreeMap<usize, Claim> = arena.ids().map(|id| (id, claim(arena, id, &answers))).collect();
    let rounds = claims.values().map(|claim| claim.names.len()).sum::<usize>();
    for _ in 0..rounds {
        let movable = |id: &usize| claims.get(id).is_some_and(|claim| claim.level + 1 < claim.names.len());
        let mut losers: BTreeSet<usize> = clashes(&claims, taken).into_iter().filter(movable).collect();
        if losers.is_empty() {
            losers = shared_clashes(arena, &claims, taken).into_iter().filter(movable).collect();
        }
        if losers.is_empty() {
            break;
        }
        for id in losers {
            if let Some(claim) = claims.get_mut(&id) {
                claim.level += 1;
            }
        }
    }
    tell_apart(arena, &mut claims, taken);
    claims.into_iter().map(|(id, claim)| (id, claim.name().to_owned())).collect()
}

/// The last resort for types that have run out of names: what they have and others of their name have not.
fn tell_apart(arena: &Arena, claims: &mut BTreeMap<usize, Claim>, taken: &Taken) {
    let rest: BTreeSet<usize> = clashes(claims, taken).into_iter().chain(shared_clashes(arena, claims, taken)).collect();
    for id in rest {
        let rivals = claims.iter().filter(|(other, claim)| **other != id && claim.name() == claims[&id].name());
        let theirs: BTreeSet<&str> = rivals.flat_map(|(other, _)| parts(&arena.get(*other).shape)).collect();
        let own = parts(&arena.get(id).shape).find(|part| !theirs.contains(part)).map(|part| camel(&wire_words(part)));
        let Some(claim) = claims.get_mut(&id) else { continue };
        let name = own.map_or_else(|| format!("Plain{}", claim.name()), |own| format!("{}With{own}", claim.name()));
        claim.level = claim.names.len();
        claim.names.push(name);
    }
}

fn parts(shape: &Shape) -> Box<dyn Iterator<Item = &str> + '_> {
    match shape {
        Shape::Object(slots) => Box::new(slots.iter().map(|slot| slot.name.as_str())),
        Shape::Enum(values) => Box::new(values.iter().map(String::as_str)),
    }
}

impl Claim {
    fn name(&self) -> &str {
        self.names.get(self.level).map_or("Unnamed", String::as_str)
    }
}

/// A united type stands wherever one of its parts stood, and so does all that it holds.
fn spread_homes(arena: &mut Arena) {
    let ids: Vec<usize> = arena.ids().collect();
    let mut changed = true;
    while changed {
        changed = false;
        for &id in &ids {
            let ty = arena.get(id);
            let Shape::Object(slots) = &ty.shape else { continue };
            let homes = ty.homes.clone();
            let children: BTreeSet<usize> =
                slots.iter().filter_map(|slot| named(&slot.ty)).map(|child| arena.find(child)).collect();
            for child in children {
                if !homes.is_subset(&arena.get(child).homes) {
                    arena.get_mut(child).homes.extend(homes.iter().copied());
                    changed = true;
                }
            }
        }
    }
}

/// The names of a type by level: the most frequent of its places, the first of the alphabet among equals. An object that is
/// only sent, in a group that also answers with one of its name, is told from it by `Input`.
fn claim(arena: &Arena, id: usize, answers: &BTreeSet<(&str, &str)>) -> Claim {
    let ty = arena.get(id);
    let sent = ty.request && !ty.response && matches!(ty.shape, Shape::Object(_));
    let input = sent && ty.plainest().is_some_and(|name| answers.contains(&(ty.group.as_str(), name)));
    let depth = ty.sites.iter().map(Vec::len).max().unwrap_or_default();
    let mut names: Vec<String> = ty.fixed.iter().cloned().collect();
    for level in 0..depth {
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for site in &ty.sites {
            if let Some(name) = site.get(level) {
                *votes.entry(name).or_default() += 1;
            }
        }
        let winner = votes.into_iter().max_by(|(left, some), (right, others)| some.cmp(others).then(right.cmp(left)));
        let winner = winner.map(|(name, _)| if input { format!("{name}Input") } else { name.to_owned() });
        names.extend(winner.filter(|name| !names.contains(name)));
    }
    Claim { names, level: 0, fixed: ty.fixed.is_some(), homes: ty.homes.clone(), weight: ty.sites.len() }
}

/// Those that have to give way to another type of a file they stand in.
fn clashes(claims: &BTreeMap<usize, Claim>, taken: &Taken) -> BTreeSet<usize> {
    let mut bearers: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    let mut losers = BTreeSet::new();
    for (&id, claim) in claims {
        for &home in &claim.homes {
            if !claim.fixed && taken.homes.get(&home).is_some_and(|names| names.contains(claim.name())) {
                losers.insert(id);
            }
            bearers.entry((home, claim.name())).or_default().push(id);
        }
    }
    let rivals = bearers.into_values().filter(|ids| ids.len() > 1).collect::<BTreeSet<_>>();
    for ids in rivals {
        losers.extend(give_way(claims, &ids));
    }
    losers
}

fn give_way(claims: &BTreeMap<usize, Claim>, ids: &[usize]) -> Vec<usize> {
    let movable: Vec<usize> = ids.iter().copied().filter(|id| !claims[id].fixed).collect();
    if movable.len() < ids.len() {
        return movable;
    }
    let plainest = ids.iter().map(|id| claims[id].level).min().unwrap_or_default();
    let longer: Vec<usize> = ids.iter().copied().filter(|id| claims[id].level > plainest).collect();
    if longer.len() + 1 == ids.len() {
        return longer;
    }
    let next: BTreeSet<Option<&String>> = ids.iter().map(|id| claims[id].names.get(claims[id].level + 1)).collect();
    if next.len() > 1 {
        return movable;
    }
    // They would meet again under the next name: the one that is used most keeps this one.
    let keeper = ids.iter().max_by_key(|id| (claims[*id].homes.len(), claims[*id].weight, std::cmp::Reverse(**id))).copied();
    movable.into_iter().filter(|id| Some(*id) != keeper).collect()
}

/// Those that have to give way to a shared type of their group that is used more.
fn shared_clashes(arena: &Arena, claims: &BTreeMap<usize, Claim>, taken: &Taken) -> BTreeSet<usize> {
    let mut bearers: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    let mut losers = BTreeSet::new();
    for (&id, claim) in claims.iter().filter(|(_, claim)| taken.is_shared(&claim.homes)) {
        let group = arena.get(id).group.as_str();
        if !claim.fixed && taken.groups.get(group).is_some_and(|names| names.contains(claim.name())) {
            losers.insert(id);
        }
        bearers.entry((group, claim.name())).or_default().push(id);
    }
    for ids in bearers.into_values().filter(|ids| ids.len() > 1) {
        let rank =
            |id: &usize| (!claims[id].fixed, claims[id].level, std::cmp::Reverse((claims[id].homes.len(), claims[id].weight)), *id);
        let keeper = ids.iter().min_by_key(|id| rank(id)).copied();
        losers.extend(ids.into_iter().filter(|id| Some(*id) != keeper && !claims[id].fixed));
    }
    losers
}

/// The named type at the core of a field's type.
pub(in super::super) fn named(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::List(item) => named(item),
        Ty::Scalar(_) | Ty::Other(_) => None,
    }
}
