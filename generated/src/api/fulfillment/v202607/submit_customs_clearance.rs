// @generated from specs/fulfillment/202607/submit_customs_clearance.yaml by `cargo xtask generate`; edit the spec instead.

//! `SubmitCustomsClearance` and the types that only this operation uses.

use crate::__private::*;

/// Hands in, for up to 100 orders, what their items are made up of, where it differs from what was declared.
///
/// `POST /fulfillment/202607/orders/customs_info/submit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "SubmitCustomsClearanceInformation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitCustomsClearance {
    /// At most 100 entries. JSON name: `order_list`.
    pub orders: Option<Vec<SubmitOrderClearance>>,
}

impl SubmitCustomsClearance {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 100 entries. JSON name: `order_list`.
    #[inline]
    pub fn orders(
        mut self,
        orders: impl IntoIterator<Item = SubmitOrderClearance>,
    ) -> Self {
        self.orders = Some(orders.into_iter().collect());
        self
    }
}

impl Endpoint for SubmitCustomsClearance {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SubmitCustomsClearance";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202607/orders/customs_info/submit";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("order_list", &within(&self.orders, ..=100))]);
    }
}

/// What one line is really made of, SKU by SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitClearanceSku {
    pub sku_id: String,
    /// At least 1. JSON name: `qty`.
    pub quantity: i64,
    /// Of the line's price; those of a line add up to 100.
    pub price_percent: i64,
}

impl SubmitClearanceSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(sku_id: impl Into<String>, quantity: i64, price_percent: i64) -> Self {
        Self {
            sku_id: sku_id.into(),
            quantity,
            price_percent,
        }
    }
}

impl WriteFields for SubmitClearanceSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("sku_id", &self.sku_id),
                    ("qty", &within(&self.quantity, 1..)),
                    ("price_percent", &self.price_percent),
                ],
            );
    }
}

debug_written!(SubmitClearanceSku);

/// An item of `order_list` in [`SubmitCustomsClearance`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitOrderClearance {
    pub order_id: String,
    /// Each `order_line_id` once. JSON name: `item_list`.
    pub order_lines: Option<Vec<SubmitOrderLineClearance>>,
}

impl SubmitOrderClearance {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            order_lines: None,
        }
    }

    /// Each `order_line_id` once. JSON name: `item_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = SubmitOrderLineClearance>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }
}

impl WriteFields for SubmitOrderClearance {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("order_id", &self.order_id), ("item_list", &self.order_lines)]);
    }
}

debug_written!(SubmitOrderClearance);

/// An item of `item_list` in [`SubmitOrderClearance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderLineClearance {
    /// This or `sku_id`, or both.
    pub order_line_id: Option<String>,
    /// This or `order_line_id`, or both.
    pub sku_id: Option<String>,
    /// JSON name: `item_detail`.
    pub declared_skus: Option<Vec<SubmitClearanceSku>>,
}

impl SubmitOrderLineClearance {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// This or `sku_id`, or both.
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<String>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }

    /// This or `order_line_id`, or both.
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// JSON name: `item_detail`.
    #[inline]
    pub fn declared_skus(
        mut self,
        declared_skus: impl IntoIterator<Item = SubmitClearanceSku>,
    ) -> Self {
        self.declared_skus = Some(declared_skus.into_iter().collect());
        self
    }
}

impl WriteFields for SubmitOrderLineClearance {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_id", &self.order_line_id),
                    ("sku_id", &self.sku_id),
                    ("item_detail", &self.declared_skus),
                ],
            );
    }
}

debug_written!(SubmitOrderLineClearance);
