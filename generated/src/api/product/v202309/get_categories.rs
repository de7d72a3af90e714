// @generated from specs/product/202309/get_categories.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCategories`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale, Platform};
use crate::api::product::types::Category;

/// Returns the category tree of the shop; only its leaves can contain products. The tree changes often, so do not store it for long.
///
/// `GET /product/202309/categories`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetCategoriesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-categories-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetCategories;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCategories::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019210](crate::errors#code-12019210), [12052023](crate::errors#code-12052023), [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-categories-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategories {
    /// Language of the names; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Text that the local name of the category contains.
    pub keyword: Option<String>,
    /// Category tree to list. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Platform whose categories are returned; a product on both needs a category that exists on both. Only for sellers who migrated from Tokopedia. Defaults to `TIKTOK_SHOP`.
    pub listing_platform: Option<Platform>,
    /// Whether to include categories in which nothing may be listed. Only in Brazil, Mexico, the EU and Southeast Asia.
    pub include_prohibited_categories: Option<bool>,
    /// Whether to return the categories for `LIVE_QUICK` products.
    pub is_live_quick: Option<bool>,
}

impl GetCategories {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the names; defaults to that of the shop.
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

    /// Category tree to list. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Platform whose categories are returned; a product on both needs a category that exists on both. Only for sellers who migrated from Tokopedia. Defaults to `TIKTOK_SHOP`.
    #[inline]
    pub fn listing_platform(mut self, listing_platform: impl Into<Platform>) -> Self {
        self.listing_platform = Some(listing_platform.into());
        self
    }

    /// Whether to include categories in which nothing may be listed. Only in Brazil, Mexico, the EU and Southeast Asia.
    #[inline]
    pub fn include_prohibited_categories(
        mut self,
        include_prohibited_categories: bool,
    ) -> Self {
        self.include_prohibited_categories = Some(include_prohibited_categories);
        self
    }

    /// Whether to return the categories for `LIVE_QUICK` products.
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
    /// Categories of the tree as a flat list; see `parent_id`.
    pub categories: Vec<Category>,
}

impl Fields for GetCategoriesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("categories", &mut self.categories)]);
    }
}

debug_fields!(GetCategoriesResponse);
