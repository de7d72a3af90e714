// @generated from specs/analytics/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Gender, Money, Region};
use crate::api::ids::{LiveRoomId, ProductId, SkuId};

/// Kind of TikTok accounts whose videos or LIVE sessions are reported.
#[non_exhaustive]
pub enum AccountType {
    /// Accounts of all kinds. Sent as `ALL`.
    All,
    /// Official accounts of the shop. Sent as `OFFICIAL_ACCOUNTS`.
    OfficialAccounts,
    /// Marketing accounts of the shop. Sent as `MARKETING_ACCOUNTS`.
    MarketingAccounts,
    /// Accounts of affiliate creators. Sent as `AFFILIATE_ACCOUNTS`.
    AffiliateAccounts,
    /// Accounts linked to the shop, both official and marketing ones. Sent as `LINKED_ACCOUNTS`.
    LinkedAccounts,
    /// Accounts of affiliate creators, in version 202409 of the operations for videos; all other operations use `AFFILIATE_ACCOUNTS`. Sent as `AFFILIATES`.
    Affiliates,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AccountType {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "OFFICIAL_ACCOUNTS",
        "MARKETING_ACCOUNTS",
        "AFFILIATE_ACCOUNTS",
        "LINKED_ACCOUNTS",
        "AFFILIATES",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::OfficialAccounts,
            Ok(2) => Self::MarketingAccounts,
            Ok(3) => Self::AffiliateAccounts,
            Ok(4) => Self::LinkedAccounts,
            Ok(_) => Self::Affiliates,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::OfficialAccounts => Ok(1),
            Self::MarketingAccounts => Ok(2),
            Self::AffiliateAccounts => Ok(3),
            Self::LinkedAccounts => Ok(4),
            Self::Affiliates => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AccountType, Write);

/// Age group of viewers.
#[non_exhaustive]
pub enum AgeBracket {
    /// Younger than 15. Sent as `USER_PORTRAIT_AGE_LESS_THAN_15`.
    Under15,
    /// Older than 34. Sent as `USER_PORTRAIT_AGE_MORE_THAN_34`.
    Over34,
    /// Older than 55. Sent as `USER_PORTRAIT_AGE_MORE_THAN_55`.
    Over55,
    /// From 13 to 17. Sent as `USER_PORTRAIT_AGE_13_TO_17`.
    From13To17,
    /// From 15 to 17. Sent as `USER_PORTRAIT_AGE_15_TO_17`.
    From15To17,
    /// From 18 to 24. Sent as `USER_PORTRAIT_AGE_18_TO_24`.
    From18To24,
    /// From 25 to 34. Sent as `USER_PORTRAIT_AGE_25_TO_34`.
    From25To34,
    /// From 35 to 44. Sent as `USER_PORTRAIT_AGE_35_TO_44`.
    From35To44,
    /// From 45 to 54. Sent as `USER_PORTRAIT_AGE_45_TO_54`.
    From45To54,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AgeBracket {
    const TEXTS: &'static [&'static str] = &[
        "USER_PORTRAIT_AGE_LESS_THAN_15",
        "USER_PORTRAIT_AGE_MORE_THAN_34",
        "USER_PORTRAIT_AGE_MORE_THAN_55",
        "USER_PORTRAIT_AGE_13_TO_17",
        "USER_PORTRAIT_AGE_15_TO_17",
        "USER_PORTRAIT_AGE_18_TO_24",
        "USER_PORTRAIT_AGE_25_TO_34",
        "USER_PORTRAIT_AGE_35_TO_44",
        "USER_PORTRAIT_AGE_45_TO_54",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Under15,
            Ok(1) => Self::Over34,
            Ok(2) => Self::Over55,
            Ok(3) => Self::From13To17,
            Ok(4) => Self::From15To17,
            Ok(5) => Self::From18To24,
            Ok(6) => Self::From25To34,
            Ok(7) => Self::From35To44,
            Ok(_) => Self::From45To54,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Under15 => Ok(0),
            Self::Over34 => Ok(1),
            Self::Over55 => Ok(2),
            Self::From13To17 => Ok(3),
            Self::From15To17 => Ok(4),
            Self::From18To24 => Ok(5),
            Self::From25To34 => Ok(6),
            Self::From35To44 => Ok(7),
            Self::From45To54 => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AgeBracket, Read);

/// Share of one age group among the viewers of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDistribution {
    /// Age group, such as `25-34` or `55+`.
    pub age: Option<AgeRange>,
    /// Share of the age group as a fraction: 0.293 is 29.3%.
    pub percentage: Option<Decimal>,
}

impl Fields for AgeDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("age", &mut self.age), ("percentage", &mut self.percentage)]);
    }
}

debug_fields!(AgeDistribution);

/// Number of viewers in one age group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeIndicator {
    /// Age group that is counted.
    pub r#type: Option<AgeBracket>,
    /// Number of viewers in the age group.
    pub value: Option<Decimal>,
}

impl Fields for AgeIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(AgeIndicator);

/// Age group of viewers, in years.
#[non_exhaustive]
pub enum AgeRange {
    /// From 18 to 24. Sent as `18-24`.
    From18To24,
    /// From 25 to 34. Sent as `25-34`.
    From25To34,
    /// From 35 to 44. Sent as `35-44`.
    From35To44,
    /// From 45 to 54. Sent as `45-54`.
    From45To54,
    /// At least 55 years old. Sent as `55+`.
    From55,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AgeRange {
    const TEXTS: &'static [&'static str] = &["18-24", "25-34", "35-44", "45-54", "55+"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::From18To24,
            Ok(1) => Self::From25To34,
            Ok(2) => Self::From35To44,
            Ok(3) => Self::From45To54,
            Ok(_) => Self::From55,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::From18To24 => Ok(0),
            Self::From25To34 => Ok(1),
            Self::From35To44 => Ok(2),
            Self::From45To54 => Ok(3),
            Self::From55 => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AgeRange, Read);

/// Thresholds of two tiers of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Benchmarks {
    /// Threshold of the tier `EXCELLENT`.
    pub excellent_threshold: Option<String>,
    /// Threshold of the tier `POOR`.
    pub poor_threshold: Option<String>,
}

