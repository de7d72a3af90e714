// @generated from specs/product/202309/get_categories.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCategories` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale, Platform};
use crate::api::product::types::Category;

/// Returns the shop's category tree, in whose leaves products are listed; it changes often, so do not keep it for long.
///
/// `GET /product/202309/categories`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetCategoriesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-categories-202309>.
///
/// Documented error codes: [12019210](crate::errors#code-12019210), [12052023](crate::errors#code-12052023), [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-categories-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategories {
    /// Of the names; defaults to the shop's own.
    pub locale: Option<Locale>,
    /// In the local name.
    pub keyword: Option<String>,
    /// Which tree to list; shops in the US must say `v2`. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// For sellers who came from Tokopedia. Defaults to `TIKTOK_SHOP`.
    pub listing_platform: Option<Platform>,
    /// Also those where nothing may be listed.
    pub include_prohibited_categories: Option<bool>,
    pub is_live_quick: Option<bool>,
}

impl GetCategories {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the names; defaults to the shop's own.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// In the local name.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Which tree to list; shops in the US must say `v2`. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// For sellers who came from Tokopedia. Defaults to `TIKTOK_SHOP`.
    #[inline]
    pub fn listing_platform(mut self, listing_platform: impl Into<Platform>) -> Self {
        self.listing_platform = Some(listing_platform.into());
        self
    }

    /// Also those where nothing may be listed.
    #[inline]
    pub fn include_prohibited_categories(
        mut self,
        include_prohibited_categories: bool,
    ) -> Self {
        self.include_prohibited_categories = Some(include_prohibited_categories);
        self
    }

    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for GetCategories {
    type Response = GetCategoriesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCategories";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/categories";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12019210, 12052023, 12052217, 12052230, 12052700, 12052704, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-categories-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query
            .param("include_prohibited_categories", &self.include_prohibited_categories);
        query.param("is_live_quick", &self.is_live_quick);
        query.param("keyword", &self.keyword);
        query.param("listing_platform", &self.listing_platform);
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// The tree as a flat list; `parent_id` ties it together.
    pub categories: Vec<Category>,
}

impl Fields for GetCategoriesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("categories", &mut self.categories)]);
    }
}

debug_fields!(GetCategoriesResponse);
