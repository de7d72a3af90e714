//! A page of a document, before it becomes PDF, a picture or ZPL. Lengths are in millimetres, from the upper left corner.

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DocumentPage {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) items: Vec<PageItem>,
}

/// What is on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum PageItem {
    /// A line of text. `size` is the height of its letters, `y` their upper edge.
    Text { x: f32, y: f32, size: f32, text: String },
    /// A bar code of type Code 128.
    Barcode { x: f32, y: f32, width: f32, height: f32, text: String },
    /// A horizontal rule.
    Rule { y: f32 },
}

impl DocumentPage {
    /// An empty page of A6, or of A5.
    pub(super) fn new(is_large: bool) -> Self {
        let (width, height) = if is_large { (148.0, 210.0) } else { (105.0, 148.0) };
        Self { width, height, items: Vec::new() }
    }
}

/// Puts items on a page from top to bottom.
pub(super) struct Writer {
    page: DocumentPage,
    y: f32,
}

/// The empty border of a page.
pub(super) const MARGIN: f32 = 6.0;

impl Writer {
    pub(super) fn new(is_large: bool) -> Self {
        Self { page: DocumentPage::new(is_large), y: MARGIN }
    }

    /// Writes a line of text, and cuts what does not fit.
    pub(super) fn text(&mut self, size: f32, text: &str) {
        let room = (self.page.width - 2.0 * MARGIN) / size.floor();
        let text: String =
            text.chars().enumerate().take_while(|(index, _)| f32::from(*index as u16) < room).map(|(_, c)| c).collect();
        self.page.items.push(PageItem::Text { x: MARGIN, y: self.y, size, text });
        self.y += size * 1.5;
    }

    pub(super) fn barcode(&mut self, text: &str) {
        let width = self.page.width - 4.0 * MARGIN;
        self.page.items.push(PageItem::Barcode { x: 2.0 * MARGIN, y: self.y, width, height: 18.0, text: text.to_owned() });
        self.y += 20.0;
    }

    pub(super) fn rule(&mut self) {
        self.page.items.push(PageItem::Rule { y: self.y + 1.0 });
        self.y += 3.0;
    }

    /// Whether another line fits on the page.
    pub(super) fn has_room(&self) -> bool {
        self.y + 8.0 < self.page.height
    }

    pub(super) fn finish(self) -> DocumentPage {
        self.page
    }
}
