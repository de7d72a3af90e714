// @generated from specs/gs_full_service_commodity/202508/check_product_publishability.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckProductPublishability`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::{RegionPublishability, SpuInput};

/// Returns in which regions a new product could be published, and why not in the others. Call it before [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) 202508.
///
/// `POST /gs_full_service_commodity/202508/calculate_audit_info`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CheckProductPublishabilityResponse`].
/// Safe to retry.
/// Superseded by a newer version: [`v202509`](crate::gs_full_service_commodity::v202509::check_product_publishability::CheckProductPublishability).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::types::{AttributeInput, AttributeValueInput, SpuInput};
 use tiktok_shop::gs_full_service_commodity::v202508::CheckProductPublishability;

 let seller = client.seller(token);
 let request = CheckProductPublishability::new()
     .spu(
         SpuInput::new()
             .attributes([
                 AttributeInput::new()
                     .id("7474875997982590740")
                     .values([
                         AttributeValueInput::new()
                             .id("7477847733823670030")
                             .name("Cotton"),
                     ]),
             ])
             .brand_id("7168670314153379586"),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsCalculateProductAuditInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckProductPublishability {
    /// The product.
    pub spu: Option<SpuInput>,
}

impl CheckProductPublishability {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The product.
    #[inline]
    pub fn spu(mut self, spu: SpuInput) -> Self {
        self.spu = Some(spu);
        self
    }
}

impl Endpoint for CheckProductPublishability {
    type Response = CheckProductPublishabilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CheckProductPublishability";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202508/calculate_audit_info";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202509");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("spu", &self.spu)]);
    }
}

/// The response to [`CheckProductPublishability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductPublishabilityResponse {
    /// Result for each region. JSON name: `product_publish_detail`.
    pub regions: Vec<RegionPublishability>,
}

impl Fields for CheckProductPublishabilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_publish_detail", &mut self.regions)]);
    }
}

debug_fields!(CheckProductPublishabilityResponse);
