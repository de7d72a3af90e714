// @generated from specs/affiliate_seller/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, Currency, DisplayMoney, Gender, MoneyRange,
    SampleApplicationStatus, SampleFulfillmentStatus,
};
use crate::api::ids::{
    AffiliateConversationId, AffiliateImUserId, CategoryId, CreatorFilterOptionId,
    CreatorOpenId, CreatorUserId, OpenCollaborationId, OrderId, ProductId,
    SampleApplicationId, SkuId, TargetCollaborationId,
};

/// A product that could not be added, with the requested commission rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddedProduct {
    /// Commission rate in hundredths of a percent: 3587 is 35.87%.
    pub commission_rate: Option<i64>,
    /// Product ID.
    pub id: Option<ProductId>,
}

impl Fields for AddedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission_rate", &mut self.commission_rate),
                    ("id", &mut self.id),
                ],
            );
    }
}

debug_fields!(AddedProduct);

impl CollectFailures for AddedProduct {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("commission_rate", &self.commission_rate);
        failure.add_subject("id", &self.id);
    }
}

/// Filters for creators that depend on the market, with the values that a search accepts. TikTok returns no values for a filter that the market does not support.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFilters {
    /// Categories about which the creators regularly post and in which they made most of their sales of the last 60 days; only in the US.
    pub category_pro: Option<Vec<CategoryPro>>,
    /// Levels of the creators by GMV, such as `Lv. 1`; the definition depends on the market.
    pub creator_level: Option<Vec<String>>,
    /// Languages of the creators; a search rejects a language that the market does not support.
    pub language: Option<Vec<String>>,
}

impl AdvancedFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Categories about which the creators regularly post and in which they made most of their sales of the last 60 days; only in the US.
    #[inline]
    pub fn category_pro(
        mut self,
        category_pro: impl IntoIterator<Item = impl Into<CategoryPro>>,
    ) -> Self {
        self.category_pro = Some(category_pro.into_iter().map(Into::into).collect());
        self
    }

    /// Levels of the creators by GMV, such as `Lv. 1`; the definition depends on the market.
    #[inline]
    pub fn creator_level(
        mut self,
        creator_level: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator_level = Some(creator_level.into_iter().map(Into::into).collect());
        self
    }

    /// Languages of the creators; a search rejects a language that the market does not support.
    #[inline]
    pub fn language(
        mut self,
        language: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.language = Some(language.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for AdvancedFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("category_pro", &self.category_pro),
                    ("creator_level", &self.creator_level),
                    ("language", &self.language),
                ],
            );
    }
}

impl Fields for AdvancedFilters {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_pro", &mut self.category_pro),
                    ("creator_level", &mut self.creator_level),
                    ("language", &mut self.language),
                ],
            );
    }
}

debug_fields!(AdvancedFilters);

/// Filters for how creators work with sellers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateFilters {
    /// Range of the average commission rate of the creator over the last 30 days.
    pub avg_commission_rate: Option<AverageCommissionRate>,
    /// Whether agencies manage the creators. JSON name: `creator_agency_staus`.
    pub creator_agency_status: Option<CreatorAgencyStatus>,
    /// Whether to return only the top 10% of creators by growth over the last 30 days in transactions, revenue, shoppable videos, views of LIVE sessions or followers.
    pub is_fast_growing: Option<bool>,
    /// Whether to leave out creators whom the shop invited in the last 90 days. JSON name: `not_invited_l90_days`.
    pub not_invited_last_90_days: Option<bool>,
    /// How often the creators post a shoppable video or go live after they receive a sample. Versions before 202608 take `All` instead of `ALL`.
    pub post_rate: Option<PostRate>,
}

impl AffiliateFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Range of the average commission rate of the creator over the last 30 days.
    #[inline]
    pub fn avg_commission_rate(
        mut self,
        avg_commission_rate: impl Into<AverageCommissionRate>,
    ) -> Self {
        self.avg_commission_rate = Some(avg_commission_rate.into());
        self
    }

    /// Whether agencies manage the creators. JSON name: `creator_agency_staus`.
    #[inline]
    pub fn creator_agency_status(
        mut self,
        creator_agency_status: impl Into<CreatorAgencyStatus>,
    ) -> Self {
        self.creator_agency_status = Some(creator_agency_status.into());
        self
    }

    /// Whether to return only the top 10% of creators by growth over the last 30 days in transactions, revenue, shoppable videos, views of LIVE sessions or followers.
    #[inline]
    pub fn is_fast_growing(mut self, is_fast_growing: bool) -> Self {
        self.is_fast_growing = Some(is_fast_growing);
        self
    }

    /// Whether to leave out creators whom the shop invited in the last 90 days. JSON name: `not_invited_l90_days`.
    #[inline]
    pub fn not_invited_last_90_days(mut self, not_invited_last_90_days: bool) -> Self {
        self.not_invited_last_90_days = Some(not_invited_last_90_days);
        self
    }

    /// How often the creators post a shoppable video or go live after they receive a sample. Versions before 202608 take `All` instead of `ALL`.
    #[inline]
    pub fn post_rate(mut self, post_rate: impl Into<PostRate>) -> Self {
        self.post_rate = Some(post_rate.into());
        self
    }
}

impl WriteFields for AffiliateFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("avg_commission_rate", &self.avg_commission_rate),
                    ("creator_agency_staus", &self.creator_agency_status),
                    ("is_fast_growing", &self.is_fast_growing),
                    ("not_invited_l90_days", &self.not_invited_last_90_days),
                    ("post_rate", &self.post_rate),
                ],
            );
    }
}

debug_written!(AffiliateFilters);

/// Age group of followers.
#[non_exhaustive]
pub enum AgeRange {
    /// From 18 to 24 years old. Sent as `AGE_RANGE_18_24`.
    From18To24,
    /// From 25 to 34 years old. Sent as `AGE_RANGE_25_34`.
    From25To34,
    /// From 35 to 44 years old. Sent as `AGE_RANGE_35_44`.
    From35To44,
    /// From 45 to 54 years old. Sent as `AGE_RANGE_45_54`.
    From45To54,
    /// At least 55 years old. Sent as `AGE_RANGE_55_AND_ABOVE`.
    From55,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AgeRange {
    const TEXTS: &'static [&'static str] = &[
        "AGE_RANGE_18_24",
        "AGE_RANGE_25_34",
        "AGE_RANGE_35_44",
        "AGE_RANGE_45_54",
        "AGE_RANGE_55_AND_ABOVE",
    ];

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

open_enum!(AgeRange, Read, Write);

/// Range of the average commission rate of a creator.
#[non_exhaustive]
pub enum AverageCommissionRate {
    /// Any rate. Sent as `ALL`.
    All,
    /// Less than 20%. Sent as `LESS_THAN_20%`.
    LessThan20,
    /// Less than 15%. Sent as `LESS_THAN_15%`.
    LessThan15,
    /// Less than 10%. Sent as `LESS_THAN_10%`.
    LessThan10,
    /// Less than 5%. Sent as `LESS_THAN_5%`.
    LessThan5,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AverageCommissionRate {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "LESS_THAN_20%",
        "LESS_THAN_15%",
        "LESS_THAN_10%",
        "LESS_THAN_5%",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::LessThan20,
            Ok(2) => Self::LessThan15,
            Ok(3) => Self::LessThan10,
            Ok(_) => Self::LessThan5,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::LessThan20 => Ok(1),
            Self::LessThan15 => Ok(2),
            Self::LessThan10 => Ok(3),
            Self::LessThan5 => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AverageCommissionRate, Write);

/// Range of the average commission rate of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvgCommissionRateRange {
    /// Highest average rate, in hundredths of a percent.
    pub maximum_amount: Option<i64>,
    /// Lowest average rate, in hundredths of a percent.
    pub minimum_amount: Option<i64>,
}

impl Fields for AvgCommissionRateRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                ],
            );
    }
}

debug_fields!(AvgCommissionRateRange);

/// A category, alone or with categories one level below it; deeper levels are not supported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryFilter {
    /// Category IDs one level below `parent_category_id`. JSON name: `child_category_id_list`.
    pub child_category_ids: Option<Vec<CategoryId>>,
    /// ID of the parent category, from `product::GetCategories`; also required with child categories.
    pub parent_category_id: Option<CategoryId>,
}

impl CategoryFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Category IDs one level below `parent_category_id`. JSON name: `child_category_id_list`.
    #[inline]
    pub fn child_category_ids(
        mut self,
        child_category_ids: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.child_category_ids = Some(
            child_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// ID of the parent category, from `product::GetCategories`; also required with child categories.
    #[inline]
    pub fn parent_category_id(
        mut self,
        parent_category_id: impl Into<CategoryId>,
    ) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }
}

