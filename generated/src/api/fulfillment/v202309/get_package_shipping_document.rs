// @generated from specs/fulfillment/202309/get_package_shipping_document.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPackageShippingDocument`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::PackageId;

/// Returns a link to a label or another document of a package with TikTok Shipping, after [`ShipPackage`](crate::fulfillment::ShipPackage) or [`CreatePackage`](crate::fulfillment::CreatePackage) and before pickup. While the document is being made, usually for a few seconds, the call fails with error 11034037, 11034023 or 21023022, which the client retries, or succeeds without a link.
///
/// `GET /fulfillment/202309/packages/{package_id}/shipping_documents`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`GetPackageShippingDocumentResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-package-shipping-document-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetPackageShippingDocument;
 use tiktok_shop::fulfillment::get_package_shipping_document::DocumentType;

 let shop = client.seller(token).shop(cipher);
 let request = GetPackageShippingDocument::new(
     "2882335594258860015",
     DocumentType::ShippingLabel,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11006010](crate::errors#code-11006010), [11034002](crate::errors#code-11034002), [11034009](crate::errors#code-11034009), [11034023](crate::errors#code-11034023), [11034025](crate::errors#code-11034025), [11034037](crate::errors#code-11034037),
/// [21008017](crate::errors#code-21008017), [21008043](crate::errors#code-21008043), [21008109](crate::errors#code-21008109), [21021010](crate::errors#code-21021010), [21023022](crate::errors#code-21023022), [21023034](crate::errors#code-21023034),
/// [21023035](crate::errors#code-21023035), [21023046](crate::errors#code-21023046), [21023059](crate::errors#code-21023059), [21042102](crate::errors#code-21042102), [21042104](crate::errors#code-21042104), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-package-shipping-document-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPackageShippingDocument {
    /// Package ID, from `order::GetOrderDetail`, [`SearchPackages`](crate::fulfillment::SearchPackages) or [`CreatePackage`](crate::fulfillment::CreatePackage).
    pub package_id: PackageId,
    /// Kind of document.
    pub document_type: DocumentType,
    /// Paper size of shipping labels and packing slips in PDF. Ignored for `HAZMAT_LABEL`, `INVOICE_LABEL` and `SHIPPING_LABEL_PICTURE`. Defaults to `A6`.
    pub document_size: Option<DocumentSize>,
    /// Format of the document; not used for `SHIPPING_LABEL_PICTURE`. `ZPL` is available only in Brazil and Mexico. Defaults to `PDF`.
    pub document_format: Option<DocumentFormat>,
    /// Shipping period; TikTok does not document its format.
    pub shipping_period: Option<String>,
}

impl GetPackageShippingDocument {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        package_id: impl Into<PackageId>,
        document_type: impl Into<DocumentType>,
    ) -> Self {
        Self {
            package_id: package_id.into(),
            document_type: document_type.into(),
            document_size: None,
            document_format: None,
            shipping_period: None,
        }
    }

    /// Paper size of shipping labels and packing slips in PDF. Ignored for `HAZMAT_LABEL`, `INVOICE_LABEL` and `SHIPPING_LABEL_PICTURE`. Defaults to `A6`.
    #[inline]
    pub fn document_size(mut self, document_size: impl Into<DocumentSize>) -> Self {
        self.document_size = Some(document_size.into());
        self
    }

    /// Format of the document; not used for `SHIPPING_LABEL_PICTURE`. `ZPL` is available only in Brazil and Mexico. Defaults to `PDF`.
    #[inline]
    pub fn document_format(
        mut self,
        document_format: impl Into<DocumentFormat>,
    ) -> Self {
        self.document_format = Some(document_format.into());
        self
    }

    /// Shipping period; TikTok does not document its format.
    #[inline]
    pub fn shipping_period(mut self, shipping_period: impl Into<String>) -> Self {
        self.shipping_period = Some(shipping_period.into());
        self
    }
}

