// @generated from specs/fbt/202602/cancel_inbound_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CancelInboundOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtInboundOrderId;

/// Cancels one inbound order before it arrives at the warehouse. If it belongs to a plan with the inbound method `D2FC`, cancel every order of the plan, each with a separate request; otherwise, TikTok may charge non-compliance fees.
///
/// `POST /fbt/202602/inbound_orders/cancel`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::CancelInboundOrder;

 let shop = client.seller(token).shop(cipher);
 let request = CancelInboundOrder::new("1152921504606846976", "Pricing error");
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelInboundOrder {
    /// ID of the inbound order, from [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod); digits only, without the prefix `IBR`.
    pub order_id: FbtInboundOrderId,
    /// Reason for the cancellation; must not be blank.
    pub cancel_reason: String,
}

impl CancelInboundOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_id: impl Into<FbtInboundOrderId>,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            cancel_reason: cancel_reason.into(),
        }
    }
}

impl Endpoint for CancelInboundOrder {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CancelInboundOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_orders/cancel";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("order_id", &self.order_id), ("cancel_reason", &self.cancel_reason)],
        );
    }
}
