//! `llms.txt`: an index for language models, in the format of llmstxt.org.

use super::{PageContext, errors, front, group, link, operation, webhook};
use crate::model::OperationId;

/// The index. Its links are symbols.
pub(super) fn index(context: PageContext<'_>) -> String {
    let model = context.model;
    let mut text = format!("# {}\n\n> {}\n\n{NOTES}\n", front::TITLE, front::about(context));
    let note = |text: Option<&str>| text.map(|text| format!(": {}", one_line(text))).unwrap_or_default();
    for entry in &model.groups {
        text += &format!(
            "\n## {}\n\n- [Overview]({}){}\n",
            entry.title,
            link::to_page(&group::path(entry)),
            note(entry.about.as_deref())
        );
        for &id in &entry.newest {
            let operation = model.operation(id);
            let summary = operation.summary.as_ref().map(|summary| summary.value.as_str());
            text += &format!("- [{}]({}){}\n", operation.name, page(context, id), note(summary));
        }
    }
    if !model.webhooks.is_empty() {
        text += "\n## Webhooks\n\n";
        for id in webhook::sorted(model) {
            let entry = model.webhook(id);
            let (name, page) = (webhook::name(model, entry), link::to_page(&webhook::path(entry)));
            text += &format!("- [{name}]({page}){}\n", note(entry.summary.as_deref()));
        }
    }
    if !model.errors.is_empty() {
        text += "\n## Error codes\n\n";
        for (name, path, meaning) in errors::index(model) {
            text += &format!("- [{name}]({}): {meaning}\n", link::to_page(&path));
        }
    }
    text += &format!("\n## Optional\n\n- [Front page]({}): signing, replies and field types\n", link::to_page("README.md"));
    text
}

const NOTES: &str = "Each page describes one operation, webhook or shared type and has fewer than 200 lines. The links below lead to the \
                     newest version of each operation; that page links to the other versions.";

fn page(context: PageContext<'_>, id: OperationId) -> String {
    link::to_page(&operation::path(context.model, id))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
