// @generated from specs/product/202604/get_opportunity_submissions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpportunitySubmissions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OpportunityId, OpportunitySubmissionId, ProductId};
use crate::api::product::types::SubmissionStatus;

/// Lists the products that the seller submitted to opportunities, with the results of the reviews. The list can be filtered by status, opportunity, product and time of submission.
///
/// `GET /product/202604/opportunities/submissions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOpportunitySubmissionsResponse`]; `data.submissions` is paginated.
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-submission-records-202604>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetOpportunitySubmissions;

 let shop = client.seller(token).shop(cipher);
 let mut submissions = shop.items(GetOpportunitySubmissions::new(10));
 while let Some(submission) = submissions.try_next().await? {
     println!("{submission:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "get-submission-records-202604")]
#[doc(alias = "GetSubmissionRecords")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpportunitySubmissions {
    /// Status of the submissions to find.
    pub status: Option<SubmissionStatus>,
    /// Opportunity ID, from [`ListOpportunities`](crate::product::ListOpportunities); only submissions to this opportunity are returned.
    pub opportunity_id: Option<OpportunityId>,
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts); only submissions of this product are returned.
    pub product_id: Option<ProductId>,
    /// Inclusive lower bound of the time of submission.
    pub submit_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the time of submission.
    pub submit_time_lt: Option<Timestamp>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page.
    pub page_size: i64,
}

impl GetOpportunitySubmissions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            status: None,
            opportunity_id: None,
            product_id: None,
            submit_time_ge: None,
            submit_time_lt: None,
            page_token: None,
            page_size,
        }
    }

    /// Status of the submissions to find.
    #[inline]
    pub fn status(mut self, status: impl Into<SubmissionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Opportunity ID, from [`ListOpportunities`](crate::product::ListOpportunities); only submissions to this opportunity are returned.
    #[inline]
    pub fn opportunity_id(mut self, opportunity_id: impl Into<OpportunityId>) -> Self {
        self.opportunity_id = Some(opportunity_id.into());
        self
    }

    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts); only submissions of this product are returned.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Inclusive lower bound of the time of submission.
    #[inline]
    pub fn submit_time_ge(mut self, submit_time_ge: impl Into<Timestamp>) -> Self {
        self.submit_time_ge = Some(submit_time_ge.into());
        self
    }

    /// Exclusive upper bound of the time of submission.
    #[inline]
    pub fn submit_time_lt(mut self, submit_time_lt: impl Into<Timestamp>) -> Self {
        self.submit_time_lt = Some(submit_time_lt.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetOpportunitySubmissions {
    type Response = GetOpportunitySubmissionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOpportunitySubmissions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202604/opportunities/submissions";
    const META: OperationMeta = OperationMeta::NONE
        .pages("data.submissions")
        .page("https://partner.tiktokshop.com/docv2/page/get-submission-records-202604");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("opportunity_id", &self.opportunity_id);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.param("product_id", &self.product_id);
        query.shop_cipher();
        query.param("status", &self.status);
        query.param("submit_time_ge", &self.submit_time_ge);
        query.param("submit_time_lt", &self.submit_time_lt);
        query.timestamp();
    }
}

impl Paged for GetOpportunitySubmissions {
    type Item = Submission;

    const DEPTH: usize = 1;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.data.as_ref().and_then(|object| object.total_count));
        cursor
            .token(
                &mut self.page_token,
                response
                    .data
                    .as_ref()
                    .and_then(|object| object.next_page_token.as_deref()),
            );
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|object| object.submissions).unwrap_or_default()
    }
}

/// The response to [`GetOpportunitySubmissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpportunitySubmissionsResponse {
    /// A page of submissions.
    pub data: Option<SubmissionPage>,
}

impl Fields for GetOpportunitySubmissionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetOpportunitySubmissionsResponse);

/// A product that was submitted to an opportunity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Submission {
    /// Submission ID.
    pub id: Option<OpportunitySubmissionId>,
    /// ID of the opportunity to which the product was submitted.
    pub opportunity_id: Option<OpportunityId>,
    /// Title of the opportunity.
    pub opportunity_title: Option<String>,
    /// Status of the review of the submission.
    pub status: Option<SubmissionStatus>,
    /// ID of the submitted product.
    pub product_id: Option<ProductId>,
    /// Name of the submitted product.
    pub product_name: Option<String>,
    /// When the product was submitted.
    pub submit_time: Option<Timestamp>,
    /// When the review ended.
    pub review_time: Option<Timestamp>,
    /// Why the submission was rejected; absent unless `status` is `REJECTED`.
    pub rejection_reason: Option<String>,
    /// Units sold in the last 30 days.
    pub product_orders: Option<i64>,
    /// Views of the product page in the last 30 days. JSON name: `product_pv`.
    pub product_page_views: Option<i64>,
}

impl Fields for Submission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("opportunity_id", &mut self.opportunity_id),
                    ("opportunity_title", &mut self.opportunity_title),
                    ("status", &mut self.status),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("submit_time", &mut self.submit_time),
                    ("review_time", &mut self.review_time),
                    ("rejection_reason", &mut self.rejection_reason),
                    ("product_orders", &mut self.product_orders),
                    ("product_pv", &mut self.product_page_views),
                ],
            );
    }
}

debug_fields!(Submission);

/// A page of the submitted products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmissionPage {
    /// Matching submissions.
    pub submissions: Vec<Submission>,
    /// Token of the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Approximate number of matching submissions.
    pub total_count: Option<i64>,
}

impl Fields for SubmissionPage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("submissions", &mut self.submissions),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SubmissionPage);
