// @generated from specs/logistics/202309/get_warehouses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWarehouses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::WarehouseId;
use crate::api::logistics::types::WarehouseType;

/// Lists the warehouses of the shop with address, type and status. Their IDs never change.
///
/// `GET /logistics/202309/warehouses`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns [`GetWarehousesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-warehouse-list-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::GetWarehouses;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetWarehouses::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
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
    /// Warehouses of the shop; absent if there are none.
    pub warehouses: Vec<Warehouse>,
}

impl Fields for GetWarehousesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("warehouses", &mut self.warehouses)]);
    }
}

debug_fields!(GetWarehousesResponse);

/// Coordinates of an address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Geolocation {
    /// Latitude in degrees.
    pub latitude: Option<Decimal>,
    /// Longitude in degrees.
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

/// Address of a warehouse, with its contact person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedWarehouseAddress {
    /// First line, such as street and number. In Brazil, the neighborhood; in Japan, district, block and building number.
    pub address_line1: Option<String>,
    /// Second line, such as the apartment. In Brazil, the street.
    pub address_line2: Option<String>,
    /// Street number, only in Brazil; `s/n` if there is none.
    pub address_line3: Option<String>,
    /// Additional information, only in Brazil, such as the apartment.
    pub address_line4: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// Name of the contact person.
    pub contact_person: Option<String>,
    /// District of the address. JSON name: `distict`.
    pub district: Option<String>,
    /// First name of the contact person in kanji; only in Japan.
    pub first_name: Option<String>,
    /// First name of the contact person in hiragana or katakana; only in Japan.
    pub first_name_local_script: Option<String>,
    /// Street, building, floor and apartment in one text.
    pub full_address: Option<String>,
    /// Coordinates of the address.
    pub geolocation: Option<Geolocation>,
    /// Last name of the contact person in kanji; only in Japan.
    pub last_name: Option<String>,
    /// Last name of the contact person in hiragana or katakana; only in Japan.
    pub last_name_local_script: Option<String>,
    /// Masked phone number of the warehouse.
    pub phone_number: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Name of the country or region, such as `China`.
    pub region: Option<String>,
    /// Code of the country or region.
    pub region_code: Option<Region>,
    /// State or province of the address.
    pub state: Option<String>,
    /// Town of the address.
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

/// A warehouse of the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warehouse {
    /// Address of the warehouse.
    pub address: Option<ListedWarehouseAddress>,
    /// Whether the stock of the warehouse can be sold.
    pub effect_status: Option<WarehouseStatus>,
    /// ID of the physical place; warehouses at the same place share it.
    pub entity_id: Option<String>,
    /// Warehouse ID; never changes.
    pub id: Option<WarehouseId>,
    /// Whether products without a warehouse use this one.
    pub is_default: Option<bool>,
    /// Name of the warehouse; not unique.
    pub name: Option<String>,
    /// Where the warehouse is, seen from the seller and the market.
    pub sub_type: Option<WarehouseSubType>,
    /// Whether the warehouse ships products or receives returns. A place that does both is listed as two warehouses.
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

/// Whether the stock of a warehouse can be sold.
#[non_exhaustive]
pub enum WarehouseStatus {
    /// The stock can be sold. Sent as `ENABLED`.
    Enabled,
    /// The stock cannot be sold. Sent as `DISABLED`.
    Disabled,
    /// The stock cannot be sold, because the seller switched on the holiday mode, or because TikTok limits the orders after violations of its policies. Sent as `RESTRICTED`.
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

/// Where a warehouse is, seen from the seller and the market.
#[non_exhaustive]
pub enum WarehouseSubType {
    /// The warehouse is in the country of both the seller and the market. Sent as `DOMESTIC_WAREHOUSE`.
    Domestic,
    /// The warehouse of a cross-border seller is in the market. Sent as `CB_OVERSEA_WAREHOUSE`.
    CrossBorderOverseas,
    /// The warehouse of a cross-border seller is in the seller's country, and orders ship abroad. Sent as `CB_DIRECT_SHIPPING_WAREHOUSE`.
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
