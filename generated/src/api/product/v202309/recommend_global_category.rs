// @generated from specs/product/202309/recommend_global_category.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecommendGlobalCategory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::CategoryVersion;
use crate::api::ids::CategoryId;
use crate::api::product::types::ImageUri;

/// Recommends a leaf category for a global product, based on title, description and images. Double-byte characters, such as Chinese ones, make the request fail.
///
/// `POST /product/202309/global_categories/recommend`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.category.info`.
/// Returns [`RecommendGlobalCategoryResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/recommend-global-categories-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecommendGlobalCategory;
 use tiktok_shop::product::types::ImageUri;
 use tiktok_shop::types::CategoryVersion;

 let seller = client.seller(token);
 let request = RecommendGlobalCategory::new("Short Boat Invisible Socks")
     .category_version(CategoryVersion::V1)
     .images([
         ImageUri::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ]);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data.leaf_category_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019006](crate::errors#code-12019006), [12019009](crate::errors#code-12019009), [12019064](crate::errors#code-12019064), [12052013](crate::errors#code-12052013), [12052051](crate::errors#code-12052051), [12052056](crate::errors#code-12052056),
/// [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052261](crate::errors#code-12052261), [12052262](crate::errors#code-12052262), [12052266](crate::errors#code-12052266), [12052301](crate::errors#code-12052301),
/// [12052305](crate::errors#code-12052305), [12052306](crate::errors#code-12052306), [12052340](crate::errors#code-12052340), [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348),
/// [12052349](crate::errors#code-12052349), [12052350](crate::errors#code-12052350), [12052351](crate::errors#code-12052351), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704), [12052722](crate::errors#code-12052722),
/// [12052912](crate::errors#code-12052912), [12052931](crate::errors#code-12052931), [12056001](crate::errors#code-12056001), [36009003](crate::errors#code-36009003).
#[doc(alias = "recommend-global-categories-202309")]
#[doc(alias = "RecommendGlobalCategories")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecommendGlobalCategory {
    /// Category tree to choose from. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// Images of the product, its description and its SKUs.
    pub images: Option<Vec<ImageUri>>,
    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in MX, 25 to 255 elsewhere.
    pub product_title: String,
}

impl RecommendGlobalCategory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_title: impl Into<String>) -> Self {
        Self {
            category_version: None,
            description: None,
            images: None,
            product_title: product_title.into(),
        }
    }

    /// Category tree to choose from. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
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
}

impl Endpoint for RecommendGlobalCategory {
    type Response = RecommendGlobalCategoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "RecommendGlobalCategory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/global_categories/recommend";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.category.info"])
        .errors(
            &[
                12019006, 12019009, 12019064, 12052013, 12052051, 12052056, 12052217,
                12052230, 12052261, 12052262, 12052266, 12052301, 12052305, 12052306,
                12052340, 12052345, 12052346, 12052348, 12052349, 12052350, 12052351,
                12052700, 12052704, 12052722, 12052912, 12052931, 12056001, 36009003,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/recommend-global-categories-202309",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("category_version", &self.category_version),
                ("description", &within(&self.description, ..=10_000)),
                ("images", &self.images),
                ("product_title", &self.product_title),
            ],
        );
    }
}

/// The response to [`RecommendGlobalCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendGlobalCategoryResponse {
    /// Recommended category and the categories above it, from the root to the leaf.
    pub categories: Vec<RecommendedGlobalCategoryLevel>,
    /// ID of the recommended leaf category, for `category_id` in [`CreateGlobalProduct`](crate::product::CreateGlobalProduct).
    pub leaf_category_id: Option<CategoryId>,
}

impl Fields for RecommendGlobalCategoryResponse {
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

debug_fields!(RecommendGlobalCategoryResponse);

/// One level of the global category that TikTok recommends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedGlobalCategoryLevel {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf. Products can only be listed in leaves.
    pub is_leaf: Option<bool>,
    /// Level of the category in the tree.
    pub level: Option<i64>,
    /// Name of the category.
    pub name: Option<String>,
}

impl Fields for RecommendedGlobalCategoryLevel {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("level", &mut self.level),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(RecommendedGlobalCategoryLevel);
