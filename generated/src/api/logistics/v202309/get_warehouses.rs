// @generated from specs/logistics/202309/get_warehouses.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetWarehouses` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::logistics::types::WarehouseType;

/// Lists the shop's warehouses with address, type and status.
///
/// `GET /logistics/202309/warehouses`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns [`GetWarehousesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-warehouse-list-202309>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-warehouse-list-202309")]
#[doc(alias = "GetWarehouseList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWarehouses {}

impl GetWarehouses {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetWarehouses {
    type Response = GetWarehousesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWarehouses";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202309/warehouses";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-warehouse-list-202309");
}

/// The response to [`GetWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehousesResponse {
    /// Missing where there is none.
    pub warehouses: Vec<Warehouse>,
}

impl Fields for GetWarehousesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("warehouses", &mut self.warehouses)]);
    }
}

debug_fields!(GetWarehousesResponse);

/// The `geolocation` of [`ListedWarehouseAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Geolocation {
    /// Degrees.
    pub latitude: Option<Decimal>,
    /// Degrees.
    pub longitude: Option<Decimal>,
}

impl Fields for Geolocation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latitude", &mut self.latitude),
                    ("longitude", &mut self.longitude),
                ],
            );
    }
}

debug_fields!(Geolocation);

/// The `address` of [`Warehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedWarehouseAddress {
    /// The street; in Brazil the district.
    pub address_line1: Option<String>,
    /// The flat; in Brazil the street.
    pub address_line2: Option<String>,
    /// In Brazil, the number or `s/n`.
    pub address_line3: Option<String>,
    /// In Brazil, the flat.
    pub address_line4: Option<String>,
    pub city: Option<String>,
    pub contact_person: Option<String>,
    /// JSON name: `distict`.
    pub district: Option<String>,
    /// In Japan, in Kanji.
    pub first_name: Option<String>,
    /// In Japan, in Kana.
    pub first_name_local_script: Option<String>,
    /// Street, building, floor and flat, in one text.
    pub full_address: Option<String>,
    pub geolocation: Option<Geolocation>,
    /// In Japan, in Kanji.
    pub last_name: Option<String>,
    /// In Japan, in Kana.
    pub last_name_local_script: Option<String>,
    /// Masked.
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
    /// The country's name, such as `China`.
    pub region: Option<String>,
    pub region_code: Option<Region>,
    /// Or province.
    pub state: Option<String>,
    pub town: Option<String>,
}

impl Fields for ListedWarehouseAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_line1", &mut self.address_line1),
                    ("address_line2", &mut self.address_line2),
                    ("address_line3", &mut self.address_line3),
                    ("address_line4", &mut self.address_line4),
                    ("city", &mut self.city),
                    ("contact_person", &mut self.contact_person),
                    ("distict", &mut self.district),
                    ("first_name", &mut self.first_name),
                    ("first_name_local_script", &mut self.first_name_local_script),
                    ("full_address", &mut self.full_address),
                    ("geolocation", &mut self.geolocation),
                    ("last_name", &mut self.last_name),
                    ("last_name_local_script", &mut self.last_name_local_script),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                    ("region", &mut self.region),
                    ("region_code", &mut self.region_code),
                    ("state", &mut self.state),
                    ("town", &mut self.town),
                ],
            );
    }
}

debug_fields!(ListedWarehouseAddress);

/// An item of `warehouses` in [`GetWarehousesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warehouse {
    pub address: Option<ListedWarehouseAddress>,
    /// Whether its stock can be sold.
    pub effect_status: Option<WarehouseStatus>,
    /// Shared by warehouses at one place.
    pub entity_id: Option<String>,
    /// Never changes.
    pub id: Option<String>,
    /// Whether products without a warehouse get this one.
    pub is_default: Option<bool>,
    /// Not unique.
    pub name: Option<String>,
    pub sub_type: Option<WarehouseSubType>,
    /// A place that does both has two warehouses, with two ids.
    pub r#type: Option<WarehouseType>,
}

impl Fields for Warehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("effect_status", &mut self.effect_status),
                    ("entity_id", &mut self.entity_id),
                    ("id", &mut self.id),
                    ("is_default", &mut self.is_default),
                    ("name", &mut self.name),
                    ("sub_type", &mut self.sub_type),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Warehouse);

/// `RESTRICTED` is on holiday, or limited by TikTok Shop.
#[non_exhaustive]
pub enum WarehouseStatus {
    Enabled,
    Disabled,
    Restricted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WarehouseStatus {
    const TEXTS: &'static [&'static str] = &["ENABLED", "DISABLED", "RESTRICTED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Enabled,
            Ok(1) => Self::Disabled,
            Ok(_) => Self::Restricted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Enabled => Ok(0),
            Self::Disabled => Ok(1),
            Self::Restricted => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WarehouseStatus, Read);

/// The values of `sub_type` in [`Warehouse`].
#[non_exhaustive]
pub enum WarehouseSubType {
    /// Where the seller and the market are.
    Domestic,
    /// In the market, of a cross-border seller.
    CrossBorderOverseas,
    /// In the cross-border seller's own country.
    CrossBorderDirectShipping,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WarehouseSubType {
    const TEXTS: &'static [&'static str] = &[
        "DOMESTIC_WAREHOUSE",
        "CB_OVERSEA_WAREHOUSE",
        "CB_DIRECT_SHIPPING_WAREHOUSE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Domestic,
            Ok(1) => Self::CrossBorderOverseas,
            Ok(_) => Self::CrossBorderDirectShipping,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Domestic => Ok(0),
            Self::CrossBorderOverseas => Ok(1),
            Self::CrossBorderDirectShipping => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WarehouseSubType, Read);
