// @generated from specs/fbt/202601/get_merchant_mcf_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMerchantMcfStatus`] and the types that only this operation uses.

use crate::__private::*;

/// Returns whether the seller is a merchant of Fulfilled by TikTok and takes part in multi-channel fulfillment (MCF).
///
/// `GET /fbt/202601/merchants/mcf_status`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetMerchantMcfStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetMerchantMcfStatus;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetMerchantMcfStatus::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetFbtMerchantMcfStatus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantMcfStatus {}

impl GetMerchantMcfStatus {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetMerchantMcfStatus {
    type Response = GetMerchantMcfStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMerchantMcfStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202601/merchants/mcf_status";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));
}

/// The response to [`GetMerchantMcfStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMerchantMcfStatusResponse {
    /// Whether the seller takes part in MCF.
    pub mcf_status: Option<McfStatus>,
}

impl Fields for GetMerchantMcfStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_status", &mut self.mcf_status)]);
    }
}

debug_fields!(GetMerchantMcfStatusResponse);

/// Whether a seller takes part in multi-channel fulfillment (MCF).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfStatus {
    /// 1 if the seller is a merchant of Fulfilled by TikTok and takes part in MCF, 0 if not.
    pub is_mcf: Option<i64>,
}

impl Fields for McfStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_mcf", &mut self.is_mcf)]);
    }
}

debug_fields!(McfStatus);
