// @generated from specs/gs_full_service_commodity/202508/get_supplier_manufacturers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSupplierManufacturers`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceManufacturerId;
use crate::api::gs_full_service_commodity::types::PhoneNumber;

/// Lists the manufacturers of the supplier, whose IDs [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) takes.
///
/// `GET /gs_full_service_commodity/202508/supplier_manufacturers`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSupplierManufacturersResponse`]; `manufacturer_list` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetSupplierManufacturers;

 let seller = client.seller(token);
 let mut items = seller.items(GetSupplierManufacturers::new());
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GsListSupplierManufacturer")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierManufacturers {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 30. Defaults to `10`.
    pub page_size: Option<i64>,
}

impl GetSupplierManufacturers {
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
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.manufacturers
    }
}

/// The response to [`GetSupplierManufacturers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierManufacturersResponse {
    /// Manufacturers of the supplier. JSON name: `manufacturer_list`.
    pub manufacturers: Vec<Manufacturer>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for GetSupplierManufacturersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("manufacturer_list", &mut self.manufacturers),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(GetSupplierManufacturersResponse);

/// A manufacturer of the supplier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Manufacturer {
    /// Address of the manufacturer.
    pub address: Option<String>,
    /// Email address of the manufacturer.
    pub email: Option<String>,
    /// ID of the manufacturer, for [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub id: Option<FullServiceManufacturerId>,
    /// Name of the manufacturer.
    pub manufacturer_name: Option<String>,
    /// Phone number of the manufacturer.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name of the manufacturer.
    pub registered_trade_name: Option<String>,
}

impl Fields for Manufacturer {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("email", &mut self.email),
                    ("id", &mut self.id),
                    ("manufacturer_name", &mut self.manufacturer_name),
                    ("phone_number", &mut self.phone_number),
                    ("registered_trade_name", &mut self.registered_trade_name),
                ],
            );
    }
}

debug_fields!(Manufacturer);
