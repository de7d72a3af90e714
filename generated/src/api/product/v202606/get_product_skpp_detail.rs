// @generated from specs/product/202606/get_product_skpp_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetProductSkppDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ProductId;
use crate::api::product::types::{
    AdCreditClaimStatus, AffiliateProgramStatus, ClaimCondition, RewardStatus,
    RewardType, SkppStatus,
};

/// Returns whether a product is an SKPP product, with its score, tasks and rewards. Only for sellers in the US who are authorized for SKPP.
///
/// `GET /product/202606/skpps/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetProductSkppDetailResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetProductSkppDetail;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetProductSkppDetail::new("1729592969712207008")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProductSkppDetail {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Language of the texts.
    pub locale: Option<Locale>,
}

impl GetProductSkppDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            locale: None,
        }
    }

    /// Language of the texts.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetProductSkppDetail {
    type Response = GetProductSkppDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetProductSkppDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202606/skpps/{product_id}";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202606/skpps/");
        path.id("product_id", &self.product_id);
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetProductSkppDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductSkppDetailResponse {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Whether the product is in the affiliate program.
    pub affiliate_program_status: Option<AffiliateProgramStatus>,
    /// Score of the product at `update_time`.
    pub total_score: Option<i64>,
    /// Score that the product needs to qualify.
    pub target_score: Option<i64>,
    /// Rewards of the product.
    pub rewards: Vec<Reward>,
    /// Tasks, one for each category of the score.
    pub task_details: Vec<SkppTask>,
    /// Last second, in UTC, of the day to which the figures refer, usually yesterday and at most two days ago.
    pub update_time: Option<Timestamp>,
    /// Whether the product is an SKPP product.
    pub skpp_status: Option<SkppStatus>,
}

impl Fields for GetProductSkppDetailResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("affiliate_program_status", &mut self.affiliate_program_status),
                    ("total_score", &mut self.total_score),
                    ("target_score", &mut self.target_score),
                    ("rewards", &mut self.rewards),
                    ("task_details", &mut self.task_details),
                    ("update_time", &mut self.update_time),
                    ("skpp_status", &mut self.skpp_status),
                ],
            );
    }
}

debug_fields!(GetProductSkppDetailResponse);

/// An action that completes the task, and how much it adds to the score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionSuggestion {
    /// Number of points that the action adds to `total_score`; if the action has tiers, that of the highest one.
    pub score_increase: Option<i64>,
    /// URL of the page in Seller Center where the action is taken.
    pub url: Option<String>,
}

impl Fields for ActionSuggestion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("score_increase", &mut self.score_increase),
                    ("url", &mut self.url),
                ],
            );
    }
}

debug_fields!(ActionSuggestion);

/// A reward of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reward {
    /// Kind of the reward.
    pub reward_type: Option<RewardType>,
    /// Title of the reward in the language of `locale`.
    pub title: Option<String>,
    /// Whether the reward was earned and granted.
    pub status: Option<RewardStatus>,
    /// Whether the seller claimed the ad credit, which is never claimed automatically; only for the type `ADS_CREDIT` with the status `AVAILABLE`.
    pub ad_credit_claim_status: Option<AdCreditClaimStatus>,
    /// Granted amount or quantity; an amount starts with the currency sign.
    pub value: Option<String>,
    /// Conditions for claiming the ad credit, with the type `ADS_CREDIT`.
    pub claim_conditions: Vec<ClaimCondition>,
    /// ID of the campaign, with the type `BIG_PROMOTION_CAMPAIGN`.
    pub campaign_id: Option<String>,
}

impl Fields for Reward {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("reward_type", &mut self.reward_type),
                    ("title", &mut self.title),
                    ("status", &mut self.status),
                    ("ad_credit_claim_status", &mut self.ad_credit_claim_status),
                    ("value", &mut self.value),
                    ("claim_conditions", &mut self.claim_conditions),
                    ("campaign_id", &mut self.campaign_id),
                ],
            );
    }
}

debug_fields!(Reward);

/// A task that raises the SKPP score of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkppTask {
    /// Category of the score that the task belongs to.
    pub category: Option<SkppTaskCategory>,
    /// Name of the category in the language of `locale`.
    pub name: Option<String>,
    /// Current value of the metric, such as a price, a commission rate or the status of free shipping.
    pub current_value: Option<String>,
    /// Value to reach, in the unit of `current_value`, possibly after `≥` or `≤`.
    pub target_value: Option<String>,
    /// Whether `current_value` reaches `target_value`.
    pub passed: Option<bool>,
    /// What the seller can do; absent if the task is passed.
    pub action_suggestions: Vec<ActionSuggestion>,
}

impl Fields for SkppTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category", &mut self.category),
                    ("name", &mut self.name),
                    ("current_value", &mut self.current_value),
                    ("target_value", &mut self.target_value),
                    ("passed", &mut self.passed),
                    ("action_suggestions", &mut self.action_suggestions),
                ],
            );
    }
}

debug_fields!(SkppTask);

/// A category of the score of a product.
#[non_exhaustive]
pub enum SkppTaskCategory {
    /// Commission rate. Sent as `COMMISSION_RATE`.
    CommissionRate,
    /// Fulfillment. Sent as `FULFILMENT`.
    Fulfillment,
    /// Prices. Sent as `PRICING`.
    Pricing,
    /// Free shipping. Sent as `FREE_SHIPING`.
    FreeShipping,
    /// Benefits for followers. Sent as `FOLLOWER_BENEFITS`.
    FollowerBenefits,
    /// Samples for creators. Sent as `SAMPLING`.
    Sampling,
    /// Money spent on ads. Sent as `ADS_SPEND`.
    AdsSpend,
    /// Stock. Sent as `STOCK`.
    Stock,
    /// Shoppable videos. Sent as `SHOPPABLE_VIDEOS`.
    ShoppableVideos,
    /// Quality of the product information. Sent as `INFORMATION_QUALITY`.
    InformationQuality,
    /// Customer relationship management. Sent as `CRM_HOSTING`.
    CrmHosting,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkppTaskCategory {
    const TEXTS: &'static [&'static str] = &[
        "COMMISSION_RATE",
        "FULFILMENT",
        "PRICING",
        "FREE_SHIPING",
        "FOLLOWER_BENEFITS",
        "SAMPLING",
        "ADS_SPEND",
        "STOCK",
        "SHOPPABLE_VIDEOS",
        "INFORMATION_QUALITY",
        "CRM_HOSTING",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CommissionRate,
            Ok(1) => Self::Fulfillment,
            Ok(2) => Self::Pricing,
            Ok(3) => Self::FreeShipping,
            Ok(4) => Self::FollowerBenefits,
            Ok(5) => Self::Sampling,
            Ok(6) => Self::AdsSpend,
            Ok(7) => Self::Stock,
            Ok(8) => Self::ShoppableVideos,
            Ok(9) => Self::InformationQuality,
            Ok(_) => Self::CrmHosting,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CommissionRate => Ok(0),
            Self::Fulfillment => Ok(1),
            Self::Pricing => Ok(2),
            Self::FreeShipping => Ok(3),
            Self::FollowerBenefits => Ok(4),
            Self::Sampling => Ok(5),
            Self::AdsSpend => Ok(6),
            Self::Stock => Ok(7),
            Self::ShoppableVideos => Ok(8),
            Self::InformationQuality => Ok(9),
            Self::CrmHosting => Ok(10),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkppTaskCategory, Read);
