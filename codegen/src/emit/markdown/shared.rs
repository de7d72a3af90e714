//! The pages of types that several operations or webhooks share.

use super::page::{Chapter, Part};
use super::{Source, link, types};
use crate::emit::prose;
use crate::model::{GroupId, Module, TypeId, TypeKind};

pub(super) fn common(source: Source<'_>) -> Option<Chapter> {
    chapter(source, Module::Common, "types", "Shared types", "Types that several groups share.")
}

pub(super) fn of_group(source: Source<'_>, id: GroupId) -> Option<Chapter> {
    let group = source.model.group(id);
    let title = format!("Shared types of {}", group.title);
    chapter(source, Module::Group(id), &folder(&group.module), &title, "Types that several operations of the group share.")
}

pub(super) fn of_webhooks(source: Source<'_>) -> Option<Chapter> {
    chapter(source, Module::Webhooks, &folder("webhooks"), "Shared types of webhooks", "Types that several webhooks share.")
}

fn folder(module: &str) -> String {
    format!("{module}/types")
}

/// The list of a module's types, and their pages.
fn chapter(source: Source<'_>, module: Module, folder: &str, title: &str, about: &str) -> Option<Chapter> {
    let mut ids: Vec<TypeId> = types::in_module(source, module).collect();
    ids.sort_by_key(|id| &source.model.ty(*id).name);
    if ids.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(format!("{folder}/README.md"), title);
    "Shared types".clone_into(&mut chapter.short_title);
    chapter.intro = vec![about.to_owned(), String::new(), "| type | what it is |".to_owned(), "|---|---|".to_owned()];
    chapter.intro.extend(ids.iter().map(|&id| {
        let ty = source.model.ty(id);
        let about = match (&ty.doc, &ty.kind) {
            (Some(doc), _) => source.names.cell(prose::first_sentence(doc), ty.module),
            (None, TypeKind::Enum { variants, .. }) => format!("Enumeration with {} values.", variants.len()),
            (None, TypeKind::Object { fields, .. }) => format!("Object with {} fields.", fields.len()),
        };
        format!("| {} | {about} |", types::link(source, id))
    }));
    chapter.children = ids.iter().map(|&id| page(source, id, folder)).collect();
    Some(chapter)
}

fn page(source: Source<'_>, id: TypeId, folder: &str) -> Chapter {
    let ty = source.model.ty(id);
    let mut chapter = Chapter::new(format!("{folder}/{}.md", ty.name), &ty.name);
    chapter.ty = Some(id);
    chapter.intro = vec![kind_line(source, ty.module, folder), String::new()];
    chapter.intro.extend(types::lines(source, ty));
    let users = source.uses.of(id);
    if !users.is_empty() {
        chapter.parts.push(Part::section("Used by", vec![users]));
    }
    chapter
}

fn kind_line(source: Source<'_>, module: Module, folder: &str) -> String {
    let list = link::to_page(&format!("{folder}/README.md"));
    match module {
        Module::Group(id) => format!("One of the [shared types]({list}) of {}.", source.model.group(id).title),
        Module::Webhooks => format!("One of the [shared types]({list}) of webhooks."),
        Module::Common | Module::Operation(_) | Module::Webhook(_) => format!("One of the [shared types]({list})."),
    }
}
