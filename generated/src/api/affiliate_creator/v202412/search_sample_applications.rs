// @generated from specs/affiliate_creator/202412/search_sample_applications.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchSampleApplications` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::affiliate_creator::types::{BoundProductStatus, SampleProduct};

/// Searches the creator's sample applications by status.
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
#[doc(alias = "search-creator-sample-applications-202412")]
#[doc(alias = "SearchCreatorSampleApplications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSampleApplications {
    /// Of the page before.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50. Defaults to `20`.
    pub page_size: Option<i64>,
    /// Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `FULFILLMENT_SUSPEND`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `TO_BE_POST`, `POST_IN_REVIEW`, `POST_FAILED`, `CANCELED` or `CONTENT_PENDING`.
    pub application_statuses: Option<Vec<SampleApplicationStatus>>,
}

impl SearchSampleApplications {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the page before.
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

    /// Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `FULFILLMENT_SUSPEND`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `TO_BE_POST`, `POST_IN_REVIEW`, `POST_FAILED`, `CANCELED` or `CONTENT_PENDING`.
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
    /// Empty on the last page.
    pub next_page_token: Option<String>,
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

/// A creator's request for a sample, as the search lists it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationSummary {
    /// Only for `SAMPLE_CAMPAIGN`.
    pub activity_id: Option<String>,
    pub creator_fulfillment: Option<SampleFulfillment>,
    pub id: Option<String>,
    /// The sample's order, once the seller has approved.
    pub main_order_id: Option<String>,
    /// With the SKU that the creator asks for.
    pub sample_product: Option<SampleProduct>,
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

/// How far the creator is with the content owed for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFulfillment {
    /// Whether the product can still be promoted.
    pub bound_product_status: Option<BoundProductStatus>,
    /// When the content is due, suspensions included.
    pub expiration_time: Option<Timestamp>,
    pub id: Option<String>,
    pub status: Option<SampleFulfillmentStatus>,
    /// Seconds.
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
