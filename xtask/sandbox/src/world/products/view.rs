//! A product as `GetProduct` shows it.

use serde_json::{Map, Value, json};

use super::super::market::Market;
use super::super::shops::Shop;
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::audit::AuditStatus;
use super::content::{ProductAttribute, ProductContent, SalesAttribute, Sku, value_name};
use super::{Product, ProductStatus, brands, catalogue, categories, read, unknown};

/// Returns a product: the live version, the one under review or the draft.
pub(super) fn get(world: &World, call: &Call, _now: Time) -> Reply {
    let shop = read::shop(world, call)?;
    let product = world.products.of_shop(shop.id, call.path_id("product_id", unknown())?)?;
    let content = match (call.flag("return_under_review_version"), call.flag("return_draft_version")) {
        (Some(true), Some(true)) => {
            return Err(Refusal::parameter(
                "Invalid parameter. 'return_under_review_version' and 'return_draft_version' exclude each other.",
            ));
        }
        (Some(true), _) => under_review(product).ok_or_else(|| {
            let message = "There is no version of this product that is under review. Please obtain the online version.";
            Refusal::new(12_052_547, message)
        })?,
        (_, Some(true)) => product.draft.as_deref().unwrap_or(product),
        _ => product,
    };
    Ok(Value::Object(View { world, shop, market: shop.market()?, product }.product(content)))
}

fn under_review(product: &Product) -> Option<&ProductContent> {
    match product.audit_status() {
        AuditStatus::Auditing if product.status == ProductStatus::Pending => Some(&product.content),
        _ => product.edit.as_deref(),
    }
}

/// What a version of a product is shown with.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) world: &'a World,
    pub(super) shop: &'a Shop,
    pub(super) market: &'a Market,
    pub(super) product: &'a Product,
}

/// Fields that are shown as they were sent.
const DETAILS: [&str; 17] = [
    "external_product_id",
    "is_blind_box",
    "is_cod_allowed",
    "is_not_for_sale",
    "is_pre_owned",
    "key_product_features",
    "manufacturer_ids",
    "minimum_order_quantity",
    "package_dimensions",
    "package_weight",
    "primary_combined_product_id",
    "responsible_person_ids",
    "scheduled_sale",
    "search_terms",
    "selling_format",
    "shipping_insurance_requirement",
    "shipping_template_id",
];

