// @generated from specs/product/202604/get_opportunity_submissions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOpportunitySubmissions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::SubmissionStatus;

/// Lists the products submitted to opportunities, by status, opportunity, product or time, and how their review went.
///
/// `GET /product/202604/opportunities/submissions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOpportunitySubmissionsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpportunitySubmissions {
    pub status: Option<SubmissionStatus>,
    /// From `ListOpportunities`.
    pub opportunity_id: Option<String>,
    pub product_id: Option<String>,
    pub submit_time_ge: Option<Timestamp>,
    pub submit_time_lt: Option<Timestamp>,
    pub page_token: Option<String>,
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

    #[inline]
    pub fn status(mut self, status: impl Into<SubmissionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// From `ListOpportunities`.
    #[inline]
    pub fn opportunity_id(mut self, opportunity_id: impl Into<String>) -> Self {
        self.opportunity_id = Some(opportunity_id.into());
        self
    }

    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    #[inline]
    pub fn submit_time_ge(mut self, submit_time_ge: impl Into<Timestamp>) -> Self {
        self.submit_time_ge = Some(submit_time_ge.into());
        self
    }

    #[inline]
    pub fn submit_time_lt(mut self, submit_time_lt: impl Into<Timestamp>) -> Self {
        self.submit_time_lt = Some(submit_time_lt.into());
        self
    }

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

/// The response to [`GetOpportunitySubmissions`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpportunitySubmissionsResponse {
    pub data: Option<SubmissionPage>,
}

impl Fields for GetOpportunitySubmissionsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

/// A product that was submitted to an opportunity.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Submission {
    /// Of the submission.
    pub id: Option<String>,
    /// What it was submitted to.
    pub opportunity_id: Option<String>,
    pub opportunity_title: Option<String>,
    pub status: Option<SubmissionStatus>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub submit_time: Option<Timestamp>,
    /// When the review ended.
    pub review_time: Option<Timestamp>,
    /// Of a rejected one.
    pub rejection_reason: Option<String>,
    /// Units sold in the last 30 days.
    pub product_orders: Option<i64>,
    /// In the last 30 days. JSON name: `product_pv`.
    pub product_page_views: Option<i64>,
}

impl Fields for Submission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "opportunity_id" => read(map, &mut self.opportunity_id),
            "opportunity_title" => read(map, &mut self.opportunity_title),
            "status" => read(map, &mut self.status),
            "product_id" => read(map, &mut self.product_id),
            "product_name" => read(map, &mut self.product_name),
            "submit_time" => read(map, &mut self.submit_time),
            "review_time" => read(map, &mut self.review_time),
            "rejection_reason" => read(map, &mut self.rejection_reason),
            "product_orders" => read(map, &mut self.product_orders),
            "product_pv" => read(map, &mut self.product_page_views),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmissionPage {
    pub submissions: Vec<Submission>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// About so many.
    pub total_count: Option<i64>,
}

impl Fields for SubmissionPage {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "submissions" => read(map, &mut self.submissions),
            "next_page_token" => read(map, &mut self.next_page_token),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}
