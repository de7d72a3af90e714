//! Pages as ZPL, the commands of label printers, with 8 dots in a millimetre.

use super::page::{Item, MARGIN, Page};

/// Dots in a millimetre.
const DOTS: f32 = 8.0;

pub(super) fn render(pages: &[Page]) -> String {
    pages.iter().map(page).collect()
}

fn page(page: &Page) -> String {
    let mut zpl = format!("^XA\n^CI28\n^PW{}\n^LL{}\n", dots(page.width), dots(page.height));
    for item in &page.items {
        zpl += &match item {
            Item::Text { x, y, size, text } => {
                format!("^FO{},{}^A0N,{},{}^FD{}^FS\n", dots(*x), dots(*y), dots(*size), dots(*size), plain(text))
            }
            Item::Barcode { x, y, height, text, .. } => {
                format!("^FO{},{}^BY2^BCN,{},N,N,N^FD{}^FS\n", dots(*x), dots(*y), dots(*height), plain(text))
            }
            Item::Rule { y } => format!("^FO{},{}^GB{},2,2^FS\n", dots(MARGIN), dots(*y), dots(page.width - 2.0 * MARGIN)),
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
