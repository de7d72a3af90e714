// @generated from specs/product/202309/edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    CategoryVersion, Dimensions, Money, Platform, Region, Warning, Weight,
};
use crate::api::ids::{
    BrandId, CategoryId, DeliveryOptionId, ManufacturerId, ProductId,
    ResponsiblePersonId, ShippingTemplateId, SkuId,
};
use crate::api::product::types::{
    AttributeDraft, CertificationDraft, EditAudit, ExternalListPrice, Fee,
    IdentifierCode, ImageUri, PreSale, ReplicatedInventoryInput, ReplicatedPriceDraft,
    SalesAttributeDraft, SaveMode, SavedSku, ShippingInsuranceRequirement,
    SizeChartDraft, SkuPriceDraft, SubscriptionInput, VideoDraft, WarehouseInventoryInput,
};

/// Replaces a product that is not frozen or deleted, in an active shop whose seller has completed the onboarding; omitted data is lost, except prices, stock and pre-sales, so start from the result of [`GetProduct`](crate::product::GetProduct) or use [`PartialEditProduct`](crate::product::PartialEditProduct). A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once.
///
/// `PUT /product/202309/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`EditProductResponse`].
/// Superseded by a newer version: [`v202509`](crate::product::v202509::edit_product::EditProduct).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::v202309::EditProduct;

 let shop = client.seller(token).shop(cipher);
 let request = EditProduct::new("1729592969712207008")
     .description("It is a red large t-shirt.")
     .title("Short Boat Invisible Socks");
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "edit-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    pub category_id: Option<CategoryId>,
    /// Category tree of `category_id`; `v2` is required in the US and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationDraft>>,
    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia, ignored elsewhere, and not saved in drafts of live products.
    pub delivery_option_ids: Option<Vec<DeliveryOptionId>>,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product is pre-owned. Only for products that are listed on Tokopedia alone; on TikTok Shop, pre-owned products have categories of their own.
    pub is_pre_owned: Option<bool>,
    /// Platforms on which to list the product, only for sellers who migrated from Tokopedia; defaults to the current ones or those of the last request. The product is deactivated on platforms that the list omits, and on one that rejects the edit while the other accepts it.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Smallest number of units in one order. Only in Indonesia, and for selected sellers elsewhere in Southeast Asia. From 1 to 20.
    pub minimum_order_quantity: Option<i64>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers with the unit `CENTIMETER`, in the US also `INCH`, in the same system of units as `package_weight`. Optional in ID, TH and VN; Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<Dimensions>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<Weight>,
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<AttributeDraft>>,
    /// Copies of the product in other markets to which the whole edit is applied. Global sellers who copy products must send them, with the seller SKU of each source SKU, if the category or the ID or name of a sales attribute changes.
    pub replicated_products: Option<Vec<EditReplicatedProduct>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Whether the edit is submitted for review, which TikTok may limit per day, or saved as a draft. Products that are deleted, or frozen or pending on any platform, cannot have drafts; drafts of live products do not save `EditProductSku::inventory` and `delivery_option_ids`. Defaults to `LISTING`.
    pub save_mode: Option<SaveMode>,
    /// Whether buyers must, can or cannot buy shipping insurance. Only for products that are listed on Tokopedia. Defaults to `OPTIONAL`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// ID of the product's shipping template. In GB and JP, `logistics::GetShippingTemplateAvailability` lists the templates.
    pub shipping_template_id: Option<ShippingTemplateId>,
    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartDraft>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Option<Vec<EditProductSku>>,
    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    pub subscription: Option<SubscriptionInput>,
    /// Title of the product, in a language of the market: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoDraft>,
}

