//! Whether mistakes hide a part of the specs. Items that seem unused may be used there.

use super::scope::Scope;
use crate::load::{OperationFile, Specs};
use crate::model::{Operation, Webhook};

/// Whether a file or a field could not be read or lowered.
pub(super) fn is_anything_hidden(specs: &Specs<'_>, scope: &Scope, operations: &[Operation], webhooks: &[Webhook]) -> bool {
    let has_all_fields = |(file, operation): (&OperationFile<'_>, &Operation)| {
        let spec = file.spec;
        let sent = spec.path.len() + spec.query.len() + spec.body.as_ref().map_or(0, |body| body.len());
        let received = operation.response.map_or(0, |id| scope.fields(id).len());
        (sent, spec.response.len()) == (operation.fields.len(), received)
    };
    let is_complete = specs.unreadable.is_empty()
        && scope.has_all_fields()
        && specs.operations.iter().zip(operations).all(has_all_fields)
        && specs.webhooks.iter().zip(webhooks).all(|(file, webhook)| file.spec.data.len() == scope.fields(webhook.payload).len());
    !is_complete
}
