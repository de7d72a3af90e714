// @generated from specs/affiliate_creator/202412/get_sample_application.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSampleApplication` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::affiliate_creator::types::{SampleApplicationType, SampleProduct};

/// Returns one sample application of the creator's, found by its id or by the order and product.
///
/// `POST /affiliate_creator/202412/sample_applications/single_query`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`GetSampleApplicationResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-creator-sample-application-detail-202412>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-creator-sample-application-detail-202412")]
#[doc(alias = "GetCreatorSampleApplicationDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSampleApplication {
    /// For `FREE_SAMPLE`; without it, `main_order_id` is needed.
    pub application_id: Option<String>,
    /// Free, with a coupon, or within a campaign. Accepts `FREE_SAMPLE`, `SAMPLE_COUPON` or `SAMPLE_CAMPAIGN`.
    pub application_type: SampleApplicationType,
    /// The sample's order, for all but `FREE_SAMPLE`.
    pub main_order_id: Option<String>,
    /// Product ID.
    pub product_id: String,
}

impl GetSampleApplication {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        application_type: impl Into<SampleApplicationType>,
        product_id: impl Into<String>,
    ) -> Self {
        Self {
            application_id: None,
            application_type: application_type.into(),
            main_order_id: None,
            product_id: product_id.into(),
        }
    }

    /// For `FREE_SAMPLE`; without it, `main_order_id` is needed.
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// The sample's order, for all but `FREE_SAMPLE`.
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<String>) -> Self {
        self.main_order_id = Some(main_order_id.into());
        self
    }
}

impl Endpoint for GetSampleApplication {
    type Response = GetSampleApplicationResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSampleApplication";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202412/sample_applications/single_query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .errors(&[36009003])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-creator-sample-application-detail-202412",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("application_id", &self.application_id),
                (
                    "application_type",
                    &one_of(
                        &self.application_type,
                        &["FREE_SAMPLE", "SAMPLE_COUPON", "SAMPLE_CAMPAIGN"],
                    ),
                ),
                ("main_order_id", &self.main_order_id),
                ("product_id", &self.product_id),
            ],
        );
    }
}

/// The response to [`GetSampleApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleApplicationResponse {
    pub sample_application: Option<SampleApplication>,
}

impl Fields for GetSampleApplicationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_application", &mut self.sample_application)]);
    }
}

debug_fields!(GetSampleApplicationResponse);

/// A creator's request for a sample, from application to content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    /// Only for `SAMPLE_CAMPAIGN`.
    pub activity_id: Option<String>,
    /// When the object was created.
    pub create_time: Option<Timestamp>,
    pub creator_fulfillment: Option<SampleFulfillmentProgress>,
    pub id: Option<String>,
    /// The sample's order, once the seller has approved.
    pub main_order_id: Option<String>,
    /// With the SKU that the creator asks for.
    pub sample_product: Option<SampleProduct>,
    pub status: Option<SampleApplicationStatus>,
    /// Free, with a coupon, or within a campaign.
    pub r#type: Option<SampleApplicationType>,
}

impl Fields for SampleApplication {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("create_time", &mut self.create_time),
                    ("creator_fulfillment", &mut self.creator_fulfillment),
                    ("id", &mut self.id),
                    ("main_order_id", &mut self.main_order_id),
                    ("sample_product", &mut self.sample_product),
                    ("status", &mut self.status),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(SampleApplication);

/// How far the creator is with the content owed for one sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFulfillmentProgress {
    /// When the content is due, suspensions included.
    pub expiration_time: Option<Timestamp>,
    pub id: Option<String>,
    pub status: Option<SampleFulfillmentStatus>,
    /// Seconds.
    pub total_suspend_duration: Option<i64>,
}

impl Fields for SampleFulfillmentProgress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("expiration_time", &mut self.expiration_time),
                    ("id", &mut self.id),
                    ("status", &mut self.status),
                    ("total_suspend_duration", &mut self.total_suspend_duration),
                ],
            );
    }
}

debug_fields!(SampleFulfillmentProgress);
