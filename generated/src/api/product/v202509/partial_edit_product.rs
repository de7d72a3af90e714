// @generated from specs/product/202509/partial_edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    CategoryVersion, DimensionsInput, Locale, Platform, Region, WeightInput,
};
use crate::api::ids::{
    BrandId, ManufacturerId, PodTemplateId, ProductId, ResponsiblePersonId, SkuId,
    WarehouseId,
};
use crate::api::product::types::{
    AreaPlacement, AreaType, CertificationInput, EditAudit, ExternalListPriceInput, Fee,
    IdentifierCode, ImageInput, ImageUri, InventoryMode, ListPriceInput, PreSale,
    ProductAttributeInput, ReplicatedInventoryInput, ReplicatedPriceInput,
    SalesAttributeInput, SaveMode, SavedSku, ScheduledSaleInput, SizeChartInput,
    SkuPriceInput, SubscriptionInput, TextArea, VideoInput,
};

/// Changes the given top-level fields of a product that is not frozen or deleted, each as a whole; the others keep the values of its draft or of its version under review, if there is one. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once.
///
/// `POST /product/202509/products/{product_id}/partial_edit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns [`PartialEditProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partial-edit-product-202509>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PartialEditProduct;

 let shop = client.seller(token).shop(cipher);
 let request = PartialEditProduct::new("1729592969712207008")
     .description("It is a red large t-shirt.")
     .title("Short Boat Invisible Socks");
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019011](crate::errors#code-12019011), [12019022](crate::errors#code-12019022), [12019060](crate::errors#code-12019060), [12019094](crate::errors#code-12019094), [12019096](crate::errors#code-12019096), [12019097](crate::errors#code-12019097),
/// [12019098](crate::errors#code-12019098), [12019099](crate::errors#code-12019099), [12019100](crate::errors#code-12019100), [12052003](crate::errors#code-12052003), [12052004](crate::errors#code-12052004), [12052005](crate::errors#code-12052005),
/// [12052013](crate::errors#code-12052013), [12052015](crate::errors#code-12052015), [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052025](crate::errors#code-12052025), [12052026](crate::errors#code-12052026),
/// [12052028](crate::errors#code-12052028), [12052031](crate::errors#code-12052031), [12052032](crate::errors#code-12052032), [12052038](crate::errors#code-12052038), [12052048](crate::errors#code-12052048), [12052050](crate::errors#code-12052050),
/// [12052051](crate::errors#code-12052051), [12052054](crate::errors#code-12052054), [12052055](crate::errors#code-12052055), [12052056](crate::errors#code-12052056), [12052073](crate::errors#code-12052073), [12052084](crate::errors#code-12052084),
/// [12052092](crate::errors#code-12052092), [12052094](crate::errors#code-12052094), [12052096](crate::errors#code-12052096), [12052104](crate::errors#code-12052104), [12052105](crate::errors#code-12052105), [12052115](crate::errors#code-12052115),
/// [12052116](crate::errors#code-12052116), [12052128](crate::errors#code-12052128), [12052144](crate::errors#code-12052144), [12052151](crate::errors#code-12052151), [12052152](crate::errors#code-12052152), [12052153](crate::errors#code-12052153),
/// [12052157](crate::errors#code-12052157), [12052159](crate::errors#code-12052159), [12052160](crate::errors#code-12052160), [12052163](crate::errors#code-12052163), [12052181](crate::errors#code-12052181), [12052182](crate::errors#code-12052182),
/// [12052183](crate::errors#code-12052183), [12052200](crate::errors#code-12052200), [12052201](crate::errors#code-12052201), [12052208](crate::errors#code-12052208), [12052216](crate::errors#code-12052216), [12052220](crate::errors#code-12052220),
/// [12052221](crate::errors#code-12052221), [12052222](crate::errors#code-12052222), [12052223](crate::errors#code-12052223), [12052225](crate::errors#code-12052225), [12052226](crate::errors#code-12052226), [12052227](crate::errors#code-12052227),
/// [12052240](crate::errors#code-12052240), [12052241](crate::errors#code-12052241), [12052242](crate::errors#code-12052242), [12052243](crate::errors#code-12052243), [12052244](crate::errors#code-12052244), [12052245](crate::errors#code-12052245),
/// [12052246](crate::errors#code-12052246), [12052247](crate::errors#code-12052247), [12052248](crate::errors#code-12052248), [12052249](crate::errors#code-12052249), [12052250](crate::errors#code-12052250), [12052251](crate::errors#code-12052251),
/// [12052253](crate::errors#code-12052253), [12052254](crate::errors#code-12052254), [12052256](crate::errors#code-12052256), [12052260](crate::errors#code-12052260), [12052261](crate::errors#code-12052261), [12052262](crate::errors#code-12052262),
/// [12052263](crate::errors#code-12052263), [12052269](crate::errors#code-12052269), [12052273](crate::errors#code-12052273), [12052282](crate::errors#code-12052282), [12052283](crate::errors#code-12052283), [12052284](crate::errors#code-12052284),
/// [12052285](crate::errors#code-12052285), [12052287](crate::errors#code-12052287), [12052288](crate::errors#code-12052288), [12052289](crate::errors#code-12052289), [12052290](crate::errors#code-12052290), [12052292](crate::errors#code-12052292),
/// [12052294](crate::errors#code-12052294), [12052300](crate::errors#code-12052300), [12052301](crate::errors#code-12052301), [12052302](crate::errors#code-12052302), [12052304](crate::errors#code-12052304), [12052305](crate::errors#code-12052305),
/// [12052306](crate::errors#code-12052306), [12052307](crate::errors#code-12052307), [12052308](crate::errors#code-12052308), [12052314](crate::errors#code-12052314), [12052315](crate::errors#code-12052315), [12052316](crate::errors#code-12052316),
/// [12052324](crate::errors#code-12052324), [12052329](crate::errors#code-12052329), [12052330](crate::errors#code-12052330), [12052332](crate::errors#code-12052332), [12052340](crate::errors#code-12052340), [12052341](crate::errors#code-12052341),
/// [12052342](crate::errors#code-12052342), [12052343](crate::errors#code-12052343), [12052344](crate::errors#code-12052344), [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348),
/// [12052349](crate::errors#code-12052349), [12052350](crate::errors#code-12052350), [12052352](crate::errors#code-12052352), [12052356](crate::errors#code-12052356), [12052357](crate::errors#code-12052357), [12052359](crate::errors#code-12052359),
/// [12052360](crate::errors#code-12052360), [12052361](crate::errors#code-12052361), [12052362](crate::errors#code-12052362), [12052365](crate::errors#code-12052365), [12052366](crate::errors#code-12052366), [12052371](crate::errors#code-12052371),
/// [12052375](crate::errors#code-12052375), [12052376](crate::errors#code-12052376), [12052382](crate::errors#code-12052382), [12052383](crate::errors#code-12052383), [12052385](crate::errors#code-12052385), [12052393](crate::errors#code-12052393),
/// [12052402](crate::errors#code-12052402), [12052403](crate::errors#code-12052403), [12052520](crate::errors#code-12052520), [12052521](crate::errors#code-12052521), [12052522](crate::errors#code-12052522), [12052523](crate::errors#code-12052523),
/// [12052524](crate::errors#code-12052524), [12052525](crate::errors#code-12052525), [12052526](crate::errors#code-12052526), [12052527](crate::errors#code-12052527), [12052528](crate::errors#code-12052528), [12052529](crate::errors#code-12052529),
/// [12052530](crate::errors#code-12052530), [12052531](crate::errors#code-12052531), [12052532](crate::errors#code-12052532), [12052533](crate::errors#code-12052533), [12052534](crate::errors#code-12052534), [12052535](crate::errors#code-12052535),
/// [12052550](crate::errors#code-12052550), [12052554](crate::errors#code-12052554), [12052557](crate::errors#code-12052557), [12052558](crate::errors#code-12052558), [12052559](crate::errors#code-12052559), [12052560](crate::errors#code-12052560),
/// [12052570](crate::errors#code-12052570), [12052571](crate::errors#code-12052571), [12052572](crate::errors#code-12052572), [12052574](crate::errors#code-12052574), [12052591](crate::errors#code-12052591), [12052592](crate::errors#code-12052592),
/// [12052593](crate::errors#code-12052593), [12052598](crate::errors#code-12052598), [12052600](crate::errors#code-12052600), [12052650](crate::errors#code-12052650), [12052655](crate::errors#code-12052655), [12052656](crate::errors#code-12052656),
/// [12052657](crate::errors#code-12052657), [12052670](crate::errors#code-12052670), [12052673](crate::errors#code-12052673), [12052700](crate::errors#code-12052700), [12052702](crate::errors#code-12052702), [12052703](crate::errors#code-12052703),
/// [12052704](crate::errors#code-12052704), [12052706](crate::errors#code-12052706), [12052712](crate::errors#code-12052712), [12052722](crate::errors#code-12052722), [12052805](crate::errors#code-12052805), [12052842](crate::errors#code-12052842),
/// [12052846](crate::errors#code-12052846), [12052847](crate::errors#code-12052847), [12052849](crate::errors#code-12052849), [12052863](crate::errors#code-12052863), [12052864](crate::errors#code-12052864), [12052881](crate::errors#code-12052881),
/// [12052901](crate::errors#code-12052901), [12052902](crate::errors#code-12052902), [12052910](crate::errors#code-12052910), [12052915](crate::errors#code-12052915), [12052916](crate::errors#code-12052916), [12052921](crate::errors#code-12052921),
/// [12052922](crate::errors#code-12052922), [12052931](crate::errors#code-12052931), [12052932](crate::errors#code-12052932), [12052933](crate::errors#code-12052933), [12052934](crate::errors#code-12052934), [12052935](crate::errors#code-12052935),
/// [12052994](crate::errors#code-12052994), [12052995](crate::errors#code-12052995), [36009003](crate::errors#code-36009003).
#[doc(alias = "partial-edit-product-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Platforms on which the product is listed; it is deactivated on those that the list omits, and on one that rejects the edit while the other accepts it. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Option<Vec<ImageInput>>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<DimensionsInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<WeightInput>,
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<ProductAttributeInput>>,
    /// Copies in other markets that change in the same way; usually, `region` is enough. New SKUs and changed sales attributes need complete `skus` here and the `seller_sku` of the source SKUs, and changed sales attributes must be sent to all copies.
    pub replicated_products: Option<Vec<PartialEditReplicatedProduct>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Whether the edit is submitted for review, which TikTok may limit per day, or saved as a draft. Products that are deleted, or frozen or pending on any platform, cannot have drafts; drafts of live products do not save `PartialEditProductSku::inventory`. Defaults to `LISTING`.
    pub save_mode: Option<SaveMode>,
    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartInput>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Option<Vec<PartialEditProductSku>>,
    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    pub subscription: Option<SubscriptionInput>,
    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Short Boat Invisible Socks`.
    pub title: Option<String>,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoInput>,
    /// Whether TikTok translates the content. Only for markets where products are listed in several languages.
    pub auto_translate_enabled: Option<bool>,
    /// Category tree of the product's category; `v2` is required in the US, EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
    /// Highlights of the product, shown to buyers and used for search, with at most 1,500 characters in total. At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    /// Language in which TikTok reads the existing product for the edit; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// How buyers can customize a print-on-demand product. Only for made-to-order products in the US.
    pub pod_info: Option<PodCustomizationInput>,
    /// Whether and when the product goes on sale at a scheduled time.
    pub scheduled_sale: Option<ScheduledSaleInput>,
    /// Search terms that buyers do not see: at most 15, with 250 characters in total.
    pub search_terms: Option<Vec<String>>,
    /// Whether the product is a blind box or lucky bag, whose content buyers see only after they open it.
    pub is_blind_box: Option<bool>,
}

impl PartialEditProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
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
            auto_translate_enabled: None,
            category_version: None,
            inventory_mode: None,
            key_product_features: None,
            locale: None,
            pod_info: None,
            scheduled_sale: None,
            search_terms: None,
            is_blind_box: None,
        }
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

    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
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

    /// Platforms on which the product is listed; it is deactivated on those that the list omits, and on one that rejects the edit while the other accepts it. Only for sellers who migrated from Tokopedia.
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
        main_images: impl IntoIterator<Item = ImageInput>,
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

    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
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

    /// Copies in other markets that change in the same way; usually, `region` is enough. New SKUs and changed sales attributes need complete `skus` here and the `seller_sku` of the source SKUs, and changed sales attributes must be sent to all copies.
    #[inline]
    pub fn replicated_products(
        mut self,
        replicated_products: impl IntoIterator<Item = PartialEditReplicatedProduct>,
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

    /// Whether the edit is submitted for review, which TikTok may limit per day, or saved as a draft. Products that are deleted, or frozen or pending on any platform, cannot have drafts; drafts of live products do not save `PartialEditProductSku::inventory`. Defaults to `LISTING`.
    #[inline]
    pub fn save_mode(mut self, save_mode: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(save_mode.into());
        self
    }

    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    #[inline]
    pub fn subscription(mut self, subscription: SubscriptionInput) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Short Boat Invisible Socks`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }

    /// Whether TikTok translates the content. Only for markets where products are listed in several languages.
    #[inline]
    pub fn auto_translate_enabled(mut self, auto_translate_enabled: bool) -> Self {
        self.auto_translate_enabled = Some(auto_translate_enabled);
        self
    }

    /// Category tree of the product's category; `v2` is required in the US, EU and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
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

    /// Language in which TikTok reads the existing product for the edit; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// How buyers can customize a print-on-demand product. Only for made-to-order products in the US.
    #[inline]
    pub fn pod_info(mut self, pod_info: PodCustomizationInput) -> Self {
        self.pod_info = Some(pod_info);
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

    /// Whether the product is a blind box or lucky bag, whose content buyers see only after they open it.
    #[inline]
    pub fn is_blind_box(mut self, is_blind_box: bool) -> Self {
        self.is_blind_box = Some(is_blind_box);
        self
    }
}

