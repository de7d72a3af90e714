// @generated from specs/product/202407/create_category_upgrade_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateCategoryUpgradeTask`] and the types that only this operation uses.

use crate::__private::*;

/// Starts a task that moves products that have been live for at least 24 hours from the category tree with 3 levels to the one with 7. It ends after at most 2 hours; start another if [`SearchProducts`](crate::product::SearchProducts) still finds products with the `category_version` `v1`.
///
/// `POST /product/202407/products/category_upgrade_task`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns no data.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-category-upgrade-task-202407>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CreateCategoryUpgradeTask;

 let shop = client.seller(token).shop(cipher);
 shop.send(&CreateCategoryUpgradeTask::new()).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052234](crate::errors#code-12052234), [12052265](crate::errors#code-12052265), [12052700](crate::errors#code-12052700), [35003001](crate::errors#code-35003001), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-category-upgrade-task-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCategoryUpgradeTask {}

impl CreateCategoryUpgradeTask {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CreateCategoryUpgradeTask {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateCategoryUpgradeTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202407/products/category_upgrade_task";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12052234, 12052265, 12052700, 35003001, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-category-upgrade-task-202407",
        );
}
