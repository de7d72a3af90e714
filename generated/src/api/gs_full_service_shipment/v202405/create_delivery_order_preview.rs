// @generated from specs/gs_full_service_shipment/202405/create_delivery_order_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateDeliveryOrderPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_shipment::types::Package;

/// Preview API: creates a delivery order for a stock-up order, with the contents of each package.
///
/// `POST /gs_full_service_shipment/202405/preview/delivery_orders`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateDeliveryOrderPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::CreateDeliveryOrderPreview;
 use tiktok_shop::gs_full_service_shipment::create_delivery_order_preview::{DeliverySku, PreviewDeliveryOrderInput};
 use tiktok_shop::gs_full_service_shipment::types::{Package, PackageSku};

 let seller = client.seller(token);
 let request = CreateDeliveryOrderPreview::new("576561151188")
     .delivery_order(
         PreviewDeliveryOrderInput::new()
             .skus([
                 DeliverySku::new()
                     .platform_sku_code("S24010500003400301")
                     .quantity(10),
             ])
             .package_quantity(2)
             .packages([
                 Package::new()
                     .skus([
                         PackageSku::new().platform_sku_code("S24010500003400301"),
                     ]),
             ]),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateDeliveryOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDeliveryOrderPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// The delivery order to create.
    pub delivery_order: Option<PreviewDeliveryOrderInput>,
}

impl CreateDeliveryOrderPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_order: None,
        }
    }

    /// The delivery order to create.
    #[inline]
    pub fn delivery_order(mut self, delivery_order: PreviewDeliveryOrderInput) -> Self {
        self.delivery_order = Some(delivery_order);
        self
    }
}

impl Endpoint for CreateDeliveryOrderPreview {
    type Response = CreateDeliveryOrderPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateDeliveryOrderPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("delivery_order", &self.delivery_order)]);
    }
}

/// The response to [`CreateDeliveryOrderPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryOrderPreviewResponse {
    /// Code of the new delivery order, for [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview) and [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview).
    pub delivery_order_code: Option<String>,
    /// Code of the stock-up order.
    pub stockup_order_code: Option<String>,
}

impl Fields for CreateDeliveryOrderPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_order_code", &mut self.delivery_order_code),
                    ("stockup_order_code", &mut self.stockup_order_code),
                ],
            );
    }
}

debug_fields!(CreateDeliveryOrderPreviewResponse);

/// A SKU to deliver.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverySku {
    /// SKU code of TikTok Shop, from the stock-up order.
    pub platform_sku_code: Option<String>,
    /// Number of units.
    pub quantity: Option<i64>,
}

impl DeliverySku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from the stock-up order.
    #[inline]
    pub fn platform_sku_code(mut self, platform_sku_code: impl Into<String>) -> Self {
        self.platform_sku_code = Some(platform_sku_code.into());
        self
    }

    /// Number of units.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for DeliverySku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("platform_sku_code", &self.platform_sku_code),
                    ("quantity", &self.quantity),
                ],
            );
    }
}

debug_written!(DeliverySku);

/// A delivery order to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDeliveryOrderInput {
    /// SKUs to deliver. JSON name: `delivery_items`.
    pub skus: Option<Vec<DeliverySku>>,
    /// Number of packages.
    pub package_quantity: Option<i64>,
    /// Contents of each package.
    pub packages: Option<Vec<Package>>,
    /// Code of the stock-up order, from [`SearchStockupOrdersPreview`](crate::gs_full_service_shipment::SearchStockupOrdersPreview).
    pub stockup_order_code: Option<String>,
}

impl PreviewDeliveryOrderInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs to deliver. JSON name: `delivery_items`.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = DeliverySku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Number of packages.
    #[inline]
    pub fn package_quantity(mut self, package_quantity: i64) -> Self {
        self.package_quantity = Some(package_quantity);
        self
    }

    /// Contents of each package.
    #[inline]
    pub fn packages(mut self, packages: impl IntoIterator<Item = Package>) -> Self {
        self.packages = Some(packages.into_iter().collect());
        self
    }

    /// Code of the stock-up order, from [`SearchStockupOrdersPreview`](crate::gs_full_service_shipment::SearchStockupOrdersPreview).
    #[inline]
    pub fn stockup_order_code(mut self, stockup_order_code: impl Into<String>) -> Self {
        self.stockup_order_code = Some(stockup_order_code.into());
        self
    }
}

impl WriteFields for PreviewDeliveryOrderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("delivery_items", &self.skus),
                    ("package_quantity", &self.package_quantity),
                    ("packages", &self.packages),
                    ("stockup_order_code", &self.stockup_order_code),
                ],
            );
    }
}

debug_written!(PreviewDeliveryOrderInput);
