//! Pages as PDF.
//!
//! The text is in Helvetica, which each reader of PDF has, so letters beyond Western Europe become question marks.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};

use super::barcode;
use super::page::{DocumentPage, MARGIN, PageItem};

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

const FONT: Name<'static> = Name(b"F1");

pub(super) fn render(pages: &[DocumentPage]) -> Vec<u8> {
    let (catalog, tree, font) = (Ref::new(1), Ref::new(2), Ref::new(3));
    let mut next = 4;
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    let mut ids = Vec::new();
    for page in pages {
        let (id, contents) = (Ref::new(next), Ref::new(next + 1));
        next += 2;
        ids.push(id);
        let mut writer = pdf.page(id);
        writer.parent(tree);
        writer.media_box(Rect::new(0.0, 0.0, page.width * POINTS, page.height * POINTS));
        writer.contents(contents);
        writer.resources().fonts().pair(FONT, font);
        writer.finish();
        pdf.stream(contents, &content(page));
    }
    pdf.pages(tree).count(i32::try_from(ids.len()).unwrap_or_default()).kids(ids);
    pdf.type1_font(font).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.finish()
}

fn content(page: &DocumentPage) -> Vec<u8> {
    let mut content = Content::new();
    // PDF counts from the lower left corner.
    let from_top = |y: f32| (page.height - y) * POINTS;
    for item in &page.items {
        match item {
            PageItem::Text { x, y, size, text } => {
                content.begin_text();
                content.set_font(FONT, size * POINTS);
                content.next_line(x * POINTS, from_top(y + size));
                content.show(Str(&latin(text)));
                content.end_text();
            }
            PageItem::Barcode { x, y, width, height, text } => {
                let modules = barcode::modules(text);
                let each = width / modules.len().max(1) as f32;
                for (index, _) in modules.iter().enumerate().filter(|(_, module)| **module == 1) {
                    content.rect((x + each * index as f32) * POINTS, from_top(y + height), each * POINTS, height * POINTS);
                }
                content.fill_nonzero();
            }
            PageItem::Rule { y } => {
                content.rect(MARGIN * POINTS, from_top(*y), (page.width - 2.0 * MARGIN) * POINTS, 0.5);
                content.fill_nonzero();
            }
        }
    }
    content.finish().to_vec()
}

/// A text in the encoding of the font.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
}
