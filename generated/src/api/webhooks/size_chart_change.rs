// @generated from specs/webhooks/size_chart_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SizeChartChange` event.

use crate::__private::*;

/// A size chart template was created, edited or deleted.
///
/// Sent with `type` 19.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartChange {
    pub size_chart_template_id: Option<String>,
    pub size_chart_template_name: Option<String>,
    pub event_type: Option<SizeChartEventType>,
    pub update_time: Option<Timestamp>,
}

impl Fields for SizeChartChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("size_chart_template_id", &mut self.size_chart_template_id),
                    ("size_chart_template_name", &mut self.size_chart_template_name),
                    ("event_type", &mut self.event_type),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(SizeChartChange);

impl Webhook for SizeChartChange {
    const TYPE: i64 = 19;
    const NAME: &'static str = "SizeChartChange";
}

/// The values of `event_type` in [`SizeChartChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SizeChartEventType {
    Create,
    Edit,
    Delete,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SizeChartEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATE", Self::Create),
        ("EDIT", Self::Edit),
        ("DELETE", Self::Delete),
    ];

    open_enum_methods!();
}

open_enum!(SizeChartEventType, Read);