impl Endpoint for PartialEditProduct {
    type Response = PartialEditProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "PartialEditProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202509/products/{product_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .errors(
            &[
                12019011, 12019022, 12019060, 12019094, 12019096, 12019097, 12019098,
                12019099, 12019100, 12052003, 12052004, 12052005, 12052013, 12052015,
                12052023, 12052024, 12052025, 12052026, 12052028, 12052031, 12052032,
                12052038, 12052048, 12052050, 12052051, 12052054, 12052055, 12052056,
                12052073, 12052084, 12052092, 12052094, 12052096, 12052104, 12052105,
                12052115, 12052116, 12052128, 12052144, 12052151, 12052152, 12052153,
                12052157, 12052159, 12052160, 12052163, 12052181, 12052182, 12052183,
                12052200, 12052201, 12052208, 12052216, 12052220, 12052221, 12052222,
                12052223, 12052225, 12052226, 12052227, 12052240, 12052241, 12052242,
                12052243, 12052244, 12052245, 12052246, 12052247, 12052248, 12052249,
                12052250, 12052251, 12052253, 12052254, 12052256, 12052260, 12052261,
                12052262, 12052263, 12052269, 12052273, 12052282, 12052283, 12052284,
                12052285, 12052287, 12052288, 12052289, 12052290, 12052292, 12052294,
                12052300, 12052301, 12052302, 12052304, 12052305, 12052306, 12052307,
                12052308, 12052314, 12052315, 12052316, 12052324, 12052329, 12052330,
                12052332, 12052340, 12052341, 12052342, 12052343, 12052344, 12052345,
                12052346, 12052348, 12052349, 12052350, 12052352, 12052356, 12052357,
                12052359, 12052360, 12052361, 12052362, 12052365, 12052366, 12052371,
                12052375, 12052376, 12052382, 12052383, 12052385, 12052393, 12052402,
                12052403, 12052520, 12052521, 12052522, 12052523, 12052524, 12052525,
                12052526, 12052527, 12052528, 12052529, 12052530, 12052531, 12052532,
                12052533, 12052534, 12052535, 12052550, 12052554, 12052557, 12052558,
                12052559, 12052560, 12052570, 12052571, 12052572, 12052574, 12052591,
                12052592, 12052593, 12052598, 12052600, 12052650, 12052655, 12052656,
                12052657, 12052670, 12052673, 12052700, 12052702, 12052703, 12052704,
                12052706, 12052712, 12052722, 12052805, 12052842, 12052846, 12052847,
                12052849, 12052863, 12052864, 12052881, 12052901, 12052902, 12052910,
                12052915, 12052916, 12052921, 12052922, 12052931, 12052932, 12052933,
                12052934, 12052935, 12052994, 12052995, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/partial-edit-product-202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202509/products/");
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
                ("auto_translate_enabled", &self.auto_translate_enabled),
                ("category_version", &self.category_version),
                ("inventory_mode", &self.inventory_mode),
                ("key_product_features", &within(&self.key_product_features, ..=5)),
                ("locale", &self.locale),
                ("pod_info", &self.pod_info),
                ("scheduled_sale", &self.scheduled_sale),
                ("search_terms", &self.search_terms),
                ("is_blind_box", &self.is_blind_box),
            ],
        );
    }
}

