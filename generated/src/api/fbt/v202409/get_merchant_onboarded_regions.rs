// @generated from specs/fbt/202409/get_merchant_onboarded_regions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMerchantOnboardedRegions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::OnboardedRegion;

/// Lists the regions in which the seller is a merchant of Fulfilled by TikTok, if any.
///
/// `GET /fbt/202409/merchants/onboarded_regions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info`.
/// Returns [`GetMerchantOnboardedRegionsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-fbt-merchant-onboarded-regions-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetMerchantOnboardedRegions;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetMerchantOnboardedRegions::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-fbt-merchant-onboarded-regions-202409")]
#[doc(alias = "GetFbtMerchantOnboardedRegions")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantOnboardedRegions {}

impl GetMerchantOnboardedRegions {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetMerchantOnboardedRegions {
    type Response = GetMerchantOnboardedRegionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMerchantOnboardedRegions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202409/merchants/onboarded_regions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-fbt-merchant-onboarded-regions-202409",
        );
}

/// The response to [`GetMerchantOnboardedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMerchantOnboardedRegionsResponse {
    /// Regions in which the seller may use Fulfilled by TikTok; absent if the seller is not a merchant.
    pub onboarded_regions: Vec<OnboardedRegion>,
}

impl Fields for GetMerchantOnboardedRegionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("onboarded_regions", &mut self.onboarded_regions)]);
    }
}

debug_fields!(GetMerchantOnboardedRegionsResponse);
