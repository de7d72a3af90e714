// @generated from specs/analytics/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Gender, Money, Region};

/// Who made the videos or LIVEs.
#[non_exhaustive]
pub enum AccountType {
    All,
    OfficialAccounts,
    MarketingAccounts,
    AffiliateAccounts,
    LinkedAccounts,
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

/// The values of `type` in [`AgeIndicator`].
#[non_exhaustive]
pub enum AgeBracket {
    Under15,
    Over34,
    Over55,
    From13To17,
    From15To17,
    From18To24,
    From25To34,
    From35To44,
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

/// An item of `age_distribution` in [`ViewerProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDistribution {
    /// Such as `25-34` or `55+`.
    pub age: Option<AgeRange>,
    /// A share: 0.293 is 29.3%.
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

/// How many viewers are of an age.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeIndicator {
    pub r#type: Option<AgeBracket>,
    /// How many.
    pub value: Option<Decimal>,
}

impl Fields for AgeIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(AgeIndicator);

/// The values of `age` in [`AgeDistribution`].
#[non_exhaustive]
pub enum AgeRange {
    From18To24,
    From25To34,
    From35To44,
    From45To54,
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

/// From where on a metric counts as excellent, and from where as poor.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Benchmarks {
    pub excellent_threshold: Option<String>,
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

/// How many clicks on a product led to an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickToOrderRate {
    /// A share of clicks, counting orders.
    pub main_order_ctor: Option<Decimal>,
    /// A share of clicks, counting the SKUs ordered.
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

/// Where buyers met the product.
#[non_exhaustive]
pub enum ContentType {
    Video,
    Live,
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

/// What one kind of content contributed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountBreakdown {
    pub amount: Option<i64>,
    pub r#type: Option<ContentType>,
}

impl Fields for CountBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("amount", &mut self.amount), ("type", &mut self.r#type)]);
    }
}

debug_fields!(CountBreakdown);

/// An item of `country_distribution` in [`ViewerProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryDistribution {
    /// Of the viewer's account.
    pub country_code: Option<Region>,
    /// A share: 0.993 is 99.3%.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    pub timestamp: Option<Timestamp>,
    /// Of what `stats_type` says.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerIndicator {
    pub r#type: Option<FollowerType>,
    /// How many.
    pub value: Option<Decimal>,
}

impl Fields for FollowerIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(FollowerIndicator);

/// The values of `type` in [`FollowerIndicator`].
#[non_exhaustive]
pub enum FollowerType {
    Follower,
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

/// An item of `gender_distribution` in [`ViewerProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderDistribution {
    pub gender: Option<Gender>,
    /// A share: 0.349 is 34.9%.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderIndicator {
    pub r#type: Option<IndicatorGender>,
    /// How many.
    pub value: Option<Decimal>,
}

impl Fields for GenderIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(GenderIndicator);

/// What one kind of content sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvBreakdown {
    pub amount: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
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

/// An item of `data_points` in [`GmvTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvDataPoint {
    /// For `TREND_GMV`.
    pub gmv: Option<Money>,
    /// For `TREND_CREATED_ORDER`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvTrend {
    pub data_points: Vec<GmvDataPoint>,
    /// What the values count.
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

