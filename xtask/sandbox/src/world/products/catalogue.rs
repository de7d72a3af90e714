//! The catalogue: categories, attributes, rules, brands and limits. `data/catalogue.yaml` holds them.

use std::collections::HashMap;
use std::sync::LazyLock;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::super::Id;
use super::ProductStatus;
use crate::data;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalogue {
    trees: IndexMap<String, Vec<CategoryNode>>,
    versions: Versions,
    kinds: IndexMap<String, ProductKind>,
    attributes: IndexMap<String, CategoryAttribute>,
    certifications: IndexMap<String, Certification>,
    cash_on_delivery: Vec<String>,
    pub(super) brands: Vec<Brand>,
    pub(super) html: Vec<String>,
    markets: IndexMap<String, MarketRules>,
    pub(super) limits: CatalogueLimits,
    dollar: IndexMap<String, Decimal>,
    pub(super) products: Vec<Sample>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CategoryNode {
    id: u64,
    name: String,
    #[serde(default)]
    permission: Permission,
    kind: Option<String>,
    #[serde(default)]
    children: Vec<CategoryNode>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Permission {
    #[default]
    Available,
    InviteOnly,
    NonMainCategory,
    Prohibited,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Versions {
    v2: Vec<String>,
    both: Vec<String>,
}

/// What the products of a leaf have in common.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductKind {
    attributes: Vec<String>,
    #[serde(default)]
    required: Vec<String>,
    pub(super) size_chart: Option<SizeChart>,
    certification: Option<String>,
    #[serde(default)]
    pub(super) needs_dimensions: bool,
    pub(super) words: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum SizeChart {
    Supported,
    Required,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryAttribute {
    pub(super) id: Id64,
    pub(super) name: String,
    /// Whether it distinguishes SKUs.
    #[serde(default)]
    pub(super) is_sales: bool,
    /// Whether sellers can define values.
    #[serde(default)]
    pub(super) is_customizable: bool,
    #[serde(default)]
    pub(super) is_multiple: bool,
    /// Whether the values that sellers define are numbers.
    #[serde(default)]
    pub(super) is_number: bool,
    pub(super) values: IndexMap<u64, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Certification {
    pub(super) id: Id64,
    pub(super) name: String,
    pub(super) details: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Brand {
    pub(super) id: Id64,
    pub(super) name: String,
    /// Whether products need its authorization.
    #[serde(default)]
    pub(super) is_t1: bool,
    #[serde(default)]
    pub(super) is_authorized: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarketRules {
    /// The shortest and the longest title.
    pub(super) title: [usize; 2],
    pub(super) skus: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CatalogueLimits {
    pub(super) listings_per_day: u32,
    pub(super) custom_brands_per_day: usize,
    pub(super) custom_brands: usize,
    pub(super) low_stock: i64,
}

/// A product of a new sandbox.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sample {
    pub(super) title: String,
    pub(super) kind: String,
    /// In US dollars.
    pub(super) price: Decimal,
    pub(super) values: Vec<String>,
    pub(super) material: Option<String>,
    pub(super) brand: Option<Id64>,
    pub(super) status: Option<ProductStatus>,
}

/// An id that YAML writes as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct Id64(u64);

impl Id64 {
    pub(super) fn id(self) -> Id {
        Id(self.0)
    }
}

/// A category with its place in the tree.
#[derive(Debug)]
pub(super) struct Category {
    pub(super) id: Id,
    pub(super) parent: Option<Id>,
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) permission: Permission,
    /// `None` if it is not a leaf.
    pub(super) kind: Option<&'static ProductKind>,
    kind_name: Option<&'static str>,
}

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| data::read("catalogue.yaml", include_str!("../../../data/catalogue.yaml")));

static CATEGORIES: LazyLock<IndexMap<Id, Category>> = LazyLock::new(|| {
    let mut categories = IndexMap::new();
    for (version, roots) in &CATALOGUE.trees {
        roots.iter().for_each(|root| flatten(root, None, version, &mut categories));
    }
    categories
});

/// Attributes by id, of all categories.
static ATTRIBUTES: LazyLock<HashMap<Id, &CategoryAttribute>> =
    LazyLock::new(|| CATALOGUE.attributes.values().map(|attribute| (attribute.id.id(), attribute)).collect());

fn flatten(node: &'static CategoryNode, parent: Option<Id>, version: &'static str, all: &mut IndexMap<Id, Category>) {
    let id = Id(node.id);
    let category = Category {
        id,
        parent,
        name: &node.name,
        version,
        permission: node.permission,
        kind: node.kind.as_ref().and_then(|kind| CATALOGUE.kinds.get(kind)),
        kind_name: node.kind.as_deref(),
    };
    all.insert(id, category);
    node.children.iter().for_each(|child| flatten(child, Some(id), version, all));
}

pub(super) fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// All categories, each after its parent.
pub(super) fn categories() -> impl Iterator<Item = &'static Category> {
    CATEGORIES.values()
}

pub(super) fn category(id: Id) -> Option<&'static Category> {
    CATEGORIES.get(&id)
}

pub(super) fn kind(name: &str) -> Option<&'static ProductKind> {
    CATALOGUE.kinds.get(name)
}

/// The leaf of a kind in a tree.
pub(super) fn leaf(kind: &str, version: &str) -> Option<&'static Category> {
    categories().find(|category| category.version == version && category.kind_name == Some(kind))
}

pub(super) fn attribute(id: Id) -> Option<&'static CategoryAttribute> {
    ATTRIBUTES.get(&id).copied()
}

/// The rules for the products of a market.
pub(super) fn rules(region: &str) -> Option<&'static MarketRules> {
    CATALOGUE.markets.get(region).or_else(|| CATALOGUE.markets.get("other"))
}

/// Whether the shops of a country accept a version of the category tree.
pub(super) fn accepts(region: &str, version: &str) -> bool {
    let lists = |countries: &[String]| countries.iter().any(|country| country == region);
    match version {
        "v2" => lists(&CATALOGUE.versions.v2) || lists(&CATALOGUE.versions.both),
        _ => !lists(&CATALOGUE.versions.v2),
    }
}

/// Whether buyers of the country can pay on delivery.
pub fn offers_cash_on_delivery(region: &str) -> bool {
    CATALOGUE.cash_on_delivery.iter().any(|country| country == region)
}

/// What one US dollar is in a currency.
pub(super) fn dollar(currency: &str) -> Decimal {
    CATALOGUE.dollar.get(currency).copied().unwrap_or(Decimal::ONE)
}

impl ProductKind {
    /// The attributes with whether each is required.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&'static CategoryAttribute, bool)> {
        let named = |name: &String| Some((CATALOGUE.attributes.get(name)?, self.required.contains(name)));
        self.attributes.iter().filter_map(named)
    }

    pub(super) fn certification(&self) -> Option<&'static Certification> {
        CATALOGUE.certifications.get(self.certification.as_ref()?)
    }
}

impl Category {
    /// The category and those above it, from the root.
    pub(super) fn chain(&self) -> Vec<&'static Category> {
        let mut chain: Vec<_> = std::iter::successors(category(self.id), |child| category(child.parent?)).collect();
        chain.reverse();
        chain
    }
}

impl CategoryAttribute {
    /// The name of a standard value.
    pub(super) fn value(&self, id: Id) -> Option<&str> {
        self.values.get(&id.0).map(String::as_str)
    }

    /// The id of a standard value.
    pub(super) fn value_id(&self, name: &str) -> Option<Id> {
        self.values.iter().find(|(_, value)| *value == name).map(|(id, _)| Id(*id))
    }
}
