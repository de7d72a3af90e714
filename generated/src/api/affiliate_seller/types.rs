// @generated from specs/affiliate_seller/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several operations of the group share.

use crate::glue::*;
use crate::api::types::{
    CategoryChain, Currency, Money, MoneyRange, SampleFulfillmentStatus,
};

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddedProduct {
    pub commission_rate: Option<i64>,
    pub id: Option<String>,
}

impl Fields for AddedProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "commission_rate" => read(map, &mut self.commission_rate),
            "id" => read(map, &mut self.id),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AdvancedFilters {
    pub category_pro: Option<Vec<String>>,
    pub creator_level: Option<Vec<String>>,
    pub language: Option<Vec<String>>,
}

impl AdvancedFilters {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn category_pro(
        mut self,
        category_pro: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_pro = Some(category_pro.into_iter().map(Into::into).collect());
        self
    }
    #[inline]
    pub fn creator_level(
        mut self,
        creator_level: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator_level = Some(creator_level.into_iter().map(Into::into).collect());
        self
    }
    #[inline]
    pub fn language(
        mut self,
        language: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.language = Some(language.into_iter().map(Into::into).collect());
        self
    }
}

impl Body for AdvancedFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("category_pro", &self.category_pro);
        object.field("creator_level", &self.creator_level);
        object.field("language", &self.language);
    }
}

