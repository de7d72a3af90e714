// @generated from specs/product/202509/edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    CategoryVersion, DimensionsInput, Locale, Platform, Region, Warning, WeightInput,
};
use crate::api::ids::{
    BrandId, CategoryId, DeliveryOptionId, ManufacturerId, ProductId,
    ResponsiblePersonId, ShippingTemplateId, SkuId,
};
use crate::api::product::types::{
    CertificationInput, CombinedSkuInput, EditAudit, ExternalListPriceInput, Fee,
    IdentifierCode, ImageInput, InventoryMode, ListPriceInput, ListingPriceInput,
    PreSale, ProductAttributeInput, ProductTagOperation, PurchaseOrderQuantityLimit,
    ReplicatedInventoryInput, ReplicatedPriceInput, SalesAttributeInput, SaveMode,
    SavedSku, ScheduledSaleInput, SellingFormat, ShippingInsuranceRequirement,
    SizeChartInput, SkuInventoryInput, SubscriptionInput, VideoInput,
};

/// Replaces a product that is not frozen or deleted, in an active shop whose seller has completed the onboarding; omitted data is lost, except prices, stock and pre-sales, so start from the result of [`GetProduct`](crate::product::GetProduct) or use [`PartialEditProduct`](crate::product::PartialEditProduct). A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once.
///
/// `PUT /product/202509/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns [`EditProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-product-202509>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::{EditProduct, edit_product};
 use tiktok_shop::product::edit_product::EditProductSku;
 use tiktok_shop::product::types::ImageInput;

 let shop = client.seller(token).shop(cipher);
 let request = EditProduct::new(edit_product::Required {
     product_id: "1729592969712207008".into(),
     category_id: "600001".into(),
     description: "It is a red large t-shirt.".into(),
     main_images: Vec::from([
         ImageInput::new("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ]),
     skus: Vec::from([EditProductSku::new().id("1729592969712207000")]),
     title: "Short Boat Invisible Socks".into(),
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019006](crate::errors#code-12019006), [12019011](crate::errors#code-12019011), [12019012](crate::errors#code-12019012), [12019013](crate::errors#code-12019013), [12019019](crate::errors#code-12019019), [12019022](crate::errors#code-12019022),
/// [12019056](crate::errors#code-12019056), [12019057](crate::errors#code-12019057), [12019061](crate::errors#code-12019061), [12019095](crate::errors#code-12019095), [12019096](crate::errors#code-12019096), [12019097](crate::errors#code-12019097),
/// [12019098](crate::errors#code-12019098), [12019100](crate::errors#code-12019100), [12019215](crate::errors#code-12019215), [12052002](crate::errors#code-12052002), [12052003](crate::errors#code-12052003), [12052004](crate::errors#code-12052004),
/// [12052005](crate::errors#code-12052005), [12052013](crate::errors#code-12052013), [12052015](crate::errors#code-12052015), [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052025](crate::errors#code-12052025),
/// [12052026](crate::errors#code-12052026), [12052028](crate::errors#code-12052028), [12052032](crate::errors#code-12052032), [12052034](crate::errors#code-12052034), [12052037](crate::errors#code-12052037), [12052038](crate::errors#code-12052038),
/// [12052048](crate::errors#code-12052048), [12052050](crate::errors#code-12052050), [12052051](crate::errors#code-12052051), [12052054](crate::errors#code-12052054), [12052055](crate::errors#code-12052055), [12052056](crate::errors#code-12052056),
/// [12052073](crate::errors#code-12052073), [12052084](crate::errors#code-12052084), [12052092](crate::errors#code-12052092), [12052094](crate::errors#code-12052094), [12052095](crate::errors#code-12052095), [12052096](crate::errors#code-12052096),
/// [12052097](crate::errors#code-12052097), [12052104](crate::errors#code-12052104), [12052105](crate::errors#code-12052105), [12052115](crate::errors#code-12052115), [12052116](crate::errors#code-12052116), [12052128](crate::errors#code-12052128),
/// [12052141](crate::errors#code-12052141), [12052144](crate::errors#code-12052144), [12052151](crate::errors#code-12052151), [12052152](crate::errors#code-12052152), [12052153](crate::errors#code-12052153), [12052158](crate::errors#code-12052158),
/// [12052159](crate::errors#code-12052159), [12052160](crate::errors#code-12052160), [12052162](crate::errors#code-12052162), [12052163](crate::errors#code-12052163), [12052181](crate::errors#code-12052181), [12052182](crate::errors#code-12052182),
/// [12052183](crate::errors#code-12052183), [12052200](crate::errors#code-12052200), [12052201](crate::errors#code-12052201), [12052207](crate::errors#code-12052207), [12052208](crate::errors#code-12052208), [12052217](crate::errors#code-12052217),
/// [12052220](crate::errors#code-12052220), [12052221](crate::errors#code-12052221), [12052222](crate::errors#code-12052222), [12052223](crate::errors#code-12052223), [12052225](crate::errors#code-12052225), [12052226](crate::errors#code-12052226),
/// [12052227](crate::errors#code-12052227), [12052230](crate::errors#code-12052230), [12052235](crate::errors#code-12052235), [12052238](crate::errors#code-12052238), [12052240](crate::errors#code-12052240), [12052241](crate::errors#code-12052241),
/// [12052242](crate::errors#code-12052242), [12052243](crate::errors#code-12052243), [12052244](crate::errors#code-12052244), [12052245](crate::errors#code-12052245), [12052246](crate::errors#code-12052246), [12052247](crate::errors#code-12052247),
/// [12052248](crate::errors#code-12052248), [12052249](crate::errors#code-12052249), [12052250](crate::errors#code-12052250), [12052251](crate::errors#code-12052251), [12052253](crate::errors#code-12052253), [12052254](crate::errors#code-12052254),
/// [12052256](crate::errors#code-12052256), [12052260](crate::errors#code-12052260), [12052261](crate::errors#code-12052261), [12052262](crate::errors#code-12052262), [12052263](crate::errors#code-12052263), [12052273](crate::errors#code-12052273),
/// [12052275](crate::errors#code-12052275), [12052278](crate::errors#code-12052278), [12052282](crate::errors#code-12052282), [12052284](crate::errors#code-12052284), [12052285](crate::errors#code-12052285), [12052287](crate::errors#code-12052287),
/// [12052289](crate::errors#code-12052289), [12052294](crate::errors#code-12052294), [12052300](crate::errors#code-12052300), [12052301](crate::errors#code-12052301), [12052302](crate::errors#code-12052302), [12052304](crate::errors#code-12052304),
/// [12052305](crate::errors#code-12052305), [12052306](crate::errors#code-12052306), [12052307](crate::errors#code-12052307), [12052308](crate::errors#code-12052308), [12052310](crate::errors#code-12052310), [12052311](crate::errors#code-12052311),
/// [12052314](crate::errors#code-12052314), [12052315](crate::errors#code-12052315), [12052316](crate::errors#code-12052316), [12052317](crate::errors#code-12052317), [12052319](crate::errors#code-12052319), [12052324](crate::errors#code-12052324),
/// [12052329](crate::errors#code-12052329), [12052330](crate::errors#code-12052330), [12052332](crate::errors#code-12052332), [12052340](crate::errors#code-12052340), [12052341](crate::errors#code-12052341), [12052342](crate::errors#code-12052342),
/// [12052343](crate::errors#code-12052343), [12052344](crate::errors#code-12052344), [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348), [12052349](crate::errors#code-12052349),
/// [12052350](crate::errors#code-12052350), [12052352](crate::errors#code-12052352), [12052357](crate::errors#code-12052357), [12052359](crate::errors#code-12052359), [12052360](crate::errors#code-12052360), [12052361](crate::errors#code-12052361),
/// [12052362](crate::errors#code-12052362), [12052364](crate::errors#code-12052364), [12052365](crate::errors#code-12052365), [12052371](crate::errors#code-12052371), [12052372](crate::errors#code-12052372), [12052375](crate::errors#code-12052375),
/// [12052376](crate::errors#code-12052376), [12052382](crate::errors#code-12052382), [12052383](crate::errors#code-12052383), [12052385](crate::errors#code-12052385), [12052393](crate::errors#code-12052393), [12052402](crate::errors#code-12052402),
/// [12052403](crate::errors#code-12052403), [12052404](crate::errors#code-12052404), [12052405](crate::errors#code-12052405), [12052420](crate::errors#code-12052420), [12052424](crate::errors#code-12052424), [12052446](crate::errors#code-12052446),
/// [12052465](crate::errors#code-12052465), [12052490](crate::errors#code-12052490), [12052503](crate::errors#code-12052503), [12052508](crate::errors#code-12052508), [12052509](crate::errors#code-12052509), [12052510](crate::errors#code-12052510),
/// [12052511](crate::errors#code-12052511), [12052512](crate::errors#code-12052512), [12052513](crate::errors#code-12052513), [12052514](crate::errors#code-12052514), [12052515](crate::errors#code-12052515), [12052516](crate::errors#code-12052516),
/// [12052520](crate::errors#code-12052520), [12052521](crate::errors#code-12052521), [12052522](crate::errors#code-12052522), [12052523](crate::errors#code-12052523), [12052524](crate::errors#code-12052524), [12052525](crate::errors#code-12052525),
/// [12052526](crate::errors#code-12052526), [12052527](crate::errors#code-12052527), [12052528](crate::errors#code-12052528), [12052529](crate::errors#code-12052529), [12052530](crate::errors#code-12052530), [12052531](crate::errors#code-12052531),
/// [12052532](crate::errors#code-12052532), [12052533](crate::errors#code-12052533), [12052534](crate::errors#code-12052534), [12052535](crate::errors#code-12052535), [12052550](crate::errors#code-12052550), [12052553](crate::errors#code-12052553),
/// [12052554](crate::errors#code-12052554), [12052557](crate::errors#code-12052557), [12052558](crate::errors#code-12052558), [12052559](crate::errors#code-12052559), [12052560](crate::errors#code-12052560), [12052570](crate::errors#code-12052570),
/// [12052571](crate::errors#code-12052571), [12052572](crate::errors#code-12052572), [12052574](crate::errors#code-12052574), [12052592](crate::errors#code-12052592), [12052593](crate::errors#code-12052593), [12052650](crate::errors#code-12052650),
/// [12052651](crate::errors#code-12052651), [12052655](crate::errors#code-12052655), [12052656](crate::errors#code-12052656), [12052657](crate::errors#code-12052657), [12052658](crate::errors#code-12052658), [12052670](crate::errors#code-12052670),
/// [12052671](crate::errors#code-12052671), [12052673](crate::errors#code-12052673), [12052700](crate::errors#code-12052700), [12052701](crate::errors#code-12052701), [12052702](crate::errors#code-12052702), [12052703](crate::errors#code-12052703),
/// [12052704](crate::errors#code-12052704), [12052706](crate::errors#code-12052706), [12052707](crate::errors#code-12052707), [12052712](crate::errors#code-12052712), [12052805](crate::errors#code-12052805), [12052815](crate::errors#code-12052815),
/// [12052832](crate::errors#code-12052832), [12052834](crate::errors#code-12052834), [12052835](crate::errors#code-12052835), [12052836](crate::errors#code-12052836), [12052838](crate::errors#code-12052838), [12052841](crate::errors#code-12052841),
/// [12052843](crate::errors#code-12052843), [12052844](crate::errors#code-12052844), [12052846](crate::errors#code-12052846), [12052847](crate::errors#code-12052847), [12052850](crate::errors#code-12052850), [12052853](crate::errors#code-12052853),
/// [12052857](crate::errors#code-12052857), [12052859](crate::errors#code-12052859), [12052863](crate::errors#code-12052863), [12052864](crate::errors#code-12052864), [12052881](crate::errors#code-12052881), [12052901](crate::errors#code-12052901),
/// [12052902](crate::errors#code-12052902), [12052910](crate::errors#code-12052910), [12052915](crate::errors#code-12052915), [12052921](crate::errors#code-12052921), [12052922](crate::errors#code-12052922), [12052931](crate::errors#code-12052931),
/// [12052932](crate::errors#code-12052932), [12052933](crate::errors#code-12052933), [12052934](crate::errors#code-12052934), [12052935](crate::errors#code-12052935), [12052994](crate::errors#code-12052994), [36009003](crate::errors#code-36009003).
#[doc(alias = "edit-product-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    pub category_id: CategoryId,
    /// Category tree of `category_id`; `v2` is required in the US and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Delivery option IDs, from `logistics::GetWarehouseDeliveryOptions` with the scope `PRODUCT`, that replace those of the warehouse. Only in Mexico and Southeast Asia, ignored elsewhere, and not saved in drafts of live products.
    pub delivery_option_ids: Option<Vec<DeliveryOptionId>>,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product is pre-owned. Only for products that are listed on Tokopedia alone; on TikTok Shop, pre-owned products have categories of their own.
    pub is_pre_owned: Option<bool>,
    /// Platforms on which to list the product, only for sellers who migrated from Tokopedia; defaults to the current ones or those of the last request. The product is deactivated on platforms that the list omits, and on one that rejects the edit while the other accepts it.
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
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<ProductAttributeInput>>,
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
    pub size_chart: Option<SizeChartInput>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Vec<EditProductSku>,
    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    pub subscription: Option<SubscriptionInput>,
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
    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
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

/// The required fields of [`EditProduct`], for [`EditProduct::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`; it must exist on both platforms if the product is for TikTok Shop and Tokopedia. In the US, products in `INVITE_ONLY` categories are not live until the seller has access.
    pub category_id: CategoryId,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Vec<EditProductSku>,
    /// Title of the product, in a language of the market: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: String,
}

impl EditProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            product_id: required.product_id,
            brand_id: None,
            category_id: required.category_id,
            category_version: None,
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
            package_dimensions: None,
            package_weight: None,
            product_attributes: None,
            replicated_products: None,
            responsible_person_ids: None,
            save_mode: None,
            shipping_insurance_requirement: None,
            shipping_template_id: None,
            size_chart: None,
            skus: required.skus,
            subscription: None,
            title: required.title,
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

    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = ProductAttributeInput>,
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
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    #[inline]
    pub fn subscription(mut self, subscription: SubscriptionInput) -> Self {
        self.subscription = Some(subscription);
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

    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
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

impl Endpoint for EditProduct {
    type Response = EditProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EditProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202509/products/{product_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .errors(
            &[
                12019006, 12019011, 12019012, 12019013, 12019019, 12019022, 12019056,
                12019057, 12019061, 12019095, 12019096, 12019097, 12019098, 12019100,
                12019215, 12052002, 12052003, 12052004, 12052005, 12052013, 12052015,
                12052023, 12052024, 12052025, 12052026, 12052028, 12052032, 12052034,
                12052037, 12052038, 12052048, 12052050, 12052051, 12052054, 12052055,
                12052056, 12052073, 12052084, 12052092, 12052094, 12052095, 12052096,
                12052097, 12052104, 12052105, 12052115, 12052116, 12052128, 12052141,
                12052144, 12052151, 12052152, 12052153, 12052158, 12052159, 12052160,
                12052162, 12052163, 12052181, 12052182, 12052183, 12052200, 12052201,
                12052207, 12052208, 12052217, 12052220, 12052221, 12052222, 12052223,
                12052225, 12052226, 12052227, 12052230, 12052235, 12052238, 12052240,
                12052241, 12052242, 12052243, 12052244, 12052245, 12052246, 12052247,
                12052248, 12052249, 12052250, 12052251, 12052253, 12052254, 12052256,
                12052260, 12052261, 12052262, 12052263, 12052273, 12052275, 12052278,
                12052282, 12052284, 12052285, 12052287, 12052289, 12052294, 12052300,
                12052301, 12052302, 12052304, 12052305, 12052306, 12052307, 12052308,
                12052310, 12052311, 12052314, 12052315, 12052316, 12052317, 12052319,
                12052324, 12052329, 12052330, 12052332, 12052340, 12052341, 12052342,
                12052343, 12052344, 12052345, 12052346, 12052348, 12052349, 12052350,
                12052352, 12052357, 12052359, 12052360, 12052361, 12052362, 12052364,
                12052365, 12052371, 12052372, 12052375, 12052376, 12052382, 12052383,
                12052385, 12052393, 12052402, 12052403, 12052404, 12052405, 12052420,
                12052424, 12052446, 12052465, 12052490, 12052503, 12052508, 12052509,
                12052510, 12052511, 12052512, 12052513, 12052514, 12052515, 12052516,
                12052520, 12052521, 12052522, 12052523, 12052524, 12052525, 12052526,
                12052527, 12052528, 12052529, 12052530, 12052531, 12052532, 12052533,
                12052534, 12052535, 12052550, 12052553, 12052554, 12052557, 12052558,
                12052559, 12052560, 12052570, 12052571, 12052572, 12052574, 12052592,
                12052593, 12052650, 12052651, 12052655, 12052656, 12052657, 12052658,
                12052670, 12052671, 12052673, 12052700, 12052701, 12052702, 12052703,
                12052704, 12052706, 12052707, 12052712, 12052805, 12052815, 12052832,
                12052834, 12052835, 12052836, 12052838, 12052841, 12052843, 12052844,
                12052846, 12052847, 12052850, 12052853, 12052857, 12052859, 12052863,
                12052864, 12052881, 12052901, 12052902, 12052910, 12052915, 12052921,
                12052922, 12052931, 12052932, 12052933, 12052934, 12052935, 12052994,
                36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/edit-product-202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202509/products/");
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
                ("scheduled_sale", &self.scheduled_sale),
                ("locale", &self.locale),
                ("auto_translate_enabled", &self.auto_translate_enabled),
                ("search_terms", &self.search_terms),
                ("key_product_features", &within(&self.key_product_features, ..=5)),
                ("inventory_mode", &self.inventory_mode),
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

/// A SKU of the product; without `id`, a new one (documented for version 202309).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProductSku {
    /// If the SKU is a virtual bundle, the SKUs that it contains.
    pub combined_skus: Option<Vec<CombinedSkuInput>>,
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
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
    pub inventory: Option<Vec<SkuInventoryInput>>,
    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only for local sellers in the US.
    pub list_price: Option<ListPriceInput>,
    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types; unchanged if omitted. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU, within the range that is allowed in the market; unchanged if omitted.
    pub price: Option<ListingPriceInput>,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    pub sales_attributes: Option<Vec<SalesAttributeInput>>,
    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters (documented for version 202309).
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
    /// Dimensions of the packed SKU as whole numbers, in the same system of units as `sku_weight`. Brazil also accepts decimals, which are rounded.
    pub sku_dimensions: Option<DimensionsInput>,
    /// Weight of the packed SKU. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub sku_weight: Option<WeightInput>,
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
        combined_skus: impl IntoIterator<Item = CombinedSkuInput>,
    ) -> Self {
        self.combined_skus = Some(combined_skus.into_iter().collect());
        self
    }

    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPriceInput>,
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
        inventory: impl IntoIterator<Item = SkuInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only for local sellers in the US.
    #[inline]
    pub fn list_price(mut self, list_price: ListPriceInput) -> Self {
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
    pub fn price(mut self, price: ListingPriceInput) -> Self {
        self.price = Some(price);
        self
    }

    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters (documented for version 202309).
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

    /// Dimensions of the packed SKU as whole numbers, in the same system of units as `sku_weight`. Brazil also accepts decimals, which are rounded.
    #[inline]
    pub fn sku_dimensions(mut self, sku_dimensions: DimensionsInput) -> Self {
        self.sku_dimensions = Some(sku_dimensions);
        self
    }

    /// Weight of the packed SKU. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    #[inline]
    pub fn sku_weight(mut self, sku_weight: WeightInput) -> Self {
        self.sku_weight = Some(sku_weight);
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
                    ("seller_sku", &self.seller_sku),
                    ("sku_unit_count", &self.sku_unit_count),
                    ("sku_dimensions", &self.sku_dimensions),
                    ("sku_weight", &self.sku_weight),
                ],
            );
    }
}

debug_written!(EditProductSku);

/// The copy of the product in another market, which is edited together with it (documented for version 202309).
#[derive(Clone)]
#[non_exhaustive]
pub struct EditReplicatedProduct {
    /// Market with a copy of the product, from [`GetReplicatedProducts`](crate::product::GetReplicatedProducts).
    pub region: Region,
    /// All SKUs of the copy. Existing SKUs that the list omits are deleted.
    pub skus: Option<Vec<EditReplicatedProductSku>>,
    /// Whether the copy shares its stock with the product and its other copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
}

impl EditReplicatedProduct {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(region: impl Into<Region>) -> Self {
        Self {
            region: region.into(),
            skus: None,
            inventory_mode: None,
        }
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

    /// Whether the copy shares its stock with the product and its other copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
        self
    }
}

impl WriteFields for EditReplicatedProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("region", &self.region),
                    ("skus", &self.skus),
                    ("inventory_mode", &self.inventory_mode),
                ],
            );
    }
}

debug_written!(EditReplicatedProduct);

/// A SKU of the copy in another market (documented for version 202309).
#[derive(Clone)]
#[non_exhaustive]
pub struct EditReplicatedProductSku {
    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one.
    pub id: Option<SkuId>,
    /// Stock by warehouse. Required, except for copies from the US to Mexico.
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// Price that buyers see before discounts.
    pub price: ReplicatedPriceInput,
    /// Seller SKU of the source SKU that a new SKU copies; required for new SKUs. In the EU except Ireland, it must have 6 to 50 letters, digits, hyphens and underscores. From 1 to 50 characters (documented for version 202309).
    pub seller_sku: Option<String>,
}

impl EditReplicatedProductSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(price: ReplicatedPriceInput) -> Self {
        Self {
            id: None,
            inventory: None,
            price,
            seller_sku: None,
        }
    }

    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one.
    #[inline]
    pub fn id(mut self, id: impl Into<SkuId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Stock by warehouse. Required, except for copies from the US to Mexico.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = ReplicatedInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Seller SKU of the source SKU that a new SKU copies; required for new SKUs. In the EU except Ireland, it must have 6 to 50 letters, digits, hyphens and underscores. From 1 to 50 characters (documented for version 202309).
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
                    ("seller_sku", &self.seller_sku),
                ],
            );
    }
}

debug_written!(EditReplicatedProductSku);
