// @generated from specs/fbt/202602/create_or_update_inbound_plan.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateOrUpdateInboundPlan`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, FbtInboundPlanId};
use crate::api::fbt::types::CartonInput;

/// Creates an inbound plan with either goods or cartons, or replaces all contents of an existing one. Continue with [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods), [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions), [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod) and [`ShipInboundOrder`](crate::fbt::ShipInboundOrder).
///
/// `POST /fbt/202602/create_update_inbound_plan`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateOrUpdateInboundPlanResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::CreateOrUpdateInboundPlan;
 use tiktok_shop::fbt::create_or_update_inbound_plan::GoodsQuantityInput;

 let shop = client.seller(token).shop(cipher);
 let request = CreateOrUpdateInboundPlan::new()
     .goods_items([GoodsQuantityInput::new("7420135978213461877", 1)]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlan {
    /// ID of the plan to update, from an earlier reply; if omitted, a plan is created.
    pub plan_id: Option<FbtInboundPlanId>,
    /// Unique key of the request; required to create a plan. JSON name: `idempotent_key`.
    pub idempotency_key: Option<String>,
    /// Goods of the plan; give exactly one of `goods_items` and `cartons`, and not as an empty list. An update replaces all goods, and removes the cartons, lots and expiration times of the plan.
    pub goods_items: Option<Vec<GoodsQuantityInput>>,
    /// Cartons of the plan; give exactly one of `goods_items` and `cartons`, and not as an empty list. An update replaces all cartons and goods of the plan.
    pub cartons: Option<Vec<CartonInput>>,
}

impl CreateOrUpdateInboundPlan {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the plan to update, from an earlier reply; if omitted, a plan is created.
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<FbtInboundPlanId>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// Unique key of the request; required to create a plan. JSON name: `idempotent_key`.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Goods of the plan; give exactly one of `goods_items` and `cartons`, and not as an empty list. An update replaces all goods, and removes the cartons, lots and expiration times of the plan.
    #[inline]
    pub fn goods_items(
        mut self,
        goods_items: impl IntoIterator<Item = GoodsQuantityInput>,
    ) -> Self {
        self.goods_items = Some(goods_items.into_iter().collect());
        self
    }

    /// Cartons of the plan; give exactly one of `goods_items` and `cartons`, and not as an empty list. An update replaces all cartons and goods of the plan.
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
    const META: OperationMeta = OperationMeta::NONE.idempotency_key(KeyPlace::Body);

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("plan_id", &self.plan_id),
                ("idempotent_key", &self.idempotency_key),
                ("goods_items", &self.goods_items),
                ("cartons", &self.cartons),
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

/// The response to [`CreateOrUpdateInboundPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanResponse {
    /// The plan that was created or updated.
    pub inbound_plan: Option<InboundPlan>,
}

impl Fields for CreateOrUpdateInboundPlanResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inbound_plan", &mut self.inbound_plan)]);
    }
}

debug_fields!(CreateOrUpdateInboundPlanResponse);

/// Goods of an inbound plan.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsQuantityInput {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods). The goods must be approved and bound to a SKU.
    pub goods_id: FbtGoodsId,
    /// Number of units of the goods in the plan. At least 1.
    pub quantity: i64,
}

impl GoodsQuantityInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(goods_id: impl Into<FbtGoodsId>, quantity: i64) -> Self {
        Self {
            goods_id: goods_id.into(),
            quantity,
        }
    }
}

impl WriteFields for GoodsQuantityInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("goods_id", &self.goods_id),
                    ("quantity", &within(&self.quantity, 1..)),
                ],
            );
    }
}

debug_written!(GoodsQuantityInput);

/// A plan to send goods to Fulfilled by TikTok.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundPlan {
    /// ID of the plan, for [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods).
    pub plan_id: Option<FbtInboundPlanId>,
}

impl Fields for InboundPlan {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("plan_id", &mut self.plan_id)]);
    }
}

debug_fields!(InboundPlan);
