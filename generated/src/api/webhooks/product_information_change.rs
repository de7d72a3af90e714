// @generated from specs/webhooks/product_information_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductInformationChange` event.

use crate::__private::*;

/// A product's title, pictures or other details were edited.
///
/// Sent with `type` 15; registered as `PRODUCT_INFORMATION_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInformationChange {
    pub product_id: Option<String>,
    /// Where it was edited.
    pub change_source: Option<ChangeSource>,
    /// What was edited.
    pub changed_fields: Vec<ChangedField>,
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

/// The values of `change_source` in [`ProductInformationChange`].
#[non_exhaustive]
pub enum ChangeSource {
    SellerCenter,
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

/// The values of `changed_fields` in [`ProductInformationChange`].
#[non_exhaustive]
pub enum ChangedField {
    Title,
    Description,
    MainImages,
    ProductAttributes,
    SizeChartImage,
    SizeChartTemplate,
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
