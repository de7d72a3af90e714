// @generated from specs/promotion/202309/search_activities.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchActivities` and the types that only this operation uses.

use crate::__private::*;
use crate::api::promotion::types::{
    ActivityCommand, ActivityStatus, ActivityType, AuctionSupportType, Discount,
    DurationType, ParticipationLimit, ProductLevel,
};

/// Searches promotions by title, kind and status; coupons have `SearchCoupons`.
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
/// Documented error codes: [17029001](crate::errors#code-17029001), [17029055](crate::errors#code-17029055), [17029059](crate::errors#code-17029059), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-activities-202309")]
#[doc(alias = "SearchPromotionActivities")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchActivities {
    /// Words of the title, as they are.
    pub activity_title: Option<String>,
    /// Defaults to all kinds.
    pub activity_type: Option<ActivityType>,
    /// 0 means 10. From 0 to 100. Defaults to `50`.
    pub page_size: Option<i64>,
    /// Empty for the first page.
    pub page_token: Option<String>,
    /// Defaults to all but drafts and those ended by the platform.
    pub status: Option<ActivityStatus>,
}

impl SearchActivities {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Words of the title, as they are.
    #[inline]
    pub fn activity_title(mut self, activity_title: impl Into<String>) -> Self {
        self.activity_title = Some(activity_title.into());
        self
    }

    /// Defaults to all kinds.
    #[inline]
    pub fn activity_type(mut self, activity_type: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(activity_type.into());
        self
    }

    /// 0 means 10. From 0 to 100. Defaults to `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Empty for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Defaults to all but drafts and those ended by the platform.
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
    pub activities: Vec<Activity>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Over all pages.
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

/// An item of `activities` in [`SearchActivitiesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    /// `IMMUTABLE` cannot be changed or stopped.
    pub activity_commands: Vec<ActivityCommand>,
    pub activity_type: Option<ActivityType>,
    /// Ahead of it, the activity does not show to buyers.
    pub begin_time: Option<Timestamp>,
    pub create_time: Option<Timestamp>,
    pub discount: Option<Discount>,
    pub duration_type: Option<DurationType>,
    pub end_time: Option<Timestamp>,
    pub id: Option<String>,
    /// How often one buyer may profit. JSON name: `participation_limit`.
    pub participation_limits: Vec<ParticipationLimit>,
    pub product_level: Option<ProductLevel>,
    pub status: Option<ActivityStatus>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
    /// Only of shipping discounts, and not always.
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
