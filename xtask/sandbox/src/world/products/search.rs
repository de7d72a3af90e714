//! The search for products.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::content::ProductContent;
use super::view::{self, View};
use super::{Product, ProductStatus, catalogue, read};

/// How far a search reaches.
const MAX_RESULTS: usize = 10_000;
const MAX_SKUS: usize = 10;

/// Searches the products of a shop, the last changed first.
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = read::shop(world, call)?;
    let filter = ProductFilter::read(call)?;
    if !call.int("page_size").is_some_and(|size| (1..=100).contains(&size)) {
        return Err(Refusal::new(12_019_109, "page size is invalid"));
    }
    let of_shop = world.products.iter().filter(|product| product.shop == shop.id);
    let entries: Vec<_> =
        of_shop.filter(|product| filter.matches(product)).map(|product| (product.update_time, product.id)).collect();
    let page = paging::page(call, now, entries.clone(), SortOrder::Descending, 20)?;
    let last = page.ids.last().and_then(|id| world.products.get(*id)).map(|product| (product.update_time, product.id));
    if last.is_some_and(|last| entries.iter().filter(|entry| **entry >= last).count() > MAX_RESULTS) {
        return Err(Refusal::new(12_052_180, "The total number of search results can not exceed 10000."));
    }
    let market = shop.market()?;
    let found = page.ids.iter().filter_map(|id| world.products.get(*id));
    let products: Vec<Value> = found
        .map(|product| {
            let view = View { world, shop, market, product };
            let content = filter.content(product);
            let mut summary = view.summary(content);
            summary.insert("sales_regions".to_owned(), json!([shop.region]));
            for name in ["is_not_for_sale", "scheduled_sale", "selling_format"] {
                if let Some(value) = content.details.get(name) {
                    summary.insert(name.to_owned(), value.clone());
                }
            }
            summary.insert("skus".to_owned(), content.skus.iter().map(|sku| Value::Object(view.searched_sku(sku))).collect());
            Value::Object(summary)
        })
        .collect();
    Ok(json!({ "products": products, "total_count": page.total, "next_page_token": page.next_token }))
}

/// What a search asks for.
#[derive(Debug)]
struct ProductFilter<'a> {
    created: RangeInclusive<Time>,
    updated: RangeInclusive<Time>,
    /// `None` for all but deleted ones.
    status: Option<ProductStatus>,
    audits: Vec<&'a Value>,
    seller_skus: Vec<&'a str>,
    skus: Vec<Id>,
    tiers: Vec<&'a str>,
    version: Option<&'a str>,
    shows_drafts: bool,
    /// Whether nothing can match: no product is listed on Tokopedia or has a subscription.
    is_empty: bool,
}

impl<'a> ProductFilter<'a> {
    fn read(call: &'a Call) -> Result<Self, Refusal> {
        let range = |name: &str, code, message| {
            let bound = |end: &str| call.int(&format!("{name}_{end}"));
            let range = bound("ge").unwrap_or(Time::MIN)..=bound("le").unwrap_or(Time::MAX);
            if range.is_empty() { Err(Refusal::new(code, message)) } else { Ok(range) }
        };
        let created = range("create_time", 12_019_118, "search create time invalid")?;
        let updated = range("update_time", 12_019_119, "search update time invalid")?;
        let (seller_skus, skus) = (call.texts("seller_skus"), call.ids("sku_ids"));
        if seller_skus.len() > MAX_SKUS {
            return Err(Refusal::new(12_019_027, "The maximum count of “seller_skus” in the search filter is 10."));
        }
        if call.list("sku_ids").len() > MAX_SKUS {
            return Err(Refusal::new(12_019_087, "The number of SKU IDs exceeds the limit of 10"));
        }
        let status = call.get("status").and_then(|status| serde_json::from_value(status.clone()).ok());
        let asks_platform = call.texts("listing_platforms").iter().any(|platform| *platform != "TIKTOK_SHOP");
        let tier = call.text("listing_quality_tier").into_iter();
        Ok(Self {
            created,
            updated,
            status,
            audits: call.list("audit_status").iter().collect(),
            seller_skus,
            skus,
            tiers: tier.chain(call.texts("listing_quality_tiers")).collect(),
            version: call.text("category_version"),
            shows_drafts: call.flag("return_draft_version") == Some(true),
            is_empty: asks_platform || call.text("sns_filter").is_some(),
        })
    }

    /// The version of a product that the search shows.
    fn content<'b>(&self, product: &'b Product) -> &'b ProductContent {
        product.draft.as_deref().filter(|_| self.shows_drafts).unwrap_or(product)
    }

    fn matches(&self, product: &Product) -> bool {
        let has_status = self.status.map_or(product.status != ProductStatus::Deleted, |status| product.status == status);
        let has_audit = || self.audits.is_empty() || self.audits.contains(&&json!(product.audit_status()));
        let version = || catalogue::category(product.category).map(|category| category.version);
        let matches_skus = || {
            let seller_sku = |sku: &super::Sku| self.seller_skus.contains(&sku.seller_sku.as_str());
            let skus = &product.skus;
            (self.seller_skus.is_empty() || skus.iter().any(seller_sku))
                && (self.skus.is_empty() || skus.iter().any(|sku| self.skus.contains(&sku.id)))
        };
        has_status
            && !self.is_empty
            && (!self.shows_drafts || product.has_draft())
            && self.created.contains(&product.create_time)
            && self.updated.contains(&product.update_time)
            && has_audit()
            && matches_skus()
            && self.version.is_none_or(|requested| version() == Some(requested))
            && (self.tiers.is_empty() || self.tiers.contains(&view::quality(product)))
    }
}
