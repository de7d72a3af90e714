// @generated from specs/finance/202504/get_tax_information.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTaxInformation` and the types that only this operation uses.

use crate::__private::*;

/// Returns the tax numbers and legal entity that a shop outside the EU has registered, and whether any are missing.
///
/// `GET /finance/202504/tax_information`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: all except AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK.
/// Returns [`GetTaxInformationResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTaxInformation {}

impl GetTaxInformation {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetTaxInformation {
    type Response = GetTaxInformationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetTaxInformation";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202504/tax_information";
    const META: OperationMeta = OperationMeta::NONE
        .markets(
            Markets::Except(
                &[
                    "AT",
                    "BE",
                    "BG",
                    "CY",
                    "CZ",
                    "DE",
                    "DK",
                    "EE",
                    "ES",
                    "FI",
                    "FR",
                    "GR",
                    "HR",
                    "HU",
                    "IE",
                    "IT",
                    "LT",
                    "LU",
                    "LV",
                    "MT",
                    "NL",
                    "PL",
                    "PT",
                    "RO",
                    "SE",
                    "SI",
                    "SK",
                ],
            ),
        );
}

/// The response to [`GetTaxInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaxInformationResponse {
    pub tax_information: Option<TaxInformation>,
}

impl Fields for GetTaxInformationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("tax_information", &mut self.tax_information)]);
    }
}

debug_fields!(GetTaxInformationResponse);

/// Whose address invoices bear.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// As registered, in one text: building and street to country.
    pub address: Option<String>,
    /// Of a branch.
    pub branch_number: Option<String>,
    /// Only in the Philippines.
    pub business_name: Option<String>,
    /// Only in Mexico.
    pub fiscal_regime: Option<FiscalRegime>,
    /// Only in Thailand.
    pub organization_level: Option<OrganizationLevel>,
    pub postal_code: Option<String>,
}

impl Fields for BusinessEntity {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("branch_number", &mut self.branch_number),
                    ("business_name", &mut self.business_name),
                    ("fiscal_regime", &mut self.fiscal_regime),
                    ("organization_level", &mut self.organization_level),
                    ("postal_code", &mut self.postal_code),
                ],
            );
    }
}

debug_fields!(BusinessEntity);

