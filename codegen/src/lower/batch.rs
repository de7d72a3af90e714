//! Lookups of a limited number of ids. The SDK can split a longer list into several calls if nothing is lost: the operation only
//! reads, only one list of the request is required and limited, and the reply is one list.

use crate::model::{Batch, Field, Kind, Method, Operation, Type};

/// Finds the lookups. The limits may come from older versions, so this follows the inheritance.
pub(super) fn lower(operations: &mut [Operation], types: &[Type]) {
    for operation in operations {
        operation.batch = find(operation, types);
    }
}

fn find(operation: &Operation, types: &[Type]) -> Option<Batch> {
    let received = operation.response.map(|id| types[id.0].fields()).unwrap_or_default();
    let [Field { kind: Kind::List(_), .. }] = received else { return None };
    let limit = |(index, field): (usize, &Field)| {
        let is_list = field.required && matches!(field.kind, Kind::List(_));
        let max = field.range.as_ref().and_then(|range| range.value.max).filter(|max| is_list && *max > 0)?;
        Some(Batch { keys: index, max })
    };
    let mut limited = operation.fields.iter().enumerate().filter_map(limit);
    match (limited.next(), limited.next()) {
        (Some(batch), None) if operation.method == Method::Get && operation.paging.is_none() => Some(batch),
        _ => None,
    }
}
