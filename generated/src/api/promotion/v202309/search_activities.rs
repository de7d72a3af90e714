// @generated from specs/promotion/202309/search_activities.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchActivities`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ActivityId;
use crate::api::promotion::types::{
    ActivityCommand, ActivityStatus, ActivityType, AuctionSupportType, Discount,
    DurationType, ParticipationLimit, ProductLevel,
};

/// Searches promotion activities by title, type and status. For coupons, use [`SearchCoupons`](crate::promotion::SearchCoupons).
///
/// `POST /promotion/202309/activities/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.info`.
/// Returns [`SearchActivitiesResponse`]; `activities` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-activities-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::SearchActivities;
 use tiktok_shop::promotion::types::{ActivityStatus, ActivityType};

 let shop = client.seller(token).shop(cipher);
 let request = SearchActivities::new()
     .activity_title("Discount")
     .activity_type(ActivityType::FlashSale)
     .page_size(20)
     .status(ActivityStatus::Ongoing);
 let mut activities = shop.items(request);
 while let Some(activity) = activities.try_next().await? {
     println!("{activity:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17029001](crate::errors#code-17029001), [17029055](crate::errors#code-17029055), [17029059](crate::errors#code-17029059), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-activities-202309")]
#[doc(alias = "SearchPromotionActivities")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchActivities {
    /// Keywords in the title; similar words do not match.
    pub activity_title: Option<String>,
    /// Type of the activities to find; defaults to all.
    pub activity_type: Option<ActivityType>,
    /// Number of activities on a page; `0` means 10. From 0 to 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply; empty for the first page. It is a number, whose sum with `page_size` must be below 10,000.
    pub page_token: Option<String>,
    /// Status of the activities to find: `NOT_START`, `ONGOING`, `EXPIRED` or `DEACTIVATED`. Without it, activities with any of these are returned.
    pub status: Option<ActivityStatus>,
}

impl SearchActivities {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keywords in the title; similar words do not match.
    #[inline]
    pub fn activity_title(mut self, activity_title: impl Into<String>) -> Self {
        self.activity_title = Some(activity_title.into());
        self
    }

    /// Type of the activities to find; defaults to all.
    #[inline]
    pub fn activity_type(mut self, activity_type: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(activity_type.into());
        self
    }

    /// Number of activities on a page; `0` means 10. From 0 to 100. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply; empty for the first page. It is a number, whose sum with `page_size` must be below 10,000.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Status of the activities to find: `NOT_START`, `ONGOING`, `EXPIRED` or `DEACTIVATED`. Without it, activities with any of these are returned.
    #[inline]
    pub fn status(mut self, status: impl Into<ActivityStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Endpoint for SearchActivities {
    type Response = SearchActivitiesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchActivities";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/promotion/202309/activities/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.info"])
        .errors(&[17029001, 17029055, 17029059, 36009003])
        .pages("activities")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-activities-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("activity_title", &self.activity_title),
                ("activity_type", &self.activity_type),
                ("page_size", &within(&self.page_size, 0..=100)),
                ("page_token", &self.page_token),
                ("status", &self.status),
            ],
        );
    }
}

impl Paged for SearchActivities {
    type Item = Activity;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.activities
    }
}

/// The response to [`SearchActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchActivitiesResponse {
    /// Matching activities.
    pub activities: Vec<Activity>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of matching activities on all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchActivitiesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activities", &mut self.activities),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchActivitiesResponse);

/// A promotion activity that the search found. [`GetActivity`](crate::promotion::GetActivity) also returns its products and target buyers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    /// Restrictions of the activity.
    pub activity_commands: Vec<ActivityCommand>,
    /// Type of the activity.
    pub activity_type: Option<ActivityType>,
    /// When the activity starts.
    pub begin_time: Option<Timestamp>,
    /// When the activity was created. TikTok's documents say milliseconds, but their example is in seconds.
    pub create_time: Option<Timestamp>,
    /// Terms of the activity. For `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, they are in the products that [`GetActivity`](crate::promotion::GetActivity) returns.
    pub discount: Option<Discount>,
    /// Whether the activity has an end.
    pub duration_type: Option<DurationType>,
    /// When the activity ends.
    pub end_time: Option<Timestamp>,
    /// Promotion activity ID.
    pub id: Option<ActivityId>,
    /// How often one buyer can benefit. JSON name: `participation_limit`.
    pub participation_limits: Vec<ParticipationLimit>,
    /// Whether the activity covers products, SKUs or the whole shop.
    pub product_level: Option<ProductLevel>,
    /// Status of the activity.
    pub status: Option<ActivityStatus>,
    /// Title of the activity.
    pub title: Option<String>,
    /// When the activity last changed. TikTok's documents say milliseconds, but their example is in seconds.
    pub update_time: Option<Timestamp>,
    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`, where it can also be absent if the information is not available.
    pub auction_support_type: Option<AuctionSupportType>,
}

impl Fields for Activity {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_commands", &mut self.activity_commands),
                    ("activity_type", &mut self.activity_type),
                    ("begin_time", &mut self.begin_time),
                    ("create_time", &mut self.create_time),
                    ("discount", &mut self.discount),
                    ("duration_type", &mut self.duration_type),
                    ("end_time", &mut self.end_time),
                    ("id", &mut self.id),
                    ("participation_limit", &mut self.participation_limits),
                    ("product_level", &mut self.product_level),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("auction_support_type", &mut self.auction_support_type),
                ],
            );
    }
}

debug_fields!(Activity);
