// @generated from specs/webhooks/size_chart_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SizeChartChange` event.

use crate::__private::*;
use crate::api::ids::SizeChartId;

/// A size chart template was created, edited or deleted.
///
/// Sent with `type` 19.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartChange {
    /// Size chart template ID, as `product::SearchSizeCharts` accepts it.
    pub size_chart_template_id: Option<SizeChartId>,
    /// Name of the size chart template.
    pub size_chart_template_name: Option<String>,
    /// How the template changed.
    pub event_type: Option<SizeChartEventType>,
    /// When the template changed.
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

/// How a size chart template changed.
#[non_exhaustive]
pub enum SizeChartEventType {
    /// It was created. Sent as `CREATE`.
    Create,
    /// It was edited. Sent as `EDIT`.
    Edit,
    /// It was deleted. Sent as `DELETE`.
    Delete,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SizeChartEventType {
    const TEXTS: &'static [&'static str] = &["CREATE", "EDIT", "DELETE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Create,
            Ok(1) => Self::Edit,
            Ok(_) => Self::Delete,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Create => Ok(0),
            Self::Edit => Ok(1),
            Self::Delete => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SizeChartEventType, Read);