impl Fields for Benchmarks {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("excellent_threshold", &mut self.excellent_threshold),
                    ("poor_threshold", &mut self.poor_threshold),
                ],
            );
    }
}

debug_fields!(Benchmarks);

/// Shares of clicks on products that led to orders, as fractions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickToOrderRate {
    /// Orders divided by clicks on products, as a fraction; an order counts once, however many SKUs it has.
    pub main_order_ctor: Option<Decimal>,
    /// SKU orders placed directly from the LIVE session, divided by clicks on products, as a fraction; each different SKU in an order counts once.
    pub sku_order_ctor: Option<Decimal>,
}

impl Fields for ClickToOrderRate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("main_order_ctor", &mut self.main_order_ctor),
                    ("sku_order_ctor", &mut self.sku_order_ctor),
                ],
            );
    }
}

debug_fields!(ClickToOrderRate);

/// Kind of content in which buyers found the product.
#[non_exhaustive]
pub enum ContentType {
    /// A video with a link to the product. Sent as `VIDEO`.
    Video,
    /// A LIVE session that sells the product. Sent as `LIVE`.
    Live,
    /// The card of the product in the shop or in a list. Sent as `PRODUCT_CARD`.
    ProductCard,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentType {
    const TEXTS: &'static [&'static str] = &["VIDEO", "LIVE", "PRODUCT_CARD"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Video,
            Ok(1) => Self::Live,
            Ok(_) => Self::ProductCard,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Video => Ok(0),
            Self::Live => Ok(1),
            Self::ProductCard => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ContentType, Read);

/// Count for one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountBreakdown {
    /// Count for this kind of content.
    pub amount: Option<i64>,
    /// Kind of content to which the count belongs.
    pub r#type: Option<ContentType>,
}

impl Fields for CountBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("amount", &mut self.amount), ("type", &mut self.r#type)]);
    }
}

debug_fields!(CountBreakdown);

/// Share of one country among the viewers of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryDistribution {
    /// Country of the viewers' TikTok accounts.
    pub country_code: Option<Region>,
    /// Share of the country as a fraction: 0.993 is 99.3%.
    pub percentage: Option<Decimal>,
}

impl Fields for CountryDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("country_code", &mut self.country_code),
                    ("percentage", &mut self.percentage),
                ],
            );
    }
}

debug_fields!(CountryDistribution);

/// One value of a trend.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    /// When the value was measured.
    pub timestamp: Option<Timestamp>,
    /// Number of viewers, views, comments or shares, depending on `stats_type` of the trend.
    pub value: Option<Decimal>,
}

impl Fields for DataPoint {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("timestamp", &mut self.timestamp), ("value", &mut self.value)],
            );
    }
}

debug_fields!(DataPoint);

/// Number of viewers who do or do not follow the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerIndicator {
    /// Whether followers or other viewers are counted.
    pub r#type: Option<FollowerType>,
    /// Number of viewers of this type.
    pub value: Option<Decimal>,
}

impl Fields for FollowerIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(FollowerIndicator);

/// Whether a viewer follows the creator.
#[non_exhaustive]
pub enum FollowerType {
    /// The viewer follows the creator. Sent as `USER_PORTRAIT_FOLLOWER`.
    Follower,
    /// The viewer does not follow the creator. Sent as `USER_PORTRAIT_NON_FOLLOWER`.
    NonFollower,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FollowerType {
    const TEXTS: &'static [&'static str] = &[
        "USER_PORTRAIT_FOLLOWER",
        "USER_PORTRAIT_NON_FOLLOWER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Follower,
            Ok(_) => Self::NonFollower,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Follower => Ok(0),
            Self::NonFollower => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FollowerType, Read);

/// Share of one gender among the viewers of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderDistribution {
    /// Gender of the viewers.
    pub gender: Option<Gender>,
    /// Share of the gender as a fraction: 0.349 is 34.9%.
    pub percentage: Option<Decimal>,
}

impl Fields for GenderDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("gender", &mut self.gender), ("percentage", &mut self.percentage)],
            );
    }
}

debug_fields!(GenderDistribution);

/// Number of viewers of one gender.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderIndicator {
    /// Gender that is counted.
    pub r#type: Option<IndicatorGender>,
    /// Number of viewers of the gender.
    pub value: Option<Decimal>,
}

impl Fields for GenderIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(GenderIndicator);

/// GMV from one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvBreakdown {
    /// GMV from this kind of content, in `currency`.
    pub amount: Option<Decimal>,
    /// Currency of `amount`.
    pub currency: Option<Currency>,
    /// Kind of content that led to the sales.
    pub r#type: Option<ContentType>,
}

impl Fields for GmvBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("currency", &mut self.currency),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(GmvBreakdown);

/// One value of the GMV or order trend of a LIVE room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvDataPoint {
    /// GMV at this time; only if `stats_type` of the trend is `TREND_GMV`.
    pub gmv: Option<Money>,
    /// Number of orders created at this time; only if `stats_type` of the trend is `TREND_CREATED_ORDER`.
    pub order_count: Option<i64>,
    /// When the value was measured.
    pub timestamp: Option<Timestamp>,
}

