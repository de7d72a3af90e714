// @generated from specs/order/202605/update_blind_box_opening_results.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateBlindBoxOpeningResults` and what only it uses.

use crate::glue::*;
use crate::api::order::types::BlindBoxResult;

/// `POST /order/202605/orders/blind_box_result/callback`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBlindBoxOpeningResults {
    pub main_order_id: Option<String>,
    pub blind_box_results: Option<Vec<BlindBoxResult>>,
    pub blind_batch_box_results: Option<Vec<BlindBatchBoxResult>>,
}

impl UpdateBlindBoxOpeningResults {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<String>) -> Self {
        self.main_order_id = Some(main_order_id.into());
        self
    }
    #[inline]
    pub fn blind_box_results(
        mut self,
        blind_box_results: impl IntoIterator<Item = BlindBoxResult>,
    ) -> Self {
        self.blind_box_results = Some(blind_box_results.into_iter().collect());
        self
    }
    #[inline]
    pub fn blind_batch_box_results(
        mut self,
        blind_batch_box_results: impl IntoIterator<Item = BlindBatchBoxResult>,
    ) -> Self {
        self.blind_batch_box_results = Some(
            blind_batch_box_results.into_iter().collect(),
        );
        self
    }
}

impl Endpoint for UpdateBlindBoxOpeningResults {
    type Response = Empty;
    const NAME: &'static str = "UpdateBlindBoxOpeningResults";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202605/orders/blind_box_result/callback";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("main_order_id", &self.main_order_id);
        body.field("blind_box_results", &self.blind_box_results);
        body.field("blind_batch_box_results", &self.blind_batch_box_results);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlindBatchBoxResult {
    pub order_line_id: Option<String>,
    pub blind_box_order_line_list: Option<Vec<BlindBoxOrderLine>>,
}

impl BlindBatchBoxResult {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<String>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }
    #[inline]
    pub fn blind_box_order_line_list(
        mut self,
        blind_box_order_line_list: impl IntoIterator<Item = BlindBoxOrderLine>,
    ) -> Self {
        self.blind_box_order_line_list = Some(
            blind_box_order_line_list.into_iter().collect(),
        );
        self
    }
}

impl Body for BlindBatchBoxResult {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("order_line_id", &self.order_line_id);
        object.field("blind_box_order_line_list", &self.blind_box_order_line_list);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlindBoxOrderLine {
    pub blind_result_product_id: Option<String>,
    pub blind_result_sku_id: Option<String>,
    pub blind_open_time: Option<TimestampMillis>,
    pub product_type: Option<ProductType>,
}

impl BlindBoxOrderLine {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn blind_result_product_id(
        mut self,
        blind_result_product_id: impl Into<String>,
    ) -> Self {
        self.blind_result_product_id = Some(blind_result_product_id.into());
        self
    }
    #[inline]
    pub fn blind_result_sku_id(
        mut self,
        blind_result_sku_id: impl Into<String>,
    ) -> Self {
        self.blind_result_sku_id = Some(blind_result_sku_id.into());
        self
    }
    #[inline]
    pub fn blind_open_time(
        mut self,
        blind_open_time: impl Into<TimestampMillis>,
    ) -> Self {
        self.blind_open_time = Some(blind_open_time.into());
        self
    }
    #[inline]
    pub fn product_type(mut self, product_type: impl Into<ProductType>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }
}

impl Body for BlindBoxOrderLine {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("blind_result_product_id", &self.blind_result_product_id);
        object.field("blind_result_sku_id", &self.blind_result_sku_id);
        object.field("blind_open_time", &self.blind_open_time);
        object.field("product_type", &self.product_type);
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    Normal,
    Gift,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("GIFT", Self::Gift),
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

open_enum!(ProductType, Write);
