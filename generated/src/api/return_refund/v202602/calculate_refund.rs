// @generated from specs/return_refund/202602/calculate_refund.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CalculateRefund`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::HandoverMethod;
use crate::api::ids::{OrderId, OrderLineId};
use crate::api::return_refund::types::{
    CalculatedRefund, OrderLine, RequestType, ShipmentType, SkuQuantity,
};

/// Estimates the amount that the buyer would get back for a cancellation, refund or return, without creating one. Without SKUs and line items, all line items of the order count; [`CreateReturn`](crate::return_refund::CreateReturn) accepts at most this amount.
///
/// `POST /return_refund/202602/refunds/calculate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic` (documented for version 202309).
/// Returns [`CalculateRefundResponse`].
/// Safe to retry.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/calculate-refund-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::{CalculateRefund, calculate_refund};
 use tiktok_shop::return_refund::types::RequestType;

 let shop = client.seller(token).shop(cipher);
 let request = CalculateRefund::new(calculate_refund::Required {
         order_id: "576469648086175911".into(),
         request_type: RequestType::Refund,
         reason_name: "ecom_order_delivered_refund_reason_missing_product_seller"
             .into(),
     })
     .order_line_item_ids(["576469648086306986"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [25001001](crate::errors#code-25001001), [25007006](crate::errors#code-25007006).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CalculateRefund {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Kind of request, on which the amount depends. Accepts `CANCEL`, `RETURN_AND_REFUND` or `REFUND`.
    pub request_type: RequestType,
    /// Key of the reason, one of the `available_reason_names` that [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) returns for the initiator `SELLER` and the kind in `request_type`.
    pub reason_name: String,
    /// How the buyer would send the items back; only for returns, whose amount can depend on it.
    pub shipment_type: Option<ShipmentType>,
    /// Whether the buyer would bring the package to a drop-off point or have it picked up; only if `shipment_type` is `PLATFORM`.
    pub handover_method: Option<HandoverMethod>,
    /// IDs of the line items to include, from `order::GetOrderDetail`. `order_lines` replaces this field and cannot be sent with it.
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// SKUs to include, with their quantities.
    pub skus: Option<Vec<SkuQuantity>>,
    /// Line items to include, or single items of virtual bundles. Cannot be sent together with `order_line_item_ids`. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
}

/// The required fields of [`CalculateRefund`], for [`CalculateRefund::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Kind of request, on which the amount depends. Accepts `CANCEL`, `RETURN_AND_REFUND` or `REFUND`.
    pub request_type: RequestType,
    /// Key of the reason, one of the `available_reason_names` that [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) returns for the initiator `SELLER` and the kind in `request_type`.
    pub reason_name: String,
}

impl CalculateRefund {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            order_id: required.order_id,
            request_type: required.request_type,
            reason_name: required.reason_name,
            shipment_type: None,
            handover_method: None,
            order_line_item_ids: None,
            skus: None,
            order_lines: None,
        }
    }

    /// How the buyer would send the items back; only for returns, whose amount can depend on it.
    #[inline]
    pub fn shipment_type(mut self, shipment_type: impl Into<ShipmentType>) -> Self {
        self.shipment_type = Some(shipment_type.into());
        self
    }

    /// Whether the buyer would bring the package to a drop-off point or have it picked up; only if `shipment_type` is `PLATFORM`.
    #[inline]
    pub fn handover_method(
        mut self,
        handover_method: impl Into<HandoverMethod>,
    ) -> Self {
        self.handover_method = Some(handover_method.into());
        self
    }

    /// IDs of the line items to include, from `order::GetOrderDetail`. `order_lines` replaces this field and cannot be sent with it.
    #[inline]
    pub fn order_line_item_ids(
        mut self,
        order_line_item_ids: impl IntoIterator<Item = impl Into<OrderLineId>>,
    ) -> Self {
        self.order_line_item_ids = Some(
            order_line_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// SKUs to include, with their quantities.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuQuantity>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Line items to include, or single items of virtual bundles. Cannot be sent together with `order_line_item_ids`. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }
}

impl Endpoint for CalculateRefund {
    type Response = CalculateRefundResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CalculateRefund";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202602/refunds/calculate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(&[25001001, 25007006])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/calculate-refund-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("order_id", &self.order_id),
                (
                    "request_type",
                    &one_of(
                        &self.request_type,
                        &["CANCEL", "RETURN_AND_REFUND", "REFUND"],
                    ),
                ),
                ("reason_name", &self.reason_name),
                ("shipment_type", &self.shipment_type),
                ("handover_method", &self.handover_method),
                ("order_line_item_ids", &self.order_line_item_ids),
                ("skus", &self.skus),
                ("order_line_list", &self.order_lines),
            ],
        );
    }
}

/// The response to [`CalculateRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateRefundResponse {
    /// Amounts that the buyer would get back.
    pub order_refund_amount: Option<CalculatedRefund>,
}

impl Fields for CalculateRefundResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("order_refund_amount", &mut self.order_refund_amount)]);
    }
}

debug_fields!(CalculateRefundResponse);