impl Fields for GmvDataPoint {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gmv", &mut self.gmv),
                    ("order_count", &mut self.order_count),
                    ("timestamp", &mut self.timestamp),
                ],
            );
    }
}

debug_fields!(GmvDataPoint);

/// GMV or created orders of a LIVE room over time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvTrend {
    /// Values of the figure that `stats_type` names, in the course of the LIVE session.
    pub data_points: Vec<GmvDataPoint>,
    /// Whether `data_points` contain GMV or numbers of created orders.
    pub stats_type: Option<GmvTrendStat>,
}

impl Fields for GmvTrend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("data_points", &mut self.data_points),
                    ("stats_type", &mut self.stats_type),
                ],
            );
    }
}

debug_fields!(GmvTrend);

/// Figure that a sales trend shows.
#[non_exhaustive]
pub enum GmvTrendStat {
    /// GMV of the LIVE room. Sent as `TREND_GMV`.
    Gmv,
    /// Orders created in the LIVE room. Sent as `TREND_CREATED_ORDER`.
    CreatedOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for GmvTrendStat {
    const TEXTS: &'static [&'static str] = &["TREND_GMV", "TREND_CREATED_ORDER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Gmv,
            Ok(_) => Self::CreatedOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Gmv => Ok(0),
            Self::CreatedOrder => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(GmvTrendStat, Read);

/// Length of the intervals of a report.
#[non_exhaustive]
pub enum Granularity {
    /// The whole range of days is one interval. Sent as `ALL`.
    All,
    /// Each day is an interval. Sent as `1D`.
    OneDay,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Granularity {
    const TEXTS: &'static [&'static str] = &["ALL", "1D"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(_) => Self::OneDay,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::OneDay => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Granularity, Write);

/// Gender of viewers in the demographics of a LIVE room.
#[non_exhaustive]
pub enum IndicatorGender {
    /// The gender is not known. Sent as `USER_PORTRAIT_GENDER_UNKNOWN`.
    Unknown,
    /// Male viewers. Sent as `USER_PORTRAIT_GENDER_M`.
    Male,
    /// Female viewers. Sent as `USER_PORTRAIT_GENDER_F`.
    Female,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IndicatorGender {
    const TEXTS: &'static [&'static str] = &[
        "USER_PORTRAIT_GENDER_UNKNOWN",
        "USER_PORTRAIT_GENDER_M",
        "USER_PORTRAIT_GENDER_F",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::Male,
            Ok(_) => Self::Female,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::Male => Ok(1),
            Self::Female => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IndicatorGender, Read);

/// Views of a LIVE session and how viewers took part in it, in the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractionPerformance {
    /// Average number of viewers at the same time. JSON name: `acu`.
    pub average_concurrent_users: Option<i64>,
    /// Viewing time divided by views, in seconds.
    pub avg_viewing_duration: Option<Decimal>,
    /// Clicks on products divided by views, as text such as `13.99%`.
    pub click_through_rate: Option<String>,
    /// Number of comments on the LIVE session.
    pub comments: Option<i64>,
    /// Number of likes of the LIVE session.
    pub likes: Option<i64>,
    /// Number of viewers who began to follow the creator.
    pub new_followers: Option<i64>,
    /// Highest number of viewers at the same time. JSON name: `pcu`.
    pub peak_concurrent_users: Option<i64>,
    /// Number of clicks on products, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Number of product impressions, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Number of times the LIVE session was shared.
    pub shares: Option<i64>,
    /// Number of unique viewers.
    pub viewers: Option<i64>,
    /// Number of views of the LIVE session.
    pub views: Option<i64>,
}

impl Fields for InteractionPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("acu", &mut self.average_concurrent_users),
                    ("avg_viewing_duration", &mut self.avg_viewing_duration),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("comments", &mut self.comments),
                    ("likes", &mut self.likes),
                    ("new_followers", &mut self.new_followers),
                    ("pcu", &mut self.peak_concurrent_users),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("shares", &mut self.shares),
                    ("viewers", &mut self.viewers),
                    ("views", &mut self.views),
                ],
            );
    }
}

debug_fields!(InteractionPerformance);

/// Views, comments or shares of a LIVE room over time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractionTrend {
    /// Whether `data_points` count views, comments or shares.
    pub stats_type: Option<InteractionTrendStat>,
    /// Counts in the course of the LIVE session.
    pub data_points: Vec<DataPoint>,
}

impl Fields for InteractionTrend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("stats_type", &mut self.stats_type),
                    ("data_points", &mut self.data_points),
                ],
            );
    }
}

debug_fields!(InteractionTrend);

