//! The fields that `example:` names.

use crate::diagnostic::Context;
use crate::model::{Field, FieldPath, Model, OperationId};
use crate::similar::most_similar;

/// The path to each named field: `skus.price.amount`. Reports a name that leads to no optional field.
pub(super) fn paths(model: &Model, id: OperationId, at: &Context<'_>, names: &[String]) -> Vec<FieldPath> {
    names.iter().filter_map(|name| path(model, &model.operation(id).fields, at, name)).collect()
}

fn path(model: &Model, fields: &[Field], at: &Context<'_>, name: &str) -> Option<FieldPath> {
    let (mut fields, mut path, mut required) = (fields, FieldPath::new(), true);
    for part in name.split('.') {
        let Some(index) = fields.iter().position(|field| field.wire == part) else {
            let known = most_similar(fields.iter().map(|field| field.wire.as_str()), part);
            let help = known.map_or("write the name of an optional field".to_owned(), |known| format!("did you mean `{known}`?"));
            at.error_in(name, format!("the example names `{name}`, but there is no field `{part}`"), help);
            return None;
        };
        required &= fields[index].required;
        path.push(index);
        fields = fields[index].kind.named().map_or(&[], |id| model.ty(id).fields());
    }
    if required {
        at.error_in(name, format!("the example names `{name}`, which is required"), "remove it: required fields are always set");
        return None;
    }
    Some(path)
}
