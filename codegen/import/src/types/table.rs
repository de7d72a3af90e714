//! The objects and enumerations of new fields.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{FieldSpec, Node, Range, Scalar, TypeExpr, TypeSpec};

use crate::field_spec::default_of;
use crate::model::{Direction, Field, Kind};
use crate::names::{NameContext, enum_names, object_names};
use crate::spec_files::{SpecFiles, group_of, is_types_file};
use crate::well_known;

/// A new field of a spec.
#[derive(Debug, Clone)]
pub(crate) struct Root<'a> {
    /// The file that gets the field.
    pub(crate) file: &'a str,
    /// The qualifiers for the names of its types.
    pub(crate) context: NameContext,
    pub(crate) direction: Direction,
    pub(crate) field: &'a Field,
}

/// The type of a field. Objects and enumerations are numbers in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    Scalar(Scalar),
    Named(usize),
    List(Box<Ty>),
    /// A type of a spec that no document can describe, such as a map.
    Other(String),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) range: Option<Range>,
    pub(crate) only: Option<Vec<String>>,
    pub(crate) default: Option<Node>,
    pub(crate) ty: Ty,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TypeDefinition {
    Object(Vec<Member>),
    Enum(Vec<String>),
}

/// A type of the specs, or a new one.
#[derive(Debug, Clone)]
pub(crate) struct Type {
    /// Empty for types that all groups share.
    pub(crate) group: String,
    pub(crate) direction: Direction,
    pub(crate) definition: TypeDefinition,
    /// The files that use it.
    pub(crate) files: BTreeSet<String>,
    /// Possible names, shortest first.
    pub(crate) names: Vec<String>,
    /// The name in the specs that already define it.
    pub(crate) existing_name: Option<String>,
}

/// Whether new fields may use the types that the specs share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reuse {
    /// If they are exactly equal.
    Equal,
    Never,
}

/// All types of an import.
#[derive(Debug)]
pub(crate) struct TypeTable<'a> {
    specs: &'a SpecFiles<'a>,
    reuse: Reuse,
    types: Vec<Type>,
    /// The shared types of the specs, by group and name.
    shared: BTreeMap<String, BTreeMap<String, usize>>,
    /// New types by group, direction and shortest name.
    index: BTreeMap<(String, Direction, String), Vec<usize>>,
    /// The types of new fields by file, in order.
    roots: BTreeMap<String, Vec<Ty>>,
}

impl Type {
    /// Whether it belongs in a file of shared types.
    pub(crate) fn is_shared(&self) -> bool {
        self.files.len() > 1 || self.files.iter().any(|file| is_types_file(file))
    }
}

impl<'a> TypeTable<'a> {
    pub(crate) fn new(specs: &'a SpecFiles<'a>, reuse: Reuse) -> Self {
        Self { specs, reuse, types: Vec::new(), shared: BTreeMap::new(), index: BTreeMap::new(), roots: BTreeMap::new() }
    }

    /// Adds a field and the types that it nests.
    pub(crate) fn add(&mut self, root: &Root<'_>) -> Ty {
        let ty = self.kind(root, &root.field.kind, root.field, &root.context, false);
        self.roots.entry(root.file.to_owned()).or_default().push(ty.clone());
        ty
    }

    pub(crate) fn get(&self, id: usize) -> &Type {
        &self.types[id]
    }

    /// The types that the specs do not define yet.
    pub(crate) fn new_types(&self) -> impl Iterator<Item = (usize, &Type)> {
        self.types.iter().enumerate().filter(|(_, ty)| ty.existing_name.is_none())
    }

