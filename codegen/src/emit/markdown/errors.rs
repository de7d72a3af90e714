//! Error codes: a page per class, and a table for each operation.

use super::page::{Chapter, PagePart};
use super::text::Placement;
use super::{PageContext, link, text};
use crate::emit::prose;
use crate::model::{ErrorClass, KnownError, Model, Module, Operation, Retry};
use crate::nouns::pluralize;

/// The number of rows on a page.
const ROWS: usize = 150;

/// The overview, and the pages of each class.
pub(super) fn chapter(context: PageContext<'_>) -> Option<Chapter> {
    if context.model.errors.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new("errors/README.md", "Error codes");
    chapter.intro = overview(context.model);
    chapter.children = classes(context.model).flat_map(|class| pages(context, class)).collect();
    Some(chapter)
}

/// The classes that have codes.
fn classes(model: &Model) -> impl Iterator<Item = ErrorClass> {
    ErrorClass::ALL.into_iter().filter(|class| model.errors.iter().any(|error| error.class == *class))
}

fn overview(model: &Model) -> Vec<String> {
    let mut lines = vec![
        "A reply with a `code` other than 0 reports an error. The class says what kind of error it is, the retry rule whether the \
         same request may be sent again."
            .to_owned(),
        String::new(),
        "| class | meaning | codes |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    lines.extend(classes(model).map(|class| {
        let codes = rows(model, class).map(|error| error.code).collect::<std::collections::BTreeSet<_>>().len();
        format!("| [{}]({}) | {} | {codes} |", class.name(), link::to_page(&path(class, 0)), prose::error_class(class))
    }));
    lines.extend(["", "| retry rule | meaning |", "|---|---|"].map(str::to_owned));
    lines.extend(Retry::ALL.iter().map(|retry| format!("| `{}` | {} |", retry.name(), prose::retry_rule(*retry))));
    lines
}

fn rows(model: &Model, class: ErrorClass) -> impl Iterator<Item = &KnownError> {
    model.errors.iter().filter(move |error| error.class == class)
}

/// The path of a page of a class.
fn path(class: ErrorClass, page: usize) -> String {
    match page {
        0 => format!("errors/{}.md", class.name()),
        page => format!("errors/{}-{}.md", class.name(), page + 1),
    }
}

fn pages(context: PageContext<'_>, class: ErrorClass) -> Vec<Chapter> {
    let all: Vec<&KnownError> = rows(context.model, class).collect();
    let pages = all.chunks(ROWS).enumerate().map(|(page, rows)| {
        let range = match rows {
            [first, .., last] if all.len() > ROWS => format!(", {} to {}", first.code, last.code),
            _ => String::new(),
        };
        let mut chapter =
            Chapter::new(path(class, page), format!("Error class {}{range}", text::code(class.name(), Placement::Block)));
        chapter.short_title = format!("{}{range}", class.name());
        chapter.intro = class_page(context, class, rows);
        chapter
    });
    pages.collect()
}

/// The table of a page. The first row of a code has its anchor.
fn class_page(context: PageContext<'_>, class: ErrorClass, rows: &[&KnownError]) -> Vec<String> {
    let overview = format!("[Error codes]({}) explains the classes and retry rules.", link::to_page("errors/README.md"));
    let mut lines = vec![format!("{} {overview}", prose::error_class(class)), String::new()];
    let is_by_message = rows.iter().any(|error| !error.keyword.is_empty());
    if is_by_message {
        lines.extend([BY_MESSAGE.to_owned(), String::new()]);
        lines.extend(["| code | message contains | retry | what to do |", "|---|---|---|---|"].map(str::to_owned));
    } else {
        lines.extend(["| code | retry | what to do |", "|---|---|---|"].map(str::to_owned));
    }
    let mut last = None;
    lines.extend(rows.iter().map(|error| {
        let code = error.code;
        let anchor = if last.replace(code) == Some(code) { String::new() } else { format!("<a id=\"code-{code}\"></a>") };
        let keyword = if error.keyword.is_empty() { String::new() } else { text::code(&error.keyword, Placement::Cell) };
        let keyword = if is_by_message { format!(" {keyword} |") } else { String::new() };
        let hint = context.names.cell(&error.hint, Module::Common);
        format!("| {anchor}{code} |{keyword} {} | {hint} |", error.retry.name())
    }));
    lines
}

const BY_MESSAGE: &str = "If a code has several rows, the first row whose text is part of the message applies. Rows of a code can be in \
                          different classes.";

/// The documented errors of an operation. Long tables continue in further parts.
pub(super) fn of_operation(context: PageContext<'_>, operation: &Operation) -> Vec<PagePart> {
    let Some(codes) = &operation.errors else { return Vec::new() };
    if codes.value.is_empty() {
        return vec![PagePart::section("Errors", vec![format!("TikTok documents no errors{}.", prose::for_version(codes))])];
    }
    let parts = codes.value.chunks(ROWS).enumerate().map(|(index, chunk)| {
        let (heading, stem) = match index {
            0 => ("Errors".to_owned(), "errors".to_owned()),
            index => (format!("Errors, part {}", index + 1), format!("errors-{}", index + 1)),
        };
        let mut lines = Vec::new();
        if codes.inherited_from().is_some() {
            lines.extend([format!("Documented{}.", prose::for_version(codes)), String::new()]);
        }
        lines.extend(["| code | class | what to do |", "|---|---|---|"].map(str::to_owned));
        lines.extend(chunk.iter().map(|code| code_row(context, *code)));
        PagePart::movable(&heading, lines, &stem, pluralize(chunk.len(), "code"))
    });
    parts.collect()
}

/// A code with its class and hint. If they depend on the message, the code has a link for each class.
fn code_row(context: PageContext<'_>, code: i64) -> String {
    let rules: Vec<&KnownError> = context.model.errors.iter().filter(|error| error.code == code).collect();
    let mut classes: Vec<ErrorClass> = rules.iter().map(|error| error.class).collect();
    classes.dedup();
    let linked = |class: &ErrorClass| format!("[{}]({})", class.name(), address(context.model, *class, code));
    let (code, names) = match classes.as_slice() {
        [class] => (format!("[{code}]({})", address(context.model, *class, code)), class.name().to_owned()),
        classes => (code.to_string(), classes.iter().map(linked).collect::<Vec<_>>().join(", ")),
    };
    let hint = match rules.as_slice() {
        [one] => context.names.cell(&one.hint, Module::Common),
        _ => "See the class: it depends on the message.".to_owned(),
    };
    format!("| {code} | {names} | {hint} |")
}

/// The address of a code on the page of a class.
fn address(model: &Model, class: ErrorClass, code: i64) -> String {
    let row = rows(model, class).position(|error| error.code == code).unwrap_or_default();
    link::to_part(&path(class, row / ROWS), &format!("code-{code}"))
}

/// The class pages with their descriptions, for an index.
pub(super) fn index(model: &Model) -> impl Iterator<Item = (&'static str, String, &'static str)> {
    classes(model).map(|class| (class.name(), path(class, 0), prose::error_class(class)))
}
