// @generated from specs/product/202407/search_size_charts.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSizeCharts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::{CategoryId, SizeChartHeaderId, SizeChartId};
use crate::api::product::types::{MeasurementType, SizeChartMode, SizeType, UnitSystem};

/// Searches the seller's size charts by ID, template name or mode, and returns their images and tables.
///
/// `POST /product/202407/sizecharts/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`SearchSizeChartsResponse`]; `size_chart` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-size-charts-202407>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchSizeCharts;

 let seller = client.seller(token);
 let mut items = seller.items(SearchSizeCharts::new(10).keyword("Shirts"));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019108](crate::errors#code-12019108), [12019109](crate::errors#code-12019109), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-size-charts-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSizeCharts {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Languages in which to return the size charts; by default, that of the shop.
    pub locales: Option<Vec<Locale>>,
    /// Size chart IDs, for example from [`CreateSizeChart`](crate::product::CreateSizeChart). At most 50 entries.
    pub ids: Option<Vec<SizeChartId>>,
    /// Text that the name of the template contains; `PRODUCT_SCOPED` size charts have no name and are not found. Ignored if `ids` is set. Example: `Shirts`.
    pub keyword: Option<String>,
    /// Whether to return reusable templates or size charts for one product.
    pub size_chart_mode: Option<SizeChartMode>,
}

impl SearchSizeCharts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            locales: None,
            ids: None,
            keyword: None,
            size_chart_mode: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Languages in which to return the size charts; by default, that of the shop.
    #[inline]
    pub fn locales(
        mut self,
        locales: impl IntoIterator<Item = impl Into<Locale>>,
    ) -> Self {
        self.locales = Some(locales.into_iter().map(Into::into).collect());
        self
    }

    /// Size chart IDs, for example from [`CreateSizeChart`](crate::product::CreateSizeChart). At most 50 entries.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<SizeChartId>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Text that the name of the template contains; `PRODUCT_SCOPED` size charts have no name and are not found. Ignored if `ids` is set. Example: `Shirts`.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Whether to return reusable templates or size charts for one product.
    #[inline]
    pub fn size_chart_mode(mut self, size_chart_mode: impl Into<SizeChartMode>) -> Self {
        self.size_chart_mode = Some(size_chart_mode.into());
        self
    }
}

impl Endpoint for SearchSizeCharts {
    type Response = SearchSizeChartsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchSizeCharts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202407/sizecharts/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12019108, 12019109, 36009003])
        .pages("size_chart")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-size-charts-202407");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locales", &self.locales);
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("ids", &within(&self.ids, ..=50)),
                ("keyword", &self.keyword),
                ("size_chart_mode", &self.size_chart_mode),
            ],
        );
    }
}

impl Paged for SearchSizeCharts {
    type Item = SizeChart;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.size_charts
    }
}

/// The response to [`SearchSizeCharts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSizeChartsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching size charts. JSON name: `size_chart`.
    pub size_charts: Vec<SizeChart>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchSizeChartsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("size_chart", &mut self.size_charts),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchSizeChartsResponse);

/// The content of a size chart in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalizedSizeChart {
    /// Language of the texts.
    pub locale: Option<Locale>,
    /// Content of the size chart in the language. JSON name: `size_chart_data`.
    pub content: Option<SizeChartContent>,
}

impl Fields for LocalizedSizeChart {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("locale", &mut self.locale),
                    ("size_chart_data", &mut self.content),
                ],
            );
    }
}

debug_fields!(LocalizedSizeChart);

/// A size chart with its images, or with its content in several languages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChart {
    /// Images of the size chart, each in one language.
    pub images: Vec<SizeChartImage>,
    /// Size chart ID. Products accept only the ID of a `REUSABLE_TEMPLATE` as their template.
    pub template_id: Option<SizeChartId>,
    /// Name of the template; absent for `PRODUCT_SCOPED` size charts.
    pub template_name: Option<String>,
    /// IDs of the leaf categories for which the size chart can be used.
    pub related_category_ids: Vec<CategoryId>,
    /// Content of the size chart, one item for each language. JSON name: `size_chart_datas`.
    pub localized_size_charts: Vec<LocalizedSizeChart>,
    /// Whether the size chart can be used for several products.
    pub size_chart_mode: Option<SizeChartMode>,
}

impl Fields for SizeChart {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("images", &mut self.images),
                    ("template_id", &mut self.template_id),
                    ("template_name", &mut self.template_name),
                    ("related_category_ids", &mut self.related_category_ids),
                    ("size_chart_datas", &mut self.localized_size_charts),
                    ("size_chart_mode", &mut self.size_chart_mode),
                ],
            );
    }
}

debug_fields!(SizeChart);

/// A value in a row of the table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartCell {
    /// Text of the cell.
    pub value: Option<String>,
}

impl Fields for SizeChartCell {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("value", &mut self.value)]);
    }
}

debug_fields!(SizeChartCell);

/// The table of a size chart and how to read it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartContent {
    /// Table of the measurements.
    pub table: Option<SizeChartTable>,
    /// Additional description of the size chart.
    pub description: Option<String>,
    /// Whether the size chart has only one size.
    pub is_one_size: Option<bool>,
    /// What the size chart measures.
    pub measurement_type: Option<MeasurementType>,
    /// System of the units in the table.
    pub unit_system: Option<UnitSystem>,
    /// Types of the sizes in the chart; the category determines which ones are possible.
    pub size_types: Vec<SizeType>,
}

impl Fields for SizeChartContent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("table", &mut self.table),
                    ("description", &mut self.description),
                    ("is_one_size", &mut self.is_one_size),
                    ("measurement_type", &mut self.measurement_type),
                    ("unit_system", &mut self.unit_system),
                    ("size_types", &mut self.size_types),
                ],
            );
    }
}

debug_fields!(SizeChartContent);

/// A column of the table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartHeader {
    /// Name of the column.
    pub name: Option<String>,
    /// ID of the measurement, as [`GetCategoryRules`](crate::product::GetCategoryRules) returns it, or of the size system, such as `size_chart_size_system_us`.
    pub id: Option<SizeChartHeaderId>,
}

impl Fields for SizeChartHeader {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name), ("id", &mut self.id)]);
    }
}

debug_fields!(SizeChartHeader);

/// The image of a size chart in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartImage {
    /// Language of the text in the image.
    pub locale: Option<Locale>,
    /// URI of the image, by which products refer to it.
    pub uri: Option<String>,
    /// URL of the image.
    pub url: Option<String>,
}

impl Fields for SizeChartImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("locale", &mut self.locale),
                    ("uri", &mut self.uri),
                    ("url", &mut self.url),
                ],
            );
    }
}

debug_fields!(SizeChartImage);

/// A row of the table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartRow {
    /// Cells of the row, one for each header and in the same order.
    pub cells: Vec<SizeChartCell>,
}

impl Fields for SizeChartRow {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("cells", &mut self.cells)]);
    }
}

debug_fields!(SizeChartRow);

/// Measurements by size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartTable {
    /// Columns of the table, in order.
    pub headers: Vec<SizeChartHeader>,
    /// Rows of the table.
    pub rows: Vec<SizeChartRow>,
}

impl Fields for SizeChartTable {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("headers", &mut self.headers), ("rows", &mut self.rows)]);
    }
}

debug_fields!(SizeChartTable);
