// @generated from specs/affiliate_partner/202405/get_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaign`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Region, SellerType};
use crate::api::ids::CampaignId;
use crate::api::affiliate_partner::types::{CampaignStatus, Contact};

/// Returns a campaign with its times, commission rate, contact information and target sellers.
///
/// `GET /affiliate_partner/202405/campaigns/{campaign_id}`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-detail-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GetCampaign;

 let asset = client.partner(token).category_asset(cipher);
 let reply = asset.send(&GetCampaign::new("7324371012170024705")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-partner-campaign-detail-202405")]
#[doc(alias = "GetAffiliatePartnerCampaignDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaign {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
}

impl GetCampaign {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
        }
    }
}

impl Endpoint for GetCampaign {
    type Response = GetCampaignResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaign";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[16032001, 16032005, 16032007, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-detail-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
    }
}

/// The response to [`GetCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignResponse {
    /// When the campaign ends; fixed once it is `CLOSED`.
    pub campaign_end_time: Option<Timestamp>,
    /// When the campaign begins; can be changed while it is `READY` or `UPCOMING`.
    pub campaign_start_time: Option<Timestamp>,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent: 1000 is 10%.
    pub commission_rate: Option<i64>,
    /// How sellers can reach the partner who created the campaign.
    pub contact_info: Option<Contact>,
    /// Description of the campaign.
    pub description: Option<String>,
    /// Campaign ID.
    pub id: Option<CampaignId>,
    /// Name of the campaign.
    pub name: Option<String>,
    /// Market of the campaign.
    pub region: Option<Region>,
    /// Deadline for sellers to register products; fixed once the campaign is `CLOSED`.
    pub registration_end_time: Option<Timestamp>,
    /// When sellers can start to register products; can be changed while the campaign is `READY` or `UPCOMING`.
    pub registration_start_time: Option<Timestamp>,
    /// Status of the campaign.
    pub status: Option<CampaignStatus>,
    /// Types of sellers who can register products, if the campaign does not target certain shops.
    pub target_seller_types: Vec<SellerType>,
    /// Shops that can register products, if the campaign does not target types of sellers.
    pub target_shops: Vec<TargetShop>,
}

impl Fields for GetCampaignResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaign_end_time", &mut self.campaign_end_time),
                    ("campaign_start_time", &mut self.campaign_start_time),
                    ("commission_rate", &mut self.commission_rate),
                    ("contact_info", &mut self.contact_info),
                    ("description", &mut self.description),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("region", &mut self.region),
                    ("registration_end_time", &mut self.registration_end_time),
                    ("registration_start_time", &mut self.registration_start_time),
                    ("status", &mut self.status),
                    ("target_seller_types", &mut self.target_seller_types),
                    ("target_shops", &mut self.target_shops),
                ],
            );
    }
}

debug_fields!(GetCampaignResponse);

/// A shop that can register products for a campaign.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetShop {
    /// Code of the shop, as Seller Center shows it.
    pub code: Option<String>,
    /// Name of the shop.
    pub name: Option<String>,
}

impl Fields for TargetShop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("name", &mut self.name)]);
    }
}

debug_fields!(TargetShop);
