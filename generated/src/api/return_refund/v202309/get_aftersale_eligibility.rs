// @generated from specs/return_refund/202309/get_aftersale_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAftersaleEligibility` and what only it uses.

use crate::glue::*;
use crate::api::types::Initiator;
use crate::api::return_refund::types::SkuEligibility;

/// Tells for each SKU of an order which after-sale requests are open to it, and why others are not.
///
/// `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.return_refund.basic`.
#[doc(alias = "get-aftersale-eligibility-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAftersaleEligibility {
    pub order_id: String,
    /// `SELLER` when left out.
    pub initiate_aftersale_user: Option<Initiator>,
}

impl GetAftersaleEligibility {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            initiate_aftersale_user: None,
        }
    }
    /// `SELLER` when left out.
    #[inline]
    pub fn initiate_aftersale_user(
        mut self,
        initiate_aftersale_user: impl Into<Initiator>,
    ) -> Self {
        self.initiate_aftersale_user = Some(initiate_aftersale_user.into());
        self
    }
}

impl Endpoint for GetAftersaleEligibility {
    type Response = GetAftersaleEligibilityResponse;
    const NAME: &'static str = "GetAftersaleEligibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202309/orders/{order_id}/aftersale_eligibility";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/return_refund/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/aftersale_eligibility");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("initiate_aftersale_user", &self.initiate_aftersale_user);
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetAftersaleEligibility`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleEligibilityResponse {
    pub sku_eligibility: Vec<SkuEligibility>,
}

impl Fields for GetAftersaleEligibilityResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "sku_eligibility" => read(map, &mut self.sku_eligibility),
            _ => skip(map),
        }
    }
}
