// @generated from specs/promotion/202309/create_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateActivity` and the types that only this operation uses.

use crate::__private::*;
use crate::api::promotion::types::{
    ActivityStatus, ActivityType, AuctionSupportType, DiscountInput, DurationType,
    ParticipationLimitInput, ProductLevel, TargetUsers,
};

/// Creates a promotion such as a discount, flash sale or gift with purchase, but no coupon; add its products afterwards.
///
/// `POST /promotion/202309/activities`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`CreateActivityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-activity-202309>.
///
/// Documented error codes: [17003203](crate::errors#code-17003203), [17029001](crate::errors#code-17029001), [17029002](crate::errors#code-17029002), [17029004](crate::errors#code-17029004), [17029005](crate::errors#code-17029005), [17029006](crate::errors#code-17029006),
/// [17029007](crate::errors#code-17029007), [17029008](crate::errors#code-17029008), [17029026](crate::errors#code-17029026), [17029027](crate::errors#code-17029027), [17029035](crate::errors#code-17029035), [17029036](crate::errors#code-17029036),
/// [17029049](crate::errors#code-17029049), [17029052](crate::errors#code-17029052), [17029068](crate::errors#code-17029068), [17029070](crate::errors#code-17029070), [17029071](crate::errors#code-17029071), [17029072](crate::errors#code-17029072),
/// [17029073](crate::errors#code-17029073), [17029074](crate::errors#code-17029074), [17029075](crate::errors#code-17029075), [17029076](crate::errors#code-17029076), [17029077](crate::errors#code-17029077), [17029078](crate::errors#code-17029078),
/// [17029082](crate::errors#code-17029082), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-activity-202309")]
#[doc(alias = "CreatePromotionActivity")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateActivity {
    pub activity_type: ActivityType,
    /// In the future.
    pub begin_time: Timestamp,
    pub discount: Option<DiscountInput>,
    /// With `NORMAL`, both times are a must. Defaults to `NORMAL`.
    pub duration_type: Option<DurationType>,
    /// At least 10 minutes after the start.
    pub end_time: Timestamp,
    /// JSON name: `participation_limit`.
    pub participation_limits: Option<Vec<ParticipationLimitInput>>,
    /// What the terms stand with; not every kind of activity has every level. Accepts `PRODUCT`, `VARIATION` or `SHOP`.
    pub product_level: ProductLevel,
    /// JSON name: `target_user_info`.
    pub target_users: Option<TargetUsers>,
    /// Unique among the seller's; to 50 characters for flash sales and shipping, else to 100.
    pub title: String,
    /// Of shipping discounts. Defaults to `ALL`.
    pub auction_support_type: Option<AuctionSupportType>,
}

/// The required fields of [`CreateActivity`], for [`CreateActivity::new`].
#[derive(Clone, Debug)]
pub struct Required {
    pub activity_type: ActivityType,
    /// In the future.
    pub begin_time: Timestamp,
    /// At least 10 minutes after the start.
    pub end_time: Timestamp,
    /// What the terms stand with; not every kind of activity has every level. Accepts `PRODUCT`, `VARIATION` or `SHOP`.
    pub product_level: ProductLevel,
    /// Unique among the seller's; to 50 characters for flash sales and shipping, else to 100.
    pub title: String,
}

impl CreateActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            activity_type: required.activity_type,
            begin_time: required.begin_time,
            discount: None,
            duration_type: None,
            end_time: required.end_time,
            participation_limits: None,
            product_level: required.product_level,
            target_users: None,
            title: required.title,
            auction_support_type: None,
        }
    }

    #[inline]
    pub fn discount(mut self, discount: DiscountInput) -> Self {
        self.discount = Some(discount);
        self
    }

    /// With `NORMAL`, both times are a must. Defaults to `NORMAL`.
    #[inline]
    pub fn duration_type(mut self, duration_type: impl Into<DurationType>) -> Self {
        self.duration_type = Some(duration_type.into());
        self
    }

    /// JSON name: `participation_limit`.
    #[inline]
    pub fn participation_limits(
        mut self,
        participation_limits: impl IntoIterator<Item = ParticipationLimitInput>,
    ) -> Self {
        self.participation_limits = Some(participation_limits.into_iter().collect());
        self
    }

    /// JSON name: `target_user_info`.
    #[inline]
    pub fn target_users(mut self, target_users: TargetUsers) -> Self {
        self.target_users = Some(target_users);
        self
    }

    /// Of shipping discounts. Defaults to `ALL`.
    #[inline]
    pub fn auction_support_type(
        mut self,
        auction_support_type: impl Into<AuctionSupportType>,
    ) -> Self {
        self.auction_support_type = Some(auction_support_type.into());
        self
    }
}

impl Endpoint for CreateActivity {
    type Response = CreateActivityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateActivity";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/promotion/202309/activities";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.write"])
        .errors(
            &[
                17003203, 17029001, 17029002, 17029004, 17029005, 17029006, 17029007,
                17029008, 17029026, 17029027, 17029035, 17029036, 17029049, 17029052,
                17029068, 17029070, 17029071, 17029072, 17029073, 17029074, 17029075,
                17029076, 17029077, 17029078, 17029082, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/create-activity-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("activity_type", &self.activity_type),
                ("begin_time", &self.begin_time),
                ("discount", &self.discount),
                ("duration_type", &self.duration_type),
                ("end_time", &self.end_time),
                ("participation_limit", &self.participation_limits),
                (
                    "product_level",
                    &one_of(&self.product_level, &["PRODUCT", "VARIATION", "SHOP"]),
                ),
                ("target_user_info", &self.target_users),
                ("title", &self.title),
                ("auction_support_type", &self.auction_support_type),
            ],
        );
    }
}

/// The response to [`CreateActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivityResponse {
    /// What `UpdateActivityProducts` takes.
    pub activity_id: Option<String>,
    pub create_time: Option<Timestamp>,
    /// Only ongoing activities show to buyers.
    pub status: Option<ActivityStatus>,
    pub update_time: Option<Timestamp>,
}

impl Fields for CreateActivityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("create_time", &mut self.create_time),
                    ("status", &mut self.status),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(CreateActivityResponse);
