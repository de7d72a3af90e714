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
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeSource {
    SellerCenter,
    OpenApi,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChangeSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELLER_CENTER", Self::SellerCenter),
        ("OPEN_API", Self::OpenApi),
    ];

    open_enum_methods!();
}

open_enum!(ChangeSource, Read);

/// The values of `changed_fields` in [`ProductInformationChange`].
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("title", Self::Title),
        ("description", Self::Description),
        ("main_images", Self::MainImages),
        ("product_attributes", Self::ProductAttributes),
        ("size_chart_image", Self::SizeChartImage),
        ("size_chart_template", Self::SizeChartTemplate),
        ("others", Self::Others),
    ];

    open_enum_methods!();
}

open_enum!(ChangedField, Read);
