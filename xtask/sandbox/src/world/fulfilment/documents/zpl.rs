//! Pages as ZPL, the commands of label printers, with 8 dots in a millimetre.

use super::page::{DocumentPage, MARGIN, PageItem};

/// Dots in a millimetre.
const DOTS: f32 = 8.0;

pub(super) fn render(pages: &[DocumentPage]) -> String {
    pages.iter().map(page).collect()
}

fn page(page: &DocumentPage) -> String {
    let mut zpl = format!("^XA\n^CI28\n^PW{}\n^LL{}\n", dots(page.width), dots(page.height));
    for item in &page.items {
        zpl += &match item {
            PageItem::Text { x, y, size, text } => {
                format!("^FO{},{}^A0N,{},{}^FD{}^FS\n", dots(*x), dots(*y), dots(*size), dots(*size), plain(text))
            }
            PageItem::Barcode { x, y, height, text, .. } => {
                format!("^FO{},{}^BY2^BCN,{},N,N,N^FD{}^FS\n", dots(*x), dots(*y), dots(*height), plain(text))
            }
            PageItem::Rule { y } => format!("^FO{},{}^GB{},2,2^FS\n", dots(MARGIN), dots(*y), dots(page.width - 2.0 * MARGIN)),
        };
    }
    zpl + "^XZ\n"
}

/// A text without the characters that begin commands.
fn plain(text: &str) -> String {
    text.replace(['^', '~'], " ")
}

fn dots(millimetres: f32) -> u32 {
    (millimetres * DOTS) as u32
}
