// @generated from specs/product/202602/get_product_package_recommendations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetProductPackageRecommendations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{DimensionRecommendation, WeightRecommendation};
use crate::api::ids::ProductId;

/// Checks the package data of products, and recommends ranges for weights and dimensions that look wrong.
///
/// `POST /product/202602/packages/recommend`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: BR, MX.
/// Returns [`GetProductPackageRecommendationsResponse`]; `products` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetProductPackageRecommendations;

 let shop = client.seller(token).shop(cipher);
 let mut products = shop.items(GetProductPackageRecommendations::new(10));
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProductPackageRecommendations {
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); only recommendations for these products are returned.
    pub product_ids: Option<Vec<ProductId>>,
}

impl GetProductPackageRecommendations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            product_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); only recommendations for these products are returned.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetProductPackageRecommendations {
    type Response = GetProductPackageRecommendationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetProductPackageRecommendations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202602/packages/recommend";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("products")
        .repeatable()
        .markets(Markets::Only(&["BR", "MX"]));

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
        body.fields(&[("product_ids", &self.product_ids)]);
    }
}

impl Paged for GetProductPackageRecommendations {
    type Item = ProductPackageRecommendation;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetProductPackageRecommendations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductPackageRecommendationsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Results, one item for each matching product.
    pub products: Vec<ProductPackageRecommendation>,
}

impl Fields for GetProductPackageRecommendationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("products", &mut self.products),
                ],
            );
    }
}

debug_fields!(GetProductPackageRecommendationsResponse);

/// What looks wrong with the data of a package.
#[non_exhaustive]
pub enum AbnormalityType {
    /// Nothing looks wrong. Sent as `None`.
    None,
    /// The dimensions look wrong. Sent as `Dimension`.
    Dimension,
    /// The weight looks wrong. Sent as `Weight`.
    Weight,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AbnormalityType {
    const TEXTS: &'static [&'static str] = &["None", "Dimension", "Weight"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::None,
            Ok(1) => Self::Dimension,
            Ok(_) => Self::Weight,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::None => Ok(0),
            Self::Dimension => Ok(1),
            Self::Weight => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AbnormalityType, Read);

/// What looks wrong with the package data of one product, and the recommended ranges.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPackageRecommendation {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// What looks wrong with the data of the package; `None` if nothing does.
    pub abnormality_types: Vec<AbnormalityType>,
    /// Recommended weight, if `abnormality_types` contains `Weight`.
    pub weight_recommendation: Option<WeightRecommendation>,
    /// Recommended dimensions, if `abnormality_types` contains `Dimension`.
    pub dimension_recommendation: Option<DimensionRecommendation>,
}

impl Fields for ProductPackageRecommendation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("abnormality_types", &mut self.abnormality_types),
                    ("weight_recommendation", &mut self.weight_recommendation),
                    ("dimension_recommendation", &mut self.dimension_recommendation),
                ],
            );
    }
}

debug_fields!(ProductPackageRecommendation);
