// @generated from specs/affiliate_partner/202405/get_campaigns.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaigns`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CampaignId;
use crate::api::affiliate_partner::types::CampaignStatus;

/// Lists the campaigns of the partner, of Global Selling, of sellers or of TikTok Shop, filtered by status. Campaigns of sellers and of TikTok Shop can also be filtered by whether the partner has joined them.
///
/// `GET /affiliate_partner/202405/campaigns`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignsResponse`]; `campaigns` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-list-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GetCampaigns;

 let asset = client.partner(token).category_asset(cipher);
 let mut campaigns = asset.items(GetCampaigns::new(10));
 while let Some(campaign) = campaigns.try_next().await? {
     println!("{campaign:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032007](crate::errors#code-16032007), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-partner-campaign-list-202405")]
#[doc(alias = "GetAffiliatePartnerCampaignList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaigns {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Status of the campaigns to find.
    pub status: Option<CampaignStatus>,
    /// Type of the campaigns to find. Defaults to `MY_CAMPAIGNS`.
    pub r#type: Option<CampaignType>,
    /// Whether to return campaigns that the partner has joined, or those that the partner can still join; only for `SELLER_CAMPAIGNS` and `EXCLUSIVE_TIKTOK_SHOP`.
    pub query_type_filter: Option<CampaignQueryType>,
}

impl GetCampaigns {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            status: None,
            r#type: None,
            query_type_filter: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Status of the campaigns to find.
    #[inline]
    pub fn status(mut self, status: impl Into<CampaignStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Type of the campaigns to find. Defaults to `MY_CAMPAIGNS`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<CampaignType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Whether to return campaigns that the partner has joined, or those that the partner can still join; only for `SELLER_CAMPAIGNS` and `EXCLUSIVE_TIKTOK_SHOP`.
    #[inline]
    pub fn query_type_filter(
        mut self,
        query_type_filter: impl Into<CampaignQueryType>,
    ) -> Self {
        self.query_type_filter = Some(query_type_filter.into());
        self
    }
}

impl Endpoint for GetCampaigns {
    type Response = GetCampaignsResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaigns";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[16032001, 16032007, 36009003])
        .pages("campaigns")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-list-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.param("query_type_filter", &self.query_type_filter);
        query.param("status", &self.status);
        query.timestamp();
        query.param("type", &self.r#type);
    }
}

impl Paged for GetCampaigns {
    type Item = Campaign;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.campaigns
    }
}

/// The response to [`GetCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignsResponse {
    /// Campaigns that match.
    pub campaigns: Vec<Campaign>,
    /// Token of the next page; empty or absent on the last page. It does not contain the filters: send them and `page_size` again, as for the first page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetCampaignsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaigns", &mut self.campaigns),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetCampaignsResponse);

/// A campaign with its times and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Campaign {
    /// When the campaign ends; fixed once it is `CLOSED`.
    pub campaign_end_time: Option<Timestamp>,
    /// When the campaign begins; can be changed while it is `READY` or `UPCOMING`.
    pub campaign_start_time: Option<Timestamp>,
    /// Campaign ID.
    pub id: Option<CampaignId>,
    /// Name of the campaign.
    pub name: Option<String>,
    /// Deadline for sellers to register products; fixed once the campaign is `CLOSED`.
    pub registration_end_time: Option<Timestamp>,
    /// When sellers can start to register products; can be changed while the campaign is `READY` or `UPCOMING`.
    pub registration_start_time: Option<Timestamp>,
    /// Status of the campaign.
    pub status: Option<CampaignStatus>,
}

impl Fields for Campaign {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaign_end_time", &mut self.campaign_end_time),
                    ("campaign_start_time", &mut self.campaign_start_time),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("registration_end_time", &mut self.registration_end_time),
                    ("registration_start_time", &mut self.registration_start_time),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(Campaign);

/// Whether to return campaigns that the partner has joined, or others.
#[non_exhaustive]
pub enum CampaignQueryType {
    /// Campaigns that the partner has not joined; only for `SELLER_CAMPAIGNS`. Sent as `MARKETPLACE`.
    Marketplace,
    /// Campaigns that the partner has joined; only for `SELLER_CAMPAIGNS` and `EXCLUSIVE_TIKTOK_SHOP`. Sent as `JOINED`.
    Joined,
    /// Campaigns that the partner may join; only for `EXCLUSIVE_TIKTOK_SHOP`. Sent as `AVAILABLE`.
    Available,
    /// The same as no value; for `MY_CAMPAIGNS` and `GS_SELLING_CAMPAIGNS`. Sent as `DEFAULT`.
    Default,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CampaignQueryType {
    const TEXTS: &'static [&'static str] = &[
        "MARKETPLACE",
        "JOINED",
        "AVAILABLE",
        "DEFAULT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Marketplace,
            Ok(1) => Self::Joined,
            Ok(2) => Self::Available,
            Ok(_) => Self::Default,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Marketplace => Ok(0),
            Self::Joined => Ok(1),
            Self::Available => Ok(2),
            Self::Default => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CampaignQueryType, Write);

/// Type of a campaign, depending on who started it.
#[non_exhaustive]
pub enum CampaignType {
    /// Campaigns of the partner. Sent as `MY_CAMPAIGNS`.
    MyCampaigns,
    /// Campaigns of Global Selling. Sent as `GS_SELLING_CAMPAIGNS`.
    GsSellingCampaigns,
    /// Campaigns of sellers. Sent as `SELLER_CAMPAIGNS`.
    SellerCampaigns,
    /// Exclusive campaigns of TikTok Shop. Sent as `EXCLUSIVE_TIKTOK_SHOP`.
    ExclusiveTiktokShop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CampaignType {
    const TEXTS: &'static [&'static str] = &[
        "MY_CAMPAIGNS",
        "GS_SELLING_CAMPAIGNS",
        "SELLER_CAMPAIGNS",
        "EXCLUSIVE_TIKTOK_SHOP",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::MyCampaigns,
            Ok(1) => Self::GsSellingCampaigns,
            Ok(2) => Self::SellerCampaigns,
            Ok(_) => Self::ExclusiveTiktokShop,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::MyCampaigns => Ok(0),
            Self::GsSellingCampaigns => Ok(1),
            Self::SellerCampaigns => Ok(2),
            Self::ExclusiveTiktokShop => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CampaignType, Write);