impl EditProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            brand_id: None,
            category_id: None,
            category_version: None,
            certifications: None,
            delivery_option_ids: None,
            description: None,
            external_product_id: None,
            is_cod_allowed: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: None,
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
            skus: None,
            subscription: None,
            title: None,
            video: None,
        }
    }

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Category tree of `category_id`; `v2` is required in the US and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationDraft>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia, ignored elsewhere, and not saved in drafts of live products.
    #[inline]
    pub fn delivery_option_ids(
        mut self,
        delivery_option_ids: impl IntoIterator<Item = impl Into<DeliveryOptionId>>,
    ) -> Self {
        self.delivery_option_ids = Some(
            delivery_option_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the product on another platform. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }

    /// Whether the product is pre-owned. Only for products that are listed on Tokopedia alone; on TikTok Shop, pre-owned products have categories of their own.
    #[inline]
    pub fn is_pre_owned(mut self, is_pre_owned: bool) -> Self {
        self.is_pre_owned = Some(is_pre_owned);
        self
    }

    /// Platforms on which to list the product, only for sellers who migrated from Tokopedia; defaults to the current ones or those of the last request. The product is deactivated on platforms that the list omits, and on one that rejects the edit while the other accepts it.
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

    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<ManufacturerId>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Smallest number of units in one order. Only in Indonesia, and for selected sellers elsewhere in Southeast Asia. From 1 to 20.
    #[inline]
    pub fn minimum_order_quantity(mut self, minimum_order_quantity: i64) -> Self {
        self.minimum_order_quantity = Some(minimum_order_quantity);
        self
    }

    /// Dimensions of the packed product, which influence the shipping fee: whole numbers with the unit `CENTIMETER`, in the US also `INCH`, in the same system of units as `package_weight`. Optional in ID, TH and VN; Brazil also accepts decimals, which are rounded.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: Dimensions) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    #[inline]
    pub fn package_weight(mut self, package_weight: Weight) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeDraft>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Copies of the product in other markets to which the whole edit is applied. Global sellers who copy products must send them, with the seller SKU of each source SKU, if the category or the ID or name of a sales attribute changes.
    #[inline]
    pub fn replicated_products(
        mut self,
        replicated_products: impl IntoIterator<Item = EditReplicatedProduct>,
    ) -> Self {
        self.replicated_products = Some(replicated_products.into_iter().collect());
        self
    }

    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<ResponsiblePersonId>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether the edit is submitted for review, which TikTok may limit per day, or saved as a draft. Products that are deleted, or frozen or pending on any platform, cannot have drafts; drafts of live products do not save `EditProductSku::inventory` and `delivery_option_ids`. Defaults to `LISTING`.
    #[inline]
    pub fn save_mode(mut self, save_mode: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(save_mode.into());
        self
    }

    /// Whether buyers must, can or cannot buy shipping insurance. Only for products that are listed on Tokopedia. Defaults to `OPTIONAL`.
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

    /// ID of the product's shipping template. In GB and JP, `logistics::GetShippingTemplateAvailability` lists the templates.
    #[inline]
    pub fn shipping_template_id(
        mut self,
        shipping_template_id: impl Into<ShippingTemplateId>,
    ) -> Self {
        self.shipping_template_id = Some(shipping_template_id.into());
        self
    }

    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = EditProductSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    #[inline]
    pub fn subscription(mut self, subscription: SubscriptionInput) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// Title of the product, in a language of the market: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    #[inline]
    pub fn video(mut self, video: VideoDraft) -> Self {
        self.video = Some(video);
        self
    }
}

impl Endpoint for EditProduct {
    type Response = EditProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EditProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202309/products/{product_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/edit-product-202309")
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
                ("category_version", &self.category_version),
                ("certifications", &within(&self.certifications, ..=10)),
                ("delivery_option_ids", &self.delivery_option_ids),
                ("description", &within(&self.description, ..=10_000)),
                ("external_product_id", &within(&self.external_product_id, ..=999)),
                ("is_cod_allowed", &self.is_cod_allowed),
                ("is_pre_owned", &self.is_pre_owned),
                ("listing_platforms", &self.listing_platforms),
                ("main_images", &within(&self.main_images, ..=9)),
                ("manufacturer_ids", &self.manufacturer_ids),
                (
                    "minimum_order_quantity",
                    &within(&self.minimum_order_quantity, 1..=20),
                ),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("product_attributes", &self.product_attributes),
                ("replicated_products", &self.replicated_products),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("save_mode", &self.save_mode),
                ("shipping_insurance_requirement", &self.shipping_insurance_requirement),
                ("shipping_template_id", &self.shipping_template_id),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("subscribe_info_edit", &self.subscription),
                ("title", &self.title),
                ("video", &self.video),
            ],
        );
    }
}

/// The response to [`EditProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProductResponse {
    /// Review of the product by TikTok. Only for products that are listed on TikTok Shop.
    pub audit: Option<EditAudit>,
    /// Product ID, as in the request.
    pub product_id: Option<ProductId>,
    /// SKUs of the product.
    pub skus: Vec<SavedSku>,
    /// What to know or to correct, although the request succeeded.
    pub warnings: Vec<Warning>,
}

impl Fields for EditProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("audit", &mut self.audit),
                    ("product_id", &mut self.product_id),
                    ("skus", &mut self.skus),
                    ("warnings", &mut self.warnings),
                ],
            );
    }
}

debug_fields!(EditProductResponse);

/// A SKU that is part of a virtual bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProductCombinedSku {
    /// ID of the product to which the SKU in the bundle belongs, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: Option<ProductId>,
    /// How many units of the SKU the bundle contains.
    pub sku_count: Option<i64>,
    /// ID of the SKU in the bundle, from [`SearchProducts`](crate::product::SearchProducts).
    pub sku_id: Option<SkuId>,
}

impl EditProductCombinedSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product to which the SKU in the bundle belongs, from [`SearchProducts`](crate::product::SearchProducts).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// How many units of the SKU the bundle contains.
    #[inline]
    pub fn sku_count(mut self, sku_count: i64) -> Self {
        self.sku_count = Some(sku_count);
        self
    }

    /// ID of the SKU in the bundle, from [`SearchProducts`](crate::product::SearchProducts).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<SkuId>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

impl WriteFields for EditProductCombinedSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("sku_count", &self.sku_count),
                    ("sku_id", &self.sku_id),
                ],
            );
    }
}

debug_written!(EditProductCombinedSku);

