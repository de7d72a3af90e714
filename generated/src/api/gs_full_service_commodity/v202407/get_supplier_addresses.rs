// @generated from specs/gs_full_service_commodity/202407/get_supplier_addresses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSupplierAddresses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierAddressId;

/// Lists the addresses of the supplier with their contacts. `gs_full_service_shipment::SearchAvailableShippingProviders` and `gs_full_service_shipment::ReserveShipment` take the ID of an address as `sender_contact_id`.
///
/// `GET /gs_full_service_commodity/202407/supplier_addresses`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSupplierAddressesResponse`]; `addresses` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetSupplierAddresses;

 let seller = client.seller(token);
 let mut addresses = seller.items(GetSupplierAddresses::new());
 while let Some(address) = addresses.try_next().await? {
     println!("{address:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingGetSupplierAddresses")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSupplierAddresses {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
}

impl GetSupplierAddresses {
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

    /// Largest number of items on a page. At most 50. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetSupplierAddresses {
    type Response = GetSupplierAddressesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSupplierAddresses";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202407/supplier_addresses";
    const META: OperationMeta = OperationMeta::NONE.pages("addresses");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, ..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetSupplierAddresses {
    type Item = SupplierAddress;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.addresses
    }
}

/// The response to [`GetSupplierAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierAddressesResponse {
    /// Addresses of the supplier.
    pub addresses: Vec<SupplierAddress>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetSupplierAddressesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("addresses", &mut self.addresses),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetSupplierAddressesResponse);

/// Parts of an address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressParts {
    /// Part of the address below the town.
    pub building: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Name of the district.
    pub district_name: Option<String>,
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the town.
    pub town_name: Option<String>,
}

impl Fields for AddressParts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("building", &mut self.building),
                    ("city_name", &mut self.city_name),
                    ("country_name", &mut self.country_name),
                    ("district_name", &mut self.district_name),
                    ("province_name", &mut self.province_name),
                    ("town_name", &mut self.town_name),
                ],
            );
    }
}

debug_fields!(AddressParts);

/// An address of the supplier, with a contact.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplierAddress {
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Parts of the address.
    pub detail: Option<AddressParts>,
    /// Complete address in one text.
    pub full_address: Option<String>,
    /// ID of the address, for `sender_contact_id` in `gs_full_service_shipment::ReserveShipment`.
    pub id: Option<SupplierAddressId>,
    /// Phone number of the contact.
    pub phone_number: Option<String>,
}

impl Fields for SupplierAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("contact_name", &mut self.contact_name),
                    ("detail", &mut self.detail),
                    ("full_address", &mut self.full_address),
                    ("id", &mut self.id),
                    ("phone_number", &mut self.phone_number),
                ],
            );
    }
}

debug_fields!(SupplierAddress);
