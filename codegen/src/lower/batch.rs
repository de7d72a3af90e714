//! Lookups of a limited number of ids. The SDK can split a longer list into several calls if nothing is lost: the operation only
//! reads, only one list of the request is required and limited, and the reply is one list.

use super::paging::Fields;
use crate::model::{Batch, Field, Kind, Method};

pub(super) fn find(method: Method, fields: Fields<'_>, is_paged: bool) -> Option<Batch> {
    let [Field { kind: Kind::List(_), .. }] = fields.received else { return None };
    let limit = |(index, field): (usize, &Field)| {
        let max = field.range?.max.filter(|max| field.required && matches!(field.kind, Kind::List(_)) && *max > 0)?;
        Some(Batch { keys: index, max })
    };
    let mut limited = fields.sent.iter().enumerate().filter_map(limit);
    match (limited.next(), limited.next()) {
        (Some(batch), None) if method == Method::Get && !is_paged => Some(batch),
        _ => None,
    }
}
