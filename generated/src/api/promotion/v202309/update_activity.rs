// @generated from specs/promotion/202309/update_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateActivity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ActivityId;
use crate::api::promotion::types::{
    AuctionSupportType, DiscountInput, DurationType, ParticipationLimitInput,
    ProductLevel, TargetUsers,
};

/// Changes the title, the times and, unless they are set with the products, the terms of a promotion activity. Once deactivated or expired, activities of all types but shipping discounts can no longer be changed.
///
/// `PUT /promotion/202309/activities/{activity_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`UpdateActivityResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-activity-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::promotion::{UpdateActivity, update_activity};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateActivity::new(update_activity::Required {
     activity_id: "7136104329798256386".into(),
     begin_time: Timestamp::from_unix_seconds(1_767_225_600),
     end_time: Timestamp::from_unix_seconds(1_767_830_400),
     title: "BlackFridayDiscount".into(),
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17003203](crate::errors#code-17003203), [17029001](crate::errors#code-17029001), [17029002](crate::errors#code-17029002), [17029003](crate::errors#code-17029003), [17029004](crate::errors#code-17029004), [17029005](crate::errors#code-17029005),
/// [17029006](crate::errors#code-17029006), [17029007](crate::errors#code-17029007), [17029008](crate::errors#code-17029008), [17029009](crate::errors#code-17029009), [17029010](crate::errors#code-17029010), [17029011](crate::errors#code-17029011),
/// [17029012](crate::errors#code-17029012), [17029022](crate::errors#code-17029022), [17029026](crate::errors#code-17029026), [17029028](crate::errors#code-17029028), [17029052](crate::errors#code-17029052), [17029070](crate::errors#code-17029070),
/// [17029071](crate::errors#code-17029071), [17029072](crate::errors#code-17029072), [17029073](crate::errors#code-17029073), [17029074](crate::errors#code-17029074), [17029075](crate::errors#code-17029075), [17029076](crate::errors#code-17029076),
/// [17029077](crate::errors#code-17029077), [17029078](crate::errors#code-17029078), [17029082](crate::errors#code-17029082), [17029083](crate::errors#code-17029083), [17029084](crate::errors#code-17029084), [17029085](crate::errors#code-17029085),
/// [17029102](crate::errors#code-17029102), [17029103](crate::errors#code-17029103), [17029104](crate::errors#code-17029104), [17029105](crate::errors#code-17029105), [17029106](crate::errors#code-17029106), [17029107](crate::errors#code-17029107),
/// [17029109](crate::errors#code-17029109), [17029110](crate::errors#code-17029110), [17029111](crate::errors#code-17029111), [17029112](crate::errors#code-17029112), [17029113](crate::errors#code-17029113), [17029114](crate::errors#code-17029114),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "update-activity-202309")]
#[doc(alias = "UpdatePromotionActivity")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateActivity {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
    /// When the activity starts; `0` with `INDEFINITE`. Except for shipping discounts, it must be in the future, or unchanged if the activity is running.
    pub begin_time: Timestamp,
    /// Terms of the activity; ignored for `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, otherwise required. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, its threshold type, its discount type and its first threshold value cannot be changed.
    pub discount: Option<DiscountInput>,
    /// Whether the activity has an end. `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE` require `NORMAL`; product discounts and flash sales ignore it. Defaults to `NORMAL`.
    pub duration_type: Option<DurationType>,
    /// When the activity ends; `0` with `INDEFINITE`. Except for shipping discounts, it must be at least 10 minutes after `begin_time`.
    pub end_time: Timestamp,
    /// How often one buyer can benefit: exactly one item for `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE`. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, it cannot be changed. JSON name: `participation_limit`.
    pub participation_limits: Option<Vec<ParticipationLimitInput>>,
    /// Whether the activity covers products or the whole shop; required, except for product discounts and flash sales, which ignore it. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, it cannot be changed.
    pub product_level: Option<ProductLevel>,
    /// Buyers who can benefit from the activity. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, they cannot be changed. JSON name: `target_user_info`.
    pub target_users: Option<TargetUsers>,
    /// Title of the activity, unique among the seller's activities: up to 50 characters for flash sales and shipping discounts, up to 100 for others.
    pub title: String,
    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`; other types ignore it. Defaults to `ALL`.
    pub auction_support_type: Option<AuctionSupportType>,
}

/// The required fields of [`UpdateActivity`], for [`UpdateActivity::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
    /// When the activity starts; `0` with `INDEFINITE`. Except for shipping discounts, it must be in the future, or unchanged if the activity is running.
    pub begin_time: Timestamp,
    /// When the activity ends; `0` with `INDEFINITE`. Except for shipping discounts, it must be at least 10 minutes after `begin_time`.
    pub end_time: Timestamp,
    /// Title of the activity, unique among the seller's activities: up to 50 characters for flash sales and shipping discounts, up to 100 for others.
    pub title: String,
}

