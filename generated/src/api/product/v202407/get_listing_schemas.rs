// @generated from specs/product/202407/get_listing_schemas.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetListingSchemas`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale};
use crate::api::ids::CategoryId;
use crate::api::product::types::{ListingField, ListingSchemaError};

/// Returns, field by field, what a product needs in each of the given leaf categories.
///
/// `GET /product/202407/listing_schemas`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetListingSchemasResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetListingSchemas;

 let seller = client.seller(token);
 let reply = seller.send(&GetListingSchemas::new(["600001"])).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "ListingSchemas")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetListingSchemas {
    /// IDs of leaf categories, from [`GetCategories`](crate::product::GetCategories), in the tree of `category_version`.
    pub category_ids: Vec<CategoryId>,
    /// Language of the names: `en-US`, `en-GB`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Category tree of `category_ids`. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
}

impl GetListingSchemas {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_ids: impl IntoIterator<Item = impl Into<CategoryId>>) -> Self {
        Self {
            category_ids: category_ids.into_iter().map(Into::into).collect(),
            locale: None,
            category_version: None,
        }
    }

    /// Language of the names: `en-US`, `en-GB`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Category tree of `category_ids`. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
}

impl Endpoint for GetListingSchemas {
    type Response = GetListingSchemasResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetListingSchemas";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202407/listing_schemas";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_ids", &self.category_ids);
        query.param("category_version", &self.category_version);
        query.param("locale", &self.locale);
        query.timestamp();
    }
}

/// The response to [`GetListingSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListingSchemasResponse {
    /// Categories whose rules could not be returned, with the reasons. Empty or absent if there are none.
    pub errors: Vec<ListingSchemaError>,
    /// Rules, one item for each category.
    pub listing_schemas: Vec<ListingSchema>,
}

impl Fields for GetListingSchemasResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("errors", &mut self.errors),
                    ("listing_schemas", &mut self.listing_schemas),
                ],
            );
    }
}

debug_fields!(GetListingSchemasResponse);

impl CollectFailures for GetListingSchemasResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for GetListingSchemasResponse {}

/// The fields that products of one category need (documented for version 202401).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSchema {
    /// Category ID.
    pub category_id: Option<CategoryId>,
    /// Fields of products in the category, with their rules.
    pub fields: Vec<ListingField>,
}

impl Fields for ListingSchema {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_id", &mut self.category_id),
                    ("fields", &mut self.fields),
                ],
            );
    }
}

debug_fields!(ListingSchema);
