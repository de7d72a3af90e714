// @generated from specs/fulfillment/202502/upload_invoices.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadInvoices`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, PackageId};

/// Uploads the invoices of packages of a local seller in Brazil, where packages cannot ship without an accepted invoice. The webhook `InvoiceStatusChange` reports the result; check `errors` too, even if the call succeeds.
///
/// `POST /fulfillment/202502/invoice/upload`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Markets: BR.
/// Returns [`UploadInvoicesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-invoice-202502>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::UploadInvoices;
 use tiktok_shop::fulfillment::upload_invoices::{Invoice, InvoiceFileType, InvoiceRequired};

 let shop = client.seller(token).shop(cipher);
 let request = UploadInvoices::new()
     .invoices([
         Invoice::new(InvoiceRequired {
             file: "PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGL".into(),
             file_type: InvoiceFileType::Xml,
             order_ids: Vec::from(["578967030217083407".into()]),
             package_id: "1161235029d14122252".into(),
         }),
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
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "upload-invoice-202502")]
#[doc(alias = "UploadInvoice")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadInvoices {
    /// Invoices to upload. From 1 to 500 entries.
    pub invoices: Option<Vec<Invoice>>,
}

impl UploadInvoices {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoices to upload. From 1 to 500 entries.
    #[inline]
    pub fn invoices(mut self, invoices: impl IntoIterator<Item = Invoice>) -> Self {
        self.invoices = Some(invoices.into_iter().collect());
        self
    }
}

impl Endpoint for UploadInvoices {
    type Response = UploadInvoicesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadInvoices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202502/invoice/upload";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/upload-invoice-202502")
        .markets(Markets::Only(&["BR"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("invoices", &within(&self.invoices, 1..=500))]);
    }
}

/// The response to [`UploadInvoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInvoicesResponse {
    /// Invoices that were rejected; may be present even if the call succeeds.
    pub errors: Vec<InvoiceError>,
}

impl Fields for UploadInvoicesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UploadInvoicesResponse);

impl CollectFailures for UploadInvoicesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UploadInvoicesResponse {}

/// The invoice of a package.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// Invoice file of at most 1 MB, encoded in Base64.
    pub file: String,
    /// File format of the invoice.
    pub file_type: InvoiceFileType,
    /// IDs of the orders in the package, from `order::GetOrderList`.
    pub order_ids: Vec<OrderId>,
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
}

/// The required fields of [`Invoice`], for [`Invoice::new`].
#[derive(Clone, Debug)]
pub struct InvoiceRequired {
    /// Invoice file of at most 1 MB, encoded in Base64.
    pub file: String,
    /// File format of the invoice.
    pub file_type: InvoiceFileType,
    /// IDs of the orders in the package, from `order::GetOrderList`.
    pub order_ids: Vec<OrderId>,
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
}

impl Invoice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: InvoiceRequired) -> Self {
        Self {
            file: required.file,
            file_type: required.file_type,
            order_ids: required.order_ids,
            package_id: required.package_id,
        }
    }
}

impl WriteFields for Invoice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("file", &self.file),
                    ("file_type", &self.file_type),
                    ("order_ids", &self.order_ids),
                    ("package_id", &self.package_id),
                ],
            );
    }
}

debug_written!(Invoice);

/// Why an invoice was rejected.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The package and orders that failed.
    pub detail: Option<InvoiceErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for InvoiceError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(InvoiceError);

impl CollectFailures for InvoiceError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The package and orders that an error refers to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceErrorDetail {
    /// IDs of the orders that failed.
    pub order_ids: Vec<OrderId>,
    /// ID of the package that failed.
    pub package_id: Option<PackageId>,
}

impl Fields for InvoiceErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_ids", &mut self.order_ids),
                    ("package_id", &mut self.package_id),
                ],
            );
    }
}

debug_fields!(InvoiceErrorDetail);

impl CollectFailures for InvoiceErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("order_ids", &self.order_ids);
        failure.add_subject("package_id", &self.package_id);
    }
}

/// File format of an invoice.
#[non_exhaustive]
pub enum InvoiceFileType {
    /// An XML document. Sent as `XML`.
    Xml,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InvoiceFileType {
    const TEXTS: &'static [&'static str] = &["XML"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Xml,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Xml => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InvoiceFileType, Write);
