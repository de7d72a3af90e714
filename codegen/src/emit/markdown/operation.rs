//! The page of an operation: summary, call, request, reply and errors.

use heck::ToTitleCase;

use super::page::{Chapter, PagePart};
use super::{PageContext, errors, example, facts, field_table, link, types};
use crate::emit::prose;
use crate::model::{Body, Field, Model, Module, Operation, OperationId};

/// The page's path.
pub(super) fn path(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    format!("{}/{}/{}.md", model.group(operation.group).module, operation.version_number(), operation.module)
}

/// The name with the version, as links to another version and titles show it.
pub(super) fn title(operation: &Operation) -> String {
    format!("{} ({})", operation.name, operation.version_number())
}

/// A link to a version, for a place that names the operation.
pub(super) fn version_link(model: &Model, id: OperationId) -> String {
    format!("[{}]({})", model.operation(id).version_number(), link::to_page(&path(model, id)))
}

pub(super) fn chapter(context: PageContext<'_>, id: OperationId) -> Chapter {
    let operation = context.model.operation(id);
    let module = Module::Operation(id);
    let mut chapter = Chapter::new(path(context.model, id), title(operation));
    chapter.short_title = operation.name.to_title_case();
    chapter.intro = intro(context, id);
    chapter.parts.push(PagePart::section("Call", example::call(context, id)));
    chapter.parts.push(PagePart::section("Request", request(context, id)));
    chapter.parts.push(PagePart { ty: operation.response, ..PagePart::section("Reply", reply(context, id)) });
    chapter.parts.extend(types::parts(context, module, operation.response));
    chapter.parts.extend(errors::of_operation(context, operation));
    chapter.parts.extend(example::bodies(operation));
    chapter
}

/// The summary, the end of the operation, and a list of facts.
fn intro(context: PageContext<'_>, id: OperationId) -> Vec<String> {
    let operation = context.model.operation(id);
    let summary = operation.summary.as_ref().map(|summary| context.names.block(&summary.value, Module::Operation(id)));
    let mut lines: Vec<String> = summary.into_iter().flat_map(|summary| [summary, String::new()]).collect();
    lines.extend(notice(context, operation).into_iter().flat_map(|notice| [format!("> {notice}"), String::new()]));
    lines.extend([format!("`{}`", operation.request_line()), String::new()]);
    lines.extend(facts::list(context, id));
    lines
}

/// Warnings for users of the operation.
fn notice(context: PageContext<'_>, operation: &Operation) -> Option<String> {
    let linked = |id: OperationId| {
        let other = context.model.operation(id);
        format!("[{}]({})", title(other), link::to_page(&path(context.model, id)))
    };
    let newer = operation.newer.map(|id| format!("Superseded by a newer version: {}.", linked(id)));
    let Some(sunset) = &operation.sunset else { return newer };
    let replacement = operation.replaced_by.or(operation.newer).map(|id| format!(" Use {} instead.", linked(id)));
    Some(format!("**Retired:** {}.{}", prose::retirement(sunset), replacement.unwrap_or_default()))
}

/// The fields of the path, the query and the body.
fn request(context: PageContext<'_>, id: OperationId) -> Vec<String> {
    let operation = context.model.operation(id);
    let [path, query, body] = operation.sections();
    let table = |fields: &[Field]| field_table::table(context, fields.iter(), Module::Operation(id), true);
    let mut sections = Vec::new();
    if !path.is_empty() {
        sections.push(("Path", table(path)));
    }
    if !query.is_empty() {
        sections.push(("Query", table(query)));
    }
    match &operation.body {
        Body::None => {}
        Body::Json(fields) if fields.is_empty() => sections.push(("Body", vec!["The empty object, `{}`.".to_owned()])),
        Body::Json(_) => sections.push(("Body", table(body))),
        Body::Multipart(_) => {
            let note = ["Sent as `multipart/form-data`.", ""].map(str::to_owned);
            sections.push(("Body", note.into_iter().chain(table(body)).collect()));
        }
    }
    if sections.is_empty() {
        return vec!["No fields.".to_owned()];
    }
    let lines =
        |(title, lines): (&str, Vec<String>)| [format!("### {title}"), String::new()].into_iter().chain(lines).collect::<Vec<_>>();
    sections.into_iter().map(lines).collect::<Vec<_>>().join(&String::new())
}

/// The fields of the reply's data.
fn reply(context: PageContext<'_>, id: OperationId) -> Vec<String> {
    let operation = context.model.operation(id);
    let Some(response) = operation.response else { return vec!["The reply has no data.".to_owned()] };
    let ty = context.model.ty(response);
    let mut lines = vec!["The fields of `data`:".to_owned(), String::new()];
    lines.extend(field_table::table(context, ty.fields().iter(), Module::Operation(id), false));
    if let Some(failures) = context.model.reported_failures(operation) {
        let reported = prose::reported_failures(failures, |index| ty.fields()[index].wire.clone());
        lines.extend([String::new(), format!("{reported}.")]);
    }
    lines
}