    /// The files that get new fields.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.roots.keys().map(String::as_str)
    }

    /// The types of the new fields of a file.
    pub(crate) fn roots(&self, file: &str) -> &[Ty] {
        self.roots.get(file).map(Vec::as_slice).unwrap_or_default()
    }

    fn kind(&mut self, root: &Root<'_>, kind: &Kind, field: &Field, context: &NameContext, in_list: bool) -> Ty {
        match kind {
            Kind::Scalar(scalar) => Ty::Scalar(*scalar),
            Kind::List(item) => Ty::List(Box::new(self.kind(root, item, field, context, true))),
            Kind::Object { fields } => self.object(root, fields, field, context, in_list),
            Kind::Enum { values } => {
                let names = well_known::enumeration(&field.name, values).map(str::to_owned).into_iter();
                let names = names.chain(enum_names(&field.name, context)).collect();
                Ty::Named(self.intern(root, TypeDefinition::Enum(values.clone()), names))
            }
        }
    }

    fn object(&mut self, root: &Root<'_>, fields: &[Field], field: &Field, context: &NameContext, in_list: bool) -> Ty {
        let object = object_names(&field.name, in_list, context);
        let inner = context.within(object.holder);
        let member = |field: &Field| Member {
            name: field.name.clone(),
            required: field.required,
            range: field.facts.range,
            only: None,
            default: default_of(field),
            ty: self.kind(root, &field.kind, field, &inner, false),
        };
        let members = fields.iter().map(member).collect();
        let names = well_known::object(&field.name, fields).map(str::to_owned).into_iter().chain(object.names).collect();
        Ty::Named(self.intern(root, TypeDefinition::Object(members), names))
    }

    /// The number of an equal type, or of a new one.
    fn intern(&mut self, root: &Root<'_>, definition: TypeDefinition, names: Vec<String>) -> usize {
        let group = group_of(root.file).unwrap_or_default().to_owned();
        if let Some(id) = self.find_shared(&group, &definition, &names) {
            return id;
        }
        let direction = match definition {
            TypeDefinition::Object(_) => root.direction,
            // Unlike an object, an enumeration means the same in both directions.
            TypeDefinition::Enum(_) => Direction::Response,
        };
        let key = (group.clone(), direction, names.first().cloned().unwrap_or_default());
        let known = self.index.get(&key).cloned().unwrap_or_default();
        let Some(id) = known.into_iter().find(|id| self.types[*id].definition.merge_values(&definition)) else {
            let ty =
                Type { group, direction, definition, files: BTreeSet::from([root.file.to_owned()]), names, existing_name: None };
            let id = self.push(ty);
            self.index.entry(key).or_default().push(id);
            return id;
        };
        let ty = &mut self.types[id];
        ty.files.insert(root.file.to_owned());
        // The name must make sense wherever the type is used.
        ty.names.retain(|name| names.contains(name));
        id
    }

    fn push(&mut self, ty: Type) -> usize {
        self.types.push(ty);
        self.types.len() - 1
    }

    /// The shared type of the specs that has one of the names and is equal.
    fn find_shared(&mut self, group: &str, definition: &TypeDefinition, names: &[String]) -> Option<usize> {
        if self.reuse == Reuse::Never {
            return None;
        }
        if !self.shared.contains_key(group) {
            let shared = self.read_shared(group);
            self.shared.insert(group.to_owned(), shared);
        }
        let shared = self.shared.get(group)?;
        names.iter().filter_map(|name| shared.get(name)).copied().find(|id| self.types[*id].definition.covers(definition))
    }

    /// Adds the shared types that a group can use.
    fn read_shared(&mut self, group: &str) -> BTreeMap<String, usize> {
        let specs = self.specs;
        let own = (!group.is_empty()).then_some(group).into_iter().flat_map(|group| specs.shared_types(Some(group)));
        // The group's types come last, because they hide those of all groups.
        let definitions: BTreeMap<&str, &TypeSpec> = specs.shared_types(None).chain(own).collect();
        let mut ids = BTreeMap::new();
        for (name, spec) in &definitions {
            let values = spec.values.as_ref().map(|values| values.wire_values().into_iter().map(str::to_owned).collect());
            let id = self.push(Type {
                group: group.to_owned(),
                direction: Direction::Response,
                definition: values.map_or(TypeDefinition::Object(Vec::new()), TypeDefinition::Enum),
                files: BTreeSet::new(),
                names: Vec::new(),
                existing_name: Some((*name).to_owned()),
            });
            ids.insert((*name).to_owned(), id);
        }
        for (name, spec) in definitions {
            if let Some(fields) = &spec.fields {
                let members = fields.iter().map(|(wire, field)| Member::of_spec(wire, field, &ids, specs)).collect();
                self.types[ids[name]].definition = TypeDefinition::Object(members);
            }
        }
        ids
    }
}

impl TypeDefinition {
    /// Whether both describe the same values, whatever their order.
    fn is_equal(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(ours), Self::Object(theirs)) => {
                ours.len() == theirs.len() && theirs.iter().all(|member| ours.contains(member))
            }
            (Self::Enum(ours), Self::Enum(theirs)) => ours.len() == theirs.len() && self.covers(other),
            (Self::Object(_), Self::Enum(_)) | (Self::Enum(_), Self::Object(_)) => false,
        }
    }

    /// Whether one type can stand for both. An enumeration takes the other's values if one has all values of the other.
    fn merge_values(&mut self, other: &Self) -> bool {
        if matches!(other, Self::Enum(_)) && other.covers(self) {
            self.clone_from(other);
        }
        self.covers(other)
    }

    /// Whether it can stand for the other: an equal object, or an enumeration with all its values.
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Enum(ours), Self::Enum(theirs)) => theirs.iter().all(|value| ours.contains(value)),
            _ => self.is_equal(other),
        }
    }
}

impl Member {
    fn of_spec(wire: &str, field: &FieldSpec, shared: &BTreeMap<String, usize>, specs: &SpecFiles<'_>) -> Self {
        Self {
            name: wire.to_owned(),
            required: field.required,
            range: field.range,
            only: field.only.clone(),
            default: field.default.clone(),
            ty: Ty::of_spec(&field.ty, shared, specs),
        }
    }
}

impl Ty {
    fn of_spec(ty: &TypeExpr, shared: &BTreeMap<String, usize>, specs: &SpecFiles<'_>) -> Self {
        match ty {
            TypeExpr::List(item) => Self::List(Box::new(Self::of_spec(item, shared, specs))),
            TypeExpr::Map(_) => Self::Other(ty.to_string()),
            TypeExpr::Name(name) => match (Scalar::from_name(name), shared.get(name)) {
                (Some(scalar), _) => Self::Scalar(scalar),
                (None, Some(id)) => Self::Named(*id),
                // Documents do not distinguish ids from other texts.
                (None, None) if specs.is_id(name) => Self::Scalar(Scalar::String),
                (None, None) => Self::Other(name.clone()),
            },
        }
    }

    /// The named type inside all lists.
    pub(crate) fn named(&self) -> Option<usize> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(item) => item.named(),
            Self::Scalar(_) | Self::Other(_) => None,
        }
    }
}
