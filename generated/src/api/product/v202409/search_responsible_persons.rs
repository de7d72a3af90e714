// @generated from specs/product/202409/search_responsible_persons.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchResponsiblePersons`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ResponsiblePersonId;
use crate::api::product::types::{Address, PhoneNumber};

/// Searches the responsible persons of a local seller in the EU by ID or keyword. Products refer to responsible persons by ID.
///
/// `POST /product/202409/compliance/responsible_persons/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchResponsiblePersonsResponse`]; `responsible_persons` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202501`](crate::product::v202501::search_responsible_persons::SearchResponsiblePersons).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::v202409::SearchResponsiblePersons;

 let seller = client.seller(token);
 let mut responsible_persons = seller.items(SearchResponsiblePersons::new(10).keyword("John"));
 while let Some(responsible_person) = responsible_persons.try_next().await? {
     println!("{responsible_person:?}");
 }
 # Ok(()) }
 ```
*/
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
    const PATH: &'static str = "/product/202409/compliance/responsible_persons/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("responsible_persons")
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
    /// Address of the responsible person.
    pub address: Option<Address>,
    /// Email address of the responsible person.
    pub email: Option<String>,
    /// Responsible person ID, for `responsible_person_ids` of a product.
    pub id: Option<ResponsiblePersonId>,
    /// Name of the responsible person.
    pub name: Option<String>,
    /// Phone number of the responsible person.
    pub phone_number: Option<PhoneNumber>,
}

impl Fields for ResponsiblePerson {
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
                ],
            );
    }
}

debug_fields!(ResponsiblePerson);
