// @generated from specs/fbt/202409/search_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchGoods` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::{Barcode, GoodsMeasurements, Sku};

/// `POST /fbt/202409/goods/search`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fbt.info`.
/// Answers `goods` in pages.
/// There is a newer version: [`v202607`](crate::fbt::v202607::search_goods::SearchGoods).
#[doc(alias = "search-goods-info-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGoods {
    /// From 1 to 100.
    pub page_size: i64,
    pub page_token: Option<String>,
    /// At most 100 entries.
    pub goods_ids: Option<Vec<String>>,
    /// At most 100 entries.
    pub product_ids: Option<Vec<String>>,
    /// At most 100 entries.
    pub reference_codes: Option<Vec<String>>,
    /// At most 100 entries.
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
    /// At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }
    /// At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
    /// At most 100 entries.
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
    /// At most 100 entries.
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
    const PATH: &'static str = "/fbt/202409/goods/search";
    const BODY: BodyKind = BodyKind::Json;
    const FACTS: Facts = Facts {
        scopes: &["seller.fbt.info"],
        pages: Some("goods"),
        page: Some("search-goods-info-202409"),
        newer: Some("v202607"),
        ..Facts::NONE
    };
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
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Goods {
    pub barcodes: Vec<Barcode>,
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub lot_expiration_info: Option<LotExpiration>,
    pub merchant_declaration_info: Option<GoodsMeasurements>,
    pub name: Option<String>,
    pub reference_code: Option<String>,
    pub skus: Vec<Sku>,
    pub warehouse_confirmation_info: Option<GoodsMeasurements>,
}

impl Fields for Goods {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "barcodes" => read(map, &mut self.barcodes),
            "id" => read(map, &mut self.id),
            "image_url" => read(map, &mut self.image_url),
            "lot_expiration_info" => read(map, &mut self.lot_expiration_info),
            "merchant_declaration_info" => read(map, &mut self.merchant_declaration_info),
            "name" => read(map, &mut self.name),
            "reference_code" => read(map, &mut self.reference_code),
            "skus" => read(map, &mut self.skus),
            "warehouse_confirmation_info" => {
                read(map, &mut self.warehouse_confirmation_info)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum HandlingMethod {
    TurnIntoDefectiveInventory,
    ReturnToSupplier,
    Dispose,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HandlingMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TURN_INTO_DEFECTIVE_INVENTORY", Self::TurnIntoDefectiveInventory),
        ("RETURN_TO_SUPPLIER", Self::ReturnToSupplier),
        ("DISPOSE", Self::Dispose),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(HandlingMethod, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LotExpiration {
    pub addresses: Option<ReturnAddress>,
    pub expiration_alert_days: Option<i64>,
    pub handling_method: Option<HandlingMethod>,
    pub inbound_cutoff_days: Option<i64>,
    pub is_expiration_management: Option<bool>,
    pub is_lot_control: Option<bool>,
    pub return_cycle: Option<ReturnCycle>,
    pub sales_cutoff_days: Option<i64>,
    pub shelf_life_days: Option<i64>,
}

impl Fields for LotExpiration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "addresses" => read(map, &mut self.addresses),
            "expiration_alert_days" => read(map, &mut self.expiration_alert_days),
            "handling_method" => read(map, &mut self.handling_method),
            "inbound_cutoff_days" => read(map, &mut self.inbound_cutoff_days),
            "is_expiration_management" => read(map, &mut self.is_expiration_management),
            "is_lot_control" => read(map, &mut self.is_lot_control),
            "return_cycle" => read(map, &mut self.return_cycle),
            "sales_cutoff_days" => read(map, &mut self.sales_cutoff_days),
            "shelf_life_days" => read(map, &mut self.shelf_life_days),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReturnAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_line_3: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
    pub region_code: Option<String>,
    pub state: Option<String>,
}

impl Fields for ReturnAddress {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "address_line_1" => read(map, &mut self.address_line_1),
            "address_line_2" => read(map, &mut self.address_line_2),
            "address_line_3" => read(map, &mut self.address_line_3),
            "city" => read(map, &mut self.city),
            "district" => read(map, &mut self.district),
            "name" => read(map, &mut self.name),
            "phone_number" => read(map, &mut self.phone_number),
            "postal_code" => read(map, &mut self.postal_code),
            "region_code" => read(map, &mut self.region_code),
            "state" => read(map, &mut self.state),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnCycle {
    OnceAWeek,
    OnceAMonth,
    OnceAQuarter,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnCycle {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONCE_A_WEEK", Self::OnceAWeek),
        ("ONCE_A_MONTH", Self::OnceAMonth),
        ("ONCE_A_QUARTER", Self::OnceAQuarter),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ReturnCycle, Read);

/// What [`SearchGoods`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGoodsResponse {
    pub goods: Vec<Goods>,
    pub next_page_token: Option<String>,
    pub total_count: Option<i64>,
}

impl Fields for SearchGoodsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods" => read(map, &mut self.goods),
            "next_page_token" => read(map, &mut self.next_page_token),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}
