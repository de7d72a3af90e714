// @generated from specs/fulfillment/202309/update_package_delivery_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePackageDeliveryStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::PackageId;
use crate::api::fulfillment::types::PackageError;

/// Reports whether packages were delivered by the seller's own fleet (SOF), or that buyers collected packages in a store (O2O); only for sellers who use one of the two. Packages can fail although the call succeeds, so check `errors`.
///
/// `POST /fulfillment/202309/packages/deliver`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.delivery.status.write`.
/// Markets: ID, MY, PH, SG, TH, VN.
/// Returns [`UpdatePackageDeliveryStatusResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-package-delivery-status-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::UpdatePackageDeliveryStatus;
 use tiktok_shop::fulfillment::update_package_delivery_status::{DeliveryType, PackageDeliveryUpdate};

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePackageDeliveryStatus::new([
     PackageDeliveryUpdate::new(DeliveryType::DeliverySuccess, "11529598723402"),
 ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21001011](crate::errors#code-21001011), [21011028](crate::errors#code-21011028), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-package-delivery-status-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePackageDeliveryStatus {
    /// Packages to report. At least 1 entry.
    pub packages: Vec<PackageDeliveryUpdate>,
}

impl UpdatePackageDeliveryStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(packages: impl IntoIterator<Item = PackageDeliveryUpdate>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdatePackageDeliveryStatus {
    type Response = UpdatePackageDeliveryStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePackageDeliveryStatus";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/deliver";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.delivery.status.write"])
        .errors(&[21001011, 21011028, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/update-package-delivery-status-202309",
        )
        .markets(Markets::Only(&["ID", "MY", "PH", "SG", "TH", "VN"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("packages", &within(&self.packages, 1..))]);
    }
}

/// The response to [`UpdatePackageDeliveryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePackageDeliveryStatusResponse {
    /// Packages that were not updated; may be present even if the call succeeds. The other packages were updated.
    pub errors: Vec<PackageError>,
}

impl Fields for UpdatePackageDeliveryStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UpdatePackageDeliveryStatusResponse);

impl CollectFailures for UpdatePackageDeliveryStatusResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdatePackageDeliveryStatusResponse {}

/// Why a package was not delivered.
#[non_exhaustive]
pub enum DeliveryFailureReason {
    /// The address of the recipient is not valid. Sent as `INVALID_ADDRESS`.
    InvalidAddress,
    /// The buyer cannot receive the package at the moment. Sent as `UNABLE_RECEIVE`.
    UnableReceive,
    /// The buyer could not be reached. Sent as `UNABLE_CONTACT_BUYER`.
    UnableContactBuyer,
    /// The buyer refused the package. Sent as `BUYER_REFUSED`.
    BuyerRefused,
    /// The delivery is delayed. Sent as `DELAY_DELIVERY`.
    DelayDelivery,
    /// The package was lost. Sent as `PACKAGE_LOST`.
    PackageLost,
    /// The package was damaged. Sent as `PACKAGE_DAMAGE`.
    PackageDamage,
    /// An event beyond control prevented the delivery. Sent as `FORCE_MAJEURE`.
    ForceMajeure,
    /// Another reason. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryFailureReason {
    const TEXTS: &'static [&'static str] = &[
        "INVALID_ADDRESS",
        "UNABLE_RECEIVE",
        "UNABLE_CONTACT_BUYER",
        "BUYER_REFUSED",
        "DELAY_DELIVERY",
        "PACKAGE_LOST",
        "PACKAGE_DAMAGE",
        "FORCE_MAJEURE",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InvalidAddress,
            Ok(1) => Self::UnableReceive,
            Ok(2) => Self::UnableContactBuyer,
            Ok(3) => Self::BuyerRefused,
            Ok(4) => Self::DelayDelivery,
            Ok(5) => Self::PackageLost,
            Ok(6) => Self::PackageDamage,
            Ok(7) => Self::ForceMajeure,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InvalidAddress => Ok(0),
            Self::UnableReceive => Ok(1),
            Self::UnableContactBuyer => Ok(2),
            Self::BuyerRefused => Ok(3),
            Self::DelayDelivery => Ok(4),
            Self::PackageLost => Ok(5),
            Self::PackageDamage => Ok(6),
            Self::ForceMajeure => Ok(7),
            Self::Other => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryFailureReason, Write);

/// Kind of file that proves a delivery.
#[non_exhaustive]
pub enum DeliveryFileType {
    /// An image. Sent as `IMG`.
    Img,
    /// A PDF document. Sent as `PDF`.
    Pdf,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryFileType {
    const TEXTS: &'static [&'static str] = &["IMG", "PDF"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Img,
            Ok(_) => Self::Pdf,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Img => Ok(0),
            Self::Pdf => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryFileType, Write);

/// Outcome of a delivery.
#[non_exhaustive]
pub enum DeliveryType {
    /// The package was delivered, or collected in the store. Sent as `DELIVERY_SUCCESS`.
    DeliverySuccess,
    /// The package was not delivered; only for the seller's own fleet. Sent as `DELIVERY_FAILED`.
    DeliveryFailed,
    /// The package was delivered before, and only the proof is replaced; only for the seller's own fleet. Sent as `UPDATE_POD`.
    UpdatePod,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryType {
    const TEXTS: &'static [&'static str] = &[
        "DELIVERY_SUCCESS",
        "DELIVERY_FAILED",
        "UPDATE_POD",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::DeliverySuccess,
            Ok(1) => Self::DeliveryFailed,
            Ok(_) => Self::UpdatePod,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::DeliverySuccess => Ok(0),
            Self::DeliveryFailed => Ok(1),
            Self::UpdatePod => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryType, Write);

/// Outcome of the delivery of a package.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageDeliveryUpdate {
    /// Outcome to report; for pickup in a store, only `DELIVERY_SUCCESS`.
    pub delivery_type: DeliveryType,
    /// Why the package was not delivered; required for `DELIVERY_FAILED`. JSON name: `fail_delivery_reason`.
    pub failure_reason: Option<DeliveryFailureReason>,
    /// Kind of file that `file_url` refers to.
    pub file_type: Option<DeliveryFileType>,
    /// URL of the proof with which TikTok verifies the delivery, from [`UploadProofOfDeliveryFile`](crate::fulfillment::UploadProofOfDeliveryFile) or [`UploadProofOfDeliveryImage`](crate::fulfillment::UploadProofOfDeliveryImage).
    pub file_url: Option<String>,
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub id: PackageId,
    /// Code with which the buyer collects the package in a store; required to report such a pickup.
    pub verification_code: Option<String>,
}

impl PackageDeliveryUpdate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        delivery_type: impl Into<DeliveryType>,
        id: impl Into<PackageId>,
    ) -> Self {
        Self {
            delivery_type: delivery_type.into(),
            failure_reason: None,
            file_type: None,
            file_url: None,
            id: id.into(),
            verification_code: None,
        }
    }

    /// Why the package was not delivered; required for `DELIVERY_FAILED`. JSON name: `fail_delivery_reason`.
    #[inline]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<DeliveryFailureReason>,
    ) -> Self {
        self.failure_reason = Some(failure_reason.into());
        self
    }

    /// Kind of file that `file_url` refers to.
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<DeliveryFileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// URL of the proof with which TikTok verifies the delivery, from [`UploadProofOfDeliveryFile`](crate::fulfillment::UploadProofOfDeliveryFile) or [`UploadProofOfDeliveryImage`](crate::fulfillment::UploadProofOfDeliveryImage).
    #[inline]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }

    /// Code with which the buyer collects the package in a store; required to report such a pickup.
    #[inline]
    pub fn verification_code(mut self, verification_code: impl Into<String>) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }
}

impl WriteFields for PackageDeliveryUpdate {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("delivery_type", &self.delivery_type),
                    ("fail_delivery_reason", &self.failure_reason),
                    ("file_type", &self.file_type),
                    ("file_url", &self.file_url),
                    ("id", &self.id),
                    ("verification_code", &self.verification_code),
                ],
            );
    }
}

debug_written!(PackageDeliveryUpdate);
