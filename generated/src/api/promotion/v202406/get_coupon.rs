// @generated from specs/promotion/202406/get_coupon.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCoupon` and what only it uses.

use crate::__private::*;
use crate::api::promotion::types::Coupon;

/// Returns a coupon with its discount, conditions, limits and use so far.
///
/// `GET /promotion/202406/coupons/{coupon_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.promotion.info`.
/// Answers [`GetCouponResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-coupon-202406>
///
/// Documented errors: 36009003.
#[doc(alias = "get-coupon-202406")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCoupon {
    /// From `SearchCoupons`.
    pub coupon_id: String,
}

impl GetCoupon {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(coupon_id: impl Into<String>) -> Self {
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
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.promotion.info"],
        errors: &[36009003],
        page: Some("https://partner.tiktokshop.com/docv2/page/get-coupon-202406"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/promotion/202406/coupons/");
        path.id("coupon_id", &self.coupon_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetCoupon`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponResponse {
    pub coupon: Option<Coupon>,
}

impl Fields for GetCouponResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "coupon" => read(map, &mut self.coupon),
            _ => skip(map),
        }
    }
}