impl WriteFields for CategoryFilter {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("child_category_id_list", &self.child_category_ids),
                    ("parent_category_id", &self.parent_category_id),
                ],
            );
    }
}

debug_written!(CategoryFilter);

/// Share of one category in the GMV of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryGmvDistribution {
    /// ID of the first-level category; `-1` stands for all others.
    pub category_id: Option<CategoryId>,
    /// Share of the category as a fraction: 0.3035 is 30.35%.
    pub value: Option<Decimal>,
}

impl Fields for CategoryGmvDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("category_id", &mut self.category_id), ("value", &mut self.value)],
            );
    }
}

debug_fields!(CategoryGmvDistribution);

/// Category in which a creator is an expert: the creator posts about it regularly and sells mostly its products.
#[non_exhaustive]
pub enum CategoryPro {
    /// Beauty and self-care products. Sent as `Beauty and Self Care`.
    BeautyAndSelfCare,
    /// Fashion and style. Sent as `Fashion and Style`.
    FashionAndStyle,
    /// Health and wellness. Sent as `Health and Wellness`.
    HealthAndWellness,
    /// Products for the home. Sent as `Home`.
    Home,
    /// Fashion and style for men. Sent as `Men's Style`.
    MenSStyle,
    /// Supplies for pets. Sent as `Pet Supplies`.
    PetSupplies,
    /// Sports and outdoor activities. Sent as `Sports and Outdoor`.
    SportsAndOutdoor,
    /// Technology, office supplies and books. Sent as `Tech, Office and Books`.
    TechOfficeAndBooks,
    /// Products for cars. Sent as `Auto`.
    Auto,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CategoryPro {
    const TEXTS: &'static [&'static str] = &[
        "Beauty and Self Care",
        "Fashion and Style",
        "Health and Wellness",
        "Home",
        "Men's Style",
        "Pet Supplies",
        "Sports and Outdoor",
        "Tech, Office and Books",
        "Auto",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BeautyAndSelfCare,
            Ok(1) => Self::FashionAndStyle,
            Ok(2) => Self::HealthAndWellness,
            Ok(3) => Self::Home,
            Ok(4) => Self::MenSStyle,
            Ok(5) => Self::PetSupplies,
            Ok(6) => Self::SportsAndOutdoor,
            Ok(7) => Self::TechOfficeAndBooks,
            Ok(_) => Self::Auto,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BeautyAndSelfCare => Ok(0),
            Self::FashionAndStyle => Ok(1),
            Self::HealthAndWellness => Ok(2),
            Self::Home => Ok(3),
            Self::MenSStyle => Ok(4),
            Self::PetSupplies => Ok(5),
            Self::SportsAndOutdoor => Ok(6),
            Self::TechOfficeAndBooks => Ok(7),
            Self::Auto => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CategoryPro, Read, Write);

/// A product whose commission rate could not be changed, with the requested rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedCommission {
    /// Commission rate in hundredths of a percent: 3587 is 35.87%.
    pub commission_rate: Option<i64>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for ChangedCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission_rate", &mut self.commission_rate),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(ChangedCommission);

impl CollectFailures for ChangedCommission {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("commission_rate", &self.commission_rate);
        failure.add_subject("product_id", &self.product_id);
    }
}

/// Whether a creator or product is part of a target collaboration.
#[non_exhaustive]
pub enum CollaborationStatus {
    /// It is part of the collaboration. Sent as `NORMAL`.
    Normal,
    /// It was removed, and stays until the next midnight. Sent as `DELETING`.
    Deleting,
    /// It is no longer part of the collaboration. Sent as `DELETED`.
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CollaborationStatus {
    const TEXTS: &'static [&'static str] = &["NORMAL", "DELETING", "DELETED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(1) => Self::Deleting,
            Ok(_) => Self::Deleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Deleting => Ok(1),
            Self::Deleted => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CollaborationStatus, Read);

/// Status of an export task.
#[non_exhaustive]
pub enum CompassTaskStatus {
    /// The file is not ready yet. Sent as `RUNNING`.
    Running,
    /// The file can be downloaded. Sent as `SUCCEEDED`.
    Succeeded,
    /// The export failed. Sent as `FAILED`.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CompassTaskStatus {
    const TEXTS: &'static [&'static str] = &["RUNNING", "SUCCEEDED", "FAILED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Running,
            Ok(1) => Self::Succeeded,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Running => Ok(0),
            Self::Succeeded => Ok(1),
            Self::Failed => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CompassTaskStatus, Read);

/// Filters for the performance of the creators' content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentFilters {
    /// Exclusive lower bound of the average engagement rate in whole percent, up to 20.
    pub avg_engagement_rate: Option<Decimal>,
    /// Inclusive lower bound of the average number of viewers of LIVE sessions, a whole number up to 100,000. Do not send it with `avg_shoppable_live_avg_viewers_ge`.
    pub avg_live_avg_viewers_ge: Option<Decimal>,
    /// Exclusive lower bound of the average engagement rate of shoppable content in whole percent, up to 20. JSON name: `avg_shopable_engagement_rate`.
    pub avg_shoppable_engagement_rate: Option<Decimal>,
    /// Inclusive lower bound of the average number of viewers of shoppable LIVE sessions, a whole number up to 100,000. Do not send it with `avg_live_avg_viewers_ge`.
    pub avg_shoppable_live_avg_viewers_ge: Option<Decimal>,
    /// Exclusive lower bound of the average number of views of shoppable videos, a whole number up to 100,000. Do not send it with `avg_video_views`.
    pub avg_shoppable_video_views: Option<Decimal>,
    /// Exclusive lower bound of the average number of views of videos, a whole number up to 100,000. Do not send it with `avg_shoppable_video_views`.
    pub avg_video_views: Option<Decimal>,
}

impl ContentFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Exclusive lower bound of the average engagement rate in whole percent, up to 20.
    #[inline]
    pub fn avg_engagement_rate(
        mut self,
        avg_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_engagement_rate = Some(avg_engagement_rate.into());
        self
    }

    /// Inclusive lower bound of the average number of viewers of LIVE sessions, a whole number up to 100,000. Do not send it with `avg_shoppable_live_avg_viewers_ge`.
    #[inline]
    pub fn avg_live_avg_viewers_ge(
        mut self,
        avg_live_avg_viewers_ge: impl Into<Decimal>,
    ) -> Self {
        self.avg_live_avg_viewers_ge = Some(avg_live_avg_viewers_ge.into());
        self
    }

    /// Exclusive lower bound of the average engagement rate of shoppable content in whole percent, up to 20. JSON name: `avg_shopable_engagement_rate`.
    #[inline]
    pub fn avg_shoppable_engagement_rate(
        mut self,
        avg_shoppable_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_engagement_rate = Some(avg_shoppable_engagement_rate.into());
        self
    }

    /// Inclusive lower bound of the average number of viewers of shoppable LIVE sessions, a whole number up to 100,000. Do not send it with `avg_live_avg_viewers_ge`.
    #[inline]
    pub fn avg_shoppable_live_avg_viewers_ge(
        mut self,
        avg_shoppable_live_avg_viewers_ge: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_live_avg_viewers_ge = Some(
            avg_shoppable_live_avg_viewers_ge.into(),
        );
        self
    }

    /// Exclusive lower bound of the average number of views of shoppable videos, a whole number up to 100,000. Do not send it with `avg_video_views`.
    #[inline]
    pub fn avg_shoppable_video_views(
        mut self,
        avg_shoppable_video_views: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_video_views = Some(avg_shoppable_video_views.into());
        self
    }

    /// Exclusive lower bound of the average number of views of videos, a whole number up to 100,000. Do not send it with `avg_shoppable_video_views`.
    #[inline]
    pub fn avg_video_views(mut self, avg_video_views: impl Into<Decimal>) -> Self {
        self.avg_video_views = Some(avg_video_views.into());
        self
    }
}

impl WriteFields for ContentFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("avg_engagement_rate", &self.avg_engagement_rate),
                    ("avg_live_avg_viewers_ge", &self.avg_live_avg_viewers_ge),
                    (
                        "avg_shopable_engagement_rate",
                        &self.avg_shoppable_engagement_rate,
                    ),
                    (
                        "avg_shoppable_live_avg_viewers_ge",
                        &self.avg_shoppable_live_avg_viewers_ge,
                    ),
                    ("avg_shoppable_video_views", &self.avg_shoppable_video_views),
                    ("avg_video_views", &self.avg_video_views),
                ],
            );
    }
}

