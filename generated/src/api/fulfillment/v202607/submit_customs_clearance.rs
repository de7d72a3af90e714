// @generated from specs/fulfillment/202607/submit_customs_clearance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitCustomsClearance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId, SkuId};

/// Declares to customs which SKUs line items actually contain, if that differs from the listing. [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements) shows which orders need this before they ship.
///
/// `POST /fulfillment/202607/orders/customs_info/submit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Markets: JP.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::SubmitCustomsClearance;
 use tiktok_shop::fulfillment::submit_customs_clearance::{SubmitClearanceSku, SubmitOrderClearance, SubmitOrderLineClearance};

 let seller = client.seller(token);
 let request = SubmitCustomsClearance::new()
     .orders([
         SubmitOrderClearance::new("578967030217083407")
             .order_lines([
                 SubmitOrderLineClearance::new()
                     .order_line_id("1729382476852921560")
                     .declared_skus([
                         SubmitClearanceSku::new("2729382476852921560", 1, 100),
                     ]),
             ]),
     ]);
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "SubmitCustomsClearanceInformation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitCustomsClearance {
    /// Orders to declare. At most 100 entries. JSON name: `order_list`.
    pub orders: Option<Vec<SubmitOrderClearance>>,
}

impl SubmitCustomsClearance {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders to declare. At most 100 entries. JSON name: `order_list`.
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
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["JP"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("order_list", &within(&self.orders, ..=100))]);
    }
}

/// A SKU that a line item actually contains.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitClearanceSku {
    /// ID of the declared SKU.
    pub sku_id: SkuId,
    /// Number of units of the SKU. At least 1. JSON name: `qty`.
    pub quantity: i64,
    /// Share of the SKU in the price of the line item, in percent; the shares of a line item must add up to 100. At least 0. Example: `100`.
    pub price_percent: i64,
}

impl SubmitClearanceSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(sku_id: impl Into<SkuId>, quantity: i64, price_percent: i64) -> Self {
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
                    ("price_percent", &within(&self.price_percent, 0..)),
                ],
            );
    }
}

debug_written!(SubmitClearanceSku);

/// Customs information of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitOrderClearance {
    /// Order ID, as checked with [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements).
    pub order_id: OrderId,
    /// Line items to declare; within an order, each `order_line_id` may occur only once. JSON name: `item_list`.
    pub order_lines: Option<Vec<SubmitOrderLineClearance>>,
}

impl SubmitOrderClearance {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            order_lines: None,
        }
    }

    /// Line items to declare; within an order, each `order_line_id` may occur only once. JSON name: `item_list`.
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

/// Customs information of a line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderLineClearance {
    /// ID of the line item, from [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements); required if `sku_id` is omitted.
    pub order_line_id: Option<OrderLineId>,
    /// ID of the ordered SKU, from [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements); required if `order_line_id` is omitted.
    pub sku_id: Option<SkuId>,
    /// SKUs that the line item actually contains. JSON name: `item_detail`.
    pub declared_skus: Option<Vec<SubmitClearanceSku>>,
}

impl SubmitOrderLineClearance {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the line item, from [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements); required if `sku_id` is omitted.
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<OrderLineId>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }

    /// ID of the ordered SKU, from [`GetOrderCustomsRequirements`](crate::fulfillment::GetOrderCustomsRequirements); required if `order_line_id` is omitted.
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<SkuId>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// SKUs that the line item actually contains. JSON name: `item_detail`.
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
