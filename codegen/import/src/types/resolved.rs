//! Types with names, ready to be written.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{FieldSpec, TypeExpr};

use super::naming::{Names, Reserved, name_all};
use super::table::{Member, Ty, TypeDefinition, TypeTable};
use crate::edit::{definition_of_enum, definition_of_object};
use crate::field_spec::field_spec;
use crate::model::Field;
use crate::names::{rust_names, value_names};
use crate::spec_files::types_file;

/// All types of an import with their names.
#[derive(Debug)]
pub(crate) struct ResolvedTypes<'a> {
    table: TypeTable<'a>,
    names: Names,
}

impl<'a> ResolvedTypes<'a> {
    pub(crate) fn new(table: TypeTable<'a>, reserved: &Reserved) -> Self {
        let names = name_all(&table, reserved);
        Self { table, names }
    }

    /// The files that get new fields.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.table.files()
    }

    /// A new field with its type.
    pub(crate) fn field(&self, field: &Field, ty: &Ty, rust: Option<String>) -> FieldSpec {
        field_spec(field, self.type_expr(ty), rust)
    }

    /// A type as specs write it.
    pub(crate) fn type_expr(&self, ty: &Ty) -> TypeExpr {
        match ty {
            Ty::Scalar(scalar) => TypeExpr::Name(scalar.name().to_owned()),
            Ty::Named(id) => TypeExpr::Name(self.name(*id).to_owned()),
            Ty::List(item) => TypeExpr::List(Box::new(self.type_expr(item))),
            Ty::Other(text) => TypeExpr::Name(text.clone()),
        }
    }

    /// The definitions of new types that only one file uses, in the order of their first use.
    pub(crate) fn local_types(&self, file: &str) -> Vec<(&str, Vec<String>)> {
        let (mut seen, mut order) = (BTreeSet::new(), Vec::new());
        self.table.roots(file).iter().for_each(|ty| self.visit(ty, &mut seen, &mut order));
        let is_local = |id: &usize| self.table.get(*id).existing_name.is_none() && !self.table.get(*id).is_shared();
        order.into_iter().filter(is_local).map(|id| (self.name(id), self.definition(id))).collect()
    }

    /// The definitions of new types that several files use, by file and name.
    pub(crate) fn shared_types(&self) -> BTreeMap<String, BTreeMap<&str, Vec<String>>> {
        let mut files: BTreeMap<String, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
        for (id, ty) in self.table.new_types().filter(|(_, ty)| ty.is_shared()) {
            let file = types_file(Some(ty.group.as_str()).filter(|group| !group.is_empty()));
            files.entry(file).or_default().insert(self.name(id), self.definition(id));
        }
        files
    }

    fn name(&self, id: usize) -> &str {
        let existing = self.table.get(id).existing_name.as_deref();
        existing.or_else(|| self.names.get(&id).map(String::as_str)).unwrap_or_default()
    }

    fn visit(&self, ty: &Ty, seen: &mut BTreeSet<usize>, order: &mut Vec<usize>) {
        let Some(id) = ty.named().filter(|id| seen.insert(*id)) else { return };
        order.push(id);
        if let TypeDefinition::Object(members) = &self.table.get(id).definition {
            members.iter().for_each(|member| self.visit(&member.ty, seen, order));
        }
    }

    fn definition(&self, id: usize) -> Vec<String> {
        match &self.table.get(id).definition {
            TypeDefinition::Enum(values) => definition_of_enum(self.name(id), &value_names(values)),
            TypeDefinition::Object(members) => {
                let names: Vec<(&str, &str)> = members.iter().map(|member| ("", member.name.as_str())).collect();
                let fields = members.iter().zip(rust_names(&names)).map(|(member, rust)| self.member(member, rust));
                definition_of_object(self.name(id), &fields.collect::<Vec<_>>())
            }
        }
    }

    fn member(&self, member: &Member, rust: Option<String>) -> (String, FieldSpec) {
        let field = FieldSpec {
            required: member.required,
            range: member.range,
            only: member.only.clone(),
            default: member.default.clone(),
            rust,
            ..FieldSpec::of_type(self.type_expr(&member.ty))
        };
        (member.name.clone(), field)
    }
}
