// @generated from specs/order/202511/update_blind_box_opening_results.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateBlindBoxOpeningResults`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;
use crate::api::order::types::BlindBoxResult;

/// Reports which SKU was in each blind box of an order, after the seller opened the boxes in a LIVE session. Buyers then see the results in the details of the order.
///
/// `POST /order/202511/orders/blind_box_result/callback`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Superseded by a newer version: [`v202605`](crate::order::v202605::update_blind_box_opening_results::UpdateBlindBoxOpeningResults).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::order::types::BlindBoxResult;
 use tiktok_shop::order::v202511::UpdateBlindBoxOpeningResults;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateBlindBoxOpeningResults::new()
     .blind_box_results([
         BlindBoxResult::new()
             .blind_open_time(TimestampMillis::from_unix_millis(1_767_225_600_000))
             .blind_result_product_id("1732042550463074704")
             .blind_result_sku_id("1732042694638604688")
             .order_line_id("577086512123755123"),
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
    /// Contents of the blind boxes, one product for each line item.
    pub blind_box_results: Option<Vec<BlindBoxResult>>,
    /// ID of the order with the blind boxes, from [`GetOrderList`](crate::order::GetOrderList).
    pub main_order_id: Option<OrderId>,
}

impl UpdateBlindBoxOpeningResults {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contents of the blind boxes, one product for each line item.
    #[inline]
    pub fn blind_box_results(
        mut self,
        blind_box_results: impl IntoIterator<Item = BlindBoxResult>,
    ) -> Self {
        self.blind_box_results = Some(blind_box_results.into_iter().collect());
        self
    }

    /// ID of the order with the blind boxes, from [`GetOrderList`](crate::order::GetOrderList).
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<OrderId>) -> Self {
        self.main_order_id = Some(main_order_id.into());
        self
    }
}

impl Endpoint for UpdateBlindBoxOpeningResults {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateBlindBoxOpeningResults";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202511/orders/blind_box_result/callback";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202605");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("blind_box_results", &self.blind_box_results),
                ("main_order_id", &self.main_order_id),
            ],
        );
    }
}