debug_written!(ContentFilters);

/// Format of the content that creators make.
#[non_exhaustive]
pub enum ContentFormat {
    /// LIVE sessions. Sent as `LIVE`.
    Live,
    /// Videos. Sent as `VIDEO`.
    Video,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentFormat {
    const TEXTS: &'static [&'static str] = &["LIVE", "VIDEO"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(_) => Self::Video,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::Video => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ContentFormat, Read, Write);

/// Share of one kind of content in the GMV of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentGmvDistribution {
    /// Kind of content: `VIDEO`, `LIVE` or `SHOWCASE`.
    pub content_type: Option<AffiliateContentType>,
    /// Share of the kind of content as a fraction: 0.3035 is 30.35%.
    pub value: Option<Decimal>,
}

impl Fields for ContentGmvDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_type", &mut self.content_type),
                    ("value", &mut self.value),
                ],
            );
    }
}

debug_fields!(ContentGmvDistribution);

/// A conversation between the shop and a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// URL of the creator's profile picture.
    pub avatar: Option<String>,
    /// ID of the creator in the messaging system, as in `sender_id` of messages.
    pub creator_im_id: Option<AffiliateImUserId>,
    /// Conversation ID.
    pub id: Option<AffiliateConversationId>,
    /// Number of messages that the shop has not read.
    pub unread_count: Option<i64>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for Conversation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("creator_im_id", &mut self.creator_im_id),
                    ("id", &mut self.id),
                    ("unread_count", &mut self.unread_count),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(Conversation);

/// Status of conversations with creators.
#[non_exhaustive]
pub enum ConversationStatus {
    /// Conversations with any status. Sent as `ALL`.
    All,
    /// Conversations with unread messages. They stay unread until [`MarkConversationsAsRead`](crate::affiliate_seller::MarkConversationsAsRead) is called, even after a reply. Sent as `UNREAD`.
    Unread,
    /// Conversations in which the last message is not from the seller. Sent as `UNREPLIED`.
    Unreplied,
    /// Archived conversations. Sent as `ARCHIVED`.
    Archived,
    /// Starred conversations. Sent as `STARRED`.
    Starred,
    /// Another name for `UNREPLIED`, which occurs only in one of TikTok's examples. Sent as `UNREPLY`.
    Unreply,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ConversationStatus {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "UNREAD",
        "UNREPLIED",
        "ARCHIVED",
        "STARRED",
        "UNREPLY",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Unread,
            Ok(2) => Self::Unreplied,
            Ok(3) => Self::Archived,
            Ok(4) => Self::Starred,
            Ok(_) => Self::Unreply,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Unread => Ok(1),
            Self::Unreplied => Ok(2),
            Self::Archived => Ok(3),
            Self::Starred => Ok(4),
            Self::Unreply => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ConversationStatus, Read, Write);

/// Range of the number of followers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountRange {
    /// Inclusive lower bound of the number of followers. At least 0.
    pub count_ge: Option<i64>,
    /// Inclusive upper bound of the number of followers; a negative number means no upper bound. TikTok does not document what omitting it means.
    pub count_le: Option<i64>,
}

impl CountRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound of the number of followers. At least 0.
    #[inline]
    pub fn count_ge(mut self, count_ge: i64) -> Self {
        self.count_ge = Some(count_ge);
        self
    }

    /// Inclusive upper bound of the number of followers; a negative number means no upper bound. TikTok does not document what omitting it means.
    #[inline]
    pub fn count_le(mut self, count_le: i64) -> Self {
        self.count_le = Some(count_le);
        self
    }
}

impl WriteFields for CountRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("count_ge", &within(&self.count_ge, 0..)),
                    ("count_le", &self.count_le),
                ],
            );
    }
}

debug_written!(CountRange);

/// An open collaboration that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedOpenCollaboration {
    /// When the commission takes effect.
    pub effective_time: Option<Timestamp>,
    /// Open collaboration ID.
    pub id: Option<OpenCollaborationId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for CreatedOpenCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("effective_time", &mut self.effective_time),
                    ("id", &mut self.id),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(CreatedOpenCollaboration);

/// A target collaboration that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTargetCollaboration {
    /// Target collaboration ID.
    pub id: Option<TargetCollaborationId>,
}

impl Fields for CreatedTargetCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(CreatedTargetCollaboration);

/// Whether invited creators accepted a target collaboration.
#[non_exhaustive]
pub enum CreatorAcceptStatus {
    /// Collaborations whose products creators added to their showcase. Sent as `ACCEPT`.
    Accept,
    /// All collaborations, accepted or not. Sent as `ALL`.
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorAcceptStatus {
    const TEXTS: &'static [&'static str] = &["ACCEPT", "ALL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Accept,
            Ok(_) => Self::All,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Accept => Ok(0),
            Self::All => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CreatorAcceptStatus, Write);

/// Whether an agency manages a creator.
#[non_exhaustive]
pub enum CreatorAgencyStatus {
    /// An agency manages the creator. Sent as `AGENCY_MANAGED`.
    AgencyManaged,
    /// No agency manages the creator. Sent as `INDEPENDENT`.
    Independent,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorAgencyStatus {
    const TEXTS: &'static [&'static str] = &["AGENCY_MANAGED", "INDEPENDENT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AgencyManaged,
            Ok(_) => Self::Independent,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AgencyManaged => Ok(0),
            Self::Independent => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CreatorAgencyStatus, Write);

/// Relationship between a creator and the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorConnection {
    /// Whether the shop and the creator are paired; TikTok does not document what pairs them.
    pub is_paired: Option<bool>,
    /// Whether the shop and the creator are connected; TikTok does not document what connects them. JSON name: `is_connect`.
    pub is_connected: Option<bool>,
    /// Whether the shop or the creator blocks the other.
    pub is_blocked: Option<bool>,
}

impl Fields for CreatorConnection {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_paired", &mut self.is_paired),
                    ("is_connect", &mut self.is_connected),
                    ("is_blocked", &mut self.is_blocked),
                ],
            );
    }
}

debug_fields!(CreatorConnection);

/// The product of an open collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContentProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the product image.
    pub image_url: Option<String>,
}

impl Fields for CreatorContentProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("image_url", &mut self.image_url)]);
    }
}

debug_fields!(CreatorContentProduct);

/// Profile of a creator, with figures and the creator's relationship with the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorProfile {
    /// Whether TikTok recommends the creator. JSON name: `is_official_recommend`.
    pub is_officially_recommended: Option<bool>,
    /// Whether contact information of the creator is available.
    pub contact_info_available: Option<bool>,
    /// Name of the creator's agency, a multi-channel network (MCN). JSON name: `creator_bind_mcn_name`.
    pub mcn_name: Option<String>,
    /// Engagement rate of the creator over the last 30 days. TikTok does not document the unit, nor whether only LIVE sessions count.
    pub live_engagement_rate_30d: Option<i64>,
    /// Median number of plays per video over the last 30 days; TikTok's documents call it an average. JSON name: `video_play_cnt_30d_med`.
    pub video_play_count_30d_median: Option<i64>,
    /// Median number of views per LIVE session over the last 30 days; TikTok's documents call it an average. JSON name: `live_view_cnt_30d_med`.
    pub live_view_count_30d_median: Option<i64>,
    /// Number of likes of LIVE sessions over the last 30 days. JSON name: `live_like_cnt_30d`.
    pub live_like_count_30d: Option<i64>,
    /// Median number of comments per LIVE session over the last 30 days; TikTok's documents call it an average. JSON name: `live_comment_cnt_30d_med`.
    pub live_comment_count_30d_median: Option<i64>,
    /// Median number of shares per LIVE session over the last 30 days; TikTok's documents call it an average. JSON name: `live_share_cnt_30d_med`.
    pub live_share_count_30d_median: Option<i64>,
    /// Median number of videos published over the last 30 days; TikTok's documents call it an average. JSON name: `video_publish_cnt_30d_med`.
    pub video_publish_count_30d_median: Option<i64>,
    /// Whether the shop invited the creator in the last 90 days.
    pub has_invited_90d: Option<bool>,
    /// Whether the shop blocks the creator.
    pub is_creator_blocked: Option<bool>,
    /// Level of the creator by GMV; the definition depends on the market.
    pub creator_level: Option<i64>,
    /// Number of fulfillment reviews that sellers wrote about the creator in the last 90 days.
    pub creator_fulfillment_reviews: Option<i64>,
    /// Whether the creator may be offered a flat fee.
    pub is_eligible_flat_fee: Option<bool>,
    /// Whether TikTok marks the creator as a rising star.
    pub is_rising_star: Option<bool>,
    /// Fulfillment score of the creator over the last 90 days.
    pub creator_fulfillment_score_90d: Option<Decimal>,
    /// Total credit score of the creator for samples, out of 100.
    pub sample_score: Option<i64>,
    /// Relationship between the creator and the shop. JSON name: `creator_connect_info`.
    pub connection: Option<CreatorConnection>,
    /// Figures of the creator over time. JSON name: `creator_trend_profile`.
    pub trends: Vec<CreatorTrend>,
}