/// A SKU of the product; without `id`, a new one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProductSku {
    /// If the SKU is a virtual bundle, the SKUs that it contains.
    pub combined_skus: Option<Vec<EditProductCombinedSku>>,
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    pub external_list_prices: Option<Vec<ExternalListPrice>>,
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// URLs of pages on other sites where buyers can order the SKU, each of at most 500 characters.
    pub external_urls: Option<Vec<String>>,
    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Option<Vec<Fee>>,
    /// ID of an existing SKU, from [`GetProduct`](crate::product::GetProduct); omit it for a new one. Existing SKUs that the request omits are deleted.
    pub id: Option<SkuId>,
    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by warehouse; unchanged if omitted, and not saved in drafts of live products.
    pub inventory: Option<Vec<WarehouseInventoryInput>>,
    /// Recommended retail price from 0.01 to 7,600 `USD`, which buyers may see struck through if TikTok approves it; ignored if it is below the price. Only for local sellers in the US.
    pub list_price: Option<Money>,
    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types; unchanged if omitted. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU, within the range that is allowed in the market; unchanged if omitted.
    pub price: Option<SkuPriceDraft>,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    pub sales_attributes: Option<Vec<SalesAttributeDraft>>,
    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
}

impl EditProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// If the SKU is a virtual bundle, the SKUs that it contains.
    #[inline]
    pub fn combined_skus(
        mut self,
        combined_skus: impl IntoIterator<Item = EditProductCombinedSku>,
    ) -> Self {
        self.combined_skus = Some(combined_skus.into_iter().collect());
        self
    }

    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPrice>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }

    /// ID of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// URLs of pages on other sites where buyers can order the SKU, each of at most 500 characters.
    #[inline]
    pub fn external_urls(
        mut self,
        external_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_urls = Some(external_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
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

    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// ID of an existing SKU, from [`GetProduct`](crate::product::GetProduct); omit it for a new one. Existing SKUs that the request omits are deleted.
    #[inline]
    pub fn id(mut self, id: impl Into<SkuId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Stock by warehouse; unchanged if omitted, and not saved in drafts of live products.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = WarehouseInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Recommended retail price from 0.01 to 7,600 `USD`, which buyers may see struck through if TikTok approves it; ignored if it is below the price. Only for local sellers in the US.
    #[inline]
    pub fn list_price(mut self, list_price: Money) -> Self {
        self.list_price = Some(list_price);
        self
    }

    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types; unchanged if omitted. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }

    /// Price of the SKU, within the range that is allowed in the market; unchanged if omitted.
    #[inline]
    pub fn price(mut self, price: SkuPriceDraft) -> Self {
        self.price = Some(price);
        self
    }

    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeDraft>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
}

impl WriteFields for EditProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("combined_skus", &self.combined_skus),
                    ("external_list_prices", &self.external_list_prices),
                    ("external_sku_id", &within(&self.external_sku_id, ..=999)),
                    ("external_urls", &self.external_urls),
                    (
                        "extra_identifier_codes",
                        &within(&self.extra_identifier_codes, ..=10),
                    ),
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

debug_written!(EditProductSku);

/// The copy of the product in another market, which is edited together with it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReplicatedProduct {
    /// Market with a copy of the product, from [`GetReplicatedProducts`](crate::product::GetReplicatedProducts).
    pub region: Option<Region>,
    /// All SKUs of the copy. Existing SKUs that the list omits are deleted.
    pub skus: Option<Vec<EditReplicatedProductSku>>,
}

impl EditReplicatedProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Market with a copy of the product, from [`GetReplicatedProducts`](crate::product::GetReplicatedProducts).
    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// All SKUs of the copy. Existing SKUs that the list omits are deleted.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = EditReplicatedProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for EditReplicatedProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("region", &self.region), ("skus", &self.skus)]);
    }
}

debug_written!(EditReplicatedProduct);

/// A SKU of the copy in another market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReplicatedProductSku {
    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one.
    pub id: Option<SkuId>,
    /// Stock of the SKU by warehouse.
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// Price that buyers see before discounts.
    pub price: Option<ReplicatedPriceDraft>,
    /// Seller SKU of the source SKU that a new SKU copies; required for new SKUs. In the EU except Ireland, it must have 6 to 50 letters, digits, hyphens and underscores. From 1 to 50 characters.
    pub seller_sku: Option<String>,
}

impl EditReplicatedProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one.
    #[inline]
    pub fn id(mut self, id: impl Into<SkuId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Stock of the SKU by warehouse.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = ReplicatedInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Price that buyers see before discounts.
    #[inline]
    pub fn price(mut self, price: ReplicatedPriceDraft) -> Self {
        self.price = Some(price);
        self
    }

    /// Seller SKU of the source SKU that a new SKU copies; required for new SKUs. In the EU except Ireland, it must have 6 to 50 letters, digits, hyphens and underscores. From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
}

impl WriteFields for EditReplicatedProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("inventory", &self.inventory),
                    ("price", &self.price),
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
                ],
            );
    }
}

debug_written!(EditReplicatedProductSku);
