// @generated from specs/gs_full_service_commodity/202508/get_supplier_responsible_persons.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSupplierResponsiblePersons` and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::PhoneNumber;

/// Lists the supplier's responsible persons; new products name them by id.
///
/// `GET /gs_full_service_commodity/202508/supplier_rps`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSupplierResponsiblePersonsResponse`]; `rp_infos` is paginated.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GsGetSupplierRp")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierResponsiblePersons {
    /// Left out for the first page.
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

    /// Left out for the first page.
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
    /// JSON name: `rp_infos`.
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

/// The `name` of [`ResponsiblePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonName {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
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

/// An item of `rp_infos` in [`GetSupplierResponsiblePersonsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePerson {
    pub address: Option<ResponsiblePersonAddress>,
    pub company_name: Option<String>,
    pub create_time: Option<Timestamp>,
    /// JSON name: `default_RP`.
    pub is_default: Option<bool>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub name: Option<PersonName>,
    pub phone_number: Option<PhoneNumber>,
    /// JSON name: `rp_name`.
    pub responsible_person_name: Option<String>,
    /// 1 is a person, 2 a company.
    pub r#type: Option<i64>,
    pub update_time: Option<Timestamp>,
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

/// The `address` of [`ResponsiblePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsiblePersonAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub street: Option<String>,
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
