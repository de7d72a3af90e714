// @generated from specs/fbt/202602/create_or_update_inbound_plan.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateOrUpdateInboundPlan` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::CartonInput;

/// `POST /fbt/202602/create_update_inbound_plan`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlan {
    pub plan_id: Option<String>,
    pub idempotent_key: Option<String>,
    pub goods_items: Option<Vec<GoodsItemInput>>,
    pub cartons: Option<Vec<CartonInput>>,
}

impl CreateOrUpdateInboundPlan {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }
    #[inline]
    pub fn idempotent_key(mut self, idempotent_key: impl Into<String>) -> Self {
        self.idempotent_key = Some(idempotent_key.into());
        self
    }
    #[inline]
    pub fn goods_items(
        mut self,
        goods_items: impl IntoIterator<Item = GoodsItemInput>,
    ) -> Self {
        self.goods_items = Some(goods_items.into_iter().collect());
        self
    }
    #[inline]
    pub fn cartons(mut self, cartons: impl IntoIterator<Item = CartonInput>) -> Self {
        self.cartons = Some(cartons.into_iter().collect());
        self
    }
}

impl Endpoint for CreateOrUpdateInboundPlan {
    type Response = CreateOrUpdateInboundPlanResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "CreateOrUpdateInboundPlan";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/create_update_inbound_plan";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("plan_id", &self.plan_id);
        body.field("idempotent_key", &self.idempotent_key);
        body.field("goods_items", &self.goods_items);
        body.field("cartons", &self.cartons);
    }
}

/// What [`CreateOrUpdateInboundPlan`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanResponse {
    pub inbound_plan: Option<InboundPlan>,
}

impl Fields for CreateOrUpdateInboundPlanResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "inbound_plan" => read(map, &mut self.inbound_plan),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoodsItemInput {
    pub goods_id: String,
    /// At least 1.
    pub quantity: i64,
}

impl GoodsItemInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(goods_id: impl Into<String>, quantity: i64) -> Self {
        Self {
            goods_id: goods_id.into(),
            quantity,
        }
    }
}

impl Body for GoodsItemInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("goods_id", &self.goods_id);
        object.field("quantity", &self.quantity);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InboundPlan {
    pub plan_id: Option<String>,
}

impl Fields for InboundPlan {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "plan_id" => read(map, &mut self.plan_id),
            _ => skip(map),
        }
    }
}
