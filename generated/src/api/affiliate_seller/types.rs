// @generated from specs/affiliate_seller/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, Currency, DisplayMoney, Gender, MoneyRange,
    SampleApplicationStatus, SampleFulfillmentStatus,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddedProduct {
    /// In hundredths of a percent.
    pub commission_rate: Option<i64>,
    pub id: Option<String>,
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

/// Filters that depend on the region, by the words that the search takes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFilters {
    /// Categories in which a creator is an expert; only in the United States.
    pub category_pro: Option<Vec<CategoryPro>>,
    /// By sales, such as `Lv. 1`.
    pub creator_level: Option<Vec<String>>,
    /// As `GetMarketplaceCreatorSearchFilters` offers; others are refused.
    pub language: Option<Vec<String>>,
}

impl AdvancedFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Categories in which a creator is an expert; only in the United States.
    #[inline]
    pub fn category_pro(
        mut self,
        category_pro: impl IntoIterator<Item = impl Into<CategoryPro>>,
    ) -> Self {
        self.category_pro = Some(category_pro.into_iter().map(Into::into).collect());
        self
    }

    /// By sales, such as `Lv. 1`.
    #[inline]
    pub fn creator_level(
        mut self,
        creator_level: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator_level = Some(creator_level.into_iter().map(Into::into).collect());
        self
    }

    /// As `GetMarketplaceCreatorSearchFilters` offers; others are refused.
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

/// What creators are like to work with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateFilters {
    /// `ALL`, `LESS_THAN_20%`, `LESS_THAN_15%`, `LESS_THAN_10%` or `LESS_THAN_5%`.
    pub avg_commission_rate: Option<AverageCommissionRate>,
    /// JSON name: `creator_agency_staus`.
    pub creator_agency_status: Option<CreatorAgencyStatus>,
    /// Among the tenth that grew most within 30 days.
    pub is_fast_growing: Option<bool>,
    /// Leaves out whom the shop has invited of late. JSON name: `not_invited_l90_days`.
    pub not_invited_last_90_days: Option<bool>,
    /// How often samples lead to content: `ALL`, `OK`, `GOOD` or `BETTER`.
    pub post_rate: Option<PostRate>,
}

impl AffiliateFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `ALL`, `LESS_THAN_20%`, `LESS_THAN_15%`, `LESS_THAN_10%` or `LESS_THAN_5%`.
    #[inline]
    pub fn avg_commission_rate(
        mut self,
        avg_commission_rate: impl Into<AverageCommissionRate>,
    ) -> Self {
        self.avg_commission_rate = Some(avg_commission_rate.into());
        self
    }

    /// JSON name: `creator_agency_staus`.
    #[inline]
    pub fn creator_agency_status(
        mut self,
        creator_agency_status: impl Into<CreatorAgencyStatus>,
    ) -> Self {
        self.creator_agency_status = Some(creator_agency_status.into());
        self
    }

    /// Among the tenth that grew most within 30 days.
    #[inline]
    pub fn is_fast_growing(mut self, is_fast_growing: bool) -> Self {
        self.is_fast_growing = Some(is_fast_growing);
        self
    }

    /// Leaves out whom the shop has invited of late. JSON name: `not_invited_l90_days`.
    #[inline]
    pub fn not_invited_last_90_days(mut self, not_invited_last_90_days: bool) -> Self {
        self.not_invited_last_90_days = Some(not_invited_last_90_days);
        self
    }

    /// How often samples lead to content: `ALL`, `OK`, `GOOD` or `BETTER`.
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

#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGE_RANGE_18_24", Self::From18To24),
        ("AGE_RANGE_25_34", Self::From25To34),
        ("AGE_RANGE_35_44", Self::From35To44),
        ("AGE_RANGE_45_54", Self::From45To54),
        ("AGE_RANGE_55_AND_ABOVE", Self::From55),
    ];

    open_enum_methods!();
}

open_enum!(AgeRange, Read, Write);

