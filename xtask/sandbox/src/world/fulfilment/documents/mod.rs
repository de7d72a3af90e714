//! Shipping documents. A link holds everything that its document needs, so nothing is stored; it is rendered when someone opens the link.

mod barcode;
mod key;
mod label;
mod page;
mod pdf;
mod picture;
mod zpl;

use serde_json::json;

use super::super::orders::ShippingType;
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::{Package, PackageStatus, ship};
use key::{DocumentFormat, DocumentKey, DocumentKind, Size};

/// How long a link is valid, in seconds.
const LINK_LIFE: i64 = 24 * 3600;

/// A rendered document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// The document of a link, by the last part of its path. Nothing if the key is unknown or expired.
pub fn get(world: &World, key: &str, now: Time) -> Option<Document> {
    let key = key::decode(world, key).filter(|key| now < key.expires)?;
    let pages = label::pages(world, &key)?;
    Some(match (key.kind, key.format) {
        (DocumentKind::Picture, _) => Document { media_type: "image/png", bytes: picture::render(pages.first()?)? },
        (_, DocumentFormat::Zpl) => Document { media_type: "text/plain; charset=utf-8", bytes: zpl::render(&pages).into_bytes() },
        (_, DocumentFormat::Pdf) => Document { media_type: "application/pdf", bytes: pdf::render(&pages) },
    })
}

/// `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`
pub(super) fn link(world: &World, call: &Call, now: Time) -> Reply {
    let package = ship::own(world, call.shop()?, call.id("package_id"))?;
    let region = world.shops.get(package.shop).map(|shop| shop.region.as_str()).unwrap_or_default();
    let kind = kind(call, region)?;
    let format = format(call, region, kind)?;
    check(world, package)?;
    let size = if call.text("document_size") == Some("A5") { Size::A5 } else { Size::A6 };
    let key = DocumentKey { package: package.id, kind, size, format, expires: now + LINK_LIFE };
    let path = key::encode(world, &key);
    Ok(json!({
        "doc_url": format!("{}/_sandbox/documents/{path}", world.settings.public_url),
        "tracking_number": package.tracking_number,
    }))
}

fn kind(call: &Call, region: &str) -> Result<DocumentKind, Refusal> {
    let unavailable = || Refusal::new(21_008_109, "Unable to retrieve shipping information, please double check the order status.");
    match call.text("document_type") {
        Some("SHIPPING_LABEL") => Ok(DocumentKind::Label),
        Some("PACKING_SLIP") => Ok(DocumentKind::Slip),
        Some("SHIPPING_LABEL_AND_PACKING_SLIP") => Ok(DocumentKind::LabelAndSlip),
        Some("SHIPPING_LABEL_PICTURE") => Ok(DocumentKind::Picture),
        Some("INVOICE_LABEL") if region == "BR" => Ok(DocumentKind::Invoice),
        // The sandbox sells no dangerous goods.
        Some("INVOICE_LABEL" | "HAZMAT_LABEL") => Err(unavailable()),
        _ => Err(Refusal::parameter("Invalid parameter. The 'document_type' is invalid.")),
    }
}

/// ZPL exists in Brazil and Mexico, and not for pictures.
fn format(call: &Call, region: &str, kind: DocumentKind) -> Result<DocumentFormat, Refusal> {
    match call.text("document_format") {
        Some("ZPL") if matches!(region, "BR" | "MX") && kind != DocumentKind::Picture => Ok(DocumentFormat::Zpl),
        Some("ZPL") => Err(Refusal::parameter("Invalid parameter. The 'document_format' ZPL is not available here.")),
        _ => Ok(DocumentFormat::Pdf),
    }
}

/// Whether a package has documents now.
fn check(world: &World, package: &Package) -> Result<(), Refusal> {
    let orders = || package.orders.iter().filter_map(|id| world.orders.get(*id));
    if orders().any(|order| order.details.is_fbt) {
        return Err(Refusal::new(21_008_043, "This package is fulfilled by TikTok.  Shipping documents cannot be printed."));
    }
    if orders().any(|order| order.shipping_type == ShippingType::Seller) {
        let text = "This API is only applicable to TikTok Shipping orders. For seller shipping, please obtain the shipping label offline and upload it to TikTok Shop via API or Seller Center.";
        return Err(Refusal::new(11_034_002, text));
    }
    match package.status {
        PackageStatus::Cancelled => return Err(Refusal::new(21_023_059, "Package has already been cancelled.")),
        PackageStatus::ToFulfill => {
            return Err(Refusal::new(21_023_035, "Please arrange shipment before retrieving the shipping document."));
        }
        PackageStatus::Fulfilling | PackageStatus::Completed => {
            return Err(Refusal::new(21_042_102, "Documents couldn't be printed after the package has been pickup."));
        }
        PackageStatus::Processing => {}
    }
    if orders().any(|order| order.is_cancel_requested) {
        let text = "Package item has after-sale request, please process the after-sale request first.";
        return Err(Refusal::new(21_021_010, text));
    }
    match package.tracking_number {
        Some(_) => Ok(()),
        None => {
            let text = "The shipping document is still being generated by the logistics provider, please try again later.";
            Err(Refusal::new(11_034_037, text))
        }
    }
}

/// The shop of a package, for its secret.
fn shop_of(world: &World, package: Id) -> Option<&super::super::shops::Shop> {
    world.shops.get(world.fulfilment.get(package)?.shop)
}