/// The response to [`PartialEditProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditProductResponse {
    /// Review of the product by TikTok. Only for products that are listed on TikTok Shop.
    pub audit: Option<EditAudit>,
    /// Product ID, as in the request.
    pub product_id: Option<ProductId>,
    /// SKUs of the product.
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
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(PartialEditProductResponse);

/// An area of a surface into which buyers put a text or a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAreaInput {
    /// Name of the area.
    pub area_name: Option<String>,
    /// Size and position of the area.
    pub area_placement: Option<AreaPlacement>,
    /// What buyers put into the area.
    pub area_type: Option<AreaType>,
    /// ID of the area in the seller's own system.
    pub external_area_id: Option<String>,
    /// Requirements of the buyer's picture, with the type `IMAGE`.
    pub image_area: Option<ImageAreaInput>,
    /// Whether buyers must fill in the area. If not, its default content or the product without customization may be used.
    pub is_required: Option<bool>,
    /// Requirements of the buyer's text, with the type `TEXT`.
    pub text_area: Option<TextArea>,
}

impl CustomAreaInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the area.
    #[inline]
    pub fn area_name(mut self, area_name: impl Into<String>) -> Self {
        self.area_name = Some(area_name.into());
        self
    }

    /// Size and position of the area.
    #[inline]
    pub fn area_placement(mut self, area_placement: AreaPlacement) -> Self {
        self.area_placement = Some(area_placement);
        self
    }

    /// What buyers put into the area.
    #[inline]
    pub fn area_type(mut self, area_type: impl Into<AreaType>) -> Self {
        self.area_type = Some(area_type.into());
        self
    }

    /// ID of the area in the seller's own system.
    #[inline]
    pub fn external_area_id(mut self, external_area_id: impl Into<String>) -> Self {
        self.external_area_id = Some(external_area_id.into());
        self
    }

    /// Requirements of the buyer's picture, with the type `IMAGE`.
    #[inline]
    pub fn image_area(mut self, image_area: ImageAreaInput) -> Self {
        self.image_area = Some(image_area);
        self
    }

    /// Whether buyers must fill in the area. If not, its default content or the product without customization may be used.
    #[inline]
    pub fn is_required(mut self, is_required: bool) -> Self {
        self.is_required = Some(is_required);
        self
    }

    /// Requirements of the buyer's text, with the type `TEXT`.
    #[inline]
    pub fn text_area(mut self, text_area: TextArea) -> Self {
        self.text_area = Some(text_area);
        self
    }
}