/// The values of `avg_commission_rate` in [`AffiliateFilters`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AverageCommissionRate {
    All,
    LessThan20,
    LessThan15,
    LessThan10,
    LessThan5,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AverageCommissionRate {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("LESS_THAN_20%", Self::LessThan20),
        ("LESS_THAN_15%", Self::LessThan15),
        ("LESS_THAN_10%", Self::LessThan10),
        ("LESS_THAN_5%", Self::LessThan5),
    ];

    open_enum_methods!();
}

open_enum!(AverageCommissionRate, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvgCommissionRateRange {
    /// In hundredths of a percent.
    pub maximum_amount: Option<i64>,
    /// In hundredths of a percent.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryFilter {
    /// One level below the parent, which is given too. JSON name: `child_category_id_list`.
    pub child_category_ids: Option<Vec<String>>,
    /// Enough without children.
    pub parent_category_id: Option<String>,
}

impl CategoryFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One level below the parent, which is given too. JSON name: `child_category_id_list`.
    #[inline]
    pub fn child_category_ids(
        mut self,
        child_category_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.child_category_ids = Some(
            child_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Enough without children.
    #[inline]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryGmvDistribution {
    /// Of the first level; `-1` for all others.
    pub category_id: Option<String>,
    /// A share from 0 to 1: 0.3035 is 30.35%.
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

/// The values of `category_pro` in [`AdvancedFilters`].
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryPro {
    BeautyAndSelfCare,
    FashionAndStyle,
    HealthAndWellness,
    Home,
    MenSStyle,
    PetSupplies,
    SportsAndOutdoor,
    TechOfficeAndBooks,
    Auto,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CategoryPro {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Beauty and Self Care", Self::BeautyAndSelfCare),
        ("Fashion and Style", Self::FashionAndStyle),
        ("Health and Wellness", Self::HealthAndWellness),
        ("Home", Self::Home),
        ("Men's Style", Self::MenSStyle),
        ("Pet Supplies", Self::PetSupplies),
        ("Sports and Outdoor", Self::SportsAndOutdoor),
        ("Tech, Office and Books", Self::TechOfficeAndBooks),
        ("Auto", Self::Auto),
    ];

    open_enum_methods!();
}

open_enum!(CategoryPro, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedCommission {
    /// In hundredths of a percent.
    pub commission_rate: Option<i64>,
    pub product_id: Option<String>,
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

/// Whether a creator or product is still part of a collaboration, or about to leave it.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollaborationStatus {
    Normal,
    Deleting,
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CollaborationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("DELETING", Self::Deleting),
        ("DELETED", Self::Deleted),
    ];

    open_enum_methods!();
}

open_enum!(CollaborationStatus, Read);

/// The values of `status` in [`CompassTask`](crate::affiliate_seller::v202603::get_compass_export_tasks::CompassTask).
#[derive(Clone)]
#[non_exhaustive]
pub enum CompassTaskStatus {
    Running,
    Succeeded,
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CompassTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RUNNING", Self::Running),
        ("SUCCEEDED", Self::Succeeded),
        ("FAILED", Self::Failed),
    ];

    open_enum_methods!();
}

open_enum!(CompassTaskStatus, Read);

/// How well a creator's contents do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentFilters {
    /// At least this many percent, whole ones up to 20.
    pub avg_engagement_rate: Option<Decimal>,
    /// At least, up to 100,000; not with `avg_shoppable_live_avg_viewers_ge`.
    pub avg_live_avg_viewers_ge: Option<Decimal>,
    /// At least this many percent, whole ones up to 20. JSON name: `avg_shopable_engagement_rate`.
    pub avg_shoppable_engagement_rate: Option<Decimal>,
    /// At least, up to 100,000; not with `avg_live_avg_viewers_ge`.
    pub avg_shoppable_live_avg_viewers_ge: Option<Decimal>,
    /// More than, up to 100,000; not with `avg_video_views`.
    pub avg_shoppable_video_views: Option<Decimal>,
    /// More than, up to 100,000; not with `avg_shoppable_video_views`.
    pub avg_video_views: Option<Decimal>,
}

impl ContentFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At least this many percent, whole ones up to 20.
    #[inline]
    pub fn avg_engagement_rate(
        mut self,
        avg_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_engagement_rate = Some(avg_engagement_rate.into());
        self
    }

    /// At least, up to 100,000; not with `avg_shoppable_live_avg_viewers_ge`.
    #[inline]
    pub fn avg_live_avg_viewers_ge(
        mut self,
        avg_live_avg_viewers_ge: impl Into<Decimal>,
    ) -> Self {
        self.avg_live_avg_viewers_ge = Some(avg_live_avg_viewers_ge.into());
        self
    }

    /// At least this many percent, whole ones up to 20. JSON name: `avg_shopable_engagement_rate`.
    #[inline]
    pub fn avg_shoppable_engagement_rate(
        mut self,
        avg_shoppable_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_engagement_rate = Some(avg_shoppable_engagement_rate.into());
        self
    }

    /// At least, up to 100,000; not with `avg_live_avg_viewers_ge`.
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

    /// More than, up to 100,000; not with `avg_video_views`.
    #[inline]
    pub fn avg_shoppable_video_views(
        mut self,
        avg_shoppable_video_views: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_video_views = Some(avg_shoppable_video_views.into());
        self
    }

    /// More than, up to 100,000; not with `avg_shoppable_video_views`.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum ContentFormat {
    Live,
    Video,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("VIDEO", Self::Video),
    ];

    open_enum_methods!();
}

