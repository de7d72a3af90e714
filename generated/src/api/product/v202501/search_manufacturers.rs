// @generated from specs/product/202501/search_manufacturers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchManufacturers`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ManufacturerId;
use crate::api::product::types::Availability;

/// Searches the manufacturers of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to manufacturers by ID.
///
/// `POST /product/202501/compliance/manufacturers/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`SearchManufacturersResponse`]; `manufacturers` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-manufacturers-202501>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchManufacturers;

 let seller = client.seller(token);
 let mut manufacturers = seller.items(SearchManufacturers::new(10).keyword("John"));
 while let Some(manufacturer) = manufacturers.try_next().await? {
     println!("{manufacturer:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023025](crate::errors#code-38023025), [38023047](crate::errors#code-38023047), [38023048](crate::errors#code-38023048), [38023049](crate::errors#code-38023049), [38023050](crate::errors#code-38023050), [38023057](crate::errors#code-38023057),
/// [38023060](crate::errors#code-38023060).
#[doc(alias = "search-manufacturers-202501")]
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
    /// Languages of the profiles to return: any of `en-IE`, `de-DE`, `fr-FR`, `it-IT` and `es-ES`. By default, the language of the seller's registered business address.
    pub locales: Option<Vec<Locale>>,
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
            locales: None,
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

    /// Languages of the profiles to return: any of `en-IE`, `de-DE`, `fr-FR`, `it-IT` and `es-ES`. By default, the language of the seller's registered business address.
    #[inline]
    pub fn locales(
        mut self,
        locales: impl IntoIterator<Item = impl Into<Locale>>,
    ) -> Self {
        self.locales = Some(locales.into_iter().map(Into::into).collect());
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
    const PATH: &'static str = "/product/202501/compliance/manufacturers/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[38023025, 38023047, 38023048, 38023049, 38023050, 38023057, 38023060])
        .pages("manufacturers")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-manufacturers-202501");

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
                ("locales", &self.locales),
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

/// The phone number in a manufacturer's regional profile.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManufacturerPhoneNumber {
    /// Whether there is a phone number.
    pub availability: Option<Availability>,
    /// Country calling code with `+`.
    pub country_code: Option<String>,
    /// Number without the country calling code, of 7 to 20 digits.
    pub local_number: Option<String>,
}

impl Fields for ManufacturerPhoneNumber {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("availability", &mut self.availability),
                    ("country_code", &mut self.country_code),
                    ("local_number", &mut self.local_number),
                ],
            );
    }
}

debug_fields!(ManufacturerPhoneNumber);

/// The name and the contact data of a manufacturer in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManufacturerRegionalProfile {
    /// Address of the manufacturer.
    pub address: Option<String>,
    /// Email address of the manufacturer.
    pub email: Option<String>,
    /// Language of the profile.
    pub locale: Option<Locale>,
    /// Name of the manufacturer.
    pub name: Option<String>,
    /// Phone number of the manufacturer.
    pub phone_number: Option<ManufacturerPhoneNumber>,
    /// Registered trade name of the manufacturer.
    pub registered_trade_name: Option<String>,
}

impl Fields for ManufacturerRegionalProfile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("email", &mut self.email),
                    ("locale", &mut self.locale),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("registered_trade_name", &mut self.registered_trade_name),
                ],
            );
    }
}

debug_fields!(ManufacturerRegionalProfile);

/// A manufacturer that the seller has registered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredManufacturer {
    /// Manufacturer ID, for `manufacturer_ids` of a product.
    pub id: Option<ManufacturerId>,
    /// Profiles of the manufacturer, one for each language.
    pub regional_profiles: Vec<ManufacturerRegionalProfile>,
}

impl Fields for RegisteredManufacturer {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("regional_profiles", &mut self.regional_profiles),
                ],
            );
    }
}

debug_fields!(RegisteredManufacturer);