impl Fields for CreatorProfile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_official_recommend", &mut self.is_officially_recommended),
                    ("contact_info_available", &mut self.contact_info_available),
                    ("creator_bind_mcn_name", &mut self.mcn_name),
                    ("live_engagement_rate_30d", &mut self.live_engagement_rate_30d),
                    ("video_play_cnt_30d_med", &mut self.video_play_count_30d_median),
                    ("live_view_cnt_30d_med", &mut self.live_view_count_30d_median),
                    ("live_like_cnt_30d", &mut self.live_like_count_30d),
                    (
                        "live_comment_cnt_30d_med",
                        &mut self.live_comment_count_30d_median,
                    ),
                    ("live_share_cnt_30d_med", &mut self.live_share_count_30d_median),
                    (
                        "video_publish_cnt_30d_med",
                        &mut self.video_publish_count_30d_median,
                    ),
                    ("has_invited_90d", &mut self.has_invited_90d),
                    ("is_creator_blocked", &mut self.is_creator_blocked),
                    ("creator_level", &mut self.creator_level),
                    (
                        "creator_fulfillment_reviews",
                        &mut self.creator_fulfillment_reviews,
                    ),
                    ("is_eligible_flat_fee", &mut self.is_eligible_flat_fee),
                    ("is_rising_star", &mut self.is_rising_star),
                    (
                        "creator_fulfillment_score_90d",
                        &mut self.creator_fulfillment_score_90d,
                    ),
                    ("sample_score", &mut self.sample_score),
                    ("creator_connect_info", &mut self.connection),
                    ("creator_trend_profile", &mut self.trends),
                ],
            );
    }
}

debug_fields!(CreatorProfile);

/// Figures of a creator for one interval of a trend.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorTrend {
    /// When the interval begins.
    pub start_timestamp: Option<Timestamp>,
    /// When the interval ends.
    pub end_timestamp: Option<Timestamp>,
    /// GMV of the creator in the interval.
    pub gmv: Option<Gmv>,
    /// Number of units sold in the interval.
    pub units_sold: Option<i64>,
    /// Number of followers.
    pub follower: Option<i64>,
    /// Engagement rate in hundredths of a percent: 558 is 5.58%.
    pub engagement_rate: Option<i64>,
}

impl Fields for CreatorTrend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("start_timestamp", &mut self.start_timestamp),
                    ("end_timestamp", &mut self.end_timestamp),
                    ("gmv", &mut self.gmv),
                    ("units_sold", &mut self.units_sold),
                    ("follower", &mut self.follower),
                    ("engagement_rate", &mut self.engagement_rate),
                ],
            );
    }
}

debug_fields!(CreatorTrend);

/// Commission rate that currently applies to an open collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentCommission {
    /// When the rate stops applying.
    pub end_time: Option<Timestamp>,
    /// Commission rate in hundredths of a percent: 3555 is 35.55%.
    pub rate: Option<i64>,
    /// When the rate took effect.
    pub start_time: Option<Timestamp>,
}

impl Fields for CurrentCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_time", &mut self.end_time),
                    ("rate", &mut self.rate),
                    ("start_time", &mut self.start_time),
                ],
            );
    }
}

debug_fields!(CurrentCommission);

/// Group of data about a creator.
#[non_exhaustive]
pub enum DataGroup {
    /// Profile of the creator. Sent as `BASIC_CREATOR_INFORMATION`.
    BasicCreatorInformation,
    /// Performance of the creator's videos and LIVE sessions. Sent as `CONTENT_PERFORMANCE`.
    ContentPerformance,
    /// Numbers and demographics of followers. Sent as `FOLLOWER_INFORMATION`.
    FollowerInformation,
    /// Work with sellers and brands. Sent as `COLLABORATION`.
    Collaboration,
    /// Units sold and GMV. Sent as `SALES_AND_GMV`.
    SalesAndGmv,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DataGroup {
    const TEXTS: &'static [&'static str] = &[
        "BASIC_CREATOR_INFORMATION",
        "CONTENT_PERFORMANCE",
        "FOLLOWER_INFORMATION",
        "COLLABORATION",
        "SALES_AND_GMV",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BasicCreatorInformation,
            Ok(1) => Self::ContentPerformance,
            Ok(2) => Self::FollowerInformation,
            Ok(3) => Self::Collaboration,
            Ok(_) => Self::SalesAndGmv,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BasicCreatorInformation => Ok(0),
            Self::ContentPerformance => Ok(1),
            Self::FollowerInformation => Ok(2),
            Self::Collaboration => Ok(3),
            Self::SalesAndGmv => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DataGroup, Write);

/// Whether the commission of a target collaboration applies to all, some or none of its creators or products.
#[non_exhaustive]
pub enum EffectiveStatus {
    /// It applies to all of them. Sent as `EFFECTIVE_ALL`.
    EffectiveAll,
    /// It applies to some of them; for the others, the top creator program has priority. Sent as `EFFECTIVE_PARTIALLY`.
    EffectivePartially,
    /// It applies to none of them. Sent as `EFFECTIVE_NONE`.
    EffectiveNone,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EffectiveStatus {
    const TEXTS: &'static [&'static str] = &[
        "EFFECTIVE_ALL",
        "EFFECTIVE_PARTIALLY",
        "EFFECTIVE_NONE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::EffectiveAll,
            Ok(1) => Self::EffectivePartially,
            Ok(_) => Self::EffectiveNone,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::EffectiveAll => Ok(0),
            Self::EffectivePartially => Ok(1),
            Self::EffectiveNone => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(EffectiveStatus, Read);

/// A filter of the creator marketplace with its values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterGroup {
    /// Name of the filter: `OPTION_VERTICAL_PRO`, `OPTION_LANGUAGE`, `OPTION_CREATOR_LEVEL` or `OPTION_BRAND`.
    pub option_type: Option<String>,
    /// Values of the filter; in a search, those to search for.
    pub options: Option<Vec<FilterOption>>,
}

impl FilterGroup {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter: `OPTION_VERTICAL_PRO`, `OPTION_LANGUAGE`, `OPTION_CREATOR_LEVEL` or `OPTION_BRAND`.
    #[inline]
    pub fn option_type(mut self, option_type: impl Into<String>) -> Self {
        self.option_type = Some(option_type.into());
        self
    }

    /// Values of the filter; in a search, those to search for.
    #[inline]
    pub fn options(mut self, options: impl IntoIterator<Item = FilterOption>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}

impl WriteFields for FilterGroup {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("option_type", &self.option_type), ("options", &self.options)]);
    }
}

impl Fields for FilterGroup {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("option_type", &mut self.option_type),
                    ("options", &mut self.options),
                ],
            );
    }
}

debug_fields!(FilterGroup);

/// A value of a filter of the creator marketplace.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOption {
    /// ID of the value.
    pub id: Option<CreatorFilterOptionId>,
    /// Name of the value.
    pub name: Option<String>,
    /// Values below this value, if there are any.
    pub option_children: Option<Vec<FilterOptionChild>>,
}

impl FilterOption {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the value.
    #[inline]
    pub fn id(mut self, id: impl Into<CreatorFilterOptionId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the value.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Values below this value, if there are any.
    #[inline]
    pub fn option_children(
        mut self,
        option_children: impl IntoIterator<Item = FilterOptionChild>,
    ) -> Self {
        self.option_children = Some(option_children.into_iter().collect());
        self
    }
}

impl WriteFields for FilterOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &self.name),
                    ("option_children", &self.option_children),
                ],
            );
    }
}

impl Fields for FilterOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("option_children", &mut self.option_children),
                ],
            );
    }
}

debug_fields!(FilterOption);

/// A value below another value of a filter.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOptionChild {
    /// ID of the value.
    pub id: Option<CreatorFilterOptionId>,
    /// Name of the value.
    pub name: Option<String>,
}

impl FilterOptionChild {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the value.
    #[inline]
    pub fn id(mut self, id: impl Into<CreatorFilterOptionId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the value.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for FilterOptionChild {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("name", &self.name)]);
    }
}

