//! The pages of webhooks.

use heck::ToTitleCase;

use super::page::{Chapter, PagePart};
use super::{PageContext, example, field_table, link, shared, types};
use crate::emit::{prose, rust};
use crate::model::{Model, Module, Webhook, WebhookId};

/// The page's path.
pub(super) fn path(webhook: &Webhook) -> String {
    format!("webhooks/{}.md", webhook.module)
}

/// The table of all webhooks, and their pages.
pub(super) fn chapter(context: PageContext<'_>) -> Option<Chapter> {
    let webhooks = sorted(context.model);
    if webhooks.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new("webhooks/README.md", "Webhooks");
    let head = [
        "The events that TikTok sends to an app. A delivery is an object with `type`, `tts_notification_id`, `timestamp`, `data`, and the \
         account that it is about: `shop_id`, `seller_open_id` or `creator_open_id`. The pages describe `data`.",
        "",
        "| type | event | when it is sent |",
        "|---|---|---|",
    ];
    chapter.intro = head.map(str::to_owned).to_vec();
    chapter.intro.extend(webhooks.iter().map(|&id| {
        let webhook = context.model.webhook(id);
        let summary = context.names.cell(webhook.summary.as_deref().unwrap_or_default(), Module::Webhook(id));
        format!("| {} | [{}]({}) | {summary} |", webhook.kind, name(context.model, webhook), link::to_page(&path(webhook)))
    }));
    chapter.children = webhooks.into_iter().map(|id| page(context, id)).chain(shared::of_webhooks(context)).collect();
    Some(chapter)
}

/// All webhooks in the order of their numbers.
pub(super) fn sorted(model: &Model) -> Vec<WebhookId> {
    let mut ids: Vec<WebhookId> = (0..model.webhooks.len()).map(WebhookId).collect();
    ids.sort_by_key(|id| model.webhook(*id).kind);
    ids
}

pub(super) fn name<'a>(model: &'a Model, webhook: &Webhook) -> &'a str {
    &model.ty(webhook.payload).name
}

fn page(context: PageContext<'_>, id: WebhookId) -> Chapter {
    let webhook = context.model.webhook(id);
    let module = Module::Webhook(id);
    let mut chapter = Chapter::new(path(webhook), format!("{} webhook", name(context.model, webhook)));
    chapter.short_title = name(context.model, webhook).to_title_case();
    chapter.intro = webhook.summary.iter().flat_map(|text| [context.names.block(text, module), String::new()]).collect();
    chapter.intro.push(format!("- **Delivery:** {}", prose::delivery(webhook)));
    chapter.intro.extend(webhook.docs.iter().map(|page| format!("- **TikTok's page:** [{page}]({}{page}).", prose::PAGE_BASE_URL)));
    chapter.intro.push(format!("- **Spec:** `{}`.", webhook.source));
    let fields = context.model.ty(webhook.payload).fields();
    let data = match fields {
        [] => vec!["No fields.".to_owned()],
        fields => field_table::table(context, fields.iter(), module, false),
    };
    chapter.parts.push(PagePart { ty: Some(webhook.payload), ..PagePart::section("Data", data) });
    chapter.parts.extend(types::parts(context, module, Some(webhook.payload)));
    let call = ["```rust".to_owned(), rust::example_event(context.model, webhook), "```".to_owned()];
    chapter.parts.push(PagePart::section("In Rust", call.iter().flat_map(|text| text.lines()).map(str::to_owned).collect()));
    let sample = webhook.sample.as_deref().and_then(|body| example::sample("Sample delivery", body, "sample_delivery"));
    chapter.parts.extend(sample);
    chapter
}
