// @generated from specs/epharmacy/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::ids::WarehouseId;

/// Opening hours of a pharmacy on certain days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatingHours {
    /// Closing time as `HH:mm` in UTC.
    pub close_time: Option<String>,
    /// Days with these hours; the pharmacy is closed on days without hours.
    pub days: Option<Vec<Weekday>>,
    /// Opening time as `HH:mm` in UTC.
    pub open_time: Option<String>,
}

impl OperatingHours {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Closing time as `HH:mm` in UTC.
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Days with these hours; the pharmacy is closed on days without hours.
    #[inline]
    pub fn days(mut self, days: impl IntoIterator<Item = impl Into<Weekday>>) -> Self {
        self.days = Some(days.into_iter().map(Into::into).collect());
        self
    }

    /// Opening time as `HH:mm` in UTC.
    #[inline]
    pub fn open_time(mut self, open_time: impl Into<String>) -> Self {
        self.open_time = Some(open_time.into());
        self
    }
}

impl WriteFields for OperatingHours {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("close_time", &self.close_time),
                    ("days", &self.days),
                    ("open_time", &self.open_time),
                ],
            );
    }
}

impl Fields for OperatingHours {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("close_time", &mut self.close_time),
                    ("days", &mut self.days),
                    ("open_time", &mut self.open_time),
                ],
            );
    }
}

debug_fields!(OperatingHours);

/// The pharmacist in charge of a pharmacy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pharmacist {
    /// Name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ).
    pub name: Option<String>,
    /// When the practice license of the pharmacist expires.
    pub practice_license_expire_time: Option<Timestamp>,
    /// Number of the practice license of the pharmacist, in Indonesia the Surat Izin Praktik Apoteker (SIPA).
    pub practice_license_number: Option<String>,
}

impl Pharmacist {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// When the practice license of the pharmacist expires.
    #[inline]
    pub fn practice_license_expire_time(
        mut self,
        practice_license_expire_time: impl Into<Timestamp>,
    ) -> Self {
        self.practice_license_expire_time = Some(practice_license_expire_time.into());
        self
    }

    /// Number of the practice license of the pharmacist, in Indonesia the Surat Izin Praktik Apoteker (SIPA).
    #[inline]
    pub fn practice_license_number(
        mut self,
        practice_license_number: impl Into<String>,
    ) -> Self {
        self.practice_license_number = Some(practice_license_number.into());
        self
    }
}

impl WriteFields for Pharmacist {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("name", &self.name),
                    ("practice_license_expire_time", &self.practice_license_expire_time),
                    ("practice_license_number", &self.practice_license_number),
                ],
            );
    }
}

impl Fields for Pharmacist {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("name", &mut self.name),
                    (
                        "practice_license_expire_time",
                        &mut self.practice_license_expire_time,
                    ),
                    ("practice_license_number", &mut self.practice_license_number),
                ],
            );
    }
}

debug_fields!(Pharmacist);

/// A pharmacy of a shop, with license, pharmacist and opening hours.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pharmacy {
    /// When the license of the pharmacy expires.
    pub license_expire_time: Option<Timestamp>,
    /// Number of the license of the pharmacy, in Indonesia the Surat Izin Apotek (SIA).
    pub license_number: Option<String>,
    /// Opening hours by day of the week.
    pub operation_hours: Option<Vec<OperatingHours>>,
    /// Pharmacist in charge.
    pub pharmacist: Option<Pharmacist>,
    /// Warehouse ID, as in `logistics::GetWarehouses`; it also identifies the pharmacy.
    pub warehouse_id: Option<WarehouseId>,
}

impl Pharmacy {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the license of the pharmacy expires.
    #[inline]
    pub fn license_expire_time(
        mut self,
        license_expire_time: impl Into<Timestamp>,
    ) -> Self {
        self.license_expire_time = Some(license_expire_time.into());
        self
    }

    /// Number of the license of the pharmacy, in Indonesia the Surat Izin Apotek (SIA).
    #[inline]
    pub fn license_number(mut self, license_number: impl Into<String>) -> Self {
        self.license_number = Some(license_number.into());
        self
    }

    /// Opening hours by day of the week.
    #[inline]
    pub fn operation_hours(
        mut self,
        operation_hours: impl IntoIterator<Item = OperatingHours>,
    ) -> Self {
        self.operation_hours = Some(operation_hours.into_iter().collect());
        self
    }

    /// Pharmacist in charge.
    #[inline]
    pub fn pharmacist(mut self, pharmacist: Pharmacist) -> Self {
        self.pharmacist = Some(pharmacist);
        self
    }

    /// Warehouse ID, as in `logistics::GetWarehouses`; it also identifies the pharmacy.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<WarehouseId>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl WriteFields for Pharmacy {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("license_expire_time", &self.license_expire_time),
                    ("license_number", &self.license_number),
                    ("operation_hours", &self.operation_hours),
                    ("pharmacist", &self.pharmacist),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

impl Fields for Pharmacy {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("license_expire_time", &mut self.license_expire_time),
                    ("license_number", &mut self.license_number),
                    ("operation_hours", &mut self.operation_hours),
                    ("pharmacist", &mut self.pharmacist),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(Pharmacy);

/// Day of the week.
#[non_exhaustive]
pub enum Weekday {
    /// Monday. Sent as `MON`.
    Mon,
    /// Tuesday. Sent as `TUE`.
    Tue,
    /// Wednesday. Sent as `WED`.
    Wed,
    /// Thursday. Sent as `THU`.
    Thu,
    /// Friday. Sent as `FRI`.
    Fri,
    /// Saturday. Sent as `SAT`.
    Sat,
    /// Sunday. Sent as `SUN`.
    Sun,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Weekday {
    const TEXTS: &'static [&'static str] = &[
        "MON",
        "TUE",
        "WED",
        "THU",
        "FRI",
        "SAT",
        "SUN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Mon,
            Ok(1) => Self::Tue,
            Ok(2) => Self::Wed,
            Ok(3) => Self::Thu,
            Ok(4) => Self::Fri,
            Ok(5) => Self::Sat,
            Ok(_) => Self::Sun,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Mon => Ok(0),
            Self::Tue => Ok(1),
            Self::Wed => Ok(2),
            Self::Thu => Ok(3),
            Self::Fri => Ok(4),
            Self::Sat => Ok(5),
            Self::Sun => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Weekday, Read, Write);