impl Endpoint for GetPackageShippingDocument {
    type Response = GetPackageShippingDocumentResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPackageShippingDocument";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}/shipping_documents";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                11006010, 11034002, 11034009, 11034023, 11034025, 11034037, 21008017,
                21008043, 21008109, 21021010, 21023022, 21023034, 21023035, 21023046,
                21023059, 21042102, 21042104, 36009003,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-package-shipping-document-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/shipping_documents");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("document_format", &self.document_format);
        query.param("document_size", &self.document_size);
        query.param("document_type", &self.document_type);
        query.param("shipping_period", &self.shipping_period);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetPackageShippingDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageShippingDocumentResponse {
    /// Link to the document, which is valid for 24 hours and needs no access token. It can be absent for a few seconds after the package was shipped; then request it again. JSON name: `doc_url`.
    pub document_url: Option<String>,
    /// Tracking number of the package.
    pub tracking_number: Option<String>,
}

impl Fields for GetPackageShippingDocumentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("doc_url", &mut self.document_url),
                    ("tracking_number", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(GetPackageShippingDocumentResponse);

/// File format of a document.
#[non_exhaustive]
pub enum DocumentFormat {
    /// Portable Document Format. Sent as `PDF`.
    Pdf,
    /// Commands for label printers (Zebra Programming Language). Sent as `ZPL`.
    Zpl,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DocumentFormat {
    const TEXTS: &'static [&'static str] = &["PDF", "ZPL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pdf,
            Ok(_) => Self::Zpl,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pdf => Ok(0),
            Self::Zpl => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DocumentFormat, Write);

/// Paper size of a document.
#[non_exhaustive]
pub enum DocumentSize {
    /// 105 mm by 148 mm. Sent as `A6`.
    A6,
    /// 148 mm by 210 mm. Sent as `A5`.
    A5,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DocumentSize {
    const TEXTS: &'static [&'static str] = &["A6", "A5"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::A6,
            Ok(_) => Self::A5,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::A6 => Ok(0),
            Self::A5 => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DocumentSize, Write);

/// Kind of document of a package.
#[non_exhaustive]
pub enum DocumentType {
    /// Shipping label, a PDF by default. Sent as `SHIPPING_LABEL`.
    ShippingLabel,
    /// Packing slip, a PDF by default. Sent as `PACKING_SLIP`.
    PackingSlip,
    /// Shipping label and packing slip in one document, a PDF by default. Sent as `SHIPPING_LABEL_AND_PACKING_SLIP`.
    ShippingLabelAndPackingSlip,
    /// Shipping label as a PNG image. Sent as `SHIPPING_LABEL_PICTURE`.
    ShippingLabelPicture,
    /// Label for hazardous goods in the size A4, a PDF by default; only for packages that contain such goods. Sent as `HAZMAT_LABEL`.
    HazmatLabel,
    /// Label of the invoice in the size A6, a PDF by default; only in Brazil. Sent as `INVOICE_LABEL`.
    InvoiceLabel,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DocumentType {
    const TEXTS: &'static [&'static str] = &[
        "SHIPPING_LABEL",
        "PACKING_SLIP",
        "SHIPPING_LABEL_AND_PACKING_SLIP",
        "SHIPPING_LABEL_PICTURE",
        "HAZMAT_LABEL",
        "INVOICE_LABEL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ShippingLabel,
            Ok(1) => Self::PackingSlip,
            Ok(2) => Self::ShippingLabelAndPackingSlip,
            Ok(3) => Self::ShippingLabelPicture,
            Ok(4) => Self::HazmatLabel,
            Ok(_) => Self::InvoiceLabel,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ShippingLabel => Ok(0),
            Self::PackingSlip => Ok(1),
            Self::ShippingLabelAndPackingSlip => Ok(2),
            Self::ShippingLabelPicture => Ok(3),
            Self::HazmatLabel => Ok(4),
            Self::InvoiceLabel => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DocumentType, Write);
