// @generated from specs/gs_full_service_commodity/202509/check_product_publishability.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckProductPublishability`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::{KeyedSpuInput, RegionPublishability};

/// Returns in which regions a new product could be published, and why not in the others. Call it before [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct); unlike version 202508, it takes attributes for each region and a list of key attributes.
///
/// `POST /gs_full_service_commodity/202509/calculate_audit_info`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CheckProductPublishabilityResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::CheckProductPublishability;
 use tiktok_shop::gs_full_service_commodity::types::{AttributeValueInput, KeyedSpuInput, RegionalAttributeInput};
 use tiktok_shop::types::Region;

 let seller = client.seller(token);
 let request = CheckProductPublishability::new()
     .spu(
         KeyedSpuInput::new()
             .attributes([
                 RegionalAttributeInput::new()
                     .id("7474875997982590740")
                     .region(Region::Us)
                     .values([
                         AttributeValueInput::new()
                             .id("7477847733823670030")
                             .name("Cotton"),
                     ]),
             ]),
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
    pub spu: Option<KeyedSpuInput>,
}

impl CheckProductPublishability {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The product.
    #[inline]
    pub fn spu(mut self, spu: KeyedSpuInput) -> Self {
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
    const PATH: &'static str = "/gs_full_service_commodity/202509/calculate_audit_info";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

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
