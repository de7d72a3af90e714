// @generated from specs/product/202309/get_brands.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBrands`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::CategoryVersion;
use crate::api::ids::{BrandId, CategoryId};
use crate::api::product::types::AuthorizationStatus;

/// Lists built-in brands and custom brands of the shop, and whether the shop is authorized to use them. Products on TikTok Shop can have a brand that is authorized for their category, or an unauthorized one that is not a T1 brand; on Tokopedia, any brand.
///
/// `GET /product/202309/brands`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetBrandsResponse`]; `brands` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-brands-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetBrands;

 let shop = client.seller(token).shop(cipher);
 let mut brands = shop.items(GetBrands::new(10));
 while let Some(brand) = brands.try_next().await? {
     println!("{brand:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019108](crate::errors#code-12019108), [12019109](crate::errors#code-12019109), [12019123](crate::errors#code-12019123), [12019124](crate::errors#code-12019124), [12052023](crate::errors#code-12052023), [12052217](crate::errors#code-12052217),
/// [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-brands-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBrands {
    /// ID of the category for which `Brand::brand_status` is returned, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`.
    pub category_id: Option<CategoryId>,
    /// Whether to return only authorized brands; `false` returns all.
    pub is_authorized: Option<bool>,
    /// Text with which the name of the brand starts. Recommended, to keep the list short.
    pub brand_name: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
}

impl GetBrands {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            category_id: None,
            is_authorized: None,
            brand_name: None,
            page_size,
            page_token: None,
            category_version: None,
        }
    }

    /// ID of the category for which `Brand::brand_status` is returned, from [`GetCategories`](crate::product::GetCategories) in the tree of `category_version`.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Whether to return only authorized brands; `false` returns all.
    #[inline]
    pub fn is_authorized(mut self, is_authorized: bool) -> Self {
        self.is_authorized = Some(is_authorized);
        self
    }

    /// Text with which the name of the brand starts. Recommended, to keep the list short.
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
}

impl Endpoint for GetBrands {
    type Response = GetBrandsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetBrands";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/brands";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019108, 12019109, 12019123, 12019124, 12052023, 12052217, 12052230,
                12052700, 12052704, 36009003,
            ],
        )
        .pages("brands")
        .page("https://partner.tiktokshop.com/docv2/page/get-brands-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("brand_name", &self.brand_name);
        query.param("category_id", &self.category_id);
        query.param("category_version", &self.category_version);
        query.param("is_authorized", &self.is_authorized);
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetBrands {
    type Item = Brand;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.brands
    }
}

/// The response to [`GetBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandsResponse {
    /// Matching brands.
    pub brands: Vec<Brand>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetBrandsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("brands", &mut self.brands),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetBrandsResponse);

/// A brand that products can have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Brand {
    /// Whether the seller is authorized to use the brand. Buyers on TikTok Shop do not see unauthorized brands.
    pub authorized_status: Option<AuthorizationStatus>,
    /// Whether an authorized brand can be used in the requested category. Only for authorized brands, and only if the request has a `category_id`.
    pub brand_status: Option<BrandAvailability>,
    /// Brand ID.
    pub id: Option<BrandId>,
    /// Whether the brand is internationally renowned, so that only authorized sellers can create products with it. Sellers apply in the Qualification Center of Seller Center.
    pub is_t1_brand: Option<bool>,
    /// Name of the brand.
    pub name: Option<String>,
}

impl Fields for Brand {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("authorized_status", &mut self.authorized_status),
                    ("brand_status", &mut self.brand_status),
                    ("id", &mut self.id),
                    ("is_t1_brand", &mut self.is_t1_brand),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(Brand);

/// Whether an authorized brand can be used in a category.
#[non_exhaustive]
pub enum BrandAvailability {
    /// The brand can be used. Sent as `AVAILABLE`.
    Available,
    /// The brand cannot be used. Sent as `UNAVAILABLE`.
    Unavailable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BrandAvailability {
    const TEXTS: &'static [&'static str] = &["AVAILABLE", "UNAVAILABLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Available,
            Ok(_) => Self::Unavailable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Available => Ok(0),
            Self::Unavailable => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BrandAvailability, Read);
