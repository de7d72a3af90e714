//! The files that `mdbook` reads besides the pages: its settings, and the order of the pages.

use super::link;
use super::page::Chapter;

/// Quotes stay straight and rows of tables stay exact. One page with the whole book would be too large to print.
const SETTINGS: &str = r#"[book]
title = "TikTok Shop Partner API"
language = "en"
src = "src"

[build]
build-dir = "book"
create-missing = false

[output.html]
smart-punctuation = false
no-section-label = true
preferred-dark-theme = "navy"
additional-css = ["reference.css"]

[output.html.fold]
enable = true

[output.html.playground]
runnable = false

[output.html.print]
enable = false

[output.html.search]
use-boolean-and = true
boost-title = 4
boost-hierarchy = 4
heading-split-level = 1
"#;

/// The settings. Samples and errors of operations are left out of the search: they hide the pages that people look for.
pub(super) fn settings(chapters: &[Chapter]) -> String {
    let mut text = format!("{SETTINGS}\n[output.html.search.chapter]\n");
    exclude_from_search(chapters, &mut text);
    text
}

fn exclude_from_search(chapters: &[Chapter], text: &mut String) {
    for chapter in chapters {
        if !chapter.is_searchable {
            *text += &format!("\"{}\" = {{ enable = false }}\n", chapter.path);
        }
        exclude_from_search(&chapter.children, text);
    }
}

/// Tables need more width than prose, and long names must wrap on narrow screens.
pub(super) const STYLE: &str = r":root { --content-max-width: 1100px; }
table, .table-wrapper { margin-inline: 0; }
thead th { text-align: start; }
td { vertical-align: top; }
td code, li code, p code { overflow-wrap: anywhere; }
code.language-http { white-space: pre-wrap; overflow-wrap: anywhere; }

/* The arrows beside the page would cover the text. Those below it remain. */
.nav-wide-wrapper { display: none; }
.nav-wrapper { display: block; }

@media (min-width: 701px) {
  td:first-child code { white-space: nowrap; }
}

@media (max-width: 700px) {
  table { font-size: 0.85em; }
  table td, table thead th { padding: 3px 6px; overflow-wrap: anywhere; }
  table td:first-child { min-width: 9.5em; }
  table td:last-child { min-width: 10em; }
}
";

/// The order of the pages. Its links are symbols.
pub(super) fn summary(chapters: &[Chapter]) -> String {
    let mut text = "# Summary\n\n".to_owned();
    write(chapters, 0, &mut text);
    text
}

fn write(chapters: &[Chapter], depth: usize, text: &mut String) {
    for chapter in chapters {
        let indent = "  ".repeat(depth);
        *text += &format!("{indent}- [{}]({})\n", chapter.short_title, link::to_page(&chapter.path));
        write(&chapter.children, depth + 1, text);
    }
}