impl WriteFields for CustomAreaInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("area_name", &self.area_name),
                    ("area_placement", &self.area_placement),
                    ("area_type", &self.area_type),
                    ("external_area_id", &self.external_area_id),
                    ("image_area", &self.image_area),
                    ("is_required", &self.is_required),
                    ("text_area", &self.text_area),
                ],
            );
    }
}

debug_written!(CustomAreaInput);

/// Requirements of the picture that a buyer adds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAreaInput {
    /// Picture that is used if the buyer adds none, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    pub default_image: Option<ImageUri>,
    /// Smallest height of the buyer's picture, in pixels.
    pub min_height: Option<i64>,
    /// Smallest width of the buyer's picture, in pixels.
    pub min_width: Option<i64>,
}

impl ImageAreaInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture that is used if the buyer adds none, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    #[inline]
    pub fn default_image(mut self, default_image: ImageUri) -> Self {
        self.default_image = Some(default_image);
        self
    }

    /// Smallest height of the buyer's picture, in pixels.
    #[inline]
    pub fn min_height(mut self, min_height: i64) -> Self {
        self.min_height = Some(min_height);
        self
    }

    /// Smallest width of the buyer's picture, in pixels.
    #[inline]
    pub fn min_width(mut self, min_width: i64) -> Self {
        self.min_width = Some(min_width);
        self
    }
}

