// @generated from specs/webhooks/product_information_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductInformationChange` event.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Changes of the title, the images or other details of a product went live.
///
/// Sent with `type` 15; registered as `PRODUCT_INFORMATION_CHANGE`.
/// TikTok's page: `65d6f41411a60f02dc1cf8bf`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInformationChange {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Application in which the product was edited.
    pub change_source: Option<ChangeSource>,
    /// Parts of the product that were edited.
    pub changed_fields: Vec<ChangedField>,
    /// When the change occurred.
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductInformationChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("change_source", &mut self.change_source),
                    ("changed_fields", &mut self.changed_fields),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ProductInformationChange);

impl Webhook for ProductInformationChange {
    const TYPE: i64 = 15;
    const NAME: &'static str = "ProductInformationChange";
}

/// The application in which a product was edited.
#[non_exhaustive]
pub enum ChangeSource {
    /// Seller Center. Sent as `SELLER_CENTER`.
    SellerCenter,
    /// An app, through the API. Sent as `OPEN_API`.
    OpenApi,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChangeSource {
    const TEXTS: &'static [&'static str] = &["SELLER_CENTER", "OPEN_API"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SellerCenter,
            Ok(_) => Self::OpenApi,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SellerCenter => Ok(0),
            Self::OpenApi => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChangeSource, Read);

/// A part of a product that was edited.
#[non_exhaustive]
pub enum ChangedField {
    /// The title. Sent as `title`.
    Title,
    /// The description. Sent as `description`.
    Description,
    /// The images of the gallery. Sent as `main_images`.
    MainImages,
    /// The product attributes. Sent as `product_attributes`.
    ProductAttributes,
    /// The image of the size chart. Sent as `size_chart_image`.
    SizeChartImage,
    /// The size chart template: it was edited, removed or replaced. Sent as `size_chart_template`.
    SizeChartTemplate,
    /// Other parts. Sent as `others`.
    Others,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChangedField {
    const TEXTS: &'static [&'static str] = &[
        "title",
        "description",
        "main_images",
        "product_attributes",
        "size_chart_image",
        "size_chart_template",
        "others",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Title,
            Ok(1) => Self::Description,
            Ok(2) => Self::MainImages,
            Ok(3) => Self::ProductAttributes,
            Ok(4) => Self::SizeChartImage,
            Ok(5) => Self::SizeChartTemplate,
            Ok(_) => Self::Others,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Title => Ok(0),
            Self::Description => Ok(1),
            Self::MainImages => Ok(2),
            Self::ProductAttributes => Ok(3),
            Self::SizeChartImage => Ok(4),
            Self::SizeChartTemplate => Ok(5),
            Self::Others => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChangedField, Read);
