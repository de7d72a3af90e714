// @generated from specs/fbt/202607/search_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchGoods` and what only it uses.

use crate::__private::*;
use crate::api::fbt::types::Goods;

/// Searches goods by ids, SKUs, products or reference codes; those that match all of the filters are returned.
///
/// `POST /fbt/202607/goods/search`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`SearchGoodsResponse`], whose `goods` come in pages.
/// Sending it twice does no harm.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGoods {
    pub page_size: i64,
    pub page_token: Option<String>,
    /// `Goods::id`. At most 100 entries.
    pub goods_ids: Option<Vec<String>>,
    /// Given by TikTok Shop. At most 100 entries.
    pub product_ids: Option<Vec<String>>,
    /// The seller's own codes. At most 100 entries.
    pub reference_codes: Option<Vec<String>>,
    /// Given by TikTok Shop. At most 100 entries.
    pub sku_ids: Option<Vec<String>>,
}

impl SearchGoods {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            goods_ids: None,
            product_ids: None,
            reference_codes: None,
            sku_ids: None,
        }
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// `Goods::id`. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Given by TikTok Shop. At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
    /// The seller's own codes. At most 100 entries.
    #[inline]
    pub fn reference_codes(
        mut self,
        reference_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reference_codes = Some(
            reference_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Given by TikTok Shop. At most 100 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchGoods {
    type Response = SearchGoodsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "SearchGoods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/goods/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        pages: Some("goods"),
        repeatable: true,
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("goods_ids", &self.goods_ids);
        body.field("product_ids", &self.product_ids);
        body.field("reference_codes", &self.reference_codes);
        body.field("sku_ids", &self.sku_ids);
    }
}

impl Paged for SearchGoods {
    type Item = Goods;
    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }
    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
    #[inline]
    fn items(response: Self::Response) -> Vec<Goods> {
        response.goods
    }
    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// What [`SearchGoods`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGoodsResponse {
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// Over all pages.
    pub total_count: Option<i64>,
    pub goods: Vec<Goods>,
}

impl Fields for SearchGoodsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "total_count" => read(map, &mut self.total_count),
            "goods" => read(map, &mut self.goods),
            _ => skip(map),
        }
    }
}
