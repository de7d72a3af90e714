// @generated from specs/product/202309/get_global_categories.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalCategories`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale};
use crate::api::product::types::Category;

/// Returns the category tree for global products, regardless of the market. It changes often, so do not store it for long.
///
/// `GET /product/202309/global_categories`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.category.info`.
/// Returns [`GetGlobalCategoriesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-categories-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetGlobalCategories;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalCategories::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052023](crate::errors#code-12052023), [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-global-categories-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalCategories {
    /// Language of the names: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    pub locale: Option<Locale>,
    /// Text that the local name of the category contains.
    pub keyword: Option<String>,
    /// Category tree to list. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
}

impl GetGlobalCategories {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the names: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Text that the local name of the category contains.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Category tree to list. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
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
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.category.info"])
        .errors(&[12052023, 12052217, 12052230, 12052700, 12052704, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-global-categories-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("keyword", &self.keyword);
        query.param("locale", &self.locale);
        query.timestamp();
    }
}

/// The response to [`GetGlobalCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalCategoriesResponse {
    /// Categories of the tree as a flat list; see `parent_id`. Their permission statuses are only `AVAILABLE` and `NON_MAIN_CATEGORY`.
    pub categories: Vec<Category>,
}

impl Fields for GetGlobalCategoriesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("categories", &mut self.categories)]);
    }
}

debug_fields!(GetGlobalCategoriesResponse);
