//! Main images.

use super::super::super::Refusal;
use super::super::content::ProductContent;
use super::super::read::ProductReader;

const MAX_IMAGES: usize = 9;
const MIN_SIDE: usize = 300;
const MAX_SIDE: usize = 4_000;

impl ProductReader<'_> {
    pub(super) fn check_main_images(&self, content: &ProductContent) -> Result<(), Refusal> {
        if content.images.is_empty() {
            return Err(Refusal::new(12_052_028, "Main product image is required"));
        }
        if content.images.len() > MAX_IMAGES {
            return Err(Refusal::new(12_052_306, "main product images count exceed limit"));
        }
        content.images.iter().try_for_each(|uri| self.check_main_image(uri))
    }

    fn check_main_image(&self, uri: &str) -> Result<(), Refusal> {
        if !uri.contains('/') || uri.contains("://") {
            return Err(Refusal::new(12_052_300, "product main image uri illegal"));
        }
        let Some(image) = self.world.products.uploads.image_of(uri) else {
            return Err(Refusal::new(12_052_722, "The image URI does not exist in TikTok Shop."));
        };
        let (smaller, larger) = (image.width.min(image.height), image.width.max(image.height));
        if smaller < MIN_SIDE {
            let message = format!("Width and length of main image must be at least {MIN_SIDE}, check uri {uri}");
            return Err(Refusal::new(12_052_301, message));
        }
        match larger > MAX_SIDE {
            true => Err(Refusal::new(12_052_302, "The main images size exceed limit.")),
            false => Ok(()),
        }
    }
}
