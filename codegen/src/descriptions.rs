//! The described and undescribed items, and the origin of each description.

use serde::Serialize;

use crate::load::Files;
use crate::model::{Fact, Field, FieldOwner, Model, Module, Operation, OperationId, Origin, Type, TypeId, TypeKind};
use crate::spec::locate;

/// An item that users of the SDK see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DescribedItem {
    pub kind: ItemKind,
    /// The group, or `webhooks`. Empty for types of all groups.
    pub group: String,
    /// `Order.status`, `OrderStatus.UNPAID`, `Order`.
    pub name: String,
    /// The type of a field, as in specs.
    pub ty: Option<String>,
    /// The spec, relative to the repository.
    pub source: String,
    /// The keys that lead to the item in the spec.
    keys: Vec<String>,
    pub described: Described,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Group,
    Version,
    Operation,
    Webhook,
    Field,
    Object,
    Enumeration,
    Value,
    Id,
}

/// The origin of the description of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Described {
    /// The spec.
    Written,
    /// An older version.
    Inherited,
    /// An entry of the glossary, by its key.
    Glossary(String),
    /// A phrase that the emitter derives from the place of the item.
    Generated,
    Missing,
}

/// The number of items of one kind, by the source of their description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DescriptionCounts {
    pub kind: ItemKind,
    pub total: usize,
    pub written: usize,
    pub inherited: usize,
    pub glossary: usize,
    pub generated: usize,
    pub missing: usize,
}

