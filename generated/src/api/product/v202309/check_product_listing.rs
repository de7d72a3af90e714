// @generated from specs/product/202309/check_product_listing.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckProductListing`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    DimensionsInput, ItemError, Locale, Platform, Warning, WeightInput,
};
use crate::api::ids::{
    BrandId, CategoryId, DeliveryOptionId, ManufacturerId, ProductId,
    ResponsiblePersonId, ShippingTemplateId,
};
use crate::api::product::types::{
    AttributeInput, CertificationInput, CheckResult, CreateProductSku, DiagnosisField,
    DiagnosisResult, ImageInput, ListingQuality, ProductTagOperation, ScheduledSaleInput,
    SellingFormat, ShippingInsuranceRequirement, SizeChartInput, Suggestion, VideoInput,
};

/// Checks a product against the listing rules without creating it, and reports what would be rejected.
///
/// `POST /product/202309/products/listing_check`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`, `serller.product.optimize`.
/// Returns [`CheckProductListingResponse`].
/// The reply can report failures in `fail_reasons`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/check-product-listing-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::{CheckProductListing, check_product_listing};
 use tiktok_shop::product::types::{CreateProductSku, ImageInput, ListingPriceInput, SkuInventoryInput};
 use tiktok_shop::types::Currency;

 let shop = client.seller(token).shop(cipher);
 let request = CheckProductListing::new(check_product_listing::Required {
     category_id: "600001".into(),
     description: "It is a red large t-shirt.".into(),
     main_images: Vec::from([
         ImageInput::new("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ]),
     skus: Vec::from([
         CreateProductSku::new(
                 [SkuInventoryInput::new("7068517275539719942").quantity(999)],
                 ListingPriceInput::new(Currency::Usd).amount(Decimal::new("1.23")?),
             )
             .seller_sku("Color-Red-XM01"),
     ]),
     title: "Short Boat Invisible Socks".into(),
 });
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12001000](crate::errors#code-12001000), [12019006](crate::errors#code-12019006), [12019011](crate::errors#code-12019011), [12019095](crate::errors#code-12019095), [12019097](crate::errors#code-12019097), [12019098](crate::errors#code-12019098),
/// [12019099](crate::errors#code-12019099), [12019121](crate::errors#code-12019121), [12052003](crate::errors#code-12052003), [12052004](crate::errors#code-12052004), [12052005](crate::errors#code-12052005), [12052023](crate::errors#code-12052023),
/// [12052024](crate::errors#code-12052024), [12052084](crate::errors#code-12052084), [12052220](crate::errors#code-12052220), [12052223](crate::errors#code-12052223), [12052226](crate::errors#code-12052226), [12052300](crate::errors#code-12052300),
/// [12052356](crate::errors#code-12052356), [12052357](crate::errors#code-12052357), [12052446](crate::errors#code-12052446), [12052520](crate::errors#code-12052520), [12052650](crate::errors#code-12052650), [12052670](crate::errors#code-12052670),
/// [12052700](crate::errors#code-12052700), [12052722](crate::errors#code-12052722), [12052881](crate::errors#code-12052881), [12052910](crate::errors#code-12052910), [12052915](crate::errors#code-12052915), [12052916](crate::errors#code-12052916),
/// [12052931](crate::errors#code-12052931), [12052932](crate::errors#code-12052932), [12052933](crate::errors#code-12052933), [12052934](crate::errors#code-12052934), [12052935](crate::errors#code-12052935), [36009003](crate::errors#code-36009003).
#[doc(alias = "check-product-listing-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckProductListing {
    /// Whether to return `listing_quality` and `diagnoses`. Deprecated; use [`DiagnoseAndOptimizeProduct`](crate::product::DiagnoseAndOptimizeProduct) instead. Defaults to `true`.
    pub is_diagnosis_required: Option<bool>,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories); it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    pub category_id: CategoryId,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia; ignored elsewhere.
    pub delivery_option_ids: Option<Vec<DeliveryOptionId>>,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product is pre-owned. Only for products that are listed on Tokopedia alone; on TikTok Shop, pre-owned products have categories of their own.
    pub is_pre_owned: Option<bool>,
    /// Platforms on which to list the product; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Smallest number of units in one order. Only in Indonesia, and for selected sellers elsewhere in Southeast Asia. From 1 to 20.
    pub minimum_order_quantity: Option<i64>,
    /// Starts checks in the background, or asks for their results. Only for selected sellers in the US.
    pub option: Option<ListingCheckOption>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Optional in ID, TH and VN; Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<DimensionsInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<WeightInput>,
    /// ID of the main product of a virtual bundle, from [`SearchProducts`](crate::product::SearchProducts). Required for bundles.
    pub primary_combined_product_id: Option<ProductId>,
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Whether buyers must, can or cannot buy shipping insurance. Only for products that are listed on Tokopedia. Defaults to `OPTIONAL`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// ID of the product's shipping template. In GB and JP, `logistics::GetShippingTemplateAvailability` lists the templates.
    pub shipping_template_id: Option<ShippingTemplateId>,
    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartInput>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Vec<CreateProductSku>,
    /// Title of the product, in a language of the market: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: String,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoInput>,
    /// Whether and when the product goes on sale at a scheduled time.
    pub scheduled_sale: Option<ScheduledSaleInput>,
    /// Search terms that buyers do not see: at most 15, with 250 characters in total.
    pub search_terms: Option<Vec<String>>,
    /// Highlights of the product, shown to buyers and used for search, with at most 1,500 characters in total. At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    /// Tags to add or remove; only `AUCTION` is documented. Legacy field, ignored if `selling_format` is sent.
    pub product_tag_operations: Option<Vec<ProductTagOperation>>,
    /// Language in which category information is shown; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// How the product is sold; defaults to `FIXED_PRICE`. LIVE auctions require `ListingPriceInput::starting_bid_price`. Accepts `FIXED_PRICE` or `FIXED_PRICE_AND_LIVE_AUCTION`.
    pub selling_format: Option<SellingFormat>,
    /// Whether the product is a `LIVE_QUICK` product instead of a normal one. Only for sellers with the required permission. Defaults to `false`.
    pub is_live_quick: Option<bool>,
}

/// The required fields of [`CheckProductListing`], for [`CheckProductListing::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories); it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    pub category_id: CategoryId,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Vec<CreateProductSku>,
    /// Title of the product, in a language of the market: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: String,
}

