// @generated from specs/affiliate_creator/202405/add_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`AddShowcaseProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ShowcaseProductError;
use crate::api::ids::ProductId;

/// Adds up to 20 products, or the product behind a link, to the creator's showcase; users of Global Shop must first select a region. Check `errors` for products that were not added.
///
/// `POST /affiliate_creator/202405/showcases/products/add`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.showcase.write`.
/// Returns [`AddShowcaseProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/add-showcase-products-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::AddShowcaseProducts;
 use tiktok_shop::affiliate_creator::add_showcase_products::AddType;

 let creator = client.creator(token);
 let request = AddShowcaseProducts::new(AddType::ProductId)
     .product_ids(["1729432087292775344"]);
 let reply = creator.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "add-showcase-products-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddShowcaseProducts {
    /// Whether `product_ids` or `product_link` identifies the products.
    pub add_type: AddType,
    /// IDs of the products to add, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts); only if `add_type` is `PRODUCT_ID`. At most 20 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// URL of the product to add; only if `add_type` is `PRODUCT_LINK`.
    pub product_link: Option<String>,
}

impl AddShowcaseProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(add_type: impl Into<AddType>) -> Self {
        Self {
            add_type: add_type.into(),
            product_ids: None,
            product_link: None,
        }
    }

    /// IDs of the products to add, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts); only if `add_type` is `PRODUCT_ID`. At most 20 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// URL of the product to add; only if `add_type` is `PRODUCT_LINK`.
    #[inline]
    pub fn product_link(mut self, product_link: impl Into<String>) -> Self {
        self.product_link = Some(product_link.into());
        self
    }
}

impl Endpoint for AddShowcaseProducts {
    type Response = AddShowcaseProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "AddShowcaseProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202405/showcases/products/add";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.showcase.write"])
        .page("https://partner.tiktokshop.com/docv2/page/add-showcase-products-202405");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("add_type", &self.add_type),
                ("product_ids", &within(&self.product_ids, ..=20)),
                ("product_link", &self.product_link),
            ],
        );
    }
}

/// The response to [`AddShowcaseProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowcaseProductsResponse {
    /// Products that were not added, although the call succeeded; absent if all were added.
    pub errors: Vec<ShowcaseProductError>,
}

impl Fields for AddShowcaseProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(AddShowcaseProductsResponse);

impl CollectFailures for AddShowcaseProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for AddShowcaseProductsResponse {}

/// How the products to add are identified.
#[non_exhaustive]
pub enum AddType {
    /// By their IDs. Sent as `PRODUCT_ID`.
    ProductId,
    /// By the URL of one product. Sent as `PRODUCT_LINK`.
    ProductLink,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AddType {
    const TEXTS: &'static [&'static str] = &["PRODUCT_ID", "PRODUCT_LINK"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ProductId,
            Ok(_) => Self::ProductLink,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ProductId => Ok(0),
            Self::ProductLink => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AddType, Write);