open_enum!(ContentFormat, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentGmvDistribution {
    pub content_type: Option<AffiliateContentType>,
    /// A share from 0 to 1: 0.3035 is 30.35%.
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
    pub avatar: Option<String>,
    /// Of the messaging system, as in `sender_id`.
    pub creator_im_id: Option<String>,
    pub id: Option<String>,
    /// By the shop.
    pub unread_count: Option<i64>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationStatus {
    All,
    Unread,
    Unreplied,
    Archived,
    Starred,
    Unreply,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ConversationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("UNREAD", Self::Unread),
        ("UNREPLIED", Self::Unreplied),
        ("ARCHIVED", Self::Archived),
        ("STARRED", Self::Starred),
        ("UNREPLY", Self::Unreply),
    ];

    open_enum_methods!();
}

open_enum!(ConversationStatus, Read, Write);

/// The `count_range` of [`FollowerDemographics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountRange {
    /// The lower end. At least 0.
    pub count_ge: Option<i64>,
    /// Below 0, there is no upper end.
    pub count_le: Option<i64>,
}

impl CountRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The lower end. At least 0.
    #[inline]
    pub fn count_ge(mut self, count_ge: i64) -> Self {
        self.count_ge = Some(count_ge);
        self
    }

    /// Below 0, there is no upper end.
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

/// What opening a product to creators made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedOpenCollaboration {
    /// From when on the commission holds.
    pub effective_time: Option<Timestamp>,
    pub id: Option<String>,
    pub product_id: Option<String>,
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
    pub id: Option<String>,
}

impl Fields for CreatedTargetCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(CreatedTargetCollaboration);

#[derive(Clone)]
#[non_exhaustive]
pub enum CreatorAcceptStatus {
    Accept,
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorAcceptStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCEPT", Self::Accept),
        ("ALL", Self::All),
    ];

    open_enum_methods!();
}

open_enum!(CreatorAcceptStatus, Write);

/// Whether an agency manages the creator.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatorAgencyStatus {
    AgencyManaged,
    Independent,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorAgencyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGENCY_MANAGED", Self::AgencyManaged),
        ("INDEPENDENT", Self::Independent),
    ];

    open_enum_methods!();
}

open_enum!(CreatorAgencyStatus, Write);

/// The `creator_connect_info` of [`CreatorProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorConnection {
    /// Whether shop and creator are paired.
    pub is_paired: Option<bool>,
    /// JSON name: `is_connect`.
    pub is_connected: Option<bool>,
    /// By either side.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContentProduct {
    pub id: Option<String>,
    pub image_url: Option<String>,
}