/// Figure that an interaction trend shows.
#[non_exhaustive]
pub enum InteractionTrendStat {
    /// Views of the LIVE room, in version 202309. Sent as `WATCH_PV`.
    WatchPv,
    /// Comments in the LIVE room, in version 202309. Sent as `COMMENT_PV`.
    CommentPv,
    /// Shares of the LIVE room, in version 202309. Sent as `SHARE_PV`.
    SharePv,
    /// Views of the LIVE room, since version 202502. Sent as `TREND_WATCH_PV`.
    TrendWatchPv,
    /// Comments in the LIVE room, since version 202502. Sent as `TREND_COMMENT_PV`.
    TrendCommentPv,
    /// Shares of the LIVE room, since version 202502. Sent as `TREND_SHARE_PV`.
    TrendSharePv,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InteractionTrendStat {
    const TEXTS: &'static [&'static str] = &[
        "WATCH_PV",
        "COMMENT_PV",
        "SHARE_PV",
        "TREND_WATCH_PV",
        "TREND_COMMENT_PV",
        "TREND_SHARE_PV",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WatchPv,
            Ok(1) => Self::CommentPv,
            Ok(2) => Self::SharePv,
            Ok(3) => Self::TrendWatchPv,
            Ok(4) => Self::TrendCommentPv,
            Ok(_) => Self::TrendSharePv,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WatchPv => Ok(0),
            Self::CommentPv => Ok(1),
            Self::SharePv => Ok(2),
            Self::TrendWatchPv => Ok(3),
            Self::TrendCommentPv => Ok(4),
            Self::TrendSharePv => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InteractionTrendStat, Read);

/// Figures of all LIVE sessions for an interval of the preceding period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewComparisonInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV of all LIVE sessions, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of paid SKU orders from all LIVE sessions: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// Clicks on products in LIVE sessions divided by views, as text such as `10%`.
    pub click_through_rate: Option<String>,
    /// Share of clicks on products in LIVE sessions that led directly to an order, as text such as `32%`.
    pub click_to_order_rate: Option<String>,
    /// Number of buyers who ordered directly from a LIVE session.
    pub customers: Option<i64>,
}

impl Fields for LegacyLiveOverviewComparisonInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("click_to_order_rate", &mut self.click_to_order_rate),
                    ("customers", &mut self.customers),
                ],
            );
    }
}

debug_fields!(LegacyLiveOverviewComparisonInterval);

/// Figures of all LIVE sessions for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV of all LIVE sessions, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of paid SKU orders from all LIVE sessions: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// Clicks on products in LIVE sessions divided by views, as text such as `10%`.
    pub click_through_rate: Option<String>,
    /// Share of clicks on products in LIVE sessions that led directly to an order, as text such as `32%`.
    pub click_to_order_rate: Option<String>,
    /// Number of buyers who ordered directly from a LIVE session.
    pub customers: Option<i64>,
}

impl Fields for LegacyLiveOverviewInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("click_to_order_rate", &mut self.click_to_order_rate),
                    ("customers", &mut self.customers),
                ],
            );
    }
}

debug_fields!(LegacyLiveOverviewInterval);

/// Figures of all LIVE sessions for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<LegacyLiveOverviewComparisonInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<LegacyLiveOverviewInterval>,
}

impl Fields for LegacyLiveOverviewPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comparison_intervals", &mut self.comparison_intervals),
                    ("intervals", &mut self.intervals),
                ],
            );
    }
}

debug_fields!(LegacyLiveOverviewPerformance);

/// A LIVE session with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveStreamSession {
    /// When the LIVE session ended.
    pub end_time: Option<Timestamp>,
    /// ID of the LIVE session.
    pub id: Option<LiveRoomId>,
    /// Views and interactions; only if the account type is `OFFICIAL_ACCOUNTS` or `MARKETING_ACCOUNTS`.
    pub interaction_performance: Option<InteractionPerformance>,
    /// Sales of the LIVE session for this shop.
    pub sales_performance: Option<LegacySalesPerformance>,
    /// When the LIVE session began.
    pub start_time: Option<Timestamp>,
    /// Title of the LIVE session.
    pub title: Option<String>,
    /// Username of the host.
    pub username: Option<String>,
}

impl Fields for LegacyLiveStreamSession {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_time", &mut self.end_time),
                    ("id", &mut self.id),
                    ("interaction_performance", &mut self.interaction_performance),
                    ("sales_performance", &mut self.sales_performance),
                    ("start_time", &mut self.start_time),
                    ("title", &mut self.title),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(LegacyLiveStreamSession);

/// Sales of a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySalesPerformance {
    /// Amount paid for orders within a day after viewing the LIVE session, including orders returned or refunded later. JSON name: `24h_live_gmv`.
    pub live_gmv_24h: Option<Money>,
    /// Average price per unit sold.
    pub avg_price: Option<Money>,
    /// Purchases divided by clicks on products, as text such as `18%`.
    pub click_to_order_rate: Option<String>,
    /// Number of SKU orders created, including those with pending payment, such as cash on delivery: each different SKU in an order counts once.
    pub created_sku_orders: Option<i64>,
    /// Number of buyers who ordered directly from this LIVE session.
    pub customers: Option<i64>,
    /// Number of different products that sold.
    pub different_products_sold: Option<i64>,
    /// Gross merchandise value (GMV) of the LIVE session.
    pub gmv: Option<Money>,
    /// Number of products in the LIVE session.
    pub products_added: Option<i64>,
    /// Number of paid SKU orders from the LIVE session: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// Number of units sold. JSON name: `unit_sold`.
    pub units_sold: Option<i64>,
}

impl Fields for LegacySalesPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("24h_live_gmv", &mut self.live_gmv_24h),
                    ("avg_price", &mut self.avg_price),
                    ("click_to_order_rate", &mut self.click_to_order_rate),
                    ("created_sku_orders", &mut self.created_sku_orders),
                    ("customers", &mut self.customers),
                    ("different_products_sold", &mut self.different_products_sold),
                    ("gmv", &mut self.gmv),
                    ("products_added", &mut self.products_added),
                    ("sku_orders", &mut self.sku_orders),
                    ("unit_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(LegacySalesPerformance);

/// How viewers took part in a LIVE session: likes, comments, shares and new followers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInteractions {
    /// Comments divided by views, as a fraction.
    pub comment_rate: Option<Decimal>,
    /// Number of comments on the LIVE session.
    pub comments: Option<i64>,
    /// New followers as a fraction of viewers ([`GetShopLivePerformanceList`](crate::analytics::GetShopLivePerformanceList)) or of views ([`GetShopLivePerformancePerMinute`](crate::analytics::GetShopLivePerformancePerMinute)).
    pub follow_rate: Option<Decimal>,
    /// Likes divided by views, as a fraction.
    pub like_rate: Option<Decimal>,
    /// Number of likes of the LIVE session.
    pub likes: Option<i64>,
    /// Number of viewers who began to follow the creator.
    pub new_followers: Option<i64>,
    /// Shares divided by views, as a fraction.
    pub share_rate: Option<Decimal>,
    /// Number of times the LIVE session was shared.
    pub shares: Option<i64>,
}

