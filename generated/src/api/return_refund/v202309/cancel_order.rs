// @generated from specs/return_refund/202309/cancel_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CancelOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CancellationId, OrderId, OrderLineId};
use crate::api::return_refund::types::{CancellationStatus, SkuQuantity};

/// Immediately cancels an order on behalf of the seller, or, in the US and UK, only the line items that are out of stock. [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) shows whether this is possible and lists the reasons.
///
/// `POST /return_refund/202309/cancellations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns [`CancelOrderResponse`].
/// Superseded by a newer version: [`v202602`](crate::return_refund::v202602::cancel_order::CancelOrder).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/cancel-order-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::types::SkuQuantity;
 use tiktok_shop::return_refund::v202309::CancelOrder;

 let shop = client.seller(token).shop(cipher);
 let request = CancelOrder::new(
         "ecom_order_to_ship_canceled_reason_created_by_mistakes",
         "577087614418520388",
     )
     .skus([SkuQuantity::new(1, "1729386416015578024")]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.cancel_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [25001001](crate::errors#code-25001001), [25001011](crate::errors#code-25001011), [25001014](crate::errors#code-25001014), [25001015](crate::errors#code-25001015), [25001020](crate::errors#code-25001020), [25001021](crate::errors#code-25001021),
/// [25001028](crate::errors#code-25001028), [25001045](crate::errors#code-25001045), [25001046](crate::errors#code-25001046), [25001051](crate::errors#code-25001051), [25005010](crate::errors#code-25005010), [25005011](crate::errors#code-25005011),
/// [25020005](crate::errors#code-25020005), [36009003](crate::errors#code-36009003).
#[doc(alias = "cancel-order-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelOrder {
    /// Key of the reason, one of the `available_reason_names` that [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) returns for the initiator `SELLER` and the kind `CANCEL`.
    pub cancel_reason: String,
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// IDs of the line items to cancel, from `order::GetOrderDetail`, if not the whole order. A part of an order can be cancelled only in the US and UK, if items are out of stock.
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// SKUs to cancel, with their quantities.
    pub skus: Option<Vec<SkuQuantity>>,
}

impl CancelOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(cancel_reason: impl Into<String>, order_id: impl Into<OrderId>) -> Self {
        Self {
            cancel_reason: cancel_reason.into(),
            order_id: order_id.into(),
            order_line_item_ids: None,
            skus: None,
        }
    }

    /// IDs of the line items to cancel, from `order::GetOrderDetail`, if not the whole order. A part of an order can be cancelled only in the US and UK, if items are out of stock.
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

    /// SKUs to cancel, with their quantities.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuQuantity>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl Endpoint for CancelOrder {
    type Response = CancelOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CancelOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/cancellations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(
            &[
                25001001, 25001011, 25001014, 25001015, 25001020, 25001021, 25001028,
                25001045, 25001046, 25001051, 25005010, 25005011, 25020005, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/cancel-order-202309")
        .newer("v202602");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("cancel_reason", &self.cancel_reason),
                ("order_id", &self.order_id),
                ("order_line_item_ids", &self.order_line_item_ids),
                ("skus", &self.skus),
            ],
        );
    }
}

/// The response to [`CancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderResponse {
    /// ID of the new cancellation.
    pub cancel_id: Option<CancellationId>,
    /// Status of the cancellation.
    pub cancel_status: Option<CancellationStatus>,
}

impl Fields for CancelOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancel_id", &mut self.cancel_id),
                    ("cancel_status", &mut self.cancel_status),
                ],
            );
    }
}

debug_fields!(CancelOrderResponse);
