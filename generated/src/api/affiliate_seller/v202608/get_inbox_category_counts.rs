// @generated from specs/affiliate_seller/202608/get_inbox_category_counts.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboxCategoryCounts` and what only it uses.

use crate::glue::*;
use crate::api::affiliate_seller::types::ConversationStatus;

/// `GET /affiliate_seller/202608/conversations/group_counts`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInboxCategoryCounts {}

impl GetInboxCategoryCounts {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetInboxCategoryCounts {
    type Response = GetInboxCategoryCountsResponse;
    const NAME: &'static str = "GetInboxCategoryCounts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202608/conversations/group_counts";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetInboxCategoryCounts`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInboxCategoryCountsResponse {
    pub data: Option<GroupCounts>,
}

impl Fields for GetInboxCategoryCountsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupCount {
    pub group_type: Option<ConversationStatus>,
    pub count: Option<i64>,
}

impl Fields for GroupCount {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "group_type" => read(map, &mut self.group_type),
            "count" => read(map, &mut self.count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupCounts {
    pub group_counts: Vec<GroupCount>,
}

impl Fields for GroupCounts {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "group_counts" => read(map, &mut self.group_counts),
            _ => skip(map),
        }
    }
}
