// @generated from specs/fulfillment/202606/get_pod_customization_details.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPodCustomizationDetails`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::PodOrderLine;
use crate::api::ids::{OrderId, OrderLineId};

/// Returns the customizations that the buyer chose for print-on-demand (POD) line items of an order.
///
/// `POST /fulfillment/202606/pod_details/get`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetPodCustomizationDetailsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetPodCustomizationDetails;
 use tiktok_shop::types::{PodOrderLine, PodOrderLineRequired};

 let shop = client.seller(token).shop(cipher);
 let request = GetPodCustomizationDetails::new(
     "578967030217083407",
     [
         PodOrderLine::new(PodOrderLineRequired {
             order_line_id: "1729382476852921560".into(),
             product_id: "1729592969712207012".into(),
             sku_id: "2729382476852921560".into(),
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
pub struct GetPodCustomizationDetails {
    /// Order ID, from `order::GetOrderList`.
    pub main_order_id: OrderId,
    /// Line items to look up, with their IDs from `order::GetOrderDetail`. At least 1 entry. JSON name: `query_order_lines`.
    pub order_lines: Vec<PodOrderLine>,
}

impl GetPodCustomizationDetails {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        main_order_id: impl Into<OrderId>,
        order_lines: impl IntoIterator<Item = PodOrderLine>,
    ) -> Self {
        Self {
            main_order_id: main_order_id.into(),
            order_lines: order_lines.into_iter().collect(),
        }
    }
}

impl Endpoint for GetPodCustomizationDetails {
    type Response = GetPodCustomizationDetailsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPodCustomizationDetails";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202606/pod_details/get";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("main_order_id", &self.main_order_id),
                ("query_order_lines", &within(&self.order_lines, 1..)),
            ],
        );
    }
}

/// The response to [`GetPodCustomizationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPodCustomizationDetailsResponse {
    /// Customization of each line item. JSON name: `pod_details`.
    pub customizations: Vec<PodCustomization>,
    /// Status of the lookup; TikTok does not document the numbers.
    pub status_code: Option<i64>,
}

impl Fields for GetPodCustomizationDetailsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pod_details", &mut self.customizations),
                    ("status_code", &mut self.status_code),
                ],
            );
    }
}

debug_fields!(GetPodCustomizationDetailsResponse);

/// The customization of a print-on-demand line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodCustomization {
    /// Customization of the line item, as JSON. JSON name: `pod_info_json`.
    pub design_json: Option<String>,
    /// ID of the line item.
    pub order_line_id: Option<OrderLineId>,
}

impl Fields for PodCustomization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pod_info_json", &mut self.design_json),
                    ("order_line_id", &mut self.order_line_id),
                ],
            );
    }
}

debug_fields!(PodCustomization);
