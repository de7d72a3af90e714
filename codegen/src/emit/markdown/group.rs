//! The pages of groups: a table of the operations, and the pages of all their versions.

use std::collections::BTreeMap;

use super::page::{Chapter, PagePart};
use super::text::{self, Placement};
use super::{PageContext, link, operation, shared};
use crate::emit::prose;
use crate::model::{Group, GroupId, Model, Module, OperationId};
use crate::nouns::pluralize;

pub(super) fn path(group: &Group) -> String {
    format!("{}/README.md", group.module)
}

pub(super) fn chapters(context: PageContext<'_>) -> impl Iterator<Item = Chapter> {
    (0..context.model.groups.len()).map(GroupId).map(move |id| chapter(context, id))
}

/// The versions of each operation, the newest first.
fn versions(model: &Model, group: &Group) -> BTreeMap<String, Vec<OperationId>> {
    let mut versions: BTreeMap<String, Vec<OperationId>> = BTreeMap::new();
    for &id in group.versions.iter().rev().flat_map(|version| &version.operations) {
        versions.entry(model.operation(id).module.clone()).or_default().push(id);
    }
    versions
}

fn chapter(context: PageContext<'_>, id: GroupId) -> Chapter {
    let group = context.model.group(id);
    let title = text::markdown(&group.title, Placement::Block, &|_| None);
    let mut chapter = Chapter::new(path(group), title);
    chapter.intro = group.about.iter().flat_map(|about| [context.names.block(about, Module::Group(id)), String::new()]).collect();
    let opt_in = if group.opt_in { " The feature is off by default." } else { "" };
    chapter.intro.push(format!("In Rust: the feature and module `{}`.{opt_in}", group.module));
    let versions = versions(context.model, group);
    let (current, retired): (Vec<_>, Vec<_>) =
        versions.values().partition(|versions| versions.iter().any(|id| group.newest.contains(id)));
    chapter.parts.push(PagePart::section("Operations", table(context, &current)));
    if !retired.is_empty() {
        chapter.parts.push(PagePart::section("Retired operations", table(context, &retired)));
    }
    let shared = shared::of_group(context, id);
    chapter.parts.extend(shared.as_ref().map(|types| {
        let link = format!("[{}]({}).", pluralize(types.children.len(), "shared type"), link::to_page(&types.path));
        PagePart::section("Types", vec![link])
    }));
    chapter.children = versions.values().filter_map(|versions| operation_chapter(context, versions)).chain(shared).collect();
    chapter
}

/// The page of an operation's newest version, with the older versions below it.
fn operation_chapter(context: PageContext<'_>, versions: &[OperationId]) -> Option<Chapter> {
    let (newest, older) = versions.split_first()?;
    let mut chapter = operation::chapter(context, *newest);
    chapter.children.extend(older.iter().map(|&id| {
        let version = format!("Version {}", context.model.operation(id).version_number());
        Chapter { short_title: version, ..operation::chapter(context, id) }
    }));
    Some(chapter)
}

/// A row for each operation: what it does, and links to all its versions.
fn table(context: PageContext<'_>, operations: &[&Vec<OperationId>]) -> Vec<String> {
    let row = |versions: &&Vec<OperationId>| {
        let newest = versions.iter().find(|id| context.model.operation(**id).newer.is_none()).or(versions.first())?;
        let operation = context.model.operation(*newest);
        let summary = operation.summary.as_ref().map(|summary| summary.value.as_str()).unwrap_or_default();
        let retirement = operation.sunset.as_ref().map(|sunset| format!(" **{}.**", prose::retirement(sunset)));
        let summary = context.names.cell(summary, Module::Operation(*newest)) + &retirement.unwrap_or_default();
        let links: Vec<String> = versions.iter().map(|&id| operation::version_link(context.model, id)).collect();
        let page = link::to_page(&operation::path(context.model, *newest));
        Some(format!("| [{}]({page}) | {summary} | {} |", operation.name, links.join(", ")))
    };
    let head = ["| operation | what it does | versions |", "|---|---|---|"].map(str::to_owned);
    head.into_iter().chain(operations.iter().filter_map(row)).collect()
}
