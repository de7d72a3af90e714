// @generated from specs/fbt/202603/update_goods_sku_relations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateGoodsSkuRelations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, SkuId};
use crate::api::fbt::types::GoodsResult;

/// Binds SKUs to goods, or unbinds them. Check the result of each relation.
///
/// `POST /fbt/202603/goods/update_goods_sku_relation`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdateGoodsSkuRelationsResponse`].
/// The reply can report failures in `relation_results`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::UpdateGoodsSkuRelations;
 use tiktok_shop::fbt::update_goods_sku_relations::{GoodsSkuRelation, RelationOperation};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateGoodsSkuRelations::new(
     [GoodsSkuRelation::new("7420135978213461877", ["1729439634328225260"])],
     RelationOperation::Bind,
 );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelations {
    /// Relations to change. JSON name: `operate_goods_sku_relation_list`.
    pub relations: Vec<GoodsSkuRelation>,
    /// Whether to bind or to unbind.
    pub operation_type: RelationOperation,
}

impl UpdateGoodsSkuRelations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        relations: impl IntoIterator<Item = GoodsSkuRelation>,
        operation_type: impl Into<RelationOperation>,
    ) -> Self {
        Self {
            relations: relations.into_iter().collect(),
            operation_type: operation_type.into(),
        }
    }
}

impl Endpoint for UpdateGoodsSkuRelations {
    type Response = UpdateGoodsSkuRelationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateGoodsSkuRelations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/goods/update_goods_sku_relation";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("operate_goods_sku_relation_list", &self.relations),
                ("operation_type", &self.operation_type),
            ],
        );
    }
}

/// The response to [`UpdateGoodsSkuRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelationsResponse {
    /// Results of the operation. JSON name: `operate_goods_sku_relation_info`.
    pub relation_results: Option<RelationResults>,
}

impl Fields for UpdateGoodsSkuRelationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("operate_goods_sku_relation_info", &mut self.relation_results)],
            );
    }
}

debug_fields!(UpdateGoodsSkuRelationsResponse);

impl CollectFailures for UpdateGoodsSkuRelationsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.relation_results);
    }
}

impl PartialFailures for UpdateGoodsSkuRelationsResponse {}

/// Goods and SKUs to bind or unbind.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsSkuRelation {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods). JSON name: `tts_goods_id`.
    pub goods_id: FbtGoodsId,
    /// IDs of the SKUs to bind or unbind. JSON name: `tts_sku_ids`.
    pub sku_ids: Vec<SkuId>,
}

impl GoodsSkuRelation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        goods_id: impl Into<FbtGoodsId>,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        Self {
            goods_id: goods_id.into(),
            sku_ids: sku_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl WriteFields for GoodsSkuRelation {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("tts_goods_id", &self.goods_id), ("tts_sku_ids", &self.sku_ids)]);
    }
}

debug_written!(GoodsSkuRelation);

/// What to do with relations of goods and SKUs.
#[non_exhaustive]
pub enum RelationOperation {
    /// Bind the SKUs to the goods. Sent as `BIND`.
    Bind,
    /// Unbind the SKUs from the goods. Sent as `UN_BIND`.
    Unbind,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RelationOperation {
    const TEXTS: &'static [&'static str] = &["BIND", "UN_BIND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Bind,
            Ok(_) => Self::Unbind,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Bind => Ok(0),
            Self::Unbind => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RelationOperation, Write);

/// Results of changing relations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationResults {
    /// Result for each pair of goods and SKU. JSON name: `operate_result_list`.
    pub results: Vec<GoodsResult>,
}

impl Fields for RelationResults {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("operate_result_list", &mut self.results)]);
    }
}

debug_fields!(RelationResults);

impl CollectFailures for RelationResults {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.results);
    }
}
