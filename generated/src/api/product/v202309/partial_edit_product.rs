// @generated from specs/product/202309/partial_edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `PartialEditProduct` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Platform, Region, Weight};
use crate::api::product::types::{
    AttributeDraft, CertificationDraft, EditAudit, ExternalListPrice, Fee,
    IdentifierCode, ImageUri, PreSale, ReplicatedInventoryInput, ReplicatedPriceDraft,
    SalesAttributeDraft, SaveMode, SavedSku, SizeChartDraft, SkuPriceDraft,
    SubscriptionInput, VideoDraft, WarehouseInventoryInput,
};

/// Changes the given fields of a product once audited and keeps the others; a given object or list is replaced whole.
///
/// `POST /product/202309/products/{product_id}/partial_edit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PartialEditProductResponse`].
/// Superseded by a newer version: [`v202509`](crate::product::v202509::partial_edit_product::PartialEditProduct).
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditProduct {
    /// From `SearchProducts`.
    pub product_id: String,
    /// From `GetBrands`; shown to buyers once authorized.
    pub brand_id: Option<String>,
    /// As `GetCategoryRules` asks. At most 10 entries.
    pub certifications: Option<Vec<CertificationDraft>>,
    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    pub description: Option<String>,
    /// Of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers may pay on delivery, where `GetCategoryRules` supports it.
    pub is_cod_allowed: Option<bool>,
    /// For sellers who came from Tokopedia; removes the product from omitted platforms.
    pub listing_platforms: Option<Vec<Platform>>,
    /// In the order of display; five or more are best. At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// From `SearchManufacturers`; for the EU, where `GetCategoryRules` asks.
    pub manufacturer_ids: Option<Vec<String>>,
    /// As packed; they set the shipping cost.
    pub package_dimensions: Option<Dimensions>,
    /// As packed; it sets the shipping cost.
    pub package_weight: Option<Weight>,
    /// Those that `GetCategoryAttributes` requires, at least.
    pub product_attributes: Option<Vec<AttributeDraft>>,
    /// Copies in other markets to change alike.
    pub replicated_products: Option<Vec<PartialEditReplicatedProduct>>,
    /// From `SearchResponsiblePersons`; for the EU, where `GetCategoryRules` asks.
    pub responsible_person_ids: Option<Vec<String>>,
    /// A live product's draft keeps no stock; none if deleted, frozen or pending. Defaults to `LISTING`.
    pub save_mode: Option<SaveMode>,
    /// Where `GetCategoryRules` supports one.
    pub size_chart: Option<SizeChartDraft>,
    /// At most 300 in BR, EU, JP, MX, UK and US, 100 elsewhere; the main one first.
    pub skus: Option<Vec<PartialEditProductSku>>,
    /// The Subscribe and Save offer. JSON name: `subscribe_info_edit`.
    pub subscription: Option<SubscriptionInput>,
    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Best square, HD, 20 to 60 seconds.
    pub video: Option<VideoDraft>,
}

