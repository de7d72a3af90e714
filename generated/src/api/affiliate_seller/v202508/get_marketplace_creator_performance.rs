// @generated from specs/affiliate_seller/202508/get_marketplace_creator_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMarketplaceCreatorPerformance` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::MarketplaceCreator;

/// Returns a creator's profile and figures of the last 30 days.
///
/// `GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.creator_marketplace.read`.
/// Answers [`GetMarketplaceCreatorPerformanceResponse`].
/// There is a newer version: [`v202608`](crate::affiliate_seller::v202608::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance).
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-marketplace-creator-performance-202508>
///
/// Documented errors: 16032012, 16901005, 16901006, 16901007, 16901008, 36009002, 36009003, 45101004, 98001004.
#[doc(alias = "get-marketplace-creator-performance-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformance {
    /// The creator's open id, in spite of its name in the path.
    pub creator_open_id: String,
}

impl GetMarketplaceCreatorPerformance {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(creator_open_id: impl Into<String>) -> Self {
        Self {
            creator_open_id: creator_open_id.into(),
        }
    }
}

impl Endpoint for GetMarketplaceCreatorPerformance {
    type Response = GetMarketplaceCreatorPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetMarketplaceCreatorPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202508/marketplace_creators/{creator_user_id}";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.creator_marketplace.read"],
        errors: &[
            16032012, 16901005, 16901006, 16901007, 16901008, 36009002, 36009003,
            45101004, 98001004,
        ],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/get-marketplace-creator-performance-202508",
        ),
        newer: Some("v202608"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202508/marketplace_creators/");
        path.id("creator_user_id", &self.creator_open_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetMarketplaceCreatorPerformance`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformanceResponse {
    pub creator: Option<MarketplaceCreator>,
}

impl Fields for GetMarketplaceCreatorPerformanceResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator" => read(map, &mut self.creator),
            _ => skip(map),
        }
    }
}
