// @generated from specs/affiliate_partner/202405/review_campaign_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReviewCampaignProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};

/// Approves or rejects a pending product that a seller registered for an online campaign.
///
/// `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.product.write`.
/// Returns no data.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/review-affiliate-partner-campaign-product-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::{ReviewCampaignProduct, review_campaign_product};
 use tiktok_shop::affiliate_partner::review_campaign_product::ReviewResult;

 let asset = client.partner(token).category_asset(cipher);
 let request = ReviewCampaignProduct::new(review_campaign_product::Required {
     campaign_id: "7324371012170024705".into(),
     product_id: "1729435310697057093".into(),
     review_result: ReviewResult::Approve,
 });
 asset.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [16032009](crate::errors#code-16032009).
#[doc(alias = "review-affiliate-partner-campaign-product-202405")]
#[doc(alias = "ReviewAffiliatePartnerCampaignProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReviewCampaignProduct {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts). Its review status must be `PENDING`.
    pub product_id: ProductId,
    /// Reasons for the rejection; only with `REJECT` and `REJECT_FOREVER`.
    pub reject_reasons: Option<Vec<RejectReason>>,
    /// Decision about the product.
    pub review_result: ReviewResult,
}

/// The required fields of [`ReviewCampaignProduct`], for [`ReviewCampaignProduct::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts). Its review status must be `PENDING`.
    pub product_id: ProductId,
    /// Decision about the product.
    pub review_result: ReviewResult,
}

impl ReviewCampaignProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            campaign_id: required.campaign_id,
            product_id: required.product_id,
            reject_reasons: None,
            review_result: required.review_result,
        }
    }

    /// Reasons for the rejection; only with `REJECT` and `REJECT_FOREVER`.
    #[inline]
    pub fn reject_reasons(
        mut self,
        reject_reasons: impl IntoIterator<Item = impl Into<RejectReason>>,
    ) -> Self {
        self.reject_reasons = Some(reject_reasons.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for ReviewCampaignProduct {
    type Response = Empty;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "ReviewCampaignProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.product.write"])
        .errors(&[16032001, 16032005, 16032007, 16032009])
        .page(
            "https://partner.tiktokshop.com/docv2/page/review-affiliate-partner-campaign-product-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/review");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("reject_reasons", &self.reject_reasons),
                ("review_result", &self.review_result),
            ],
        );
    }
}

/// Why a partner rejects a campaign product.
#[non_exhaustive]
pub enum RejectReason {
    /// The commission is too low. Sent as `COMMISSION_TOO_LOW`.
    CommissionTooLow,
    /// The product is hard to promote. Sent as `PRODUCT_HARD_TO_PROMOTE`.
    ProductHardToPromote,
    /// The product is too expensive. Sent as `PRODUCT_TOO_EXPENSIVE`.
    ProductTooExpensive,
    /// No creator fits the product. Sent as `NO_SUITABLE_CREATOR`.
    NoSuitableCreator,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RejectReason {
    const TEXTS: &'static [&'static str] = &[
        "COMMISSION_TOO_LOW",
        "PRODUCT_HARD_TO_PROMOTE",
        "PRODUCT_TOO_EXPENSIVE",
        "NO_SUITABLE_CREATOR",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CommissionTooLow,
            Ok(1) => Self::ProductHardToPromote,
            Ok(2) => Self::ProductTooExpensive,
            Ok(_) => Self::NoSuitableCreator,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CommissionTooLow => Ok(0),
            Self::ProductHardToPromote => Ok(1),
            Self::ProductTooExpensive => Ok(2),
            Self::NoSuitableCreator => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RejectReason, Write);

/// Decision of a partner about a campaign product.
#[non_exhaustive]
pub enum ReviewResult {
    /// The product becomes part of the campaign. Sent as `APPROVE`.
    Approve,
    /// The product is rejected. Sent as `REJECT`.
    Reject,
    /// The product is rejected for good. Sent as `REJECT_FOREVER`.
    RejectForever,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewResult {
    const TEXTS: &'static [&'static str] = &["APPROVE", "REJECT", "REJECT_FOREVER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Approve,
            Ok(1) => Self::Reject,
            Ok(_) => Self::RejectForever,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Approve => Ok(0),
            Self::Reject => Ok(1),
            Self::RejectForever => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReviewResult, Write);