impl WriteFields for ImageAreaInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("default_image", &self.default_image),
                    ("min_height", &self.min_height),
                    ("min_width", &self.min_width),
                ],
            );
    }
}

debug_written!(ImageAreaInput);

/// A SKU of the product; without `id`, a new one (documented for version 202309).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditProductSku {
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// URLs of pages on other sites where buyers can order the SKU, each of at most 500 characters.
    pub external_urls: Option<Vec<String>>,
    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Option<Vec<Fee>>,
    /// ID of an existing SKU, from [`GetProduct`](crate::product::GetProduct); omit it for a new one and send all other data. Existing SKUs that the request omits are deleted.
    pub id: Option<SkuId>,
    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by warehouse; not saved in drafts of live products.
    pub inventory: Option<Vec<PartialEditSkuInventory>>,
    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only in the US.
    pub list_price: Option<ListPriceInput>,
    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU, within the range that is allowed in the market.
    pub price: Option<SkuPriceInput>,
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

impl PartialEditProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
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

    /// ID of an existing SKU, from [`GetProduct`](crate::product::GetProduct); omit it for a new one and send all other data. Existing SKUs that the request omits are deleted.
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

    /// Stock by warehouse; not saved in drafts of live products.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = PartialEditSkuInventory>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only in the US.
    #[inline]
    pub fn list_price(mut self, list_price: ListPriceInput) -> Self {
        self.list_price = Some(list_price);
        self
    }

    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }

    /// Price of the SKU, within the range that is allowed in the market.
    #[inline]
    pub fn price(mut self, price: SkuPriceInput) -> Self {
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

impl WriteFields for PartialEditProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
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

debug_written!(PartialEditProductSku);

/// The copy of the product in another market, which is edited together with it (documented for version 202309).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialEditReplicatedProduct {
    /// Market with a copy of the product, from [`GetReplicatedProducts`](crate::product::GetReplicatedProducts). Poland is `PO` here.
    pub region: Region,
    /// All SKUs of the copy; only if there are new SKUs or changed sales attributes. Omitted SKUs are deleted.
    pub skus: Option<Vec<PartialEditReplicatedProductSku>>,
    /// Whether the copy shares its stock with the product and its other copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
}