impl Fields for LiveInteractions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comment_rate", &mut self.comment_rate),
                    ("comments", &mut self.comments),
                    ("follow_rate", &mut self.follow_rate),
                    ("like_rate", &mut self.like_rate),
                    ("likes", &mut self.likes),
                    ("new_followers", &mut self.new_followers),
                    ("share_rate", &mut self.share_rate),
                    ("shares", &mut self.shares),
                ],
            );
    }
}

debug_fields!(LiveInteractions);

/// Figure by which LIVE sessions are sorted.
#[non_exhaustive]
pub enum LivePerformanceSortField {
    /// GMV of the LIVE session. Sent as `gmv`.
    Gmv,
    /// Number of products in the LIVE session. Sent as `products_added`.
    ProductsAdded,
    /// Number of different products that sold. Sent as `different_products_sold`.
    DifferentProductsSold,
    /// Number of paid SKU orders. Sent as `sku_orders`.
    SkuOrders,
    /// Number of units sold, before version 202509. Sent as `unit_sold`.
    UnitSold,
    /// Number of buyers who ordered. Sent as `customers`.
    Customers,
    /// GMV within 24 hours of viewing the LIVE session. Sent as `24h_live_gmv`.
    LiveGmv24h,
    /// Number of units sold, since version 202509. Sent as `items_sold`.
    ItemsSold,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LivePerformanceSortField {
    const TEXTS: &'static [&'static str] = &[
        "gmv",
        "products_added",
        "different_products_sold",
        "sku_orders",
        "unit_sold",
        "customers",
        "24h_live_gmv",
        "items_sold",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Gmv,
            Ok(1) => Self::ProductsAdded,
            Ok(2) => Self::DifferentProductsSold,
            Ok(3) => Self::SkuOrders,
            Ok(4) => Self::UnitSold,
            Ok(5) => Self::Customers,
            Ok(6) => Self::LiveGmv24h,
            Ok(_) => Self::ItemsSold,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Gmv => Ok(0),
            Self::ProductsAdded => Ok(1),
            Self::DifferentProductsSold => Ok(2),
            Self::SkuOrders => Ok(3),
            Self::UnitSold => Ok(4),
            Self::Customers => Ok(5),
            Self::LiveGmv24h => Ok(6),
            Self::ItemsSold => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LivePerformanceSortField, Write);

/// Totals of a LIVE room since its LIVE session began.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRoomStats {
    /// Number of comments since the LIVE session began.
    pub accumulated_comment_count: Option<i64>,
    /// Number of clicks to follow the creator since the LIVE session began.
    pub accumulated_new_follower_count: Option<i64>,
    /// Number of shares since the LIVE session began.
    pub accumulated_sharing_count: Option<i64>,
    /// Average viewing time per viewer, counting each viewer once; TikTok does not document the unit.
    pub avg_watching_duration: Option<i64>,
    /// Number of different buyers who paid, including those who returned the goods or were refunded.
    pub buyer_count: Option<i64>,
    /// Paid SKU orders divided by clicks on products, as a fraction.
    pub click_order_rate: Option<Decimal>,
    /// Clicks on products divided by views, as a fraction.
    pub click_through_rate: Option<Decimal>,
    /// Number of SKU orders created, paid or not.
    pub created_order_count: Option<i64>,
    /// Current number of viewers.
    pub current_visitor_count: Option<i64>,
    /// GMV of the LIVE session in the local currency.
    pub local_gmv: Option<Money>,
    /// Average price of the units sold, in the local currency.
    pub local_unit_price: Option<Money>,
    /// Number of SKU orders created and paid.
    pub paid_order_count: Option<i64>,
    /// Highest number of viewers at the same time.
    pub peak_concurrent_user_count: Option<i64>,
    /// Number of clicks on products, in product lists and on product cards.
    pub product_reach_count: Option<i64>,
    /// Number of product impressions, in product lists and on product cards.
    pub product_view_count: Option<i64>,
    /// Number of units sold in the LIVE session. JSON name: `sales`.
    pub units_sold: Option<i64>,
    /// Number of views of the LIVE session. JSON name: `watch_pv`.
    pub views: Option<i64>,
}

impl Fields for LiveRoomStats {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("accumulated_comment_count", &mut self.accumulated_comment_count),
                    (
                        "accumulated_new_follower_count",
                        &mut self.accumulated_new_follower_count,
                    ),
                    ("accumulated_sharing_count", &mut self.accumulated_sharing_count),
                    ("avg_watching_duration", &mut self.avg_watching_duration),
                    ("buyer_count", &mut self.buyer_count),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("created_order_count", &mut self.created_order_count),
                    ("current_visitor_count", &mut self.current_visitor_count),
                    ("local_gmv", &mut self.local_gmv),
                    ("local_unit_price", &mut self.local_unit_price),
                    ("paid_order_count", &mut self.paid_order_count),
                    ("peak_concurrent_user_count", &mut self.peak_concurrent_user_count),
                    ("product_reach_count", &mut self.product_reach_count),
                    ("product_view_count", &mut self.product_view_count),
                    ("sales", &mut self.units_sold),
                    ("watch_pv", &mut self.views),
                ],
            );
    }
}

