// @generated from specs/promotion/202309/create_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateActivity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ActivityId;
use crate::api::promotion::types::{
    ActivityStatus, ActivityType, AuctionSupportType, DiscountInput, DurationType,
    ParticipationLimitInput, ProductLevel, TargetUsers,
};

/// Creates a promotion activity of any type except coupons, which are created in Seller Center or the seller app. [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts) adds the products or SKUs.
///
/// `POST /promotion/202309/activities`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`CreateActivityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-activity-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::promotion::{CreateActivity, create_activity};
 use tiktok_shop::promotion::types::{ActivityType, ProductLevel};

 let shop = client.seller(token).shop(cipher);
 let request = CreateActivity::new(create_activity::Required {
     activity_type: ActivityType::FixedPrice,
     begin_time: Timestamp::from_unix_seconds(1_767_225_600),
     end_time: Timestamp::from_unix_seconds(1_767_830_400),
     product_level: ProductLevel::Product,
     title: "DiscountEvent0829".into(),
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.activity_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
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
    /// Type of the activity.
    pub activity_type: ActivityType,
    /// When the activity starts: in the future, or `0` with `INDEFINITE`.
    pub begin_time: Timestamp,
    /// Terms of the activity. For `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, set them with the products in [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts).
    pub discount: Option<DiscountInput>,
    /// Whether the activity has an end. `NORMAL` requires both times, `INDEFINITE` requires `0` for both. Defaults to `NORMAL`.
    pub duration_type: Option<DurationType>,
    /// When the activity ends; `0` with `INDEFINITE`. Except for `SHIPPING_DISCOUNT`, it must be at least 10 minutes after `begin_time`.
    pub end_time: Timestamp,
    /// How often one buyer can benefit. `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE` require exactly one item. JSON name: `participation_limit`.
    pub participation_limits: Option<Vec<ParticipationLimitInput>>,
    /// Whether the activity covers products, SKUs or the whole shop; each value names the types of activities that accept it. Accepts `PRODUCT`, `VARIATION` or `SHOP`.
    pub product_level: ProductLevel,
    /// Buyers who can benefit from the activity. JSON name: `target_user_info`.
    pub target_users: Option<TargetUsers>,
    /// Title of the activity, unique among the seller's activities: up to 50 characters for flash sales and shipping discounts, up to 100 for others.
    pub title: String,
    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`. Defaults to `ALL`.
    pub auction_support_type: Option<AuctionSupportType>,
}

/// The required fields of [`CreateActivity`], for [`CreateActivity::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Type of the activity.
    pub activity_type: ActivityType,
    /// When the activity starts: in the future, or `0` with `INDEFINITE`.
    pub begin_time: Timestamp,
    /// When the activity ends; `0` with `INDEFINITE`. Except for `SHIPPING_DISCOUNT`, it must be at least 10 minutes after `begin_time`.
    pub end_time: Timestamp,
    /// Whether the activity covers products, SKUs or the whole shop; each value names the types of activities that accept it. Accepts `PRODUCT`, `VARIATION` or `SHOP`.
    pub product_level: ProductLevel,
    /// Title of the activity, unique among the seller's activities: up to 50 characters for flash sales and shipping discounts, up to 100 for others.
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

    /// Terms of the activity. For `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, set them with the products in [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts).
    #[inline]
    pub fn discount(mut self, discount: DiscountInput) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Whether the activity has an end. `NORMAL` requires both times, `INDEFINITE` requires `0` for both. Defaults to `NORMAL`.
    #[inline]
    pub fn duration_type(mut self, duration_type: impl Into<DurationType>) -> Self {
        self.duration_type = Some(duration_type.into());
        self
    }

    /// How often one buyer can benefit. `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE` require exactly one item. JSON name: `participation_limit`.
    #[inline]
    pub fn participation_limits(
        mut self,
        participation_limits: impl IntoIterator<Item = ParticipationLimitInput>,
    ) -> Self {
        self.participation_limits = Some(participation_limits.into_iter().collect());
        self
    }

    /// Buyers who can benefit from the activity. JSON name: `target_user_info`.
    #[inline]
    pub fn target_users(mut self, target_users: TargetUsers) -> Self {
        self.target_users = Some(target_users);
        self
    }

    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`. Defaults to `ALL`.
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
    /// Promotion activity ID, as accepted by [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts).
    pub activity_id: Option<ActivityId>,
    /// When the activity was created.
    pub create_time: Option<Timestamp>,
    /// Status of the new activity; buyers see it only while the status is `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// When the activity last changed.
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