impl PartialEditReplicatedProduct {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(region: impl Into<Region>) -> Self {
        Self {
            region: region.into(),
            skus: None,
            inventory_mode: None,
        }
    }

    /// All SKUs of the copy; only if there are new SKUs or changed sales attributes. Omitted SKUs are deleted.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditReplicatedProductSku>,
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

impl WriteFields for PartialEditReplicatedProduct {
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

debug_written!(PartialEditReplicatedProduct);

/// A SKU of the copy in another market (documented for version 202309).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialEditReplicatedProductSku {
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one, which requires `seller_sku`.
    pub id: Option<SkuId>,
    /// Stock by warehouse. Required, except for copies from the US to Mexico.
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// Price of the SKU in the target market.
    pub price: ReplicatedPriceInput,
    /// The seller's own code of the SKU, as in the source product: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. From 1 to 50 characters (documented for version 202309).
    pub seller_sku: Option<String>,
}

impl PartialEditReplicatedProductSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(price: ReplicatedPriceInput) -> Self {
        Self {
            external_sku_id: None,
            id: None,
            inventory: None,
            price,
            seller_sku: None,
        }
    }

    /// ID of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one, which requires `seller_sku`.
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

    /// The seller's own code of the SKU, as in the source product: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. From 1 to 50 characters (documented for version 202309).
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
                    ("seller_sku", &self.seller_sku),
                ],
            );
    }
}

