// @generated from specs/affiliate_seller/202409/search_sample_application_fulfillments.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSampleApplicationFulfillments`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, SampleApplicationId};
use crate::api::affiliate_seller::types::ContentFormat;

/// Lists the videos and LIVE sessions that a creator made for a sample, with views and orders.
///
/// `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.read`.
/// Returns [`SearchSampleApplicationFulfillmentsResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/seller-search-sample-applications-fulfillments-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::SearchSampleApplicationFulfillments;
 use tiktok_shop::affiliate_seller::types::ContentFormat;

 let shop = client.seller(token).shop(cipher);
 let request = SearchSampleApplicationFulfillments::new("7420135978213461806")
     .content_format(ContentFormat::Live);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "seller-search-sample-applications-fulfillments-202409")]
#[doc(alias = "SellerSearchSampleApplicationsFulfillments")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSampleApplicationFulfillments {
    /// Sample application ID, from [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications).
    pub application_id: SampleApplicationId,
    /// Format of the content to return.
    pub content_format: Option<ContentFormat>,
}

impl SearchSampleApplicationFulfillments {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(application_id: impl Into<SampleApplicationId>) -> Self {
        Self {
            application_id: application_id.into(),
            content_format: None,
        }
    }

    /// Format of the content to return.
    #[inline]
    pub fn content_format(mut self, content_format: impl Into<ContentFormat>) -> Self {
        self.content_format = Some(content_format.into());
        self
    }
}

impl Endpoint for SearchSampleApplicationFulfillments {
    type Response = SearchSampleApplicationFulfillmentsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchSampleApplicationFulfillments";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.read"])
        .errors(&[36009003])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/seller-search-sample-applications-fulfillments-202409",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202409/sample_applications/");
        path.id("application_id", &self.application_id);
        path.literal("/fulfillments/search");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("content_format", &self.content_format)]);
    }
}

/// The response to [`SearchSampleApplicationFulfillments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSampleApplicationFulfillmentsResponse {
    /// Content that the creator made for the sample.
    pub fulfillments: Vec<Fulfillment>,
}

impl Fields for SearchSampleApplicationFulfillmentsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fulfillments", &mut self.fulfillments)]);
    }
}

debug_fields!(SearchSampleApplicationFulfillmentsResponse);

/// Content that a creator made for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fulfillment {
    /// The video or LIVE session.
    pub content: Option<FulfillmentContent>,
    /// Product of the sample.
    pub product: Option<FulfillmentProduct>,
}

impl Fields for Fulfillment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("content", &mut self.content), ("product", &mut self.product)],
            );
    }
}

debug_fields!(Fulfillment);

/// A video or LIVE session that a creator made for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentContent {
    /// Number of comments so far.
    pub comment_count: Option<i64>,
    /// When the product was first linked in the LIVE session or in the published video.
    pub create_time: Option<Timestamp>,
    /// Title of the video or description of the LIVE session.
    pub description: Option<String>,
    /// Format of the content.
    pub format: Option<ContentFormat>,
    /// ID of the video or LIVE room.
    pub id: Option<String>,
    /// Number of likes so far.
    pub like_count: Option<i64>,
    /// When the product link was removed from the LIVE session, or when the LIVE session ended; only for LIVE sessions.
    pub live_end_time: Option<Timestamp>,
    /// URL of the content page on TikTok.
    pub page_link: Option<String>,
    /// Number of paid orders from the content so far.
    pub paid_order_count: Option<i64>,
    /// URL of the content itself.
    pub url: Option<String>,
    /// Number of views so far.
    pub view_count: Option<i64>,
}

impl Fields for FulfillmentContent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comment_count", &mut self.comment_count),
                    ("create_time", &mut self.create_time),
                    ("description", &mut self.description),
                    ("format", &mut self.format),
                    ("id", &mut self.id),
                    ("like_count", &mut self.like_count),
                    ("live_end_time", &mut self.live_end_time),
                    ("page_link", &mut self.page_link),
                    ("paid_order_count", &mut self.paid_order_count),
                    ("url", &mut self.url),
                    ("view_count", &mut self.view_count),
                ],
            );
    }
}

debug_fields!(FulfillmentContent);

/// The product of a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
}

impl Fields for FulfillmentProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("id", &mut self.id), ("main_image_url", &mut self.main_image_url)],
            );
    }
}

debug_fields!(FulfillmentProduct);
