// @generated from specs/finance/202504/get_tax_information.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTaxInformation`] and the types that only this operation uses.

use crate::__private::*;

/// Returns the tax numbers and the business entity that are registered for a shop, and whether its tax information is complete.
///
/// `GET /finance/202504/tax_information`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: all except AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK.
/// Returns [`GetTaxInformationResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetTaxInformation;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetTaxInformation::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
    /// Tax information of the shop.
    pub tax_information: Option<TaxInformation>,
}

impl Fields for GetTaxInformationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("tax_information", &mut self.tax_information)]);
    }
}

debug_fields!(GetTaxInformationResponse);

/// A business entity that is registered with the tax authority.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// Registered address in one text, from building and street to country.
    pub address: Option<String>,
    /// Number of the branch; only if `organization_level` is `BRANCH`.
    pub branch_number: Option<String>,
    /// Registered legal name of the business; only in the Philippines.
    pub business_name: Option<String>,
    /// Fiscal regime of the business; only in Mexico.
    pub fiscal_regime: Option<FiscalRegime>,
    /// Level of the business entity; only in Thailand.
    pub organization_level: Option<OrganizationLevel>,
    /// Postal code of the registered address.
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

/// Fiscal regime of a business in Mexico, with the code of the Mexican tax authority (SAT).
#[non_exhaustive]
pub enum FiscalRegime {
    /// Code 601, general regime of companies. Sent as `General Law Legal Persons`.
    GeneralLawLegalPersons,
    /// Code 603, non-profit organizations. Sent as `Legal Persons with Non-Profit Purposes`.
    LegalPersonsWithNonProfitPurposes,
    /// Code 605, salaries and similar income.
    SalariesAndSalariesAndIncomeAssimilatedToSalaries,
    /// Code 606, leasing. Sent as `Leasing`.
    Leasing,
    /// Code 607, sale or acquisition of assets. Sent as `Regime of Alienation or Acquisition of Assets`.
    RegimeOfAlienationOrAcquisitionOfAssets,
    /// Code 608, other income. Sent as `Other income`.
    OtherIncome,
    /// Code 610, foreign residents without a permanent establishment in Mexico. Sent as `Residents Abroad without Permanent Establishment in Mexico`.
    ResidentsAbroadWithoutPermanentEstablishmentInMexico,
    /// Code 611, dividends of partners and shareholders. Sent as `Dividend Income (partners and shareholders)`.
    DividendIncomePartnersAndShareholders,
    /// Code 612, persons with business or professional activities. Sent as `Individuals with Business and Professional Activities`.
    IndividualsWithBusinessAndProfessionalActivities,
    /// Code 614, interest. Sent as `Interest income`.
    InterestIncome,
    /// Code 615, prizes. Sent as `Regime of income from obtaining prizes`.
    RegimeOfIncomeFromObtainingPrizes,
    /// Code 616, without tax obligations. Sent as `No tax obligations`.
    NoTaxObligations,
    /// Code 620, production cooperatives that defer their income.
    CooperativeProductionSocietiesThatChooseToDeferTheirIncome,
    /// Code 621, tax incorporation regime. Sent as `Tax Incorporation`.
    TaxIncorporation,
    /// Code 622, farming, forestry and fishing. Sent as `Agricultural, Livestock, Forestry and Fishing Activities`.
    AgriculturalLivestockForestryAndFishingActivities,
    /// Code 623, optional regime of groups of companies. Sent as `Optional for Groups of Companies`.
    OptionalForGroupsOfCompanies,
    /// Code 624, coordinated regime. Sent as `Coordinated`.
    Coordinated,
    /// Code 625, business through technology platforms.
    RegimeOfBusinessActivitiesWithIncomeThroughTechnologicalPlatforms,
    /// Code 626, simplified trust regime (RESICO). Sent as `Simplified Trust Regime`.
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

/// Level of a business entity in its organization.
#[non_exhaustive]
pub enum OrganizationLevel {
    /// The level is unknown. Sent as `UNKNOWN`.
    Unknown,
    /// The headquarters. Sent as `HEADQUARTER`.
    Headquarter,
    /// A branch. Sent as `BRANCH`.
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

/// What a seller declared about having a registered tax number.
#[non_exhaustive]
pub enum RegistrationStatus {
    /// The seller has declared nothing. Sent as `UNKNOWN`.
    Unknown,
    /// The seller declared that no tax number is registered. Sent as `NOT_REGISTERED`.
    NotRegistered,
    /// The seller declared that a tax number is registered. Sent as `REGISTERED`.
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

/// Why a Mexican tax number (RFC) was rejected.
#[non_exhaustive]
pub enum RejectionReason {
    /// The tax number is not valid. Sent as `INVALID_RFC`.
    InvalidRfc,
    /// The postal code differs from the records of the tax authority. Sent as `ZIPCODE_NOT_MATCH_RFC`.
    ZipcodeNotMatchRfc,
    /// The business name differs from the records of the tax authority. Sent as `NAME_NOT_MATCH_RFC`.
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

/// A review of a tax number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAudit {
    /// Why the tax number was rejected.
    pub rejection_reasons: Vec<RejectionReason>,
    /// Status of the review.
    pub status: Option<TaxAuditStatus>,
    /// Tax number that was reviewed.
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

/// Status of a review of a tax number or tax form.
#[non_exhaustive]
pub enum TaxAuditStatus {
    /// Waiting for the review. Sent as `PENDING_AUDIT`.
    PendingAudit,
    /// The review is in progress. Sent as `UNDER_AUDIT`.
    UnderAudit,
    /// Approved. Sent as `APPROVED`.
    Approved,
    /// Rejected. Sent as `REJECTED`.
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

/// Tax information of a shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxInformation {
    /// Business entity that is registered with the tax authority; invoices bear its address.
    pub business_entity: Option<BusinessEntity>,
    /// Whether the tax information is complete.
    pub overall_status: Option<TaxStatus>,
    /// Tax numbers of the shop.
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

/// A tax number of a shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxNumber {
    /// The latest review of the tax number.
    pub recent_audit: Option<TaxAudit>,
    /// What the seller declared about having a registered tax number.
    pub registration_status: Option<RegistrationStatus>,
    /// Review status of the tax form, such as the W-9; only in the US.
    pub tax_form_audit_status: Option<TaxAuditStatus>,
    /// The tax number that TikTok approved; empty if none has been approved. The latest submitted number is in `recent_audit`.
    pub tax_number: Option<String>,
    /// Kind of tax number.
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

/// Kind of tax number.
#[non_exhaustive]
pub enum TaxNumberType {
    /// Registration number of a company or person. Sent as `REGISTRATION_NUMBER`.
    RegistrationNumber,
    /// Value-added tax number. Sent as `VAT`.
    Vat,
    /// Tax identification number. Sent as `TIN`.
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

/// Whether the tax information of a shop is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxStatus {
    /// Whether all mandatory tax information was submitted. JSON name: `is_tax_infomation_complete`.
    pub is_tax_information_complete: Option<bool>,
    /// Whether a tax number was submitted; this decides whether products can be listed.
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
