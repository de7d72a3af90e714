// @generated from specs/affiliate_seller/202410/get_open_collaboration_sample_rules.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpenCollaborationSampleRules`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::affiliate_seller::types::SampleThresholds;

/// Returns the sample rules of products in open collaborations. Products without a rule are left out.
///
/// `GET /affiliate_seller/202410/open_collaborations/sample_rules`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.read`.
/// Returns [`GetOpenCollaborationSampleRulesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-open-collaboration-sample-rules-202410>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetOpenCollaborationSampleRules;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOpenCollaborationSampleRules::new(["789078671231312312"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-open-collaboration-sample-rules-202410")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpenCollaborationSampleRules {
    /// IDs of products in open collaborations, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_ids: Vec<ProductId>,
}

impl GetOpenCollaborationSampleRules {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOpenCollaborationSampleRules {
    type Response = GetOpenCollaborationSampleRulesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOpenCollaborationSampleRules";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202410/open_collaborations/sample_rules";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.read"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-open-collaboration-sample-rules-202410",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &self.product_ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetOpenCollaborationSampleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationSampleRulesResponse {
    /// Sample rules of the products; products without a rule are left out.
    pub sample_rules: Vec<SampleRule>,
}

impl Fields for GetOpenCollaborationSampleRulesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_rules", &mut self.sample_rules)]);
    }
}

debug_fields!(GetOpenCollaborationSampleRulesResponse);

/// Rule about who may apply for samples of a product, when and for how many.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleRule {
    /// Number of samples for which creators can still apply.
    pub available_quantity: Option<i64>,
    /// End of the period for applications; may be absent.
    pub end_time: Option<Timestamp>,
    /// Whether creators may apply at any time, and not only from `start_time` to `end_time`.
    pub is_sample_time_unlimited: Option<bool>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Total number of samples for which creators can apply.
    pub sample_quota: Option<i64>,
    /// Start of the period for applications; may be absent.
    pub start_time: Option<Timestamp>,
    /// Whether creators can apply now.
    pub status: Option<SampleRuleStatus>,
    /// Requirements that creators must meet to apply.
    pub thresholds: Option<SampleThresholds>,
}

impl Fields for SampleRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("available_quantity", &mut self.available_quantity),
                    ("end_time", &mut self.end_time),
                    ("is_sample_time_unlimited", &mut self.is_sample_time_unlimited),
                    ("product_id", &mut self.product_id),
                    ("sample_quota", &mut self.sample_quota),
                    ("start_time", &mut self.start_time),
                    ("status", &mut self.status),
                    ("thresholds", &mut self.thresholds),
                ],
            );
    }
}

debug_fields!(SampleRule);

/// Whether creators can apply for samples under a rule.
#[non_exhaustive]
pub enum SampleRuleStatus {
    /// The period for applications has not begun. Sent as `NOT_STARTED`.
    NotStarted,
    /// Creators can apply. Sent as `ONGOING`.
    Ongoing,
    /// No samples are left. Sent as `NO_LEFT_COUNT`.
    NoLeftCount,
    /// The status of the product's collaboration is abnormal. Sent as `PLAN_EXCEPTION`.
    PlanException,
    /// The period for applications is over. Sent as `EXPIRED`.
    Expired,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleRuleStatus {
    const TEXTS: &'static [&'static str] = &[
        "NOT_STARTED",
        "ONGOING",
        "NO_LEFT_COUNT",
        "PLAN_EXCEPTION",
        "EXPIRED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotStarted,
            Ok(1) => Self::Ongoing,
            Ok(2) => Self::NoLeftCount,
            Ok(3) => Self::PlanException,
            Ok(_) => Self::Expired,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotStarted => Ok(0),
            Self::Ongoing => Ok(1),
            Self::NoLeftCount => Ok(2),
            Self::PlanException => Ok(3),
            Self::Expired => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleRuleStatus, Read);