impl UpdateActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            activity_id: required.activity_id,
            begin_time: required.begin_time,
            discount: None,
            duration_type: None,
            end_time: required.end_time,
            participation_limits: None,
            product_level: None,
            target_users: None,
            title: required.title,
            auction_support_type: None,
        }
    }

    /// Terms of the activity; ignored for `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, otherwise required. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, its threshold type, its discount type and its first threshold value cannot be changed.
    #[inline]
    pub fn discount(mut self, discount: DiscountInput) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Whether the activity has an end. `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE` require `NORMAL`; product discounts and flash sales ignore it. Defaults to `NORMAL`.
    #[inline]
    pub fn duration_type(mut self, duration_type: impl Into<DurationType>) -> Self {
        self.duration_type = Some(duration_type.into());
        self
    }

    /// How often one buyer can benefit: exactly one item for `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `GIFT_WITH_PURCHASE`. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, it cannot be changed. JSON name: `participation_limit`.
    #[inline]
    pub fn participation_limits(
        mut self,
        participation_limits: impl IntoIterator<Item = ParticipationLimitInput>,
    ) -> Self {
        self.participation_limits = Some(participation_limits.into_iter().collect());
        self
    }

    /// Whether the activity covers products or the whole shop; required, except for product discounts and flash sales, which ignore it. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, it cannot be changed.
    #[inline]
    pub fn product_level(mut self, product_level: impl Into<ProductLevel>) -> Self {
        self.product_level = Some(product_level.into());
        self
    }

    /// Buyers who can benefit from the activity. While a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity runs, they cannot be changed. JSON name: `target_user_info`.
    #[inline]
    pub fn target_users(mut self, target_users: TargetUsers) -> Self {
        self.target_users = Some(target_users);
        self
    }

    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`; other types ignore it. Defaults to `ALL`.
    #[inline]
    pub fn auction_support_type(
        mut self,
        auction_support_type: impl Into<AuctionSupportType>,
    ) -> Self {
        self.auction_support_type = Some(auction_support_type.into());
        self
    }
}

impl Endpoint for UpdateActivity {
    type Response = UpdateActivityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateActivity";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.write"])
        .errors(
            &[
                17003203, 17029001, 17029002, 17029003, 17029004, 17029005, 17029006,
                17029007, 17029008, 17029009, 17029010, 17029011, 17029012, 17029022,
                17029026, 17029028, 17029052, 17029070, 17029071, 17029072, 17029073,
                17029074, 17029075, 17029076, 17029077, 17029078, 17029082, 17029083,
                17029084, 17029085, 17029102, 17029103, 17029104, 17029105, 17029106,
                17029107, 17029109, 17029110, 17029111, 17029112, 17029113, 17029114,
                36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-activity-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("begin_time", &self.begin_time),
                ("discount", &self.discount),
                ("duration_type", &self.duration_type),
                ("end_time", &self.end_time),
                ("participation_limit", &self.participation_limits),
                ("product_level", &self.product_level),
                ("target_user_info", &self.target_users),
                ("title", &self.title),
                ("auction_support_type", &self.auction_support_type),
            ],
        );
    }
}

/// The response to [`UpdateActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateActivityResponse {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Title of the activity; absent for shipping discounts.
    pub title: Option<String>,
    /// When the activity last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for UpdateActivityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(UpdateActivityResponse);