impl ItemKind {
    pub const ALL: [Self; 9] = [
        Self::Group,
        Self::Version,
        Self::Operation,
        Self::Webhook,
        Self::Field,
        Self::Object,
        Self::Enumeration,
        Self::Value,
        Self::Id,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Version => "version",
            Self::Operation => "operation",
            Self::Webhook => "webhook",
            Self::Field => "field",
            Self::Object => "object",
            Self::Enumeration => "enumeration",
            Self::Value => "value",
            Self::Id => "id",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl DescribedItem {
    /// The line of the spec that declares the item.
    pub fn line(&self, files: &Files) -> usize {
        let text = files.get(self.source.trim_start_matches("specs/")).map(String::as_str).unwrap_or_default();
        locate(text, &self.keys.iter().map(String::as_str).collect::<Vec<_>>()).line
    }
}

/// Counts of each kind.
pub fn counts(model: &Model) -> Vec<DescriptionCounts> {
    let items = items(model);
    let count = |kind: ItemKind| {
        let of_kind: Vec<&Described> = items.iter().filter(|item| item.kind == kind).map(|item| &item.described).collect();
        let number = |matches: fn(&Described) -> bool| of_kind.iter().filter(|described| matches(described)).count();
        DescriptionCounts {
            kind,
            total: of_kind.len(),
            written: number(|described| matches!(described, Described::Written)),
            inherited: number(|described| matches!(described, Described::Inherited)),
            glossary: number(|described| matches!(described, Described::Glossary(_))),
            generated: number(|described| matches!(described, Described::Generated)),
            missing: number(|described| matches!(described, Described::Missing)),
        }
    };
    ItemKind::ALL.into_iter().map(count).collect()
}

/// All items of a model. A reply and a payload count as their operation and their webhook.
pub fn items(model: &Model) -> Vec<DescribedItem> {
    let mut items = Vec::new();
    for group in &model.groups {
        let keys = vec!["groups".to_owned(), group.module.clone()];
        let place = Place { group: group.module.clone(), source: "specs/api.yaml".to_owned(), keys };
        items.push(place.item(ItemKind::Group, &group.module, None, by_text(group.about.as_deref(), Described::Missing)));
        for version in &group.versions {
            let described = by_text(version.about.as_deref(), Described::Generated);
            items.push(place.item(ItemKind::Version, &format!("{}::{}", group.module, version.module), None, described));
        }
    }
    for (index, operation) in model.operations.iter().enumerate() {
        operation_items(model, OperationId(index), operation, &mut items);
    }
    for webhook in &model.webhooks {
        let place = Place { group: "webhooks".to_owned(), source: webhook.source.clone(), keys: Vec::new() };
        let name = &model.ty(webhook.payload).name;
        items.push(place.item(ItemKind::Webhook, name, None, by_text(webhook.summary.as_deref(), Described::Missing)));
    }
    for (index, ty) in model.types.iter().enumerate().filter(|(_, ty)| ty.is_used) {
        type_items(model, TypeId(index), ty, &mut items);
    }
    items
}

fn operation_items(model: &Model, id: OperationId, operation: &Operation, items: &mut Vec<DescribedItem>) {
    let group = model.group(operation.group).module.clone();
    let place = Place { group, source: operation.source.clone(), keys: Vec::new() };
    items.push(place.item(ItemKind::Operation, &operation.name, None, by_fact(&operation.summary, Described::Missing)));
    for (section, fields) in ["path", "query", "body"].into_iter().zip(operation.sections()) {
        field_items(model, &place.below(section), FieldOwner::Operation(id), fields, items);
    }
}

fn type_items(model: &Model, id: TypeId, ty: &Type, items: &mut Vec<DescribedItem>) {
    let place = Place::of_type(model, ty);
    if ty.declared.is_some() {
        let kind = match ty.kind {
            TypeKind::Object { .. } => ItemKind::Object,
            TypeKind::Enum { .. } => ItemKind::Enumeration,
            TypeKind::Id => ItemKind::Id,
        };
        let otherwise = if ty.only_use.is_some() { Described::Generated } else { Described::Missing };
        items.push(place.item(kind, ty.spec_name(), None, by_fact(&ty.doc, otherwise)));
    }
    match &ty.kind {
        TypeKind::Object { fields, .. } => {
            let section = match (&ty.declared, ty.module) {
                (None, Module::Operation(_)) => "response",
                (None, _) => "data",
                (Some(_), _) => "fields",
            };
            field_items(model, &place.below(section), FieldOwner::Type(id), fields, items);
        }
        TypeKind::Enum { variants, .. } => {
            let place = place.below("values");
            for variant in variants {
                let name = format!("{}.{}", ty.spec_name(), variant.wire);
                items.push(place.below(&variant.wire).item(
                    ItemKind::Value,
                    &name,
                    None,
                    by_fact(&variant.doc, Described::Missing),
                ));
            }
        }
        TypeKind::Id => {}
    }
}

fn field_items(model: &Model, place: &Place, owner: FieldOwner, fields: &[Field], items: &mut Vec<DescribedItem>) {
    let owner = match owner {
        FieldOwner::Operation(id) => &model.operation(id).name,
        FieldOwner::Type(id) => model.ty(id).spec_name(),
    };
    for field in fields {
        let (name, ty) = (format!("{owner}.{}", field.wire), model.type_text(&field.kind));
        items.push(place.below(&field.wire).item(ItemKind::Field, &name, Some(ty), by_fact(&field.doc, Described::Missing)));
    }
}

/// Where an item is declared.
struct Place {
    group: String,
    source: String,
    keys: Vec<String>,
}

impl Place {
    fn of_type(model: &Model, ty: &Type) -> Self {
        let (group, is_shared) = match ty.module {
            Module::Common | Module::Ids => ("", true),
            Module::Group(id) => (model.group(id).module.as_str(), true),
            Module::Operation(id) => (model.group(model.operation(id).group).module.as_str(), false),
            Module::Webhooks => ("webhooks", true),
            Module::Webhook(_) => ("webhooks", false),
        };
        let section = (!is_shared && ty.declared.is_some()).then(|| "types".to_owned());
        let keys = section.into_iter().chain(ty.declared.clone()).collect();
        Self { group: group.to_owned(), source: model.source(ty.module), keys }
    }

    fn below(&self, key: &str) -> Self {
        let keys = self.keys.iter().cloned().chain([key.to_owned()]).collect();
        Self { group: self.group.clone(), source: self.source.clone(), keys }
    }

    fn item(&self, kind: ItemKind, name: &str, ty: Option<String>, described: Described) -> DescribedItem {
        let Self { group, source, keys } = self;
        DescribedItem {
            kind,
            group: group.clone(),
            name: name.to_owned(),
            ty,
            source: source.clone(),
            keys: keys.clone(),
            described,
        }
    }
}

fn by_text(text: Option<&str>, otherwise: Described) -> Described {
    if text.is_some() { Described::Written } else { otherwise }
}

fn by_fact(doc: &Option<Fact<String>>, otherwise: Described) -> Described {
    match doc.as_ref().map(|doc| &doc.origin) {
        None => otherwise,
        Some(Origin::Own) => Described::Written,
        Some(Origin::Version(_)) => Described::Inherited,
        Some(Origin::Glossary(key)) => Described::Glossary(key.clone()),
    }
}
