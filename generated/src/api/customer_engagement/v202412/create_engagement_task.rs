// @generated from specs/customer_engagement/202412/create_engagement_task.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateEngagementTask` and what only it uses.

use crate::glue::*;
use crate::api::customer_engagement::types::EngagementChannel;

/// `POST /customer_engagement/202412/engagement_tasks`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.customer_engagement.write`.
#[doc(alias = "create-engagement-task-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEngagementTask {
    pub idempotency_key: String,
    pub channel: EngagementChannel,
    pub coupon_ids: Option<Vec<String>>,
    pub end_time: Timestamp,
    pub product_ids: Option<Vec<String>>,
    pub task_name: String,
    pub template_id: String,
}

impl CreateEngagementTask {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        idempotency_key: impl Into<String>,
        channel: impl Into<EngagementChannel>,
        end_time: impl Into<Timestamp>,
        task_name: impl Into<String>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            channel: channel.into(),
            coupon_ids: None,
            end_time: end_time.into(),
            product_ids: None,
            task_name: task_name.into(),
            template_id: template_id.into(),
        }
    }
    #[inline]
    pub fn coupon_ids(
        mut self,
        coupon_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.coupon_ids = Some(coupon_ids.into_iter().map(Into::into).collect());
        self
    }
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for CreateEngagementTask {
    type Response = CreateEngagementTaskResponse;
    const NAME: &'static str = "CreateEngagementTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_engagement/202412/engagement_tasks";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("channel", &self.channel);
        body.field("coupon_ids", &self.coupon_ids);
        body.field("end_time", &self.end_time);
        body.field("product_ids", &self.product_ids);
        body.field("task_name", &self.task_name);
        body.field("template_id", &self.template_id);
    }
}

/// What [`CreateEngagementTask`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateEngagementTaskResponse {
    pub task_id: Option<String>,
}

impl Fields for CreateEngagementTaskResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "task_id" => read(map, &mut self.task_id),
            _ => skip(map),
        }
    }
}
