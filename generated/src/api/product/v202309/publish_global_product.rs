// @generated from specs/product/202309/publish_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PublishGlobalProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{
    GlobalProductId, GlobalSkuId, ManufacturerId, ProductId, ResponsiblePersonId, ShopId,
};
use crate::api::product::types::{
    Fee, PublishResult, PublishedSku, SkuPriceInput, WarehouseInventoryInput,
};

/// Publishes a global product as local products in one or more markets, at most once in each; [`EditGlobalProduct`](crate::product::EditGlobalProduct) later changes all of them. TikTok reviews the new products, and translates the content for the markets in the EU.
///
/// `POST /product/202309/global_products/{global_product_id}/publish`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.write`.
/// Returns [`PublishGlobalProductResponse`].
/// The reply can report failures in `publish_results`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/publish-global-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::PublishGlobalProduct;
 use tiktok_shop::product::publish_global_product::{PublishGlobalProductSku, PublishTarget};
 use tiktok_shop::product::types::{AdditionalAttribute, Fee, FeeType, WarehouseInventoryInput};
 use tiktok_shop::types::Region;

 let seller = client.seller(token);
 let request = PublishGlobalProduct::new(
     "1729592969712207008",
     [
         PublishTarget::new(
             Region::My,
             [
                 PublishGlobalProductSku::new("1729592969712207400")
                     .fees([
                         Fee::new()
                             .additional_attribute(AdditionalAttribute::SingleUse)
                             .amount(Decimal::new("1.01")?)
                             .r#type(FeeType::Pfand),
                     ])
                     .inventory(WarehouseInventoryInput::new().quantity(999)),
             ],
         ),
     ],
 );
 let reply = seller.send(&request).await?;
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
/// Documented error codes: [12019004](crate::errors#code-12019004), [12019010](crate::errors#code-12019010), [12019016](crate::errors#code-12019016), [12019028](crate::errors#code-12019028), [12019113](crate::errors#code-12019113), [12019121](crate::errors#code-12019121),
/// [12019150](crate::errors#code-12019150), [12019212](crate::errors#code-12019212), [12052055](crate::errors#code-12052055), [12052084](crate::errors#code-12052084), [12052117](crate::errors#code-12052117), [12052145](crate::errors#code-12052145),
/// [12052146](crate::errors#code-12052146), [12052260](crate::errors#code-12052260), [12052379](crate::errors#code-12052379), [12052424](crate::errors#code-12052424), [12052531](crate::errors#code-12052531), [12052556](crate::errors#code-12052556),
/// [12052700](crate::errors#code-12052700), [12052701](crate::errors#code-12052701), [12052901](crate::errors#code-12052901), [12052903](crate::errors#code-12052903), [12052910](crate::errors#code-12052910), [36009003](crate::errors#code-36009003).
#[doc(alias = "publish-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PublishGlobalProduct {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// Markets in which the product is published. JSON name: `publish_target`.
    pub publish_targets: Vec<PublishTarget>,
}

impl PublishGlobalProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        global_product_id: impl Into<GlobalProductId>,
        publish_targets: impl IntoIterator<Item = PublishTarget>,
    ) -> Self {
        Self {
            global_product_id: global_product_id.into(),
            publish_targets: publish_targets.into_iter().collect(),
        }
    }
}

impl Endpoint for PublishGlobalProduct {
    type Response = PublishGlobalProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "PublishGlobalProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/global_products/{global_product_id}/publish";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.write"])
        .errors(
            &[
                12019004, 12019010, 12019016, 12019028, 12019113, 12019121, 12019150,
                12019212, 12052055, 12052084, 12052117, 12052145, 12052146, 12052260,
                12052379, 12052424, 12052531, 12052556, 12052700, 12052701, 12052901,
                12052903, 12052910, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/publish-global-product-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
        path.literal("/publish");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("publish_target", &self.publish_targets)]);
    }
}

