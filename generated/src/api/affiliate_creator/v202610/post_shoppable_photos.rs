// @generated from specs/affiliate_creator/202610/post_shoppable_photos.yaml by `cargo xtask generate`; edit the spec instead.

//! `PostShoppablePhotos` and the types that only this operation uses.

use crate::__private::*;

/// Publishes uploaded pictures with links to products or to the shop.
///
/// `POST /affiliate_creator/202610/photos`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`PostShoppablePhotosResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PostShoppablePhotos {
    /// JSON name: `photos_info`.
    pub photos: Vec<Photo>,
    pub music_id: Option<String>,
    /// The caption, counted in UTF-16 units. At most 5000 characters.
    pub title: Option<String>,
    /// JSON name: `link_info`.
    pub links: Option<PostLinks>,
    /// Whether viewers are informed that the pictures were generated.
    pub is_ai_generated: Option<bool>,
}

impl PostShoppablePhotos {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(photos: impl IntoIterator<Item = Photo>) -> Self {
        Self {
            photos: photos.into_iter().collect(),
            music_id: None,
            title: None,
            links: None,
            is_ai_generated: None,
        }
    }

    #[inline]
    pub fn music_id(mut self, music_id: impl Into<String>) -> Self {
        self.music_id = Some(music_id.into());
        self
    }

    /// The caption, counted in UTF-16 units. At most 5000 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// JSON name: `link_info`.
    #[inline]
    pub fn links(mut self, links: PostLinks) -> Self {
        self.links = Some(links);
        self
    }

    /// Whether viewers are informed that the pictures were generated.
    #[inline]
    pub fn is_ai_generated(mut self, is_ai_generated: bool) -> Self {
        self.is_ai_generated = Some(is_ai_generated);
        self
    }
}

impl Endpoint for PostShoppablePhotos {
    type Response = PostShoppablePhotosResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "PostShoppablePhotos";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202610/photos";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("photos_info", &self.photos),
                ("music_id", &self.music_id),
                ("title", &within(&self.title, ..=5_000)),
                ("link_info", &self.links),
                ("is_ai_generated", &self.is_ai_generated),
            ],
        );
    }
}

/// The response to [`PostShoppablePhotos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostShoppablePhotosResponse {
    pub photo: Option<PhotoPost>,
    /// How many more posts the creator may make; missing where there is no limit.
    pub quota: Option<String>,
}

impl Fields for PostShoppablePhotosResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("photo", &mut self.photo), ("quota", &mut self.quota)]);
    }
}

debug_fields!(PostShoppablePhotosResponse);

/// An item of `links` in [`PostLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedProduct {
    /// Product ID.
    pub product_id: Option<String>,
    /// What viewers read on the link. At most 30 characters.
    pub link_title: Option<String>,
}

impl LinkedProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ID.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// What viewers read on the link. At most 30 characters.
    #[inline]
    pub fn link_title(mut self, link_title: impl Into<String>) -> Self {
        self.link_title = Some(link_title.into());
        self
    }
}

impl WriteFields for LinkedProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("link_title", &within(&self.link_title, ..=30)),
                ],
            );
    }
}

debug_written!(LinkedProduct);

/// The `shop_info` of [`PostLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedShop {
    /// Shop ID.
    pub shop_id: Option<String>,
    /// 1 for the shop's home page, 2 for a category, 3 for a collection.
    pub group_type: Option<LinkedShopPage>,
    /// The category or collection.
    pub group_id: Option<String>,
}

impl LinkedShop {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shop ID.
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// 1 for the shop's home page, 2 for a category, 3 for a collection.
    #[inline]
    pub fn group_type(mut self, group_type: impl Into<LinkedShopPage>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// The category or collection.
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }
}

impl WriteFields for LinkedShop {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("shop_id", &self.shop_id),
                    ("group_type", &self.group_type),
                    ("group_id", &self.group_id),
                ],
            );
    }
}

debug_written!(LinkedShop);

/// The values of `group_type` in [`LinkedShop`].
#[non_exhaustive]
pub enum LinkedShopPage {
    Home,
    Category,
    Collection,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LinkedShopPage {
    const TEXTS: &'static [&'static str] = &["1", "2", "3"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Home,
            Ok(1) => Self::Category,
            Ok(_) => Self::Collection,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Home => Ok(0),
            Self::Category => Ok(1),
            Self::Collection => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LinkedShopPage, Write);

/// An item of `photos_info` in [`PostShoppablePhotos`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Photo {
    /// Of `UploadShoppablePhotoFile`.
    pub photo_file_uris: String,
}

impl Photo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(photo_file_uris: impl Into<String>) -> Self {
        Self {
            photo_file_uris: photo_file_uris.into(),
        }
    }
}

impl WriteFields for Photo {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("photo_file_uris", &self.photo_file_uris)]);
    }
}

debug_written!(Photo);

/// The `photo` of [`PostShoppablePhotosResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhotoPost {
    pub photo_post_id: Option<String>,
}

impl Fields for PhotoPost {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("photo_post_id", &mut self.photo_post_id)]);
    }
}

debug_fields!(PhotoPost);

/// The values of `post_type` in [`PostLinks`].
#[non_exhaustive]
pub enum PostLinkType {
    Product,
    Shop,
    ProductOfEachPicture,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PostLinkType {
    const TEXTS: &'static [&'static str] = &["1", "2", "3"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Product,
            Ok(1) => Self::Shop,
            Ok(_) => Self::ProductOfEachPicture,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Product => Ok(0),
            Self::Shop => Ok(1),
            Self::ProductOfEachPicture => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PostLinkType, Write);

/// What the pictures link to.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostLinks {
    /// 1 links to a product, 2 to the shop, 3 each picture to a product of its own.
    pub post_type: PostLinkType,
    pub shop_info: Option<LinkedShop>,
    pub links: Option<Vec<LinkedProduct>>,
}

impl PostLinks {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(post_type: impl Into<PostLinkType>) -> Self {
        Self {
            post_type: post_type.into(),
            shop_info: None,
            links: None,
        }
    }

    #[inline]
    pub fn shop_info(mut self, shop_info: LinkedShop) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    #[inline]
    pub fn links(mut self, links: impl IntoIterator<Item = LinkedProduct>) -> Self {
        self.links = Some(links.into_iter().collect());
        self
    }
}

impl WriteFields for PostLinks {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("post_type", &self.post_type),
                    ("shop_info", &self.shop_info),
                    ("links", &self.links),
                ],
            );
    }
}

debug_written!(PostLinks);
