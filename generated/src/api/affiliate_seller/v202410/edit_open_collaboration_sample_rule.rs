// @generated from specs/affiliate_seller/202410/edit_open_collaboration_sample_rule.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditOpenCollaborationSampleRule`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::affiliate_seller::types::SampleThresholds;

/// Sets or disables the sample rule of a product in an open collaboration: which creators may apply, when, and for how many samples.
///
/// `POST /affiliate_seller/202410/open_collaborations/sample_rules`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns no data.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-open-collaboration-sample-rule-202410>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::EditOpenCollaborationSampleRule;

 let shop = client.seller(token).shop(cipher);
 shop.send(&EditOpenCollaborationSampleRule::new("1729592969712207012")).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "edit-open-collaboration-sample-rule-202410")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditOpenCollaborationSampleRule {
    /// ID of a product in an open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations). A product has only one sample rule, which each request replaces.
    pub product_id: ProductId,
    /// Rule to set. To switch the present rule off, only `activate_status` is needed.
    pub sample_rule: Option<SampleRuleInput>,
}

impl EditOpenCollaborationSampleRule {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            sample_rule: None,
        }
    }

    /// Rule to set. To switch the present rule off, only `activate_status` is needed.
    #[inline]
    pub fn sample_rule(mut self, sample_rule: SampleRuleInput) -> Self {
        self.sample_rule = Some(sample_rule);
        self
    }
}

impl Endpoint for EditOpenCollaborationSampleRule {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EditOpenCollaborationSampleRule";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202410/open_collaborations/sample_rules";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/edit-open-collaboration-sample-rule-202410",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("product_id", &self.product_id), ("sample_rule", &self.sample_rule)],
        );
    }
}

/// Whether a sample rule is switched on.
#[non_exhaustive]
pub enum SampleRuleActivation {
    /// Sets the rule and switches it on. Sent as `ACTIVATE`.
    Activate,
    /// Switches the rule off; the other fields of the rule are not needed. Sent as `DEACTIVATE`.
    Deactivate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleRuleActivation {
    const TEXTS: &'static [&'static str] = &["ACTIVATE", "DEACTIVATE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Activate,
            Ok(_) => Self::Deactivate,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Activate => Ok(0),
            Self::Deactivate => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleRuleActivation, Write);

/// Rule about who may apply for samples of a product, when and for how many.
#[derive(Clone)]
#[non_exhaustive]
pub struct SampleRuleInput {
    /// `ACTIVATE` sets the rule and requires its details; `DEACTIVATE` switches it off.
    pub activate_status: SampleRuleActivation,
    /// End of the period for applications; send it with `start_time`.
    pub end_time: Option<Timestamp>,
    /// Whether creators may apply at any time; otherwise `start_time` and `end_time` are required.
    pub is_sample_time_unlimited: Option<bool>,
    /// Total number of samples for which creators can apply.
    pub sample_quota: Option<i64>,
    /// Start of the period for applications; send it with `end_time`.
    pub start_time: Option<Timestamp>,
    /// Requirements that creators must meet to apply.
    pub thresholds: Option<SampleThresholds>,
}

impl SampleRuleInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(activate_status: impl Into<SampleRuleActivation>) -> Self {
        Self {
            activate_status: activate_status.into(),
            end_time: None,
            is_sample_time_unlimited: None,
            sample_quota: None,
            start_time: None,
            thresholds: None,
        }
    }

    /// End of the period for applications; send it with `start_time`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether creators may apply at any time; otherwise `start_time` and `end_time` are required.
    #[inline]
    pub fn is_sample_time_unlimited(mut self, is_sample_time_unlimited: bool) -> Self {
        self.is_sample_time_unlimited = Some(is_sample_time_unlimited);
        self
    }

    /// Total number of samples for which creators can apply.
    #[inline]
    pub fn sample_quota(mut self, sample_quota: i64) -> Self {
        self.sample_quota = Some(sample_quota);
        self
    }

    /// Start of the period for applications; send it with `end_time`.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Requirements that creators must meet to apply.
    #[inline]
    pub fn thresholds(mut self, thresholds: SampleThresholds) -> Self {
        self.thresholds = Some(thresholds);
        self
    }
}

impl WriteFields for SampleRuleInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("activate_status", &self.activate_status),
                    ("end_time", &self.end_time),
                    ("is_sample_time_unlimited", &self.is_sample_time_unlimited),
                    ("sample_quota", &self.sample_quota),
                    ("start_time", &self.start_time),
                    ("thresholds", &self.thresholds),
                ],
            );
    }
}

debug_written!(SampleRuleInput);
