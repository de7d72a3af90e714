// @generated from specs/gs_full_service_commodity/202508/get_supplier_manufacturers.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSupplierManufacturers` and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::PhoneNumber;

/// Lists the supplier's manufacturers; new products name them by id.
///
/// `GET /gs_full_service_commodity/202508/supplier_manufacturers`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSupplierManufacturersResponse`]; `manufacturer_list` is paginated.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierManufacturers {
    /// Left out for the first page.
    pub page_token: Option<String>,
    /// At most 30. Defaults to `10`.
    pub page_size: Option<i64>,
}

impl GetSupplierManufacturers {
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

    /// At most 30. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetSupplierManufacturers {
    type Response = GetSupplierManufacturersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSupplierManufacturers";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202508/supplier_manufacturers";
    const META: OperationMeta = OperationMeta::NONE.pages("manufacturer_list");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, ..=30));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetSupplierManufacturers {
    type Item = Manufacturer;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Manufacturer> {
        response.manufacturers
    }
}

/// The response to [`GetSupplierManufacturers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierManufacturersResponse {
    /// JSON name: `manufacturer_list`.
    pub manufacturers: Vec<Manufacturer>,
    pub next_page_token: Option<String>,
}

impl Fields for GetSupplierManufacturersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "manufacturer_list" => read(map, &mut self.manufacturers),
            "next_page_token" => read(map, &mut self.next_page_token),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Manufacturer {
    pub address: Option<String>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub manufacturer_name: Option<String>,
    pub phone_number: Option<PhoneNumber>,
    pub registered_trade_name: Option<String>,
}

impl Fields for Manufacturer {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "address" => read(map, &mut self.address),
            "email" => read(map, &mut self.email),
            "id" => read(map, &mut self.id),
            "manufacturer_name" => read(map, &mut self.manufacturer_name),
            "phone_number" => read(map, &mut self.phone_number),
            "registered_trade_name" => read(map, &mut self.registered_trade_name),
            _ => skip(map),
        }
    }
}
