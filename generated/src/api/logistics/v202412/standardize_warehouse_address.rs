// @generated from specs/logistics/202412/standardize_warehouse_address.yaml by `cargo xtask generate`; edit the spec instead.

//! [`StandardizeWarehouseAddress`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;

/// Returns the best standardized form of a US address. Call it before [`CreateWarehouse`](crate::logistics::CreateWarehouse).
///
/// `POST /logistics/202412/addresses/standardize`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`StandardizeWarehouseAddressResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::StandardizeWarehouseAddress;
 use tiktok_shop::logistics::standardize_warehouse_address::StandardizedAddress;
 use tiktok_shop::types::Region;

 let shop = client.seller(token).shop(cipher);
 let request = StandardizeWarehouseAddress::new()
     .address(
         StandardizedAddress::new()
             .address_line1("350 5th Ave")
             .city("New York")
             .postal_code("10118")
             .region_code(Region::Us)
             .state("New York"),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddress {
    /// Address to standardize.
    pub address: Option<StandardizedAddress>,
}

impl StandardizeWarehouseAddress {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address to standardize.
    #[inline]
    pub fn address(mut self, address: StandardizedAddress) -> Self {
        self.address = Some(address);
        self
    }
}

impl Endpoint for StandardizeWarehouseAddress {
    type Response = StandardizeWarehouseAddressResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "StandardizeWarehouseAddress";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/logistics/202412/addresses/standardize";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("address", &self.address)]);
    }
}

/// The response to [`StandardizeWarehouseAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddressResponse {
    /// The standardized address, and whether TikTok standardized it.
    pub standardization_result: Option<StandardizationResult>,
}

impl Fields for StandardizeWarehouseAddressResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("standardization_result", &mut self.standardization_result)]);
    }
}

debug_fields!(StandardizeWarehouseAddressResponse);

/// Result of standardizing an address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardizationResult {
    /// The address in its standardized form.
    pub standardized_address: Option<StandardizedAddress>,
    /// Whether TikTok standardized the address.
    pub updated: Option<bool>,
}

impl Fields for StandardizationResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("standardized_address", &mut self.standardized_address),
                    ("updated", &mut self.updated),
                ],
            );
    }
}

debug_fields!(StandardizationResult);

/// A US address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardizedAddress {
    /// First line of the address. Example: `350 5th Ave`.
    pub address_line1: Option<String>,
    /// Second line of the address. Example: `Floor 20`.
    pub address_line2: Option<String>,
    /// City of the address. Example: `New York`.
    pub city: Option<String>,
    /// District of the address.
    pub district: Option<String>,
    /// ZIP code of the address. Example: `10118`.
    pub postal_code: Option<String>,
    /// Code of the country. Example: `US`.
    pub region_code: Option<Region>,
    /// State of the address. Example: `New York`.
    pub state: Option<String>,
    /// Town of the address.
    pub town: Option<String>,
}

impl StandardizedAddress {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address. Example: `350 5th Ave`.
    #[inline]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Second line of the address. Example: `Floor 20`.
    #[inline]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// City of the address. Example: `New York`.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// District of the address.
    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// ZIP code of the address. Example: `10118`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Code of the country. Example: `US`.
    #[inline]
    pub fn region_code(mut self, region_code: impl Into<Region>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// State of the address. Example: `New York`.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Town of the address.
    #[inline]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

impl WriteFields for StandardizedAddress {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address_line1", &self.address_line1),
                    ("address_line2", &self.address_line2),
                    ("city", &self.city),
                    ("district", &self.district),
                    ("postal_code", &self.postal_code),
                    ("region_code", &self.region_code),
                    ("state", &self.state),
                    ("town", &self.town),
                ],
            );
    }
}

impl Fields for StandardizedAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_line1", &mut self.address_line1),
                    ("address_line2", &mut self.address_line2),
                    ("city", &mut self.city),
                    ("district", &mut self.district),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                    ("state", &mut self.state),
                    ("town", &mut self.town),
                ],
            );
    }
}

debug_fields!(StandardizedAddress);
