// @generated from specs/product/202610/edit_size_chart.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditSizeChart`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SizeChartId;
use crate::api::product::types::SizeChartContentInput;

/// Replaces the content of a reusable size chart template of the seller, and its name if one is given.
///
/// `POST /product/202610/size_charts/edit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`EditSizeChartResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::EditSizeChart;
 use tiktok_shop::product::types::{MeasurementType, SizeChartCellInput, SizeChartContentInput, SizeChartHeaderInput, SizeChartRowInput, SizeChartTableInput, UnitSystem};

 let shop = client.seller(token).shop(cipher);
 let request = EditSizeChart::new(
     SizeChartContentInput::new(
         MeasurementType::GenericMeasurements,
         SizeChartTableInput::new(
             [SizeChartHeaderInput::new("Chest")],
             [SizeChartRowInput::new([SizeChartCellInput::new("96 cm")])],
         ),
         UnitSystem::Metric,
     ),
     "7267563252536723205",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditSizeChart {
    /// New content of the size chart. JSON name: `size_chart_data`.
    pub content: SizeChartContentInput,
    /// ID of a reusable size chart template of the seller, from [`SearchSizeCharts`](crate::product::SearchSizeCharts).
    pub size_chart_id: SizeChartId,
    /// Name of the template; unchanged if omitted.
    pub template_name: Option<String>,
}

impl EditSizeChart {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        content: SizeChartContentInput,
        size_chart_id: impl Into<SizeChartId>,
    ) -> Self {
        Self {
            content,
            size_chart_id: size_chart_id.into(),
            template_name: None,
        }
    }

    /// Name of the template; unchanged if omitted.
    #[inline]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl Endpoint for EditSizeChart {
    type Response = EditSizeChartResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EditSizeChart";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202610/size_charts/edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("size_chart_data", &self.content),
                ("size_chart_id", &self.size_chart_id),
                ("template_name", &self.template_name),
            ],
        );
    }
}

/// The response to [`EditSizeChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditSizeChartResponse {
    /// Size chart ID, as in the request.
    pub size_chart_id: Option<SizeChartId>,
}

impl Fields for EditSizeChartResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("size_chart_id", &mut self.size_chart_id)]);
    }
}

debug_fields!(EditSizeChartResponse);
