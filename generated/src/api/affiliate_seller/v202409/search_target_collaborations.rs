// @generated from specs/affiliate_seller/202409/search_target_collaborations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchTargetCollaborations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorUserId, TargetCollaborationId};
use crate::api::affiliate_seller::types::{
    CreatorAcceptStatus, FreeSampleRule, FreeSampleSetting, KeywordType,
    TargetCollaborationStatus, TargetCollaborationType,
};

/// Searches the target collaborations of the shop by name, product, creator or status.
///
/// `POST /affiliate_seller/202409/target_collaborations/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchTargetCollaborationsResponse`]; `target_collaborations` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::search_target_collaborations::SearchTargetCollaborations).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::KeywordType;
 use tiktok_shop::affiliate_seller::v202409::SearchTargetCollaborations;
 use tiktok_shop::affiliate_seller::v202409::search_target_collaborations::SearchParam;

 let shop = client.seller(token).shop(cipher);
 let request = SearchTargetCollaborations::new()
     .search_param(
         SearchParam::new()
             .keyword("Summer launch")
             .keyword_type(KeywordType::TargetCollaborationName),
     );
 let mut target_collaborations = shop.items(request);
 while let Some(target_collaboration) = target_collaborations.try_next().await? {
     println!("{target_collaboration:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchTargetCollaborations {
    /// Number of target collaborations per page: 20, 50 or 100.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Status of the target collaborations to find.
    pub collaboration_status: Option<TargetCollaborationStatus>,
    /// Whether creators must have added the products to their showcase. Defaults to `ALL`.
    pub creator_accept_status: Option<CreatorAcceptStatus>,
    /// User ID of an invited creator, as [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 returns it; version 202508 takes an open ID.
    pub creator_user_id: Option<CreatorUserId>,
    /// Whether the target collaborations must offer free samples. Defaults to `ALL`.
    pub free_sample_setting: Option<FreeSampleSetting>,
    /// Keyword to search for, and what it means.
    pub search_param: Option<SearchParam>,
}

impl SearchTargetCollaborations {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of target collaborations per page: 20, 50 or 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Status of the target collaborations to find.
    #[inline]
    pub fn collaboration_status(
        mut self,
        collaboration_status: impl Into<TargetCollaborationStatus>,
    ) -> Self {
        self.collaboration_status = Some(collaboration_status.into());
        self
    }

    /// Whether creators must have added the products to their showcase. Defaults to `ALL`.
    #[inline]
    pub fn creator_accept_status(
        mut self,
        creator_accept_status: impl Into<CreatorAcceptStatus>,
    ) -> Self {
        self.creator_accept_status = Some(creator_accept_status.into());
        self
    }

    /// User ID of an invited creator, as [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 returns it; version 202508 takes an open ID.
    #[inline]
    pub fn creator_user_id(mut self, creator_user_id: impl Into<CreatorUserId>) -> Self {
        self.creator_user_id = Some(creator_user_id.into());
        self
    }

    /// Whether the target collaborations must offer free samples. Defaults to `ALL`.
    #[inline]
    pub fn free_sample_setting(
        mut self,
        free_sample_setting: impl Into<FreeSampleSetting>,
    ) -> Self {
        self.free_sample_setting = Some(free_sample_setting.into());
        self
    }

    /// Keyword to search for, and what it means.
    #[inline]
    pub fn search_param(mut self, search_param: SearchParam) -> Self {
        self.search_param = Some(search_param);
        self
    }
}

impl Endpoint for SearchTargetCollaborations {
    type Response = SearchTargetCollaborationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchTargetCollaborations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202409/target_collaborations/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("target_collaborations")
        .repeatable()
        .newer("v202508");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("collaboration_status", &self.collaboration_status),
                ("creator_accept_status", &self.creator_accept_status),
                ("creator_user_id", &self.creator_user_id),
                ("free_sample_setting", &self.free_sample_setting),
                ("search_param", &self.search_param),
            ],
        );
    }
}

impl Paged for SearchTargetCollaborations {
    type Item = TargetCollaborationSummary;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.target_collaborations
    }
}

/// The response to [`SearchTargetCollaborations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Target collaborations that match.
    pub target_collaborations: Vec<TargetCollaborationSummary>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchTargetCollaborationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("target_collaborations", &mut self.target_collaborations),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchTargetCollaborationsResponse);

/// A keyword to search for, and what it means.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchParam {
    /// Text to search for: IDs match exactly, names in part. Example: `Summer launch`.
    pub keyword: Option<String>,
    /// What `keyword` is: an ID or part of a name, of a product or of a target collaboration. Example: `TARGET_COLLABORATION_NAME`.
    pub keyword_type: Option<KeywordType>,
}

impl SearchParam {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to search for: IDs match exactly, names in part. Example: `Summer launch`.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// What `keyword` is: an ID or part of a name, of a product or of a target collaboration. Example: `TARGET_COLLABORATION_NAME`.
    #[inline]
    pub fn keyword_type(mut self, keyword_type: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(keyword_type.into());
        self
    }
}

impl WriteFields for SearchParam {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("keyword", &self.keyword), ("keyword_type", &self.keyword_type)]);
    }
}

debug_written!(SearchParam);

/// A target collaboration as the search returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationSummary {
    /// Number of creators who posted content about the products.
    pub content_creator_count: Option<i64>,
    /// When the target collaboration ends.
    pub end_time: Option<Timestamp>,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Target collaboration ID.
    pub id: Option<TargetCollaborationId>,
    /// Message of the seller to the invited creators.
    pub message: Option<String>,
    /// Name of the target collaboration.
    pub name: Option<String>,
    /// Number of products of the target collaboration.
    pub product_count: Option<i64>,
    /// Number of creators who added at least one of the products to their showcase.
    pub showcase_creator_count: Option<i64>,
    /// When the target collaboration begins.
    pub start_time: Option<Timestamp>,
    /// How the target collaboration was created.
    pub r#type: Option<TargetCollaborationType>,
    /// When the target collaboration was last changed.
    pub update_time: Option<Timestamp>,
    /// Number of creators who were invited. JSON name: `creator_inivited_count`.
    pub invited_creator_count: Option<i64>,
}

impl Fields for TargetCollaborationSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_creator_count", &mut self.content_creator_count),
                    ("end_time", &mut self.end_time),
                    ("free_sample_rule", &mut self.free_sample_rule),
                    ("id", &mut self.id),
                    ("message", &mut self.message),
                    ("name", &mut self.name),
                    ("product_count", &mut self.product_count),
                    ("showcase_creator_count", &mut self.showcase_creator_count),
                    ("start_time", &mut self.start_time),
                    ("type", &mut self.r#type),
                    ("update_time", &mut self.update_time),
                    ("creator_inivited_count", &mut self.invited_creator_count),
                ],
            );
    }
}

debug_fields!(TargetCollaborationSummary);
