// @generated from specs/fulfillment/202309/combine_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CombinePackages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CombinablePackageId, OrderId};
use crate::api::fulfillment::types::{PackageError, RegroupedPackage};

/// Creates packages that each combine orders of one buyer, as [`SearchCombinablePackages`](crate::fulfillment::SearchCombinablePackages) suggests; only in Southeast Asia and Latin America. Packages can fail although the call succeeds, so check `errors`; [`UncombinePackages`](crate::fulfillment::UncombinePackages) undoes a combination.
///
/// `POST /fulfillment/202309/packages/combine`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`CombinePackagesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/combine-package-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::CombinePackages;
 use tiktok_shop::fulfillment::combine_packages::CombinablePackageInput;

 let shop = client.seller(token).shop(cipher);
 let request = CombinePackages::new([
     CombinablePackageInput::new("57466538837665").order_ids(["578967030217083407"]),
 ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21011028](crate::errors#code-21011028), [21011031](crate::errors#code-21011031), [36009003](crate::errors#code-36009003).
#[doc(alias = "combine-package-202309")]
#[doc(alias = "CombinePackage")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CombinePackages {
    /// Suggested packages to create, from [`SearchCombinablePackages`](crate::fulfillment::SearchCombinablePackages). At least 1 entry.
    pub combinable_packages: Vec<CombinablePackageInput>,
}

impl CombinePackages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        combinable_packages: impl IntoIterator<Item = CombinablePackageInput>,
    ) -> Self {
        Self {
            combinable_packages: combinable_packages.into_iter().collect(),
        }
    }
}

impl Endpoint for CombinePackages {
    type Response = CombinePackagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CombinePackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/combine";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[21011028, 21011031, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/combine-package-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("combinable_packages", &within(&self.combinable_packages, 1..))]);
    }
}

/// The response to [`CombinePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinePackagesResponse {
    /// Suggested packages whose orders were not combined; may be present even if the call succeeds.
    pub errors: Vec<PackageError>,
    /// The new packages.
    pub packages: Vec<RegroupedPackage>,
}

impl Fields for CombinePackagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("errors", &mut self.errors), ("packages", &mut self.packages)],
            );
    }
}

debug_fields!(CombinePackagesResponse);

impl CollectFailures for CombinePackagesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for CombinePackagesResponse {}

/// A suggested package to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinablePackageInput {
    /// ID of the suggested package, from [`SearchCombinablePackages`](crate::fulfillment::SearchCombinablePackages).
    pub id: CombinablePackageId,
    /// IDs of the orders to put into the package, from `order_ids` of the suggested package. TikTok does not document what applies if they are omitted.
    pub order_ids: Option<Vec<OrderId>>,
}

impl CombinablePackageInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<CombinablePackageId>) -> Self {
        Self {
            id: id.into(),
            order_ids: None,
        }
    }

    /// IDs of the orders to put into the package, from `order_ids` of the suggested package. TikTok does not document what applies if they are omitted.
    #[inline]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for CombinablePackageInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("order_ids", &self.order_ids)]);
    }
}

debug_written!(CombinablePackageInput);
