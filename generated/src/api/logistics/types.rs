// @generated from specs/logistics/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Region;

/// Address of a warehouse, or of a place that it serves.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseAddress {
    /// First line, such as street and number. In Brazil, the neighborhood. Example: `1200 Industrial Pkwy`.
    pub address_line_1: Option<String>,
    /// Second line, such as the apartment. In Brazil, the street.
    pub address_line_2: Option<String>,
    /// Street number in Brazil, or `s/n` if there is none; ignored elsewhere.
    pub address_line_3: Option<String>,
    /// Additional information in Brazil, such as the apartment; ignored elsewhere.
    pub address_line_4: Option<String>,
    /// City of the address. Example: `Dallas`.
    pub city: Option<String>,
    /// District of the address.
    pub district: Option<String>,
    /// Postal code of the address. Example: `75207`. JSON name: `postcode`.
    pub postal_code: Option<String>,
    /// Name of the country or region, such as `China`. Example: `United States`.
    pub region: Option<String>,
    /// State or province of the address. Example: `Texas`.
    pub state: Option<String>,
}

impl WarehouseAddress {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First line, such as street and number. In Brazil, the neighborhood. Example: `1200 Industrial Pkwy`.
    #[inline]
    pub fn address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1 = Some(address_line_1.into());
        self
    }

    /// Second line, such as the apartment. In Brazil, the street.
    #[inline]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// Street number in Brazil, or `s/n` if there is none; ignored elsewhere.
    #[inline]
    pub fn address_line_3(mut self, address_line_3: impl Into<String>) -> Self {
        self.address_line_3 = Some(address_line_3.into());
        self
    }

    /// Additional information in Brazil, such as the apartment; ignored elsewhere.
    #[inline]
    pub fn address_line_4(mut self, address_line_4: impl Into<String>) -> Self {
        self.address_line_4 = Some(address_line_4.into());
        self
    }

    /// City of the address. Example: `Dallas`.
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

    /// Postal code of the address. Example: `75207`. JSON name: `postcode`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Name of the country or region, such as `China`. Example: `United States`.
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// State or province of the address. Example: `Texas`.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl WriteFields for WarehouseAddress {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address_line_1", &self.address_line_1),
                    ("address_line_2", &self.address_line_2),
                    ("address_line_3", &self.address_line_3),
                    ("address_line_4", &self.address_line_4),
                    ("city", &self.city),
                    ("district", &self.district),
                    ("postcode", &self.postal_code),
                    ("region", &self.region),
                    ("state", &self.state),
                ],
            );
    }
}

debug_written!(WarehouseAddress);

/// A warehouse to create, or the new data of one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseInput {
    /// Address of the warehouse.
    pub address: Option<WarehouseAddress>,
    /// Name of the contact person in the warehouse.
    pub contact_person: Option<String>,
    /// Places that the warehouse serves. JSON name: `cover_address_detail`.
    pub covered_addresses: Option<Vec<WarehouseAddress>>,
    /// Country or region that the warehouse serves. JSON name: `cover_region_code`.
    pub covered_region_code: Option<Region>,
    /// Whether this is the default warehouse, which products without a warehouse use. JSON name: `default_warehouse`.
    pub is_default: Option<bool>,
    /// ID of the warehouse in an external system.
    pub external_warehouse_id: Option<String>,
    /// First name of the contact person in kanji; only in Japan.
    pub first_name: Option<String>,
    /// First name of the contact person in hiragana or katakana; only in Japan.
    pub first_name_local_script: Option<String>,
    /// Last name of the contact person in kanji; only in Japan.
    pub last_name: Option<String>,
    /// Last name of the contact person in hiragana or katakana; only in Japan.
    pub last_name_local_script: Option<String>,
    /// Name of the warehouse; need not be unique. Example: `Dallas warehouse`.
    pub name: Option<String>,
    /// Phone number of the warehouse.
    pub phone_number: Option<String>,
    /// Whether the warehouse ships products or receives returns.
    pub r#type: Option<WarehouseType>,
}

impl WarehouseInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the warehouse.
    #[inline]
    pub fn address(mut self, address: WarehouseAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Name of the contact person in the warehouse.
    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Places that the warehouse serves. JSON name: `cover_address_detail`.
    #[inline]
    pub fn covered_addresses(
        mut self,
        covered_addresses: impl IntoIterator<Item = WarehouseAddress>,
    ) -> Self {
        self.covered_addresses = Some(covered_addresses.into_iter().collect());
        self
    }

    /// Country or region that the warehouse serves. JSON name: `cover_region_code`.
    #[inline]
    pub fn covered_region_code(
        mut self,
        covered_region_code: impl Into<Region>,
    ) -> Self {
        self.covered_region_code = Some(covered_region_code.into());
        self
    }

    /// Whether this is the default warehouse, which products without a warehouse use. JSON name: `default_warehouse`.
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// ID of the warehouse in an external system.
    #[inline]
    pub fn external_warehouse_id(
        mut self,
        external_warehouse_id: impl Into<String>,
    ) -> Self {
        self.external_warehouse_id = Some(external_warehouse_id.into());
        self
    }

    /// First name of the contact person in kanji; only in Japan.
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// First name of the contact person in hiragana or katakana; only in Japan.
    #[inline]
    pub fn first_name_local_script(
        mut self,
        first_name_local_script: impl Into<String>,
    ) -> Self {
        self.first_name_local_script = Some(first_name_local_script.into());
        self
    }

    /// Last name of the contact person in kanji; only in Japan.
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Last name of the contact person in hiragana or katakana; only in Japan.
    #[inline]
    pub fn last_name_local_script(
        mut self,
        last_name_local_script: impl Into<String>,
    ) -> Self {
        self.last_name_local_script = Some(last_name_local_script.into());
        self
    }

    /// Name of the warehouse; need not be unique. Example: `Dallas warehouse`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the warehouse.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Whether the warehouse ships products or receives returns.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<WarehouseType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for WarehouseInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address", &self.address),
                    ("contact_person", &self.contact_person),
                    ("cover_address_detail", &self.covered_addresses),
                    ("cover_region_code", &self.covered_region_code),
                    ("default_warehouse", &self.is_default),
                    ("external_warehouse_id", &self.external_warehouse_id),
                    ("first_name", &self.first_name),
                    ("first_name_local_script", &self.first_name_local_script),
                    ("last_name", &self.last_name),
                    ("last_name_local_script", &self.last_name_local_script),
                    ("name", &self.name),
                    ("phone_number", &self.phone_number),
                    ("type", &self.r#type),
                ],
            );
    }
}

debug_written!(WarehouseInput);

/// Whether a warehouse ships products or receives returns.
#[non_exhaustive]
pub enum WarehouseType {
    /// Ships products. Sent as `SALES_WAREHOUSE`.
    Sales,
    /// Receives returned products. Sent as `RETURN_WAREHOUSE`.
    Return,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WarehouseType {
    const TEXTS: &'static [&'static str] = &["SALES_WAREHOUSE", "RETURN_WAREHOUSE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Sales,
            Ok(_) => Self::Return,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Sales => Ok(0),
            Self::Return => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WarehouseType, Read, Write);
