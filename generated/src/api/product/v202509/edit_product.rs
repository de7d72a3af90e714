// @generated from specs/product/202509/edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `EditProduct` and what only it uses.

use crate::glue::*;
use crate::api::types::{
    CategoryVersion, DimensionsInput, Locale, Platform, Region, Warning, WeightInput,
};
use crate::api::product::types::{
    Audit, CertificationInput, CombinedSkuInput, ExternalListPriceInput, Fee,
    IdentifierCode, ImageUri, InventoryMode, PreSale, PriceInput, ProductAttributeInput,
    ProductPriceInput, ProductTagOperation, PurchaseOrderQuantityLimit,
    ReplicatedInventoryInput, ReplicatedPriceInput, SalesAttributeInput, SaveMode,
    ScheduledSaleInput, SellingFormat, ShippingInsuranceRequirement, SizeChartInput, Sku,
    SkuInventoryInput, SubscriptionInput, VideoInput,
};

/// `PUT /product/202509/products/{product_id}`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.write`.
#[doc(alias = "edit-product-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditProduct {
    pub product_id: String,
    pub brand_id: Option<String>,
    pub category_id: String,
    /// `v1` when left out.
    pub category_version: Option<CategoryVersion>,
    /// At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    pub delivery_option_ids: Option<Vec<String>>,
    /// At most 10000 characters.
    pub description: String,
    /// At most 999 characters.
    pub external_product_id: Option<String>,
    pub is_cod_allowed: Option<bool>,
    pub is_pre_owned: Option<bool>,
    pub listing_platforms: Option<Vec<Platform>>,
    /// At most 9 entries.
    pub main_images: Vec<ImageUri>,
    pub manufacturer_ids: Option<Vec<String>>,
    /// From 1 to 20.
    pub minimum_order_quantity: Option<i64>,
    pub package_dimensions: Option<DimensionsInput>,
    pub package_weight: Option<WeightInput>,
    pub product_attributes: Option<Vec<ProductAttributeInput>>,
    pub replicated_products: Option<Vec<ReplicatedProductInput>>,
    pub responsible_person_ids: Option<Vec<String>>,
    /// `LISTING` when left out.
    pub save_mode: Option<SaveMode>,
    /// `OPTIONAL` when left out.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    pub shipping_template_id: Option<String>,
    pub size_chart: Option<SizeChartInput>,
    pub skus: Vec<SkuInput>,
    pub subscribe_info_edit: Option<SubscriptionInput>,
    pub title: String,
    pub video: Option<VideoInput>,
    pub scheduled_sale: Option<ScheduledSaleInput>,
    pub locale: Option<Locale>,
    pub auto_translate_enabled: Option<bool>,
    pub search_terms: Option<Vec<String>>,
    /// At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    /// `EXCLUSIVE` when left out.
    pub inventory_mode: Option<InventoryMode>,
    pub product_tag_operations: Option<Vec<ProductTagOperation>>,
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
    pub selling_format: Option<SellingFormat>,
    /// `false` when left out.
    pub is_live_quick: Option<bool>,
    pub is_blind_box: Option<bool>,
}