/// The values of `stats_type` in [`GmvTrend`].
#[non_exhaustive]
pub enum GmvTrendStat {
    Gmv,
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

/// Whether a range of days is one interval, or a day each.
#[non_exhaustive]
pub enum Granularity {
    All,
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

/// The values of `type` in [`GenderIndicator`].
#[non_exhaustive]
pub enum IndicatorGender {
    Unknown,
    Male,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractionPerformance {
    /// Viewers at the same time, on average. JSON name: `acu`.
    pub average_concurrent_users: Option<i64>,
    /// Seconds.
    pub avg_viewing_duration: Option<Decimal>,
    /// Clicks by views, a text such as `13.99%`.
    pub click_through_rate: Option<String>,
    /// In the days asked for.
    pub comments: Option<i64>,
    /// In the days asked for.
    pub likes: Option<i64>,
    /// Viewers who followed the creator.
    pub new_followers: Option<i64>,
    /// Viewers at the same time, at most. JSON name: `pcu`.
    pub peak_concurrent_users: Option<i64>,
    /// In product lists and on cards.
    pub product_clicks: Option<i64>,
    /// In product lists and on cards.
    pub product_impressions: Option<i64>,
    pub shares: Option<i64>,
    /// Each counted once.
    pub viewers: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractionTrend {
    /// What the values count.
    pub stats_type: Option<InteractionTrendStat>,
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

/// The values of `stats_type` in [`InteractionTrend`].
#[non_exhaustive]
pub enum InteractionTrendStat {
    WatchPv,
    CommentPv,
    SharePv,
    TrendWatchPv,
    TrendCommentPv,
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

/// The figures of all LIVEs for an interval of the days before those asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewComparisonInterval {
    /// Not part of it.
    pub end_date: Option<Date>,
    pub gmv: Option<Money>,
    /// Orders, one for each SKU in them.
    pub sku_orders: Option<i64>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub units_sold: Option<i64>,
    /// A text such as `10%`.
    pub click_through_rate: Option<String>,
    /// A text such as `32%`.
    pub click_to_order_rate: Option<String>,
    /// Who ordered in a LIVE.
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

/// The figures of all LIVEs for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewInterval {
    /// Not part of it.
    pub end_date: Option<Date>,
    pub gmv: Option<Money>,
    /// Orders, one for each SKU in them.
    pub sku_orders: Option<i64>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub units_sold: Option<i64>,
    /// A text such as `10%`.
    pub click_through_rate: Option<String>,
    /// Share of clicks on the LIVE's products that led to an order, such as `32%`.
    pub click_to_order_rate: Option<String>,
    /// Who ordered in a LIVE.
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

/// The figures of all LIVEs over the days asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveOverviewPerformance {
    /// The same for as many days before, where `with_comparison` asks for it.
    pub comparison_intervals: Vec<LegacyLiveOverviewComparisonInterval>,
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

/// A LIVE with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyLiveStreamSession {
    pub end_time: Option<Timestamp>,
    pub id: Option<String>,
    /// Only of the shop's official and marketing accounts.
    pub interaction_performance: Option<InteractionPerformance>,
    /// For this shop.
    pub sales_performance: Option<LegacySalesPerformance>,
    pub start_time: Option<Timestamp>,
    pub title: Option<String>,
    /// Of the host.
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

/// What a LIVE sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySalesPerformance {
    /// Orders within a day of viewing, returned ones too. JSON name: `24h_live_gmv`.
    pub live_gmv_24h: Option<Money>,
    /// By unit sold.
    pub avg_price: Option<Money>,
    /// A text such as `18%`.
    pub click_to_order_rate: Option<String>,
    /// One for each SKU, paid or not.
    pub created_sku_orders: Option<i64>,
    /// Who ordered in this LIVE.
    pub customers: Option<i64>,
    /// Products that sold at all.
    pub different_products_sold: Option<i64>,
    pub gmv: Option<Money>,
    pub products_added: Option<i64>,
    /// Paid orders, one for each SKU in them.
    pub sku_orders: Option<i64>,
    /// Single units. JSON name: `unit_sold`.
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

/// How viewers took part in a LIVE.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInteractions {
    /// By views.
    pub comment_rate: Option<Decimal>,
    pub comments: Option<i64>,
    /// By views.
    pub follow_rate: Option<Decimal>,
    /// By views.
    pub like_rate: Option<Decimal>,
    pub likes: Option<i64>,
    /// Viewers who followed the creator.
    pub new_followers: Option<i64>,
    /// By views.
    pub share_rate: Option<Decimal>,
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

#[non_exhaustive]
pub enum LivePerformanceSortField {
    Gmv,
    ProductsAdded,
    DifferentProductsSold,
    SkuOrders,
    UnitSold,
    Customers,
    LiveGmv24h,
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

/// A LIVE room's totals so far.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRoomStats {
    /// Since the LIVE began.
    pub accumulated_comment_count: Option<i64>,
    /// Clicks to follow the creator.
    pub accumulated_new_follower_count: Option<i64>,
    pub accumulated_sharing_count: Option<i64>,
    /// By viewer.
    pub avg_watching_duration: Option<i64>,
    /// With those who got their money back.
    pub buyer_count: Option<i64>,
    /// Paid orders by clicks on products.
    pub click_order_rate: Option<Decimal>,
    /// Clicks on products by views.
    pub click_through_rate: Option<Decimal>,
    /// One for each SKU, paid or not.
    pub created_order_count: Option<i64>,
    /// Current viewers.
    pub current_visitor_count: Option<i64>,
    /// In the local currency.
    pub local_gmv: Option<Money>,
    /// Of units sold, on average.
    pub local_unit_price: Option<Money>,
    /// One for each SKU.
    pub paid_order_count: Option<i64>,
    pub peak_concurrent_user_count: Option<i64>,
    /// Clicks on products.
    pub product_reach_count: Option<i64>,
    /// Impressions of products.
    pub product_view_count: Option<i64>,
    /// Units sold. JSON name: `sales`.
    pub units_sold: Option<i64>,
    /// JSON name: `watch_pv`.
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

/// What a shop's performance score (SPS) is made of.
#[non_exhaustive]
pub enum MetricCode {
    /// Negative reviews.
    Nrr,
    /// Returns and refunds that are not the buyer's fault.
    Nbfr,
    /// Cancellations that are the seller's fault.
    Sfcr,
    /// Deliveries on time.
    Otdr,
    /// How long aftersales cases take.
    Aht,
    /// Chats that customers rated low.
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

#[non_exhaustive]
pub enum PerformanceSortField {
    AvgCustomers,
    ClickThroughRate,
    Gmv,
    Gpm,
    ItemsSold,
    PostTime,
    SkuOrders,
    Views,
    UnitsSold,
    OrderCount,
    UnitSoldCount,
    DailyAvgBuyers,
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

/// An item of `breakdowns` in [`VideoSales`](crate::analytics::v202509::get_shop_video_performance_detail::VideoSales).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductBreakdown {
    /// Clicks on the product by its impressions.
    pub ctr: Option<Decimal>,
    /// Who ordered from the video itself.
    pub customers: Option<i64>,
    pub gmv: Option<Money>,
    /// Sales by 1,000 impressions.
    pub gpm: Option<Money>,
    /// From the video itself.
    pub items_sold: Option<i64>,
    pub product_clicks: Option<i64>,
    /// Product ID.
    pub product_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStats {
    /// Paid orders by clicks.
    pub click_order_rate: Option<Decimal>,
    /// Clicks by impressions.
    pub click_through_rate: Option<Decimal>,
    /// Paid or not.
    pub created_order_count: Option<i64>,
    /// Buyers who ordered, each counted once.
    pub created_order_user_count: Option<i64>,
    /// Impressions. JSON name: `exposure_count`.
    pub impressions: Option<i64>,
    /// Units sold. JSON name: `inventory_consumption_count`.
    pub units_sold: Option<i64>,
    /// Units in stock. JSON name: `inventory_left_count`.
    pub inventory_left: Option<i64>,
    /// Whether the LIVE is selling it now.
    pub is_live: Option<bool>,
    /// In the local currency.
    pub local_gmv: Option<Money>,
    /// Of units sold, on average.
    pub local_unit_price: Option<Money>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// One for each SKU.
    pub paid_order_count: Option<i64>,
    /// Buyers who paid, each counted once.
    pub paid_user_count: Option<i64>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Where it is sold.
    pub sellable_region: Option<Region>,
    /// In this LIVE, in product lists and on cards.
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

#[non_exhaustive]
pub enum ProductStatusFilter {
    Live,
    Inactive,
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
    pub id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionIndicator {
    /// The region's code.
    pub r#type: Option<Region>,
    /// A share in hundredths of a percent.
    pub value: Option<Decimal>,
}

impl Fields for RegionIndicator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(RegionIndicator);

/// US dollars, or the shop's own currency.
#[non_exhaustive]
pub enum ReportCurrency {
    Usd,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    pub gmv: Option<Money>,
    /// SKU ID.
    pub id: Option<String>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Orders of this SKU.
    pub sku_orders: Option<i64>,
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

/// A tier; `NIL` where there is too little to judge.
#[non_exhaustive]
pub enum SpsRating {
    Excellent,
    Good,
    Poor,
    Critical,
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

/// The day, week or month that ends on the date.
#[non_exhaustive]
pub enum TimeSlot {
    OneDay,
    SevenDays,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPerformance {
    pub source: Option<TrafficSource>,
    /// What the source is made of.
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

/// Where viewers came from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficSource {
    /// Such as `card_click`.
    pub name: Option<String>,
    /// JSON name: `watch_pv`.
    pub views: Option<i64>,
}

impl Fields for TrafficSource {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name), ("watch_pv", &mut self.views)]);
    }
}

debug_fields!(TrafficSource);

#[non_exhaustive]
pub enum ValueUnit {
    Percent,
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

/// Figures of all products of a video together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverallMetrics {
    /// Each counted once, however often they bought.
    pub customers: Option<i64>,
    /// With what was cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Single units.
    pub items_sold: Option<i64>,
    pub product_clicks: Option<i64>,
    pub product_impressions: Option<i64>,
    /// Clicks on products by their impressions.
    pub ctr: Option<Decimal>,
    /// Sales by 1,000 impressions.
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

/// How viewers took part in a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTraffic {
    pub comments: Option<i64>,
    pub likes: Option<i64>,
    /// Who followed after watching.
    pub new_followers: Option<i64>,
    pub shares: Option<i64>,
    /// Every one, also by the same viewer.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewTrend {
    pub data_points: Vec<DataPoint>,
    /// Viewers who watch, come or go.
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

/// The values of `stats_type` in [`ViewTrend`].
#[non_exhaustive]
pub enum ViewTrendStat {
    OnlineViewer,
    EnterViewer,
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

/// What kind of people the viewers, or the new followers among them, are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewerProfile {
    pub age_distribution: Vec<AgeDistribution>,
    pub country_distribution: Vec<CountryDistribution>,
    pub gender_distribution: Vec<GenderDistribution>,
    /// Viewers at large, or those who followed after watching.
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

/// The values of `type` in [`ViewerProfile`].
#[non_exhaustive]
pub enum ViewerProfileType {
    NewFollower,
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