/// The values of `fiscal_regime` in [`BusinessEntity`].
#[non_exhaustive]
pub enum FiscalRegime {
    GeneralLawLegalPersons,
    LegalPersonsWithNonProfitPurposes,
    SalariesAndSalariesAndIncomeAssimilatedToSalaries,
    Leasing,
    RegimeOfAlienationOrAcquisitionOfAssets,
    OtherIncome,
    ResidentsAbroadWithoutPermanentEstablishmentInMexico,
    DividendIncomePartnersAndShareholders,
    IndividualsWithBusinessAndProfessionalActivities,
    InterestIncome,
    RegimeOfIncomeFromObtainingPrizes,
    NoTaxObligations,
    CooperativeProductionSocietiesThatChooseToDeferTheirIncome,
    TaxIncorporation,
    AgriculturalLivestockForestryAndFishingActivities,
    OptionalForGroupsOfCompanies,
    Coordinated,
    RegimeOfBusinessActivitiesWithIncomeThroughTechnologicalPlatforms,
    SimplifiedTrustRegime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FiscalRegime {
    const TEXTS: &'static [&'static str] = &[
        "General Law Legal Persons",
        "Legal Persons with Non-Profit Purposes",
        "Salaries and Salaries and Income Assimilated to Salaries",
        "Leasing",
        "Regime of Alienation or Acquisition of Assets",
        "Other income",
        "Residents Abroad without Permanent Establishment in Mexico",
        "Dividend Income (partners and shareholders)",
        "Individuals with Business and Professional Activities",
        "Interest income",
        "Regime of income from obtaining prizes",
        "No tax obligations",
        "Cooperative Production Societies that choose to defer their income",
        "Tax Incorporation",
        "Agricultural, Livestock, Forestry and Fishing Activities",
        "Optional for Groups of Companies",
        "Coordinated",
        "Regime of Business Activities with income through Technological Platforms",
        "Simplified Trust Regime",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::GeneralLawLegalPersons,
            Ok(1) => Self::LegalPersonsWithNonProfitPurposes,
            Ok(2) => Self::SalariesAndSalariesAndIncomeAssimilatedToSalaries,
            Ok(3) => Self::Leasing,
            Ok(4) => Self::RegimeOfAlienationOrAcquisitionOfAssets,
            Ok(5) => Self::OtherIncome,
            Ok(6) => Self::ResidentsAbroadWithoutPermanentEstablishmentInMexico,
            Ok(7) => Self::DividendIncomePartnersAndShareholders,
            Ok(8) => Self::IndividualsWithBusinessAndProfessionalActivities,
            Ok(9) => Self::InterestIncome,
            Ok(10) => Self::RegimeOfIncomeFromObtainingPrizes,
            Ok(11) => Self::NoTaxObligations,
            Ok(12) => Self::CooperativeProductionSocietiesThatChooseToDeferTheirIncome,
            Ok(13) => Self::TaxIncorporation,
            Ok(14) => Self::AgriculturalLivestockForestryAndFishingActivities,
            Ok(15) => Self::OptionalForGroupsOfCompanies,
            Ok(16) => Self::Coordinated,
            Ok(17) => {
                Self::RegimeOfBusinessActivitiesWithIncomeThroughTechnologicalPlatforms
            }
            Ok(_) => Self::SimplifiedTrustRegime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::GeneralLawLegalPersons => Ok(0),
            Self::LegalPersonsWithNonProfitPurposes => Ok(1),
            Self::SalariesAndSalariesAndIncomeAssimilatedToSalaries => Ok(2),
            Self::Leasing => Ok(3),
            Self::RegimeOfAlienationOrAcquisitionOfAssets => Ok(4),
            Self::OtherIncome => Ok(5),
            Self::ResidentsAbroadWithoutPermanentEstablishmentInMexico => Ok(6),
            Self::DividendIncomePartnersAndShareholders => Ok(7),
            Self::IndividualsWithBusinessAndProfessionalActivities => Ok(8),
            Self::InterestIncome => Ok(9),
            Self::RegimeOfIncomeFromObtainingPrizes => Ok(10),
            Self::NoTaxObligations => Ok(11),
            Self::CooperativeProductionSocietiesThatChooseToDeferTheirIncome => Ok(12),
            Self::TaxIncorporation => Ok(13),
            Self::AgriculturalLivestockForestryAndFishingActivities => Ok(14),
            Self::OptionalForGroupsOfCompanies => Ok(15),
            Self::Coordinated => Ok(16),
            Self::RegimeOfBusinessActivitiesWithIncomeThroughTechnologicalPlatforms => {
                Ok(17)
            }
            Self::SimplifiedTrustRegime => Ok(18),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FiscalRegime, Read);

/// The values of `organization_level` in [`BusinessEntity`].
#[non_exhaustive]
pub enum OrganizationLevel {
    Unknown,
    Headquarter,
    Branch,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrganizationLevel {
    const TEXTS: &'static [&'static str] = &["UNKNOWN", "HEADQUARTER", "BRANCH"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::Headquarter,
            Ok(_) => Self::Branch,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::Headquarter => Ok(1),
            Self::Branch => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrganizationLevel, Read);

/// The values of `registration_status` in [`TaxNumber`].
#[non_exhaustive]
pub enum RegistrationStatus {
    Unknown,
    NotRegistered,
    Registered,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RegistrationStatus {
    const TEXTS: &'static [&'static str] = &["UNKNOWN", "NOT_REGISTERED", "REGISTERED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::NotRegistered,
            Ok(_) => Self::Registered,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::NotRegistered => Ok(1),
            Self::Registered => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RegistrationStatus, Read);

/// What does not match the tax authority's records; the RFC is Mexico's tax number.
#[non_exhaustive]
pub enum RejectionReason {
    InvalidRfc,
    ZipcodeNotMatchRfc,
    NameNotMatchRfc,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RejectionReason {
    const TEXTS: &'static [&'static str] = &[
        "INVALID_RFC",
        "ZIPCODE_NOT_MATCH_RFC",
        "NAME_NOT_MATCH_RFC",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InvalidRfc,
            Ok(1) => Self::ZipcodeNotMatchRfc,
            Ok(_) => Self::NameNotMatchRfc,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InvalidRfc => Ok(0),
            Self::ZipcodeNotMatchRfc => Ok(1),
            Self::NameNotMatchRfc => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RejectionReason, Read);

/// The `recent_audit` of [`TaxNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAudit {
    pub rejection_reasons: Vec<RejectionReason>,
    pub status: Option<TaxAuditStatus>,
    /// The one that was audited.
    pub tax_number: Option<String>,
}

impl Fields for TaxAudit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rejection_reasons", &mut self.rejection_reasons),
                    ("status", &mut self.status),
                    ("tax_number", &mut self.tax_number),
                ],
            );
    }
}