debug_fields!(LiveRoomStats);

/// A metric of the shop performance score (SPS).
#[non_exhaustive]
pub enum MetricCode {
    /// Negative review rate: share of orders with a bad review. Sent as `NRR`.
    Nrr,
    /// Rate of returns and refunds that are not the buyer's fault. Sent as `NBFR`.
    Nbfr,
    /// Rate of cancellations that are the seller's fault. Sent as `SFCR`.
    Sfcr,
    /// On-time delivery rate. Sent as `OTDR`.
    Otdr,
    /// Handling time of after-sales cases. Sent as `AHT`.
    Aht,
    /// Dissatisfaction with chats: share of chats that buyers rated low. Sent as `IM_DSAT`.
    ImDsat,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MetricCode {
    const TEXTS: &'static [&'static str] = &[
        "NRR",
        "NBFR",
        "SFCR",
        "OTDR",
        "AHT",
        "IM_DSAT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Nrr,
            Ok(1) => Self::Nbfr,
            Ok(2) => Self::Sfcr,
            Ok(3) => Self::Otdr,
            Ok(4) => Self::Aht,
            Ok(_) => Self::ImDsat,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Nrr => Ok(0),
            Self::Nbfr => Ok(1),
            Self::Sfcr => Ok(2),
            Self::Otdr => Ok(3),
            Self::Aht => Ok(4),
            Self::ImDsat => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MetricCode, Read);

/// Figure by which products, SKUs or videos are sorted.
#[non_exhaustive]
pub enum PerformanceSortField {
    /// Average number of buyers per day. Sent as `avg_customers`.
    AvgCustomers,
    /// Share of impressions or views that led to a click on a product. Sent as `click_through_rate`.
    ClickThroughRate,
    /// GMV, the amount paid for orders. Sent as `gmv`.
    Gmv,
    /// GMV per 1,000 views. Sent as `gpm`.
    Gpm,
    /// Number of units sold. Sent as `items_sold`.
    ItemsSold,
    /// When the video was posted. Sent as `post_time`.
    PostTime,
    /// Number of SKU orders. Sent as `sku_orders`.
    SkuOrders,
    /// Number of views of the video. Sent as `views`.
    Views,
    /// Number of units sold. Sent as `units_sold`.
    UnitsSold,
    /// Number of orders, before version 202509. Sent as `order_count`.
    OrderCount,
    /// Number of units sold, in the product list before version 202509. Sent as `unit_sold_count`.
    UnitSoldCount,
    /// Average number of buyers per day. Sent as `daily_avg_buyers`.
    DailyAvgBuyers,
    /// Number of orders. Sent as `orders`.
    Orders,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PerformanceSortField {
    const TEXTS: &'static [&'static str] = &[
        "avg_customers",
        "click_through_rate",
        "gmv",
        "gpm",
        "items_sold",
        "post_time",
        "sku_orders",
        "views",
        "units_sold",
        "order_count",
        "unit_sold_count",
        "daily_avg_buyers",
        "orders",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AvgCustomers,
            Ok(1) => Self::ClickThroughRate,
            Ok(2) => Self::Gmv,
            Ok(3) => Self::Gpm,
            Ok(4) => Self::ItemsSold,
            Ok(5) => Self::PostTime,
            Ok(6) => Self::SkuOrders,
            Ok(7) => Self::Views,
            Ok(8) => Self::UnitsSold,
            Ok(9) => Self::OrderCount,
            Ok(10) => Self::UnitSoldCount,
            Ok(11) => Self::DailyAvgBuyers,
            Ok(_) => Self::Orders,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AvgCustomers => Ok(0),
            Self::ClickThroughRate => Ok(1),
            Self::Gmv => Ok(2),
            Self::Gpm => Ok(3),
            Self::ItemsSold => Ok(4),
            Self::PostTime => Ok(5),
            Self::SkuOrders => Ok(6),
            Self::Views => Ok(7),
            Self::UnitsSold => Ok(8),
            Self::OrderCount => Ok(9),
            Self::UnitSoldCount => Ok(10),
            Self::DailyAvgBuyers => Ok(11),
            Self::Orders => Ok(12),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PerformanceSortField, Write);

/// Sales, clicks and impressions of one product of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductBreakdown {
    /// Clicks on the product divided by its impressions, as a fraction.
    pub ctr: Option<Decimal>,
    /// Number of buyers who ordered the product directly from the video.
    pub customers: Option<i64>,
    /// GMV of the product from the video.
    pub gmv: Option<Money>,
    /// Average GMV of the product per 1,000 impressions of the video.
    pub gpm: Option<Money>,
    /// Number of units of the product sold from the video.
    pub items_sold: Option<i64>,
    /// Number of clicks on the product in the video.
    pub product_clicks: Option<i64>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Number of impressions of the product in the video.
    pub product_impressions: Option<i64>,
}

impl Fields for ProductBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("ctr", &mut self.ctr),
                    ("customers", &mut self.customers),
                    ("gmv", &mut self.gmv),
                    ("gpm", &mut self.gpm),
                    ("items_sold", &mut self.items_sold),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_id", &mut self.product_id),
                    ("product_impressions", &mut self.product_impressions),
                ],
            );
    }
}

debug_fields!(ProductBreakdown);

