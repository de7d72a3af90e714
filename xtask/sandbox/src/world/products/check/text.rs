//! Titles and descriptions.

use super::super::super::Refusal;
use super::super::catalogue;
use super::super::read::ProductReader;

const MAX_DESCRIPTION_LENGTH: usize = 10_000;
const MAX_IMAGES: usize = 30;
/// How often a character can follow itself.
const MAX_RUN: usize = 9;
const FORMAT: &str = "must follow these formatting rules: it cannot contain HTML escape characters (e.g., &nbsp;), emojis, or ASCII \
    control characters (e.g., \\u007F). It also cannot consist solely of symbols (e.g., //// or !@#$$$&), nor can it have more than 9 \
    consecutive repeated characters (e.g., aaaaaaaaa or 111111111).";

impl ProductReader<'_> {
    pub(super) fn check_title(&self, title: &str) -> Result<(), Refusal> {
        if title.trim().is_empty() {
            return Err(Refusal::new(12_052_261, "product name is empty"));
        }
        let length = title.chars().count();
        if !catalogue::rules(&self.shop.region).is_some_and(|rules| (rules.title[0]..=rules.title[1]).contains(&length)) {
            return Err(Refusal::new(12_052_051, "The product name exceed max limit characters"));
        }
        match is_plain(title) {
            true => Ok(()),
            false => Err(Refusal::new(12_052_931, format!("The title {FORMAT}"))),
        }
    }

    pub(super) fn check_description(&self, description: &str) -> Result<(), Refusal> {
        if description.trim().is_empty() {
            return Err(Refusal::new(12_052_015, "The product description is required"));
        }
        if description.chars().count() > MAX_DESCRIPTION_LENGTH {
            return Err(Refusal::new(12_052_013, "The product description cannot exceed maximum characters"));
        }
        let mut text = String::new();
        let mut images = 0;
        for (index, part) in description.split('<').enumerate() {
            let Some((tag, after)) = (if index == 0 { Some(("", part)) } else { part.split_once('>') }) else {
                return Err(Refusal::new(12_052_344, "The product  description html syntax with error"));
            };
            let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or_default().to_ascii_lowercase();
            if index > 0 && !catalogue::catalogue().html.contains(&name) {
                return Err(Refusal::new(12_052_345, "The product description html tag not support."));
            }
            if name == "img" {
                images += 1;
                self.check_description_image(tag)?;
            }
            text.push_str(after);
        }
        if images > MAX_IMAGES {
            return Err(Refusal::new(12_052_056, "The num of image in description cannot exceed max limit"));
        }
        match (images > 0 && text.trim().is_empty()) || is_plain(&text) {
            true => Ok(()),
            false => Err(Refusal::new(12_052_932, format!("The description {FORMAT}"))),
        }
    }

    /// Images of descriptions are uploaded first.
    fn check_description_image(&self, tag: &str) -> Result<(), Refusal> {
        let source = tag.split_once("src=").map(|(_, source)| source.trim_start_matches(['"', '\'']));
        let Some(url) = source.and_then(|source| source.split(['"', '\'', ' ']).next()) else {
            return Err(Refusal::new(12_052_348, "The product description html tag required attribute is miss."));
        };
        match self.world.products.uploads.by_url(url) {
            Some(_) => Ok(()),
            None => Err(Refusal::new(12_052_340, "product description image uri illegal")),
        }
    }
}

/// Whether a text follows the rules of [`FORMAT`].
pub(in super::super) fn is_plain(text: &str) -> bool {
    let mut run = 0;
    let mut last = None;
    for character in text.chars() {
        run = if Some(character) == last { run + 1 } else { 1 };
        last = Some(character);
        let is_control = character.is_ascii_control() && !character.is_ascii_whitespace();
        if is_control || is_emoji(character) || (run > MAX_RUN && !character.is_whitespace()) {
            return false;
        }
    }
    text.chars().any(char::is_alphanumeric) && !has_escape(text)
}

fn is_emoji(character: char) -> bool {
    matches!(u32::from(character), 0x2600..=0x27BF | 0x1F000..=0x1FAFF | 0xFE0F)
}

/// Whether a text has an HTML escape such as `&nbsp;`.
fn has_escape(text: &str) -> bool {
    let is_escape = |part: &str| {
        part.split_once(';').is_some_and(|(name, _)| {
            (2..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
        })
    };
    text.split('&').skip(1).any(is_escape)
}