debug_written!(PartialEditReplicatedProductSku);

/// The stock of the SKU in one warehouse.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialEditSkuInventory {
    /// Number of units that can be sold on back order once `quantity` is used up; not for pre-sales. Requires `handling_time`, unless the product is virtual.
    pub backorder_quantity: Option<i64>,
    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`, unless the product is virtual.
    pub handling_time: Option<i64>,
    /// Stock that is ready to ship. From 1 to 99999.
    pub quantity: i64,
    /// Warehouse ID, from `logistics::GetWarehouses`.
    pub warehouse_id: WarehouseId,
}

impl PartialEditSkuInventory {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(quantity: i64, warehouse_id: impl Into<WarehouseId>) -> Self {
        Self {
            backorder_quantity: None,
            handling_time: None,
            quantity,
            warehouse_id: warehouse_id.into(),
        }
    }

    /// Number of units that can be sold on back order once `quantity` is used up; not for pre-sales. Requires `handling_time`, unless the product is virtual.
    #[inline]
    pub fn backorder_quantity(mut self, backorder_quantity: i64) -> Self {
        self.backorder_quantity = Some(backorder_quantity);
        self
    }

    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`, unless the product is virtual.
    #[inline]
    pub fn handling_time(mut self, handling_time: i64) -> Self {
        self.handling_time = Some(handling_time);
        self
    }
}

impl WriteFields for PartialEditSkuInventory {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("backorder_quantity", &self.backorder_quantity),
                    ("handling_time", &self.handling_time),
                    ("quantity", &within(&self.quantity, 1..=99_999)),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

debug_written!(PartialEditSkuInventory);

/// How buyers can customize a product that is printed on demand.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodCustomizationInput {
    /// Templates, one for each way to customize the product.
    pub pod_templates: Option<Vec<PodTemplateInput>>,
}

impl PodCustomizationInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Templates, one for each way to customize the product.
    #[inline]
    pub fn pod_templates(
        mut self,
        pod_templates: impl IntoIterator<Item = PodTemplateInput>,
    ) -> Self {
        self.pod_templates = Some(pod_templates.into_iter().collect());
        self
    }
}

impl WriteFields for PodCustomizationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("pod_templates", &self.pod_templates)]);
    }
}

debug_written!(PodCustomizationInput);

