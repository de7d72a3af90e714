// @generated from specs/affiliate_partner/202405/edit_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditCampaign`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SellerType;
use crate::api::ids::CampaignId;
use crate::api::affiliate_partner::types::Contact;

/// Changes the given fields of a campaign and keeps the others. Closed campaigns cannot be changed.
///
/// `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.write`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-affiliate-partner-campaign-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::EditCampaign;
 use tiktok_shop::affiliate_partner::types::Contact;

 let asset = client.partner(token).category_asset(cipher);
 let request = EditCampaign::new("7324371012170024705")
     .campaign_start_time(Timestamp::from_unix_seconds(1_767_225_600))
     .commission_rate(1_000)
     .contact_info(Contact::new().email("name@example.com").line("+14255550100"));
 asset.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032002](crate::errors#code-16032002), [16032003](crate::errors#code-16032003), [16032004](crate::errors#code-16032004), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007),
/// [16032008](crate::errors#code-16032008).
#[doc(alias = "edit-affiliate-partner-campaign-202405")]
#[doc(alias = "EditAffiliatePartnerCampaign")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditCampaign {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// When the campaign ends, less than 360 days after it begins.
    pub campaign_end_time: Option<Timestamp>,
    /// When the campaign begins; can only be changed while it is `READY` or `UPCOMING`.
    pub campaign_start_time: Option<Timestamp>,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent: 1000 is 10%. From 100 to 8000.
    pub commission_rate: Option<i64>,
    /// How sellers can reach the partner; omitted fields stay as they are.
    pub contact_info: Option<Contact>,
    /// Description of the campaign; must not begin with a space. From 1 to 1000 characters. Example: `Skincare products for the summer season.`.
    pub description: Option<String>,
    /// Name of the campaign; must not begin with a space. From 1 to 50 characters. Example: `Summer skincare`.
    pub name: Option<String>,
    /// Deadline for sellers to register products.
    pub registration_end_time: Option<Timestamp>,
    /// When sellers can start to register products; can only be changed while the campaign is `READY` or `UPCOMING`.
    pub registration_start_time: Option<Timestamp>,
    /// Types of sellers who can register products; cannot be combined with `target_shop_codes`. To switch to shops, send their codes there and an empty list here.
    pub target_seller_types: Option<Vec<SellerType>>,
    /// Codes of the shops that can register products, fewer than 100, as Seller Center shows them; cannot be combined with `target_seller_types`. To switch to types of sellers, send the types there and an empty list here.
    pub target_shop_codes: Option<Vec<String>>,
}

impl EditCampaign {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            campaign_end_time: None,
            campaign_start_time: None,
            commission_rate: None,
            contact_info: None,
            description: None,
            name: None,
            registration_end_time: None,
            registration_start_time: None,
            target_seller_types: None,
            target_shop_codes: None,
        }
    }

    /// When the campaign ends, less than 360 days after it begins.
    #[inline]
    pub fn campaign_end_time(mut self, campaign_end_time: impl Into<Timestamp>) -> Self {
        self.campaign_end_time = Some(campaign_end_time.into());
        self
    }

    /// When the campaign begins; can only be changed while it is `READY` or `UPCOMING`.
    #[inline]
    pub fn campaign_start_time(
        mut self,
        campaign_start_time: impl Into<Timestamp>,
    ) -> Self {
        self.campaign_start_time = Some(campaign_start_time.into());
        self
    }

    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent: 1000 is 10%. From 100 to 8000.
    #[inline]
    pub fn commission_rate(mut self, commission_rate: i64) -> Self {
        self.commission_rate = Some(commission_rate);
        self
    }

    /// How sellers can reach the partner; omitted fields stay as they are.
    #[inline]
    pub fn contact_info(mut self, contact_info: Contact) -> Self {
        self.contact_info = Some(contact_info);
        self
    }

    /// Description of the campaign; must not begin with a space. From 1 to 1000 characters. Example: `Skincare products for the summer season.`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name of the campaign; must not begin with a space. From 1 to 50 characters. Example: `Summer skincare`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Deadline for sellers to register products.
    #[inline]
    pub fn registration_end_time(
        mut self,
        registration_end_time: impl Into<Timestamp>,
    ) -> Self {
        self.registration_end_time = Some(registration_end_time.into());
        self
    }

    /// When sellers can start to register products; can only be changed while the campaign is `READY` or `UPCOMING`.
    #[inline]
    pub fn registration_start_time(
        mut self,
        registration_start_time: impl Into<Timestamp>,
    ) -> Self {
        self.registration_start_time = Some(registration_start_time.into());
        self
    }

    /// Types of sellers who can register products; cannot be combined with `target_shop_codes`. To switch to shops, send their codes there and an empty list here.
    #[inline]
    pub fn target_seller_types(
        mut self,
        target_seller_types: impl IntoIterator<Item = impl Into<SellerType>>,
    ) -> Self {
        self.target_seller_types = Some(
            target_seller_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Codes of the shops that can register products, fewer than 100, as Seller Center shows them; cannot be combined with `target_seller_types`. To switch to types of sellers, send the types there and an empty list here.
    #[inline]
    pub fn target_shop_codes(
        mut self,
        target_shop_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_shop_codes = Some(
            target_shop_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for EditCampaign {
    type Response = Empty;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "EditCampaign";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.write"])
        .errors(&[16032001, 16032002, 16032003, 16032004, 16032005, 16032007, 16032008])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/edit-affiliate-partner-campaign-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/partial_edit");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("campaign_end_time", &self.campaign_end_time),
                ("campaign_start_time", &self.campaign_start_time),
                ("commission_rate", &within(&self.commission_rate, 100..=8_000)),
                ("contact_info", &self.contact_info),
                ("description", &within(&self.description, 1..=1_000)),
                ("name", &within(&self.name, 1..=50)),
                ("registration_end_time", &self.registration_end_time),
                ("registration_start_time", &self.registration_start_time),
                ("target_seller_types", &self.target_seller_types),
                ("target_shop_codes", &self.target_shop_codes),
            ],
        );
    }
}