impl Fields for FilterOptionChild {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(FilterOptionChild);

/// Filters for the followers of creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerDemographics {
    /// Age groups of the followers.
    pub age_ranges: Option<Vec<AgeRange>>,
    /// Range of the number of followers.
    pub count_range: Option<CountRange>,
    /// Minimum share of one gender among the followers.
    pub gender_distribution: Option<GenderDistribution>,
}

impl FollowerDemographics {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Age groups of the followers.
    #[inline]
    pub fn age_ranges(
        mut self,
        age_ranges: impl IntoIterator<Item = impl Into<AgeRange>>,
    ) -> Self {
        self.age_ranges = Some(age_ranges.into_iter().map(Into::into).collect());
        self
    }

    /// Range of the number of followers.
    #[inline]
    pub fn count_range(mut self, count_range: CountRange) -> Self {
        self.count_range = Some(count_range);
        self
    }

    /// Minimum share of one gender among the followers.
    #[inline]
    pub fn gender_distribution(
        mut self,
        gender_distribution: GenderDistribution,
    ) -> Self {
        self.gender_distribution = Some(gender_distribution);
        self
    }
}

impl WriteFields for FollowerDemographics {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("age_ranges", &self.age_ranges),
                    ("count_range", &self.count_range),
                    ("gender_distribution", &self.gender_distribution),
                ],
            );
    }
}

debug_written!(FollowerDemographics);

/// Share of a group among the followers of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerShare {
    /// The group: an age range such as `18-23`, a gender such as `Female`, or a code of two letters for a place.
    pub key: Option<String>,
    /// Share of the group as a fraction: 0.25 is 25%.
    pub value: Option<Decimal>,
}

impl Fields for FollowerShare {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("key", &mut self.key), ("value", &mut self.value)]);
    }
}

debug_fields!(FollowerShare);

/// Range of the number of units that a creator sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormattedCountRange {
    /// The range as text, such as `0-10`.
    pub formatted_range: Option<String>,
    /// Upper end of the range.
    pub maximum_amount: Option<i64>,
    /// Lower end of the range.
    pub minimum_amount: Option<i64>,
}

impl Fields for FormattedCountRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("formatted_range", &mut self.formatted_range),
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                ],
            );
    }
}

debug_fields!(FormattedCountRange);

/// A range of amounts in one currency, also as text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormattedMoneyRange {
    /// Currency of the range.
    pub currency: Option<Currency>,
    /// The range as text with the currency sign, such as `$15-$20`.
    pub formatted_range: Option<String>,
    /// Upper end of the range.
    pub maximum_amount: Option<Decimal>,
    /// Lower end of the range.
    pub minimum_amount: Option<Decimal>,
}

impl Fields for FormattedMoneyRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("formatted_range", &mut self.formatted_range),
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                ],
            );
    }
}

debug_fields!(FormattedMoneyRange);

/// Whether invited creators receive free samples, and whether samples are approved automatically.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreeSampleRule {
    /// Whether invited creators receive free samples.
    pub has_free_sample: Option<bool>,
    /// Whether samples are approved automatically; ignored if `has_free_sample` is `false`.
    pub is_sample_approval_exempt: Option<bool>,
}

impl FreeSampleRule {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether invited creators receive free samples.
    #[inline]
    pub fn has_free_sample(mut self, has_free_sample: bool) -> Self {
        self.has_free_sample = Some(has_free_sample);
        self
    }

    /// Whether samples are approved automatically; ignored if `has_free_sample` is `false`.
    #[inline]
    pub fn is_sample_approval_exempt(mut self, is_sample_approval_exempt: bool) -> Self {
        self.is_sample_approval_exempt = Some(is_sample_approval_exempt);
        self
    }
}

impl WriteFields for FreeSampleRule {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("has_free_sample", &self.has_free_sample),
                    ("is_sample_approval_exempt", &self.is_sample_approval_exempt),
                ],
            );
    }
}

impl Fields for FreeSampleRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("has_free_sample", &mut self.has_free_sample),
                    ("is_sample_approval_exempt", &mut self.is_sample_approval_exempt),
                ],
            );
    }
}

debug_fields!(FreeSampleRule);

/// Whether invited creators receive free samples, and whether samples are approved automatically.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeSampleRuleInput {
    /// Whether invited creators receive free samples.
    pub has_free_sample: bool,
    /// Whether samples are approved automatically; ignored if `has_free_sample` is `false`.
    pub is_sample_approval_exempt: bool,
}

impl FreeSampleRuleInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(has_free_sample: bool, is_sample_approval_exempt: bool) -> Self {
        Self {
            has_free_sample,
            is_sample_approval_exempt,
        }
    }
}

impl WriteFields for FreeSampleRuleInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("has_free_sample", &self.has_free_sample),
                    ("is_sample_approval_exempt", &self.is_sample_approval_exempt),
                ],
            );
    }
}

debug_written!(FreeSampleRuleInput);

/// Filter for target collaborations with free samples.
#[non_exhaustive]
pub enum FreeSampleSetting {
    /// Only collaborations with free samples. Sent as `WITH_FREE_SAMPLE`.
    WithFreeSample,
    /// Collaborations with and without free samples. Sent as `ALL`.
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FreeSampleSetting {
    const TEXTS: &'static [&'static str] = &["WITH_FREE_SAMPLE", "ALL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WithFreeSample,
            Ok(_) => Self::All,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WithFreeSample => Ok(0),
            Self::All => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FreeSampleSetting, Write);

/// Minimum share of one gender among the followers of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderDistribution {
    /// Gender of the followers, `MALE` or `FEMALE`.
    pub gender: Option<Gender>,
    /// Inclusive lower bound of the share in hundredths of a percent: 6000 is 60%.
    pub percentage_ge: Option<i64>,
}

impl GenderDistribution {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Gender of the followers, `MALE` or `FEMALE`.
    #[inline]
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Inclusive lower bound of the share in hundredths of a percent: 6000 is 60%.
    #[inline]
    pub fn percentage_ge(mut self, percentage_ge: i64) -> Self {
        self.percentage_ge = Some(percentage_ge);
        self
    }
}

impl WriteFields for GenderDistribution {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("gender", &self.gender), ("percentage_ge", &self.percentage_ge)]);
    }
}

debug_written!(GenderDistribution);

/// GMV of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gmv {
    /// Amount of the GMV.
    pub amount: Option<Decimal>,
    /// Symbol of the currency.
    pub symbol: Option<String>,
}

impl Fields for Gmv {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("amount", &mut self.amount), ("symbol", &mut self.symbol)]);
    }
}

debug_fields!(Gmv);

/// Range of the GMV of a creator.
#[non_exhaustive]
pub enum GmvRange {
    /// From 0 to 100. Sent as `GMV_RANGE_0_100`.
    From0To100,
    /// From 100 to 1,000. Sent as `GMV_RANGE_100_1000`.
    From100To1000,
    /// From 1,000 to 10,000. Sent as `GMV_RANGE_1000_10000`.
    From1000To10000,
    /// At least 10,000. Sent as `GMV_RANGE_10000_AND_ABOVE`.
    From10000,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for GmvRange {
    const TEXTS: &'static [&'static str] = &[
        "GMV_RANGE_0_100",
        "GMV_RANGE_100_1000",
        "GMV_RANGE_1000_10000",
        "GMV_RANGE_10000_AND_ABOVE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::From0To100,
            Ok(1) => Self::From100To1000,
            Ok(2) => Self::From1000To10000,
            Ok(_) => Self::From10000,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::From0To100 => Ok(0),
            Self::From100To1000 => Ok(1),
            Self::From1000To10000 => Ok(2),
            Self::From10000 => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(GmvRange, Write);

/// An image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    /// URL of the image.
    pub url: Option<String>,
}

impl Fields for ImageUrl {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("url", &mut self.url)]);
    }
}

debug_fields!(ImageUrl);

