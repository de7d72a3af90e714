// @generated from specs/gs_full_service_commodity/202508/get_supplier_responsible_persons.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSupplierResponsiblePersons`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceResponsiblePersonId;
use crate::api::gs_full_service_commodity::types::PhoneNumber;

/// Lists the responsible persons of the supplier, whose IDs [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) takes.
///
/// `GET /gs_full_service_commodity/202508/supplier_rps`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSupplierResponsiblePersonsResponse`]; `rp_infos` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetSupplierResponsiblePersons;

 let seller = client.seller(token);
 let mut rp_infos = seller.items(GetSupplierResponsiblePersons::new());
 while let Some(rp_info) = rp_infos.try_next().await? {
     println!("{rp_info:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetSupplierRp")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierResponsiblePersons {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 30. Defaults to `10`.
    pub page_size: Option<i64>,
}

impl GetSupplierResponsiblePersons {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. At most 30. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetSupplierResponsiblePersons {
    type Response = GetSupplierResponsiblePersonsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSupplierResponsiblePersons";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202508/supplier_rps";
    const META: OperationMeta = OperationMeta::NONE.pages("rp_infos");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, ..=30));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetSupplierResponsiblePersons {
    type Item = ResponsiblePerson;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.responsible_persons
    }
}

/// The response to [`GetSupplierResponsiblePersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierResponsiblePersonsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Responsible persons of the supplier. JSON name: `rp_infos`.
    pub responsible_persons: Vec<ResponsiblePerson>,
}

impl Fields for GetSupplierResponsiblePersonsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("rp_infos", &mut self.responsible_persons),
                ],
            );
    }
}

debug_fields!(GetSupplierResponsiblePersonsResponse);

/// Name of a person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonName {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
}

impl Fields for PersonName {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("first_name", &mut self.first_name),
                    ("last_name", &mut self.last_name),
                    ("middle_name", &mut self.middle_name),
                ],
            );
    }
}

debug_fields!(PersonName);

/// A person or company that is responsible for products of the supplier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePerson {
    /// Address of the responsible person.
    pub address: Option<ResponsiblePersonAddress>,
    /// Name of the company.
    pub company_name: Option<String>,
    /// When the entry was created.
    pub create_time: Option<Timestamp>,
    /// Whether this is the default responsible person of the supplier. JSON name: `default_RP`.
    pub is_default: Option<bool>,
    /// Email address of the responsible person.
    pub email: Option<String>,
    /// ID of the responsible person, for [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub id: Option<FullServiceResponsiblePersonId>,
    /// Name of the person.
    pub name: Option<PersonName>,
    /// Phone number of the responsible person.
    pub phone_number: Option<PhoneNumber>,
    /// Name of the responsible person or company. JSON name: `rp_name`.
    pub responsible_person_name: Option<String>,
    /// Kind of responsible person: 1 a person, 2 a company.
    pub r#type: Option<i64>,
    /// When the entry was last changed.
    pub update_time: Option<Timestamp>,
    /// Version of the entry.
    pub version: Option<i64>,
}

impl Fields for ResponsiblePerson {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("company_name", &mut self.company_name),
                    ("create_time", &mut self.create_time),
                    ("default_RP", &mut self.is_default),
                    ("email", &mut self.email),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("rp_name", &mut self.responsible_person_name),
                    ("type", &mut self.r#type),
                    ("update_time", &mut self.update_time),
                    ("version", &mut self.version),
                ],
            );
    }
}

debug_fields!(ResponsiblePerson);

/// Address of a responsible person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePersonAddress {
    /// City of the address.
    pub city: Option<String>,
    /// Name of the country of the address.
    pub country: Option<String>,
    /// Province of the address.
    pub province: Option<String>,
    /// First line of the street address.
    pub street: Option<String>,
    /// Second line of the street address.
    pub street2: Option<String>,
}

impl Fields for ResponsiblePersonAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("city", &mut self.city),
                    ("country", &mut self.country),
                    ("province", &mut self.province),
                    ("street", &mut self.street),
                    ("street2", &mut self.street2),
                ],
            );
    }
}

debug_fields!(ResponsiblePersonAddress);
