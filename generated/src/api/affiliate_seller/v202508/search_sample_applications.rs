// @generated from specs/affiliate_seller/202508/search_sample_applications.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSampleApplications`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{DisplayMoney, SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::ids::{
    CreatorOpenId, OrderId, ProductId, SampleApplicationId, TargetCollaborationId,
};
use crate::api::affiliate_seller::types::SampleApplicationProduct;

/// Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`](crate::affiliate_seller::ReviewSampleApplication) approves or rejects them.
///
/// `POST /affiliate_seller/202508/sample_applications/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.read`.
/// Returns [`SearchSampleApplicationsResponse`]; `sample_applications` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/seller-search-sample-applications-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::SearchSampleApplications;
 use tiktok_shop::types::SampleApplicationStatus;

 let shop = client.seller(token).shop(cipher);
 let request = SearchSampleApplications::new()
     .creator_user_open_id("uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg")
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
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "seller-search-sample-applications-202508")]
#[doc(alias = "SellerSearchSampleApplications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSampleApplications {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// Open ID of the creator, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). JSON name: `creator_user_oepn_id`.
    pub creator_user_open_id: Option<CreatorOpenId>,
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

    /// Open ID of the creator, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). JSON name: `creator_user_oepn_id`.
    #[inline]
    pub fn creator_user_open_id(
        mut self,
        creator_user_open_id: impl Into<CreatorOpenId>,
    ) -> Self {
        self.creator_user_open_id = Some(creator_user_open_id.into());
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
    const PATH: &'static str = "/affiliate_seller/202508/sample_applications/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.read"])
        .errors(&[36009003])
        .pages("sample_applications")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/seller-search-sample-applications-202508",
        );

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
                ("creator_user_oepn_id", &self.creator_user_open_id),
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
    type Item = SampleApplication;

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
    /// Token of the next page, to send with the same `page_size`. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Applications that match.
    pub sample_applications: Vec<SampleApplication>,
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

/// An application of a creator for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    /// Deadline for the seller to approve the application.
    pub approve_expiration_time: Option<Timestamp>,
    /// Number of samples of the product that are left.
    pub available_quantity: Option<i64>,
    /// Commission rate as a fraction from 0.01 to 0.8: 0.2 is 20%.
    pub commission_rate: Option<Decimal>,
    /// Creator who applies.
    pub creator: Option<SampleApplicationCreator>,
    /// Reasons why the application cannot be approved; may be absent or empty even if `is_approvable` is `false`. JSON name: `disapprovable_reasons`.
    pub unapprovable_reasons: Vec<String>,
    /// Status of the content that the creator owes for the sample.
    pub fulfillment_status: Option<SampleFulfillmentStatus>,
    /// Sample application ID.
    pub id: Option<SampleApplicationId>,
    /// Whether the seller can approve the application.
    pub is_approvable: Option<bool>,
    /// ID of the sample order; absent until the seller approves.
    pub order_id: Option<OrderId>,
    /// Name of the agency that applied on behalf of the creator; otherwise absent.
    pub partner_name: Option<String>,
    /// Product and SKU of the sample.
    pub product: Option<SampleApplicationProduct>,
    /// Deadline for shipping the sample.
    pub shipment_expiration_time: Option<Timestamp>,
    /// Status of the application.
    pub status: Option<SampleApplicationStatus>,
    /// Tracking number of the package with the sample.
    pub tracking_number: Option<String>,
}

impl Fields for SampleApplication {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("approve_expiration_time", &mut self.approve_expiration_time),
                    ("available_quantity", &mut self.available_quantity),
                    ("commission_rate", &mut self.commission_rate),
                    ("creator", &mut self.creator),
                    ("disapprovable_reasons", &mut self.unapprovable_reasons),
                    ("fulfillment_status", &mut self.fulfillment_status),
                    ("id", &mut self.id),
                    ("is_approvable", &mut self.is_approvable),
                    ("order_id", &mut self.order_id),
                    ("partner_name", &mut self.partner_name),
                    ("product", &mut self.product),
                    ("shipment_expiration_time", &mut self.shipment_expiration_time),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(SampleApplication);

/// The creator who applies for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationCreator {
    /// URL of the creator's profile picture.
    pub avatar_url: Option<String>,
    /// Number of posts in the last 30 days; absent if the creator does not share it.
    pub content_count: Option<i64>,
    /// Median number of views of shoppable videos in the last 30 days; absent if the creator does not share it. JSON name: `ec_video_view`.
    pub ec_video_views: Option<i64>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// Share of samples of the last 90 days that led to content, in percent, such as `60.85`, possibly followed by `%`. Empty if the creator does not share it.
    pub fulfillment_percentage: Option<String>,
    /// GMV from the creator's shoppable content in the last 30 days; absent if the creator does not share it.
    pub gmv: Option<DisplayMoney>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Username of the creator.
    pub username: Option<String>,
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
}

impl Fields for SampleApplicationCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar_url", &mut self.avatar_url),
                    ("content_count", &mut self.content_count),
                    ("ec_video_view", &mut self.ec_video_views),
                    ("follower_count", &mut self.follower_count),
                    ("fulfillment_percentage", &mut self.fulfillment_percentage),
                    ("gmv", &mut self.gmv),
                    ("nickname", &mut self.nickname),
                    ("username", &mut self.username),
                    ("creator_open_id", &mut self.creator_open_id),
                ],
            );
    }
}

debug_fields!(SampleApplicationCreator);