impl PartialEditProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            brand_id: None,
            certifications: None,
            description: None,
            external_product_id: None,
            is_cod_allowed: None,
            listing_platforms: None,
            main_images: None,
            manufacturer_ids: None,
            package_dimensions: None,
            package_weight: None,
            product_attributes: None,
            replicated_products: None,
            responsible_person_ids: None,
            save_mode: None,
            size_chart: None,
            skus: None,
            subscription: None,
            title: None,
            video: None,
        }
    }

    /// From `GetBrands`; shown to buyers once authorized.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// As `GetCategoryRules` asks. At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationDraft>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Of the product on another platform. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Whether buyers may pay on delivery, where `GetCategoryRules` supports it.
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }

    /// For sellers who came from Tokopedia; removes the product from omitted platforms.
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

    /// In the order of display; five or more are best. At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// From `SearchManufacturers`; for the EU, where `GetCategoryRules` asks.
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

    /// As packed; they set the shipping cost.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: Dimensions) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// As packed; it sets the shipping cost.
    #[inline]
    pub fn package_weight(mut self, package_weight: Weight) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Those that `GetCategoryAttributes` requires, at least.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeDraft>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Copies in other markets to change alike.
    #[inline]
    pub fn replicated_products(
        mut self,
        replicated_products: impl IntoIterator<Item = PartialEditReplicatedProduct>,
    ) -> Self {
        self.replicated_products = Some(replicated_products.into_iter().collect());
        self
    }

    /// From `SearchResponsiblePersons`; for the EU, where `GetCategoryRules` asks.
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

    /// A live product's draft keeps no stock; none if deleted, frozen or pending. Defaults to `LISTING`.
    #[inline]
    pub fn save_mode(mut self, save_mode: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(save_mode.into());
        self
    }

    /// Where `GetCategoryRules` supports one.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// At most 300 in BR, EU, JP, MX, UK and US, 100 elsewhere; the main one first.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// The Subscribe and Save offer. JSON name: `subscribe_info_edit`.
    #[inline]
    pub fn subscription(mut self, subscription: SubscriptionInput) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Best square, HD, 20 to 60 seconds.
    #[inline]
    pub fn video(mut self, video: VideoDraft) -> Self {
        self.video = Some(video);
        self
    }
}

impl Endpoint for PartialEditProduct {
    type Response = PartialEditProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "PartialEditProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/{product_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
        path.literal("/partial_edit");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("certifications", &within(&self.certifications, ..=10)),
                ("description", &within(&self.description, ..=10_000)),
                ("external_product_id", &within(&self.external_product_id, ..=999)),
                ("is_cod_allowed", &self.is_cod_allowed),
                ("listing_platforms", &self.listing_platforms),
                ("main_images", &within(&self.main_images, ..=9)),
                ("manufacturer_ids", &self.manufacturer_ids),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("product_attributes", &self.product_attributes),
                ("replicated_products", &self.replicated_products),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("save_mode", &self.save_mode),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("subscribe_info_edit", &self.subscription),
                ("title", &self.title),
                ("video", &self.video),
            ],
        );
    }
}

/// The response to [`PartialEditProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditProductResponse {
    /// By TikTok Shop; empty for products that are only on Tokopedia.
    pub audit: Option<EditAudit>,
    pub product_id: Option<String>,
    /// Copies in other markets, with the ids of their SKUs.
    pub replicated_products: Vec<EditedReplicatedProduct>,
    pub skus: Vec<SavedSku>,
}

impl Fields for PartialEditProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("audit", &mut self.audit),
                    ("product_id", &mut self.product_id),
                    ("replicated_products", &mut self.replicated_products),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(PartialEditProductResponse);

/// A copy in another market that was edited along with its source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditedReplicatedProduct {
    pub product_id: Option<String>,
    /// The market of the copy.
    pub region: Option<Region>,
    /// Of the copy.
    pub skus: Vec<EditedReplicatedSku>,
}

impl Fields for EditedReplicatedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("region", &mut self.region),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(EditedReplicatedProduct);

/// A SKU of a copy that was edited along with its source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditedReplicatedSku {
    /// Of the SKU on another platform.
    pub external_sku_id: Option<String>,
    pub id: Option<String>,
}

impl Fields for EditedReplicatedSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_sku_id", &mut self.external_sku_id),
                    ("id", &mut self.id),
                ],
            );
    }
}

debug_fields!(EditedReplicatedSku);

/// An item of `skus` in [`PartialEditProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditProductSku {
    /// List prices elsewhere; for chosen sellers in the US.
    pub external_list_prices: Option<Vec<ExternalListPrice>>,
    /// Of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// Its pages in other shops.
    pub external_urls: Option<Vec<String>>,
    /// Up to 10, of the SKUs in a virtual bundle.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// As `GetCategoryRules` asks.
    pub fees: Option<Vec<Fee>>,
    /// Of an existing SKU, none for a new one; omitted ones are deleted.
    pub id: Option<String>,
    /// Fixed once the product is submitted.
    pub identifier_code: Option<IdentifierCode>,
    /// Not saved in drafts of live products.
    pub inventory: Option<Vec<WarehouseInventoryInput>>,
    /// Recommended retail price, perhaps shown struck through; only in the US.
    pub list_price: Option<Money>,
    /// For the special product types that `GetCategoryRules` allows.
    pub pre_sale: Option<PreSale>,
    pub price: Option<SkuPriceDraft>,
    /// At most 3 kinds, the same in all SKUs.
    pub sales_attributes: Option<Vec<SalesAttributeDraft>>,
    /// The seller's own code; buyers do not see it. From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// How much one SKU holds, for the unit price; only in the EU.
    pub sku_unit_count: Option<Decimal>,
}

