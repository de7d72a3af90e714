// @generated from specs/fulfillment/202309/uncombine_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UncombinePackages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, PackageId};
use crate::api::fulfillment::types::RegroupedPackage;

/// Removes orders from a combined package and creates separate packages for them. Only in Southeast Asia and Latin America.
///
/// `POST /fulfillment/202309/packages/{package_id}/uncombine`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`UncombinePackagesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/uncombine-packages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::UncombinePackages;

 let shop = client.seller(token).shop(cipher);
 let request = UncombinePackages::new("2882335594258860015")
     .order_ids(["11132131131"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21011005](crate::errors#code-21011005), [21011028](crate::errors#code-21011028), [21011029](crate::errors#code-21011029), [36009003](crate::errors#code-36009003).
#[doc(alias = "uncombine-packages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UncombinePackages {
    /// ID of the combined package, from [`CombinePackages`](crate::fulfillment::CombinePackages) or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
    /// IDs of the orders to remove from the package, to which they must belong. TikTok does not document what applies if they are omitted. Example: `["576461413038785752"]`.
    pub order_ids: Option<Vec<OrderId>>,
}

impl UncombinePackages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(package_id: impl Into<PackageId>) -> Self {
        Self {
            package_id: package_id.into(),
            order_ids: None,
        }
    }

    /// IDs of the orders to remove from the package, to which they must belong. TikTok does not document what applies if they are omitted. Example: `["576461413038785752"]`.
    #[inline]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for UncombinePackages {
    type Response = UncombinePackagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UncombinePackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}/uncombine";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[21011005, 21011028, 21011029, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/uncombine-packages-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/uncombine");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("order_ids", &self.order_ids)]);
    }
}

/// The response to [`UncombinePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UncombinePackagesResponse {
    /// New packages that result from removing the orders.
    pub packages: Vec<RegroupedPackage>,
}

impl Fields for UncombinePackagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("packages", &mut self.packages)]);
    }
}

debug_fields!(UncombinePackagesResponse);