/// Figures of one product in a LIVE room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStats {
    /// Paid SKU orders divided by clicks on the product, as a fraction.
    pub click_order_rate: Option<Decimal>,
    /// Clicks on the product divided by its impressions, as a fraction.
    pub click_through_rate: Option<Decimal>,
    /// Number of orders created for the product, paid or not.
    pub created_order_count: Option<i64>,
    /// Number of different buyers who ordered the product, whether or not they paid.
    pub created_order_user_count: Option<i64>,
    /// Number of impressions of the product, in product lists and on product cards. JSON name: `exposure_count`.
    pub impressions: Option<i64>,
    /// Number of units sold. JSON name: `inventory_consumption_count`.
    pub units_sold: Option<i64>,
    /// Number of units left in stock. JSON name: `inventory_left_count`.
    pub inventory_left: Option<i64>,
    /// Whether the product is currently on sale in the LIVE room.
    pub is_live: Option<bool>,
    /// GMV of the product in the local currency.
    pub local_gmv: Option<Money>,
    /// Average price of the units sold, in the local currency.
    pub local_unit_price: Option<Money>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Number of SKU orders of the product that were created and paid.
    pub paid_order_count: Option<i64>,
    /// Number of different buyers who paid for the product.
    pub paid_user_count: Option<i64>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Market where the product is sold.
    pub sellable_region: Option<Region>,
    /// Number of clicks on the product in this LIVE session, in product lists and on product cards.
    pub total_click_count: Option<i64>,
}

impl Fields for ProductStats {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("click_order_rate", &mut self.click_order_rate),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("created_order_count", &mut self.created_order_count),
                    ("created_order_user_count", &mut self.created_order_user_count),
                    ("exposure_count", &mut self.impressions),
                    ("inventory_consumption_count", &mut self.units_sold),
                    ("inventory_left_count", &mut self.inventory_left),
                    ("is_live", &mut self.is_live),
                    ("local_gmv", &mut self.local_gmv),
                    ("local_unit_price", &mut self.local_unit_price),
                    ("main_image_url", &mut self.main_image_url),
                    ("paid_order_count", &mut self.paid_order_count),
                    ("paid_user_count", &mut self.paid_user_count),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("sellable_region", &mut self.sellable_region),
                    ("total_click_count", &mut self.total_click_count),
                ],
            );
    }
}

debug_fields!(ProductStats);

/// Status of the products to report.
#[non_exhaustive]
pub enum ProductStatusFilter {
    /// Products that are on sale. Sent as `LIVE`.
    Live,
    /// Products that are not on sale. Sent as `INACTIVE`.
    Inactive,
    /// Products in any status. Sent as `ALL`.
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatusFilter {
    const TEXTS: &'static [&'static str] = &["LIVE", "INACTIVE", "ALL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(1) => Self::Inactive,
            Ok(_) => Self::All,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::Inactive => Ok(1),
            Self::All => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductStatusFilter, Write);

/// A product that a video promotes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Name of the product.
    pub name: Option<String>,
}

impl Fields for PromotedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(PromotedProduct);

/// Share of one country among the viewers of a LIVE room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionIndicator {
    /// Country of the viewers.
    pub r#type: Option<Region>,
    /// Share of the country in hundredths of a percent: 2500 is 25%.
    pub value: Option<Decimal>,
}

impl Fields for RegionIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(RegionIndicator);

/// Currency in which a report shows amounts.
#[non_exhaustive]
pub enum ReportCurrency {
    /// US dollars. Sent as `USD`.
    Usd,
    /// Currency of the market of the shop. Sent as `LOCAL`.
    Local,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReportCurrency {
    const TEXTS: &'static [&'static str] = &["USD", "LOCAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Usd,
            Ok(_) => Self::Local,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Usd => Ok(0),
            Self::Local => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReportCurrency, Write);

/// Sales of one SKU in the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// GMV of the SKU.
    pub gmv: Option<Money>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// ID of the product to which the SKU belongs.
    pub product_id: Option<ProductId>,
    /// Number of orders of the SKU.
    pub sku_orders: Option<i64>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gmv", &mut self.gmv),
                    ("id", &mut self.id),
                    ("product_id", &mut self.product_id),
                    ("sku_orders", &mut self.sku_orders),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(Sku);

/// Tier of the shop performance score, or of one of its dimensions or metrics.
#[non_exhaustive]
pub enum SpsRating {
    /// The highest tier. Sent as `EXCELLENT`.
    Excellent,
    /// The second highest tier. Sent as `GOOD`.
    Good,
    /// The second lowest tier. Sent as `POOR`.
    Poor,
    /// The lowest tier. Sent as `CRITICAL`.
    Critical,
    /// Not rated. Sent as `NIL`.
    Nil,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SpsRating {
    const TEXTS: &'static [&'static str] = &[
        "EXCELLENT",
        "GOOD",
        "POOR",
        "CRITICAL",
        "NIL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Excellent,
            Ok(1) => Self::Good,
            Ok(2) => Self::Poor,
            Ok(3) => Self::Critical,
            Ok(_) => Self::Nil,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Excellent => Ok(0),
            Self::Good => Ok(1),
            Self::Poor => Ok(2),
            Self::Critical => Ok(3),
            Self::Nil => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SpsRating, Read);

/// Length of the period that a ranking covers; the period ends on the requested `date`.
#[non_exhaustive]
pub enum TimeSlot {
    /// One day. Sent as `1D`.
    OneDay,
    /// Seven days. Sent as `7D`.
    SevenDays,
    /// Thirty days. Sent as `30D`.
    ThirtyDays,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TimeSlot {
    const TEXTS: &'static [&'static str] = &["1D", "7D", "30D"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OneDay,
            Ok(1) => Self::SevenDays,
            Ok(_) => Self::ThirtyDays,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OneDay => Ok(0),
            Self::SevenDays => Ok(1),
            Self::ThirtyDays => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TimeSlot, Write);

/// Views of a LIVE room from one main source of traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPerformance {
    /// The main source with its views.
    pub source: Option<TrafficSource>,
    /// Parts of the main source, if TikTok distinguishes any.
    pub sub_sources: Vec<TrafficSource>,
}

impl Fields for TrafficPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("source", &mut self.source),
                    ("sub_sources", &mut self.sub_sources),
                ],
            );
    }
}

