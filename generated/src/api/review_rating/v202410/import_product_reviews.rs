// @generated from specs/review_rating/202410/import_product_reviews.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ImportProductReviews`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::review_rating::types::{ProductReviewError, ReviewRecord};

/// Imports up to 50 reviews of one product from another platform. Imported reviews cannot be changed or deleted through the API, only by a request in Seller Center that TikTok approves.
///
/// `POST /review_rating/202410/product_reviews`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ImportProductReviewsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202508`](crate::review_rating::v202508::import_product_reviews::ImportProductReviews).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::review_rating::types::ReviewRecord;
 use tiktok_shop::review_rating::v202410::ImportProductReviews;
 use tiktok_shop::review_rating::v202410::import_product_reviews::{IdentifierType, Product, ProductReview};

 let shop = client.seller(token).shop(cipher);
 let request = ImportProductReviews::new()
     .product_review(
         ProductReview::new()
             .product(
                 Product::new()
                     .identifier("65437554387675346")
                     .identifier_type(IdentifierType::ExternalProductId)
                     .name("Organic Cotton T-Shirt"),
             )
             .review_records([
                 ReviewRecord::new()
                     .create_time_millis(
                         TimestampMillis::from_unix_millis(1_767_225_600_000),
                     ),
             ]),
     );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportProductReviews {
    /// The product and its reviews on another platform.
    pub product_review: Option<ProductReview>,
}

impl ImportProductReviews {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The product and its reviews on another platform.
    #[inline]
    pub fn product_review(mut self, product_review: ProductReview) -> Self {
        self.product_review = Some(product_review);
        self
    }
}

impl Endpoint for ImportProductReviews {
    type Response = ImportProductReviewsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ImportProductReviews";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/review_rating/202410/product_reviews";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202508");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_review", &self.product_review)]);
    }
}

/// The response to [`ImportProductReviews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportProductReviewsResponse {
    /// Reviews that were not imported, and why.
    pub errors: Vec<ProductReviewError>,
}

impl Fields for ImportProductReviewsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(ImportProductReviewsResponse);

impl CollectFailures for ImportProductReviewsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ImportProductReviewsResponse {}

/// Kind of identifier by which a reviewed product is found. Identifiers other than the product ID match only if the product on TikTok Shop contains them.
#[non_exhaustive]
pub enum IdentifierType {
    /// The product ID of TikTok Shop, from `product::SearchProducts`; recommended, because it matches exactly. Sent as `TIKTOK_PRODUCT_ID`.
    TiktokProductId,
    /// ID of a product or SKU on another platform, up to 19 digits. Sent as `EXTERNAL_PRODUCT_ID`.
    ExternalProductId,
    /// A GTIN, EAN, UPC or ISBN, either of 8, 12, 13 or 14 digits, or of 9 digits and an uppercase `X`. Sent as `PRODUCT_IDENTIFIER_CODE`.
    ProductIdentifierCode,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IdentifierType {
    const TEXTS: &'static [&'static str] = &[
        "TIKTOK_PRODUCT_ID",
        "EXTERNAL_PRODUCT_ID",
        "PRODUCT_IDENTIFIER_CODE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::TiktokProductId,
            Ok(1) => Self::ExternalProductId,
            Ok(_) => Self::ProductIdentifierCode,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TiktokProductId => Ok(0),
            Self::ExternalProductId => Ok(1),
            Self::ProductIdentifierCode => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IdentifierType, Write);

/// The product that was reviewed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Identifier of the product, of the kind that `identifier_type` names. The request fails if several products on TikTok Shop share the identifier.
    pub identifier: Option<String>,
    /// Kind of `identifier`.
    pub identifier_type: Option<IdentifierType>,
    /// Name of the product. At most 255 characters.
    pub name: Option<String>,
}

impl Product {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the product, of the kind that `identifier_type` names. The request fails if several products on TikTok Shop share the identifier.
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Kind of `identifier`.
    #[inline]
    pub fn identifier_type(
        mut self,
        identifier_type: impl Into<IdentifierType>,
    ) -> Self {
        self.identifier_type = Some(identifier_type.into());
        self
    }

    /// Name of the product. At most 255 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for Product {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("identifier", &self.identifier),
                    ("identifier_type", &self.identifier_type),
                    ("name", &within(&self.name, ..=255)),
                ],
            );
    }
}

debug_written!(Product);

/// A product with reviews from another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductReview {
    /// The product that was reviewed.
    pub product: Option<Product>,
    /// Reviews to import. At most 50 entries.
    pub review_records: Option<Vec<ReviewRecord>>,
}

impl ProductReview {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The product that was reviewed.
    #[inline]
    pub fn product(mut self, product: Product) -> Self {
        self.product = Some(product);
        self
    }

    /// Reviews to import. At most 50 entries.
    #[inline]
    pub fn review_records(
        mut self,
        review_records: impl IntoIterator<Item = ReviewRecord>,
    ) -> Self {
        self.review_records = Some(review_records.into_iter().collect());
        self
    }
}

impl WriteFields for ProductReview {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product", &self.product),
                    ("review_records", &within(&self.review_records, ..=50)),
                ],
            );
    }
}

debug_written!(ProductReview);