impl CheckProductListing {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            is_diagnosis_required: None,
            brand_id: None,
            category_id: required.category_id,
            certifications: None,
            delivery_option_ids: None,
            description: required.description,
            external_product_id: None,
            is_cod_allowed: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: required.main_images,
            manufacturer_ids: None,
            minimum_order_quantity: None,
            option: None,
            package_dimensions: None,
            package_weight: None,
            primary_combined_product_id: None,
            product_attributes: None,
            responsible_person_ids: None,
            shipping_insurance_requirement: None,
            shipping_template_id: None,
            size_chart: None,
            skus: required.skus,
            title: required.title,
            video: None,
            scheduled_sale: None,
            search_terms: None,
            key_product_features: None,
            product_tag_operations: None,
            locale: None,
            selling_format: None,
            is_live_quick: None,
        }
    }

    /// Whether to return `listing_quality` and `diagnoses`. Deprecated; use [`DiagnoseAndOptimizeProduct`](crate::product::DiagnoseAndOptimizeProduct) instead. Defaults to `true`.
    #[inline]
    pub fn is_diagnosis_required(mut self, is_diagnosis_required: bool) -> Self {
        self.is_diagnosis_required = Some(is_diagnosis_required);
        self
    }

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia; ignored elsewhere.
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

    /// Platforms on which to list the product; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
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

    /// Starts checks in the background, or asks for their results. Only for selected sellers in the US.
    #[inline]
    pub fn option(mut self, option: ListingCheckOption) -> Self {
        self.option = Some(option);
        self
    }

    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Optional in ID, TH and VN; Brazil also accepts decimals, which are rounded.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    #[inline]
    pub fn package_weight(mut self, package_weight: WeightInput) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// ID of the main product of a virtual bundle, from [`SearchProducts`](crate::product::SearchProducts). Required for bundles.
    #[inline]
    pub fn primary_combined_product_id(
        mut self,
        primary_combined_product_id: impl Into<ProductId>,
    ) -> Self {
        self.primary_combined_product_id = Some(primary_combined_product_id.into());
        self
    }

    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
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
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }

    /// Whether and when the product goes on sale at a scheduled time.
    #[inline]
    pub fn scheduled_sale(mut self, scheduled_sale: ScheduledSaleInput) -> Self {
        self.scheduled_sale = Some(scheduled_sale);
        self
    }

    /// Search terms that buyers do not see: at most 15, with 250 characters in total.
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }

    /// Highlights of the product, shown to buyers and used for search, with at most 1,500 characters in total. At most 5 entries.
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

    /// Tags to add or remove; only `AUCTION` is documented. Legacy field, ignored if `selling_format` is sent.
    #[inline]
    pub fn product_tag_operations(
        mut self,
        product_tag_operations: impl IntoIterator<Item = ProductTagOperation>,
    ) -> Self {
        self.product_tag_operations = Some(product_tag_operations.into_iter().collect());
        self
    }

    /// Language in which category information is shown; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// How the product is sold; defaults to `FIXED_PRICE`. LIVE auctions require `ListingPriceInput::starting_bid_price`. Accepts `FIXED_PRICE` or `FIXED_PRICE_AND_LIVE_AUCTION`.
    #[inline]
    pub fn selling_format(mut self, selling_format: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(selling_format.into());
        self
    }

    /// Whether the product is a `LIVE_QUICK` product instead of a normal one. Only for sellers with the required permission. Defaults to `false`.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for CheckProductListing {
    type Response = CheckProductListingResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckProductListing";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/listing_check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic", "serller.product.optimize"])
        .errors(
            &[
                12001000, 12019006, 12019011, 12019095, 12019097, 12019098, 12019099,
                12019121, 12052003, 12052004, 12052005, 12052023, 12052024, 12052084,
                12052220, 12052223, 12052226, 12052300, 12052356, 12052357, 12052446,
                12052520, 12052650, 12052670, 12052700, 12052722, 12052881, 12052910,
                12052915, 12052916, 12052931, 12052932, 12052933, 12052934, 12052935,
                36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/check-product-listing-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("is_diagnosis_required", &self.is_diagnosis_required);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
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
                ("option", &self.option),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("primary_combined_product_id", &self.primary_combined_product_id),
                ("product_attributes", &self.product_attributes),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("shipping_insurance_requirement", &self.shipping_insurance_requirement),
                ("shipping_template_id", &self.shipping_template_id),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("title", &self.title),
                ("video", &self.video),
                ("scheduled_sale", &self.scheduled_sale),
                ("search_terms", &self.search_terms),
                ("key_product_features", &within(&self.key_product_features, ..=5)),
                ("product_tag_operations", &self.product_tag_operations),
                ("locale", &self.locale),
                (
                    "selling_format",
                    &one_of(
                        &self.selling_format,
                        &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
                    ),
                ),
                ("is_live_quick", &self.is_live_quick),
            ],
        );
    }
}

