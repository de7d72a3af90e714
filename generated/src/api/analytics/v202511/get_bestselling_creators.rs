// @generated from specs/analytics/202511/get_bestselling_creators.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBestsellingCreators`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CreatorOpenId;
use crate::api::analytics::types::{ReportCurrency, TimeSlot};

/// Ranks up to 100 creators by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date.
///
/// `GET /analytics/202511/creators/bestselling`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetBestsellingCreatorsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetBestsellingCreators;
 use tiktok_shop::analytics::get_bestselling_creators::AuthorType;
 use tiktok_shop::analytics::types::TimeSlot;

 let shop = client.seller(token).shop(cipher);
 let request = GetBestsellingCreators::new(
     "2026-01-01".parse()?,
     TimeSlot::OneDay,
     AuthorType::Affiliate,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBestsellingCreators {
    /// Last day of the period that is ranked.
    pub date: Date,
    /// Length of the period that is ranked.
    pub time_slot: TimeSlot,
    /// Kind of accounts that are ranked.
    pub author_type: AuthorType,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetBestsellingCreators {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        date: Date,
        time_slot: impl Into<TimeSlot>,
        author_type: impl Into<AuthorType>,
    ) -> Self {
        Self {
            date,
            time_slot: time_slot.into(),
            author_type: author_type.into(),
            currency: None,
        }
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetBestsellingCreators {
    type Response = GetBestsellingCreatorsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetBestsellingCreators";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202511/creators/bestselling";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("author_type", &self.author_type);
        query.param("currency", &self.currency);
        query.param("date", &self.date);
        query.shop_cipher();
        query.param("time_slot", &self.time_slot);
        query.timestamp();
    }
}

/// The response to [`GetBestsellingCreators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBestsellingCreatorsResponse {
    /// Ranked creators.
    pub creators: Vec<Creator>,
}

impl Fields for GetBestsellingCreatorsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("creators", &mut self.creators)]);
    }
}

debug_fields!(GetBestsellingCreatorsResponse);

/// Kind of TikTok accounts that a ranking covers.
#[non_exhaustive]
pub enum AuthorType {
    /// Accounts of affiliate creators. Sent as `AFFILIATE`.
    Affiliate,
    /// Accounts of all kinds. Sent as `ALL`.
    All,
    /// Channel accounts; TikTok does not document which accounts these are. Sent as `CHANNEL`.
    Channel,
    /// Official accounts of shops. Sent as `OFFICIAL`.
    Official,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AuthorType {
    const TEXTS: &'static [&'static str] = &["AFFILIATE", "ALL", "CHANNEL", "OFFICIAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Affiliate,
            Ok(1) => Self::All,
            Ok(2) => Self::Channel,
            Ok(_) => Self::Official,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Affiliate => Ok(0),
            Self::All => Ok(1),
            Self::Channel => Ok(2),
            Self::Official => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AuthorType, Write);

/// A creator in the ranking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Creator {
    /// Rank by GMV; 1 is the highest.
    pub rank: Option<i64>,
    /// Range of the GMV as text, in the requested currency.
    pub gmv_range: Option<String>,
    /// ID that identifies the creator within this app.
    pub open_id: Option<CreatorOpenId>,
    /// Username (handle) of the creator. JSON name: `user_name`.
    pub username: Option<String>,
    /// Display name of the creator. JSON name: `nick_name`.
    pub nickname: Option<String>,
    /// Number of followers of the creator.
    pub followers_count: Option<i64>,
    /// Number of likes that the creator received.
    pub likes_count: Option<i64>,
}

impl Fields for Creator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rank", &mut self.rank),
                    ("gmv_range", &mut self.gmv_range),
                    ("open_id", &mut self.open_id),
                    ("user_name", &mut self.username),
                    ("nick_name", &mut self.nickname),
                    ("followers_count", &mut self.followers_count),
                    ("likes_count", &mut self.likes_count),
                ],
            );
    }
}

debug_fields!(Creator);
