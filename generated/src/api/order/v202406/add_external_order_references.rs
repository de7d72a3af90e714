// @generated from specs/order/202406/add_external_order_references.yaml by `cargo xtask generate`; edit the spec instead.

//! [`AddExternalOrderReferences`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId};
use crate::api::order::types::ExternalPlatform;

/// Links up to 100 orders and their line items to those of an external system, such as an order management system. Each order is processed on its own, so check `errors`; sending an order again for the same system updates its reference.
///
/// `POST /order/202406/orders/external_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.order.ext_ref.write.custom`, `seller.order.ext_ref.write`.
/// Returns [`AddExternalOrderReferencesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/add-external-order-references-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::AddExternalOrderReferences;
 use tiktok_shop::order::add_external_order_references::{ExternalOrderInput, ExternalOrderLineItemInput, OrderInput};
 use tiktok_shop::order::types::ExternalPlatform;

 let shop = client.seller(token).shop(cipher);
 let request = AddExternalOrderReferences::new([
     OrderInput::new(
         ExternalOrderInput::new(
             "676461413038785752",
             [
                 ExternalOrderLineItemInput::new(
                     "577086512123755123",
                     "677086512123755123",
                 ),
             ],
             ExternalPlatform::Shopify,
         ),
         "576461413038785752",
     ),
 ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "add-external-order-references-202406")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddExternalOrderReferences {
    /// Orders to link, each with its external order. From 1 to 100 entries.
    pub orders: Vec<OrderInput>,
}

impl AddExternalOrderReferences {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(orders: impl IntoIterator<Item = OrderInput>) -> Self {
        Self {
            orders: orders.into_iter().collect(),
        }
    }
}

impl Endpoint for AddExternalOrderReferences {
    type Response = AddExternalOrderReferencesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "AddExternalOrderReferences";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202406/orders/external_orders";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.order.ext_ref.write.custom", "seller.order.ext_ref.write"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/add-external-order-references-202406",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("orders", &within(&self.orders, 1..=100))]);
    }
}

/// The response to [`AddExternalOrderReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesResponse {
    /// Orders whose references were not saved, and why; those of all other orders were saved.
    pub errors: Vec<ExternalOrderError>,
}

impl Fields for AddExternalOrderReferencesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(AddExternalOrderReferencesResponse);

impl CollectFailures for AddExternalOrderReferencesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for AddExternalOrderReferencesResponse {}

/// Why the reference of one order was not saved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrderError {
    /// Code of the error.
    pub code: Option<String>,
    /// The order whose reference was not saved.
    pub detail: Option<ExternalOrderErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ExternalOrderError {
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

debug_fields!(ExternalOrderError);

impl CollectFailures for ExternalOrderError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The order that an error is about, on TikTok Shop and in the external system.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrderErrorDetail {
    /// The order in the external system.
    pub external_order: Option<FailedExternalOrder>,
    /// ID of the order on TikTok Shop.
    pub order_id: Option<OrderId>,
}

impl Fields for ExternalOrderErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_order", &mut self.external_order),
                    ("order_id", &mut self.order_id),
                ],
            );
    }
}

debug_fields!(ExternalOrderErrorDetail);

impl CollectFailures for ExternalOrderErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_detail("external_order", &self.external_order);
        failure.add_subject("order_id", &self.order_id);
    }
}

/// An order of an external system that is linked to an order on TikTok Shop.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalOrderInput {
    /// ID of the order in the external system.
    pub id: String,
    /// Line items of the external order, each with the line item on TikTok Shop. At most 100 entries.
    pub line_items: Vec<ExternalOrderLineItemInput>,
    /// External system of the order. A reference for the same system replaces the current one; to link another system too, send another request.
    pub platform: ExternalPlatform,
}

impl ExternalOrderInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        line_items: impl IntoIterator<Item = ExternalOrderLineItemInput>,
        platform: impl Into<ExternalPlatform>,
    ) -> Self {
        Self {
            id: id.into(),
            line_items: line_items.into_iter().collect(),
            platform: platform.into(),
        }
    }
}

impl WriteFields for ExternalOrderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("line_items", &within(&self.line_items, ..=100)),
                    ("platform", &self.platform),
                ],
            );
    }
}

debug_written!(ExternalOrderInput);

/// A line item of an external order and the line item on TikTok Shop that it is linked to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalOrderLineItemInput {
    /// ID of the line item in the external system.
    pub id: String,
    /// ID of the line item on TikTok Shop, from [`GetOrderDetail`](crate::order::GetOrderDetail).
    pub origin_id: OrderLineId,
}

impl ExternalOrderLineItemInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, origin_id: impl Into<OrderLineId>) -> Self {
        Self {
            id: id.into(),
            origin_id: origin_id.into(),
        }
    }
}

impl WriteFields for ExternalOrderLineItemInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("origin_id", &self.origin_id)]);
    }
}

debug_written!(ExternalOrderLineItemInput);

/// The external order whose reference was not saved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedExternalOrder {
    /// ID of the order in the external system.
    pub id: Option<String>,
    /// External system to which the order belongs.
    pub platform: Option<ExternalPlatform>,
}

impl Fields for FailedExternalOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("platform", &mut self.platform)]);
    }
}

debug_fields!(FailedExternalOrder);

impl CollectFailures for FailedExternalOrder {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("id", &self.id);
        failure.add_subject("platform", &self.platform);
    }
}

/// An order on TikTok Shop and the order of an external system to link it to.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderInput {
    /// The order in the external system.
    pub external_order: ExternalOrderInput,
    /// ID of the order on TikTok Shop, from [`GetOrderList`](crate::order::GetOrderList).
    pub id: OrderId,
}

impl OrderInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(external_order: ExternalOrderInput, id: impl Into<OrderId>) -> Self {
        Self {
            external_order,
            id: id.into(),
        }
    }
}

impl WriteFields for OrderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("external_order", &self.external_order), ("id", &self.id)]);
    }
}

debug_written!(OrderInput);
