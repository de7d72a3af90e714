//! Pages and their parts. A part that makes its page too long gets its own page.

use std::collections::BTreeMap;

use super::MAX_LINES;
use super::link;
use crate::model::TypeId;

/// A page with the pages below it in the sidebar.
#[derive(Debug)]
pub(super) struct Chapter {
    /// Relative to the folder of all pages.
    pub(super) path: String,
    pub(super) title: String,
    /// The title in the sidebar, below that of the chapter around it.
    pub(super) short_title: String,
    pub(super) intro: Vec<String>,
    pub(super) parts: Vec<PagePart>,
    /// The type that the page is about.
    pub(super) ty: Option<TypeId>,
    /// Whether a search finds the page.
    pub(super) is_searchable: bool,
    pub(super) children: Vec<Chapter>,
}

/// A heading and its content.
#[derive(Debug, Default)]
pub(super) struct PagePart {
    pub(super) heading: String,
    /// 2 for a section, 3 for a part of the section before it.
    pub(super) level: usize,
    pub(super) lines: Vec<String>,
    /// The type that the part describes.
    pub(super) ty: Option<TypeId>,
    /// `None` if the part always stays on its page.
    pub(super) own_page: Option<OwnPage>,
}

/// How a part becomes a separate page.
#[derive(Debug)]
pub(super) struct OwnPage {
    /// The name of the file without its extension.
    pub(super) stem: String,
    pub(super) title: String,
    /// The description of the content.
    pub(super) note: String,
}

impl Chapter {
    pub(super) fn new(path: impl Into<String>, title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            path: path.into(),
            short_title: title.clone(),
            title,
            intro: Vec::new(),
            parts: Vec::new(),
            ty: None,
            is_searchable: true,
            children: Vec::new(),
        }
    }

    /// The whole page.
    pub(super) fn text(&self) -> String {
        let mut lines = vec![format!("# {}", self.title), String::new()];
        lines.extend(self.intro.iter().cloned());
        for part in &self.parts {
            lines.extend([String::new(), format!("{} {}", "#".repeat(part.level), part.heading)]);
            if !part.lines.is_empty() {
                lines.push(String::new());
                lines.extend(part.lines.iter().cloned());
            }
        }
        lines.join("\n") + "\n"
    }

    fn has_room(&self) -> bool {
        self.text().lines().count() < MAX_LINES
    }
}

impl PagePart {
    /// A section that always stays on its page.
    pub(super) fn section(heading: impl Into<String>, lines: Vec<String>) -> Self {
        Self { heading: heading.into(), level: 2, lines, ..Self::default() }
    }

    /// A section that may get its own page.
    pub(super) fn movable(heading: &str, lines: Vec<String>, stem: &str, note: String) -> Self {
        let own_page = OwnPage { stem: stem.to_owned(), title: heading.to_owned(), note };
        Self { own_page: Some(own_page), ..Self::section(heading, lines) }
    }

    /// The anchor of the heading, as both GitHub and mdBook derive it.
    pub(super) fn anchor(&self) -> String {
        let characters = self.heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-'));
        characters.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
    }
}

/// Moves the longest parts to separate pages until the page is short enough.
pub(super) fn lay_out(mut chapter: Chapter) -> Chapter {
    let mut moved = BTreeMap::new();
    while !chapter.has_room() {
        let movable = chapter.parts.iter().enumerate().filter(|(_, part)| part.own_page.is_some());
        let Some((index, _)) = movable.max_by_key(|(_, part)| part.lines.len()) else { break };
        moved.extend(move_out(&mut chapter, index).map(|page| (index, page)));
    }
    let children = std::mem::take(&mut chapter.children).into_iter().map(lay_out);
    chapter.children = moved.into_values().chain(children).collect();
    chapter
}

/// Moves a part to a separate page, and replaces it with a link.
fn move_out(chapter: &mut Chapter, index: usize) -> Option<Chapter> {
    let parent_link = format!("A part of [{}]({}).", chapter.title, link::to_page(&chapter.path));
    let folder = chapter.path.trim_end_matches(".md");
    let part = &mut chapter.parts[index];
    let OwnPage { stem, title, note } = part.own_page.take()?;
    let mut page = Chapter::new(format!("{folder}/{stem}.md"), format!("{title} of {}", chapter.title));
    let link = format!("On [a page of its own]({}): {note}.", link::to_page(&page.path));
    page.intro = [parent_link, String::new()].into_iter().chain(std::mem::replace(&mut part.lines, vec![link])).collect();
    page.short_title = title;
    page.ty = part.ty.take();
    page.is_searchable = page.ty.is_some();
    Some(page)
}
