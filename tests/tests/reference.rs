//! The Markdown reference: links, lengths, tables and texts of every page.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use codegen::emit::markdown::{self, MAX_LINES};
use codegen::model::{Model, Module};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tests::{feature, features, model_of, root, specs};

type Reference = BTreeMap<String, String>;

/// The indexes of all pages grow with their number.
const INDEXES: [&str; 2] = ["llms.txt", "src/SUMMARY.md"];

/// The model of the project.
static MODEL: LazyLock<Model> = LazyLock::new(|| model_of(&specs(&root().join("specs"))));

/// The reference of the project.
static REFERENCE: LazyLock<Reference> = LazyLock::new(|| markdown::files(&MODEL));

/// The references of all test specs.
static SMALL: LazyLock<Vec<(String, Reference)>> =
    LazyLock::new(|| features().into_iter().map(|name| (name.clone(), markdown::files(&model_of(&feature(&name))))).collect());

fn references() -> impl Iterator<Item = (&'static str, &'static Reference)> {
    std::iter::once(("specs", &*REFERENCE)).chain(SMALL.iter().map(|(name, reference)| (name.as_str(), reference)))
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// The addresses of links.
fn links(text: &str) -> Vec<String> {
    let address = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    events(text).filter_map(address).collect()
}

/// The anchors of a page: those of its headings, as mdBook derives them, and the explicit ones.
fn anchors(text: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut heading: Option<String> = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => anchors.extend(heading.take().map(|title| slug(&title))),
            Event::Text(text) | Event::Code(text) => heading.iter_mut().for_each(|title| title.push_str(&text)),
            Event::InlineHtml(html) => {
                anchors.extend(html.strip_prefix("<a id=\"").and_then(|rest| rest.strip_suffix("\">")).map(str::to_owned));
            }
            _ => {}
        }
    }
    anchors
}

fn slug(title: &str) -> String {
    let kept = title.to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
}