debug_fields!(TrafficPerformance);

/// A source of views of a LIVE room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficSource {
    /// Name of the source, such as `card_click`.
    pub name: Option<String>,
    /// Number of views from this source. JSON name: `watch_pv`.
    pub views: Option<i64>,
}

impl Fields for TrafficSource {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name), ("watch_pv", &mut self.views)]);
    }
}

debug_fields!(TrafficSource);

/// Unit of the value of a metric.
#[non_exhaustive]
pub enum ValueUnit {
    /// Percent, from 0 to 100. Sent as `PERCENT`.
    Percent,
    /// Hours. Sent as `HOURS`.
    Hours,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ValueUnit {
    const TEXTS: &'static [&'static str] = &["PERCENT", "HOURS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Percent,
            Ok(_) => Self::Hours,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Percent => Ok(0),
            Self::Hours => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ValueUnit, Read);

/// Sales, clicks and impressions of all products of a video together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverallMetrics {
    /// Number of buyers who ordered directly from the video.
    pub customers: Option<i64>,
    /// Amount paid for orders that were placed directly from the video, including orders returned or refunded later.
    pub gmv: Option<Money>,
    /// Number of units sold directly from the video.
    pub items_sold: Option<i64>,
    /// Number of clicks on products in the video.
    pub product_clicks: Option<i64>,
    /// Number of impressions of products in the video.
    pub product_impressions: Option<i64>,
    /// Clicks on products divided by product impressions, as a fraction.
    pub ctr: Option<Decimal>,
    /// Average GMV per 1,000 impressions of the video.
    pub gpm: Option<Money>,
}

impl Fields for VideoOverallMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customers", &mut self.customers),
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("ctr", &mut self.ctr),
                    ("gpm", &mut self.gpm),
                ],
            );
    }
}

debug_fields!(VideoOverallMetrics);

/// Views of a video and interactions with it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTraffic {
    /// Number of comments on the video.
    pub comments: Option<i64>,
    /// Number of likes on the video.
    pub likes: Option<i64>,
    /// Number of times that someone began to follow the creator after watching the video.
    pub new_followers: Option<i64>,
    /// Number of times the video was shared.
    pub shares: Option<i64>,
    /// Number of views of the video; repeated views by the same person count each time.
    pub views: Option<i64>,
}

impl Fields for VideoTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comments", &mut self.comments),
                    ("likes", &mut self.likes),
                    ("new_followers", &mut self.new_followers),
                    ("shares", &mut self.shares),
                    ("views", &mut self.views),
                ],
            );
    }
}

debug_fields!(VideoTraffic);

/// Viewers of a LIVE room over time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewTrend {
    /// Numbers of viewers in the course of the LIVE session.
    pub data_points: Vec<DataPoint>,
    /// Whether `data_points` count viewers who watch, enter or leave.
    pub stats_type: Option<ViewTrendStat>,
}

impl Fields for ViewTrend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("data_points", &mut self.data_points),
                    ("stats_type", &mut self.stats_type),
                ],
            );
    }
}

debug_fields!(ViewTrend);

/// Which viewers of a LIVE room a trend counts.
#[non_exhaustive]
pub enum ViewTrendStat {
    /// Viewers who are watching. Sent as `TREND_ONLINE_VIEWER`.
    OnlineViewer,
    /// Viewers who enter the LIVE room. Sent as `TREND_ENTER_VIEWER`.
    EnterViewer,
    /// Viewers who leave the LIVE room. Sent as `TREND_LEFT_VIEWER`.
    LeftViewer,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ViewTrendStat {
    const TEXTS: &'static [&'static str] = &[
        "TREND_ONLINE_VIEWER",
        "TREND_ENTER_VIEWER",
        "TREND_LEFT_VIEWER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OnlineViewer,
            Ok(1) => Self::EnterViewer,
            Ok(_) => Self::LeftViewer,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OnlineViewer => Ok(0),
            Self::EnterViewer => Ok(1),
            Self::LeftViewer => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ViewTrendStat, Read);

/// Age, country and gender of the viewers of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewerProfile {
    /// Shares of the age groups.
    pub age_distribution: Vec<AgeDistribution>,
    /// Shares of the countries.
    pub country_distribution: Vec<CountryDistribution>,
    /// Shares of the genders.
    pub gender_distribution: Vec<GenderDistribution>,
    /// Viewers that the shares describe.
    pub r#type: Option<ViewerProfileType>,
}

impl Fields for ViewerProfile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("age_distribution", &mut self.age_distribution),
                    ("country_distribution", &mut self.country_distribution),
                    ("gender_distribution", &mut self.gender_distribution),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(ViewerProfile);

/// Viewers that a profile describes.
#[non_exhaustive]
pub enum ViewerProfileType {
    /// Viewers who began to follow the creator after watching the video. Sent as `NEW_FOLLOWER`.
    NewFollower,
    /// Viewers of the video. Sent as `VIEWERS`.
    Viewers,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ViewerProfileType {
    const TEXTS: &'static [&'static str] = &["NEW_FOLLOWER", "VIEWERS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NewFollower,
            Ok(_) => Self::Viewers,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NewFollower => Ok(0),
            Self::Viewers => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ViewerProfileType, Read);
