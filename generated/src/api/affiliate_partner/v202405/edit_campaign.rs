// @generated from specs/affiliate_partner/202405/edit_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! `EditCampaign` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SellerType;
use crate::api::affiliate_partner::types::Contact;

/// Changes the given fields of a campaign that is not closed, and leaves the others as they are.
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
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032002](crate::errors#code-16032002), [16032003](crate::errors#code-16032003), [16032004](crate::errors#code-16032004), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007),
/// [16032008](crate::errors#code-16032008).
#[doc(alias = "edit-affiliate-partner-campaign-202405")]
#[doc(alias = "EditAffiliatePartnerCampaign")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditCampaign {
    /// From `GetCampaigns`.
    pub campaign_id: String,
    /// At most 360 days after the start.
    pub campaign_end_time: Option<Timestamp>,
    /// While `READY` or `UPCOMING`.
    pub campaign_start_time: Option<Timestamp>,
    /// What sellers pay in all, in hundredths of a percent. From 100 to 8000.
    pub commission_rate: Option<i64>,
    /// Omitted fields are unchanged.
    pub contact_info: Option<Contact>,
    /// Starts with no space. From 1 to 1000 characters.
    pub description: Option<String>,
    /// Starts with no space. From 1 to 50 characters.
    pub name: Option<String>,
    /// Fixed once the campaign is `CLOSED`.
    pub registration_end_time: Option<Timestamp>,
    /// While `READY` or `UPCOMING`.
    pub registration_start_time: Option<Timestamp>,
    /// To change over to `target_shop_codes`, send this one empty.
    pub target_seller_types: Option<Vec<SellerType>>,
    /// To change over to `target_seller_types`, send this one empty.
    pub target_shop_codes: Option<Vec<String>>,
}

impl EditCampaign {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<String>) -> Self {
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

    /// At most 360 days after the start.
    #[inline]
    pub fn campaign_end_time(mut self, campaign_end_time: impl Into<Timestamp>) -> Self {
        self.campaign_end_time = Some(campaign_end_time.into());
        self
    }

    /// While `READY` or `UPCOMING`.
    #[inline]
    pub fn campaign_start_time(
        mut self,
        campaign_start_time: impl Into<Timestamp>,
    ) -> Self {
        self.campaign_start_time = Some(campaign_start_time.into());
        self
    }

    /// What sellers pay in all, in hundredths of a percent. From 100 to 8000.
    #[inline]
    pub fn commission_rate(mut self, commission_rate: i64) -> Self {
        self.commission_rate = Some(commission_rate);
        self
    }

    /// Omitted fields are unchanged.
    #[inline]
    pub fn contact_info(mut self, contact_info: Contact) -> Self {
        self.contact_info = Some(contact_info);
        self
    }

    /// Starts with no space. From 1 to 1000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Starts with no space. From 1 to 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Fixed once the campaign is `CLOSED`.
    #[inline]
    pub fn registration_end_time(
        mut self,
        registration_end_time: impl Into<Timestamp>,
    ) -> Self {
        self.registration_end_time = Some(registration_end_time.into());
        self
    }

    /// While `READY` or `UPCOMING`.
    #[inline]
    pub fn registration_start_time(
        mut self,
        registration_start_time: impl Into<Timestamp>,
    ) -> Self {
        self.registration_start_time = Some(registration_start_time.into());
        self
    }

    /// To change over to `target_shop_codes`, send this one empty.
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

    /// To change over to `target_seller_types`, send this one empty.
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
    fn path(&self, path: &mut PathWriter) {
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
