// @generated from specs/promotion/202309/get_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetActivity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{ActivityId, ProductId, SkuId};
use crate::api::promotion::types::{
    ActivityCommand, ActivityStatus, ActivityType, AuctionSupportType, Discount,
    DurationType, ParticipationLimit, ProductLevel, TargetUsers,
};

/// Returns a promotion activity with its terms and products; for coupons, use [`GetCoupon`](crate::promotion::GetCoupon). The products of a product discount or flash sale are returned only until 180 days after its end.
///
/// `GET /promotion/202309/activities/{activity_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.info`.
/// Returns [`GetActivityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-activity-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::GetActivity;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetActivity::new("7136104329798256386")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17029001](crate::errors#code-17029001), [17029009](crate::errors#code-17029009), [17029028](crate::errors#code-17029028), [17029036](crate::errors#code-17029036), [17029052](crate::errors#code-17029052), [17029055](crate::errors#code-17029055),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-activity-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetActivity {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
}

impl GetActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

impl Endpoint for GetActivity {
    type Response = GetActivityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetActivity";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.info"])
        .errors(&[17029001, 17029009, 17029028, 17029036, 17029052, 17029055, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-activity-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
    }
}

/// The response to [`GetActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActivityResponse {
    /// Restrictions of the activity.
    pub activity_commands: Vec<ActivityCommand>,
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Type of the activity.
    pub activity_type: Option<ActivityType>,
    /// When the activity starts.
    pub begin_time: Option<Timestamp>,
    /// When the activity was created. TikTok's documents say milliseconds, but their example is in seconds.
    pub create_time: Option<Timestamp>,
    /// Terms of the activity. For `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`, they are in `products`.
    pub discount: Option<Discount>,
    /// Whether the activity has an end.
    pub duration_type: Option<DurationType>,
    /// When the activity ends.
    pub end_time: Option<Timestamp>,
    /// How often one buyer can benefit. JSON name: `participation_limit`.
    pub participation_limits: Vec<ParticipationLimit>,
    /// Whether the activity covers products, SKUs or the whole shop.
    pub product_level: Option<ProductLevel>,
    /// Products of the activity. Empty if a `FIXED_PRICE`, `DIRECT_DISCOUNT` or `FLASHSALE` activity ended more than 180 days ago.
    pub products: Vec<Product>,
    /// Status of the activity.
    pub status: Option<ActivityStatus>,
    /// Buyers who can benefit from the activity. JSON name: `target_user_info`.
    pub target_users: Option<TargetUsers>,
    /// Title of the activity.
    pub title: Option<String>,
    /// When the activity last changed. TikTok's documents say milliseconds, but their example is in seconds.
    pub update_time: Option<Timestamp>,
    /// Products that are free or discounted in a `BUY_X_GET_Y` activity.
    pub benefit_products: Vec<BenefitProduct>,
    /// Whether auction products are included. Only for `SHIPPING_DISCOUNT`, where it can also be absent if the information is not available.
    pub auction_support_type: Option<AuctionSupportType>,
}

impl Fields for GetActivityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_commands", &mut self.activity_commands),
                    ("activity_id", &mut self.activity_id),
                    ("activity_type", &mut self.activity_type),
                    ("begin_time", &mut self.begin_time),
                    ("create_time", &mut self.create_time),
                    ("discount", &mut self.discount),
                    ("duration_type", &mut self.duration_type),
                    ("end_time", &mut self.end_time),
                    ("participation_limit", &mut self.participation_limits),
                    ("product_level", &mut self.product_level),
                    ("products", &mut self.products),
                    ("status", &mut self.status),
                    ("target_user_info", &mut self.target_users),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("benefit_products", &mut self.benefit_products),
                    ("auction_support_type", &mut self.auction_support_type),
                ],
            );
    }
}

debug_fields!(GetActivityResponse);

/// A product that is free or discounted in a Buy X Get Y activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BenefitProduct {
    /// Product ID.
    pub id: Option<ProductId>,
}

impl Fields for BenefitProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(BenefitProduct);

/// A product in the activity with its terms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Price in the activity. Only for `FIXED_PRICE` and `FLASHSALE`.
    pub activity_price: Option<Money>,
    /// Discount in percent: `10` means 10% off. Only for `DIRECT_DISCOUNT` with the level `PRODUCT`.
    pub discount: Option<Decimal>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Largest number of units that can be sold in the activity, from 1 to 99; `-1` means no limit.
    pub quantity_limit: Option<i64>,
    /// Largest number of units for each buyer, from 1 to 99; `-1` means no limit.
    pub quantity_per_user: Option<i64>,
    /// SKUs of the product with their terms; only with the level `VARIATION`.
    pub skus: Vec<Sku>,
    /// Number of units sold in the activity so far.
    pub used_quantity: Option<i64>,
}

impl Fields for Product {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_price", &mut self.activity_price),
                    ("discount", &mut self.discount),
                    ("id", &mut self.id),
                    ("quantity_limit", &mut self.quantity_limit),
                    ("quantity_per_user", &mut self.quantity_per_user),
                    ("skus", &mut self.skus),
                    ("used_quantity", &mut self.used_quantity),
                ],
            );
    }
}

debug_fields!(Product);

/// A SKU in the activity with its terms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// Price in the activity. Only for `FIXED_PRICE` and `FLASHSALE`.
    pub activity_price: Option<Money>,
    /// Discount in percent: `10` means 10% off. Only for `DIRECT_DISCOUNT`.
    pub discount: Option<Decimal>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Largest number of units that can be sold in the activity, from 1 to 99; `-1` means no limit.
    pub quantity_limit: Option<i64>,
    /// Largest number of units for each buyer, from 1 to 99; `-1` means no limit.
    pub quantity_per_user: Option<i64>,
    /// Number of units sold in the activity so far.
    pub used_quantity: Option<i64>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_price", &mut self.activity_price),
                    ("discount", &mut self.discount),
                    ("id", &mut self.id),
                    ("quantity_limit", &mut self.quantity_limit),
                    ("quantity_per_user", &mut self.quantity_per_user),
                    ("used_quantity", &mut self.used_quantity),
                ],
            );
    }
}

debug_fields!(Sku);