debug_fields!(TaxAudit);

#[non_exhaustive]
pub enum TaxAuditStatus {
    PendingAudit,
    UnderAudit,
    Approved,
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TaxAuditStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING_AUDIT",
        "UNDER_AUDIT",
        "APPROVED",
        "REJECTED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PendingAudit,
            Ok(1) => Self::UnderAudit,
            Ok(2) => Self::Approved,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PendingAudit => Ok(0),
            Self::UnderAudit => Ok(1),
            Self::Approved => Ok(2),
            Self::Rejected => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TaxAuditStatus, Read);

/// The `tax_information` of [`GetTaxInformationResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxInformation {
    pub business_entity: Option<BusinessEntity>,
    pub overall_status: Option<TaxStatus>,
    pub tax_numbers: Vec<TaxNumber>,
}

impl Fields for TaxInformation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("business_entity", &mut self.business_entity),
                    ("overall_status", &mut self.overall_status),
                    ("tax_numbers", &mut self.tax_numbers),
                ],
            );
    }
}

debug_fields!(TaxInformation);

/// An item of `tax_numbers` in [`TaxInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxNumber {
    pub recent_audit: Option<TaxAudit>,
    /// What the seller declared.
    pub registration_status: Option<RegistrationStatus>,
    /// Such as of the W-9; in the United States.
    pub tax_form_audit_status: Option<TaxAuditStatus>,
    /// Once approved; `recent_audit` has the latest.
    pub tax_number: Option<String>,
    /// `REGISTRATION_NUMBER` is a company's or a person's.
    pub r#type: Option<TaxNumberType>,
}

impl Fields for TaxNumber {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("recent_audit", &mut self.recent_audit),
                    ("registration_status", &mut self.registration_status),
                    ("tax_form_audit_status", &mut self.tax_form_audit_status),
                    ("tax_number", &mut self.tax_number),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(TaxNumber);

/// The values of `type` in [`TaxNumber`].
#[non_exhaustive]
pub enum TaxNumberType {
    RegistrationNumber,
    Vat,
    Tin,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TaxNumberType {
    const TEXTS: &'static [&'static str] = &["REGISTRATION_NUMBER", "VAT", "TIN"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::RegistrationNumber,
            Ok(1) => Self::Vat,
            Ok(_) => Self::Tin,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::RegistrationNumber => Ok(0),
            Self::Vat => Ok(1),
            Self::Tin => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TaxNumberType, Read);

/// The `overall_status` of [`TaxInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxStatus {
    /// Whether nothing mandatory is missing. JSON name: `is_tax_infomation_complete`.
    pub is_tax_information_complete: Option<bool>,
    /// Without one, products cannot be listed.
    pub is_tax_number_submitted: Option<bool>,
}

impl Fields for TaxStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "is_tax_infomation_complete",
                        &mut self.is_tax_information_complete,
                    ),
                    ("is_tax_number_submitted", &mut self.is_tax_number_submitted),
                ],
            );
    }
}

debug_fields!(TaxStatus);
