//! Checks whether a content can be listed: TikTok's rules for products, each with its code.

pub(super) mod category;
mod images;
mod package;
mod skus;
pub(super) mod text;

use super::super::Refusal;
use super::content::ProductContent;
use super::read::ProductReader;

impl ProductReader<'_> {
    /// Refuses a content that cannot be listed.
    pub(super) fn check(&self, content: &ProductContent) -> Result<(), Refusal> {
        self.check_title(&content.title)?;
        self.check_description(&content.description)?;
        self.check_main_images(content)?;
        let kind = self.check_category(content)?;
        self.check_attributes(content, kind)?;
        self.check_brand(content)?;
        self.check_rules(content, kind)?;
        self.check_package(content, kind)?;
        self.check_skus(content, kind)
    }
}
