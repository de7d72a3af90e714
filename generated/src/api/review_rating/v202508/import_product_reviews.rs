// @generated from specs/review_rating/202508/import_product_reviews.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ImportProductReviews`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::review_rating::types::{ProductReviewError, ReviewRecord};

/// Imports up to 50 reviews of one product from another platform. Imported reviews cannot be changed or deleted through the API, only by a request in Seller Center that TikTok approves.
///
/// `POST /review_rating/202508/product_reviews`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ImportProductReviewsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::review_rating::ImportProductReviews;
 use tiktok_shop::review_rating::import_product_reviews::{Identifiers, Product, ProductReview};

 let shop = client.seller(token).shop(cipher);
 let request = ImportProductReviews::new()
     .product_review(
         ProductReview::new()
             .product(
                 Product::new()
                     .identifiers(
                         Identifiers::new()
                             .external_product_id("789456123012")
                             .tiktok_product_id("1729592969712207012"),
                     )
                     .image_uris([
                         "image-tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94d11",
                     ])
                     .name("Organic Cotton T-Shirt"),
             ),
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
    const PATH: &'static str = "/review_rating/202508/product_reviews";
    const BODY: BodyKind = BodyKind::Json;

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

/// Identifiers by which TikTok finds the reviewed product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identifiers {
    /// ID of the product or SKU on another platform.
    pub external_product_id: Option<String>,
    /// GTIN, EAN, UPC or ISBN of the product.
    pub product_identifier_code: Option<String>,
    /// Seller SKU, the seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Product ID of TikTok Shop, from `product::SearchProducts`.
    pub tiktok_product_id: Option<ProductId>,
}

impl Identifiers {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product or SKU on another platform.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// GTIN, EAN, UPC or ISBN of the product.
    #[inline]
    pub fn product_identifier_code(
        mut self,
        product_identifier_code: impl Into<String>,
    ) -> Self {
        self.product_identifier_code = Some(product_identifier_code.into());
        self
    }

    /// Seller SKU, the seller's own code; buyers do not see it.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// Product ID of TikTok Shop, from `product::SearchProducts`.
    #[inline]
    pub fn tiktok_product_id(mut self, tiktok_product_id: impl Into<ProductId>) -> Self {
        self.tiktok_product_id = Some(tiktok_product_id.into());
        self
    }
}

impl WriteFields for Identifiers {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_product_id", &self.external_product_id),
                    ("product_identifier_code", &self.product_identifier_code),
                    ("seller_sku", &self.seller_sku),
                    ("tiktok_product_id", &self.tiktok_product_id),
                ],
            );
    }
}

debug_written!(Identifiers);

/// The product that was reviewed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Description of the product. At most 750 characters.
    pub description: Option<String>,
    /// Identifiers of the product; the product ID is recommended, because others match only if the product on TikTok Shop contains them. The request fails if several products on TikTok Shop share one of the identifiers.
    pub identifiers: Option<Identifiers>,
    /// URI of the main image of the product, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia). At most 1 entry.
    pub image_uris: Option<Vec<String>>,
    /// Name of the product. At most 255 characters.
    pub name: Option<String>,
}

impl Product {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product. At most 750 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Identifiers of the product; the product ID is recommended, because others match only if the product on TikTok Shop contains them. The request fails if several products on TikTok Shop share one of the identifiers.
    #[inline]
    pub fn identifiers(mut self, identifiers: Identifiers) -> Self {
        self.identifiers = Some(identifiers);
        self
    }

    /// URI of the main image of the product, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia). At most 1 entry.
    #[inline]
    pub fn image_uris(
        mut self,
        image_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_uris = Some(image_uris.into_iter().map(Into::into).collect());
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
                    ("description", &within(&self.description, ..=750)),
                    ("identifiers", &self.identifiers),
                    ("image_uris", &within(&self.image_uris, ..=1)),
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
