// @generated from specs/product/202309/recommend_brand.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecommendBrand`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::ProductBrand;

/// Recommends a brand for a product based on its title.
///
/// `POST /product/202309/brands/recommend`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`RecommendBrandResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecommendBrand;
 use tiktok_shop::product::recommend_brand::BrandLanguage;

 let seller = client.seller(token);
 let request = RecommendBrand::new()
     .language(BrandLanguage::Ms)
     .product_title("Short Boat Invisible Socks");
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecommendBrand {
    /// Language of the title. Defaults to `en`.
    pub language: Option<BrandLanguage>,
    /// Title of the product, without Chinese characters. From 1 to 255 characters.
    pub product_title: Option<String>,
}

impl RecommendBrand {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the title. Defaults to `en`.
    #[inline]
    pub fn language(mut self, language: impl Into<BrandLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Title of the product, without Chinese characters. From 1 to 255 characters.
    #[inline]
    pub fn product_title(mut self, product_title: impl Into<String>) -> Self {
        self.product_title = Some(product_title.into());
        self
    }
}

impl Endpoint for RecommendBrand {
    type Response = RecommendBrandResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "RecommendBrand";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/brands/recommend";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("language", &self.language),
                ("product_title", &within(&self.product_title, 1..=255)),
            ],
        );
    }
}

/// The response to [`RecommendBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendBrandResponse {
    /// Recommended brand.
    pub brand: Option<ProductBrand>,
}

impl Fields for RecommendBrandResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("brand", &mut self.brand)]);
    }
}

debug_fields!(RecommendBrandResponse);

/// The language of a product title.
#[non_exhaustive]
pub enum BrandLanguage {
    /// English. Sent as `EN`.
    En,
    /// Indonesian. Sent as `ID`.
    Id,
    /// Malay. Sent as `MS`.
    Ms,
    /// Thai. Sent as `TH`.
    Th,
    /// Vietnamese. Sent as `VI`.
    Vi,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BrandLanguage {
    const TEXTS: &'static [&'static str] = &["EN", "ID", "MS", "TH", "VI"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::En,
            Ok(1) => Self::Id,
            Ok(2) => Self::Ms,
            Ok(3) => Self::Th,
            Ok(_) => Self::Vi,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::En => Ok(0),
            Self::Id => Ok(1),
            Self::Ms => Ok(2),
            Self::Th => Ok(3),
            Self::Vi => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BrandLanguage, Write);