impl Fields for CreatorContentProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("image_url", &mut self.image_url)]);
    }
}

debug_fields!(CreatorContentProduct);

/// The `creator_profile` of [`MarketplaceCreator`](crate::affiliate_seller::v202608::get_marketplace_creator_performance::MarketplaceCreator).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorProfile {
    /// Whether TikTok tags the creator so. JSON name: `is_official_recommend`.
    pub is_officially_recommended: Option<bool>,
    pub contact_info_available: Option<bool>,
    /// The agency that the creator belongs to. JSON name: `creator_bind_mcn_name`.
    pub mcn_name: Option<String>,
    pub live_engagement_rate_30d: Option<i64>,
    /// Over the last 30 days. JSON name: `video_play_cnt_30d_med`.
    pub video_play_count_30d_median: Option<i64>,
    /// Over the last 30 days. JSON name: `live_view_cnt_30d_med`.
    pub live_view_count_30d_median: Option<i64>,
    /// Over the last 30 days. JSON name: `live_like_cnt_30d`.
    pub live_like_count_30d: Option<i64>,
    /// Over the last 30 days. JSON name: `live_comment_cnt_30d_med`.
    pub live_comment_count_30d_median: Option<i64>,
    /// Over the last 30 days. JSON name: `live_share_cnt_30d_med`.
    pub live_share_count_30d_median: Option<i64>,
    /// Over the last 30 days. JSON name: `video_publish_cnt_30d_med`.
    pub video_publish_count_30d_median: Option<i64>,
    /// Whether the shop invited the creator within 90 days.
    pub has_invited_90d: Option<bool>,
    /// By the shop.
    pub is_creator_blocked: Option<bool>,
    pub creator_level: Option<i64>,
    /// How many sellers reviewed the creator within 90 days.
    pub creator_fulfillment_reviews: Option<i64>,
    /// Whether a flat fee may be offered.
    pub is_eligible_flat_fee: Option<bool>,
    /// Whether TikTok tags the creator so.
    pub is_rising_star: Option<bool>,
    /// Over the last 90 days.
    pub creator_fulfillment_score_90d: Option<Decimal>,
    /// Out of 100.
    pub sample_score: Option<i64>,
    /// JSON name: `creator_connect_info`.
    pub connection: Option<CreatorConnection>,
    /// JSON name: `creator_trend_profile`.
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

/// An item of `creator_trend_profile` in [`CreatorProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorTrend {
    pub start_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub gmv: Option<Gmv>,
    pub units_sold: Option<i64>,
    pub follower: Option<i64>,
    /// In hundredths of a percent.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentCommission {
    /// From when on the rate no longer holds.
    pub end_time: Option<Timestamp>,
    /// In hundredths of a percent: 3555 is 35.55%.
    pub rate: Option<i64>,
    /// From when on the rate holds.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum DataGroup {
    BasicCreatorInformation,
    ContentPerformance,
    FollowerInformation,
    Collaboration,
    SalesAndGmv,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DataGroup {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASIC_CREATOR_INFORMATION", Self::BasicCreatorInformation),
        ("CONTENT_PERFORMANCE", Self::ContentPerformance),
        ("FOLLOWER_INFORMATION", Self::FollowerInformation),
        ("COLLABORATION", Self::Collaboration),
        ("SALES_AND_GMV", Self::SalesAndGmv),
    ];

    open_enum_methods!();
}

open_enum!(DataGroup, Write);

/// For how many creators or products a commission is already in force.
#[derive(Clone)]
#[non_exhaustive]
pub enum EffectiveStatus {
    EffectiveAll,
    EffectivePartially,
    EffectiveNone,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EffectiveStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECTIVE_ALL", Self::EffectiveAll),
        ("EFFECTIVE_PARTIALLY", Self::EffectivePartially),
        ("EFFECTIVE_NONE", Self::EffectiveNone),
    ];

    open_enum_methods!();
}

open_enum!(EffectiveStatus, Read);

