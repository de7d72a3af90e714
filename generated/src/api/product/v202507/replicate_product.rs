// @generated from specs/product/202507/replicate_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReplicateProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Region};
use crate::api::ids::{
    CertificationId, ManufacturerId, ProductFileId, ProductId, ResponsiblePersonId, SkuId,
};
use crate::api::product::types::{
    AttributeInput, FileFormat, ImageInput, InventoryMode, ReplicatedInventoryInput,
};

/// Copies a product to other markets in the background; the webhook `GlobalReplicationStatusChange` reports the results. If the reply has an error for any market, no market gets a copy.
///
/// `POST /product/202507/products/{product_id}/global_replicate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns [`ReplicateProductResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/replicate-product-202507>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::ReplicateProduct;
 use tiktok_shop::product::replicate_product::{ReplicateProductSku, ReplicationTarget};
 use tiktok_shop::product::types::ReplicatedInventoryInput;
 use tiktok_shop::types::Region;

 let shop = client.seller(token).shop(cipher);
 let request = ReplicateProduct::new("1729592969712207008")
     .replication_targets([
         ReplicationTarget::new()
             .region(Region::Us)
             .skus([
                 ReplicateProductSku::new()
                     .inventory([
                         ReplicatedInventoryInput::new()
                             .quantity(100)
                             .warehouse_id("1732057700058170433"),
                     ])
                     .source_sku_id("1732057700058170433"),
             ]),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "replicate-product-202507")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplicateProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Markets that get a copy. JSON name: `replicate_target`.
    pub replication_targets: Option<Vec<ReplicationTarget>>,
    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
}

impl ReplicateProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            replication_targets: None,
            inventory_mode: None,
        }
    }

    /// Markets that get a copy. JSON name: `replicate_target`.
    #[inline]
    pub fn replication_targets(
        mut self,
        replication_targets: impl IntoIterator<Item = ReplicationTarget>,
    ) -> Self {
        self.replication_targets = Some(replication_targets.into_iter().collect());
        self
    }

    /// Whether the product shares its stock with its copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
        self
    }
}

impl Endpoint for ReplicateProduct {
    type Response = ReplicateProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ReplicateProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202507/products/{product_id}/global_replicate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .page("https://partner.tiktokshop.com/docv2/page/replicate-product-202507");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202507/products/");
        path.id("product_id", &self.product_id);
        path.literal("/global_replicate");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("replicate_target", &self.replication_targets),
                ("inventory_mode", &self.inventory_mode),
            ],
        );
    }
}

/// The response to [`ReplicateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicateProductResponse {
    /// Validation errors by market. If there are none, TikTok starts to copy the product.
    pub errors: Vec<ReplicationError>,
}

impl Fields for ReplicateProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(ReplicateProductResponse);

impl CollectFailures for ReplicateProductResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ReplicateProductResponse {}

/// A certification of the product for the target market.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicateProductCertification {
    /// ID of the type of certification, from `CertificationRule::id`.
    pub id: CertificationId,
    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    pub expiration_date: Option<Timestamp>,
    /// PDF files of the certification.
    pub files: Option<Vec<ReplicateProductCertificationFile>>,
    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub images: Option<Vec<ImageInput>>,
}

impl ReplicateProductCertification {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<CertificationId>) -> Self {
        Self {
            id: id.into(),
            expiration_date: None,
            files: None,
            images: None,
        }
    }

    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// PDF files of the certification.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = ReplicateProductCertificationFile>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl WriteFields for ReplicateProductCertification {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("expiration_date", &self.expiration_date),
                    ("files", &self.files),
                    ("images", &self.images),
                ],
            );
    }
}

debug_written!(ReplicateProductCertification);

/// A PDF file of the certification.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicateProductCertificationFile {
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: ProductFileId,
    /// File name with its extension.
    pub name: String,
    /// Format of the file; only PDF is accepted.
    pub format: Option<FileFormat>,
}

impl ReplicateProductCertificationFile {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<ProductFileId>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            format: None,
        }
    }

    /// Format of the file; only PDF is accepted.
    #[inline]
    pub fn format(mut self, format: impl Into<FileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl WriteFields for ReplicateProductCertificationFile {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("id", &self.id), ("name", &self.name), ("format", &self.format)]);
    }
}

debug_written!(ReplicateProductCertificationFile);

