// @generated from specs/affiliate_creator/202412/get_sample_application.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSampleApplication`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::ids::{OrderId, ProductId, SampleApplicationId, SampleFulfillmentId};
use crate::api::affiliate_creator::types::{SampleApplicationType, SampleProduct};

/// Returns one sample application of the creator, by the product and the ID of the application or of the sample order.
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
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetSampleApplication;
 use tiktok_shop::affiliate_creator::types::SampleApplicationType;

 let creator = client.creator(token);
 let request = GetSampleApplication::new(
         SampleApplicationType::FreeSample,
         "1729480364147774364",
     )
     .application_id("8070590921506065183")
     .main_order_id("579622078763731743");
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-creator-sample-application-detail-202412")]
#[doc(alias = "GetCreatorSampleApplicationDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSampleApplication {
    /// Sample application ID, from [`SearchSampleApplications`](crate::affiliate_creator::SearchSampleApplications), for `FREE_SAMPLE`. Without it, `main_order_id` is required.
    pub application_id: Option<SampleApplicationId>,
    /// How the creator receives the sample; [`SearchSampleApplicationFulfillments`](crate::affiliate_creator::SearchSampleApplicationFulfillments) returns it as `sample_application_type`. Accepts `FREE_SAMPLE`, `SAMPLE_COUPON`, `SAMPLE_CAMPAIGN` or `REFUNDABLE_SAMPLE`.
    pub application_type: SampleApplicationType,
    /// ID of the sample order, from [`SearchSampleApplications`](crate::affiliate_creator::SearchSampleApplications); required, except for a `FREE_SAMPLE` whose `application_id` is set.
    pub main_order_id: Option<OrderId>,
    /// ID of the product of the sample, from [`SearchSampleApplications`](crate::affiliate_creator::SearchSampleApplications).
    pub product_id: ProductId,
}

impl GetSampleApplication {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        application_type: impl Into<SampleApplicationType>,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            application_id: None,
            application_type: application_type.into(),
            main_order_id: None,
            product_id: product_id.into(),
        }
    }

    /// Sample application ID, from [`SearchSampleApplications`](crate::affiliate_creator::SearchSampleApplications), for `FREE_SAMPLE`. Without it, `main_order_id` is required.
    #[inline]
    pub fn application_id(
        mut self,
        application_id: impl Into<SampleApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// ID of the sample order, from [`SearchSampleApplications`](crate::affiliate_creator::SearchSampleApplications); required, except for a `FREE_SAMPLE` whose `application_id` is set.
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<OrderId>) -> Self {
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
                        &[
                            "FREE_SAMPLE",
                            "SAMPLE_COUPON",
                            "SAMPLE_CAMPAIGN",
                            "REFUNDABLE_SAMPLE",
                        ],
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
    /// The sample application.
    pub sample_application: Option<SampleApplication>,
}

impl Fields for GetSampleApplicationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_application", &mut self.sample_application)]);
    }
}

debug_fields!(GetSampleApplicationResponse);

/// An application of the creator for a sample, with the status of the content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    /// ID of the sample campaign; only for `SAMPLE_CAMPAIGN`.
    pub activity_id: Option<String>,
    /// When the creator applied.
    pub create_time: Option<Timestamp>,
    /// Deadline and status of the content that the creator owes.
    pub creator_fulfillment: Option<SampleFulfillmentProgress>,
    /// Sample application ID.
    pub id: Option<SampleApplicationId>,
    /// ID of the sample order; absent until the seller approves.
    pub main_order_id: Option<OrderId>,
    /// Product and SKU of the sample.
    pub sample_product: Option<SampleProduct>,
    /// Status of the application.
    pub status: Option<SampleApplicationStatus>,
    /// How the creator receives the sample.
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

/// Deadline and status of the content that the creator owes for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFulfillmentProgress {
    /// Deadline for the content, usually 14 days after the creator received the sample, plus the length of any suspensions.
    pub expiration_time: Option<Timestamp>,
    /// ID of the fulfillment.
    pub id: Option<SampleFulfillmentId>,
    /// Status of the content that the creator owes.
    pub status: Option<SampleFulfillmentStatus>,
    /// Length of all suspensions in seconds.
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
