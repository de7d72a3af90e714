//! Queries of the category tree.

use serde_json::{Value, json};

use super::super::{Call, Refusal, Reply, Time, World};
use super::catalogue::{self, Category, CategoryAttribute, Permission, SizeChart};
use super::check::category as check;
use super::read;

fn version(call: &Call) -> &str {
    call.text("category_version").unwrap_or("v1")
}

fn permission(category: &Category) -> Value {
    json!([match category.permission {
        Permission::Available => "AVAILABLE",
        Permission::InviteOnly => "INVITE_ONLY",
        Permission::NonMainCategory => "NON_MAIN_CATEGORY",
        Permission::Prohibited => "PROHIBITED",
    }])
}

/// A category as lists and products show it.
pub(super) fn view(category: &Category) -> Value {
    json!({
        "id": category.id,
        "parent_id": category.parent.map_or("0".to_owned(), |parent| parent.to_string()),
        "local_name": category.name,
        "is_leaf": category.kind.is_some(),
        "permission_statuses": permission(category),
    })
}

/// The category tree as a flat list.
pub(super) fn list(world: &World, call: &Call, _now: Time) -> Reply {
    let shop = read::shop(world, call)?;
    check::check_version(version(call), &shop.region)?;
    let keyword = call.text("keyword").unwrap_or_default().to_lowercase();
    let shows_prohibited = call.flag("include_prohibited_categories") == Some(true);
    let is_listed = |category: &&Category| {
        category.version == version(call)
            && category.name.to_lowercase().contains(&keyword)
            && (shows_prohibited || category.permission != Permission::Prohibited)
    };
    let categories: Vec<_> = catalogue::categories().filter(is_listed).map(view).collect();
    Ok(json!({ "categories": categories }))
}

fn leaf(world: &World, call: &Call) -> Result<(&'static Category, String), Refusal> {
    let shop = read::shop(world, call)?;
    let id = call.path_id("category_id", Refusal::new(12_052_023, "Category does not exist"))?;
    Ok((check::leaf(id, version(call), &shop.region)?, shop.region.clone()))
}

/// The attributes of a leaf.
pub(super) fn attributes(world: &World, call: &Call, _now: Time) -> Reply {
    let (category, _) = leaf(world, call)?;
    let attributes = category.kind.into_iter().flat_map(|kind| kind.attributes());
    Ok(
        json!({ "attributes": attributes.map(|(attribute, is_required)| attribute_view(attribute, is_required)).collect::<Vec<_>>() }),
    )
}

fn attribute_view(attribute: &CategoryAttribute, is_required: bool) -> Value {
    let values: Vec<_> = attribute.values.iter().map(|(id, name)| json!({ "id": id.to_string(), "name": name })).collect();
    let mut view = json!({
        "id": attribute.id.id(),
        "name": attribute.name,
        "type": if attribute.is_sales { "SALES_PROPERTY" } else { "PRODUCT_PROPERTY" },
        // The wire name is misspelt.
        "is_requried": is_required,
        "is_customizable": attribute.is_customizable,
        "is_multiple_selection": attribute.is_multiple,
        "requirement_conditions": [],
        "values": values,
    });
    if attribute.is_number {
        view["value_data_format"] = json!("POSITIVE_INT_OR_DECIMAL");
    }
    view
}

/// What products of a leaf need besides attributes.
pub(super) fn rules(world: &World, call: &Call, _now: Time) -> Reply {
    let (category, region) = leaf(world, call)?;
    let Some(kind) = category.kind else { return Ok(json!({})) };
    let certification = |certification: &catalogue::Certification| {
        json!({
            "id": certification.id.id(),
            "name": certification.name,
            "is_required": true,
            "document_details": certification.details,
            "requirement_conditions": [],
            "expiration_date": { "is_required": false },
        })
    };
    Ok(json!({
        "product_certifications": kind.certification().map(certification).into_iter().collect::<Vec<_>>(),
        "size_chart": { "is_supported": kind.size_chart.is_some(), "is_required": kind.size_chart == Some(SizeChart::Required) },
        "cod": { "is_supported": catalogue::offers_cash_on_delivery(&region) },
        "package_dimension": { "is_required": kind.needs_dimensions },
        "epr": { "is_required": false },
        "responsible_person": { "is_required": false },
        "manufacturer": { "is_required": false },
        "seller_sku": { "is_required": false },
        "allowed_special_product_types": ["PRE_ORDER"],
        "fees": [],
    }))
}

/// Recommends the leaf whose words occur in a title.
pub(super) fn recommend(world: &World, call: &Call, _now: Time) -> Reply {
    let shop = read::shop(world, call)?;
    check::check_version(version(call), &shop.region)?;
    let title = call.text("product_title").unwrap_or_default().to_lowercase();
    if title.trim().is_empty() {
        return Err(Refusal::new(12_052_261, "product name is empty"));
    }
    let words: Vec<_> = title.split(|character: char| !character.is_alphanumeric()).collect();
    let hits = |category: &Category| {
        let is_hit = |word: &&String| words.iter().any(|title_word| title_word.starts_with(word.as_str()));
        category.kind.map_or(0, |kind| kind.words.iter().filter(is_hit).count())
    };
    let leaves = catalogue::categories().filter(|category| category.version == version(call) && category.kind.is_some());
    let best = leaves.max_by_key(|category| hits(category)).filter(|category| hits(category) > 0);
    let Some(best) = best else {
        let message = "No matching categories. Provide the full name of your product, edit its product properties, and try again.";
        return Err(Refusal::new(12_019_064, message));
    };
    let level = |(index, category): (usize, &Category)| {
        json!({
            "id": category.id,
            "name": category.name,
            "level": index + 1,
            "is_leaf": category.kind.is_some(),
            "permission_statuses": permission(category),
        })
    };
    let chain: Vec<_> = best.chain().into_iter().enumerate().map(level).collect();
    Ok(json!({ "leaf_category_id": best.id, "categories": chain }))
}
