// @generated from specs/product/202409/search_manufacturers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchManufacturers`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ManufacturerId;
use crate::api::product::types::PhoneNumber;

/// Searches the manufacturers of a local seller in the EU by ID or keyword. Products refer to manufacturers by ID.
///
/// `POST /product/202409/compliance/manufacturers/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchManufacturersResponse`]; `manufacturers` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202501`](crate::product::v202501::search_manufacturers::SearchManufacturers).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::v202409::SearchManufacturers;

 let seller = client.seller(token);
 let mut manufacturers = seller.items(SearchManufacturers::new(10).keyword("John"));
 while let Some(manufacturer) = manufacturers.try_next().await? {
     println!("{manufacturer:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchManufacturers {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Text to find in `name`, `registered_trade_name`, `local_number` or `email`. Ignored if `manufacturer_ids` is set. At most 200 characters.
    pub keyword: Option<String>,
    /// Manufacturer IDs, from [`CreateManufacturer`](crate::product::CreateManufacturer); at most `page_size` of them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
}

impl SearchManufacturers {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            keyword: None,
            manufacturer_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Text to find in `name`, `registered_trade_name`, `local_number` or `email`. Ignored if `manufacturer_ids` is set. At most 200 characters.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Manufacturer IDs, from [`CreateManufacturer`](crate::product::CreateManufacturer); at most `page_size` of them.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<ManufacturerId>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchManufacturers {
    type Response = SearchManufacturersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchManufacturers";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/compliance/manufacturers/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("manufacturers")
        .repeatable()
        .newer("v202501");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("keyword", &within(&self.keyword, ..=200)),
                ("manufacturer_ids", &self.manufacturer_ids),
            ],
        );
    }
}

impl Paged for SearchManufacturers {
    type Item = RegisteredManufacturer;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.manufacturers
    }
}

/// The response to [`SearchManufacturers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchManufacturersResponse {
    /// Matching manufacturers.
    pub manufacturers: Vec<RegisteredManufacturer>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchManufacturersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("manufacturers", &mut self.manufacturers),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchManufacturersResponse);

/// A manufacturer that the seller has registered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredManufacturer {
    /// Address of the manufacturer.
    pub address: Option<String>,
    /// Email address of the manufacturer.
    pub email: Option<String>,
    /// Manufacturer ID, for `manufacturer_ids` of a product.
    pub id: Option<ManufacturerId>,
    /// Name of the manufacturer.
    pub name: Option<String>,
    /// Phone number of the manufacturer.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name of the manufacturer.
    pub registered_trade_name: Option<String>,
}

impl Fields for RegisteredManufacturer {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("email", &mut self.email),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("registered_trade_name", &mut self.registered_trade_name),
                ],
            );
    }
}

debug_fields!(RegisteredManufacturer);
