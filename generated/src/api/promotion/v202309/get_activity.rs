// @generated from specs/promotion/202309/get_activity.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetActivity` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::promotion::types::{
    ActivityCommand, ActivityStatus, ActivityType, AuctionSupportType, Discount,
    DurationType, ParticipationLimit, ProductLevel, TargetUsers,
};

/// Returns a promotion with its products, which discounts and flash sales lose 180 days after their end.
///
/// `GET /promotion/202309/activities/{activity_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.info`.
/// Returns [`GetActivityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-activity-202309>.
///
/// Documented error codes: [17029001](crate::errors#code-17029001), [17029009](crate::errors#code-17029009), [17029028](crate::errors#code-17029028), [17029036](crate::errors#code-17029036), [17029052](crate::errors#code-17029052), [17029055](crate::errors#code-17029055),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-activity-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetActivity {
    /// From `SearchActivities`.
    pub activity_id: String,
}

impl GetActivity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(activity_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
    }
}

/// The response to [`GetActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActivityResponse {
    /// `IMMUTABLE` cannot be changed or stopped.
    pub activity_commands: Vec<ActivityCommand>,
    pub activity_id: Option<String>,
    pub activity_type: Option<ActivityType>,
    /// Ahead of it, the activity does not show to buyers.
    pub begin_time: Option<Timestamp>,
    pub create_time: Option<Timestamp>,
    pub discount: Option<Discount>,
    pub duration_type: Option<DurationType>,
    pub end_time: Option<Timestamp>,
    /// How often one buyer may profit. JSON name: `participation_limit`.
    pub participation_limits: Vec<ParticipationLimit>,
    /// Where the terms are: with products, with SKUs, or with the whole shop.
    pub product_level: Option<ProductLevel>,
    /// None 180 days after a discount or flash sale ended.
    pub products: Vec<Product>,
    pub status: Option<ActivityStatus>,
    /// The buyers it is for. JSON name: `target_user_info`.
    pub target_users: Option<TargetUsers>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
    /// The Y of Buy X Get Y.
    pub benefit_products: Vec<BenefitProduct>,
    /// Only of shipping discounts, and not always.
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

/// An item of `benefit_products` in [`GetActivityResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BenefitProduct {
    pub id: Option<String>,
}

impl Fields for BenefitProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(BenefitProduct);

/// An item of `products` in [`GetActivityResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub activity_price: Option<Money>,
    /// Percent off, with `DIRECT_DISCOUNT`.
    pub discount: Option<Decimal>,
    pub id: Option<String>,
    /// -1 is no limit.
    pub quantity_limit: Option<i64>,
    /// -1 is no limit.
    pub quantity_per_user: Option<i64>,
    /// With the level `VARIATION`.
    pub skus: Vec<Sku>,
    /// Sold in the activity so far.
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

/// An item of `skus` in [`Product`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// With `FIXED_PRICE` and `FLASHSALE`.
    pub activity_price: Option<Money>,
    /// Percent off, with `DIRECT_DISCOUNT`.
    pub discount: Option<Decimal>,
    pub id: Option<String>,
    /// -1 is no limit.
    pub quantity_limit: Option<i64>,
    /// -1 is no limit.
    pub quantity_per_user: Option<i64>,
    /// Sold in the activity so far.
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
