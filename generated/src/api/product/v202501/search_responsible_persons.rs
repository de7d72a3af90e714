// @generated from specs/product/202501/search_responsible_persons.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchResponsiblePersons`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ResponsiblePersonId;
use crate::api::product::types::{Address, PhoneNumber};

/// Searches the responsible persons of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to responsible persons by ID.
///
/// `POST /product/202501/compliance/responsible_persons/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`SearchResponsiblePersonsResponse`]; `responsible_persons` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-responsible-persons-202501>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchResponsiblePersons;

 let seller = client.seller(token);
 let mut responsible_persons = seller.items(SearchResponsiblePersons::new(10).keyword("John"));
 while let Some(responsible_person) = responsible_persons.try_next().await? {
     println!("{responsible_person:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023025](crate::errors#code-38023025), [38023047](crate::errors#code-38023047), [38023048](crate::errors#code-38023048), [38023049](crate::errors#code-38023049), [38023050](crate::errors#code-38023050).
#[doc(alias = "search-responsible-persons-202501")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchResponsiblePersons {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Text to find in `name`, `local_number` or `email`. Ignored if `responsible_person_ids` is set. At most 200 characters.
    pub keyword: Option<String>,
    /// Languages of the profiles to return: any of `en-IE`, `de-DE`, `fr-FR`, `it-IT` and `es-ES`. By default, the language of the seller's registered business address.
    pub locales: Option<Vec<Locale>>,
    /// Responsible person IDs, from [`CreateResponsiblePerson`](crate::product::CreateResponsiblePerson); at most `page_size` of them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
}

impl SearchResponsiblePersons {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            keyword: None,
            locales: None,
            responsible_person_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Text to find in `name`, `local_number` or `email`. Ignored if `responsible_person_ids` is set. At most 200 characters.
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

    /// Responsible person IDs, from [`CreateResponsiblePerson`](crate::product::CreateResponsiblePerson); at most `page_size` of them.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<ResponsiblePersonId>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchResponsiblePersons {
    type Response = SearchResponsiblePersonsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchResponsiblePersons";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202501/compliance/responsible_persons/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[38023025, 38023047, 38023048, 38023049, 38023050])
        .pages("responsible_persons")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-responsible-persons-202501",
        );

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
                ("responsible_person_ids", &self.responsible_person_ids),
            ],
        );
    }
}

impl Paged for SearchResponsiblePersons {
    type Item = ResponsiblePerson;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.responsible_persons
    }
}

/// The response to [`SearchResponsiblePersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponsiblePersonsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching responsible persons.
    pub responsible_persons: Vec<ResponsiblePerson>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchResponsiblePersonsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("responsible_persons", &mut self.responsible_persons),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchResponsiblePersonsResponse);

/// A person in the EU who is responsible for the compliance of products, registered by the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePerson {
    /// Responsible person ID, for `responsible_person_ids` of a product.
    pub id: Option<ResponsiblePersonId>,
    /// Profiles of the responsible person, one for each language.
    pub regional_profiles: Vec<ResponsiblePersonRegionalProfile>,
}

impl Fields for ResponsiblePerson {
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

debug_fields!(ResponsiblePerson);

/// The name and the contact data of a responsible person in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePersonRegionalProfile {
    /// Address of the responsible person.
    pub address: Option<Address>,
    /// Email address of the responsible person.
    pub email: Option<String>,
    /// Language of the profile.
    pub locale: Option<Locale>,
    /// Name of the responsible person.
    pub name: Option<String>,
    /// Phone number of the responsible person.
    pub phone_number: Option<PhoneNumber>,
}

impl Fields for ResponsiblePersonRegionalProfile {
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
                ],
            );
    }
}

debug_fields!(ResponsiblePersonRegionalProfile);
