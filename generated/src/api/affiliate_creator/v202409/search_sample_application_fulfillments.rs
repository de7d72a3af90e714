// @generated from specs/affiliate_creator/202409/search_sample_application_fulfillments.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSampleApplicationFulfillments`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{SampleFulfillmentStatus, SortOrder};
use crate::api::ids::{ProductId, SampleApplicationId, SampleFulfillmentId, ShopId};
use crate::api::affiliate_creator::types::{BoundProductStatus, SampleApplicationType};

/// Searches for the content that the creator owes or has delivered for received samples, by its status.
///
/// `POST /affiliate_creator/202409/sample_applications/fulfillments/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchSampleApplicationFulfillmentsResponse`].
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-search-sample-application-fulfillments-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::SearchSampleApplicationFulfillments;
 use tiktok_shop::types::SampleFulfillmentStatus;

 let creator = client.creator(token);
 let request = SearchSampleApplicationFulfillments::new([
     SampleFulfillmentStatus::Pending,
 ]);
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "creator-search-sample-application-fulfillments-202409")]
#[doc(alias = "CreatorSearchSampleApplicationFulfillments")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSampleApplicationFulfillments {
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Field by which the list is sorted. Defaults to `expired_time`.
    pub sort_field: Option<FulfillmentSortField>,
    /// Statuses of the content to return. Accepts `PENDING`, `ONGOING`, `SUCCEED`, `FAILED`, `OVERDUE`, `SUSPEND`, `CANCELLED` or `EXEMPTED`.
    pub fulfillment_statuses: Vec<SampleFulfillmentStatus>,
}

impl SearchSampleApplicationFulfillments {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        fulfillment_statuses: impl IntoIterator<
            Item = impl Into<SampleFulfillmentStatus>,
        >,
    ) -> Self {
        Self {
            sort_order: None,
            sort_field: None,
            fulfillment_statuses: fulfillment_statuses
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Field by which the list is sorted. Defaults to `expired_time`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<FulfillmentSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }
}

impl Endpoint for SearchSampleApplicationFulfillments {
    type Response = SearchSampleApplicationFulfillmentsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchSampleApplicationFulfillments";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202409/sample_applications/fulfillments/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-search-sample-application-fulfillments-202409",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                (
                    "fulfillment_statuses",
                    &one_of(
                        &self.fulfillment_statuses,
                        &[
                            "PENDING",
                            "ONGOING",
                            "SUCCEED",
                            "FAILED",
                            "OVERDUE",
                            "SUSPEND",
                            "CANCELLED",
                            "EXEMPTED",
                        ],
                    ),
                ),
            ],
        );
    }
}

/// The response to [`SearchSampleApplicationFulfillments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSampleApplicationFulfillmentsResponse {
    /// Content that the creator owes or has delivered for samples.
    pub fulfillments: Vec<Fulfillment>,
}

impl Fields for SearchSampleApplicationFulfillmentsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fulfillments", &mut self.fulfillments)]);
    }
}

debug_fields!(SearchSampleApplicationFulfillmentsResponse);

/// Content that the creator owes or has delivered for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Sample application ID.
    pub application_id: Option<SampleApplicationId>,
    /// Whether the product can still be promoted.
    pub bound_product_status: Option<BoundProductStatus>,
    /// Deadline for the content, usually 14 days after the creator received the sample, plus the length of any suspensions.
    pub expiration_time: Option<Timestamp>,
    /// ID of the fulfillment.
    pub id: Option<SampleFulfillmentId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// How the creator received the sample.
    pub sample_application_type: Option<SampleApplicationType>,
    /// ID of the shop that sells the product.
    pub shop_id: Option<ShopId>,
    /// Status of the content that the creator owes.
    pub status: Option<SampleFulfillmentStatus>,
    /// Length of all suspensions for which the creator applied, in seconds.
    pub total_suspend_duration: Option<i64>,
}

impl Fields for Fulfillment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("application_id", &mut self.application_id),
                    ("bound_product_status", &mut self.bound_product_status),
                    ("expiration_time", &mut self.expiration_time),
                    ("id", &mut self.id),
                    ("product_id", &mut self.product_id),
                    ("sample_application_type", &mut self.sample_application_type),
                    ("shop_id", &mut self.shop_id),
                    ("status", &mut self.status),
                    ("total_suspend_duration", &mut self.total_suspend_duration),
                ],
            );
    }
}

debug_fields!(Fulfillment);

/// Field by which content for samples is sorted.
#[non_exhaustive]
pub enum FulfillmentSortField {
    /// When the content was created. Sent as `create_time`.
    CreateTime,
    /// Time left until the content is due. Sent as `expired_time`.
    ExpiredTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FulfillmentSortField {
    const TEXTS: &'static [&'static str] = &["create_time", "expired_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(_) => Self::ExpiredTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::ExpiredTime => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FulfillmentSortField, Write);