/// What a search keyword means.
#[non_exhaustive]
pub enum KeywordType {
    /// The keyword is a product ID. Sent as `PRODUCT_ID`.
    ProductId,
    /// The keyword is part of a product title. Sent as `PRODUCT_NAME`.
    ProductName,
    /// The keyword is a target collaboration ID. Sent as `TARGET_COLLABORATION_ID`.
    TargetCollaborationId,
    /// The keyword is part of the name of a target collaboration. Sent as `TARGET_COLLABORATION_NAME`.
    TargetCollaborationName,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for KeywordType {
    const TEXTS: &'static [&'static str] = &[
        "PRODUCT_ID",
        "PRODUCT_NAME",
        "TARGET_COLLABORATION_ID",
        "TARGET_COLLABORATION_NAME",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ProductId,
            Ok(1) => Self::ProductName,
            Ok(2) => Self::TargetCollaborationId,
            Ok(_) => Self::TargetCollaborationName,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ProductId => Ok(0),
            Self::ProductName => Ok(1),
            Self::TargetCollaborationId => Ok(2),
            Self::TargetCollaborationName => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(KeywordType, Write);

/// An application of a creator for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySampleApplication {
    /// Deadline for the seller to approve the application.
    pub approve_expiration_time: Option<Timestamp>,
    /// Number of samples of the product that are left.
    pub available_quantity: Option<i64>,
    /// Commission rate as a fraction from 0.01 to 0.8: 0.2 is 20%.
    pub commission_rate: Option<Decimal>,
    /// Creator who applies.
    pub creator: Option<LegacySampleApplicationCreator>,
    /// Reasons why the application cannot be approved; may be absent or empty even if `is_approvable` is `false`. JSON name: `disapprovable_reasons`.
    pub unapprovable_reasons: Vec<String>,
    /// Status of the content that the creator owes for the sample.
    pub fulfillment_status: Option<SampleFulfillmentStatus>,
    /// Sample application ID.
    pub id: Option<SampleApplicationId>,
    /// Whether the seller can approve the application.
    pub is_approvable: Option<bool>,
    /// ID of the sample order; absent until the seller approves.
    pub order_id: Option<OrderId>,
    /// Name of the agency that applied on behalf of the creator; otherwise absent.
    pub partner_name: Option<String>,
    /// Product and SKU of the sample.
    pub product: Option<SampleApplicationProduct>,
    /// Deadline for shipping the sample.
    pub shipment_expiration_time: Option<Timestamp>,
    /// Status of the application.
    pub status: Option<SampleApplicationStatus>,
    /// Tracking number of the package with the sample.
    pub tracking_number: Option<String>,
}

impl Fields for LegacySampleApplication {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("approve_expiration_time", &mut self.approve_expiration_time),
                    ("available_quantity", &mut self.available_quantity),
                    ("commission_rate", &mut self.commission_rate),
                    ("creator", &mut self.creator),
                    ("disapprovable_reasons", &mut self.unapprovable_reasons),
                    ("fulfillment_status", &mut self.fulfillment_status),
                    ("id", &mut self.id),
                    ("is_approvable", &mut self.is_approvable),
                    ("order_id", &mut self.order_id),
                    ("partner_name", &mut self.partner_name),
                    ("product", &mut self.product),
                    ("shipment_expiration_time", &mut self.shipment_expiration_time),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(LegacySampleApplication);

/// The creator who applies for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySampleApplicationCreator {
    /// URL of the creator's profile picture.
    pub avatar_url: Option<String>,
    /// Number of posts in the last 30 days; absent if the creator does not share it.
    pub content_count: Option<i64>,
    /// Median number of views of shoppable videos in the last 30 days; absent if the creator does not share it. JSON name: `ec_video_view`.
    pub ec_video_views: Option<i64>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// Share of samples of the last 90 days that led to content, in percent, such as `60.85`, possibly followed by `%`. Empty if the creator does not share it.
    pub fulfillment_percentage: Option<String>,
    /// GMV from the creator's shoppable content in the last 30 days; absent if the creator does not share it.
    pub gmv: Option<DisplayMoney>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// User ID of the creator; version 202508 returns `creator_open_id` instead.
    pub user_id: Option<CreatorUserId>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for LegacySampleApplicationCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar_url", &mut self.avatar_url),
                    ("content_count", &mut self.content_count),
                    ("ec_video_view", &mut self.ec_video_views),
                    ("follower_count", &mut self.follower_count),
                    ("fulfillment_percentage", &mut self.fulfillment_percentage),
                    ("gmv", &mut self.gmv),
                    ("nickname", &mut self.nickname),
                    ("user_id", &mut self.user_id),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(LegacySampleApplicationCreator);

/// Commission on a product of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyTargetCollaborationCommission {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// When the commission takes effect.
    pub effective_time: Option<Timestamp>,
    /// Highest estimated commission on a SKU of the product.
    pub maximum_amount: Option<Decimal>,
    /// Lowest estimated commission on a SKU of the product.
    pub minimum_amount: Option<Decimal>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for LegacyTargetCollaborationCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("effective_time", &mut self.effective_time),
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                    ("rate", &mut self.rate),
                ],
            );
    }
}

debug_fields!(LegacyTargetCollaborationCommission);

/// A product of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyTargetCollaborationProduct {
    /// Commission on the product.
    pub commission: Option<LegacyTargetCollaborationCommission>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Price range of the product before discounts.
    pub original_price: Option<MoneyRange>,
    /// Title of the product.
    pub title: Option<String>,
    /// Whether the product can be sold.
    pub status: Option<ProductStatus>,
    /// Whether the product is part of the collaboration.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Whether the commission on the product applies to all, some or none of the creators.
    pub commission_effective_status: Option<EffectiveStatus>,
}

impl Fields for LegacyTargetCollaborationProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission", &mut self.commission),
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("original_price", &mut self.original_price),
                    ("title", &mut self.title),
                    ("status", &mut self.status),
                    ("collaboration_status", &mut self.collaboration_status),
                    (
                        "commission_effective_status",
                        &mut self.commission_effective_status,
                    ),
                ],
            );
    }
}

debug_fields!(LegacyTargetCollaborationProduct);

/// Gender of most followers of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MajorGender {
    /// Gender of most followers, `MALE` or `FEMALE`.
    pub gender: Option<Gender>,
    /// Share of this gender in hundredths of a percent: 6524 is 65.24%.
    pub percentage: Option<i64>,
}

impl Fields for MajorGender {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("gender", &mut self.gender), ("percentage", &mut self.percentage)],
            );
    }
}

debug_fields!(MajorGender);

