//! The pages of types that several operations or webhooks share.

use super::page::{Chapter, PagePart};
use super::{PageContext, link, types};
use crate::emit::prose;
use crate::model::{GroupId, Module, TypeId, TypeKind};
use crate::nouns::pluralize;

pub(super) fn common(context: PageContext<'_>) -> Option<Chapter> {
    chapter(context, Module::Common, "types", "Shared types", "Types that several groups share.")
}

pub(super) fn ids(context: PageContext<'_>) -> Option<Chapter> {
    let mut chapter =
        chapter(context, Module::Ids, "ids", "Ids", "Each kind of id has a type of its own. All are sent as strings.")?;
    "Ids".clone_into(&mut chapter.short_title);
    Some(chapter)
}

pub(super) fn of_group(context: PageContext<'_>, id: GroupId) -> Option<Chapter> {
    let group = context.model.group(id);
    let title = format!("Shared types of {}", group.title);
    chapter(context, Module::Group(id), &folder(&group.module), &title, "Types that several operations of the group share.")
}

pub(super) fn of_webhooks(context: PageContext<'_>) -> Option<Chapter> {
    chapter(context, Module::Webhooks, &folder("webhooks"), "Shared types of webhooks", "Types that several webhooks share.")
}

fn folder(module: &str) -> String {
    format!("{module}/types")
}

/// The list of a module's types, and their pages.
fn chapter(context: PageContext<'_>, module: Module, folder: &str, title: &str, about: &str) -> Option<Chapter> {
    let mut ids: Vec<TypeId> = types::in_module(context, module).collect();
    ids.sort_by_key(|id| &context.model.ty(*id).name);
    if ids.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(format!("{folder}/README.md"), title);
    "Shared types".clone_into(&mut chapter.short_title);
    chapter.intro = vec![about.to_owned(), String::new(), "| type | what it is |".to_owned(), "|---|---|".to_owned()];
    chapter.intro.extend(ids.iter().map(|&id| {
        let ty = context.model.ty(id);
        let about = match (&ty.doc, &ty.kind) {
            (Some(doc), _) => context.names.cell(prose::first_sentence(&doc.value), ty.module),
            (None, TypeKind::Enum { variants, .. }) => format!("Enumeration with {}.", pluralize(variants.len(), "value")),
            (None, TypeKind::Object { fields, .. }) => format!("Object with {}.", pluralize(fields.len(), "field")),
            (None, TypeKind::Id) => String::new(),
        };
        format!("| {} | {about} |", types::link(context, id))
    }));
    chapter.children = ids.iter().map(|&id| page(context, id, folder)).collect();
    Some(chapter)
}

fn page(context: PageContext<'_>, id: TypeId, folder: &str) -> Chapter {
    let ty = context.model.ty(id);
    let mut chapter = Chapter::new(format!("{folder}/{}.md", ty.name), &ty.name);
    chapter.ty = Some(id);
    chapter.intro = vec![kind_line(context, ty.module, folder), String::new()];
    chapter.intro.extend(types::lines(context, ty));
    let users = context.uses.of(id);
    if !users.is_empty() {
        chapter.parts.push(PagePart::section("Used by", vec![users]));
    }
    chapter
}

fn kind_line(context: PageContext<'_>, module: Module, folder: &str) -> String {
    let list = link::to_page(&format!("{folder}/README.md"));
    match module {
        Module::Group(id) => format!("One of the [shared types]({list}) of {}.", context.model.group(id).title),
        Module::Webhooks => format!("One of the [shared types]({list}) of webhooks."),
        Module::Ids => format!("One of the [ids]({list}): a string."),
        Module::Common | Module::Operation(_) | Module::Webhook(_) => format!("One of the [shared types]({list})."),
    }
}
