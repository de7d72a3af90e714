// @generated from specs/epharmacy/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// When a pharmacy is open; days that are missing are closed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatingHours {
    /// `HH:mm`, UTC.
    pub close_time: Option<String>,
    /// Omitted ones are closed.
    pub days: Option<Vec<Weekday>>,
    /// `HH:mm`, UTC.
    pub open_time: Option<String>,
}

impl OperatingHours {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `HH:mm`, UTC.
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Omitted ones are closed.
    #[inline]
    pub fn days(mut self, days: impl IntoIterator<Item = impl Into<Weekday>>) -> Self {
        self.days = Some(days.into_iter().map(Into::into).collect());
        self
    }

    /// `HH:mm`, UTC.
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

/// The `pharmacist` of [`Pharmacy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pharmacist {
    /// Of the pharmacist in charge.
    pub name: Option<String>,
    pub practice_license_expire_time: Option<Timestamp>,
    /// In Indonesia, the SIPA.
    pub practice_license_number: Option<String>,
}

impl Pharmacist {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the pharmacist in charge.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[inline]
    pub fn practice_license_expire_time(
        mut self,
        practice_license_expire_time: impl Into<Timestamp>,
    ) -> Self {
        self.practice_license_expire_time = Some(practice_license_expire_time.into());
        self
    }

    /// In Indonesia, the SIPA.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pharmacy {
    pub license_expire_time: Option<Timestamp>,
    /// In Indonesia, the SIA.
    pub license_number: Option<String>,
    pub operation_hours: Option<Vec<OperatingHours>>,
    pub pharmacist: Option<Pharmacist>,
    /// Also identifies the pharmacy.
    pub warehouse_id: Option<String>,
}

impl Pharmacy {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn license_expire_time(
        mut self,
        license_expire_time: impl Into<Timestamp>,
    ) -> Self {
        self.license_expire_time = Some(license_expire_time.into());
        self
    }

    /// In Indonesia, the SIA.
    #[inline]
    pub fn license_number(mut self, license_number: impl Into<String>) -> Self {
        self.license_number = Some(license_number.into());
        self
    }

    #[inline]
    pub fn operation_hours(
        mut self,
        operation_hours: impl IntoIterator<Item = OperatingHours>,
    ) -> Self {
        self.operation_hours = Some(operation_hours.into_iter().collect());
        self
    }

    #[inline]
    pub fn pharmacist(mut self, pharmacist: Pharmacist) -> Self {
        self.pharmacist = Some(pharmacist);
        self
    }

    /// Also identifies the pharmacy.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<String>) -> Self {
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

/// The values of `days` in [`OperatingHours`].
#[non_exhaustive]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
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
