//! The front page: what the API contains, how requests are signed, and what field types mean.

use super::page::{Chapter, PagePart};
use super::{PageContext, group, link};
use crate::emit::prose;
use crate::model::{GroupId, Module};
use crate::nouns::pluralize;
use crate::spec::Scalar;

/// The title of the reference.
pub(super) const TITLE: &str = "TikTok Shop Partner API";

pub(super) fn chapter(context: PageContext<'_>) -> Chapter {
    let mut chapter = Chapter::new("README.md", TITLE);
    "Overview".clone_into(&mut chapter.short_title);
    chapter.intro = vec![about(context), String::new(), "Written by `cargo xtask docs` from the files in `specs/`.".to_owned()];
    chapter.parts.push(PagePart::section("Groups", groups(context)));
    chapter.parts.push(PagePart::section("More", more(context)));
    chapter.parts.push(PagePart::section("Requests", requests(context)));
    chapter.parts.push(PagePart::section("Replies", REPLIES.map(str::to_owned).to_vec()));
    chapter.parts.push(PagePart::section("Field types", scalars()));
    chapter
}

/// The scope of the reference, in one sentence.
pub(super) fn about(context: PageContext<'_>) -> String {
    let operations = pluralize(context.model.operations.len(), "operation");
    let webhooks = pluralize(context.model.webhooks.len(), "webhook");
    format!("Reference of the TikTok Shop Partner API: {operations}, {webhooks}, their types and error codes.")
}

fn groups(context: PageContext<'_>) -> Vec<String> {
    let row = |(index, entry): (usize, &crate::model::Group)| {
        let about = prose::first_sentence(entry.about.as_deref().unwrap_or(&entry.title));
        let about = context.names.cell(about, Module::Group(GroupId(index)));
        format!("| [{}]({}) | {about} | {} |", entry.title, link::to_page(&group::path(entry)), entry.newest.len())
    };
    let head = ["| group | what it is for | operations |", "|---|---|---|"].map(str::to_owned);
    head.into_iter().chain(context.model.groups.iter().enumerate().map(row)).collect()
}

fn more(context: PageContext<'_>) -> Vec<String> {
    let model = context.model;
    let pages = [
        ("Webhooks", "webhooks/README.md", !model.webhooks.is_empty()),
        ("Error codes", "errors/README.md", !model.errors.is_empty()),
        ("Shared types", "types/README.md", !model.types_of(Module::Common).is_empty()),
        ("Ids", "ids/README.md", !model.types_of(Module::Ids).is_empty()),
    ];
    let pages = pages.into_iter().filter(|(_, _, exists)| *exists);
    pages.map(|(title, path, _)| format!("- [{title}]({})", link::to_page(path))).collect()
}

fn requests(context: PageContext<'_>) -> Vec<String> {
    let steps = [
        format!("Requests go to `https://{}`. Each has the access token in the header `x-tts-access-token`.", context.model.hosts.api),
        String::new(),
        "The query has `app_key`, `timestamp` (seconds since 1970), the cipher that the operation requires, and `sign`. The signature is \
         the HMAC-SHA256, keyed with the app secret, in lower-case hex, of these texts joined:"
            .to_owned(),
        String::new(),
        "1. the app secret".to_owned(),
        "2. the path".to_owned(),
        "3. each parameter of the query except `sign`, in order of names: the name, then the unescaped value".to_owned(),
        "4. the body as it is sent, unless it is `multipart/form-data`".to_owned(),
        "5. the app secret".to_owned(),
        String::new(),
        "Lists in the query are joined with commas. The SDK does all of this.".to_owned(),
    ];
    steps.to_vec()
}

const REPLIES: [&str; 7] = [
    "Every reply is a JSON object. The pages of operations describe its `data`.",
    "",
    "| field | meaning |",
    "|---|---|",
    "| `code` | 0, or an error code |",
    "| `message` | what went wrong, for people |",
    "| `request_id` | identifies the call for TikTok's support |",
];

fn scalars() -> Vec<String> {
    let rows = Scalar::ALL.iter().map(|&scalar| format!("| {} | {} |", scalar.title(), scalar.doc()));
    ["| type | meaning |", "|---|---|"].map(str::to_owned).into_iter().chain(rows).collect()
}