/// A filter of the creator marketplace, with its values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterGroup {
    pub option_type: Option<String>,
    pub options: Option<Vec<FilterOption>>,
}

impl FilterGroup {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn option_type(mut self, option_type: impl Into<String>) -> Self {
        self.option_type = Some(option_type.into());
        self
    }

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

/// An item of `options` in [`FilterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOption {
    pub id: Option<String>,
    pub name: Option<String>,
    /// Where a value has values of its own.
    pub option_children: Option<Vec<FilterOptionChild>>,
}

impl FilterOption {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where a value has values of its own.
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

/// An item of `option_children` in [`FilterOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOptionChild {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl FilterOptionChild {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerDemographics {
    pub age_ranges: Option<Vec<AgeRange>>,
    pub count_range: Option<CountRange>,
    pub gender_distribution: Option<GenderDistribution>,
}

impl FollowerDemographics {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn age_ranges(
        mut self,
        age_ranges: impl IntoIterator<Item = impl Into<AgeRange>>,
    ) -> Self {
        self.age_ranges = Some(age_ranges.into_iter().map(Into::into).collect());
        self
    }

    #[inline]
    pub fn count_range(mut self, count_range: CountRange) -> Self {
        self.count_range = Some(count_range);
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerShare {
    /// An age range, a gender or a place.
    pub key: Option<String>,
    /// A share from 0 to 1: 0.25 is 25%.
    pub value: Option<Decimal>,
}

impl Fields for FollowerShare {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("key", &mut self.key), ("value", &mut self.value)]);
    }
}

debug_fields!(FollowerShare);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormattedCountRange {
    /// Of units sold since the account exists, such as `0-10`.
    pub formatted_range: Option<String>,
    pub maximum_amount: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormattedMoneyRange {
    pub currency: Option<Currency>,
    /// With the currency sign, such as `$15-$20`.
    pub formatted_range: Option<String>,
    pub maximum_amount: Option<Decimal>,
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

/// Whether invited creators get samples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreeSampleRule {
    /// Whether creators may have samples at all.
    pub has_free_sample: Option<bool>,
    /// Whether samples need no approval; means nothing without `has_free_sample`.
    pub is_sample_approval_exempt: Option<bool>,
}

impl FreeSampleRule {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether creators may have samples at all.
    #[inline]
    pub fn has_free_sample(mut self, has_free_sample: bool) -> Self {
        self.has_free_sample = Some(has_free_sample);
        self
    }

    /// Whether samples need no approval; means nothing without `has_free_sample`.
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

/// Whether invited creators get samples.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeSampleRuleInput {
    /// Whether creators may have samples at all.
    pub has_free_sample: bool,
    /// Whether samples need no approval; means nothing without `has_free_sample`.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum FreeSampleSetting {
    WithFreeSample,
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FreeSampleSetting {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WITH_FREE_SAMPLE", Self::WithFreeSample),
        ("ALL", Self::All),
    ];

    open_enum_methods!();
}

open_enum!(FreeSampleSetting, Write);

/// The `gender_distribution` of [`FollowerDemographics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderDistribution {
    /// `MALE` or `FEMALE`.
    pub gender: Option<Gender>,
    /// At least, in hundredths of a percent: 6000 is 60%.
    pub percentage_ge: Option<i64>,
}

impl GenderDistribution {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `MALE` or `FEMALE`.
    #[inline]
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// At least, in hundredths of a percent: 6000 is 60%.
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

/// The `gmv` of [`CreatorTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gmv {
    pub amount: Option<Decimal>,
    /// Of the currency.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum GmvRange {
    From0To100,
    From100To1000,
    From1000To10000,
    From10000,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for GmvRange {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GMV_RANGE_0_100", Self::From0To100),
        ("GMV_RANGE_100_1000", Self::From100To1000),
        ("GMV_RANGE_1000_10000", Self::From1000To10000),
        ("GMV_RANGE_10000_AND_ABOVE", Self::From10000),
    ];

    open_enum_methods!();
}

