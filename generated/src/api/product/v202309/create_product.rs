// @generated from specs/product/202309/create_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    CategoryVersion, DimensionsInput, Locale, Platform, Warning, WeightInput,
};
use crate::api::ids::{
    BrandId, CategoryId, DeliveryOptionId, ManufacturerId, ProductId,
    ResponsiblePersonId, ShippingTemplateId,
};
use crate::api::product::types::{
    CertificationInput, CreateProductSku, ImageInput, ProductAttributeInput,
    ProductTagOperation, PurchaseOrderQuantityLimit, SaveMode, SavedSku,
    ScheduledSaleInput, SellingFormat, ShippingInsuranceRequirement, SizeChartInput,
    VideoInput,
};

/// Creates a product in the shop, as a draft or for sale; TikTok may limit the listings per day, and reviews the product before it is live, which the webhook `ProductStatusChange` reports. Global sellers need the local replication method for this; without it, they use [`CreateGlobalProduct`](crate::product::CreateGlobalProduct).
///
/// `POST /product/202309/products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns [`CreateProductResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::{CreateProduct, create_product};
 use tiktok_shop::product::types::{CreateProductSku, ImageInput, ListingPriceInput, SkuInventoryInput};
 use tiktok_shop::types::{Currency, WeightInput, WeightUnit};

 let shop = client.seller(token).shop(cipher);
 let request = CreateProduct::new(create_product::Required {
         category_id: "600001".into(),
         description: "It is a red large t-shirt.".into(),
         main_images: Vec::from([
             ImageInput::new("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
         ]),
         skus: Vec::from([
             CreateProductSku::new(
                     [SkuInventoryInput::new("7068517275539719942").quantity(999)],
                     ListingPriceInput::new(Currency::Usd)
                         .amount(Decimal::new("1.21")?),
                 )
                 .seller_sku("Color-Red-XM001"),
         ]),
         title: "Short Boat Invisible Socks".into(),
     })
     .package_weight(WeightInput::new(WeightUnit::Kilogram, Decimal::new("1.32")?));
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.product_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12001000](crate::errors#code-12001000), [12019006](crate::errors#code-12019006), [12019011](crate::errors#code-12019011), [12019012](crate::errors#code-12019012), [12019013](crate::errors#code-12019013), [12019061](crate::errors#code-12019061),
/// [12019095](crate::errors#code-12019095), [12019096](crate::errors#code-12019096), [12019097](crate::errors#code-12019097), [12019098](crate::errors#code-12019098), [12019099](crate::errors#code-12019099), [12052002](crate::errors#code-12052002),
/// [12052003](crate::errors#code-12052003), [12052004](crate::errors#code-12052004), [12052005](crate::errors#code-12052005), [12052006](crate::errors#code-12052006), [12052013](crate::errors#code-12052013), [12052015](crate::errors#code-12052015),
/// [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052025](crate::errors#code-12052025), [12052026](crate::errors#code-12052026), [12052028](crate::errors#code-12052028), [12052048](crate::errors#code-12052048),
/// [12052050](crate::errors#code-12052050), [12052051](crate::errors#code-12052051), [12052054](crate::errors#code-12052054), [12052055](crate::errors#code-12052055), [12052056](crate::errors#code-12052056), [12052073](crate::errors#code-12052073),
/// [12052084](crate::errors#code-12052084), [12052092](crate::errors#code-12052092), [12052093](crate::errors#code-12052093), [12052094](crate::errors#code-12052094), [12052096](crate::errors#code-12052096), [12052097](crate::errors#code-12052097),
/// [12052104](crate::errors#code-12052104), [12052105](crate::errors#code-12052105), [12052115](crate::errors#code-12052115), [12052116](crate::errors#code-12052116), [12052128](crate::errors#code-12052128), [12052144](crate::errors#code-12052144),
/// [12052151](crate::errors#code-12052151), [12052152](crate::errors#code-12052152), [12052153](crate::errors#code-12052153), [12052159](crate::errors#code-12052159), [12052162](crate::errors#code-12052162), [12052181](crate::errors#code-12052181),
/// [12052182](crate::errors#code-12052182), [12052183](crate::errors#code-12052183), [12052200](crate::errors#code-12052200), [12052201](crate::errors#code-12052201), [12052208](crate::errors#code-12052208), [12052217](crate::errors#code-12052217),
/// [12052219](crate::errors#code-12052219), [12052220](crate::errors#code-12052220), [12052221](crate::errors#code-12052221), [12052222](crate::errors#code-12052222), [12052223](crate::errors#code-12052223), [12052225](crate::errors#code-12052225),
/// [12052226](crate::errors#code-12052226), [12052227](crate::errors#code-12052227), [12052228](crate::errors#code-12052228), [12052229](crate::errors#code-12052229), [12052230](crate::errors#code-12052230), [12052235](crate::errors#code-12052235),
/// [12052238](crate::errors#code-12052238), [12052240](crate::errors#code-12052240), [12052241](crate::errors#code-12052241), [12052242](crate::errors#code-12052242), [12052243](crate::errors#code-12052243), [12052244](crate::errors#code-12052244),
/// [12052245](crate::errors#code-12052245), [12052246](crate::errors#code-12052246), [12052247](crate::errors#code-12052247), [12052248](crate::errors#code-12052248), [12052249](crate::errors#code-12052249), [12052250](crate::errors#code-12052250),
/// [12052251](crate::errors#code-12052251), [12052253](crate::errors#code-12052253), [12052254](crate::errors#code-12052254), [12052256](crate::errors#code-12052256), [12052260](crate::errors#code-12052260), [12052261](crate::errors#code-12052261),
/// [12052262](crate::errors#code-12052262), [12052263](crate::errors#code-12052263), [12052269](crate::errors#code-12052269), [12052278](crate::errors#code-12052278), [12052282](crate::errors#code-12052282), [12052283](crate::errors#code-12052283),
/// [12052284](crate::errors#code-12052284), [12052285](crate::errors#code-12052285), [12052287](crate::errors#code-12052287), [12052288](crate::errors#code-12052288), [12052289](crate::errors#code-12052289), [12052290](crate::errors#code-12052290),
/// [12052291](crate::errors#code-12052291), [12052295](crate::errors#code-12052295), [12052296](crate::errors#code-12052296), [12052300](crate::errors#code-12052300), [12052301](crate::errors#code-12052301), [12052302](crate::errors#code-12052302),
/// [12052304](crate::errors#code-12052304), [12052305](crate::errors#code-12052305), [12052306](crate::errors#code-12052306), [12052316](crate::errors#code-12052316), [12052324](crate::errors#code-12052324), [12052330](crate::errors#code-12052330),
/// [12052332](crate::errors#code-12052332), [12052340](crate::errors#code-12052340), [12052341](crate::errors#code-12052341), [12052342](crate::errors#code-12052342), [12052343](crate::errors#code-12052343), [12052344](crate::errors#code-12052344),
/// [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348), [12052349](crate::errors#code-12052349), [12052350](crate::errors#code-12052350), [12052352](crate::errors#code-12052352),
/// [12052356](crate::errors#code-12052356), [12052357](crate::errors#code-12052357), [12052360](crate::errors#code-12052360), [12052361](crate::errors#code-12052361), [12052362](crate::errors#code-12052362), [12052365](crate::errors#code-12052365),
/// [12052366](crate::errors#code-12052366), [12052372](crate::errors#code-12052372), [12052375](crate::errors#code-12052375), [12052376](crate::errors#code-12052376), [12052382](crate::errors#code-12052382), [12052383](crate::errors#code-12052383),
/// [12052385](crate::errors#code-12052385), [12052402](crate::errors#code-12052402), [12052403](crate::errors#code-12052403), [12052404](crate::errors#code-12052404), [12052405](crate::errors#code-12052405), [12052420](crate::errors#code-12052420),
/// [12052424](crate::errors#code-12052424), [12052446](crate::errors#code-12052446), [12052488](crate::errors#code-12052488), [12052490](crate::errors#code-12052490), [12052520](crate::errors#code-12052520), [12052521](crate::errors#code-12052521),
/// [12052522](crate::errors#code-12052522), [12052523](crate::errors#code-12052523), [12052524](crate::errors#code-12052524), [12052525](crate::errors#code-12052525), [12052526](crate::errors#code-12052526), [12052527](crate::errors#code-12052527),
/// [12052528](crate::errors#code-12052528), [12052529](crate::errors#code-12052529), [12052530](crate::errors#code-12052530), [12052531](crate::errors#code-12052531), [12052532](crate::errors#code-12052532), [12052535](crate::errors#code-12052535),
/// [12052550](crate::errors#code-12052550), [12052554](crate::errors#code-12052554), [12052560](crate::errors#code-12052560), [12052570](crate::errors#code-12052570), [12052574](crate::errors#code-12052574), [12052591](crate::errors#code-12052591),
/// [12052592](crate::errors#code-12052592), [12052598](crate::errors#code-12052598), [12052600](crate::errors#code-12052600), [12052650](crate::errors#code-12052650), [12052655](crate::errors#code-12052655), [12052656](crate::errors#code-12052656),
/// [12052657](crate::errors#code-12052657), [12052658](crate::errors#code-12052658), [12052670](crate::errors#code-12052670), [12052671](crate::errors#code-12052671), [12052673](crate::errors#code-12052673), [12052700](crate::errors#code-12052700),
/// [12052701](crate::errors#code-12052701), [12052702](crate::errors#code-12052702), [12052703](crate::errors#code-12052703), [12052704](crate::errors#code-12052704), [12052706](crate::errors#code-12052706), [12052712](crate::errors#code-12052712),
/// [12052831](crate::errors#code-12052831), [12052832](crate::errors#code-12052832), [12052833](crate::errors#code-12052833), [12052834](crate::errors#code-12052834), [12052835](crate::errors#code-12052835), [12052836](crate::errors#code-12052836),
/// [12052837](crate::errors#code-12052837), [12052838](crate::errors#code-12052838), [12052840](crate::errors#code-12052840), [12052841](crate::errors#code-12052841), [12052842](crate::errors#code-12052842), [12052844](crate::errors#code-12052844),
/// [12052845](crate::errors#code-12052845), [12052846](crate::errors#code-12052846), [12052848](crate::errors#code-12052848), [12052849](crate::errors#code-12052849), [12052853](crate::errors#code-12052853), [12052854](crate::errors#code-12052854),
/// [12052856](crate::errors#code-12052856), [12052857](crate::errors#code-12052857), [12052859](crate::errors#code-12052859), [12052862](crate::errors#code-12052862), [12052863](crate::errors#code-12052863), [12052864](crate::errors#code-12052864),
/// [12052881](crate::errors#code-12052881), [12052910](crate::errors#code-12052910), [12052915](crate::errors#code-12052915), [12052923](crate::errors#code-12052923), [12052931](crate::errors#code-12052931), [12052932](crate::errors#code-12052932),
/// [12052933](crate::errors#code-12052933), [12052934](crate::errors#code-12052934), [12052935](crate::errors#code-12052935), [12052990](crate::errors#code-12052990), [12052992](crate::errors#code-12052992), [12052995](crate::errors#code-12052995),
/// [12052996](crate::errors#code-12052996), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category with the permission status `AVAILABLE`, in the US also `INVITE_ONLY`, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. With `INVITE_ONLY`, the product is not live until the seller has access.
    pub category_id: CategoryId,
    /// Category tree of `category_id`; `v2` is required in the US and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia; ignored elsewhere.
    pub delivery_option_ids: Option<Vec<DeliveryOptionId>>,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Key of the request, unique in the shop. TikTok does not process a second request with the same key. At most 128 characters.
    pub idempotency_key: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Whether buyers can get the product only as a promotional gift with a purchase. Searches and recommendations do not show such products.
    pub is_not_for_sale: Option<bool>,
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
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Optional in ID, TH and VN; Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<DimensionsInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<WeightInput>,
    /// ID of the main product of a virtual bundle, from [`SearchProducts`](crate::product::SearchProducts). Required for bundles.
    pub primary_combined_product_id: Option<ProductId>,
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<ProductAttributeInput>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Whether the product is submitted for review or saved as a draft. Defaults to `LISTING`.
    pub save_mode: Option<SaveMode>,
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
    /// Language in which category information is shown; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Whether TikTok translates the content for markets with several languages; ignored elsewhere.
    pub auto_translate_enabled: Option<bool>,
    /// Search terms that buyers do not see: at most 15, with 250 characters in total.
    pub search_terms: Option<Vec<String>>,
    /// Highlights of the product, shown to buyers and used for search, with at most 1,500 characters in total. At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    /// Tags to add or remove; only `AUCTION` is documented. Legacy field, ignored if `selling_format` is sent.
    pub product_tag_operations: Option<Vec<ProductTagOperation>>,
    /// How many units a buyer can buy.
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
    /// How the product is sold; defaults to `FIXED_PRICE`. LIVE auctions require `ListingPriceInput::starting_bid_price`. Accepts `FIXED_PRICE` or `FIXED_PRICE_AND_LIVE_AUCTION`.
    pub selling_format: Option<SellingFormat>,
    /// Whether the product is a `LIVE_QUICK` product instead of a normal one. Only for sellers with the required permission. Defaults to `false`.
    pub is_live_quick: Option<bool>,
    /// Whether the product is a blind box or lucky bag, whose content buyers see only after they open it.
    pub is_blind_box: Option<bool>,
}