/// Kind of message between a shop and a creator. It determines the fields of the JSON text that is the content.
#[non_exhaustive]
pub enum MessageType {
    /// A text, in `content`. Sent as `TEXT`.
    Text,
    /// A card that shows the product `product_id`. Sent as `PRODUCT_CARD`.
    ProductCard,
    /// A card that invites the creator to a target collaboration. The ID of the collaboration is in `target_collaboration_id` of a sent message and in `invitation_group_id` of a returned one. Sent as `TARGET_COLLABORATION_CARD`.
    TargetCollaborationCard,
    /// A card about an application for a free sample; `apply_id` is the ID of the application. Sent as `FREE_SAMPLE_CARD`.
    FreeSampleCard,
    /// An image, with `url`, `width` and `height`: the last two are integers in a sent message, and texts in a returned one. Sent as `IMAGE`.
    Image,
    /// A card with `content`, optionally `title`, and an image. The URL of the image is in `image_url` of a sent message and in `url` of a returned one. Sent as `CRM_TEXT_WITH_IMAGE_CARD`.
    CrmTextWithImageCard,
    /// A card with `content`, optionally `title`, and `product_ids`: one to five IDs, separated by commas, in a sent message, and a list of numbers in a returned one. Sent as `CRM_TEXT_WITH_PRODUCTS_CARD`.
    CrmTextWithProductsCard,
    /// A notification, in `content`. Sent as `NOTIFICATION`.
    Notification,
    /// An emoticon, with `url`, and with `width` and `height` as texts. Sent as `EMOTICONS`.
    Emoticons,
    /// A system message, in `content`. Sent as `SYSTEM`.
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageType {
    const TEXTS: &'static [&'static str] = &[
        "TEXT",
        "PRODUCT_CARD",
        "TARGET_COLLABORATION_CARD",
        "FREE_SAMPLE_CARD",
        "IMAGE",
        "CRM_TEXT_WITH_IMAGE_CARD",
        "CRM_TEXT_WITH_PRODUCTS_CARD",
        "NOTIFICATION",
        "EMOTICONS",
        "SYSTEM",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Text,
            Ok(1) => Self::ProductCard,
            Ok(2) => Self::TargetCollaborationCard,
            Ok(3) => Self::FreeSampleCard,
            Ok(4) => Self::Image,
            Ok(5) => Self::CrmTextWithImageCard,
            Ok(6) => Self::CrmTextWithProductsCard,
            Ok(7) => Self::Notification,
            Ok(8) => Self::Emoticons,
            Ok(_) => Self::System,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Text => Ok(0),
            Self::ProductCard => Ok(1),
            Self::TargetCollaborationCard => Ok(2),
            Self::FreeSampleCard => Ok(3),
            Self::Image => Ok(4),
            Self::CrmTextWithImageCard => Ok(5),
            Self::CrmTextWithProductsCard => Ok(6),
            Self::Notification => Ok(7),
            Self::Emoticons => Ok(8),
            Self::System => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MessageType, Read, Write);

/// Kind of figures that an export contains.
#[non_exhaustive]
pub enum ModuleType {
    /// A list of creators. Sent as `CREATOR`.
    Creator,
    /// The main performance figures. Sent as `BASE`.
    Base,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ModuleType {
    const TEXTS: &'static [&'static str] = &["CREATOR", "BASE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Creator,
            Ok(_) => Self::Base,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Creator => Ok(0),
            Self::Base => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ModuleType, Read, Write);

/// The product of an open collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCollaborationProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Price range of the product before discounts.
    pub original_price: Option<MoneyRange>,
    /// Title of the product.
    pub title: Option<String>,
    /// Number of units in stock.
    pub inventory: Option<i64>,
    /// Whether the product can be sold.
    pub status: Option<ProductStatus>,
}

impl Fields for OpenCollaborationProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("original_price", &mut self.original_price),
                    ("title", &mut self.title),
                    ("inventory", &mut self.inventory),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(OpenCollaborationProduct);

/// Field by which open collaborations are sorted.
#[non_exhaustive]
pub enum OpenCollaborationSortField {
    /// Price of the product before discounts. Sent as `product_original_price`.
    ProductOriginalPrice,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpenCollaborationSortField {
    const TEXTS: &'static [&'static str] = &["product_original_price"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::ProductOriginalPrice,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ProductOriginalPrice => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpenCollaborationSortField, Write);

/// Whether an open collaboration or a creator's part in it continues.
#[non_exhaustive]
pub enum OpenCollaborationStatus {
    /// It is in effect. Sent as `NORMAL`.
    Normal,
    /// The seller ended it, and it expires soon. Sent as `TERMINATING`.
    Terminating,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpenCollaborationStatus {
    const TEXTS: &'static [&'static str] = &["NORMAL", "TERMINATING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Terminating,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Terminating => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpenCollaborationStatus, Read);

/// How often creators post after they receive a sample, compared with a benchmark of the market.
#[non_exhaustive]
pub enum PostRate {
    /// Any rate. Sent as `ALL`.
    All,
    /// An acceptable rate. Sent as `OK`.
    Ok,
    /// A good rate. Sent as `GOOD`.
    Good,
    /// The highest rates, up to 100%. Sent as `BETTER`.
    Better,
    /// Any rate, before version 202608. Sent as `All`.
    AllCapitalized,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PostRate {
    const TEXTS: &'static [&'static str] = &["ALL", "OK", "GOOD", "BETTER", "All"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Ok,
            Ok(2) => Self::Good,
            Ok(3) => Self::Better,
            Ok(_) => Self::AllCapitalized,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Ok => Ok(1),
            Self::Good => Ok(2),
            Self::Better => Ok(3),
            Self::AllCapitalized => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PostRate, Write);

/// How likely a creator is to post after receiving a sample.
#[non_exhaustive]
pub enum PredictedFulfillmentRank {
    /// Any likelihood. Sent as `ALL`.
    All,
    /// A low likelihood or better. Sent as `LOW`.
    Low,
    /// A medium likelihood or better. Sent as `MEDIUM`.
    Medium,
    /// A high likelihood. Sent as `HIGH`.
    High,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PredictedFulfillmentRank {
    const TEXTS: &'static [&'static str] = &["ALL", "LOW", "MEDIUM", "HIGH"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Low,
            Ok(2) => Self::Medium,
            Ok(_) => Self::High,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Low => Ok(1),
            Self::Medium => Ok(2),
            Self::High => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PredictedFulfillmentRank, Read, Write);

/// Whether a product of a collaboration can be sold.
#[non_exhaustive]
pub enum ProductStatus {
    /// It is on sale. Sent as `LIVE`.
    Live,
    /// It is out of stock. Sent as `OUT_OF_STOCK`.
    OutOfStock,
    /// The seller deactivated it. Sent as `SELLER_DEACTIVATE`.
    SellerDeactivate,
    /// TikTok deactivated it, or it is not available for sale. Sent as `PLATFORM_DEACTIVATE`.
    PlatformDeactivate,
    /// TikTok took it down for a violation, or its collaboration was dissolved. Sent as `GNE_REJECT`.
    GovernanceRejected,
    /// It was deleted. Sent as `DELETE`.
    Delete,
    /// It cannot be sold for another reason; it is a draft, frozen or under review, for example. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "LIVE",
        "OUT_OF_STOCK",
        "SELLER_DEACTIVATE",
        "PLATFORM_DEACTIVATE",
        "GNE_REJECT",
        "DELETE",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(1) => Self::OutOfStock,
            Ok(2) => Self::SellerDeactivate,
            Ok(3) => Self::PlatformDeactivate,
            Ok(4) => Self::GovernanceRejected,
            Ok(5) => Self::Delete,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::OutOfStock => Ok(1),
            Self::SellerDeactivate => Ok(2),
            Self::PlatformDeactivate => Ok(3),
            Self::GovernanceRejected => Ok(4),
            Self::Delete => Ok(5),
            Self::Other => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductStatus, Read);

/// Why a seller rejects an application for a sample.
#[non_exhaustive]
pub enum RejectReason {
    /// The creator does not meet the requirements of the seller. Sent as `NOT_MATCH`.
    NotMatch,
    /// The product is no longer on sale. Sent as `OFFLINE`.
    Offline,
    /// The product is temporarily out of stock. Sent as `OUT_OF_STOCK`.
    OutOfStock,
    /// Another reason. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RejectReason {
    const TEXTS: &'static [&'static str] = &[
        "NOT_MATCH",
        "OFFLINE",
        "OUT_OF_STOCK",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotMatch,
            Ok(1) => Self::Offline,
            Ok(2) => Self::OutOfStock,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotMatch => Ok(0),
            Self::Offline => Ok(1),
            Self::OutOfStock => Ok(2),
            Self::Other => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RejectReason, Write);

/// Decision about an application for a sample.
#[non_exhaustive]
pub enum ReviewResult {
    /// The application is approved. Sent as `APPROVE`.
    Approve,
    /// The application is rejected. Sent as `REJECT`.
    Reject,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewResult {
    const TEXTS: &'static [&'static str] = &["APPROVE", "REJECT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Approve,
            Ok(_) => Self::Reject,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Approve => Ok(0),
            Self::Reject => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReviewResult, Write);

/// The product and SKU of which a creator wants a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// ID of the SKU for which the creator applies.
    pub sku_id: Option<SkuId>,
    /// URL of the SKU image.
    pub sku_image_url: Option<String>,
    /// Values of the SKU's sales attributes, such as `Soft Cover`.
    pub sku_name: Option<String>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for SampleApplicationProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_image_url", &mut self.sku_image_url),
                    ("sku_name", &mut self.sku_name),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(SampleApplicationProduct);

/// Requirements that a creator must meet to apply for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleThresholds {
    /// Inclusive lower bound of the average number of views of shoppable videos in the last 30 days.
    pub avg_ec_video_views: Option<i64>,
    /// First-level category IDs, as `product::GetCategories` returns them, one of which must be among the creator's top three by GMV in the last 30 days. Without any, there is no restriction.
    pub category_ids: Option<Vec<CategoryId>>,
    /// Inclusive lower bound of the number of followers.
    pub minimum_follower_count: Option<i64>,
    /// Exclusive lower bound of the GMV in the last 30 days.
    pub minimum_gmv: Option<i64>,
    /// How likely the creator must be to post a shoppable video or go live after receiving the sample.
    pub predicted_fulfillment_rank: Option<PredictedFulfillmentRank>,
}

impl SampleThresholds {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound of the average number of views of shoppable videos in the last 30 days.
    #[inline]
    pub fn avg_ec_video_views(mut self, avg_ec_video_views: i64) -> Self {
        self.avg_ec_video_views = Some(avg_ec_video_views);
        self
    }

    /// First-level category IDs, as `product::GetCategories` returns them, one of which must be among the creator's top three by GMV in the last 30 days. Without any, there is no restriction.
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Inclusive lower bound of the number of followers.
    #[inline]
    pub fn minimum_follower_count(mut self, minimum_follower_count: i64) -> Self {
        self.minimum_follower_count = Some(minimum_follower_count);
        self
    }

    /// Exclusive lower bound of the GMV in the last 30 days.
    #[inline]
    pub fn minimum_gmv(mut self, minimum_gmv: i64) -> Self {
        self.minimum_gmv = Some(minimum_gmv);
        self
    }

    /// How likely the creator must be to post a shoppable video or go live after receiving the sample.
    #[inline]
    pub fn predicted_fulfillment_rank(
        mut self,
        predicted_fulfillment_rank: impl Into<PredictedFulfillmentRank>,
    ) -> Self {
        self.predicted_fulfillment_rank = Some(predicted_fulfillment_rank.into());
        self
    }
}

impl WriteFields for SampleThresholds {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("avg_ec_video_views", &self.avg_ec_video_views),
                    ("category_ids", &self.category_ids),
                    ("minimum_follower_count", &self.minimum_follower_count),
                    ("minimum_gmv", &self.minimum_gmv),
                    ("predicted_fulfillment_rank", &self.predicted_fulfillment_rank),
                ],
            );
    }
}

impl Fields for SampleThresholds {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_ec_video_views", &mut self.avg_ec_video_views),
                    ("category_ids", &mut self.category_ids),
                    ("minimum_follower_count", &mut self.minimum_follower_count),
                    ("minimum_gmv", &mut self.minimum_gmv),
                    ("predicted_fulfillment_rank", &mut self.predicted_fulfillment_rank),
                ],
            );
    }
}

