// @generated from specs/promotion/202406/search_coupons.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCoupons`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::TimeRange;
use crate::api::ids::CouponId;
use crate::api::promotion::types::{
    CouponDiscount, CouponStatus, CouponThreshold, CreationSource, DisplayType,
    ProductScope, RedemptionDuration, TargetBuyerSegment, UsageLimits,
};

/// Searches coupons by title, status and display type. Coupons must match every filter that is set; within a list, one matching value is enough.
///
/// `POST /promotion/202406/coupons/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.info`.
/// Returns [`SearchCouponsResponse`]; `coupons` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-coupons-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::SearchCoupons;
 use tiktok_shop::promotion::types::{CouponStatus, DisplayType};

 let shop = client.seller(token).shop(cipher);
 let request = SearchCoupons::new()
     .display_types([DisplayType::Chat])
     .statuses([CouponStatus::Ongoing])
     .title_keyword("Summer");
 let mut coupons = shop.items(request);
 while let Some(coupon) = coupons.try_next().await? {
     println!("{coupon:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "search-coupons-202406")]
#[doc(alias = "SearchCouponList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCoupons {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    pub page_size: Option<i64>,
    /// Display types of the coupons to find. JSON name: `display_type`.
    pub display_types: Option<Vec<DisplayType>>,
    /// Statuses of the coupons to find. JSON name: `status`.
    pub statuses: Option<Vec<CouponStatus>>,
    /// Words that follow each other in the title, the last of which may be incomplete; at most 100 bytes in UTF-8. From 1 to 100 characters. Example: `Summer`.
    pub title_keyword: Option<String>,
}

impl SearchCoupons {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Display types of the coupons to find. JSON name: `display_type`.
    #[inline]
    pub fn display_types(
        mut self,
        display_types: impl IntoIterator<Item = impl Into<DisplayType>>,
    ) -> Self {
        self.display_types = Some(display_types.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses of the coupons to find. JSON name: `status`.
    #[inline]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<CouponStatus>>,
    ) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// Words that follow each other in the title, the last of which may be incomplete; at most 100 bytes in UTF-8. From 1 to 100 characters. Example: `Summer`.
    #[inline]
    pub fn title_keyword(mut self, title_keyword: impl Into<String>) -> Self {
        self.title_keyword = Some(title_keyword.into());
        self
    }
}

impl Endpoint for SearchCoupons {
    type Response = SearchCouponsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchCoupons";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/promotion/202406/coupons/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.info"])
        .errors(&[36009003])
        .pages("coupons")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-coupons-202406");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("display_type", &self.display_types),
                ("status", &self.statuses),
                ("title_keyword", &within(&self.title_keyword, 1..=100)),
            ],
        );
    }
}

impl Paged for SearchCoupons {
    type Item = CouponSummary;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.coupons
    }
}

/// The response to [`SearchCoupons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCouponsResponse {
    /// Matching coupons.
    pub coupons: Vec<CouponSummary>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of matching coupons on all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchCouponsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("coupons", &mut self.coupons),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCouponsResponse);

/// A coupon that the search found. [`GetCoupon`](crate::promotion::GetCoupon) also returns its products, display channels, LIVE tasks, terms and use so far.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponSummary {
    /// When buyers can claim the coupon.
    pub claim_duration: Option<TimeRange>,
    /// When the coupon was created.
    pub create_time: Option<TimestampMillis>,
    /// Application in which the seller created the coupon.
    pub creation_source: Option<CreationSource>,
    /// Discount of the coupon.
    pub discount: Option<CouponDiscount>,
    /// How the coupon reaches buyers.
    pub display_type: Option<DisplayType>,
    /// Coupon ID.
    pub id: Option<CouponId>,
    /// Whether the coupon applies to all products of the shop or to those that [`GetCoupon`](crate::promotion::GetCoupon) returns.
    pub product_scope: Option<ProductScope>,
    /// Code that buyers enter, 6 to 12 letters or digits; only with the display type `PROMO_CODE`.
    pub promo_code: Option<String>,
    /// When buyers can use the coupon.
    pub redemption_duration: Option<RedemptionDuration>,
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
}

impl Fields for CouponSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("claim_duration", &mut self.claim_duration),
                    ("create_time", &mut self.create_time),
                    ("creation_source", &mut self.creation_source),
                    ("discount", &mut self.discount),
                    ("display_type", &mut self.display_type),
                    ("id", &mut self.id),
                    ("product_scope", &mut self.product_scope),
                    ("promo_code", &mut self.promo_code),
                    ("redemption_duration", &mut self.redemption_duration),
                    ("status", &mut self.status),
                    ("target_buyer_segment", &mut self.target_buyer_segment),
                    ("threshold", &mut self.threshold),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("usage_limits", &mut self.usage_limits),
                ],
            );
    }
}

debug_fields!(CouponSummary);
