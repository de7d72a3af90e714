// @generated from specs/seller/202601/get_shop_group_and_related_shops.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopGroupAndRelatedShops` and what only it uses.

use crate::glue::*;

/// `GET /seller/202601/shop_groups`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopGroupAndRelatedShops {}

impl GetShopGroupAndRelatedShops {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetShopGroupAndRelatedShops {
    type Response = GetShopGroupAndRelatedShopsResponse;
    const NAME: &'static str = "GetShopGroupAndRelatedShops";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202601/shop_groups";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetShopGroupAndRelatedShops`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopGroupAndRelatedShopsResponse {
    pub shop_group_data: Option<ShopGroupData>,
}

impl Fields for GetShopGroupAndRelatedShopsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shop_group_data" => read(map, &mut self.shop_group_data),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shop {
    pub shop_id: Option<String>,
    pub seller_id: Option<String>,
    pub shop_name: Option<String>,
    pub shop_region: Option<String>,
}

impl Fields for Shop {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shop_id" => read(map, &mut self.shop_id),
            "seller_id" => read(map, &mut self.seller_id),
            "shop_name" => read(map, &mut self.shop_name),
            "shop_region" => read(map, &mut self.shop_region),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGroup {
    pub source: Option<String>,
    pub shop_group_name: Option<String>,
}

impl Fields for ShopGroup {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "source" => read(map, &mut self.source),
            "shop_group_name" => read(map, &mut self.shop_group_name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGroupData {
    pub shop_group: Option<ShopGroup>,
    pub shops: Vec<Shop>,
}

impl Fields for ShopGroupData {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shop_group" => read(map, &mut self.shop_group),
            "shops" => read(map, &mut self.shops),
            _ => skip(map),
        }
    }
}
