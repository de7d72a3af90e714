// @generated from specs/product/202407/create_category_upgrade_task.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateCategoryUpgradeTask` and what only it uses.

use crate::glue::*;

/// `POST /product/202407/products/category_upgrade_task`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.basic`.
#[doc(alias = "create-category-upgrade-task-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCategoryUpgradeTask {}

impl CreateCategoryUpgradeTask {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CreateCategoryUpgradeTask {
    type Response = Empty;
    const NAME: &'static str = "CreateCategoryUpgradeTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202407/products/category_upgrade_task";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}
