// @generated from specs/product/202309/get_global_category_rules.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalCategoryRules`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale, Region};
use crate::api::ids::{CategoryId, CertificationId};
use crate::api::product::types::GlobalRequirementCondition;

/// Returns what global products in a leaf category need besides attributes, such as certifications or a size chart.
///
/// `GET /product/202309/categories/{category_id}/global_rules`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.category.info`.
/// Returns [`GetGlobalCategoryRulesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-category-rules-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetGlobalCategoryRules;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalCategoryRules::new("600001")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019002](crate::errors#code-12019002), [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052217](crate::errors#code-12052217), [12052220](crate::errors#code-12052220), [12052223](crate::errors#code-12052223),
/// [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-global-category-rules-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGlobalCategoryRules {
    /// ID of a leaf category, from [`GetGlobalCategories`](crate::product::GetGlobalCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Language of the texts: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    pub locale: Option<Locale>,
}

impl GetGlobalCategoryRules {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
            category_version: None,
            locale: None,
        }
    }

    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Language of the texts: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetGlobalCategoryRules {
    type Response = GetGlobalCategoryRulesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetGlobalCategoryRules";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/categories/{category_id}/global_rules";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.category.info"])
        .errors(
            &[
                12019002, 12052023, 12052024, 12052217, 12052220, 12052223, 12052230,
                12052700, 36009003,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-global-category-rules-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/global_rules");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("locale", &self.locale);
        query.timestamp();
    }
}

/// The response to [`GetGlobalCategoryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalCategoryRulesResponse {
    /// Whether products must name a manufacturer. Only in the EU; absent if none is required.
    pub manufacturer: Option<RegionalRequirement>,
    /// Certifications that products of the category need, always or under conditions. Empty if the category needs none.
    pub product_certifications: Vec<GlobalCertificationRule>,
    /// Whether products must name a responsible person. Only in the EU; absent if none is required.
    pub responsible_person: Option<RegionalRequirement>,
    /// Whether products of the category can or must have a size chart.
    pub size_chart: Option<GlobalSizeChartRule>,
}

impl Fields for GetGlobalCategoryRulesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("manufacturer", &mut self.manufacturer),
                    ("product_certifications", &mut self.product_certifications),
                    ("responsible_person", &mut self.responsible_person),
                    ("size_chart", &mut self.size_chart),
                ],
            );
    }
}

debug_fields!(GetGlobalCategoryRulesResponse);

/// A certification that products of a global category need, in some or all markets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalCertificationRule {
    /// ID of the type of certification, as `GlobalCertificationInput::id` accepts it.
    pub id: Option<CertificationId>,
    /// Whether all markets always require the certification; if not, see `required_regions` and `requirement_conditions`.
    pub is_required: Option<bool>,
    /// Name of the type of certification.
    pub name: Option<String>,
    /// Markets where the certification is optional, or required only under conditions. Only if `is_required` is `false`.
    pub optional_regions: Vec<Region>,
    /// Markets where the certification is always required. Only if `is_required` is `false`.
    pub required_regions: Vec<Region>,
    /// Conditions, each of which makes the certification required in one of the `optional_regions`.
    pub requirement_conditions: Vec<GlobalRequirementCondition>,
    /// URL of an image of a sample document.
    pub sample_image_url: Option<String>,
}

impl Fields for GlobalCertificationRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_required", &mut self.is_required),
                    ("name", &mut self.name),
                    ("optional_regions", &mut self.optional_regions),
                    ("required_regions", &mut self.required_regions),
                    ("requirement_conditions", &mut self.requirement_conditions),
                    ("sample_image_url", &mut self.sample_image_url),
                ],
            );
    }
}

debug_fields!(GlobalCertificationRule);

/// Whether products of a global category can or must have a size chart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSizeChartRule {
    /// Whether a size chart is required.
    pub is_required: Option<bool>,
    /// Whether size charts are supported. If not, size charts in requests are ignored.
    pub is_supported: Option<bool>,
}

impl Fields for GlobalSizeChartRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_required", &mut self.is_required),
                    ("is_supported", &mut self.is_supported),
                ],
            );
    }
}

debug_fields!(GlobalSizeChartRule);

/// The EU markets in which products of the category must name a manufacturer or a responsible person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionalRequirement {
    /// Whether all EU markets require the manufacturer or responsible person. Otherwise, only the `required_regions` do.
    pub is_required: Option<bool>,
    /// EU markets where the manufacturer or responsible person is optional.
    pub optional_regions: Vec<Region>,
    /// EU markets where the manufacturer or responsible person is required.
    pub required_regions: Vec<Region>,
}

impl Fields for RegionalRequirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_required", &mut self.is_required),
                    ("optional_regions", &mut self.optional_regions),
                    ("required_regions", &mut self.required_regions),
                ],
            );
    }
}

debug_fields!(RegionalRequirement);
