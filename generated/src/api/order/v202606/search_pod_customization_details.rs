// @generated from specs/order/202606/search_pod_customization_details.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchPodCustomizationDetails`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::PodOrderLine;
use crate::api::ids::{OrderId, OrderLineId};

/// Returns how the buyer customized the print-on-demand line items of an order.
///
/// `POST /order/202606/pod_details/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`SearchPodCustomizationDetailsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::SearchPodCustomizationDetails;
 use tiktok_shop::types::{PodOrderLine, PodOrderLineRequired};

 let shop = client.seller(token).shop(cipher);
 let request = SearchPodCustomizationDetails::new(
     "576461413038785752",
     [
         PodOrderLine::new(PodOrderLineRequired {
             order_line_id: "577086512123755123".into(),
             product_id: "1729582718312380456".into(),
             sku_id: "2729382476852921123".into(),
             pod_order_data_id: "1152921504606846976".into(),
         }),
     ],
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchPodCustomizationDetails {
    /// Order ID, from [`GetOrderList`](crate::order::GetOrderList).
    pub main_order_id: OrderId,
    /// Line items to look up, with their IDs from [`GetOrderDetail`](crate::order::GetOrderDetail).
    pub query_order_lines: Vec<PodOrderLine>,
}

impl SearchPodCustomizationDetails {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        main_order_id: impl Into<OrderId>,
        query_order_lines: impl IntoIterator<Item = PodOrderLine>,
    ) -> Self {
        Self {
            main_order_id: main_order_id.into(),
            query_order_lines: query_order_lines.into_iter().collect(),
        }
    }
}

impl Endpoint for SearchPodCustomizationDetails {
    type Response = SearchPodCustomizationDetailsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchPodCustomizationDetails";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202606/pod_details/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("main_order_id", &self.main_order_id),
                ("query_order_lines", &self.query_order_lines),
            ],
        );
    }
}

/// The response to [`SearchPodCustomizationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPodCustomizationDetailsResponse {
    /// Customization of each line item.
    pub pod_details: Vec<PodCustomization>,
    /// Status of the lookup; TikTok does not document the numbers.
    pub status_code: Option<i64>,
}

impl Fields for SearchPodCustomizationDetailsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pod_details", &mut self.pod_details),
                    ("status_code", &mut self.status_code),
                ],
            );
    }
}

debug_fields!(SearchPodCustomizationDetailsResponse);

/// The customization of a print-on-demand line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodCustomization {
    /// ID of the line item of an order.
    pub order_line_id: Option<OrderLineId>,
    /// Customization of the line item, as JSON.
    pub pod_detail: Option<String>,
}

impl Fields for PodCustomization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_line_id", &mut self.order_line_id),
                    ("pod_detail", &mut self.pod_detail),
                ],
            );
    }
}

debug_fields!(PodCustomization);
