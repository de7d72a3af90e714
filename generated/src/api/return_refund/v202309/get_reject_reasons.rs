// @generated from specs/return_refund/202309/get_reject_reasons.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetRejectReasons`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::return_refund::types::RejectReason;

/// Lists the reasons for which a return or cancellation can be rejected now, as [`RejectReturn`](crate::return_refund::RejectReturn) and [`RejectCancellation`](crate::return_refund::RejectCancellation) accept them; call it shortly before, because they depend on the state of the request. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) also lists them, for each decision.
///
/// `GET /return_refund/202309/reject_reasons`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns [`GetRejectReasonsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-reject-reasons-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::GetRejectReasons;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetRejectReasons::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-reject-reasons-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRejectReasons {
    /// BCP 47 code of the language of `text`; several codes are separated by commas. Defaults to `en-US`.
    pub locale: Option<String>,
    /// Return or cancellation ID, from [`SearchReturns`](crate::return_refund::SearchReturns) or [`SearchCancellations`](crate::return_refund::SearchCancellations).
    pub return_or_cancel_id: String,
}

impl GetRejectReasons {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(return_or_cancel_id: impl Into<String>) -> Self {
        Self {
            locale: None,
            return_or_cancel_id: return_or_cancel_id.into(),
        }
    }

    /// BCP 47 code of the language of `text`; several codes are separated by commas. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetRejectReasons {
    type Response = GetRejectReasonsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetRejectReasons";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202309/reject_reasons";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .page("https://partner.tiktokshop.com/docv2/page/get-reject-reasons-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("return_or_cancel_id", &self.return_or_cancel_id);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetRejectReasons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRejectReasonsResponse {
    /// Reasons to choose from.
    pub reasons: Vec<RejectReason>,
}

impl Fields for GetRejectReasonsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("reasons", &mut self.reasons)]);
    }
}

debug_fields!(GetRejectReasonsResponse);
