//! Objects and enumerations, taken out of the trees they stand in.

use std::collections::{BTreeMap, BTreeSet};

use super::super::normal::Direction;
use super::super::upstream::{Field, Kind};
use super::super::well_known;
use super::candidates::{Chain, enum_names, object_names};
use crate::spec::Range;

/// Where a tree of types hangs: one field of a section of a spec, or of a type that exists.
#[derive(Debug, Clone)]
pub(in super::super) struct Root<'a> {
    /// The file whose field it is.
    pub(in super::super) home: usize,
    pub(in super::super) group: &'a str,
    /// What holds the field, for names that need to say so.
    pub(in super::super) chain: Chain,
    pub(in super::super) direction: Direction,
    pub(in super::super) field: &'a Field,
}

/// A field's type, its objects and enumerations by their number in the arena.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Ty {
    Scalar(Scalar),
    Named(usize),
    List(Box<Ty>),
    /// What a spec may say and upstream never does.
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Scalar {
    String,
    Int,
    Bool,
    Decimal,
    Timestamp,
    TimestampMs,
    TimestampText,
    Date,
    DateTime,
    Json,
    File,
}

#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Slot {
    pub(in super::super) name: String,
    pub(in super::super) required: bool,
    pub(in super::super) range: Option<Range>,
    pub(in super::super) default: Option<serde_json::Value>,
    pub(in super::super) ty: Ty,
}

#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Shape {
    Object(Vec<Slot>),
    Enum(Vec<String>),
}

#[derive(Debug, Clone)]
pub(in super::super) struct Type {
    /// Types are united within a group only.
    pub(in super::super) group: String,
    pub(in super::super) shape: Shape,
    pub(in super::super) request: bool,
    pub(in super::super) response: bool,
    /// The names it could bear at each place where it stands, plainest first.
    pub(in super::super) sites: Vec<Vec<String>>,
    /// The files that use it.
    pub(in super::super) homes: BTreeSet<usize>,
    /// Whether its fields are as they are: what everybody shares does not grow for one.
    pub(in super::super) rigid: bool,
    /// Its name, where a shared file of the specs already holds it.
    pub(in super::super) fixed: Option<String>,
}

impl Type {
    /// The name it would bear if it were alone.
    pub(super) fn plainest(&self) -> Option<&str> {
        self.fixed.as_deref().or_else(|| Some(self.sites.first()?.first()?.as_str()))
    }
}

/// All types of a run. A type that was united with another is known by that one's number.
#[derive(Debug, Default)]
pub(in super::super) struct Arena {
    types: Vec<Type>,
    links: Vec<usize>,
    /// By group, plainest name and direction: what was added, so that the same thing twice is one type from the start.
    index: BTreeMap<(String, String, bool), Vec<usize>>,
}

impl Arena {
    /// Takes a tree apart.
    pub(in super::super) fn add(&mut self, root: &Root<'_>) -> Ty {
        self.kind(root, &root.field.kind, root.field, &root.chain, false)
    }

    /// Adds a type that a shared file holds.
    pub(in super::super) fn push(&mut self, ty: Type) -> usize {
        self.types.push(ty);
        self.links.push(self.links.len());
        self.links.len() - 1
    }

    pub(in super::super) fn get(&self, id: usize) -> &Type {
        &self.types[self.find(id)]
    }

    pub(in super::super) fn find(&self, mut id: usize) -> usize {
        while self.links[id] != id {
            id = self.links[id];
        }
        id
    }

    /// The types that stand for themselves.
    pub(in super::super) fn ids(&self) -> impl Iterator<Item = usize> {
        (0..self.links.len()).filter(|id| self.links[*id] == *id)
    }

    pub(in super::super) fn get_mut(&mut self, id: usize) -> &mut Type {
        let id = self.find(id);
        &mut self.types[id]
    }

