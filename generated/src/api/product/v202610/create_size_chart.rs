// @generated from specs/product/202610/create_size_chart.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateSizeChart`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CategoryId, SizeChartId};
use crate::api::product::types::{SizeChartContentInput, SizeChartMode};

/// Creates a size chart from a table, as a template for several products or for one product only.
///
/// `POST /product/202610/size_charts`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateSizeChartResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CreateSizeChart;
 use tiktok_shop::product::types::{MeasurementType, SizeChartCellInput, SizeChartContentInput, SizeChartHeaderInput, SizeChartMode, SizeChartRowInput, SizeChartTableInput, UnitSystem};

 let shop = client.seller(token).shop(cipher);
 let request = CreateSizeChart::new(
     "600001",
     SizeChartContentInput::new(
         MeasurementType::GenericMeasurements,
         SizeChartTableInput::new(
             [SizeChartHeaderInput::new("Chest")],
             [SizeChartRowInput::new([SizeChartCellInput::new("96 cm")])],
         ),
         UnitSystem::Metric,
     ),
     SizeChartMode::ProductScoped,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.size_chart_id);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSizeChart {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories), that supports size charts; see `SizeChartRule::is_supported`.
    pub category_id: CategoryId,
    /// Content of the size chart. JSON name: `size_chart_data`.
    pub content: SizeChartContentInput,
    /// Whether the size chart can be used for several products.
    pub size_chart_mode: SizeChartMode,
    /// Name of the template. Required for `REUSABLE_TEMPLATE`, ignored for `PRODUCT_SCOPED`.
    pub template_name: Option<String>,
}

impl CreateSizeChart {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        category_id: impl Into<CategoryId>,
        content: SizeChartContentInput,
        size_chart_mode: impl Into<SizeChartMode>,
    ) -> Self {
        Self {
            category_id: category_id.into(),
            content,
            size_chart_mode: size_chart_mode.into(),
            template_name: None,
        }
    }

    /// Name of the template. Required for `REUSABLE_TEMPLATE`, ignored for `PRODUCT_SCOPED`.
    #[inline]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl Endpoint for CreateSizeChart {
    type Response = CreateSizeChartResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateSizeChart";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202610/size_charts";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("category_id", &self.category_id),
                ("size_chart_data", &self.content),
                ("size_chart_mode", &self.size_chart_mode),
                ("template_name", &self.template_name),
            ],
        );
    }
}

/// The response to [`CreateSizeChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSizeChartResponse {
    /// Size chart ID. Products accept it in `SizeChartTemplateInput::id` only if it belongs to a reusable template.
    pub size_chart_id: Option<SizeChartId>,
}

impl Fields for CreateSizeChartResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("size_chart_id", &mut self.size_chart_id)]);
    }
}

debug_fields!(CreateSizeChartResponse);
