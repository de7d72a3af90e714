//! The products of a new sandbox.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use smol_str::{SmolStr, format_smolstr};

use super::super::market::Market;
use super::super::{CommandContext, Id, IdKind, Time, Upload};
use super::audit::{Audit, AuditStatus, PreApprovedReason};
use super::catalogue::{self, CategoryAttribute, ProductKind, Sample};
use super::content::{ProductAttribute, ProductContent, SalesAttribute, Sku, Term};
use super::stock::Stock;
use super::{Product, ProductStatus};
use crate::world::DAY;

/// The side of sample images, in pixels.
const SIDE: usize = 600;

/// Fills a shop with some products in every status, which were made in the last days. Emits no webhooks.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    seed_samples(ctx, shop, catalogue::catalogue().products.iter().map(|sample| (sample, None)));
}

/// Fills a shop with many live products. Emits no webhooks.
pub fn seed_many(ctx: &mut CommandContext<'_>, shop: Id, count: usize) {
    let live = catalogue::catalogue().products.iter().filter(|sample| sample.status.is_none());
    let samples: Vec<_> = live.collect();
    seed_samples(ctx, shop, samples.iter().copied().cycle().take(count).zip((1..).map(Some)));
}

fn seed_samples(ctx: &mut CommandContext<'_>, shop: Id, samples: impl Iterator<Item = (&'static Sample, Option<usize>)>) {
    let Some(seller) = ctx.world.shops.get(shop) else { return };
    let (Ok(market), Some(warehouse)) = (seller.market(), seller.sales_warehouse().map(|warehouse| warehouse.id)) else { return };
    let version = if catalogue::accepts(&seller.region, "v1") { "v1" } else { "v2" };
    let mut images: Map<String, Value> = Map::new();
    for (index, (sample, number)) in samples.enumerate() {
        let Some(category) = catalogue::leaf(&sample.kind, version) else { continue };
        let Some(kind) = category.kind else { continue };
        if !images.contains_key(&sample.title) {
            images.insert(sample.title.clone(), json!(add_image(ctx, &sample.title)));
        }
        let image = images.get(&sample.title).and_then(Value::as_str).unwrap_or_default();
        let mut content = content(sample, number, version, image);
        add_documents(&mut content, kind, image);
        content.category = category.id;
        content.image_url = ctx.world.products.uploads.image_url(&ctx.world.settings, image).map(SmolStr::from);
        content.skus = skus(ctx, sample, kind, market, warehouse, index);
        let id = ctx.id(IdKind::Product);
        let age = i64::try_from(index).unwrap_or_default() % 60;
        ctx.world.products.insert(product(id, shop, sample.status, ctx.now - (age + 1) * DAY, content));
    }
}

fn product(id: Id, shop: Id, status: Option<ProductStatus>, created: Time, content: ProductContent) -> Product {
    let status = status.unwrap_or(ProductStatus::Activate);
    let mut product = Product::new(id, shop, created, content);
    product.status = status;
    product.has_passed = !matches!(status, ProductStatus::Draft | ProductStatus::Pending | ProductStatus::Failed);
    product.audit = match status {
        ProductStatus::Draft => Audit::default(),
        // It stays under review until it is decided, because a timer would end that soon.
        ProductStatus::Pending => Audit {
            status: AuditStatus::PreApproved,
            pre_approved_reasons: vec![PreApprovedReason::KycPending],
            ..Audit::default()
        },
        ProductStatus::Failed => Audit {
            status: AuditStatus::Failed,
            failed_reason: Some("The product promises what it cannot prove.".into()),
            ..Audit::default()
        },
        ProductStatus::Activate
        | ProductStatus::SellerDeactivated
        | ProductStatus::PlatformDeactivated
        | ProductStatus::Freeze
        | ProductStatus::Deleted => Audit { status: AuditStatus::Approved, ..Audit::default() },
    };
    product
}

fn content(sample: &Sample, number: Option<usize>, version: &str, image: &str) -> ProductContent {
    let title = number.map_or(sample.title.clone(), |number| format!("{} No. {number}", sample.title));
    let mut details = Map::new();
    details.insert("category_version".to_owned(), json!(version));
    details.insert("package_weight".to_owned(), json!({ "value": "0.5", "unit": "KILOGRAM" }));
    let sides = json!({ "length": "20", "width": "15", "height": "5", "unit": "CENTIMETER" });
    details.insert("package_dimensions".to_owned(), sides);
    ProductContent {
        description: format!("<p>{title}. A sample product.</p>").into(),
        title: title.into(),
        brand: sample.brand.map(catalogue::Id64::id),
        images: vec![image.into()],
        attributes: attributes(sample),
        details,
        ..ProductContent::default()
    }
}

