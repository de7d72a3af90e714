// @generated from specs/affiliate_creator/202412/search_sample_applications.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSampleApplications`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::ids::{OrderId, SampleApplicationId, SampleFulfillmentId};
use crate::api::affiliate_creator::types::{BoundProductStatus, SampleProduct};

/// Searches the sample applications of the creator by status.
///
/// `POST /affiliate_creator/202412/sample_applications/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchSampleApplicationsResponse`]; `sample_applications` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-creator-sample-applications-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::SearchSampleApplications;
 use tiktok_shop::types::SampleApplicationStatus;

 let creator = client.creator(token);
 let request = SearchSampleApplications::new()
     .application_statuses([SampleApplicationStatus::Pending]);
 let mut sample_applications = creator.items(request);
 while let Some(sample_application) = sample_applications.try_next().await? {
     println!("{sample_application:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "search-creator-sample-applications-202412")]
#[doc(alias = "SearchCreatorSampleApplications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSampleApplications {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50. Defaults to `20`.
    pub page_size: Option<i64>,
    /// Statuses of the applications to find. Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `FULFILLMENT_SUSPEND`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `TO_BE_POST`, `POST_IN_REVIEW`, `POST_FAILED`, `CANCELED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    pub application_statuses: Option<Vec<SampleApplicationStatus>>,
}

impl SearchSampleApplications {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. From 1 to 50. Defaults to `20`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Statuses of the applications to find. Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `FULFILLMENT_SUSPEND`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `TO_BE_POST`, `POST_IN_REVIEW`, `POST_FAILED`, `CANCELED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    #[inline]
    pub fn application_statuses(
        mut self,
        application_statuses: impl IntoIterator<
            Item = impl Into<SampleApplicationStatus>,
        >,
    ) -> Self {
        self.application_statuses = Some(
            application_statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchSampleApplications {
    type Response = SearchSampleApplicationsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchSampleApplications";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202412/sample_applications/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .pages("sample_applications")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-creator-sample-applications-202412",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                (
                    "application_statuses",
                    &one_of(
                        &self.application_statuses,
                        &[
                            "PENDING",
                            "AWAITING_SHIPMENT",
                            "SHIPPED",
                            "REJECT_CANCELLED",
                            "OVERDUE_CANCELLED",
                            "UNFULFILL_CANCELLED",
                            "FULFILLMENT_SUSPEND",
                            "DEL_OPEN_COLLAB",
                            "SELLER_NOT_SHIP_CANCELLED",
                            "WITHDRAW_CANCELLED",
                            "UNFULFILLABLE_CANCELLED",
                            "OPS_CANCELLED",
                            "OPS_FAILED",
                            "COMPLETED",
                            "TO_BE_POST",
                            "POST_IN_REVIEW",
                            "POST_FAILED",
                            "CANCELED",
                            "CONTENT_PENDING",
                            "OPS_COMPLETED",
                        ],
                    ),
                ),
            ],
        );
    }
}

impl Paged for SearchSampleApplications {
    type Item = SampleApplicationSummary;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.sample_applications
    }
}

/// The response to [`SearchSampleApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSampleApplicationsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Sample applications that match.
    pub sample_applications: Vec<SampleApplicationSummary>,
}

impl Fields for SearchSampleApplicationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("sample_applications", &mut self.sample_applications),
                ],
            );
    }
}

debug_fields!(SearchSampleApplicationsResponse);

/// An application of the creator for a sample, as the search returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationSummary {
    /// ID of the sample campaign; only if the sample comes from one.
    pub activity_id: Option<String>,
    /// Deadline and status of the content that the creator owes.
    pub creator_fulfillment: Option<SampleFulfillment>,
    /// Sample application ID.
    pub id: Option<SampleApplicationId>,
    /// ID of the sample order; absent until the seller approves.
    pub main_order_id: Option<OrderId>,
    /// Product and SKU of the sample.
    pub sample_product: Option<SampleProduct>,
    /// Status of the application.
    pub status: Option<SampleApplicationStatus>,
}

impl Fields for SampleApplicationSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("creator_fulfillment", &mut self.creator_fulfillment),
                    ("id", &mut self.id),
                    ("main_order_id", &mut self.main_order_id),
                    ("sample_product", &mut self.sample_product),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(SampleApplicationSummary);

/// Deadline and status of the content that the creator owes for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFulfillment {
    /// Whether the product can still be promoted.
    pub bound_product_status: Option<BoundProductStatus>,
    /// Deadline for the content, usually 14 days after the creator received the sample, plus the length of any suspensions.
    pub expiration_time: Option<Timestamp>,
    /// ID of the fulfillment.
    pub id: Option<SampleFulfillmentId>,
    /// Status of the content that the creator owes.
    pub status: Option<SampleFulfillmentStatus>,
    /// Length of all suspensions in seconds.
    pub total_suspend_duration: Option<i64>,
}

impl Fields for SampleFulfillment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("bound_product_status", &mut self.bound_product_status),
                    ("expiration_time", &mut self.expiration_time),
                    ("id", &mut self.id),
                    ("status", &mut self.status),
                    ("total_suspend_duration", &mut self.total_suspend_duration),
                ],
            );
    }
}

debug_fields!(SampleFulfillment);
