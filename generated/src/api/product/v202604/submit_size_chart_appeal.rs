// @generated from specs/product/202604/submit_size_chart_appeal.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitSizeChartAppeal`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SizeChartId;

/// Appeals against the blocking of a listing because of its size chart; TikTok accepts up to 50 appeals a day. The webhook `AppealCompleted` reports the decision; after an approval, the seller can list the product again.
///
/// `POST /product/202604/appeals/submit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SubmitSizeChartAppeal;
 use tiktok_shop::product::submit_size_chart_appeal::{AppealField, AppealIndicator, AppealMessage, IndicatorType};

 let shop = client.seller(token).shop(cipher);
 let request = SubmitSizeChartAppeal::new(
     1,
     AppealMessage::new(
         AppealField::SizeChart,
         [AppealIndicator::new(IndicatorType::RequiredDimension)],
     ),
 );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitSizeChartAppeal {
    /// ID of the blocked product, from [`SearchProducts`](crate::product::SearchProducts); sent as a number here.
    pub product_id: i64,
    /// What the appeal is about.
    pub appeal_message: AppealMessage,
}

impl SubmitSizeChartAppeal {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: i64, appeal_message: AppealMessage) -> Self {
        Self { product_id, appeal_message }
    }
}

impl Endpoint for SubmitSizeChartAppeal {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SubmitSizeChartAppeal";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202604/appeals/submit";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("product_id", &self.product_id), ("appeal_message", &self.appeal_message)],
        );
    }
}

/// The field of a product that an appeal is about.
#[non_exhaustive]
pub enum AppealField {
    /// The size chart. Sent as `APPEAL_MESSAGE_FIELD_SIZE_CHART`.
    SizeChart,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AppealField {
    const TEXTS: &'static [&'static str] = &["APPEAL_MESSAGE_FIELD_SIZE_CHART"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::SizeChart,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SizeChart => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AppealField, Write);

/// A finding that the seller disputes.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppealIndicator {
    /// Which check the size chart failed.
    pub indicator_type: IndicatorType,
}

impl AppealIndicator {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(indicator_type: impl Into<IndicatorType>) -> Self {
        Self {
            indicator_type: indicator_type.into(),
        }
    }
}

impl WriteFields for AppealIndicator {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("indicator_type", &self.indicator_type)]);
    }
}

debug_written!(AppealIndicator);

/// The size chart and the findings that the seller disputes.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppealMessage {
    /// Name of the field that the appeal is about.
    pub field_name: AppealField,
    /// Findings that the seller disputes.
    pub indicator_details: Vec<AppealIndicator>,
    /// ID of the disputed size chart, from [`SearchSizeCharts`](crate::product::SearchSizeCharts).
    pub size_chart_id: Option<SizeChartId>,
    /// URI of the image of the disputed size chart, from [`UploadProductImage`](crate::product::UploadProductImage).
    pub size_chart_image_uri: Option<String>,
}

impl AppealMessage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        field_name: impl Into<AppealField>,
        indicator_details: impl IntoIterator<Item = AppealIndicator>,
    ) -> Self {
        Self {
            field_name: field_name.into(),
            indicator_details: indicator_details.into_iter().collect(),
            size_chart_id: None,
            size_chart_image_uri: None,
        }
    }

    /// ID of the disputed size chart, from [`SearchSizeCharts`](crate::product::SearchSizeCharts).
    #[inline]
    pub fn size_chart_id(mut self, size_chart_id: impl Into<SizeChartId>) -> Self {
        self.size_chart_id = Some(size_chart_id.into());
        self
    }

    /// URI of the image of the disputed size chart, from [`UploadProductImage`](crate::product::UploadProductImage).
    #[inline]
    pub fn size_chart_image_uri(
        mut self,
        size_chart_image_uri: impl Into<String>,
    ) -> Self {
        self.size_chart_image_uri = Some(size_chart_image_uri.into());
        self
    }
}

impl WriteFields for AppealMessage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("field_name", &self.field_name),
                    ("indicator_details", &self.indicator_details),
                    ("size_chart_id", &self.size_chart_id),
                    ("size_chart_image_uri", &self.size_chart_image_uri),
                ],
            );
    }
}

debug_written!(AppealMessage);

/// A check of a size chart.
#[non_exhaustive]
pub enum IndicatorType {
    /// Whether it contains all required measurements. Sent as `REQUIRED_DIMENSION`.
    RequiredDimension,
    /// Whether it covers all sales attributes. Sent as `CONTAINS_ALL_SALE_PROPERTY`.
    ContainsAllSaleProperty,
    /// Whether its values are in valid ranges. Sent as `VALUE_RANGE_OUT_OF_RANGE`.
    ValueRangeOutOfRange,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IndicatorType {
    const TEXTS: &'static [&'static str] = &[
        "REQUIRED_DIMENSION",
        "CONTAINS_ALL_SALE_PROPERTY",
        "VALUE_RANGE_OUT_OF_RANGE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::RequiredDimension,
            Ok(1) => Self::ContainsAllSaleProperty,
            Ok(_) => Self::ValueRangeOutOfRange,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::RequiredDimension => Ok(0),
            Self::ContainsAllSaleProperty => Ok(1),
            Self::ValueRangeOutOfRange => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IndicatorType, Write);