open_enum!(GmvRange, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    pub url: Option<String>,
}

impl Fields for ImageUrl {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("url", &mut self.url)]);
    }
}

debug_fields!(ImageUrl);

#[derive(Clone)]
#[non_exhaustive]
pub enum KeywordType {
    ProductId,
    ProductName,
    TargetCollaborationId,
    TargetCollaborationName,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for KeywordType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_ID", Self::ProductId),
        ("PRODUCT_NAME", Self::ProductName),
        ("TARGET_COLLABORATION_ID", Self::TargetCollaborationId),
        ("TARGET_COLLABORATION_NAME", Self::TargetCollaborationName),
    ];

    open_enum_methods!();
}

open_enum!(KeywordType, Write);

/// A creator's request for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySampleApplication {
    /// Until when the seller may approve.
    pub approve_expiration_time: Option<Timestamp>,
    /// How many samples are left.
    pub available_quantity: Option<i64>,
    /// A share from 0.01 to 0.8: 0.2 is 20%.
    pub commission_rate: Option<Decimal>,
    pub creator: Option<LegacySampleApplicationCreator>,
    /// May be missing though `is_approvable` is false. JSON name: `disapprovable_reasons`.
    pub unapprovable_reasons: Vec<String>,
    /// How far the creator is with the content owed.
    pub fulfillment_status: Option<SampleFulfillmentStatus>,
    pub id: Option<String>,
    pub is_approvable: Option<bool>,
    /// The sample's order, once the seller has approved.
    pub order_id: Option<String>,
    /// The agency that applied on the creator's behalf.
    pub partner_name: Option<String>,
    pub product: Option<SampleApplicationProduct>,
    /// Until when the seller has to ship.
    pub shipment_expiration_time: Option<Timestamp>,
    pub status: Option<SampleApplicationStatus>,
    /// Of the parcel with the sample.
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

/// The creator who requests a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacySampleApplicationCreator {
    pub avatar_url: Option<String>,
    /// Posted within 30 days.
    pub content_count: Option<i64>,
    /// Views of a video that sells, the median of 30 days. JSON name: `ec_video_view`.
    pub ec_video_views: Option<i64>,
    pub follower_count: Option<i64>,
    /// Fulfillment rate of the samples of the last 90 days, such as `60.85%`. Empty if the creator does not share it.
    pub fulfillment_percentage: Option<String>,
    /// Within 30 days.
    pub gmv: Option<DisplayMoney>,
    pub nickname: Option<String>,
    /// Newer versions give `creator_open_id` instead.
    pub user_id: Option<String>,
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

/// The commission on a product of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyTargetCollaborationCommission {
    pub currency: Option<Currency>,
    pub effective_time: Option<Timestamp>,
    /// Of the dearest SKU.
    pub maximum_amount: Option<Decimal>,
    /// Of the cheapest SKU.
    pub minimum_amount: Option<Decimal>,
    /// In hundredths of a percent: 3587 is 35.87%.
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
    pub commission: Option<LegacyTargetCollaborationCommission>,
    pub id: Option<String>,
    pub main_image_url: Option<String>,
    /// Before discounts.
    pub original_price: Option<MoneyRange>,
    pub title: Option<String>,
    pub status: Option<ProductStatus>,
    /// Of the product in this collaboration.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Whether the commission is in force for this product, creator by creator.
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

/// The `major_gender` of [`TopFollowerDemographics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MajorGender {
    /// Of most followers.
    pub gender: Option<Gender>,
    /// In hundredths of a percent: 6524 is 65.24%.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum MessageType {
    Text,
    ProductCard,
    TargetCollaborationCard,
    FreeSampleCard,
    Image,
    CrmTextWithImageCard,
    CrmTextWithProductsCard,
    Notification,
    Emoticons,
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("PRODUCT_CARD", Self::ProductCard),
        ("TARGET_COLLABORATION_CARD", Self::TargetCollaborationCard),
        ("FREE_SAMPLE_CARD", Self::FreeSampleCard),
        ("IMAGE", Self::Image),
        ("CRM_TEXT_WITH_IMAGE_CARD", Self::CrmTextWithImageCard),
        ("CRM_TEXT_WITH_PRODUCTS_CARD", Self::CrmTextWithProductsCard),
        ("NOTIFICATION", Self::Notification),
        ("EMOTICONS", Self::Emoticons),
        ("SYSTEM", Self::System),
    ];

    open_enum_methods!();
}

