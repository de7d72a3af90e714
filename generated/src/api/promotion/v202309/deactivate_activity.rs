// @generated from specs/promotion/202309/deactivate_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeactivateActivity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ActivityId;
use crate::api::promotion::types::ActivityStatus;

/// Ends a promotion activity that is running or has not started yet. Product discounts and flash sales can be restarted with [`RepublishActivity`](crate::promotion::RepublishActivity) in the next 7 days.
///
/// `POST /promotion/202309/activities/{activity_id}/deactivate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`DeactivateActivityResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/deactivate-activity-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::DeactivateActivity;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&DeactivateActivity::new("7136104329798256386")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17029001](crate::errors#code-17029001), [17029009](crate::errors#code-17029009), [17029010](crate::errors#code-17029010), [17029011](crate::errors#code-17029011), [17029012](crate::errors#code-17029012), [17029028](crate::errors#code-17029028),
/// [17029036](crate::errors#code-17029036), [17029052](crate::errors#code-17029052), [17029055](crate::errors#code-17029055), [36009003](crate::errors#code-36009003).
#[doc(alias = "deactivate-activity-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeactivateActivity {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
}

impl DeactivateActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

impl Endpoint for DeactivateActivity {
    type Response = DeactivateActivityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DeactivateActivity";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}/deactivate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.write"])
        .errors(
            &[
                17029001, 17029009, 17029010, 17029011, 17029012, 17029028, 17029036,
                17029052, 17029055, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/deactivate-activity-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
        path.literal("/deactivate");
    }
}

/// The response to [`DeactivateActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateActivityResponse {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Status of the activity after the call: `DEACTIVATED`.
    pub status: Option<ActivityStatus>,
    /// Title of the activity.
    pub title: Option<String>,
    /// When TikTok created the reply.
    pub update_time: Option<Timestamp>,
}

impl Fields for DeactivateActivityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(DeactivateActivityResponse);
