// @generated from specs/data_reconciliation/202310/import_channel_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ImportChannelOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;
use crate::api::data_reconciliation::types::{
    ChannelFinancialStatus, ChannelFulfillmentStatus, ChannelOrderStatus, ChannelType,
    ImportedPackage, OrderError,
};

/// Reports the state of orders in the seller's own store, or why they are missing there, so that TikTok can compare them with its own records.
///
/// `POST /data_reconciliation/202310/orders/import`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ImportChannelOrdersResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202401`](crate::data_reconciliation::v202401::import_channel_orders::ImportChannelOrders).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::data_reconciliation::types::{ChannelOrderStatus, ChannelType};
 use tiktok_shop::data_reconciliation::v202310::ImportChannelOrders;
 use tiktok_shop::data_reconciliation::v202310::import_channel_orders::ImportedOrder;

 let shop = client.seller(token).shop(cipher);
 let request = ImportChannelOrders::new()
     .orders([
         ImportedOrder::new()
             .channel_order_id("8021436810468230477")
             .channel_order_status(ChannelOrderStatus::Open)
             .channel_type(ChannelType::Shopify)
             .order_id("7021436810468230477"),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QualityFactoryOrderDataImport")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportChannelOrders {
    /// Orders of the seller's own store.
    pub orders: Option<Vec<ImportedOrder>>,
}

impl ImportChannelOrders {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders of the seller's own store.
    #[inline]
    pub fn orders(mut self, orders: impl IntoIterator<Item = ImportedOrder>) -> Self {
        self.orders = Some(orders.into_iter().collect());
        self
    }
}

impl Endpoint for ImportChannelOrders {
    type Response = ImportChannelOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ImportChannelOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/data_reconciliation/202310/orders/import";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202401");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("orders", &self.orders)]);
    }
}

/// The response to [`ImportChannelOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportChannelOrdersResponse {
    /// Orders that were rejected, and why.
    pub errors: Vec<OrderError>,
}

impl Fields for ImportChannelOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(ImportChannelOrdersResponse);

impl CollectFailures for ImportChannelOrdersResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ImportChannelOrdersResponse {}

/// The state of an order in the seller's own store.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedOrder {
    /// Payment status of the order; only if `channel_type` is `SHOPIFY`.
    pub channel_financial_status: Option<ChannelFinancialStatus>,
    /// Fulfillment status of the order; only if `channel_type` is `SHOPIFY`.
    pub channel_fulfillment_status: Option<ChannelFulfillmentStatus>,
    /// Order ID in the seller's own store.
    pub channel_order_id: Option<String>,
    /// Order status in the seller's own store; values that do not belong to `channel_type` are rejected.
    pub channel_order_status: Option<ChannelOrderStatus>,
    /// When the order was last changed in the seller's own store, not the time of this call; must be in the past.
    pub channel_order_update_time: Option<Timestamp>,
    /// System of the seller's own store, which determines the values of `channel_order_status`.
    pub channel_type: Option<ChannelType>,
    /// Why the seller's own store has no matching order.
    pub not_exist_reason: Option<String>,
    /// Order ID on TikTok Shop, from `order::GetOrderList`.
    pub order_id: Option<OrderId>,
    /// Packages of the order.
    pub packages: Option<Vec<ImportedPackage>>,
}

impl ImportedOrder {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment status of the order; only if `channel_type` is `SHOPIFY`.
    #[inline]
    pub fn channel_financial_status(
        mut self,
        channel_financial_status: impl Into<ChannelFinancialStatus>,
    ) -> Self {
        self.channel_financial_status = Some(channel_financial_status.into());
        self
    }

    /// Fulfillment status of the order; only if `channel_type` is `SHOPIFY`.
    #[inline]
    pub fn channel_fulfillment_status(
        mut self,
        channel_fulfillment_status: impl Into<ChannelFulfillmentStatus>,
    ) -> Self {
        self.channel_fulfillment_status = Some(channel_fulfillment_status.into());
        self
    }

    /// Order ID in the seller's own store.
    #[inline]
    pub fn channel_order_id(mut self, channel_order_id: impl Into<String>) -> Self {
        self.channel_order_id = Some(channel_order_id.into());
        self
    }

    /// Order status in the seller's own store; values that do not belong to `channel_type` are rejected.
    #[inline]
    pub fn channel_order_status(
        mut self,
        channel_order_status: impl Into<ChannelOrderStatus>,
    ) -> Self {
        self.channel_order_status = Some(channel_order_status.into());
        self
    }

    /// When the order was last changed in the seller's own store, not the time of this call; must be in the past.
    #[inline]
    pub fn channel_order_update_time(
        mut self,
        channel_order_update_time: impl Into<Timestamp>,
    ) -> Self {
        self.channel_order_update_time = Some(channel_order_update_time.into());
        self
    }

    /// System of the seller's own store, which determines the values of `channel_order_status`.
    #[inline]
    pub fn channel_type(mut self, channel_type: impl Into<ChannelType>) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Why the seller's own store has no matching order.
    #[inline]
    pub fn not_exist_reason(mut self, not_exist_reason: impl Into<String>) -> Self {
        self.not_exist_reason = Some(not_exist_reason.into());
        self
    }

    /// Order ID on TikTok Shop, from `order::GetOrderList`.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Packages of the order.
    #[inline]
    pub fn packages(
        mut self,
        packages: impl IntoIterator<Item = ImportedPackage>,
    ) -> Self {
        self.packages = Some(packages.into_iter().collect());
        self
    }
}

impl WriteFields for ImportedOrder {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("channel_financial_status", &self.channel_financial_status),
                    ("channel_fulfillment_status", &self.channel_fulfillment_status),
                    ("channel_order_id", &self.channel_order_id),
                    ("channel_order_status", &self.channel_order_status),
                    (
                        "channel_order_update_time",
                        &Quoted(&self.channel_order_update_time),
                    ),
                    ("channel_type", &self.channel_type),
                    ("not_exist_reason", &self.not_exist_reason),
                    ("order_id", &self.order_id),
                    ("packages", &self.packages),
                ],
            );
    }
}

debug_written!(ImportedOrder);
