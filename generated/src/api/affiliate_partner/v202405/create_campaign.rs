// @generated from specs/affiliate_partner/202405/create_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateCampaign`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SellerType;
use crate::api::ids::CampaignId;

/// Creates a campaign for certain shops or types of sellers. Sellers see it only after [`PublishCampaign`](crate::affiliate_partner::PublishCampaign).
///
/// `POST /affiliate_partner/202405/campaigns`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.write`.
/// Returns [`CreateCampaignResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-affiliate-partner-campaign-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::{CreateCampaign, create_campaign};
 use tiktok_shop::affiliate_partner::create_campaign::ContactInput;

 let asset = client.partner(token).category_asset(cipher);
 let request = CreateCampaign::new(create_campaign::Required {
     campaign_end_time: Timestamp::from_unix_seconds(1_767_830_400),
     campaign_start_time: Timestamp::from_unix_seconds(1_767_225_600),
     commission_rate: 1_000,
     contact_info: ContactInput::new("name@example.com")
         .line("+14255550100")
         .phone("+14255550100")
         .viber("+14255550100")
         .whatsapp("+14255550100"),
     description: "Skincare products for the summer season.".into(),
     name: "Summer skincare".into(),
     registration_end_time: Timestamp::from_unix_seconds(1_767_830_400),
     registration_start_time: Timestamp::from_unix_seconds(1_767_225_600),
 });
 let reply = asset.send(&request).await?;
 println!("{:?}", reply.data.campaign_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032002](crate::errors#code-16032002), [16032003](crate::errors#code-16032003), [16032004](crate::errors#code-16032004), [16032013](crate::errors#code-16032013).
#[doc(alias = "create-affiliate-partner-campaign-202405")]
#[doc(alias = "CreateAffiliatePartnerCampaign")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCampaign {
    /// When the campaign ends, from 1 to 360 days after `campaign_start_time`.
    pub campaign_end_time: Timestamp,
    /// When the campaign begins; must not be in the past.
    pub campaign_start_time: Timestamp,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent: 1000 is 10%. From 100 to 8000.
    pub commission_rate: i64,
    /// How sellers can reach the partner.
    pub contact_info: ContactInput,
    /// Description of the campaign; must not begin with a space. From 1 to 1000 characters. Example: `Skincare products for the summer season.`.
    pub description: String,
    /// Name of the campaign; must not begin with a space. From 1 to 50 characters. Example: `Summer skincare`.
    pub name: String,
    /// Deadline for sellers to register products: at least a day after `registration_start_time`, and not after `campaign_end_time`.
    pub registration_end_time: Timestamp,
    /// When sellers can start to register products; must be equal to `campaign_start_time`.
    pub registration_start_time: Timestamp,
    /// Types of sellers who can register products. Send either these or `target_shop_codes`, not both.
    pub target_seller_types: Option<Vec<SellerType>>,
    /// Codes of the shops that can register products, as Seller Center shows them; fewer than 100. Send either these or `target_seller_types`, not both.
    pub target_shop_codes: Option<Vec<String>>,
}

/// The required fields of [`CreateCampaign`], for [`CreateCampaign::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// When the campaign ends, from 1 to 360 days after `campaign_start_time`.
    pub campaign_end_time: Timestamp,
    /// When the campaign begins; must not be in the past.
    pub campaign_start_time: Timestamp,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent: 1000 is 10%. From 100 to 8000.
    pub commission_rate: i64,
    /// How sellers can reach the partner.
    pub contact_info: ContactInput,
    /// Description of the campaign; must not begin with a space. From 1 to 1000 characters. Example: `Skincare products for the summer season.`.
    pub description: String,
    /// Name of the campaign; must not begin with a space. From 1 to 50 characters. Example: `Summer skincare`.
    pub name: String,
    /// Deadline for sellers to register products: at least a day after `registration_start_time`, and not after `campaign_end_time`.
    pub registration_end_time: Timestamp,
    /// When sellers can start to register products; must be equal to `campaign_start_time`.
    pub registration_start_time: Timestamp,
}

impl CreateCampaign {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            campaign_end_time: required.campaign_end_time,
            campaign_start_time: required.campaign_start_time,
            commission_rate: required.commission_rate,
            contact_info: required.contact_info,
            description: required.description,
            name: required.name,
            registration_end_time: required.registration_end_time,
            registration_start_time: required.registration_start_time,
            target_seller_types: None,
            target_shop_codes: None,
        }
    }

    /// Types of sellers who can register products. Send either these or `target_shop_codes`, not both.
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

    /// Codes of the shops that can register products, as Seller Center shows them; fewer than 100. Send either these or `target_seller_types`, not both.
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

impl Endpoint for CreateCampaign {
    type Response = CreateCampaignResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "CreateCampaign";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.write"])
        .errors(&[16032001, 16032002, 16032003, 16032004, 16032013])
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-affiliate-partner-campaign-202405",
        );

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

/// The response to [`CreateCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCampaignResponse {
    /// Campaign ID, as accepted by [`PublishCampaign`](crate::affiliate_partner::PublishCampaign).
    pub campaign_id: Option<CampaignId>,
}

impl Fields for CreateCampaignResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("campaign_id", &mut self.campaign_id)]);
    }
}

debug_fields!(CreateCampaignResponse);

/// How sellers can reach the partner. Phone numbers are in E.164 format, such as `+447700900123`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactInput {
    /// Email address of the partner.
    pub email: String,
    /// Phone number of the partner's LINE account; only for Thailand, where it is required.
    pub line: Option<String>,
    /// Phone number of the partner.
    pub phone: Option<String>,
    /// Phone number of the partner's Viber account; only for the Philippines, where it is required.
    pub viber: Option<String>,
    /// Phone number of the partner's WhatsApp account; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, and not used elsewhere.
    pub whatsapp: Option<String>,
    /// Phone number of the partner's Zalo account; only for Vietnam, where it is required.
    pub zalo: Option<String>,
}

impl ContactInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            line: None,
            phone: None,
            viber: None,
            whatsapp: None,
            zalo: None,
        }
    }

    /// Phone number of the partner's LINE account; only for Thailand, where it is required.
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Phone number of the partner.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Phone number of the partner's Viber account; only for the Philippines, where it is required.
    #[inline]
    pub fn viber(mut self, viber: impl Into<String>) -> Self {
        self.viber = Some(viber.into());
        self
    }

    /// Phone number of the partner's WhatsApp account; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, and not used elsewhere.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// Phone number of the partner's Zalo account; only for Vietnam, where it is required.
    #[inline]
    pub fn zalo(mut self, zalo: impl Into<String>) -> Self {
        self.zalo = Some(zalo.into());
        self
    }
}

impl WriteFields for ContactInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("email", &self.email),
                    ("line", &self.line),
                    ("phone", &self.phone),
                    ("viber", &self.viber),
                    ("whatsapp", &self.whatsapp),
                    ("zalo", &self.zalo),
                ],
            );
    }
}

debug_written!(ContactInput);
