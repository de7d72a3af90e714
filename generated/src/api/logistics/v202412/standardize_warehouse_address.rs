// @generated from specs/logistics/202412/standardize_warehouse_address.yaml by `cargo xtask generate`; edit the spec instead.

//! `StandardizeWarehouseAddress` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;

/// Turns a US address into the form that TikTok Shop accepts for warehouses, as `CreateWarehouse` wants it.
///
/// `POST /logistics/202412/addresses/standardize`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`StandardizeWarehouseAddressResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddress {
    pub address: Option<StandardizedAddress>,
}

impl StandardizeWarehouseAddress {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

/// The `standardization_result` of [`StandardizeWarehouseAddressResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardizationResult {
    pub standardized_address: Option<StandardizedAddress>,
    /// Whether anything was changed.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardizedAddress {
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub postal_code: Option<String>,
    pub region_code: Option<Region>,
    pub state: Option<String>,
    pub town: Option<String>,
}

impl StandardizedAddress {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    #[inline]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[inline]
    pub fn region_code(mut self, region_code: impl Into<Region>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

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
