// @generated from specs/return_refund/202602/create_return.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateReturn`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, HandoverMethod};
use crate::api::ids::{OrderId, OrderLineId, ReturnId};
use crate::api::return_refund::types::{
    OrderLine, ReturnStatus, ReturnType, ShipmentType, SkuQuantity,
};

/// Creates a refund or a return that the seller starts on behalf of the buyer; `return_status` tells whether it is already approved. [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) shows whether this is possible and lists the reasons; [`CalculateRefund`](crate::return_refund::CalculateRefund) returns the highest possible amount.
///
/// `POST /return_refund/202602/returns`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`, `seller.return_refund.basic` (documented for version 202309).
/// Returns [`CreateReturnResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/create-return-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::return_refund::{CreateReturn, create_return};
 use tiktok_shop::return_refund::types::ReturnType;
 use tiktok_shop::types::Currency;

 let shop = client.seller(token).shop(cipher);
 let request = CreateReturn::new(create_return::Required {
         order_id: "576473917261320779".into(),
         return_reason: "ecom_order_delivered_refund_reason_missing_product_seller"
             .into(),
         return_type: ReturnType::Refund,
     })
     .order_line_item_ids(["455764739172614518516"])
     .refund_total(Decimal::new("10.5")?)
     .currency(Currency::Usd);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.return_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001010](crate::errors#code-25001010), [25001011](crate::errors#code-25001011), [25001014](crate::errors#code-25001014), [25001015](crate::errors#code-25001015),
/// [25001020](crate::errors#code-25001020), [25001021](crate::errors#code-25001021), [25001028](crate::errors#code-25001028), [25001042](crate::errors#code-25001042), [25001046](crate::errors#code-25001046), [25001051](crate::errors#code-25001051),
/// [25005005](crate::errors#code-25005005), [25005010](crate::errors#code-25005010), [25005011](crate::errors#code-25005011), [25020005](crate::errors#code-25020005), [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateReturn {
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again.
    pub idempotency_key: Option<String>,
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Key of the reason, one of the `available_reason_names` that [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) returns for the initiator `SELLER` and the kind in `return_type`.
    pub return_reason: String,
    /// Whether the buyer must send the items back. Accepts `REFUND` or `RETURN_AND_REFUND`.
    pub return_type: ReturnType,
    /// SKUs to return or refund, with their quantities.
    pub skus: Option<Vec<SkuQuantity>>,
    /// IDs from `order::GetOrderDetail` of the line items to return or refund, needed if the order was split into several packages; `order_lines` replaces this field and cannot be sent with it. Without line items and `skus`, the request covers the whole order.
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// Amount to refund, at most what [`CalculateRefund`](crate::return_refund::CalculateRefund) returns; with the `return_type` `REFUND`, a smaller amount is a partial refund.
    pub refund_total: Option<Decimal>,
    /// Currency of `refund_total`, required together with it. It must be the currency of the order.
    pub currency: Option<Currency>,
    /// How the buyer sends the items back; only for returns.
    pub shipment_type: Option<ShipmentType>,
    /// Whether the buyer brings the package to a drop-off point or has it picked up; only if `shipment_type` is `PLATFORM`.
    pub handover_method: Option<HandoverMethod>,
    /// Line items to return or refund, or single items of virtual bundles, but not both; every entry needs `order_line_item_id`. Cannot be sent together with `order_line_item_ids`. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
}

/// The required fields of [`CreateReturn`], for [`CreateReturn::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Key of the reason, one of the `available_reason_names` that [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) returns for the initiator `SELLER` and the kind in `return_type`.
    pub return_reason: String,
    /// Whether the buyer must send the items back. Accepts `REFUND` or `RETURN_AND_REFUND`.
    pub return_type: ReturnType,
}

impl CreateReturn {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            idempotency_key: None,
            order_id: required.order_id,
            return_reason: required.return_reason,
            return_type: required.return_type,
            skus: None,
            order_line_item_ids: None,
            refund_total: None,
            currency: None,
            shipment_type: None,
            handover_method: None,
            order_lines: None,
        }
    }

    /// Unique key of the request, such as a UUID. A request with the same key is not processed again.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// SKUs to return or refund, with their quantities.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuQuantity>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// IDs from `order::GetOrderDetail` of the line items to return or refund, needed if the order was split into several packages; `order_lines` replaces this field and cannot be sent with it. Without line items and `skus`, the request covers the whole order.
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

    /// Amount to refund, at most what [`CalculateRefund`](crate::return_refund::CalculateRefund) returns; with the `return_type` `REFUND`, a smaller amount is a partial refund.
    #[inline]
    pub fn refund_total(mut self, refund_total: impl Into<Decimal>) -> Self {
        self.refund_total = Some(refund_total.into());
        self
    }

    /// Currency of `refund_total`, required together with it. It must be the currency of the order.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// How the buyer sends the items back; only for returns.
    #[inline]
    pub fn shipment_type(mut self, shipment_type: impl Into<ShipmentType>) -> Self {
        self.shipment_type = Some(shipment_type.into());
        self
    }

    /// Whether the buyer brings the package to a drop-off point or has it picked up; only if `shipment_type` is `PLATFORM`.
    #[inline]
    pub fn handover_method(
        mut self,
        handover_method: impl Into<HandoverMethod>,
    ) -> Self {
        self.handover_method = Some(handover_method.into());
        self
    }

    /// Line items to return or refund, or single items of virtual bundles, but not both; every entry needs `order_line_item_id`. Cannot be sent together with `order_line_item_ids`. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }
}

impl Endpoint for CreateReturn {
    type Response = CreateReturnResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateReturn";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202602/returns";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic", "seller.return_refund.basic"])
        .errors(
            &[
                25001001, 25001003, 25001010, 25001011, 25001014, 25001015, 25001020,
                25001021, 25001028, 25001042, 25001046, 25001051, 25005005, 25005010,
                25005011, 25020005, 36009003,
            ],
        )
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/create-return-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("order_id", &self.order_id),
                ("return_reason", &self.return_reason),
                (
                    "return_type",
                    &one_of(&self.return_type, &["REFUND", "RETURN_AND_REFUND"]),
                ),
                ("skus", &self.skus),
                ("order_line_item_ids", &self.order_line_item_ids),
                ("refund_total", &self.refund_total),
                ("currency", &self.currency),
                ("shipment_type", &self.shipment_type),
                ("handover_method", &self.handover_method),
                ("order_line_list", &self.order_lines),
            ],
        );
    }

    #[inline]
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}

/// The response to [`CreateReturn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReturnResponse {
    /// ID of the new return; [`SearchReturns`](crate::return_refund::SearchReturns) shows its status.
    pub return_id: Option<ReturnId>,
    /// Status of the return.
    pub return_status: Option<ReturnStatus>,
}

impl Fields for CreateReturnResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_id", &mut self.return_id),
                    ("return_status", &mut self.return_status),
                ],
            );
    }
}

debug_fields!(CreateReturnResponse);