impl EditProduct {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        category_id: impl Into<String>,
        description: impl Into<String>,
        main_images: impl IntoIterator<Item = ImageUri>,
        skus: impl IntoIterator<Item = SkuInput>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            brand_id: None,
            category_id: category_id.into(),
            category_version: None,
            certifications: None,
            delivery_option_ids: None,
            description: description.into(),
            external_product_id: None,
            is_cod_allowed: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: main_images.into_iter().collect(),
            manufacturer_ids: None,
            minimum_order_quantity: None,
            package_dimensions: None,
            package_weight: None,
            product_attributes: None,
            replicated_products: None,
            responsible_person_ids: None,
            save_mode: None,
            shipping_insurance_requirement: None,
            shipping_template_id: None,
            size_chart: None,
            skus: skus.into_iter().collect(),
            subscribe_info_edit: None,
            title: title.into(),
            video: None,
            scheduled_sale: None,
            locale: None,
            auto_translate_enabled: None,
            search_terms: None,
            key_product_features: None,
            inventory_mode: None,
            product_tag_operations: None,
            purchase_order_quantity_limit: None,
            selling_format: None,
            is_live_quick: None,
            is_blind_box: None,
        }
    }
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }
    /// `v1` when left out.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
    /// At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }
    #[inline]
    pub fn delivery_option_ids(
        mut self,
        delivery_option_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_option_ids = Some(
            delivery_option_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }
    #[inline]
    pub fn is_pre_owned(mut self, is_pre_owned: bool) -> Self {
        self.is_pre_owned = Some(is_pre_owned);
        self
    }
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<Platform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// From 1 to 20.
    #[inline]
    pub fn minimum_order_quantity(mut self, minimum_order_quantity: i64) -> Self {
        self.minimum_order_quantity = Some(minimum_order_quantity);
        self
    }
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }
    #[inline]
    pub fn package_weight(mut self, package_weight: WeightInput) -> Self {
        self.package_weight = Some(package_weight);
        self
    }
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = ProductAttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }
    #[inline]
    pub fn replicated_products(
        mut self,
        replicated_products: impl IntoIterator<Item = ReplicatedProductInput>,
    ) -> Self {
        self.replicated_products = Some(replicated_products.into_iter().collect());
        self
    }
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `LISTING` when left out.
    #[inline]
    pub fn save_mode(mut self, save_mode: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(save_mode.into());
        self
    }
    /// `OPTIONAL` when left out.
    #[inline]
    pub fn shipping_insurance_requirement(
        mut self,
        shipping_insurance_requirement: impl Into<ShippingInsuranceRequirement>,
    ) -> Self {
        self.shipping_insurance_requirement = Some(
            shipping_insurance_requirement.into(),
        );
        self
    }
    #[inline]
    pub fn shipping_template_id(
        mut self,
        shipping_template_id: impl Into<String>,
    ) -> Self {
        self.shipping_template_id = Some(shipping_template_id.into());
        self
    }
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }
    #[inline]
    pub fn subscribe_info_edit(
        mut self,
        subscribe_info_edit: SubscriptionInput,
    ) -> Self {
        self.subscribe_info_edit = Some(subscribe_info_edit);
        self
    }
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }
    #[inline]
    pub fn scheduled_sale(mut self, scheduled_sale: ScheduledSaleInput) -> Self {
        self.scheduled_sale = Some(scheduled_sale);
        self
    }
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    #[inline]
    pub fn auto_translate_enabled(mut self, auto_translate_enabled: bool) -> Self {
        self.auto_translate_enabled = Some(auto_translate_enabled);
        self
    }
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }
    /// At most 5 entries.
    #[inline]
    pub fn key_product_features(
        mut self,
        key_product_features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_product_features = Some(
            key_product_features.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `EXCLUSIVE` when left out.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
        self
    }
    #[inline]
    pub fn product_tag_operations(
        mut self,
        product_tag_operations: impl IntoIterator<Item = ProductTagOperation>,
    ) -> Self {
        self.product_tag_operations = Some(product_tag_operations.into_iter().collect());
        self
    }
    #[inline]
    pub fn purchase_order_quantity_limit(
        mut self,
        purchase_order_quantity_limit: PurchaseOrderQuantityLimit,
    ) -> Self {
        self.purchase_order_quantity_limit = Some(purchase_order_quantity_limit);
        self
    }
    #[inline]
    pub fn selling_format(mut self, selling_format: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(selling_format.into());
        self
    }
    /// `false` when left out.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
    #[inline]
    pub fn is_blind_box(mut self, is_blind_box: bool) -> Self {
        self.is_blind_box = Some(is_blind_box);
        self
    }
}

impl Endpoint for EditProduct {
    type Response = EditProductResponse;
    const NAME: &'static str = "EditProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202509/products/{product_id}";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202509/products/");
        path.id("product_id", &self.product_id);
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("brand_id", &self.brand_id);
        body.field("category_id", &self.category_id);
        body.field("category_version", &self.category_version);
        body.field("certifications", &self.certifications);
        body.field("delivery_option_ids", &self.delivery_option_ids);
        body.field("description", &self.description);
        body.field("external_product_id", &self.external_product_id);
        body.field("is_cod_allowed", &self.is_cod_allowed);
        body.field("is_pre_owned", &self.is_pre_owned);
        body.field("listing_platforms", &self.listing_platforms);
        body.field("main_images", &self.main_images);
        body.field("manufacturer_ids", &self.manufacturer_ids);
        body.field("minimum_order_quantity", &self.minimum_order_quantity);
        body.field("package_dimensions", &self.package_dimensions);
        body.field("package_weight", &self.package_weight);
        body.field("product_attributes", &self.product_attributes);
        body.field("replicated_products", &self.replicated_products);
        body.field("responsible_person_ids", &self.responsible_person_ids);
        body.field("save_mode", &self.save_mode);
        body.field(
            "shipping_insurance_requirement",
            &self.shipping_insurance_requirement,
        );
        body.field("shipping_template_id", &self.shipping_template_id);
        body.field("size_chart", &self.size_chart);
        body.field("skus", &self.skus);
        body.field("subscribe_info_edit", &self.subscribe_info_edit);
        body.field("title", &self.title);
        body.field("video", &self.video);
        body.field("scheduled_sale", &self.scheduled_sale);
        body.field("locale", &self.locale);
        body.field("auto_translate_enabled", &self.auto_translate_enabled);
        body.field("search_terms", &self.search_terms);
        body.field("key_product_features", &self.key_product_features);
        body.field("inventory_mode", &self.inventory_mode);
        body.field("product_tag_operations", &self.product_tag_operations);
        body.field("purchase_order_quantity_limit", &self.purchase_order_quantity_limit);
        body.field("selling_format", &self.selling_format);
        body.field("is_live_quick", &self.is_live_quick);
        body.field("is_blind_box", &self.is_blind_box);
    }
}

