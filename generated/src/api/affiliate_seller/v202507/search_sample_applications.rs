// @generated from specs/affiliate_seller/202507/search_sample_applications.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSampleApplications`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SampleApplicationStatus;
use crate::api::ids::{CreatorUserId, OrderId, ProductId, TargetCollaborationId};
use crate::api::affiliate_seller::types::LegacySampleApplication;

/// Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`](crate::affiliate_seller::ReviewSampleApplication) approves or rejects them.
///
/// `POST /affiliate_seller/202507/sample_applications/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchSampleApplicationsResponse`]; `sample_applications` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::search_sample_applications::SearchSampleApplications).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202507::SearchSampleApplications;
 use tiktok_shop::types::SampleApplicationStatus;

 let shop = client.seller(token).shop(cipher);
 let request = SearchSampleApplications::new()
     .creator_user_id("7495208733046899281")
     .order_id("576461413038785752")
     .product_id("1729592969712207012")
     .status(SampleApplicationStatus::Pending);
 let mut sample_applications = shop.items(request);
 while let Some(sample_application) = sample_applications.try_next().await? {
     println!("{sample_application:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SellerSearchSampleApplications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSampleApplications {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// User ID of the creator, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 returns it; version 202508 takes an open ID.
    pub creator_user_id: Option<CreatorUserId>,
    /// ID of the sample order, which exists once the seller has approved the application.
    pub order_id: Option<OrderId>,
    /// ID of the product of which creators want a sample, from `product::SearchProducts`.
    pub product_id: Option<ProductId>,
    /// Status of the applications. Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    pub status: Option<SampleApplicationStatus>,
    /// ID of the target collaboration within which creators applied, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations). JSON name: `target_collabration_id`.
    pub target_collaboration_id: Option<TargetCollaborationId>,
    /// Part of the title of the product. Example: `Boat Invisible Socks`.
    pub title: Option<String>,
    /// Part of the username of the creator. Example: `beauty_with_mia`.
    pub username: Option<String>,
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

    /// Largest number of items on a page. From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// User ID of the creator, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 returns it; version 202508 takes an open ID.
    #[inline]
    pub fn creator_user_id(mut self, creator_user_id: impl Into<CreatorUserId>) -> Self {
        self.creator_user_id = Some(creator_user_id.into());
        self
    }

    /// ID of the sample order, which exists once the seller has approved the application.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// ID of the product of which creators want a sample, from `product::SearchProducts`.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Status of the applications. Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    #[inline]
    pub fn status(mut self, status: impl Into<SampleApplicationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// ID of the target collaboration within which creators applied, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations). JSON name: `target_collabration_id`.
    #[inline]
    pub fn target_collaboration_id(
        mut self,
        target_collaboration_id: impl Into<TargetCollaborationId>,
    ) -> Self {
        self.target_collaboration_id = Some(target_collaboration_id.into());
        self
    }

    /// Part of the title of the product. Example: `Boat Invisible Socks`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Part of the username of the creator. Example: `beauty_with_mia`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

impl Endpoint for SearchSampleApplications {
    type Response = SearchSampleApplicationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchSampleApplications";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202507/sample_applications/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("sample_applications")
        .repeatable()
        .newer("v202508");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_id", &self.creator_user_id),
                ("order_id", &self.order_id),
                ("product_id", &self.product_id),
                (
                    "status",
                    &one_of(
                        &self.status,
                        &[
                            "PENDING",
                            "AWAITING_SHIPMENT",
                            "SHIPPED",
                            "REJECT_CANCELLED",
                            "OVERDUE_CANCELLED",
                            "UNFULFILL_CANCELLED",
                            "DEL_OPEN_COLLAB",
                            "SELLER_NOT_SHIP_CANCELLED",
                            "WITHDRAW_CANCELLED",
                            "UNFULFILLABLE_CANCELLED",
                            "OPS_CANCELLED",
                            "OPS_FAILED",
                            "COMPLETED",
                            "CONTENT_PENDING",
                            "OPS_COMPLETED",
                        ],
                    ),
                ),
                ("target_collabration_id", &self.target_collaboration_id),
                ("title", &self.title),
                ("username", &self.username),
            ],
        );
    }
}

impl Paged for SearchSampleApplications {
    type Item = LegacySampleApplication;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
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
    /// Applications that match.
    pub sample_applications: Vec<LegacySampleApplication>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchSampleApplicationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("sample_applications", &mut self.sample_applications),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchSampleApplicationsResponse);