impl PartialEditProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// List prices elsewhere; for chosen sellers in the US.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPrice>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }

    /// Of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Its pages in other shops.
    #[inline]
    pub fn external_urls(
        mut self,
        external_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_urls = Some(external_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Up to 10, of the SKUs in a virtual bundle.
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

    /// As `GetCategoryRules` asks.
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// Of an existing SKU, none for a new one; omitted ones are deleted.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Fixed once the product is submitted.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Not saved in drafts of live products.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = WarehouseInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Recommended retail price, perhaps shown struck through; only in the US.
    #[inline]
    pub fn list_price(mut self, list_price: Money) -> Self {
        self.list_price = Some(list_price);
        self
    }

    /// For the special product types that `GetCategoryRules` allows.
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }

    #[inline]
    pub fn price(mut self, price: SkuPriceDraft) -> Self {
        self.price = Some(price);
        self
    }

    /// At most 3 kinds, the same in all SKUs.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeDraft>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code; buyers do not see it. From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// How much one SKU holds, for the unit price; only in the EU.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
}

impl WriteFields for PartialEditProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_list_prices", &self.external_list_prices),
                    ("external_sku_id", &within(&self.external_sku_id, ..=999)),
                    ("external_urls", &self.external_urls),
                    ("extra_identifier_codes", &self.extra_identifier_codes),
                    ("fees", &self.fees),
                    ("id", &self.id),
                    ("identifier_code", &self.identifier_code),
                    ("inventory", &self.inventory),
                    ("list_price", &self.list_price),
                    ("pre_sale", &self.pre_sale),
                    ("price", &self.price),
                    ("sales_attributes", &self.sales_attributes),
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
                    ("sku_unit_count", &self.sku_unit_count),
                ],
            );
    }
}

debug_written!(PartialEditProductSku);

/// An item of `replicated_products` in [`PartialEditProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditReplicatedProduct {
    /// A market that has a copy already; see `GetReplicatedProducts`.
    pub region: Option<Region>,
    /// For new SKUs or changed attributes; all of the copy, as omitted ones are deleted.
    pub skus: Option<Vec<PartialEditReplicatedProductSku>>,
}

impl PartialEditReplicatedProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A market that has a copy already; see `GetReplicatedProducts`.
    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// For new SKUs or changed attributes; all of the copy, as omitted ones are deleted.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditReplicatedProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for PartialEditReplicatedProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("region", &self.region), ("skus", &self.skus)]);
    }
}

debug_written!(PartialEditReplicatedProduct);

/// An item of `skus` in [`PartialEditReplicatedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditReplicatedProductSku {
    /// Of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// Of an existing SKU.
    pub id: Option<String>,
    /// By warehouse.
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// What buyers see before discounts.
    pub price: Option<ReplicatedPriceDraft>,
    /// As the source product has it; without blanks. From 1 to 50 characters.
    pub seller_sku: Option<String>,
}

impl PartialEditReplicatedProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Of an existing SKU.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// By warehouse.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = ReplicatedInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// What buyers see before discounts.
    #[inline]
    pub fn price(mut self, price: ReplicatedPriceDraft) -> Self {
        self.price = Some(price);
        self
    }

    /// As the source product has it; without blanks. From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
}

impl WriteFields for PartialEditReplicatedProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_sku_id", &within(&self.external_sku_id, ..=999)),
                    ("id", &self.id),
                    ("inventory", &self.inventory),
                    ("price", &self.price),
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
                ],
            );
    }
}

debug_written!(PartialEditReplicatedProductSku);
