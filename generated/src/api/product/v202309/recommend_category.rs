// @generated from specs/product/202309/recommend_category.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecommendCategory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale, Platform};
use crate::api::ids::CategoryId;
use crate::api::product::types::{ImageUri, PermissionStatus};

/// Recommends a leaf category for a product, based on title, description and images. The texts must be in the language of the market.
///
/// `POST /product/202309/categories/recommend`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`RecommendCategoryResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/recommend-category-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecommendCategory;
 use tiktok_shop::types::CategoryVersion;

 let shop = client.seller(token).shop(cipher);
 let request = RecommendCategory::new("Short Boat Invisible Socks")
     .category_version(CategoryVersion::V1);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.leaf_category_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019006](crate::errors#code-12019006), [12019009](crate::errors#code-12019009), [12019064](crate::errors#code-12019064), [12052013](crate::errors#code-12052013), [12052051](crate::errors#code-12052051), [12052056](crate::errors#code-12052056),
/// [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052261](crate::errors#code-12052261), [12052262](crate::errors#code-12052262), [12052266](crate::errors#code-12052266), [12052300](crate::errors#code-12052300),
/// [12052301](crate::errors#code-12052301), [12052305](crate::errors#code-12052305), [12052306](crate::errors#code-12052306), [12052340](crate::errors#code-12052340), [12052341](crate::errors#code-12052341), [12052343](crate::errors#code-12052343),
/// [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348), [12052349](crate::errors#code-12052349), [12052350](crate::errors#code-12052350), [12052351](crate::errors#code-12052351),
/// [12052352](crate::errors#code-12052352), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704), [12052722](crate::errors#code-12052722), [12052912](crate::errors#code-12052912), [12052931](crate::errors#code-12052931),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "recommend-category-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecommendCategory {
    /// Category tree to choose from; `v2` is required in the US, EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// Images of the product, its description and its SKUs.
    pub images: Option<Vec<ImageUri>>,
    /// Whether to include categories in which nothing may be listed. Only in BR and MX. Defaults to `false`.
    pub include_prohibited_categories: Option<bool>,
    /// Platform whose categories are recommended. Only for sellers who migrated from Tokopedia. Defaults to `TIKTOK_SHOP`.
    pub listing_platform: Option<Platform>,
    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub product_title: String,
    /// Language of the category names; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Type of the product, as the platform that it comes from names it.
    pub origin_platform_product_type: Option<String>,
    /// Vendor or brand on the platform that the product comes from.
    pub origin_platform_vendor: Option<String>,
    /// Tags of the product on the platform that it comes from.
    pub origin_platform_tags: Option<Vec<String>>,
    /// Category on the platform that the product comes from.
    pub origin_platform_category: Option<OriginPlatformCategory>,
    /// Further data of the product on the platform that it comes from. JSON name: `origin_platform_product_meta_data`.
    pub origin_platform_product_metadata: Option<OriginPlatformProductMetadata>,
    /// Whether the product is a `LIVE_QUICK` product instead of a normal one. Only for sellers with the required permission. Defaults to `false`.
    pub is_live_quick: Option<bool>,
}

impl RecommendCategory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_title: impl Into<String>) -> Self {
        Self {
            category_version: None,
            description: None,
            images: None,
            include_prohibited_categories: None,
            listing_platform: None,
            product_title: product_title.into(),
            locale: None,
            origin_platform_product_type: None,
            origin_platform_vendor: None,
            origin_platform_tags: None,
            origin_platform_category: None,
            origin_platform_product_metadata: None,
            is_live_quick: None,
        }
    }

    /// Category tree to choose from; `v2` is required in the US, EU and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Images of the product, its description and its SKUs.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// Whether to include categories in which nothing may be listed. Only in BR and MX. Defaults to `false`.
    #[inline]
    pub fn include_prohibited_categories(
        mut self,
        include_prohibited_categories: bool,
    ) -> Self {
        self.include_prohibited_categories = Some(include_prohibited_categories);
        self
    }

    /// Platform whose categories are recommended. Only for sellers who migrated from Tokopedia. Defaults to `TIKTOK_SHOP`.
    #[inline]
    pub fn listing_platform(mut self, listing_platform: impl Into<Platform>) -> Self {
        self.listing_platform = Some(listing_platform.into());
        self
    }

    /// Language of the category names; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Type of the product, as the platform that it comes from names it.
    #[inline]
    pub fn origin_platform_product_type(
        mut self,
        origin_platform_product_type: impl Into<String>,
    ) -> Self {
        self.origin_platform_product_type = Some(origin_platform_product_type.into());
        self
    }

    /// Vendor or brand on the platform that the product comes from.
    #[inline]
    pub fn origin_platform_vendor(
        mut self,
        origin_platform_vendor: impl Into<String>,
    ) -> Self {
        self.origin_platform_vendor = Some(origin_platform_vendor.into());
        self
    }

    /// Tags of the product on the platform that it comes from.
    #[inline]
    pub fn origin_platform_tags(
        mut self,
        origin_platform_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.origin_platform_tags = Some(
            origin_platform_tags.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Category on the platform that the product comes from.
    #[inline]
    pub fn origin_platform_category(
        mut self,
        origin_platform_category: OriginPlatformCategory,
    ) -> Self {
        self.origin_platform_category = Some(origin_platform_category);
        self
    }

    /// Further data of the product on the platform that it comes from. JSON name: `origin_platform_product_meta_data`.
    #[inline]
    pub fn origin_platform_product_metadata(
        mut self,
        origin_platform_product_metadata: OriginPlatformProductMetadata,
    ) -> Self {
        self.origin_platform_product_metadata = Some(origin_platform_product_metadata);
        self
    }

    /// Whether the product is a `LIVE_QUICK` product instead of a normal one. Only for sellers with the required permission. Defaults to `false`.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for RecommendCategory {
    type Response = RecommendCategoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RecommendCategory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/categories/recommend";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019006, 12019009, 12019064, 12052013, 12052051, 12052056, 12052217,
                12052230, 12052261, 12052262, 12052266, 12052300, 12052301, 12052305,
                12052306, 12052340, 12052341, 12052343, 12052345, 12052346, 12052348,
                12052349, 12052350, 12052351, 12052352, 12052700, 12052704, 12052722,
                12052912, 12052931, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/recommend-category-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("category_version", &self.category_version),
                ("description", &within(&self.description, ..=10_000)),
                ("images", &self.images),
                ("include_prohibited_categories", &self.include_prohibited_categories),
                ("listing_platform", &self.listing_platform),
                ("product_title", &self.product_title),
                ("locale", &self.locale),
                ("origin_platform_product_type", &self.origin_platform_product_type),
                ("origin_platform_vendor", &self.origin_platform_vendor),
                ("origin_platform_tags", &self.origin_platform_tags),
                ("origin_platform_category", &self.origin_platform_category),
                (
                    "origin_platform_product_meta_data",
                    &self.origin_platform_product_metadata,
                ),
                ("is_live_quick", &self.is_live_quick),
            ],
        );
    }
}

