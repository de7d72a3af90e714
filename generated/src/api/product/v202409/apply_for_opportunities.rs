// @generated from specs/product/202409/apply_for_opportunities.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ApplyForOpportunities`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OpportunityId, ProductId};

/// Applies for several opportunities with a product that meets their requirements. TikTok reviews each application.
///
/// `PUT /product/202409/products/{product_id}/opportunities`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ApplyForOpportunitiesResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::ApplyForOpportunities;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&ApplyForOpportunities::new("1729592969712207008")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "ApplyOpportunities")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyForOpportunities {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts) or [`CreateProduct`](crate::product::CreateProduct).
    pub product_id: ProductId,
    /// Opportunity IDs, from [`SearchCandidateProducts`](crate::product::SearchCandidateProducts); [`SearchOpportunities`](crate::product::SearchOpportunities) returns their details.
    pub opportunity_ids: Option<Vec<OpportunityId>>,
}

impl ApplyForOpportunities {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            opportunity_ids: None,
        }
    }

    /// Opportunity IDs, from [`SearchCandidateProducts`](crate::product::SearchCandidateProducts); [`SearchOpportunities`](crate::product::SearchOpportunities) returns their details.
    #[inline]
    pub fn opportunity_ids(
        mut self,
        opportunity_ids: impl IntoIterator<Item = impl Into<OpportunityId>>,
    ) -> Self {
        self.opportunity_ids = Some(
            opportunity_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for ApplyForOpportunities {
    type Response = ApplyForOpportunitiesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ApplyForOpportunities";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202409/products/{product_id}/opportunities";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202409/products/");
        path.id("product_id", &self.product_id);
        path.literal("/opportunities");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("opportunity_ids", &self.opportunity_ids)]);
    }
}

/// The response to [`ApplyForOpportunities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyForOpportunitiesResponse {
    /// Applications, one for each pair of product and opportunity.
    pub opportunity_applications: Vec<OpportunityApplication>,
}

impl Fields for ApplyForOpportunitiesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("opportunity_applications", &mut self.opportunity_applications)],
            );
    }
}

debug_fields!(ApplyForOpportunitiesResponse);

/// The application of one product for one opportunity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityApplication {
    /// Application ID.
    pub id: Option<String>,
    /// Opportunity ID.
    pub opportunity_id: Option<OpportunityId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Status of TikTok's review of the application.
    pub status: Option<OpportunityApplicationStatus>,
}

impl Fields for OpportunityApplication {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("opportunity_id", &mut self.opportunity_id),
                    ("product_id", &mut self.product_id),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(OpportunityApplication);

/// The status of TikTok's review of an application for an opportunity.
#[non_exhaustive]
pub enum OpportunityApplicationStatus {
    /// Under review. Sent as `REVIEWING`.
    Reviewing,
    /// Approved. Sent as `APPROVED`.
    Approved,
    /// Rejected. Sent as `REJECTED`.
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityApplicationStatus {
    const TEXTS: &'static [&'static str] = &["REVIEWING", "APPROVED", "REJECTED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Reviewing,
            Ok(1) => Self::Approved,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Reviewing => Ok(0),
            Self::Approved => Ok(1),
            Self::Rejected => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityApplicationStatus, Read);
