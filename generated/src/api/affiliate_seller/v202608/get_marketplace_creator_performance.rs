// @generated from specs/affiliate_seller/202608/get_marketplace_creator_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMarketplaceCreatorPerformance` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::{DataGroup, MarketplaceCreator};

/// Returns a creator's profile and figures, by the groups of data asked for.
///
/// `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetMarketplaceCreatorPerformanceResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformance {
    /// The creator's open id, in spite of its name in the path.
    pub creator_open_id: String,
    /// All of them where left out.
    pub data_groups: Option<Vec<DataGroup>>,
}

impl GetMarketplaceCreatorPerformance {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(creator_open_id: impl Into<String>) -> Self {
        Self {
            creator_open_id: creator_open_id.into(),
            data_groups: None,
        }
    }
    /// All of them where left out.
    #[inline]
    pub fn data_groups(
        mut self,
        data_groups: impl IntoIterator<Item = impl Into<DataGroup>>,
    ) -> Self {
        self.data_groups = Some(data_groups.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetMarketplaceCreatorPerformance {
    type Response = GetMarketplaceCreatorPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetMarketplaceCreatorPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202608/marketplace_creators/{creator_user_id}";
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202608/marketplace_creators/");
        path.id("creator_user_id", &self.creator_open_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("data_groups", &self.data_groups);
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