/// The response to [`CheckProductListing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductListingResponse {
    /// Whether the product can be listed.
    pub check_result: Option<CheckResult>,
    /// What can be improved in the fields of the product. Deprecated; use [`DiagnoseAndOptimizeProduct`](crate::product::DiagnoseAndOptimizeProduct) instead.
    pub diagnoses: Vec<ListingDiagnosis>,
    /// Why the check failed, with the result `FAILED`. The codes are those of [`CreateProduct`](crate::product::CreateProduct).
    pub fail_reasons: Vec<ItemError>,
    /// Quality of the listing. Deprecated; use [`DiagnoseAndOptimizeProduct`](crate::product::DiagnoseAndOptimizeProduct) instead.
    pub listing_quality: Option<ListingQuality>,
    /// Issues that the checks of the session have found so far. An empty or absent list does not mean that the checks have ended or that the product passed.
    pub pre_check_results: Vec<PreCheckResult>,
    /// What to know or to correct. A warning does not mean that the check failed.
    pub warnings: Option<Warning>,
}

impl Fields for CheckProductListingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("check_result", &mut self.check_result),
                    ("diagnoses", &mut self.diagnoses),
                    ("fail_reasons", &mut self.fail_reasons),
                    ("listing_quality", &mut self.listing_quality),
                    ("pre_check_results", &mut self.pre_check_results),
                    ("warnings", &mut self.warnings),
                ],
            );
    }
}

