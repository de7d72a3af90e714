// @generated from specs/return_refund/202512/get_aftersales_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAftersalesEligibility`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Initiator;
use crate::api::ids::{OrderId, OrderLineId, SkuId};
use crate::api::return_refund::types::RequestType;

/// Returns for each SKU of an order which cancellations, refunds and returns the seller or the buyer can create, with the reasons to choose from, and why others are not possible. Call it before [`CancelOrder`](crate::return_refund::CancelOrder) and [`CreateReturn`](crate::return_refund::CreateReturn); for decisions on existing requests, use [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility).
///
/// `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic` (documented for version 202309).
/// Returns [`GetAftersalesEligibilityResponse`].
/// Superseded by a newer version: [`v202602`](crate::return_refund::v202602::get_aftersales_eligibility::GetAftersalesEligibility).
/// Unknown: error codes.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/get-aftersale-eligibility-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::v202512::GetAftersalesEligibility;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetAftersalesEligibility::new("577087614418520388")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetAftersaleEligibility")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAftersalesEligibility {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Who would make the request. [`CancelOrder`](crate::return_refund::CancelOrder) and [`CreateReturn`](crate::return_refund::CreateReturn) make requests for the seller. Accepts `BUYER` or `SELLER`. Defaults to `SELLER`. JSON name: `initiate_aftersale_user`.
    pub initiator: Option<Initiator>,
    /// Kinds of requests to check; TikTok does not document what omitting them means. Accepts `CANCEL`, `RETURN_AND_REFUND` or `REFUND`.
    pub request_types: Option<Vec<RequestType>>,
}

impl GetAftersalesEligibility {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            initiator: None,
            request_types: None,
        }
    }

    /// Who would make the request. [`CancelOrder`](crate::return_refund::CancelOrder) and [`CreateReturn`](crate::return_refund::CreateReturn) make requests for the seller. Accepts `BUYER` or `SELLER`. Defaults to `SELLER`. JSON name: `initiate_aftersale_user`.
    #[inline]
    pub fn initiator(mut self, initiator: impl Into<Initiator>) -> Self {
        self.initiator = Some(initiator.into());
        self
    }

    /// Kinds of requests to check; TikTok does not document what omitting them means. Accepts `CANCEL`, `RETURN_AND_REFUND` or `REFUND`.
    #[inline]
    pub fn request_types(
        mut self,
        request_types: impl IntoIterator<Item = impl Into<RequestType>>,
    ) -> Self {
        self.request_types = Some(request_types.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetAftersalesEligibility {
    type Response = GetAftersalesEligibilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetAftersalesEligibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202512/orders/{order_id}/aftersale_eligibility";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-aftersale-eligibility-202309",
        )
        .newer("v202602");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202512/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/aftersale_eligibility");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query
            .param(
                "initiate_aftersale_user",
                &one_of(&self.initiator, &["BUYER", "SELLER"]),
            );
        query
            .param(
                "request_types",
                &one_of(&self.request_types, &["CANCEL", "RETURN_AND_REFUND", "REFUND"]),
            );
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetAftersalesEligibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAftersalesEligibilityResponse {
    /// Results for each SKU of the order.
    pub sku_eligibility: Vec<SkuEligibility>,
}

impl Fields for GetAftersalesEligibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sku_eligibility", &mut self.sku_eligibility)]);
    }
}

debug_fields!(GetAftersalesEligibilityResponse);

/// Whether a kind of request can be created for some line items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemEligibility {
    /// Kind of request.
    pub request_type: Option<RequestType>,
    /// IDs of the line items. Version 202602 lists them in `order_lines`, which also identifies single items of virtual bundles. JSON name: `order_line_items_ids`.
    pub order_line_item_ids: Vec<OrderLineId>,
    /// Whether the request can be created for these line items.
    pub eligible: Option<bool>,
    /// Why the request cannot be created, as a code; absent if `eligible` is true.
    pub ineligible_code: Option<i64>,
    /// Why the request cannot be created, as a text; absent if `eligible` is true.
    pub ineligible_reason: Option<String>,
    /// Keys of the reasons for this kind of request; [`CancelOrder`](crate::return_refund::CancelOrder), [`CreateReturn`](crate::return_refund::CreateReturn) and [`CalculateRefund`](crate::return_refund::CalculateRefund) accept those for the initiator `SELLER`. Only if `eligible` is true.
    pub available_reason_names: Vec<String>,
}

impl Fields for LineItemEligibility {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("request_type", &mut self.request_type),
                    ("order_line_items_ids", &mut self.order_line_item_ids),
                    ("eligible", &mut self.eligible),
                    ("ineligible_code", &mut self.ineligible_code),
                    ("ineligible_reason", &mut self.ineligible_reason),
                    ("available_reason_names", &mut self.available_reason_names),
                ],
            );
    }
}

debug_fields!(LineItemEligibility);

/// Which requests can be created for a SKU of an order, and which cannot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuEligibility {
    /// Results for the line items of the SKU, one for each kind of request. If a kind is possible for only some of the line items, the others have a result of their own.
    pub line_item_eligibility: Vec<LineItemEligibility>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
}

impl Fields for SkuEligibility {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("line_item_eligibility", &mut self.line_item_eligibility),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(SkuEligibility);