debug_fields!(SampleThresholds);

/// Contact information of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerContact {
    /// Email address of the seller.
    pub email: Option<String>,
    /// Phone number of the seller.
    pub phone_number: Option<String>,
    /// Phone number of the seller's WhatsApp account.
    pub whatsapp: Option<String>,
    /// Telegram username or phone number of the seller.
    pub telegram: Option<String>,
    /// Phone number of the seller's Line account.
    pub line: Option<String>,
}

impl SellerContact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address of the seller.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number of the seller.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Phone number of the seller's WhatsApp account.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// Telegram username or phone number of the seller.
    #[inline]
    pub fn telegram(mut self, telegram: impl Into<String>) -> Self {
        self.telegram = Some(telegram.into());
        self
    }

    /// Phone number of the seller's Line account.
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }
}

impl WriteFields for SellerContact {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("email", &self.email),
                    ("phone_number", &self.phone_number),
                    ("whatsapp", &self.whatsapp),
                    ("telegram", &self.telegram),
                    ("line", &self.line),
                ],
            );
    }
}

impl Fields for SellerContact {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("email", &mut self.email),
                    ("phone_number", &mut self.phone_number),
                    ("whatsapp", &mut self.whatsapp),
                    ("telegram", &mut self.telegram),
                    ("line", &mut self.line),
                ],
            );
    }
}

debug_fields!(SellerContact);

impl CollectFailures for SellerContact {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("email", &self.email);
        failure.add_subject("phone_number", &self.phone_number);
        failure.add_subject("whatsapp", &self.whatsapp);
        failure.add_subject("telegram", &self.telegram);
        failure.add_subject("line", &self.line);
    }
}

/// Contact information of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerContactEmail {
    /// Email address of the seller.
    pub email: Option<String>,
}

impl SellerContactEmail {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address of the seller.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl WriteFields for SellerContactEmail {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("email", &self.email)]);
    }
}

impl Fields for SellerContactEmail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("email", &mut self.email)]);
    }
}

debug_fields!(SellerContactEmail);

impl CollectFailures for SellerContactEmail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("email", &self.email);
    }
}

/// The shop that sells a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shop {
    /// Name of the shop.
    pub name: Option<String>,
}

impl Fields for Shop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name)]);
    }
}

debug_fields!(Shop);

/// A creator and a product that are already together in another target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationConflict {
    /// User ID of the creator.
    pub creator_user_id: Option<CreatorUserId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for TargetCollaborationConflict {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_user_id", &mut self.creator_user_id),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(TargetCollaborationConflict);

impl CollectFailures for TargetCollaborationConflict {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("creator_user_id", &self.creator_user_id);
        failure.add_subject("product_id", &self.product_id);
    }
}

/// A creator, identified by open ID, and a product that are already together in another target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationOpenIdConflict {
    /// Open ID, which identifies the creator within this app.
    pub creator_user_open_id: Option<CreatorOpenId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for TargetCollaborationOpenIdConflict {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_user_open_id", &mut self.creator_user_open_id),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(TargetCollaborationOpenIdConflict);

impl CollectFailures for TargetCollaborationOpenIdConflict {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("creator_user_open_id", &self.creator_user_open_id);
        failure.add_subject("product_id", &self.product_id);
    }
}

/// Status of target collaborations.
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    /// More than 7 days remain. Sent as `ONGOING`.
    Ongoing,
    /// Fewer than 7 days remain. Sent as `EXPIRING`.
    Expiring,
    /// The collaboration is valid, however many days remain. Sent as `VALID`.
    Valid,
    /// The collaboration is being cancelled. Sent as `CANCELING`.
    Canceling,
    /// The collaboration expired or was cancelled. Sent as `COMPLETED`.
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationStatus {
    const TEXTS: &'static [&'static str] = &[
        "ONGOING",
        "EXPIRING",
        "VALID",
        "CANCELING",
        "COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Ongoing,
            Ok(1) => Self::Expiring,
            Ok(2) => Self::Valid,
            Ok(3) => Self::Canceling,
            Ok(_) => Self::Completed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Ongoing => Ok(0),
            Self::Expiring => Ok(1),
            Self::Valid => Ok(2),
            Self::Canceling => Ok(3),
            Self::Completed => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TargetCollaborationStatus, Write);

/// How a target collaboration was created.
#[non_exhaustive]
pub enum TargetCollaborationType {
    /// The seller chose the products and the creators. Sent as `STANDARD`.
    Standard,
    /// The seller joined TikTok's top creator program, which asks only for products. Sent as `TOP_CREATOR_PROGRAM`.
    TopCreatorProgram,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationType {
    const TEXTS: &'static [&'static str] = &["STANDARD", "TOP_CREATOR_PROGRAM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Standard,
            Ok(_) => Self::TopCreatorProgram,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Standard => Ok(0),
            Self::TopCreatorProgram => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TargetCollaborationType, Read);

/// Largest groups of followers of a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopFollowerDemographics {
    /// The three age groups with the most followers.
    pub age_ranges: Vec<AgeRange>,
    /// Gender of most followers.
    pub major_gender: Option<MajorGender>,
}

impl Fields for TopFollowerDemographics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("age_ranges", &mut self.age_ranges),
                    ("major_gender", &mut self.major_gender),
                ],
            );
    }
}

debug_fields!(TopFollowerDemographics);

/// Range of the number of units that a creator sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitsSoldBounds {
    /// Upper end of the range.
    pub maximum_amount: Option<i64>,
    /// Lower end of the range.
    pub minimum_amount: Option<i64>,
}

impl Fields for UnitsSoldBounds {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                ],
            );
    }
}

debug_fields!(UnitsSoldBounds);

/// Range of the number of units that a creator sold.
#[non_exhaustive]
pub enum UnitsSoldRange {
    /// From 0 to 10. Sent as `UNITS_SOLD_RANGE_0_10`.
    From0To10,
    /// From 10 to 100. Sent as `UNITS_SOLD_RANGE_10_100`.
    From10To100,
    /// From 100 to 1,000. Sent as `UNITS_SOLD_RANGE_100_1000`.
    From100To1000,
    /// At least 1,000. Sent as `UNITS_SOLD_RANGE_1000_AND_ABOVE`.
    From1000,
    /// At least 1,000; a name that occurs only in one of TikTok's examples. Sent as `UNITS_SOLD_RANGE_OVER_1000`.
    UnitsSoldRangeOver1000,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnitsSoldRange {
    const TEXTS: &'static [&'static str] = &[
        "UNITS_SOLD_RANGE_0_10",
        "UNITS_SOLD_RANGE_10_100",
        "UNITS_SOLD_RANGE_100_1000",
        "UNITS_SOLD_RANGE_1000_AND_ABOVE",
        "UNITS_SOLD_RANGE_OVER_1000",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::From0To10,
            Ok(1) => Self::From10To100,
            Ok(2) => Self::From100To1000,
            Ok(3) => Self::From1000,
            Ok(_) => Self::UnitsSoldRangeOver1000,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::From0To10 => Ok(0),
            Self::From10To100 => Ok(1),
            Self::From100To1000 => Ok(2),
            Self::From1000 => Ok(3),
            Self::UnitsSoldRangeOver1000 => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(UnitsSoldRange, Write);