impl Fields for AdvancedFilters {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "category_pro" => read(map, &mut self.category_pro),
            "creator_level" => read(map, &mut self.creator_level),
            "language" => read(map, &mut self.language),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AffiliateData {
    pub avg_commission_rate: Option<String>,
    pub creator_agency_status: Option<CreatorAgencyStatus>,
    pub is_fast_growing: Option<bool>,
    pub not_invited_l90_days: Option<bool>,
    pub post_rate: Option<String>,
}

impl AffiliateData {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn avg_commission_rate(
        mut self,
        avg_commission_rate: impl Into<String>,
    ) -> Self {
        self.avg_commission_rate = Some(avg_commission_rate.into());
        self
    }
    #[inline]
    pub fn creator_agency_status(
        mut self,
        creator_agency_status: impl Into<CreatorAgencyStatus>,
    ) -> Self {
        self.creator_agency_status = Some(creator_agency_status.into());
        self
    }
    #[inline]
    pub fn is_fast_growing(mut self, is_fast_growing: bool) -> Self {
        self.is_fast_growing = Some(is_fast_growing);
        self
    }
    #[inline]
    pub fn not_invited_l90_days(mut self, not_invited_l90_days: bool) -> Self {
        self.not_invited_l90_days = Some(not_invited_l90_days);
        self
    }
    #[inline]
    pub fn post_rate(mut self, post_rate: impl Into<String>) -> Self {
        self.post_rate = Some(post_rate.into());
        self
    }
}

impl Body for AffiliateData {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("avg_commission_rate", &self.avg_commission_rate);
        object.field("creator_agency_staus", &self.creator_agency_status);
        object.field("is_fast_growing", &self.is_fast_growing);
        object.field("not_invited_l90_days", &self.not_invited_l90_days);
        object.field("post_rate", &self.post_rate);
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(AgeRange, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Avatar {
    pub url: Option<String>,
}

impl Fields for Avatar {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "url" => read(map, &mut self.url),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvgCommissionRateRange {
    pub maximum_amount: Option<i64>,
    pub minimum_amount: Option<i64>,
}

impl Fields for AvgCommissionRateRange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "maximum_amount" => read(map, &mut self.maximum_amount),
            "minimum_amount" => read(map, &mut self.minimum_amount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryFilter {
    pub child_category_id_list: Option<Vec<String>>,
    pub parent_category_id: Option<String>,
}

impl CategoryFilter {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn child_category_id_list(
        mut self,
        child_category_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.child_category_id_list = Some(
            child_category_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }
    #[inline]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }
}

impl Body for CategoryFilter {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("child_category_id_list", &self.child_category_id_list);
        object.field("parent_category_id", &self.parent_category_id);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryGmvDistribution {
    pub category_id: Option<String>,
    pub value: Option<Decimal>,
}

impl Fields for CategoryGmvDistribution {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "category_id" => read(map, &mut self.category_id),
            "value" => read(map, &mut self.value),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChangedCommission {
    pub commission_rate: Option<i64>,
    pub product_id: Option<String>,
}

impl Fields for ChangedCommission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "commission_rate" => read(map, &mut self.commission_rate),
            "product_id" => read(map, &mut self.product_id),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(CollaborationStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Commission {
    pub currency: Option<String>,
    pub effective_time: Option<Timestamp>,
    pub maximum_amount: Option<Decimal>,
    pub minimum_amount: Option<Decimal>,
    pub rate: Option<i64>,
    pub shop_ads_commission_rate: Option<i64>,
    pub amount: Option<String>,
}

impl Fields for Commission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "effective_time" => read(map, &mut self.effective_time),
            "maximum_amount" => read(map, &mut self.maximum_amount),
            "minimum_amount" => read(map, &mut self.minimum_amount),
            "rate" => read(map, &mut self.rate),
            "shop_ads_commission_rate" => read(map, &mut self.shop_ads_commission_rate),
            "amount" => read(map, &mut self.amount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CompassTask {
    pub module_type: Option<ModuleType>,
    pub id: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<CompassTaskStatus>,
}

impl Fields for CompassTask {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "module_type" => read(map, &mut self.module_type),
            "id" => read(map, &mut self.id),
            "file_name" => read(map, &mut self.file_name),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(CompassTaskStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentGmvDistribution {
    pub content_type: Option<ContentType>,
    pub value: Option<Decimal>,
}

impl Fields for ContentGmvDistribution {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "content_type" => read(map, &mut self.content_type),
            "value" => read(map, &mut self.value),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentPerformance {
    pub avg_engagement_rate: Option<Decimal>,
    pub avg_live_avg_viewers_ge: Option<String>,
    pub avg_shoppable_engagement_rate: Option<Decimal>,
    pub avg_shoppable_live_avg_viewers_ge: Option<String>,
    pub avg_shoppable_video_views: Option<String>,
    pub avg_video_views: Option<String>,
}

impl ContentPerformance {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn avg_engagement_rate(
        mut self,
        avg_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_engagement_rate = Some(avg_engagement_rate.into());
        self
    }
    #[inline]
    pub fn avg_live_avg_viewers_ge(
        mut self,
        avg_live_avg_viewers_ge: impl Into<String>,
    ) -> Self {
        self.avg_live_avg_viewers_ge = Some(avg_live_avg_viewers_ge.into());
        self
    }
    #[inline]
    pub fn avg_shoppable_engagement_rate(
        mut self,
        avg_shoppable_engagement_rate: impl Into<Decimal>,
    ) -> Self {
        self.avg_shoppable_engagement_rate = Some(avg_shoppable_engagement_rate.into());
        self
    }
    #[inline]
    pub fn avg_shoppable_live_avg_viewers_ge(
        mut self,
        avg_shoppable_live_avg_viewers_ge: impl Into<String>,
    ) -> Self {
        self.avg_shoppable_live_avg_viewers_ge = Some(
            avg_shoppable_live_avg_viewers_ge.into(),
        );
        self
    }
    #[inline]
    pub fn avg_shoppable_video_views(
        mut self,
        avg_shoppable_video_views: impl Into<String>,
    ) -> Self {
        self.avg_shoppable_video_views = Some(avg_shoppable_video_views.into());
        self
    }
    #[inline]
    pub fn avg_video_views(mut self, avg_video_views: impl Into<String>) -> Self {
        self.avg_video_views = Some(avg_video_views.into());
        self
    }
}

impl Body for ContentPerformance {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("avg_engagement_rate", &self.avg_engagement_rate);
        object.field("avg_live_avg_viewers_ge", &self.avg_live_avg_viewers_ge);
        object
            .field("avg_shopable_engagement_rate", &self.avg_shoppable_engagement_rate);
        object
            .field(
                "avg_shoppable_live_avg_viewers_ge",
                &self.avg_shoppable_live_avg_viewers_ge,
            );
        object.field("avg_shoppable_video_views", &self.avg_shoppable_video_views);
        object.field("avg_video_views", &self.avg_video_views);
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ContentType {
    Shop,
    Video,
    Live,
    PreLive,
    PromotionPage,
    Linkshare,
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP", Self::Shop),
        ("VIDEO", Self::Video),
        ("LIVE", Self::Live),
        ("PRE_LIVE", Self::PreLive),
        ("PROMOTION_PAGE", Self::PromotionPage),
        ("LINKSHARE", Self::Linkshare),
        ("SHOWCASE", Self::Showcase),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ContentType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conversation {
    pub avatar: Option<String>,
    pub creator_im_id: Option<String>,
    pub id: Option<String>,
    pub unread_count: Option<i64>,
    pub username: Option<String>,
}

impl Fields for Conversation {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "creator_im_id" => read(map, &mut self.creator_im_id),
            "id" => read(map, &mut self.id),
            "unread_count" => read(map, &mut self.unread_count),
            "username" => read(map, &mut self.username),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CountRange {
    /// At least 0.
    pub count_ge: Option<i64>,
    pub count_le: Option<i64>,
}

impl CountRange {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// At least 0.
    #[inline]
    pub fn count_ge(mut self, count_ge: i64) -> Self {
        self.count_ge = Some(count_ge);
        self
    }
    #[inline]
    pub fn count_le(mut self, count_le: i64) -> Self {
        self.count_le = Some(count_le);
        self
    }
}

impl Body for CountRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("count_ge", &self.count_ge);
        object.field("count_le", &self.count_le);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatedOpenCollaboration {
    pub effective_time: Option<Timestamp>,
    pub id: Option<String>,
    pub product_id: Option<String>,
}

impl Fields for CreatedOpenCollaboration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "effective_time" => read(map, &mut self.effective_time),
            "id" => read(map, &mut self.id),
            "product_id" => read(map, &mut self.product_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Creator {
    pub avatar: Option<Avatar>,
    pub collaboration_status: Option<CollaborationStatus>,
    pub content_product_count: Option<i64>,
    pub nickname: Option<String>,
    pub product_effective_status: Option<EffectiveStatus>,
    pub selection_region: Option<String>,
    pub showcase_product_count: Option<i64>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub creator_open_id: Option<String>,
}

impl Fields for Creator {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "collaboration_status" => read(map, &mut self.collaboration_status),
            "content_product_count" => read(map, &mut self.content_product_count),
            "nickname" => read(map, &mut self.nickname),
            "product_effective_status" => read(map, &mut self.product_effective_status),
            "selection_region" => read(map, &mut self.selection_region),
            "showcase_product_count" => read(map, &mut self.showcase_product_count),
            "user_id" => read(map, &mut self.user_id),
            "username" => read(map, &mut self.username),
            "creator_open_id" => read(map, &mut self.creator_open_id),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(CreatorAcceptStatus, Write);

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(CreatorAgencyStatus, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorConnection {
    pub is_paired: Option<bool>,
    pub is_connect: Option<bool>,
    pub is_blocked: Option<bool>,
}

impl Fields for CreatorConnection {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "is_paired" => read(map, &mut self.is_paired),
            "is_connect" => read(map, &mut self.is_connect),
            "is_blocked" => read(map, &mut self.is_blocked),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorContent {
    pub creator_profile: Option<CreatorContentProfile>,
    pub live_count: Option<i64>,
    pub promotion_end_time: Option<Timestamp>,
    pub promotion_status: Option<OpenCollaborationStatus>,
    pub video_count: Option<i64>,
}

impl Fields for CreatorContent {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_profile" => read(map, &mut self.creator_profile),
            "live_count" => read(map, &mut self.live_count),
            "promotion_end_time" => read(map, &mut self.promotion_end_time),
            "promotion_status" => read(map, &mut self.promotion_status),
            "video_count" => read(map, &mut self.video_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorContentProduct {
    pub id: Option<String>,
    pub image_url: Option<String>,
}

impl Fields for CreatorContentProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "image_url" => read(map, &mut self.image_url),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorContentProfile {
    pub avatar: Option<Avatar>,
    pub creator_open_id: Option<String>,
    pub follower_count: Option<i64>,
    pub nickname: Option<String>,
    pub username: Option<String>,
}

impl Fields for CreatorContentProfile {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "creator_open_id" => read(map, &mut self.creator_open_id),
            "follower_count" => read(map, &mut self.follower_count),
            "nickname" => read(map, &mut self.nickname),
            "username" => read(map, &mut self.username),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorProfile {
    pub is_official_recommend: Option<bool>,
    pub contact_info_available: Option<bool>,
    pub creator_bind_mcn_name: Option<String>,
    pub live_engagement_rate_30d: Option<i64>,
    pub video_play_cnt_30d_med: Option<i64>,
    pub live_view_cnt_30d_med: Option<i64>,
    pub live_like_cnt_30d: Option<i64>,
    pub live_comment_cnt_30d_med: Option<i64>,
    pub live_share_cnt_30d_med: Option<i64>,
    pub video_publish_cnt_30d_med: Option<i64>,
    pub has_invited_90d: Option<bool>,
    pub is_creator_blocked: Option<bool>,
    pub creator_level: Option<i64>,
    pub creator_fulfillment_reviews: Option<i64>,
    pub is_eligible_flat_fee: Option<bool>,
    pub is_rising_star: Option<bool>,
    pub creator_fulfillment_score_90d: Option<String>,
    pub sample_score: Option<i64>,
    pub creator_connect_info: Option<CreatorConnection>,
    pub creator_trend_profile: Vec<CreatorTrend>,
}

impl Fields for CreatorProfile {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "is_official_recommend" => read(map, &mut self.is_official_recommend),
            "contact_info_available" => read(map, &mut self.contact_info_available),
            "creator_bind_mcn_name" => read(map, &mut self.creator_bind_mcn_name),
            "live_engagement_rate_30d" => read(map, &mut self.live_engagement_rate_30d),
            "video_play_cnt_30d_med" => read(map, &mut self.video_play_cnt_30d_med),
            "live_view_cnt_30d_med" => read(map, &mut self.live_view_cnt_30d_med),
            "live_like_cnt_30d" => read(map, &mut self.live_like_cnt_30d),
            "live_comment_cnt_30d_med" => read(map, &mut self.live_comment_cnt_30d_med),
            "live_share_cnt_30d_med" => read(map, &mut self.live_share_cnt_30d_med),
            "video_publish_cnt_30d_med" => read(map, &mut self.video_publish_cnt_30d_med),
            "has_invited_90d" => read(map, &mut self.has_invited_90d),
            "is_creator_blocked" => read(map, &mut self.is_creator_blocked),
            "creator_level" => read(map, &mut self.creator_level),
            "creator_fulfillment_reviews" => {
                read(map, &mut self.creator_fulfillment_reviews)
            }
            "is_eligible_flat_fee" => read(map, &mut self.is_eligible_flat_fee),
            "is_rising_star" => read(map, &mut self.is_rising_star),
            "creator_fulfillment_score_90d" => {
                read(map, &mut self.creator_fulfillment_score_90d)
            }
            "sample_score" => read(map, &mut self.sample_score),
            "creator_connect_info" => read(map, &mut self.creator_connect_info),
            "creator_trend_profile" => read(map, &mut self.creator_trend_profile),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorTrend {
    pub start_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub gmv: Option<Gmv>,
    pub units_sold: Option<i64>,
    pub follower: Option<i64>,
    pub engagement_rate: Option<i64>,
}

impl Fields for CreatorTrend {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "start_timestamp" => read(map, &mut self.start_timestamp),
            "end_timestamp" => read(map, &mut self.end_timestamp),
            "gmv" => read(map, &mut self.gmv),
            "units_sold" => read(map, &mut self.units_sold),
            "follower" => read(map, &mut self.follower),
            "engagement_rate" => read(map, &mut self.engagement_rate),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CurrentCommission {
    pub end_time: Option<Timestamp>,
    pub rate: Option<i64>,
    pub start_time: Option<Timestamp>,
}

impl Fields for CurrentCommission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "end_time" => read(map, &mut self.end_time),
            "rate" => read(map, &mut self.rate),
            "start_time" => read(map, &mut self.start_time),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(DataGroup, Write);

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(EffectiveStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterGroup {
    pub option_type: Option<String>,
    pub options: Option<Vec<FilterOption>>,
}

impl FilterGroup {
    /// With no field set.
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

impl Body for FilterGroup {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("option_type", &self.option_type);
        object.field("options", &self.options);
    }
}

impl Fields for FilterGroup {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "option_type" => read(map, &mut self.option_type),
            "options" => read(map, &mut self.options),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterOption {
    pub id: Option<String>,
    pub name: Option<String>,
    pub option_children: Option<Vec<FilterOptionChild>>,
}

impl FilterOption {
    /// With no field set.
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
    #[inline]
    pub fn option_children(
        mut self,
        option_children: impl IntoIterator<Item = FilterOptionChild>,
    ) -> Self {
        self.option_children = Some(option_children.into_iter().collect());
        self
    }
}

impl Body for FilterOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("option_children", &self.option_children);
    }
}

impl Fields for FilterOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "option_children" => read(map, &mut self.option_children),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterOptionChild {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl FilterOptionChild {
    /// With no field set.
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

impl Body for FilterOptionChild {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

impl Fields for FilterOptionChild {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FollowerDemographics {
    pub age_ranges: Option<Vec<AgeRange>>,
    pub count_range: Option<CountRange>,
    pub gender_distribution: Option<GenderDistribution>,
}

impl FollowerDemographics {
    /// With no field set.
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

impl Body for FollowerDemographics {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("age_ranges", &self.age_ranges);
        object.field("count_range", &self.count_range);
        object.field("gender_distribution", &self.gender_distribution);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FollowerShare {
    pub key: Option<String>,
    pub value: Option<Decimal>,
}

impl Fields for FollowerShare {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "key" => read(map, &mut self.key),
            "value" => read(map, &mut self.value),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FormattedCountRange {
    pub formatted_range: Option<String>,
    pub maximum_amount: Option<i64>,
    pub minimum_amount: Option<i64>,
}

impl Fields for FormattedCountRange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "formatted_range" => read(map, &mut self.formatted_range),
            "maximum_amount" => read(map, &mut self.maximum_amount),
            "minimum_amount" => read(map, &mut self.minimum_amount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FormattedMoneyRange {
    pub currency: Option<Currency>,
    pub formatted_range: Option<String>,
    pub maximum_amount: Option<Decimal>,
    pub minimum_amount: Option<Decimal>,
}

impl Fields for FormattedMoneyRange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "formatted_range" => read(map, &mut self.formatted_range),
            "maximum_amount" => read(map, &mut self.maximum_amount),
            "minimum_amount" => read(map, &mut self.minimum_amount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreeSampleRule {
    pub has_free_sample: Option<bool>,
    pub is_sample_approval_exempt: Option<bool>,
}

impl FreeSampleRule {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn has_free_sample(mut self, has_free_sample: bool) -> Self {
        self.has_free_sample = Some(has_free_sample);
        self
    }
    #[inline]
    pub fn is_sample_approval_exempt(mut self, is_sample_approval_exempt: bool) -> Self {
        self.is_sample_approval_exempt = Some(is_sample_approval_exempt);
        self
    }
}

impl Body for FreeSampleRule {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("has_free_sample", &self.has_free_sample);
        object.field("is_sample_approval_exempt", &self.is_sample_approval_exempt);
    }
}

impl Fields for FreeSampleRule {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "has_free_sample" => read(map, &mut self.has_free_sample),
            "is_sample_approval_exempt" => read(map, &mut self.is_sample_approval_exempt),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FreeSampleRuleInput {
    pub has_free_sample: bool,
    pub is_sample_approval_exempt: bool,
}

impl FreeSampleRuleInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(has_free_sample: bool, is_sample_approval_exempt: bool) -> Self {
        Self {
            has_free_sample,
            is_sample_approval_exempt,
        }
    }
}

impl Body for FreeSampleRuleInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("has_free_sample", &self.has_free_sample);
        object.field("is_sample_approval_exempt", &self.is_sample_approval_exempt);
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(FreeSampleSetting, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenderDistribution {
    pub gender: Option<String>,
    pub percentage_ge: Option<i64>,
}

impl GenderDistribution {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }
    #[inline]
    pub fn percentage_ge(mut self, percentage_ge: i64) -> Self {
        self.percentage_ge = Some(percentage_ge);
        self
    }
}

impl Body for GenderDistribution {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("gender", &self.gender);
        object.field("percentage_ge", &self.percentage_ge);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Gmv {
    pub amount: Option<Decimal>,
    pub symbol: Option<String>,
}

impl Fields for Gmv {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "amount" => read(map, &mut self.amount),
            "symbol" => read(map, &mut self.symbol),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(GmvRange, Write);

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(KeywordType, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MajorGender {
    pub gender: Option<String>,
    pub percentage: Option<i64>,
}

impl Fields for MajorGender {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "gender" => read(map, &mut self.gender),
            "percentage" => read(map, &mut self.percentage),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceCreator {
    pub avatar: Option<Avatar>,
    pub avg_commission_rate: Option<i64>,
    pub avg_commission_rate_range: Option<AvgCommissionRateRange>,
    pub avg_ec_live_comment_count: Option<i64>,
    pub avg_ec_live_like_count: Option<i64>,
    pub avg_ec_live_share_count: Option<i64>,
    pub avg_ec_live_view_count: Option<i64>,
    pub avg_ec_video_comment_count: Option<i64>,
    pub avg_ec_video_like_count: Option<i64>,
    pub avg_ec_video_play_count: Option<i64>,
    pub avg_ec_video_share_count: Option<i64>,
    pub avg_gmv_per_buyer: Option<Money>,
    pub avg_gmv_per_buyer_range: Option<FormattedMoneyRange>,
    pub bio_description: Option<String>,
    pub brand_collaboration_count: Option<i64>,
    pub category_gmv_distribution: Vec<CategoryGmvDistribution>,
    pub category_ids: Vec<String>,
    pub content_gmv_distribution: Vec<ContentGmvDistribution>,
    pub ec_live_count: Option<i64>,
    pub ec_live_engagement_rate: Option<Decimal>,
    pub ec_video_count: Option<i64>,
    pub ec_video_engagement_rate: Option<Decimal>,
    pub follower_age: Vec<FollowerShare>,
    pub follower_count: Option<i64>,
    pub follower_gender: Vec<FollowerShare>,
    pub follower_location: Vec<FollowerShare>,
    pub gmv: Option<Money>,
    pub gmv_range: Option<FormattedMoneyRange>,
    pub gpm: Option<Money>,
    pub gpm_range: Option<FormattedMoneyRange>,
    pub live_gmv: Option<Money>,
    pub live_gpm: Option<Money>,
    pub live_gpm_range: Option<FormattedMoneyRange>,
    pub nickname: Option<String>,
    pub post_rate: Option<Decimal>,
    pub pps: Option<Decimal>,
    pub product_original_price_range: Option<MoneyRange>,
    pub profile_tt_uri: Option<String>,
    pub promoted_product_num: Option<i64>,
    pub rating: Option<Decimal>,
    pub selection_region: Option<String>,
    pub top_collaborated_brand_ids: Vec<String>,
    pub units_sold: Option<i64>,
    pub units_sold_range: Option<FormattedCountRange>,
    pub username: Option<String>,
    pub video_gmv: Option<Money>,
    pub video_gpm: Option<Money>,
    pub video_gpm_range: Option<FormattedMoneyRange>,
    pub avg_ec_live_uv: Option<i64>,
    pub avg_ec_video_view_count: Option<i64>,
    pub creator_open_id: Option<String>,
    pub top_follower_demographics: Option<TopFollowerDemographics>,
    pub creator_profile: Option<CreatorProfile>,
}

impl Fields for MarketplaceCreator {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "avg_commission_rate" => read(map, &mut self.avg_commission_rate),
            "avg_commission_rate_range" => read(map, &mut self.avg_commission_rate_range),
            "avg_ec_live_comment_count" => read(map, &mut self.avg_ec_live_comment_count),
            "avg_ec_live_like_count" => read(map, &mut self.avg_ec_live_like_count),
            "avg_ec_live_share_count" => read(map, &mut self.avg_ec_live_share_count),
            "avg_ec_live_view_count" => read(map, &mut self.avg_ec_live_view_count),
            "avg_ec_video_comment_count" => {
                read(map, &mut self.avg_ec_video_comment_count)
            }
            "avg_ec_video_like_count" => read(map, &mut self.avg_ec_video_like_count),
            "avg_ec_video_play_count" => read(map, &mut self.avg_ec_video_play_count),
            "avg_ec_video_share_count" => read(map, &mut self.avg_ec_video_share_count),
            "avg_gmv_per_buyer" => read(map, &mut self.avg_gmv_per_buyer),
            "avg_gmv_per_buyer_range" => read(map, &mut self.avg_gmv_per_buyer_range),
            "bio_description" => read(map, &mut self.bio_description),
            "brand_collaboration_count" => read(map, &mut self.brand_collaboration_count),
            "category_gmv_distribution" => read(map, &mut self.category_gmv_distribution),
            "category_ids" => read(map, &mut self.category_ids),
            "content_gmv_distribution" => read(map, &mut self.content_gmv_distribution),
            "ec_live_count" => read(map, &mut self.ec_live_count),
            "ec_live_engagement_rate" => read(map, &mut self.ec_live_engagement_rate),
            "ec_video_count" => read(map, &mut self.ec_video_count),
            "ec_video_engagement_rate" => read(map, &mut self.ec_video_engagement_rate),
            "follower_age" => read(map, &mut self.follower_age),
            "follower_count" => read(map, &mut self.follower_count),
            "follower_gender" => read(map, &mut self.follower_gender),
            "follower_location" => read(map, &mut self.follower_location),
            "gmv" => read(map, &mut self.gmv),
            "gmv_range" => read(map, &mut self.gmv_range),
            "gpm" => read(map, &mut self.gpm),
            "gpm_range" => read(map, &mut self.gpm_range),
            "live_gmv" => read(map, &mut self.live_gmv),
            "live_gpm" => read(map, &mut self.live_gpm),
            "live_gpm_range" => read(map, &mut self.live_gpm_range),
            "nickname" => read(map, &mut self.nickname),
            "post_rate" => read(map, &mut self.post_rate),
            "pps" => read(map, &mut self.pps),
            "product_original_price_range" => {
                read(map, &mut self.product_original_price_range)
            }
            "profile_tt_uri" => read(map, &mut self.profile_tt_uri),
            "promoted_product_num" => read(map, &mut self.promoted_product_num),
            "rating" => read(map, &mut self.rating),
            "selection_region" => read(map, &mut self.selection_region),
            "top_collaborated_brand_ids" => {
                read(map, &mut self.top_collaborated_brand_ids)
            }
            "units_sold" => read(map, &mut self.units_sold),
            "units_sold_range" => read(map, &mut self.units_sold_range),
            "username" => read(map, &mut self.username),
            "video_gmv" => read(map, &mut self.video_gmv),
            "video_gpm" => read(map, &mut self.video_gpm),
            "video_gpm_range" => read(map, &mut self.video_gpm_range),
            "avg_ec_live_uv" => read(map, &mut self.avg_ec_live_uv),
            "avg_ec_video_view_count" => read(map, &mut self.avg_ec_video_view_count),
            "creator_open_id" => read(map, &mut self.creator_open_id),
            "top_follower_demographics" => read(map, &mut self.top_follower_demographics),
            "creator_profile" => read(map, &mut self.creator_profile),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ModuleType, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenCollaboration {
    pub content_creator_count: Option<i64>,
    pub current_commission: Option<CurrentCommission>,
    pub id: Option<String>,
    pub product: Option<Product>,
    pub require_seller_approve_creator: Option<bool>,
    pub showcase_creator_count: Option<i64>,
    pub status: Option<OpenCollaborationStatus>,
}

impl Fields for OpenCollaboration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "content_creator_count" => read(map, &mut self.content_creator_count),
            "current_commission" => read(map, &mut self.current_commission),
            "id" => read(map, &mut self.id),
            "product" => read(map, &mut self.product),
            "require_seller_approve_creator" => {
                read(map, &mut self.require_seller_approve_creator)
            }
            "showcase_creator_count" => read(map, &mut self.showcase_creator_count),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(OpenCollaborationStatus, Read);

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(PredictedFulfillmentRank, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Product {
    pub category_chains: Vec<CategoryChain>,
    pub commission: Option<Commission>,
    pub detail_link: Option<String>,
    pub has_inventory: Option<bool>,
    pub id: Option<String>,
    pub main_image_url: Option<String>,
    pub original_price: Option<MoneyRange>,
    pub sale_region: Option<String>,
    pub sales_price: Option<MoneyRange>,
    pub shop: Option<Shop>,
    pub title: Option<String>,
    pub units_sold: Option<i64>,
    pub inventory: Option<i64>,
    pub status: Option<ProductStatus>,
    pub collaboration_status: Option<CollaborationStatus>,
    pub commission_effective_status: Option<EffectiveStatus>,
}

impl Fields for Product {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "category_chains" => read(map, &mut self.category_chains),
            "commission" => read(map, &mut self.commission),
            "detail_link" => read(map, &mut self.detail_link),
            "has_inventory" => read(map, &mut self.has_inventory),
            "id" => read(map, &mut self.id),
            "main_image_url" => read(map, &mut self.main_image_url),
            "original_price" => read(map, &mut self.original_price),
            "sale_region" => read(map, &mut self.sale_region),
            "sales_price" => read(map, &mut self.sales_price),
            "shop" => read(map, &mut self.shop),
            "title" => read(map, &mut self.title),
            "units_sold" => read(map, &mut self.units_sold),
            "inventory" => read(map, &mut self.inventory),
            "status" => read(map, &mut self.status),
            "collaboration_status" => read(map, &mut self.collaboration_status),
            "commission_effective_status" => {
                read(map, &mut self.commission_effective_status)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductStatus {
    Live,
    OutOfStock,
    SellerDeactivate,
    PlatformDeactivate,
    GneReject,
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
        ("GNE_REJECT", Self::GneReject),
        ("DELETE", Self::Delete),
        ("OTHER", Self::Other),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ReviewResult, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    pub approve_expiration_time: Option<Timestamp>,
    pub available_quantity: Option<i64>,
    pub commission_rate: Option<Decimal>,
    pub creator: Option<SampleApplicationCreator>,
    pub disapprovable_reasons: Vec<String>,
    pub fulfillment_status: Option<SampleFulfillmentStatus>,
    pub id: Option<String>,
    pub is_approvable: Option<bool>,
    pub order_id: Option<String>,
    pub partner_name: Option<String>,
    pub product: Option<SampleApplicationProduct>,
    pub shipment_expiration_time: Option<Timestamp>,
    pub status: Option<SampleApplicationStatus>,
    pub tracking_number: Option<String>,
}

impl Fields for SampleApplication {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "approve_expiration_time" => read(map, &mut self.approve_expiration_time),
            "available_quantity" => read(map, &mut self.available_quantity),
            "commission_rate" => read(map, &mut self.commission_rate),
            "creator" => read(map, &mut self.creator),
            "disapprovable_reasons" => read(map, &mut self.disapprovable_reasons),
            "fulfillment_status" => read(map, &mut self.fulfillment_status),
            "id" => read(map, &mut self.id),
            "is_approvable" => read(map, &mut self.is_approvable),
            "order_id" => read(map, &mut self.order_id),
            "partner_name" => read(map, &mut self.partner_name),
            "product" => read(map, &mut self.product),
            "shipment_expiration_time" => read(map, &mut self.shipment_expiration_time),
            "status" => read(map, &mut self.status),
            "tracking_number" => read(map, &mut self.tracking_number),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleApplicationCreator {
    pub avatar_url: Option<String>,
    pub content_count: Option<i64>,
    pub ec_video_view: Option<i64>,
    pub follower_count: Option<i64>,
    pub fulfillment_percentage: Option<String>,
    pub gmv: Option<Money>,
    pub nickname: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub creator_open_id: Option<String>,
}

impl Fields for SampleApplicationCreator {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar_url" => read(map, &mut self.avatar_url),
            "content_count" => read(map, &mut self.content_count),
            "ec_video_view" => read(map, &mut self.ec_video_view),
            "follower_count" => read(map, &mut self.follower_count),
            "fulfillment_percentage" => read(map, &mut self.fulfillment_percentage),
            "gmv" => read(map, &mut self.gmv),
            "nickname" => read(map, &mut self.nickname),
            "user_id" => read(map, &mut self.user_id),
            "username" => read(map, &mut self.username),
            "creator_open_id" => read(map, &mut self.creator_open_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleApplicationProduct {
    pub id: Option<String>,
    pub sku_id: Option<String>,
    pub sku_image_url: Option<String>,
    pub sku_name: Option<String>,
    pub title: Option<String>,
}

impl Fields for SampleApplicationProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "sku_id" => read(map, &mut self.sku_id),
            "sku_image_url" => read(map, &mut self.sku_image_url),
            "sku_name" => read(map, &mut self.sku_name),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SampleApplicationStatus {
    Pending,
    AwaitingShipment,
    Shipped,
    ContentPending,
    RejectCancelled,
    OverdueCancelled,
    UnfulfillCancelled,
    DelOpenCollab,
    SellerNotShipCancelled,
    WithdrawCancelled,
    UnfulfillableCancelled,
    OpsCancelled,
    OpsFailed,
    OpsCompleted,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("CONTENT_PENDING", Self::ContentPending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("COMPLETED", Self::Completed),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(SampleApplicationStatus, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleThresholds {
    pub avg_ec_video_views: Option<i64>,
    pub category_ids: Option<Vec<String>>,
    pub minimum_follower_count: Option<i64>,
    pub minimum_gmv: Option<i64>,
    pub predicted_fulfillment_rank: Option<PredictedFulfillmentRank>,
}

impl SampleThresholds {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn avg_ec_video_views(mut self, avg_ec_video_views: i64) -> Self {
        self.avg_ec_video_views = Some(avg_ec_video_views);
        self
    }
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }
    #[inline]
    pub fn minimum_follower_count(mut self, minimum_follower_count: i64) -> Self {
        self.minimum_follower_count = Some(minimum_follower_count);
        self
    }
    #[inline]
    pub fn minimum_gmv(mut self, minimum_gmv: i64) -> Self {
        self.minimum_gmv = Some(minimum_gmv);
        self
    }
    #[inline]
    pub fn predicted_fulfillment_rank(
        mut self,
        predicted_fulfillment_rank: impl Into<PredictedFulfillmentRank>,
    ) -> Self {
        self.predicted_fulfillment_rank = Some(predicted_fulfillment_rank.into());
        self
    }
}

impl Body for SampleThresholds {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("avg_ec_video_views", &self.avg_ec_video_views);
        object.field("category_ids", &self.category_ids);
        object.field("minimum_follower_count", &self.minimum_follower_count);
        object.field("minimum_gmv", &self.minimum_gmv);
        object.field("predicted_fulfillment_rank", &self.predicted_fulfillment_rank);
    }
}

impl Fields for SampleThresholds {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avg_ec_video_views" => read(map, &mut self.avg_ec_video_views),
            "category_ids" => read(map, &mut self.category_ids),
            "minimum_follower_count" => read(map, &mut self.minimum_follower_count),
            "minimum_gmv" => read(map, &mut self.minimum_gmv),
            "predicted_fulfillment_rank" => {
                read(map, &mut self.predicted_fulfillment_rank)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SellerContactEmail {
    pub email: Option<String>,
}

impl SellerContactEmail {
    /// With no field set.
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

impl Body for SellerContactEmail {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("email", &self.email);
    }
}

impl Fields for SellerContactEmail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "email" => read(map, &mut self.email),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SellerContactInfo {
    pub email: Option<String>,
    pub phone_number: Option<String>,
    pub whatsapp: Option<String>,
    pub telegram: Option<String>,
    pub line: Option<String>,
}

impl SellerContactInfo {
    /// With no field set.
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
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }
    #[inline]
    pub fn telegram(mut self, telegram: impl Into<String>) -> Self {
        self.telegram = Some(telegram.into());
        self
    }
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }
}

impl Body for SellerContactInfo {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("email", &self.email);
        object.field("phone_number", &self.phone_number);
        object.field("whatsapp", &self.whatsapp);
        object.field("telegram", &self.telegram);
        object.field("line", &self.line);
    }
}

impl Fields for SellerContactInfo {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "email" => read(map, &mut self.email),
            "phone_number" => read(map, &mut self.phone_number),
            "whatsapp" => read(map, &mut self.whatsapp),
            "telegram" => read(map, &mut self.telegram),
            "line" => read(map, &mut self.line),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shop {
    pub name: Option<String>,
}

impl Fields for Shop {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    pub content_creator_count: Option<i64>,
    pub creator_invited_count: Option<i64>,
    pub creators: Vec<Creator>,
    pub end_time: Option<Timestamp>,
    pub free_sample_rule: Option<FreeSampleRule>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub product_count: Option<i64>,
    pub products: Vec<Product>,
    pub seller_contact_info: Option<SellerContactEmail>,
    pub showcase_creator_count: Option<i64>,
    pub start_time: Option<Timestamp>,
    pub r#type: Option<TargetCollaborationType>,
    pub update_time: Option<Timestamp>,
    pub creator_inivited_count: Option<i64>,
    pub create_time: Option<Timestamp>,
}

impl Fields for TargetCollaboration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "content_creator_count" => read(map, &mut self.content_creator_count),
            "creator_invited_count" => read(map, &mut self.creator_invited_count),
            "creators" => read(map, &mut self.creators),
            "end_time" => read(map, &mut self.end_time),
            "free_sample_rule" => read(map, &mut self.free_sample_rule),
            "id" => read(map, &mut self.id),
            "message" => read(map, &mut self.message),
            "name" => read(map, &mut self.name),
            "product_count" => read(map, &mut self.product_count),
            "products" => read(map, &mut self.products),
            "seller_contact_info" => read(map, &mut self.seller_contact_info),
            "showcase_creator_count" => read(map, &mut self.showcase_creator_count),
            "start_time" => read(map, &mut self.start_time),
            "type" => read(map, &mut self.r#type),
            "update_time" => read(map, &mut self.update_time),
            "creator_inivited_count" => read(map, &mut self.creator_inivited_count),
            "create_time" => read(map, &mut self.create_time),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetCollaborationConflict {
    pub creator_user_id: Option<String>,
    pub creator_user_open_id: Option<String>,
    pub product_id: Option<String>,
}

impl Fields for TargetCollaborationConflict {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_user_id" => read(map, &mut self.creator_user_id),
            "creator_user_open_id" => read(map, &mut self.creator_user_open_id),
            "product_id" => read(map, &mut self.product_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    Ongoing,
    Expiring,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONGOING", Self::Ongoing),
        ("EXPIRING", Self::Expiring),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(TargetCollaborationStatus, Write);

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
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(TargetCollaborationType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TopFollowerDemographics {
    pub age_ranges: Vec<AgeRange>,
    pub major_gender: Option<MajorGender>,
}

impl Fields for TopFollowerDemographics {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "age_ranges" => read(map, &mut self.age_ranges),
            "major_gender" => read(map, &mut self.major_gender),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum UnitsSoldRange {
    From0To10,
    From10To100,
    From100To1000,
    From1000,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnitsSoldRange {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNITS_SOLD_RANGE_0_10", Self::From0To10),
        ("UNITS_SOLD_RANGE_10_100", Self::From10To100),
        ("UNITS_SOLD_RANGE_100_1000", Self::From100To1000),
        ("UNITS_SOLD_RANGE_1000_AND_ABOVE", Self::From1000),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(UnitsSoldRange, Write);

impl Tell for AddedProduct {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("commission_rate", &self.commission_rate);
        failure.add_subject("id", &self.id);
    }
}

impl Tell for ChangedCommission {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("commission_rate", &self.commission_rate);
        failure.add_subject("product_id", &self.product_id);
    }
}

impl Tell for SellerContactEmail {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("email", &self.email);
    }
}

impl Tell for SellerContactInfo {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("email", &self.email);
        failure.add_subject("phone_number", &self.phone_number);
        failure.add_subject("whatsapp", &self.whatsapp);
        failure.add_subject("telegram", &self.telegram);
        failure.add_subject("line", &self.line);
    }
}