open_enum!(MessageType, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum ModuleType {
    Creator,
    Base,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ModuleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATOR", Self::Creator),
        ("BASE", Self::Base),
    ];

    open_enum_methods!();
}

open_enum!(ModuleType, Read, Write);

/// The product of an open collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCollaborationProduct {
    pub id: Option<String>,
    pub main_image_url: Option<String>,
    /// Before discounts.
    pub original_price: Option<MoneyRange>,
    pub title: Option<String>,
    /// Units in stock.
    pub inventory: Option<i64>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum OpenCollaborationSortField {
    ProductOriginalPrice,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpenCollaborationSortField {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("product_original_price", Self::ProductOriginalPrice),
    ];

    open_enum_methods!();
}

open_enum!(OpenCollaborationSortField, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum OpenCollaborationStatus {
    Normal,
    Terminating,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpenCollaborationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("TERMINATING", Self::Terminating),
    ];

    open_enum_methods!();
}

open_enum!(OpenCollaborationStatus, Read);

/// The values of `post_rate` in [`AffiliateFilters`].
#[derive(Clone)]
#[non_exhaustive]
pub enum PostRate {
    All,
    Ok,
    Good,
    Better,
    /// What versions before 202608 take.
    AllCapitalized,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PostRate {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("OK", Self::Ok),
        ("GOOD", Self::Good),
        ("BETTER", Self::Better),
        ("All", Self::AllCapitalized),
    ];

    open_enum_methods!();
}

open_enum!(PostRate, Write);

/// How likely a creator is to post after receiving a sample.
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictedFulfillmentRank {
    All,
    Low,
    Medium,
    High,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PredictedFulfillmentRank {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("LOW", Self::Low),
        ("MEDIUM", Self::Medium),
        ("HIGH", Self::High),
    ];

    open_enum_methods!();
}

open_enum!(PredictedFulfillmentRank, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductStatus {
    Live,
    OutOfStock,
    SellerDeactivate,
    PlatformDeactivate,
    /// Taken down by the platform's rules, or its target collaboration was dissolved.
    GovernanceRejected,
    Delete,
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("SELLER_DEACTIVATE", Self::SellerDeactivate),
        ("PLATFORM_DEACTIVATE", Self::PlatformDeactivate),
        ("GNE_REJECT", Self::GovernanceRejected),
        ("DELETE", Self::Delete),
        ("OTHER", Self::Other),
    ];

    open_enum_methods!();
}

