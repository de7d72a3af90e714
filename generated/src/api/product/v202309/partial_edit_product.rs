// @generated from specs/product/202309/partial_edit_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Platform, Region, Weight};
use crate::api::ids::{BrandId, ManufacturerId, ProductId, ResponsiblePersonId, SkuId};
use crate::api::product::types::{
    AttributeDraft, CertificationDraft, EditAudit, ExternalListPrice, Fee,
    IdentifierCode, ImageUri, PreSale, ReplicatedInventoryInput, ReplicatedPriceDraft,
    SalesAttributeDraft, SaveMode, SavedSku, SizeChartDraft, SkuPriceDraft,
    SubscriptionInput, VideoDraft, WarehouseInventoryInput,
};

/// Changes the given top-level fields of a product that is not frozen or deleted, each as a whole; the others keep the values of its draft or of its version under review, if there is one. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once.
///
/// `POST /product/202309/products/{product_id}/partial_edit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PartialEditProductResponse`].
/// Superseded by a newer version: [`v202509`](crate::product::v202509::partial_edit_product::PartialEditProduct).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::v202309::PartialEditProduct;

 let shop = client.seller(token).shop(cipher);
 let request = PartialEditProduct::new("1729592969712207008")
     .description("It is a red large t-shirt.")
     .title("Short Boat Invisible Socks");
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "650a98d74a0bb702c06c3289")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<CertificationDraft>>,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// ID of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay cash on delivery; with `true`, the listing fails if the category does not support it (see [`GetCategoryRules`](crate::product::GetCategoryRules)). Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Platforms on which the product is listed; it is deactivated on those that the list omits, and on one that rejects the edit while the other accepts it. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers with the unit `CENTIMETER`, in the US also `INCH`, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<Dimensions>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<Weight>,
    /// Attributes of the product: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<AttributeDraft>>,
    /// Copies in other markets that change in the same way; usually, `region` is enough. New SKUs and changed sales attributes need complete `skus` here and the `seller_sku` of the source SKUs, and changed sales attributes must be sent to all copies.
    pub replicated_products: Option<Vec<PartialEditReplicatedProduct>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Whether the edit is submitted for review, which TikTok may limit per day, or saved as a draft. Products that are deleted, or frozen or pending on any platform, cannot have drafts; drafts of live products do not save `PartialEditProductSku::inventory`. Defaults to `LISTING`.
    pub save_mode: Option<SaveMode>,
    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartDraft>,
    /// SKUs of the product, the main one first: at most 300 in BR, EU, JP, MX, GB and US, 100 elsewhere.
    pub skus: Option<Vec<PartialEditProductSku>>,
    /// Subscribe and Save offer of the product. JSON name: `subscribe_info_edit`.
    pub subscription: Option<SubscriptionInput>,
    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Short Boat Invisible Socks`.
    pub title: Option<String>,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoDraft>,
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
        certifications: impl IntoIterator<Item = CertificationDraft>,
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

    /// Dimensions of the packed product, which influence the shipping fee: whole numbers with the unit `CENTIMETER`, in the US also `INCH`, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
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
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
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
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289")
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Review of the product by TikTok. Only for products that are listed on TikTok Shop.
    pub audit: Option<EditAudit>,
    /// Product ID, as in the request.
    pub product_id: Option<ProductId>,
    /// Copies in other markets, with the IDs of their SKUs.
    pub replicated_products: Vec<EditedReplicatedProduct>,
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
    /// Product ID of the copy.
    pub product_id: Option<ProductId>,
    /// Market of the copy.
    pub region: Option<Region>,
    /// SKUs of the copy.
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
    /// ID of the SKU on another platform.
    pub external_sku_id: Option<String>,
    /// SKU ID.
    pub id: Option<SkuId>,
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

/// A SKU of the product; without `id`, a new one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditProductSku {
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    pub external_list_prices: Option<Vec<ExternalListPrice>>,
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
    pub inventory: Option<Vec<WarehouseInventoryInput>>,
    /// Recommended retail price from 0.01 to 7,600 `USD`, which buyers may see struck through if TikTok approves it; ignored if it is below the price. Only in the US.
    pub list_price: Option<Money>,
    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU, within the range that is allowed in the market.
    pub price: Option<SkuPriceDraft>,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    pub sales_attributes: Option<Vec<SalesAttributeDraft>>,
    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
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
        inventory: impl IntoIterator<Item = WarehouseInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Recommended retail price from 0.01 to 7,600 `USD`, which buyers may see struck through if TikTok approves it; ignored if it is below the price. Only in the US.
    #[inline]
    pub fn list_price(mut self, list_price: Money) -> Self {
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
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
                    ("sku_unit_count", &self.sku_unit_count),
                ],
            );
    }
}

debug_written!(PartialEditProductSku);

/// The copy of the product in another market, which is edited together with it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditReplicatedProduct {
    /// Market with a copy of the product, from [`GetReplicatedProducts`](crate::product::GetReplicatedProducts).
    pub region: Option<Region>,
    /// All SKUs of the copy; only if there are new SKUs or changed sales attributes. Omitted SKUs are deleted.
    pub skus: Option<Vec<PartialEditReplicatedProductSku>>,
}

impl PartialEditReplicatedProduct {
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

    /// All SKUs of the copy; only if there are new SKUs or changed sales attributes. Omitted SKUs are deleted.
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

/// A SKU of the copy in another market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditReplicatedProductSku {
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// ID of an existing SKU of the copy, from [`GetProduct`](crate::product::GetProduct) with the ID of the copy; omit it for a new one, which requires `seller_sku`.
    pub id: Option<SkuId>,
    /// Stock of the SKU by warehouse.
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// Price of the SKU in the target market.
    pub price: Option<ReplicatedPriceDraft>,
    /// The seller's own code of the SKU, as in the source product: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. From 1 to 50 characters.
    pub seller_sku: Option<String>,
}

impl PartialEditReplicatedProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Stock of the SKU by warehouse.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = ReplicatedInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Price of the SKU in the target market.
    #[inline]
    pub fn price(mut self, price: ReplicatedPriceDraft) -> Self {
        self.price = Some(price);
        self
    }

    /// The seller's own code of the SKU, as in the source product: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. From 1 to 50 characters.
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
