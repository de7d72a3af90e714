// @generated from specs/logistics/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Region;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseAddress {
    /// The street; in Brazil the district.
    pub address_line_1: Option<String>,
    /// The flat; in Brazil the street.
    pub address_line_2: Option<String>,
    /// In Brazil, the number or `s/n`.
    pub address_line_3: Option<String>,
    /// In Brazil, the flat.
    pub address_line_4: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    /// JSON name: `postcode`.
    pub postal_code: Option<String>,
    /// The country's name, such as `China`.
    pub region: Option<String>,
    /// Or province.
    pub state: Option<String>,
}

impl WarehouseAddress {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The street; in Brazil the district.
    #[inline]
    pub fn address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1 = Some(address_line_1.into());
        self
    }

    /// The flat; in Brazil the street.
    #[inline]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// In Brazil, the number or `s/n`.
    #[inline]
    pub fn address_line_3(mut self, address_line_3: impl Into<String>) -> Self {
        self.address_line_3 = Some(address_line_3.into());
        self
    }

    /// In Brazil, the flat.
    #[inline]
    pub fn address_line_4(mut self, address_line_4: impl Into<String>) -> Self {
        self.address_line_4 = Some(address_line_4.into());
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

    /// JSON name: `postcode`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// The country's name, such as `China`.
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Or province.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseInput {
    pub address: Option<WarehouseAddress>,
    pub contact_person: Option<String>,
    /// The places that the warehouse serves. JSON name: `cover_address_detail`.
    pub covered_addresses: Option<Vec<WarehouseAddress>>,
    /// The region that the warehouse serves. JSON name: `cover_region_code`.
    pub covered_region_code: Option<Region>,
    /// Whether products without a warehouse get this one. JSON name: `default_warehouse`.
    pub is_default: Option<bool>,
    /// On another platform.
    pub external_warehouse_id: Option<String>,
    /// In Japan, in Kanji.
    pub first_name: Option<String>,
    /// In Japan, in Kana.
    pub first_name_local_script: Option<String>,
    /// In Japan, in Kanji.
    pub last_name: Option<String>,
    /// In Japan, in Kana.
    pub last_name_local_script: Option<String>,
    /// Need not be unique.
    pub name: Option<String>,
    pub phone_number: Option<String>,
    /// Sends goods, or takes returns.
    pub r#type: Option<WarehouseType>,
}

impl WarehouseInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn address(mut self, address: WarehouseAddress) -> Self {
        self.address = Some(address);
        self
    }

    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// The places that the warehouse serves. JSON name: `cover_address_detail`.
    #[inline]
    pub fn covered_addresses(
        mut self,
        covered_addresses: impl IntoIterator<Item = WarehouseAddress>,
    ) -> Self {
        self.covered_addresses = Some(covered_addresses.into_iter().collect());
        self
    }

    /// The region that the warehouse serves. JSON name: `cover_region_code`.
    #[inline]
    pub fn covered_region_code(
        mut self,
        covered_region_code: impl Into<Region>,
    ) -> Self {
        self.covered_region_code = Some(covered_region_code.into());
        self
    }

    /// Whether products without a warehouse get this one. JSON name: `default_warehouse`.
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// On another platform.
    #[inline]
    pub fn external_warehouse_id(
        mut self,
        external_warehouse_id: impl Into<String>,
    ) -> Self {
        self.external_warehouse_id = Some(external_warehouse_id.into());
        self
    }

    /// In Japan, in Kanji.
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// In Japan, in Kana.
    #[inline]
    pub fn first_name_local_script(
        mut self,
        first_name_local_script: impl Into<String>,
    ) -> Self {
        self.first_name_local_script = Some(first_name_local_script.into());
        self
    }

    /// In Japan, in Kanji.
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// In Japan, in Kana.
    #[inline]
    pub fn last_name_local_script(
        mut self,
        last_name_local_script: impl Into<String>,
    ) -> Self {
        self.last_name_local_script = Some(last_name_local_script.into());
        self
    }

    /// Need not be unique.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sends goods, or takes returns.
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

#[non_exhaustive]
pub enum WarehouseType {
    Sales,
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
