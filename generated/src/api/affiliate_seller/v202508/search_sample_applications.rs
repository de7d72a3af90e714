// @generated from specs/affiliate_seller/202508/search_sample_applications.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchSampleApplications` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{DisplayMoney, SampleApplicationStatus, SampleFulfillmentStatus};
use crate::api::affiliate_seller::types::SampleApplicationProduct;

/// Searches creators' applications for samples by product, creator or status.
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
    /// The creator's id within this app. JSON name: `creator_user_oepn_id`.
    pub creator_user_open_id: Option<String>,
    /// The sample's order.
    pub order_id: Option<String>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    pub status: Option<SampleApplicationStatus>,
    /// Where it was applied within one. JSON name: `target_collabration_id`.
    pub target_collaboration_id: Option<String>,
    /// Part of the product's name.
    pub title: Option<String>,
    /// Part of it.
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

    /// The creator's id within this app. JSON name: `creator_user_oepn_id`.
    #[inline]
    pub fn creator_user_open_id(
        mut self,
        creator_user_open_id: impl Into<String>,
    ) -> Self {
        self.creator_user_open_id = Some(creator_user_open_id.into());
        self
    }

    /// The sample's order.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Product ID.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Accepts `PENDING`, `AWAITING_SHIPMENT`, `SHIPPED`, `REJECT_CANCELLED`, `OVERDUE_CANCELLED`, `UNFULFILL_CANCELLED`, `DEL_OPEN_COLLAB`, `SELLER_NOT_SHIP_CANCELLED`, `WITHDRAW_CANCELLED`, `UNFULFILLABLE_CANCELLED`, `OPS_CANCELLED`, `OPS_FAILED`, `COMPLETED`, `CONTENT_PENDING` or `OPS_COMPLETED`.
    #[inline]
    pub fn status(mut self, status: impl Into<SampleApplicationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Where it was applied within one. JSON name: `target_collabration_id`.
    #[inline]
    pub fn target_collaboration_id(
        mut self,
        target_collaboration_id: impl Into<String>,
    ) -> Self {
        self.target_collaboration_id = Some(target_collaboration_id.into());
        self
    }

    /// Part of the product's name.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Part of it.
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
    /// Empty on the last page.
    pub next_page_token: Option<String>,
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

/// A creator's request for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    /// Until when the seller may approve.
    pub approve_expiration_time: Option<Timestamp>,
    /// How many samples are left.
    pub available_quantity: Option<i64>,
    /// A share from 0.01 to 0.8: 0.2 is 20%.
    pub commission_rate: Option<Decimal>,
    pub creator: Option<SampleApplicationCreator>,
    /// May be missing though `is_approvable` is false. JSON name: `disapprovable_reasons`.
    pub unapprovable_reasons: Vec<String>,
    /// How far the creator is with the content owed.
    pub fulfillment_status: Option<SampleFulfillmentStatus>,
    pub id: Option<String>,
    pub is_approvable: Option<bool>,
    /// The sample's order, once the seller has approved.
    pub order_id: Option<String>,
    /// The agency that applied on the creator's behalf.
    pub partner_name: Option<String>,
    pub product: Option<SampleApplicationProduct>,
    /// Until when the seller has to ship.
    pub shipment_expiration_time: Option<Timestamp>,
    pub status: Option<SampleApplicationStatus>,
    /// Of the parcel with the sample.
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

/// The creator who requests a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationCreator {
    pub avatar_url: Option<String>,
    /// Posted within 30 days.
    pub content_count: Option<i64>,
    /// Views of a video that sells, the median of 30 days. JSON name: `ec_video_view`.
    pub ec_video_views: Option<i64>,
    pub follower_count: Option<i64>,
    /// Fulfillment rate of the samples of the last 90 days, such as `60.85%`. Empty if the creator does not share it.
    pub fulfillment_percentage: Option<String>,
    /// Within 30 days.
    pub gmv: Option<DisplayMoney>,
    /// Display name, chosen by the user.
    pub nickname: Option<String>,
    /// TikTok username.
    pub username: Option<String>,
    /// The creator's id within this app.
    pub creator_open_id: Option<String>,
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