impl View<'_> {
    fn product(&self, content: &ProductContent) -> Map<String, Value> {
        let product = self.product;
        let mut view = self.summary(content);
        let mut put = |name: &str, value: Value| view.insert(name.to_owned(), value);
        put("product_status", json!(product_status(product)));
        put("description", json!(content.description));
        put("main_images", content.images.iter().map(|uri| self.image(uri)).collect());
        put("category_chains", chain(content.category));
        if let Some(brand) = content.brand {
            put("brand", json!({ "id": brand, "name": brands::name(self.world, brand) }));
        }
        put("product_attributes", content.attributes.iter().map(attribute).collect());
        put("product_types", json!([]));
        put("is_replicated", json!(false));
        if let Some(reason) = &product.audit.failed_reason {
            let reasons = json!({
                "position": "product",
                "reasons": ["violate listing rules"],
                "suggestions": [reason],
                "listing_platform": "TIKTOK_SHOP",
            });
            put("audit_failed_reasons", json!([reasons]));
        }
        for (name, value) in self.expanded(&content.details) {
            put(name, value);
        }
        for name in DETAILS {
            if let Some(value) = content.details.get(name) {
                put(name, value.clone());
            }
        }
        put("skus", content.skus.iter().map(|sku| Value::Object(self.sku(sku))).collect());
        view
    }

    /// The fields that searches show too.
    pub(super) fn summary(&self, content: &ProductContent) -> Map<String, Value> {
        let product = self.product;
        let audit = json!({ "status": product.audit_status(), "pre_approved_reasons": product.audit.pre_approved_reasons });
        let mut view = Map::new();
        let mut put = |name: &str, value: Value| view.insert(name.to_owned(), value);
        put("id", json!(product.id));
        put("status", json!(product.status));
        put("title", json!(content.title));
        put("create_time", json!(product.create_time));
        put("update_time", json!(product.update_time));
        put("has_draft", json!(product.has_draft()));
        put("audit", audit);
        if self.shop.region == "US" {
            put("listing_quality_tier", json!(quality(content)));
        }
        view
    }

    /// An SKU. Its stock is that of the live version.
    pub(super) fn sku(&self, sku: &Sku) -> Map<String, Value> {
        let mut view = self.searched_sku(sku);
        for (name, value) in &sku.details {
            view.insert(name.clone(), value.clone());
        }
        view.insert("sales_attributes".to_owned(), sku.sales_attributes.iter().map(|entry| self.sales_attribute(entry)).collect());
        view
    }

    pub(super) fn searched_sku(&self, sku: &Sku) -> Map<String, Value> {
        let price = self.market.text(sku.price);
        let stock = self.product.sku(sku.id).map_or(&sku.stock, |live| &live.stock);
        let quantity = |stock: &super::stock::Stock| json!({ "warehouse_id": stock.warehouse, "quantity": stock.available });
        let mut view = Map::new();
        let mut put = |name: &str, value: Value| view.insert(name.to_owned(), value);
        put("id", json!(sku.id));
        put("seller_sku", json!(sku.seller_sku));
        put("price", json!({ "currency": self.market.currency, "sale_price": price, "tax_exclusive_price": price }));
        put("inventory", stock.iter().map(quantity).collect());
        put("status_info", json!({ "status": "NORMAL" }));
        for name in ["list_price", "external_list_prices", "pre_sale", "fees"] {
            if let Some(value) = sku.details.get(name) {
                put(name, value.clone());
            }
        }
        view
    }

    fn sales_attribute(&self, entry: &SalesAttribute) -> Value {
        let mut view = json!({
            "id": entry.attribute.id,
            "name": entry.attribute_name(),
            "value_id": entry.value.id,
            "value_name": entry.value_name(),
        });
        if let Some(uri) = &entry.image {
            view["sku_img"] = self.image(uri);
        }
        if !entry.more_images.is_empty() {
            view["supplementary_sku_images"] = entry.more_images.iter().map(|uri| self.image(uri)).collect();
        }
        view
    }

    fn image(&self, uri: &str) -> Value {
        self.world.products.uploads.image(&self.world.settings, uri)
    }

    fn file(&self, file: &Value) -> Value {
        self.world.products.uploads.file(&self.world.settings, file["id"].as_str().unwrap_or_default())
    }

    /// Fields that name uploads and others by their ids, with what the ids stand for.
    fn expanded(&self, details: &Map<String, Value>) -> Vec<(&'static str, Value)> {
        let mut fields = Vec::new();
        let images = |list: &Value| -> Value {
            list.as_array().into_iter().flatten().filter_map(|image| Some(self.image(image["uri"].as_str()?))).collect()
        };
        if let Some(chart) = details.get("size_chart") {
            let mut view = chart.clone();
            if let Some(uri) = chart["image"]["uri"].as_str() {
                view["image"] = self.image(uri);
            }
            fields.push(("size_chart", view));
        }
        if let Some(certifications) = details.get("certifications").and_then(Value::as_array) {
            let certification = |entry: &Value| {
                let mut view = entry.clone();
                view["title"] = json!(self.certification_title(entry));
                view["images"] = images(&entry["images"]);
                view["files"] = entry["files"].as_array().into_iter().flatten().map(|file| self.file(file)).collect();
                view
            };
            fields.push(("certifications", certifications.iter().map(certification).collect()));
        }
        if let Some(video) = details.get("video") {
            fields.push(("video", self.file(video)));
        }
        if let Some(options) = details.get("delivery_option_ids").and_then(Value::as_array) {
            let option = |id: &Value| json!({ "id": id, "name": "SEND_BY_SELLER", "is_available": true });
            fields.push(("delivery_options", options.iter().map(option).collect()));
        }
        if let Some(operations) = details.get("product_tag_operations").and_then(Value::as_array) {
            let enabled = operations.iter().filter(|operation| operation["enable"] == true);
            fields.push(("product_tags", enabled.map(|operation| operation["product_tag"].clone()).collect()));
        }
        fields
    }

    fn certification_title(&self, entry: &Value) -> Option<&'static str> {
        let id = Id::from_json(entry.get("id")?)?;
        let known = catalogue::categories().filter_map(|category| category.kind?.certification());
        known.into_iter().find(|certification| certification.id.id() == id).map(|certification| certification.name.as_str())
    }
}

/// The status of the listing, without its audit.
fn product_status(product: &Product) -> Value {
    match product.status {
        ProductStatus::Pending | ProductStatus::Failed if product.has_passed => json!(product.submitted_from),
        ProductStatus::Pending | ProductStatus::Failed => json!("INITIAL"),
        status => json!(status),
    }
}

fn chain(category: Id) -> Value {
    let chain = catalogue::category(category).map(catalogue::Category::chain).unwrap_or_default();
    let level = |category: &catalogue::Category| {
        let mut view = categories::view(category);
        view.as_object_mut().and_then(|view| view.shift_remove("permission_statuses"));
        view
    };
    chain.into_iter().map(level).collect()
}

fn attribute(entry: &ProductAttribute) -> Value {
    let name = catalogue::attribute(entry.id).map_or("", |attribute| &attribute.name);
    let value = |value: &super::content::Term| json!({ "id": value.id, "name": value_name(entry.id, value) });
    json!({ "id": entry.id, "name": name, "values": entry.values.iter().map(value).collect::<Vec<_>>() })
}

/// The quality of a listing, by its images and its description.
pub(super) fn quality(content: &ProductContent) -> &'static str {
    match (content.images.len(), content.description.len()) {
        (5.., 200..) => "GOOD",
        (3.., _) => "FAIR",
        _ => "POOR",
    }
}
