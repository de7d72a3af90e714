// @generated from specs/order/202605/update_blind_box_opening_results.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateBlindBoxOpeningResults`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId, ProductId, SkuId};
use crate::api::order::types::{BlindBoxResult, UnboxedItemType};

/// Reports which SKUs were in the blind boxes of an order, after the seller opened the boxes in a LIVE session. Buyers then see the results in the details of the order.
///
/// `POST /order/202605/orders/blind_box_result/callback`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::order::UpdateBlindBoxOpeningResults;
 use tiktok_shop::order::types::BlindBoxResult;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateBlindBoxOpeningResults::new()
     .main_order_id("576461413038785752")
     .blind_box_results([
         BlindBoxResult::new()
             .blind_open_time(TimestampMillis::from_unix_millis(1_767_225_600_000))
             .blind_result_product_id("1732042550463074704")
             .blind_result_sku_id("1732042694638604688"),
     ]);
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "UpdateTheBlindBoxOpeningResults")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBlindBoxOpeningResults {
    /// ID of the order with the blind boxes, from [`GetOrderList`](crate::order::GetOrderList).
    pub main_order_id: Option<OrderId>,
    /// Older form of the results, with one product for each line item. Ignored if `blind_batch_box_results` is not empty.
    pub blind_box_results: Option<Vec<BlindBoxResult>>,
    /// Contents of the blind boxes, one or more products for each line item. If this list is not empty, TikTok ignores `blind_box_results`.
    pub blind_batch_box_results: Option<Vec<BlindBoxBatchResult>>,
}

impl UpdateBlindBoxOpeningResults {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the order with the blind boxes, from [`GetOrderList`](crate::order::GetOrderList).
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<OrderId>) -> Self {
        self.main_order_id = Some(main_order_id.into());
        self
    }

    /// Older form of the results, with one product for each line item. Ignored if `blind_batch_box_results` is not empty.
    #[inline]
    pub fn blind_box_results(
        mut self,
        blind_box_results: impl IntoIterator<Item = BlindBoxResult>,
    ) -> Self {
        self.blind_box_results = Some(blind_box_results.into_iter().collect());
        self
    }

    /// Contents of the blind boxes, one or more products for each line item. If this list is not empty, TikTok ignores `blind_box_results`.
    #[inline]
    pub fn blind_batch_box_results(
        mut self,
        blind_batch_box_results: impl IntoIterator<Item = BlindBoxBatchResult>,
    ) -> Self {
        self.blind_batch_box_results = Some(
            blind_batch_box_results.into_iter().collect(),
        );
        self
    }
}

impl Endpoint for UpdateBlindBoxOpeningResults {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateBlindBoxOpeningResults";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202605/orders/blind_box_result/callback";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("main_order_id", &self.main_order_id),
                ("blind_box_results", &self.blind_box_results),
                ("blind_batch_box_results", &self.blind_batch_box_results),
            ],
        );
    }
}

/// A line item that is a blind box, with one or more products that were in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindBoxBatchResult {
    /// ID of the line item that is a blind box, from [`GetOrderDetail`](crate::order::GetOrderDetail).
    pub order_line_id: Option<OrderLineId>,
    /// Products that were in the box. JSON name: `blind_box_order_line_list`.
    pub openings: Option<Vec<BlindBoxOpening>>,
}

impl BlindBoxBatchResult {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the line item that is a blind box, from [`GetOrderDetail`](crate::order::GetOrderDetail).
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<OrderLineId>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }

    /// Products that were in the box. JSON name: `blind_box_order_line_list`.
    #[inline]
    pub fn openings(
        mut self,
        openings: impl IntoIterator<Item = BlindBoxOpening>,
    ) -> Self {
        self.openings = Some(openings.into_iter().collect());
        self
    }
}

impl WriteFields for BlindBoxBatchResult {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_id", &self.order_line_id),
                    ("blind_box_order_line_list", &self.openings),
                ],
            );
    }
}

debug_written!(BlindBoxBatchResult);

/// One product that was in a blind box.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindBoxOpening {
    /// ID of the product that was in the box, from `product::SearchProducts`.
    pub blind_result_product_id: Option<ProductId>,
    /// ID of the SKU that was in the box, from `product::GetProduct`.
    pub blind_result_sku_id: Option<SkuId>,
    /// When the box was opened.
    pub blind_open_time: Option<TimestampMillis>,
    /// Whether the product in the box was a gift.
    pub product_type: Option<UnboxedItemType>,
}

impl BlindBoxOpening {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product that was in the box, from `product::SearchProducts`.
    #[inline]
    pub fn blind_result_product_id(
        mut self,
        blind_result_product_id: impl Into<ProductId>,
    ) -> Self {
        self.blind_result_product_id = Some(blind_result_product_id.into());
        self
    }

    /// ID of the SKU that was in the box, from `product::GetProduct`.
    #[inline]
    pub fn blind_result_sku_id(mut self, blind_result_sku_id: impl Into<SkuId>) -> Self {
        self.blind_result_sku_id = Some(blind_result_sku_id.into());
        self
    }

    /// When the box was opened.
    #[inline]
    pub fn blind_open_time(
        mut self,
        blind_open_time: impl Into<TimestampMillis>,
    ) -> Self {
        self.blind_open_time = Some(blind_open_time.into());
        self
    }

    /// Whether the product in the box was a gift.
    #[inline]
    pub fn product_type(mut self, product_type: impl Into<UnboxedItemType>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }
}

impl WriteFields for BlindBoxOpening {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("blind_result_product_id", &self.blind_result_product_id),
                    ("blind_result_sku_id", &self.blind_result_sku_id),
                    ("blind_open_time", &self.blind_open_time),
                    ("product_type", &self.product_type),
                ],
            );
    }
}

debug_written!(BlindBoxOpening);