/// A way to customize the product, for some of its SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodTemplateInput {
    /// Template ID, from [`GetProduct`](crate::product::GetProduct); omit it for a new template.
    pub pod_template_id: Option<PodTemplateId>,
    /// Note for buyers who customize the product.
    pub remark: Option<String>,
    /// IDs of the SKUs that use the template, from [`GetProduct`](crate::product::GetProduct). A SKU has at most one template.
    pub sku_ids: Option<Vec<SkuId>>,
    /// Surfaces that can be customized. At most 10 entries.
    pub surfaces: Option<Vec<SurfaceInput>>,
    /// Name of the template; buyers do not see it.
    pub template_name: Option<String>,
}

impl PodTemplateInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Template ID, from [`GetProduct`](crate::product::GetProduct); omit it for a new template.
    #[inline]
    pub fn pod_template_id(mut self, pod_template_id: impl Into<PodTemplateId>) -> Self {
        self.pod_template_id = Some(pod_template_id.into());
        self
    }

    /// Note for buyers who customize the product.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// IDs of the SKUs that use the template, from [`GetProduct`](crate::product::GetProduct). A SKU has at most one template.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Surfaces that can be customized. At most 10 entries.
    #[inline]
    pub fn surfaces(mut self, surfaces: impl IntoIterator<Item = SurfaceInput>) -> Self {
        self.surfaces = Some(surfaces.into_iter().collect());
        self
    }

    /// Name of the template; buyers do not see it.
    #[inline]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl WriteFields for PodTemplateInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("pod_template_id", &self.pod_template_id),
                    ("remark", &self.remark),
                    ("sku_ids", &self.sku_ids),
                    ("surfaces", &within(&self.surfaces, ..=10)),
                    ("template_name", &self.template_name),
                ],
            );
    }
}

debug_written!(PodTemplateInput);

/// A side of the product that buyers can customize.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurfaceInput {
    /// Background of the surface, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    pub background_image: Option<ImageUri>,
    /// Areas of the surface in the order of their layers. At most 10 entries.
    pub custom_areas: Option<Vec<CustomAreaInput>>,
    /// ID of the surface in the seller's own system.
    pub external_surface_id: Option<String>,
    /// Mask of the surface, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    pub mask_image: Option<ImageUri>,
    /// Name of the surface, such as the front or the back.
    pub surface_name: Option<String>,
}

impl SurfaceInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Background of the surface, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    #[inline]
    pub fn background_image(mut self, background_image: ImageUri) -> Self {
        self.background_image = Some(background_image);
        self
    }

    /// Areas of the surface in the order of their layers. At most 10 entries.
    #[inline]
    pub fn custom_areas(
        mut self,
        custom_areas: impl IntoIterator<Item = CustomAreaInput>,
    ) -> Self {
        self.custom_areas = Some(custom_areas.into_iter().collect());
        self
    }

    /// ID of the surface in the seller's own system.
    #[inline]
    pub fn external_surface_id(
        mut self,
        external_surface_id: impl Into<String>,
    ) -> Self {
        self.external_surface_id = Some(external_surface_id.into());
        self
    }

    /// Mask of the surface, uploaded with the use case `CUSTOMIZATION_IMAGE`.
    #[inline]
    pub fn mask_image(mut self, mask_image: ImageUri) -> Self {
        self.mask_image = Some(mask_image);
        self
    }

    /// Name of the surface, such as the front or the back.
    #[inline]
    pub fn surface_name(mut self, surface_name: impl Into<String>) -> Self {
        self.surface_name = Some(surface_name.into());
        self
    }
}

impl WriteFields for SurfaceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("background_image", &self.background_image),
                    ("custom_areas", &within(&self.custom_areas, ..=10)),
                    ("external_surface_id", &self.external_surface_id),
                    ("mask_image", &self.mask_image),
                    ("surface_name", &self.surface_name),
                ],
            );
    }
}

debug_written!(SurfaceInput);
