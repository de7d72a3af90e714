//! A page as a PNG picture, with 8 pixels in a millimetre as label printers have them.

use font8x8::UnicodeFonts as _;

use super::barcode;
use super::page::{DocumentPage, MARGIN, PageItem};

/// Pixels in a millimetre.
const PIXELS: f32 = 8.0;

/// A picture in black and white.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    fn fill(&mut self, x: usize, y: usize, width: usize, height: usize) {
        for row in y..(y + height).min(self.height) {
            let (from, to) = (row * self.width + x.min(self.width), row * self.width + (x + width).min(self.width));
            if let Some(pixels) = self.pixels.get_mut(from..to) {
                pixels.fill(0);
            }
        }
    }

    /// Draws a letter whose pixels are `scale` wide.
    fn letter(&mut self, x: usize, y: usize, scale: usize, letter: char) {
        let glyph = font8x8::BASIC_FONTS.get(letter).or_else(|| font8x8::LATIN_FONTS.get(letter));
        for (row, bits) in glyph.or_else(|| font8x8::BASIC_FONTS.get('?')).unwrap_or_default().iter().enumerate() {
            for column in (0..8).filter(|column| bits & (1 << column) != 0) {
                self.fill(x + column * scale, y + row * scale, scale, scale);
            }
        }
    }
}

pub(super) fn render(page: &DocumentPage) -> Option<Vec<u8>> {
    let (width, height) = (pixels(page.width), pixels(page.height));
    let mut canvas = Canvas { width, height, pixels: vec![255; width * height] };
    for item in &page.items {
        match item {
            PageItem::Text { x, y, size, text } => {
                let scale = pixels(*size) / 8;
                for (index, letter) in text.chars().enumerate() {
                    canvas.letter(pixels(*x) + index * 8 * scale, pixels(*y), scale, letter);
                }
            }
            PageItem::Barcode { x, y, width, height, text } => {
                let modules = barcode::modules(text);
                let each = (pixels(*width) / modules.len().max(1)).max(1);
                for (index, _) in modules.iter().enumerate().filter(|(_, module)| **module == 1) {
                    canvas.fill(pixels(*x) + index * each, pixels(*y), each, pixels(*height));
                }
            }
            PageItem::Rule { y } => canvas.fill(pixels(MARGIN), pixels(*y), width - 2 * pixels(MARGIN), 2),
        }
    }
    encode(&canvas)
}

fn encode(canvas: &Canvas) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, u32::try_from(canvas.width).ok()?, u32::try_from(canvas.height).ok()?);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&canvas.pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// A length in pixels.
fn pixels(millimetres: f32) -> usize {
    (millimetres * PIXELS) as usize
}
