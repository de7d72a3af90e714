// @generated from specs/promotion/202607/republish_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RepublishActivity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ActivityId;

/// Restarts a `FIXED_PRICE`, `DIRECT_DISCOUNT` or `FLASHSALE` activity that expired or was deactivated at most 7 days ago, with new times and the same products. Its ID stays the same, and it can be changed as usual.
///
/// `POST /promotion/202607/activities/{activity_id}/republish`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`RepublishActivityResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::promotion::RepublishActivity;

 let shop = client.seller(token).shop(cipher);
 let request = RepublishActivity::new(
     "7136104329798256386",
     Timestamp::from_unix_seconds(1_767_225_600),
     Timestamp::from_unix_seconds(1_767_830_400),
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RepublishActivity {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
    /// When the activity starts again; in the future.
    pub begin_time: Timestamp,
    /// When the activity ends: at least 10 minutes after the start, and for flash sales at most 3 days. The longest period of other activities depends on their type and the market.
    pub end_time: Timestamp,
}

impl RepublishActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        activity_id: impl Into<ActivityId>,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
        }
    }
}

impl Endpoint for RepublishActivity {
    type Response = RepublishActivityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RepublishActivity";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/promotion/202607/activities/{activity_id}/republish";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202607/activities/");
        path.id("activity_id", &self.activity_id);
        path.literal("/republish");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("begin_time", &self.begin_time), ("end_time", &self.end_time)]);
    }
}

/// The response to [`RepublishActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepublishActivityResponse {
    /// Promotion activity ID, the same as in the request.
    pub activity_id: Option<ActivityId>,
}

impl Fields for RepublishActivityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("activity_id", &mut self.activity_id)]);
    }
}

debug_fields!(RepublishActivityResponse);