/// The required fields of [`CreateProduct`], for [`CreateProduct::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// ID of a leaf category with the permission status `AVAILABLE`, in the US also `INVITE_ONLY`, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. With `INVITE_ONLY`, the product is not live until the seller has access.
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

impl CreateProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            brand_id: None,
            category_id: required.category_id,
            category_version: None,
            certifications: None,
            delivery_option_ids: None,
            description: required.description,
            external_product_id: None,
            idempotency_key: None,
            is_cod_allowed: None,
            is_not_for_sale: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: required.main_images,
            manufacturer_ids: None,
            minimum_order_quantity: None,
            package_dimensions: None,
            package_weight: None,
            primary_combined_product_id: None,
            product_attributes: None,
            responsible_person_ids: None,
            save_mode: None,
            shipping_insurance_requirement: None,
            shipping_template_id: None,
            size_chart: None,
            skus: required.skus,
            title: required.title,
            video: None,
            scheduled_sale: None,
            locale: None,
            auto_translate_enabled: None,
            search_terms: None,
            key_product_features: None,
            product_tag_operations: None,
            purchase_order_quantity_limit: None,
            selling_format: None,
            is_live_quick: None,
            is_blind_box: None,
        }
    }

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
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

    /// Key of the request, unique in the shop. TikTok does not process a second request with the same key. At most 128 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }

    /// Whether buyers can get the product only as a promotional gift with a purchase. Searches and recommendations do not show such products.
    #[inline]
    pub fn is_not_for_sale(mut self, is_not_for_sale: bool) -> Self {
        self.is_not_for_sale = Some(is_not_for_sale);
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
        product_attributes: impl IntoIterator<Item = ProductAttributeInput>,
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

    /// Whether the product is submitted for review or saved as a draft. Defaults to `LISTING`.
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

    /// Language in which category information is shown; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Whether TikTok translates the content for markets with several languages; ignored elsewhere.
    #[inline]
    pub fn auto_translate_enabled(mut self, auto_translate_enabled: bool) -> Self {
        self.auto_translate_enabled = Some(auto_translate_enabled);
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

    /// How many units a buyer can buy.
    #[inline]
    pub fn purchase_order_quantity_limit(
        mut self,
        purchase_order_quantity_limit: PurchaseOrderQuantityLimit,
    ) -> Self {
        self.purchase_order_quantity_limit = Some(purchase_order_quantity_limit);
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

    /// Whether the product is a blind box or lucky bag, whose content buyers see only after they open it.
    #[inline]
    pub fn is_blind_box(mut self, is_blind_box: bool) -> Self {
        self.is_blind_box = Some(is_blind_box);
        self
    }
}

impl Endpoint for CreateProduct {
    type Response = CreateProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .errors(
            &[
                12001000, 12019006, 12019011, 12019012, 12019013, 12019061, 12019095,
                12019096, 12019097, 12019098, 12019099, 12052002, 12052003, 12052004,
                12052005, 12052006, 12052013, 12052015, 12052023, 12052024, 12052025,
                12052026, 12052028, 12052048, 12052050, 12052051, 12052054, 12052055,
                12052056, 12052073, 12052084, 12052092, 12052093, 12052094, 12052096,
                12052097, 12052104, 12052105, 12052115, 12052116, 12052128, 12052144,
                12052151, 12052152, 12052153, 12052159, 12052162, 12052181, 12052182,
                12052183, 12052200, 12052201, 12052208, 12052217, 12052219, 12052220,
                12052221, 12052222, 12052223, 12052225, 12052226, 12052227, 12052228,
                12052229, 12052230, 12052235, 12052238, 12052240, 12052241, 12052242,
                12052243, 12052244, 12052245, 12052246, 12052247, 12052248, 12052249,
                12052250, 12052251, 12052253, 12052254, 12052256, 12052260, 12052261,
                12052262, 12052263, 12052269, 12052278, 12052282, 12052283, 12052284,
                12052285, 12052287, 12052288, 12052289, 12052290, 12052291, 12052295,
                12052296, 12052300, 12052301, 12052302, 12052304, 12052305, 12052306,
                12052316, 12052324, 12052330, 12052332, 12052340, 12052341, 12052342,
                12052343, 12052344, 12052345, 12052346, 12052348, 12052349, 12052350,
                12052352, 12052356, 12052357, 12052360, 12052361, 12052362, 12052365,
                12052366, 12052372, 12052375, 12052376, 12052382, 12052383, 12052385,
                12052402, 12052403, 12052404, 12052405, 12052420, 12052424, 12052446,
                12052488, 12052490, 12052520, 12052521, 12052522, 12052523, 12052524,
                12052525, 12052526, 12052527, 12052528, 12052529, 12052530, 12052531,
                12052532, 12052535, 12052550, 12052554, 12052560, 12052570, 12052574,
                12052591, 12052592, 12052598, 12052600, 12052650, 12052655, 12052656,
                12052657, 12052658, 12052670, 12052671, 12052673, 12052700, 12052701,
                12052702, 12052703, 12052704, 12052706, 12052712, 12052831, 12052832,
                12052833, 12052834, 12052835, 12052836, 12052837, 12052838, 12052840,
                12052841, 12052842, 12052844, 12052845, 12052846, 12052848, 12052849,
                12052853, 12052854, 12052856, 12052857, 12052859, 12052862, 12052863,
                12052864, 12052881, 12052910, 12052915, 12052923, 12052931, 12052932,
                12052933, 12052934, 12052935, 12052990, 12052992, 12052995, 12052996,
                36009003,
            ],
        )
        .idempotency_key(KeyPlace::Body)
        .page("https://partner.tiktokshop.com/docv2/page/create-product-202309");

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
                ("idempotency_key", &within(&self.idempotency_key, ..=128)),
                ("is_cod_allowed", &self.is_cod_allowed),
                ("is_not_for_sale", &self.is_not_for_sale),
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
                ("primary_combined_product_id", &self.primary_combined_product_id),
                ("product_attributes", &self.product_attributes),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("save_mode", &self.save_mode),
                ("shipping_insurance_requirement", &self.shipping_insurance_requirement),
                ("shipping_template_id", &self.shipping_template_id),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("title", &self.title),
                ("video", &self.video),
                ("scheduled_sale", &self.scheduled_sale),
                ("locale", &self.locale),
                ("auto_translate_enabled", &self.auto_translate_enabled),
                ("search_terms", &self.search_terms),
                ("key_product_features", &within(&self.key_product_features, ..=5)),
                ("product_tag_operations", &self.product_tag_operations),
                ("purchase_order_quantity_limit", &self.purchase_order_quantity_limit),
                (
                    "selling_format",
                    &one_of(
                        &self.selling_format,
                        &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
                    ),
                ),
                ("is_live_quick", &self.is_live_quick),
                ("is_blind_box", &self.is_blind_box),
            ],
        );
    }

    #[inline]
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}

/// The response to [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductResponse {
    /// ID of the new product.
    pub product_id: Option<ProductId>,
    /// SKUs of the product.
    pub skus: Vec<SavedSku>,
    /// What to know or to correct, although the request succeeded.
    pub warnings: Vec<Warning>,
}

impl Fields for CreateProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("skus", &mut self.skus),
                    ("warnings", &mut self.warnings),
                ],
            );
    }
}

debug_fields!(CreateProductResponse);
