//! A Markdown reference for people and language models: a page per group, operation, webhook, shared type and error class.
//!
//! The files are also the source of a book for `mdbook`, which adds a sidebar and a search. Links between pages are written with a
//! symbol in place of the address, because the length of a page decides which of its parts get a page of their own. The last step
//! replaces the symbols.

mod book;
mod errors;
mod example;
mod facts;
mod field_table;
mod front;
mod group;
mod json;
mod link;
mod llms;
mod names;
mod operation;
mod page;
mod shared;
mod text;
mod types;
mod uses;
mod webhook;

use std::collections::BTreeMap;

use crate::model::Model;
use names::Names;
use uses::Uses;

/// The folder of the pages, relative to the output.
const PAGES: &str = "src";

/// A page has fewer lines than this, so that it is quick to read as a whole.
pub const MAX_LINES: usize = 200;

/// The input of all pages.
#[derive(Debug, Clone, Copy)]
struct PageContext<'a> {
    model: &'a Model,
    names: &'a Names<'a>,
    uses: &'a Uses<'a>,
}

/// Every file of the reference by path, relative to its folder.
pub fn files(model: &Model) -> BTreeMap<String, String> {
    let names = Names::new(model);
    let uses = Uses::new(model);
    let context = PageContext { model, names: &names, uses: &uses };
    let chapters: Vec<_> = std::iter::once(front::chapter(context))
        .chain(group::chapters(context))
        .chain(webhook::chapter(context))
        .chain(shared::common(context))
        .chain(shared::ids(context))
        .chain(errors::chapter(context))
        .map(page::lay_out)
        .collect();
    let places = link::places(&chapters);
    let mut files = BTreeMap::from([
        ("book.toml".to_owned(), book::settings(&chapters)),
        ("reference.css".to_owned(), book::STYLE.to_owned()),
        ("llms.txt".to_owned(), link::resolve(&llms::index(context), "../llms.txt", &places)),
        (format!("{PAGES}/SUMMARY.md"), link::resolve(&book::summary(&chapters), "SUMMARY.md", &places)),
    ]);
    let mut rest = chapters;
    while let Some(chapter) = rest.pop() {
        files.insert(format!("{PAGES}/{}", chapter.path), link::resolve(&chapter.text(), &chapter.path, &places));
        rest.extend(chapter.children);
    }
    files
}
