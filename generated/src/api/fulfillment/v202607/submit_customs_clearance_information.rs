// @generated from specs/fulfillment/202607/submit_customs_clearance_information.yaml by `cargo xtask generate`; edit the spec instead.

//! `SubmitCustomsClearanceInformation` and what only it uses.

use crate::glue::*;

/// Hands in the item breakdown that customs needs for orders.
///
/// `POST /fulfillment/202607/orders/customs_info/submit`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitCustomsClearanceInformation {
    /// At most 100 entries.
    pub order_list: Option<Vec<OrderClearance>>,
}

impl SubmitCustomsClearanceInformation {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// At most 100 entries.
    #[inline]
    pub fn order_list(
        mut self,
        order_list: impl IntoIterator<Item = OrderClearance>,
    ) -> Self {
        self.order_list = Some(order_list.into_iter().collect());
        self
    }
}

impl Endpoint for SubmitCustomsClearanceInformation {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "SubmitCustomsClearanceInformation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202607/orders/customs_info/submit";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("order_list", &self.order_list);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderClearance {
    pub order_id: String,
    pub item_list: Option<Vec<OrderClearanceItem>>,
}

impl OrderClearance {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            item_list: None,
        }
    }
    #[inline]
    pub fn item_list(
        mut self,
        item_list: impl IntoIterator<Item = OrderClearanceItem>,
    ) -> Self {
        self.item_list = Some(item_list.into_iter().collect());
        self
    }
}

impl Body for OrderClearance {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("order_id", &self.order_id);
        object.field("item_list", &self.item_list);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderClearanceItem {
    pub order_line_id: Option<String>,
    pub sku_id: Option<String>,
    pub item_detail: Option<Vec<RelatedItem>>,
}

impl OrderClearanceItem {
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
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
    #[inline]
    pub fn item_detail(
        mut self,
        item_detail: impl IntoIterator<Item = RelatedItem>,
    ) -> Self {
        self.item_detail = Some(item_detail.into_iter().collect());
        self
    }
}

impl Body for OrderClearanceItem {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("order_line_id", &self.order_line_id);
        object.field("sku_id", &self.sku_id);
        object.field("item_detail", &self.item_detail);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RelatedItem {
    pub sku_id: String,
    /// At least 1.
    pub qty: i64,
    pub price_percent: i64,
}

impl RelatedItem {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(sku_id: impl Into<String>, qty: i64, price_percent: i64) -> Self {
        Self {
            sku_id: sku_id.into(),
            qty,
            price_percent,
        }
    }
}

impl Body for RelatedItem {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("sku_id", &self.sku_id);
        object.field("qty", &self.qty);
        object.field("price_percent", &self.price_percent);
    }
}
