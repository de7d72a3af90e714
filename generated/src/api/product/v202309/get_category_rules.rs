// @generated from specs/product/202309/get_category_rules.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCategoryRules`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale};
use crate::api::ids::{CategoryId, CertificationId};
use crate::api::product::types::{
    FeeType, MeasurementGroup, PreSaleType, Requirement, RequirementCondition, SizeType,
};

/// Returns what products in a leaf category need besides attributes, such as certifications, a size chart or dimensions.
///
/// `GET /product/202309/categories/{category_id}/rules`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetCategoryRulesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-category-rules-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetCategoryRules;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCategoryRules::new("600001")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052217](crate::errors#code-12052217), [12052220](crate::errors#code-12052220), [12052223](crate::errors#code-12052223), [12052226](crate::errors#code-12052226),
/// [12052230](crate::errors#code-12052230), [12052446](crate::errors#code-12052446), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-category-rules-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCategoryRules {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Language of the texts. Defaults to `en-US`.
    pub locale: Option<Locale>,
}

impl GetCategoryRules {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
            category_version: None,
            locale: None,
        }
    }

    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Language of the texts. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetCategoryRules {
    type Response = GetCategoryRulesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCategoryRules";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/categories/{category_id}/rules";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12052023, 12052024, 12052217, 12052220, 12052223, 12052226, 12052230,
                12052446, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/get-category-rules-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/rules");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetCategoryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoryRulesResponse {
    /// Kinds of pre-sale that the shop may use in the category. Absent if the shop lacks the permission for pre-sales.
    pub allowed_special_product_types: Vec<PreSaleType>,
    /// Whether cash on delivery is supported. Only in MY, PH, SA, TH and VN and, for local sellers, in ID.
    pub cod: Option<CodRule>,
    /// Whether registration numbers for extended producer responsibility are required.
    pub epr: Option<Requirement>,
    /// Fees that apply to products of the category, such as a bottle deposit, and whether SKUs must name them.
    pub fees: Vec<FeeRule>,
    /// Whether products must name a manufacturer. Only in the EU.
    pub manufacturer: Option<CategoryRequirement>,
    /// Whether the package dimensions are required.
    pub package_dimension: Option<Requirement>,
    /// Certifications that products of the category need, always or under conditions. Empty if the category needs none.
    pub product_certifications: Vec<CertificationRule>,
    /// Whether products must name a responsible person. Only in the EU.
    pub responsible_person: Option<CategoryRequirement>,
    /// Whether products of the category can or must have a size chart, and what it can contain.
    pub size_chart: Option<SizeChartRule>,
    /// Whether SKUs must have a seller SKU. A required seller SKU has 6 to 50 letters, digits, hyphens and underscores.
    pub seller_sku: Option<Requirement>,
}

impl Fields for GetCategoryRulesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "allowed_special_product_types",
                        &mut self.allowed_special_product_types,
                    ),
                    ("cod", &mut self.cod),
                    ("epr", &mut self.epr),
                    ("fees", &mut self.fees),
                    ("manufacturer", &mut self.manufacturer),
                    ("package_dimension", &mut self.package_dimension),
                    ("product_certifications", &mut self.product_certifications),
                    ("responsible_person", &mut self.responsible_person),
                    ("size_chart", &mut self.size_chart),
                    ("seller_sku", &mut self.seller_sku),
                ],
            );
    }
}

debug_fields!(GetCategoryRulesResponse);

/// Whether products of the category must name a manufacturer or a responsible person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryRequirement {
    /// Whether products of the category must name a manufacturer or responsible person, depending on the field.
    pub is_required: Option<bool>,
}

impl Fields for CategoryRequirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_required", &mut self.is_required)]);
    }
}

debug_fields!(CategoryRequirement);

/// A certification that products of the category need, always or under conditions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationRule {
    /// ID of the type of certification, as `CertificationInput::id` accepts it.
    pub id: Option<CertificationId>,
    /// Whether the certification is always required; if not, `requirement_conditions` may require it.
    pub is_required: Option<bool>,
    /// Name of the type of certification.
    pub name: Option<String>,
    /// Conditions, each of which makes the certification required. Only if it is not always required.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// URL of an image of a sample document.
    pub sample_image_url: Option<String>,
    /// Requirements for the documents, such as content and format.
    pub document_details: Option<String>,
    /// Whether the expiration date of the certification is required.
    pub expiration_date: Option<Requirement>,
}

impl Fields for CertificationRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_required", &mut self.is_required),
                    ("name", &mut self.name),
                    ("requirement_conditions", &mut self.requirement_conditions),
                    ("sample_image_url", &mut self.sample_image_url),
                    ("document_details", &mut self.document_details),
                    ("expiration_date", &mut self.expiration_date),
                ],
            );
    }
}

debug_fields!(CertificationRule);

/// Whether cash on delivery is supported for products of the category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodRule {
    /// Whether cash on delivery is supported. If not, listings with `is_cod_allowed` fail.
    pub is_supported: Option<bool>,
}

impl Fields for CodRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_supported", &mut self.is_supported)]);
    }
}

debug_fields!(CodRule);

/// A fee that applies to products of the category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeeRule {
    /// Whether SKUs must state the fee in `fees`.
    pub is_required: Option<bool>,
    /// Type of the fee.
    pub r#type: Option<FeeType>,
}

impl Fields for FeeRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("is_required", &mut self.is_required), ("type", &mut self.r#type)],
            );
    }
}

debug_fields!(FeeRule);

/// Whether products of the category can or must have a size chart, and what it can contain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartRule {
    /// Whether a size chart is required.
    pub is_required: Option<bool>,
    /// Whether size charts are supported. If not, size charts in requests are ignored.
    pub is_supported: Option<bool>,
    /// Measurements that size charts can contain, by kind. JSON name: `measurement_and_options`.
    pub measurement_groups: Vec<MeasurementGroup>,
    /// Size types that size charts of the category accept. Absent if the category has none.
    pub size_types: Vec<SizeType>,
}

impl Fields for SizeChartRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_required", &mut self.is_required),
                    ("is_supported", &mut self.is_supported),
                    ("measurement_and_options", &mut self.measurement_groups),
                    ("size_types", &mut self.size_types),
                ],
            );
    }
}

debug_fields!(SizeChartRule);