/// The path of a link's target, relative to the folder of the reference.
fn target(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => _ = parts.pop().expect("a link inside the folder"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_leads_to_a_page_and_an_anchor() {
    for (name, reference) in references() {
        let anchors: BTreeMap<&str, BTreeSet<String>> =
            reference.iter().map(|(path, text)| (path.as_str(), anchors(text).into_iter().collect())).collect();
        let mut checked = 0;
        for (page, text) in reference.iter().filter(|(path, _)| path.ends_with(".md") || path.ends_with(".txt")) {
            for link in links(text).iter().filter(|link| !link.starts_with("https://")) {
                let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
                let path = if path.is_empty() { page.clone() } else { target(page, path) };
                let found = anchors.get(path.as_str()).unwrap_or_else(|| panic!("{name}, {page}: {link} leads to no page"));
                assert!(anchor.is_empty() || found.contains(anchor), "{name}, {page}: {link} leads to no anchor");
                checked += 1;
            }
        }
        assert!(checked > 0, "{name} has no links");
    }
}

#[test]
fn anchors_are_unique_and_all_links_are_resolved() {
    for (name, reference) in references() {
        for (page, text) in reference {
            let all = anchors(text);
            let unique: BTreeSet<_> = all.iter().collect();
            assert_eq!(all.len(), unique.len(), "{name}, {page} has an anchor twice: {all:?}");
            assert!(!text.contains('\u{1}'), "{name}, {page}");
        }
    }
}

#[test]
fn pages_are_short() {
    let mut longest = 0;
    for (page, text) in REFERENCE.iter().filter(|(page, _)| !INDEXES.contains(&page.as_str())) {
        let lines = text.lines().count();
        assert!(lines < MAX_LINES, "{page} has {lines} lines");
        longest = longest.max(lines);
    }
    assert!(longest > MAX_LINES / 2, "the limit is not tested");
}

#[test]
fn the_summary_lists_every_page_once() {
    for (name, reference) in references() {
        let listed: Vec<String> = links(&reference["src/SUMMARY.md"]).iter().map(|link| target("src/SUMMARY.md", link)).collect();
        let unique: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
        let pages: BTreeSet<&str> = reference.keys().map(String::as_str).filter(|path| path.ends_with(".md")).collect();
        assert_eq!(unique.len(), listed.len(), "{name}");
        assert_eq!(unique.iter().chain(&["src/SUMMARY.md"]).copied().collect::<BTreeSet<_>>(), pages, "{name}");
    }
}

#[test]
fn everything_has_a_page_and_a_line_in_the_index() {
    let (model, reference) = (&*MODEL, &*REFERENCE);
    let group = |id: codegen::model::GroupId| &model.group(id).module;
    let mut pages = Vec::new();
    for operation in &model.operations {
        pages.push(format!("{}/{}/{}", group(operation.group), operation.version_number(), operation.module));
    }
    for ty in model.types.iter().filter(|ty| ty.is_used) {
        match ty.module {
            Module::Common => pages.push(format!("types/{}", ty.name)),
            Module::Ids => pages.push(format!("ids/{}", ty.name)),
            Module::Group(id) => pages.push(format!("{}/types/{}", group(id), ty.name)),
            Module::Webhooks => pages.push(format!("webhooks/types/{}", ty.name)),
            Module::Operation(_) | Module::Webhook(_) => {}
        }
    }
    pages.extend(model.webhooks.iter().map(|webhook| format!("webhooks/{}", webhook.module)));
    pages.extend(model.errors.iter().map(|error| format!("errors/{}", error.class.name())));
    pages.extend(model.groups.iter().map(|group| format!("{}/README", group.module)));
    assert!(pages.len() > 1000, "{}", pages.len());
    for page in pages {
        assert!(reference.contains_key(&format!("src/{page}.md")), "{page} is missing");
    }
    let index: BTreeSet<String> = links(&reference["llms.txt"]).into_iter().collect();
    let newest = model.groups.iter().flat_map(|group| &group.newest).map(|&id| model.operation(id));
    for operation in newest {
        let page = format!("src/{}/{}/{}.md", group(operation.group), operation.version_number(), operation.module);
        assert!(index.contains(&page), "llms.txt lacks {page}");
    }
}

/// The number of cells of a row. They end at bars that are not escaped.
fn cells(line: &str) -> usize {
    let mut cells = 0;
    let mut previous = ' ';
    for c in line.chars() {
        cells += usize::from(c == '|' && previous != '\\');
        previous = c;
    }
    cells
}

#[test]
fn tables_are_separated_and_rows_match_their_header() {
    for (name, reference) in references() {
        for (page, text) in reference.iter().filter(|(page, _)| page.ends_with(".md")) {
            let mut head = None;
            let mut previous = "";
            for line in text.lines() {
                if line.starts_with('|') {
                    assert!(head.is_some() || previous.is_empty(), "{name}, {page}: no blank line before {line}");
                    assert_eq!(cells(line), *head.get_or_insert(cells(line)), "{name}, {page}: {line}");
                } else {
                    assert!(head.is_none() || line.is_empty(), "{name}, {page}: no blank line after a table: {line}");
                    head = None;
                }
                previous = line;
            }
        }
    }
}

#[test]
fn texts_contain_no_html() {
    for (name, reference) in references() {
        for (page, text) in reference.iter().filter(|(page, _)| page.ends_with(".md")) {
            for event in events(text) {
                if let Event::Html(html) | Event::InlineHtml(html) = event {
                    let is_ours = html.starts_with("<a id=\"code-") || matches!(&*html, "</a>" | "<br>");
                    assert!(is_ours, "{name}, {page}: {html}");
                }
            }
        }
    }
}

/// The text of a page as a reader sees it, with single spaces.
fn read(text: &str) -> String {
    let mut seen = String::new();
    for event in events(text) {
        match event {
            Event::Text(text) | Event::Code(text) => seen.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::Html(_) => seen.push(' '),
            Event::InlineHtml(html) if &*html == "<br>" => seen.push(' '),
            Event::End(TagEnd::TableCell | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => seen.push(' '),
            _ => {}
        }
    }
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A description as a reader sees it. Links to items have no target here.
fn plain(text: &str) -> String {
    read(&text.replace("[`", "`").replace("`]", "`"))
}

#[test]
fn rendered_texts_equal_the_texts_of_the_specs() {
    let (model, reference) = (&*MODEL, &*REFERENCE);
    let mut checked = 0;
    for operation in &model.operations {
        let page = format!("src/{}/{}/{}", model.group(operation.group).module, operation.version_number(), operation.module);
        let texts = reference.iter().filter(|(path, _)| path.strip_prefix(&page).is_some_and(|rest| rest.starts_with(['.', '/'])));
        let seen = texts.map(|(_, text)| read(text)).collect::<Vec<_>>().join(" ");
        let response = operation.response.map_or(&[][..], |id| model.ty(id).fields());
        let docs = operation.fields.iter().chain(response).filter_map(|field| field.doc.as_ref());
        for doc in docs.chain(&operation.summary) {
            let has_emphasis = events(&doc.value).any(|event| matches!(event, Event::Start(Tag::Emphasis | Tag::Strong)));
            assert!(!has_emphasis, "{page}: {}", doc.value);
            let text = plain(&doc.value);
            // The version of an inherited sentence is named before its full stop.
            let with_origin = |version| format!("{} (documented for version {version}).", text.trim_end_matches('.'));
            let is_seen = seen.contains(&text) || doc.inherited_from().is_some_and(|version| seen.contains(&with_origin(version)));
            assert!(is_seen, "{page}: {text}");
            checked += 1;
        }
    }
    assert!(checked > 1000, "{checked}");
}

#[test]
fn pages_of_test_specs() {
    for name in ["documentation", "failures", "inherits", "lifecycle", "paging", "upload", "webhooks"] {
        let reference = markdown::files(&model_of(&feature(name)));
        let shown = |path: &str| path != "book.toml" && path != "reference.css" && path != "src/README.md";
        let pages = reference.iter().filter(|(path, _)| shown(path)).map(|(path, text)| format!("==== {path} ====\n{text}\n"));
        insta::assert_snapshot!(name, pages.collect::<String>());
    }
}