/// The price of the SKU in the target market.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicateProductPrice {
    /// Currency of the target market.
    pub currency: Option<Currency>,
    /// Price that buyers see before discounts, within the range that is allowed in the market.
    pub sale_price: Decimal,
}

impl ReplicateProductPrice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(sale_price: impl Into<Decimal>) -> Self {
        Self {
            currency: None,
            sale_price: sale_price.into(),
        }
    }

    /// Currency of the target market.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl WriteFields for ReplicateProductPrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("currency", &self.currency), ("sale_price", &self.sale_price)]);
    }
}

debug_written!(ReplicateProductPrice);

/// A SKU to copy, with its price and stock in the target market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicateProductSku {
    /// Stock by warehouse. Required if the allocation mode of the warehouse is `MANUAL`; see [`GetGlobalListingRules`](crate::product::GetGlobalListingRules).
    pub inventory: Option<Vec<ReplicatedInventoryInput>>,
    /// Price of the SKU in the target market.
    pub price: Option<ReplicateProductPrice>,
    /// ID of the SKU of the source product to copy, from [`GetProduct`](crate::product::GetProduct).
    pub source_sku_id: Option<SkuId>,
    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces.
    pub seller_sku: Option<String>,
}

impl ReplicateProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stock by warehouse. Required if the allocation mode of the warehouse is `MANUAL`; see [`GetGlobalListingRules`](crate::product::GetGlobalListingRules).
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
    pub fn price(mut self, price: ReplicateProductPrice) -> Self {
        self.price = Some(price);
        self
    }

    /// ID of the SKU of the source product to copy, from [`GetProduct`](crate::product::GetProduct).
    #[inline]
    pub fn source_sku_id(mut self, source_sku_id: impl Into<SkuId>) -> Self {
        self.source_sku_id = Some(source_sku_id.into());
        self
    }

    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
}

impl WriteFields for ReplicateProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("inventory", &self.inventory),
                    ("price", &self.price),
                    ("source_sku_id", &self.source_sku_id),
                    ("seller_sku", &self.seller_sku),
                ],
            );
    }
}

debug_written!(ReplicateProductSku);

/// Why the product cannot be copied to a market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Market that failed.
    pub detail: Option<ReplicationErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ReplicationError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(ReplicationError);

impl CollectFailures for ReplicationError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The market to which the product cannot be copied.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationErrorDetail {
    /// Target market in which the error occurred.
    pub region: Option<Region>,
}

impl Fields for ReplicationErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("region", &mut self.region)]);
    }
}

debug_fields!(ReplicationErrorDetail);

impl CollectFailures for ReplicationErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("region", &self.region);
    }
}

/// A market to which the product is copied.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationTarget {
    /// Market that gets a copy; it must not have one yet.
    pub region: Option<Region>,
    /// SKUs of the copy: one for each SKU of the source, at most 300 in the EU, JP, GB and US, 100 elsewhere.
    pub skus: Option<Vec<ReplicateProductSku>>,
    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<ReplicateProductCertification>>,
    /// Whether the copy shares its stock with the product and its other copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    pub inventory_mode: Option<InventoryMode>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Attributes of the copy: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, if [`GetCategoryRules`](crate::product::GetCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
}

impl ReplicationTarget {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Market that gets a copy; it must not have one yet.
    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// SKUs of the copy: one for each SKU of the source, at most 300 in the EU, JP, GB and US, 100 elsewhere.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = ReplicateProductSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Certifications of the product, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules). At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = ReplicateProductCertification>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Whether the copy shares its stock with the product and its other copies, only in the EU. With `SHARED`, all of them must have the same stock. Defaults to `EXCLUSIVE`.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
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

    /// Attributes of the copy: at least those that [`GetCategoryAttributes`](crate::product::GetCategoryAttributes) requires.
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
}

impl WriteFields for ReplicationTarget {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("region", &self.region),
                    ("skus", &self.skus),
                    ("certifications", &within(&self.certifications, ..=10)),
                    ("inventory_mode", &self.inventory_mode),
                    ("manufacturer_ids", &self.manufacturer_ids),
                    ("product_attributes", &self.product_attributes),
                    ("responsible_person_ids", &self.responsible_person_ids),
                ],
            );
    }
}

debug_written!(ReplicationTarget);