/// The response to [`RecommendCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendCategoryResponse {
    /// Recommended category and the categories above it, from the root to the leaf.
    pub categories: Vec<RecommendedCategoryLevel>,
    /// ID of the recommended leaf category, for `category_id` in [`CreateProduct`](crate::product::CreateProduct).
    pub leaf_category_id: Option<CategoryId>,
}

impl Fields for RecommendCategoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("categories", &mut self.categories),
                    ("leaf_category_id", &mut self.leaf_category_id),
                ],
            );
    }
}

debug_fields!(RecommendCategoryResponse);

/// An attribute of the product on the platform from which it comes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPlatformAttribute {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Values of the attribute.
    pub values: Option<Vec<String>>,
}

impl OriginPlatformAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Values of the attribute.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for OriginPlatformAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("name", &self.name), ("values", &self.values)]);
    }
}

debug_written!(OriginPlatformAttribute);

/// The category of the product on the platform from which it comes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPlatformCategory {
    /// ID of the category on the platform that the product comes from.
    pub id: Option<String>,
    /// Name of the category on the platform that the product comes from.
    pub name: Option<String>,
    /// Name of the category with the names of the categories above it.
    pub full_name: Option<String>,
    /// Whether the category is a leaf on the platform that the product comes from.
    pub is_leaf: Option<bool>,
    /// Whether the category is a root on the platform that the product comes from.
    pub is_root: Option<bool>,
}

impl OriginPlatformCategory {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the category on the platform that the product comes from.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the category on the platform that the product comes from.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Name of the category with the names of the categories above it.
    #[inline]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Whether the category is a leaf on the platform that the product comes from.
    #[inline]
    pub fn is_leaf(mut self, is_leaf: bool) -> Self {
        self.is_leaf = Some(is_leaf);
        self
    }

    /// Whether the category is a root on the platform that the product comes from.
    #[inline]
    pub fn is_root(mut self, is_root: bool) -> Self {
        self.is_root = Some(is_root);
        self
    }
}

impl WriteFields for OriginPlatformCategory {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &self.name),
                    ("full_name", &self.full_name),
                    ("is_leaf", &self.is_leaf),
                    ("is_root", &self.is_root),
                ],
            );
    }
}

debug_written!(OriginPlatformCategory);

/// What the platform from which the product comes says about it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPlatformProductMetadata {
    /// Attributes of the product on the platform that it comes from. JSON name: `attribute_value_list`.
    pub attributes: Option<Vec<OriginPlatformAttribute>>,
}

impl OriginPlatformProductMetadata {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product on the platform that it comes from. JSON name: `attribute_value_list`.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = OriginPlatformAttribute>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }
}

impl WriteFields for OriginPlatformProductMetadata {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("attribute_value_list", &self.attributes)]);
    }
}

debug_written!(OriginPlatformProductMetadata);

/// One level of the category that TikTok recommends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedCategoryLevel {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf. Products can only be listed in leaves.
    pub is_leaf: Option<bool>,
    /// Level of the category in the tree.
    pub level: Option<i64>,
    /// Name of the category.
    pub name: Option<String>,
    /// Whether the shop may list products in the category. `PROHIBITED` occurs only in BR and MX.
    pub permission_statuses: Vec<PermissionStatus>,
}

impl Fields for RecommendedCategoryLevel {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("level", &mut self.level),
                    ("name", &mut self.name),
                    ("permission_statuses", &mut self.permission_statuses),
                ],
            );
    }
}

debug_fields!(RecommendedCategoryLevel);
