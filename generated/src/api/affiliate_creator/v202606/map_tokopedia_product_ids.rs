// @generated from specs/affiliate_creator/202606/map_tokopedia_product_ids.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MapTokopediaProductIds`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ItemError;
use crate::api::affiliate_creator::types::ProductMapping;

/// Returns the TikTok Shop IDs of products by their Tokopedia IDs; only in Indonesia.
///
/// `GET /affiliate_creator/202606/toko_product_mappers`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`MapTokopediaProductIdsResponse`].
/// The reply can report failures in `error`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202607`](crate::affiliate_creator::v202607::map_tokopedia_product_ids::MapTokopediaProductIds).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::v202606::MapTokopediaProductIds;

 let creator = client.creator(token);
 let request = MapTokopediaProductIds::new().tokopedia_product_ids([2_148_745_098]);
 let reply = creator.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "MapTokopediaToTiktokShopProductIds")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MapTokopediaProductIds {
    /// Product IDs on Tokopedia. Example: `[2148745098]`. JSON name: `toko_pids`.
    pub tokopedia_product_ids: Option<Vec<i64>>,
}

impl MapTokopediaProductIds {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product IDs on Tokopedia. Example: `[2148745098]`. JSON name: `toko_pids`.
    #[inline]
    pub fn tokopedia_product_ids(
        mut self,
        tokopedia_product_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.tokopedia_product_ids = Some(tokopedia_product_ids.into_iter().collect());
        self
    }
}

impl Endpoint for MapTokopediaProductIds {
    type Response = MapTokopediaProductIdsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "MapTokopediaProductIds";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202606/toko_product_mappers";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202607");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("toko_pids", &self.tokopedia_product_ids)]);
    }
}

/// The response to [`MapTokopediaProductIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapTokopediaProductIdsResponse {
    /// Why products could not be mapped.
    pub error: Option<ItemError>,
    /// IDs of the products on both platforms. JSON name: `product`.
    pub products: Vec<ProductMapping>,
}

impl Fields for MapTokopediaProductIdsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("error", &mut self.error), ("product", &mut self.products)]);
    }
}

debug_fields!(MapTokopediaProductIdsResponse);

impl CollectFailures for MapTokopediaProductIdsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.error);
    }
}

impl PartialFailures for MapTokopediaProductIdsResponse {}