    /// Makes `gone` another name of `kept`, whose shape becomes `shape`.
    pub(in super::super) fn merge(&mut self, kept: usize, gone: usize, shape: Shape) {
        let other = self.types[gone].clone();
        self.links[gone] = kept;
        let ty = &mut self.types[kept];
        ty.shape = shape;
        ty.request |= other.request;
        ty.response |= other.response;
        ty.sites.extend(other.sites);
        ty.homes.extend(other.homes);
        ty.fixed = ty.fixed.take().or(other.fixed);
    }

    fn kind(&mut self, root: &Root<'_>, kind: &Kind, field: &Field, chain: &Chain, in_list: bool) -> Ty {
        let scalar = match kind {
            Kind::List(item) => return Ty::List(Box::new(self.kind(root, item, field, chain, true))),
            Kind::Object { fields } => return self.object(root, fields, field, chain, in_list),
            Kind::Enum { values } => {
                let mut names = enum_names(&field.name, chain);
                if let Some(name) = well_known::enumeration(&field.name, values) {
                    names.insert(0, name.to_owned());
                }
                return Ty::Named(self.intern(root, Shape::Enum(values.clone()), names));
            }
            Kind::String => Scalar::String,
            Kind::Int => Scalar::Int,
            Kind::Bool => Scalar::Bool,
            Kind::Decimal => Scalar::Decimal,
            Kind::Timestamp => Scalar::Timestamp,
            Kind::TimestampMs => Scalar::TimestampMs,
            Kind::TimestampText => Scalar::TimestampText,
            Kind::Date => Scalar::Date,
            Kind::DateTime => Scalar::DateTime,
            Kind::Json => Scalar::Json,
            Kind::File => Scalar::File,
        };
        Ty::Scalar(scalar)
    }

    fn object(&mut self, root: &Root<'_>, fields: &[Field], field: &Field, chain: &Chain, in_list: bool) -> Ty {
        let mut names = object_names(&field.name, in_list, chain);
        if let Some(name) = well_known::shape(&field.name, fields) {
            names.names.insert(0, name.to_owned());
        }
        let inner = chain.within(names.holder.clone());
        let slots = fields.iter().map(|field| Slot {
            name: field.name.clone(),
            required: field.required,
            range: field.facts.range,
            default: field.facts.default.clone(),
            ty: self.kind(root, &field.kind, field, &inner, false),
        });
        let slots = slots.collect();
        Ty::Named(self.intern(root, Shape::Object(slots), names.names))
    }

    /// The number of a type that looks exactly so, added if need be.
    fn intern(&mut self, root: &Root<'_>, shape: Shape, names: Vec<String>) -> usize {
        let request = root.direction == Direction::Request;
        let plainest = names.first().cloned().unwrap_or_default();
        let key = (root.group.to_owned(), plainest, request);
        let known = self.index.get(&key).into_iter().flatten().copied().find(|id| self.types[*id].shape == shape);
        let id = known.unwrap_or_else(|| {
            let ty = Type {
                group: root.group.to_owned(),
                shape,
                request,
                response: !request,
                sites: Vec::new(),
                homes: BTreeSet::new(),
                rigid: false,
                fixed: None,
            };
            let id = self.push(ty);
            self.index.entry(key).or_default().push(id);
            id
        });
        self.types[id].sites.push(names);
        self.types[id].homes.insert(root.home);
        id
    }
}

impl Scalar {
    /// As specs write it.
    pub(in super::super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Int => "int",
            Self::Bool => "bool",
            Self::Decimal => "decimal",
            Self::Timestamp => "timestamp",
            Self::TimestampMs => "timestamp_ms",
            Self::TimestampText => "timestamp_text",
            Self::Date => "date",
            Self::DateTime => "datetime",
            Self::Json => "json",
            Self::File => "file",
        }
    }

    /// The scalar that specs write so.
    pub(in super::super) fn of_name(name: &str) -> Option<Self> {
        let all = [
            Self::String,
            Self::Int,
            Self::Bool,
            Self::Decimal,
            Self::Timestamp,
            Self::TimestampMs,
            Self::TimestampText,
            Self::Date,
            Self::DateTime,
            Self::Json,
            Self::File,
        ];
        all.into_iter().find(|scalar| scalar.name() == name)
    }
}
