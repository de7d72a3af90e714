// @generated from specs/promotion/202406/get_coupon.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCoupon`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::TimeRange;
use crate::api::ids::{CouponId, ProductId};
use crate::api::promotion::types::{
    CouponDiscount, CouponStatus, CouponThreshold, CreationSource, DisplayChannel,
    DisplayType, LiveTask, ProductScope, RedemptionDuration, TargetBuyerSegment,
    UsageLimits, UsageStats,
};

/// Returns a coupon with its discount, conditions, limits and use so far.
///
/// `GET /promotion/202406/coupons/{coupon_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.info`.
/// Returns [`GetCouponResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-coupon-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::GetCoupon;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCoupon::new("7342461823095965461")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-coupon-202406")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCoupon {
    /// Coupon ID, from [`SearchCoupons`](crate::promotion::SearchCoupons).
    pub coupon_id: CouponId,
}

impl GetCoupon {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(coupon_id: impl Into<CouponId>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
        }
    }
}

impl Endpoint for GetCoupon {
    type Response = GetCouponResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCoupon";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/promotion/202406/coupons/{coupon_id}";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.info"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-coupon-202406");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202406/coupons/");
        path.id("coupon_id", &self.coupon_id);
    }
}

/// The response to [`GetCoupon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCouponResponse {
    /// The coupon.
    pub coupon: Option<Coupon>,
}

impl Fields for GetCouponResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("coupon", &mut self.coupon)]);
    }
}

debug_fields!(GetCouponResponse);

/// A coupon with all its details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coupon {
    /// When buyers can claim the coupon.
    pub claim_duration: Option<TimeRange>,
    /// When the coupon was created.
    pub create_time: Option<TimestampMillis>,
    /// Application in which the seller created the coupon.
    pub creation_source: Option<CreationSource>,
    /// Discount of the coupon.
    pub discount: Option<CouponDiscount>,
    /// Places where the coupon is shown or handed out.
    pub display_channels: Vec<DisplayChannel>,
    /// How the coupon reaches buyers.
    pub display_type: Option<DisplayType>,
    /// Coupon ID.
    pub id: Option<CouponId>,
    /// What viewers must do before they can claim the coupon in a LIVE session. Only for coupons with the display type `LIVE` in the US and the UK.
    pub live_tasks: Vec<LiveTask>,
    /// IDs of the products to which the coupon applies, with `SPECIFIC_PRODUCTS`.
    pub product_ids: Vec<ProductId>,
    /// Whether the coupon applies to all products of the shop or only to `product_ids`.
    pub product_scope: Option<ProductScope>,
    /// Code that buyers enter, 6 to 12 letters or digits; only with the display type `PROMO_CODE`.
    pub promo_code: Option<String>,
    /// When buyers can use the coupon.
    pub redemption_duration: Option<RedemptionDuration>,
    /// Terms and conditions that the seller wrote for the coupon, if any. JSON name: `seller_tnc`.
    pub seller_terms: Option<String>,
    /// Status of the coupon.
    pub status: Option<CouponStatus>,
    /// Buyers who can claim the coupon.
    pub target_buyer_segment: Option<TargetBuyerSegment>,
    /// Minimum amount that a buyer must spend to use the coupon, if any.
    pub threshold: Option<CouponThreshold>,
    /// Title of the coupon.
    pub title: Option<String>,
    /// When the coupon last changed.
    pub update_time: Option<TimestampMillis>,
    /// How often the coupon can be claimed and used.
    pub usage_limits: Option<UsageLimits>,
    /// How often the coupon was claimed and used.
    pub usage_stats: Option<UsageStats>,
}

impl Fields for Coupon {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("claim_duration", &mut self.claim_duration),
                    ("create_time", &mut self.create_time),
                    ("creation_source", &mut self.creation_source),
                    ("discount", &mut self.discount),
                    ("display_channels", &mut self.display_channels),
                    ("display_type", &mut self.display_type),
                    ("id", &mut self.id),
                    ("live_tasks", &mut self.live_tasks),
                    ("product_ids", &mut self.product_ids),
                    ("product_scope", &mut self.product_scope),
                    ("promo_code", &mut self.promo_code),
                    ("redemption_duration", &mut self.redemption_duration),
                    ("seller_tnc", &mut self.seller_terms),
                    ("status", &mut self.status),
                    ("target_buyer_segment", &mut self.target_buyer_segment),
                    ("threshold", &mut self.threshold),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("usage_limits", &mut self.usage_limits),
                    ("usage_stats", &mut self.usage_stats),
                ],
            );
    }
}

debug_fields!(Coupon);