debug_fields!(CheckProductListingResponse);

impl CollectFailures for CheckProductListingResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
    }
}

impl PartialFailures for CheckProductListingResponse {}

/// Checks of product information in the background. Only for selected sellers in the US.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingCheckOption {
    /// Session ID that the caller chooses; required to start checks. Later calls with the same ID and product return the results in `CheckProductListingResponse::pre_check_results`.
    pub gne_async_check_session_id: Option<String>,
    /// Whether to start new checks. With `false`, `pre_check_results` of the reply contains what the earlier checks of the session have found.
    pub need_trigger_gne_async_check: Option<bool>,
}

impl ListingCheckOption {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Session ID that the caller chooses; required to start checks. Later calls with the same ID and product return the results in `CheckProductListingResponse::pre_check_results`.
    #[inline]
    pub fn gne_async_check_session_id(
        mut self,
        gne_async_check_session_id: impl Into<String>,
    ) -> Self {
        self.gne_async_check_session_id = Some(gne_async_check_session_id.into());
        self
    }

    /// Whether to start new checks. With `false`, `pre_check_results` of the reply contains what the earlier checks of the session have found.
    #[inline]
    pub fn need_trigger_gne_async_check(
        mut self,
        need_trigger_gne_async_check: bool,
    ) -> Self {
        self.need_trigger_gne_async_check = Some(need_trigger_gne_async_check);
        self
    }
}

impl WriteFields for ListingCheckOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("gne_async_check_session_id", &self.gne_async_check_session_id),
                    ("need_trigger_gne_async_check", &self.need_trigger_gne_async_check),
                ],
            );
    }
}

debug_written!(ListingCheckOption);

/// What can be improved in one field of the product that is checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingDiagnosis {
    /// Issues of the field.
    pub diagnosis_results: Vec<DiagnosisResult>,
    /// Field of the product that the diagnosis is about.
    pub field: Option<DiagnosisField>,
    /// Suggestions of TikTok to improve the field.
    pub suggestions: Option<Suggestion>,
}

impl Fields for ListingDiagnosis {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("diagnosis_results", &mut self.diagnosis_results),
                    ("field", &mut self.field),
                    ("suggestions", &mut self.suggestions),
                ],
            );
    }
}

debug_fields!(ListingDiagnosis);

/// An issue that a check found, with the fields that it concerns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckFinding {
    /// Detailed description of the issue.
    pub long_reason: Option<String>,
    /// Fields of the product with the issue, such as `PRE_CHECK_FIELD_TITLE` or `PRE_CHECK_FIELD_IMAGES`.
    pub related_fields: Vec<String>,
    /// Short description of the issue.
    pub short_reason: Option<String>,
}

impl Fields for PreCheckFinding {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("long_reason", &mut self.long_reason),
                    ("related_fields", &mut self.related_fields),
                    ("short_reason", &mut self.short_reason),
                ],
            );
    }
}

debug_fields!(PreCheckFinding);

/// What one check found in the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckResult {
    /// Issues that the check found.
    pub pre_check_details: Vec<PreCheckFinding>,
    /// Kind of issue.
    pub pre_check_item: Option<String>,
}

impl Fields for PreCheckResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pre_check_details", &mut self.pre_check_details),
                    ("pre_check_item", &mut self.pre_check_item),
                ],
            );
    }
}

debug_fields!(PreCheckResult);