/// The response to [`PublishGlobalProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishGlobalProductResponse {
    /// New local products; markets that failed have none.
    pub products: Vec<PublishedProduct>,
    /// Results, one for each target market. JSON name: `publish_result`.
    pub publish_results: Vec<PublishResult>,
}

impl Fields for PublishGlobalProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("products", &mut self.products),
                    ("publish_result", &mut self.publish_results),
                ],
            );
    }
}

debug_fields!(PublishGlobalProductResponse);

impl CollectFailures for PublishGlobalProductResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.publish_results);
    }
}

impl PartialFailures for PublishGlobalProductResponse {}

/// A SKU to publish, with its price and stock in the market.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublishGlobalProductSku {
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Option<Vec<Fee>>,
    /// Stock in a warehouse, required for sellers without several warehouses; if it is omitted, the global stock is split evenly among the markets, and the SKU published last gets the rest. If the local stocks exceed the global stock, the global stock becomes their sum.
    pub inventory: Option<WarehouseInventoryInput>,
    /// Local price, within the range that is allowed in the market, instead of the one calculated from the global price. With either `amount` or `sale_price`, TikTok fills in the other.
    pub price: Option<SkuPriceInput>,
    /// ID of the global SKU to publish. The new local SKU stays linked to it.
    pub related_global_sku_id: GlobalSkuId,
}

impl PublishGlobalProductSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(related_global_sku_id: impl Into<GlobalSkuId>) -> Self {
        Self {
            fees: None,
            inventory: None,
            price: None,
            related_global_sku_id: related_global_sku_id.into(),
        }
    }

    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// Stock in a warehouse, required for sellers without several warehouses; if it is omitted, the global stock is split evenly among the markets, and the SKU published last gets the rest. If the local stocks exceed the global stock, the global stock becomes their sum.
    #[inline]
    pub fn inventory(mut self, inventory: WarehouseInventoryInput) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Local price, within the range that is allowed in the market, instead of the one calculated from the global price. With either `amount` or `sale_price`, TikTok fills in the other.
    #[inline]
    pub fn price(mut self, price: SkuPriceInput) -> Self {
        self.price = Some(price);
        self
    }
}

impl WriteFields for PublishGlobalProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("fees", &self.fees),
                    ("inventory", &self.inventory),
                    ("price", &self.price),
                    ("related_global_sku_id", &self.related_global_sku_id),
                ],
            );
    }
}

debug_written!(PublishGlobalProductSku);

/// A market in which the global product is published.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublishTarget {
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers); default to those of the global product. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Market to publish in, where the product is not published yet. Poland is `PO` here.
    pub region: Region,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons); default to those of the global product. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// SKUs to publish: at most 300 in the EU, JP, GB and US, 100 elsewhere.
    pub skus: Vec<PublishGlobalProductSku>,
}

impl PublishTarget {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        region: impl Into<Region>,
        skus: impl IntoIterator<Item = PublishGlobalProductSku>,
    ) -> Self {
        Self {
            manufacturer_ids: None,
            region: region.into(),
            responsible_person_ids: None,
            skus: skus.into_iter().collect(),
        }
    }

    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers); default to those of the global product. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
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

    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons); default to those of the global product. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
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

impl WriteFields for PublishTarget {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("manufacturer_ids", &self.manufacturer_ids),
                    ("region", &self.region),
                    ("responsible_person_ids", &self.responsible_person_ids),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(PublishTarget);

/// A product that was published in a market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishedProduct {
    /// ID of the local product.
    pub id: Option<ProductId>,
    /// Market of the local product, as in the request.
    pub region: Option<Region>,
    /// ID of the shop in the market.
    pub shop_id: Option<ShopId>,
    /// New local SKUs.
    pub skus: Vec<PublishedSku>,
}

impl Fields for PublishedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("region", &mut self.region),
                    ("shop_id", &mut self.shop_id),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(PublishedProduct);
