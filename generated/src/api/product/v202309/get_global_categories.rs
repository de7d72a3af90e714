// @generated from specs/product/202309/get_global_categories.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGlobalCategories` and what only it uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale};
use crate::api::product::types::Category;

/// Returns the category tree for global products; it changes often, so do not keep it for long.
///
/// `GET /product/202309/global_categories`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Scope: `seller.global_product.category.info`.
/// Answers [`GetGlobalCategoriesResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-global-categories-202309>
///
/// Documented errors: 12052023, 12052217, 12052230, 12052700, 12052704, 36009003.
#[doc(alias = "get-global-categories-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalCategories {
    /// `en-US` when left out.
    pub locale: Option<Locale>,
    /// In the local name.
    pub keyword: Option<String>,
    /// Which tree to list; accounts with a US shop must say `v2`. `v1` when left out.
    pub category_version: Option<CategoryVersion>,
}

impl GetGlobalCategories {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// `en-US` when left out.
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
    /// Which tree to list; accounts with a US shop must say `v2`. `v1` when left out.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
}

impl Endpoint for GetGlobalCategories {
    type Response = GetGlobalCategoriesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetGlobalCategories";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/global_categories";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.global_product.category.info"],
        errors: &[12052023, 12052217, 12052230, 12052700, 12052704, 36009003],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/get-global-categories-202309",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("keyword", &self.keyword);
        query.param("locale", &self.locale);
        query.timestamp();
    }
}

/// What [`GetGlobalCategories`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalCategoriesResponse {
    /// The tree as a flat list; `parent_id` ties it together.
    pub categories: Vec<Category>,
}

impl Fields for GetGlobalCategoriesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "categories" => read(map, &mut self.categories),
            _ => skip(map),
        }
    }
}