/// What a kind requires besides attributes.
fn add_documents(content: &mut ProductContent, kind: &ProductKind, image: &str) {
    if kind.size_chart.is_some() {
        content.details.insert("size_chart".to_owned(), json!({ "image": { "uri": image } }));
    }
    if let Some(certification) = kind.certification() {
        let certifications = json!([{ "id": certification.id.id(), "images": [{ "uri": image }] }]);
        content.details.insert("certifications".to_owned(), certifications);
    }
}

fn attributes(sample: &Sample) -> Vec<ProductAttribute> {
    let kind = catalogue::kind(&sample.kind);
    let product = kind.into_iter().flat_map(ProductKind::attributes).filter(|(attribute, _)| !attribute.is_sales);
    let value = |attribute: &CategoryAttribute, is_required: bool| {
        let named = sample.material.as_ref().and_then(|material| attribute.value_id(material));
        let first = || attribute.values.keys().next().map(|id| Id(*id));
        let id = named.or_else(|| first().filter(|_| is_required));
        match id {
            Some(id) => Some(Term { id, name: None }),
            None if is_required => Some(Term { id: attribute.id.id(), name: Some("1".into()) }),
            None => None,
        }
    };
    let attributes = product.filter_map(|(attribute, is_required)| {
        Some(ProductAttribute { id: attribute.id.id(), values: vec![value(attribute, is_required)?] })
    });
    attributes.collect()
}

/// One SKU for each value of the first sales attribute.
fn skus(
    ctx: &mut CommandContext<'_>,
    sample: &Sample,
    kind: &ProductKind,
    market: &Market,
    warehouse: Id,
    index: usize,
) -> Vec<Sku> {
    let Some((attribute, _)) = kind.attributes().find(|(attribute, _)| attribute.is_sales) else { return Vec::new() };
    let code: String = sample.kind.split('_').filter_map(|part| part.chars().next()).collect();
    let number = index + 1;
    let sku = |(position, value): (usize, &String)| {
        let units = i64::try_from((index * 7 + position * 13) % 90).unwrap_or_default() + 20;
        Sku {
            id: ctx.id(IdKind::Sku),
            seller_sku: format_smolstr!("{}-{number:03}-{}", code.to_uppercase(), value.replace(' ', "").to_uppercase()),
            name: value.as_str().into(),
            price: price(sample.price, market),
            stock: vec![Stock { warehouse, available: units, committed: 0 }],
            sales_attributes: vec![SalesAttribute {
                attribute: Term { id: attribute.id.id(), name: None },
                value: Term { id: attribute.value_id(value).unwrap_or_default(), name: None },
                ..SalesAttribute::default()
            }],
            details: Map::new(),
        }
    };
    sample.values.iter().enumerate().map(sku).collect()
}

/// A price in the currency of a market that looks like one: 24.90, 28500, 600000.
fn price(dollars: Decimal, market: &Market) -> Decimal {
    let amount = dollars * catalogue::dollar(&market.currency);
    let step = match () {
        () if amount >= Decimal::from(10_000) => Decimal::from(500),
        () if amount >= Decimal::from(500) => Decimal::from(10),
        () => Decimal::ONE,
    };
    let whole = (amount / step).ceil() * step;
    let price = if market.decimals > 0 { whole - Decimal::new(10, 2) } else { whole };
    price.clamp(market.price[0], market.price[1])
}

/// A picture with the first letter of a title.
fn add_image(ctx: &mut CommandContext<'_>, title: &str) -> String {
    let letter = title.chars().next().unwrap_or('?');
    let id = ctx.id(IdKind::Other);
    let hue = id.0 % 360 * 47 % 360;
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{SIDE}' height='{SIDE}'><rect width='100%' height='100%' fill='hsl({hue} 45% 85%)'/>\
         <text x='50%' y='50%' font-family='sans-serif' font-size='280' fill='hsl({hue} 45% 30%)' text-anchor='middle' \
         dominant-baseline='central'>{letter}</text></svg>"
    );
    let upload = Upload {
        field: "data".to_owned(),
        file_name: None,
        media_type: Some("image/svg+xml".to_owned()),
        content: svg.into_bytes(),
    };
    ctx.world.products.uploads.add_image(id, upload, (SIDE, SIDE))
}