/// What [`EditProduct`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditProductResponse {
    pub audit: Option<Audit>,
    pub product_id: Option<String>,
    pub skus: Vec<Sku>,
    pub warnings: Vec<Warning>,
}

impl Fields for EditProductResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "audit" => read(map, &mut self.audit),
            "product_id" => read(map, &mut self.product_id),
            "skus" => read(map, &mut self.skus),
            "warnings" => read(map, &mut self.warnings),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplicatedProductInput {
    pub region: Region,
    pub skus: Option<Vec<ReplicatedProductSkuInput>>,
    /// `EXCLUSIVE` when left out.
    pub inventory_mode: Option<InventoryMode>,
}

impl ReplicatedProductInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(region: impl Into<Region>) -> Self {
        Self {
            region: region.into(),
            skus: None,
            inventory_mode: None,
        }
    }
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = ReplicatedProductSkuInput>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
    /// `EXCLUSIVE` when left out.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
        self
    }
}

impl Body for ReplicatedProductInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("region", &self.region);
        object.field("skus", &self.skus);
        object.field("inventory_mode", &self.inventory_mode);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplicatedProductSkuInput {
    pub id: Option<String>,
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    pub price: ReplicatedPriceInput,
    pub seller_sku: Option<String>,
}

impl ReplicatedProductSkuInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(price: ReplicatedPriceInput) -> Self {
        Self {
            id: None,
            inventory: None,
            price,
            seller_sku: None,
        }
    }
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = ReplicatedInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
}

impl Body for ReplicatedProductSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("id", &self.id);
        object.field("inventory", &self.inventory);
        object.field("price", &self.price);
        object.field("seller_sku", &self.seller_sku);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuInput {
    pub combined_skus: Option<Vec<CombinedSkuInput>>,
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
    /// At most 999 characters.
    pub external_sku_id: Option<String>,
    pub external_urls: Option<Vec<String>>,
    pub extra_identifier_codes: Option<Vec<String>>,
    pub fees: Option<Vec<Fee>>,
    pub id: Option<String>,
    pub identifier_code: Option<IdentifierCode>,
    pub inventory: Option<Vec<SkuInventoryInput>>,
    pub list_price: Option<PriceInput>,
    pub pre_sale: Option<PreSale>,
    pub price: Option<ProductPriceInput>,
    pub sales_attributes: Option<Vec<SalesAttributeInput>>,
    pub seller_sku: Option<String>,
    pub sku_unit_count: Option<Decimal>,
    pub sku_dimensions: Option<DimensionsInput>,
    pub sku_weight: Option<WeightInput>,
}

impl SkuInput {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn combined_skus(
        mut self,
        combined_skus: impl IntoIterator<Item = CombinedSkuInput>,
    ) -> Self {
        self.combined_skus = Some(combined_skus.into_iter().collect());
        self
    }
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPriceInput>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }
    /// At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }
    #[inline]
    pub fn external_urls(
        mut self,
        external_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_urls = Some(external_urls.into_iter().map(Into::into).collect());
        self
    }
    #[inline]
    pub fn extra_identifier_codes(
        mut self,
        extra_identifier_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extra_identifier_codes = Some(
            extra_identifier_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = SkuInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }
    #[inline]
    pub fn list_price(mut self, list_price: PriceInput) -> Self {
        self.list_price = Some(list_price);
        self
    }
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }
    #[inline]
    pub fn price(mut self, price: ProductPriceInput) -> Self {
        self.price = Some(price);
        self
    }
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
    #[inline]
    pub fn sku_dimensions(mut self, sku_dimensions: DimensionsInput) -> Self {
        self.sku_dimensions = Some(sku_dimensions);
        self
    }
    #[inline]
    pub fn sku_weight(mut self, sku_weight: WeightInput) -> Self {
        self.sku_weight = Some(sku_weight);
        self
    }
}

impl Body for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("combined_skus", &self.combined_skus);
        object.field("external_list_prices", &self.external_list_prices);
        object.field("external_sku_id", &self.external_sku_id);
        object.field("external_urls", &self.external_urls);
        object.field("extra_identifier_codes", &self.extra_identifier_codes);
        object.field("fees", &self.fees);
        object.field("id", &self.id);
        object.field("identifier_code", &self.identifier_code);
        object.field("inventory", &self.inventory);
        object.field("list_price", &self.list_price);
        object.field("pre_sale", &self.pre_sale);
        object.field("price", &self.price);
        object.field("sales_attributes", &self.sales_attributes);
        object.field("seller_sku", &self.seller_sku);
        object.field("sku_unit_count", &self.sku_unit_count);
        object.field("sku_dimensions", &self.sku_dimensions);
        object.field("sku_weight", &self.sku_weight);
    }
}
