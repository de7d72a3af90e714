// @generated from specs/seller/202508/sync_collections.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SyncCollections`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Sends the product collections and the logo of an external storefront to the shop. Collections can fail although the call succeeds, so check the reply.
///
/// `POST /seller/202508/collections/sync`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SyncCollectionsResponse`].
/// The reply can report failures in `failed`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::SyncCollections;
 use tiktok_shop::seller::sync_collections::{Collection, Product};

 let shop = client.seller(token).shop(cipher);
 let request = SyncCollections::new()
     .collections([
         Collection::new()
             .id("gid://shopify/Collection/4187133562")
             .products([
                 Product::new()
                     .external_product_id("gid://shopify/Product/8137594962")
                     .tts_product_id("1729432087292775344"),
             ])
             .title("Default collection"),
     ]);
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
pub struct SyncCollections {
    /// Collections to show in the shop.
    pub collections: Option<Vec<Collection>>,
    /// URL of the shop's logo.
    pub logo_url: Option<String>,
    /// Number of the data source of the collections; TikTok does not document the numbers.
    pub source: Option<i64>,
}

impl SyncCollections {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Collections to show in the shop.
    #[inline]
    pub fn collections(
        mut self,
        collections: impl IntoIterator<Item = Collection>,
    ) -> Self {
        self.collections = Some(collections.into_iter().collect());
        self
    }

    /// URL of the shop's logo.
    #[inline]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Number of the data source of the collections; TikTok does not document the numbers.
    #[inline]
    pub fn source(mut self, source: i64) -> Self {
        self.source = Some(source);
        self
    }
}

impl Endpoint for SyncCollections {
    type Response = SyncCollectionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SyncCollections";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/seller/202508/collections/sync";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("collections", &self.collections),
                ("logo_url", &self.logo_url),
                ("source", &self.source),
            ],
        );
    }
}

/// The response to [`SyncCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCollectionsResponse {
    /// Collections that could not be synchronized. JSON name: `failed_info`.
    pub failed: Option<FailedCollections>,
}

impl Fields for SyncCollectionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("failed_info", &mut self.failed)]);
    }
}

debug_fields!(SyncCollectionsResponse);

impl CollectFailures for SyncCollectionsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.failed);
    }
}

impl PartialFailures for SyncCollectionsResponse {}

/// A collection of products in an external storefront.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// ID of the collection in the external storefront. Example: `gid://shopify/Collection/4187133562`.
    pub id: Option<String>,
    /// URL of the cover image.
    pub image_url: Option<String>,
    /// Products in the collection.
    pub products: Option<Vec<Product>>,
    /// Title of the collection.
    pub title: Option<String>,
}

impl Collection {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the collection in the external storefront. Example: `gid://shopify/Collection/4187133562`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// URL of the cover image.
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Products in the collection.
    #[inline]
    pub fn products(mut self, products: impl IntoIterator<Item = Product>) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

    /// Title of the collection.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl WriteFields for Collection {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("image_url", &self.image_url),
                    ("products", &self.products),
                    ("title", &self.title),
                ],
            );
    }
}

debug_written!(Collection);

/// Collections that could not be synchronized.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedCollections {
    /// IDs of the collections, as sent in the request.
    pub ids: Vec<String>,
}

impl Fields for FailedCollections {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("ids", &mut self.ids)]);
    }
}

debug_fields!(FailedCollections);

impl CollectFailures for FailedCollections {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("ids", &self.ids);
    }
}

/// A product of a collection, with its IDs on both platforms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// ID of the product on Shopify. Example: `gid://shopify/Product/8137594962`. JSON name: `outer_product_id`.
    pub external_product_id: Option<String>,
    /// Product ID on TikTok Shop, from `product::SearchProducts`. Example: `1729432087292775344`.
    pub tts_product_id: Option<ProductId>,
}

impl Product {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product on Shopify. Example: `gid://shopify/Product/8137594962`. JSON name: `outer_product_id`.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Product ID on TikTok Shop, from `product::SearchProducts`. Example: `1729432087292775344`.
    #[inline]
    pub fn tts_product_id(mut self, tts_product_id: impl Into<ProductId>) -> Self {
        self.tts_product_id = Some(tts_product_id.into());
        self
    }
}

impl WriteFields for Product {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("outer_product_id", &self.external_product_id),
                    ("tts_product_id", &self.tts_product_id),
                ],
            );
    }
}

debug_written!(Product);