open_enum!(ProductStatus, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum RejectReason {
    NotMatch,
    Offline,
    OutOfStock,
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RejectReason {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NOT_MATCH", Self::NotMatch),
        ("OFFLINE", Self::Offline),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("OTHER", Self::Other),
    ];

    open_enum_methods!();
}

open_enum!(RejectReason, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewResult {
    Approve,
    Reject,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPROVE", Self::Approve),
        ("REJECT", Self::Reject),
    ];

    open_enum_methods!();
}

open_enum!(ReviewResult, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationProduct {
    pub id: Option<String>,
    /// What the creator wants a sample of.
    pub sku_id: Option<String>,
    pub sku_image_url: Option<String>,
    /// The values that make up the variant.
    pub sku_name: Option<String>,
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

/// What a creator must have to apply for a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleThresholds {
    /// At least, over 30 days.
    pub avg_ec_video_views: Option<i64>,
    /// Of the first level; one of them is among the creator's top three by sales.
    pub category_ids: Option<Vec<String>>,
    /// Below it, creators cannot apply.
    pub minimum_follower_count: Option<i64>,
    /// Over 30 days.
    pub minimum_gmv: Option<i64>,
    /// How likely creators must be to post about the sample.
    pub predicted_fulfillment_rank: Option<PredictedFulfillmentRank>,
}

impl SampleThresholds {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At least, over 30 days.
    #[inline]
    pub fn avg_ec_video_views(mut self, avg_ec_video_views: i64) -> Self {
        self.avg_ec_video_views = Some(avg_ec_video_views);
        self
    }

    /// Of the first level; one of them is among the creator's top three by sales.
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Below it, creators cannot apply.
    #[inline]
    pub fn minimum_follower_count(mut self, minimum_follower_count: i64) -> Self {
        self.minimum_follower_count = Some(minimum_follower_count);
        self
    }

    /// Over 30 days.
    #[inline]
    pub fn minimum_gmv(mut self, minimum_gmv: i64) -> Self {
        self.minimum_gmv = Some(minimum_gmv);
        self
    }

    /// How likely creators must be to post about the sample.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerContact {
    pub email: Option<String>,
    pub phone_number: Option<String>,
    /// Phone number that the account is registered with.
    pub whatsapp: Option<String>,
    /// User name or phone number.
    pub telegram: Option<String>,
    /// Phone number that the account is registered with.
    pub line: Option<String>,
}

impl SellerContact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Phone number that the account is registered with.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// User name or phone number.
    #[inline]
    pub fn telegram(mut self, telegram: impl Into<String>) -> Self {
        self.telegram = Some(telegram.into());
        self
    }

    /// Phone number that the account is registered with.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerContactEmail {
    pub email: Option<String>,
}

impl SellerContactEmail {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

/// The `shop` of [`PromotableProduct`](crate::affiliate_seller::v202405::search_open_collaboration_products::PromotableProduct).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shop {
    pub name: Option<String>,
}

impl Fields for Shop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name)]);
    }
}

debug_fields!(Shop);

/// A creator whom another target collaboration already ties to a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationConflict {
    /// User ID of the creator.
    pub creator_user_id: Option<String>,
    pub product_id: Option<String>,
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

/// A creator, by open ID, whom another target collaboration already ties to a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationOpenIdConflict {
    /// Open ID of the creator.
    pub creator_user_open_id: Option<String>,
    pub product_id: Option<String>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    Ongoing,
    Expiring,
    Valid,
    Canceling,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONGOING", Self::Ongoing),
        ("EXPIRING", Self::Expiring),
        ("VALID", Self::Valid),
        ("CANCELING", Self::Canceling),
        ("COMPLETED", Self::Completed),
    ];

    open_enum_methods!();
}

open_enum!(TargetCollaborationStatus, Write);

/// Whether the seller chose the creators, or TikTok's top creator program did.
#[derive(Clone)]
#[non_exhaustive]
pub enum TargetCollaborationType {
    Standard,
    TopCreatorProgram,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STANDARD", Self::Standard),
        ("TOP_CREATOR_PROGRAM", Self::TopCreatorProgram),
    ];

    open_enum_methods!();
}

open_enum!(TargetCollaborationType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopFollowerDemographics {
    /// The three with the most followers.
    pub age_ranges: Vec<AgeRange>,
    /// Of most followers.
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

/// The lower and upper bound of the units sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitsSoldBounds {
    pub maximum_amount: Option<i64>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum UnitsSoldRange {
    From0To10,
    From10To100,
    From100To1000,
    From1000,
    UnitsSoldRangeOver1000,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnitsSoldRange {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNITS_SOLD_RANGE_0_10", Self::From0To10),
        ("UNITS_SOLD_RANGE_10_100", Self::From10To100),
        ("UNITS_SOLD_RANGE_100_1000", Self::From100To1000),
        ("UNITS_SOLD_RANGE_1000_AND_ABOVE", Self::From1000),
        ("UNITS_SOLD_RANGE_OVER_1000", Self::UnitsSoldRangeOver1000),
    ];

    open_enum_methods!();
}

open_enum!(UnitsSoldRange, Write);
