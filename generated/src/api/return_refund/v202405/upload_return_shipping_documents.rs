// @generated from specs/return_refund/202405/upload_return_shipping_documents.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadReturnShippingDocuments`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ShippingProviderId;

/// Uploads the shipping label or QR code of returns for the buyer, with the tracking number and the shipping provider.
///
/// `POST /return_refund/202405/returns/shipping_documents`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::return_refund::UploadReturnShippingDocuments;
 use tiktok_shop::return_refund::upload_return_shipping_documents::ReturnIdType;

 let shop = client.seller(token).shop(cipher);
 let request = UploadReturnShippingDocuments::new(
         ["1152921504606846976"],
         "6599541761693270018",
         "TTHERMES2882481596119090868",
     )
     .return_id_type(ReturnIdType::Rma)
     .return_shipping_label(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "UploadReturnShippingInformation")]
#[doc(alias = "UploadShippingDocumentAndTrackingInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadReturnShippingDocuments {
    /// IDs of the returns or of the return merchandise authorizations (RMA), depending on `return_id_type`.
    pub return_ids: Vec<String>,
    /// Kind of the IDs in `return_ids`.
    pub return_id_type: Option<ReturnIdType>,
    /// ID of the shipping provider of the return, from `logistics::GetShippingProviders`.
    pub return_provider_id: ShippingProviderId,
    /// QR code with which the buyer sends the return.
    pub return_qr_code: Option<FileUpload>,
    /// Label with which the buyer sends the return.
    pub return_shipping_label: Option<FileUpload>,
    /// Tracking number of the return.
    pub tracking_number: String,
}

impl UploadReturnShippingDocuments {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        return_ids: impl IntoIterator<Item = impl Into<String>>,
        return_provider_id: impl Into<ShippingProviderId>,
        tracking_number: impl Into<String>,
    ) -> Self {
        Self {
            return_ids: return_ids.into_iter().map(Into::into).collect(),
            return_id_type: None,
            return_provider_id: return_provider_id.into(),
            return_qr_code: None,
            return_shipping_label: None,
            tracking_number: tracking_number.into(),
        }
    }

    /// Kind of the IDs in `return_ids`.
    #[inline]
    pub fn return_id_type(mut self, return_id_type: impl Into<ReturnIdType>) -> Self {
        self.return_id_type = Some(return_id_type.into());
        self
    }

    /// QR code with which the buyer sends the return.
    #[inline]
    pub fn return_qr_code(mut self, return_qr_code: FileUpload) -> Self {
        self.return_qr_code = Some(return_qr_code);
        self
    }

    /// Label with which the buyer sends the return.
    #[inline]
    pub fn return_shipping_label(mut self, return_shipping_label: FileUpload) -> Self {
        self.return_shipping_label = Some(return_shipping_label);
        self
    }
}

impl Endpoint for UploadReturnShippingDocuments {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadReturnShippingDocuments";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202405/returns/shipping_documents";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("return_id_type", &self.return_id_type);
        query.param("return_ids", &self.return_ids);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.field("return_provider_id", &self.return_provider_id);
        form.file("return_qr_code", &self.return_qr_code);
        form.file("return_shipping_label", &self.return_shipping_label);
        form.field("tracking_number", &self.tracking_number);
    }
}

/// Kind of ID of a return.
#[non_exhaustive]
pub enum ReturnIdType {
    /// ID of a return merchandise authorization, from [`SearchReturnMerchandiseAuthorizations`](crate::return_refund::SearchReturnMerchandiseAuthorizations). Sent as `RMA`.
    Rma,
    /// ID of a return, from [`SearchReturns`](crate::return_refund::SearchReturns). Sent as `SKU_RETURN_ORDER`.
    SkuReturnOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnIdType {
    const TEXTS: &'static [&'static str] = &["RMA", "SKU_RETURN_ORDER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Rma,
            Ok(_) => Self::SkuReturnOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Rma => Ok(0),
            Self::SkuReturnOrder => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnIdType, Write);
