// @generated from specs/logistics/202606/check_shipping_template_existence.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckShippingTemplateExistence` and what only it uses.

use crate::__private::*;

/// Tells whether a warehouse has a shipping template.
///
/// `GET /logistics/202606/seller_template/template_exist`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`CheckShippingTemplateExistenceResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistence {
    pub shop_id: Option<String>,
    pub warehouse_id: String,
}

impl CheckShippingTemplateExistence {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(warehouse_id: impl Into<String>) -> Self {
        Self {
            shop_id: None,
            warehouse_id: warehouse_id.into(),
        }
    }
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

impl Endpoint for CheckShippingTemplateExistence {
    type Response = CheckShippingTemplateExistenceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "CheckShippingTemplateExistence";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202606/seller_template/template_exist";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("biz_warehouse_id", &self.warehouse_id);
        query.shop_cipher();
        query.param("shop_id", &self.shop_id);
        query.timestamp();
    }
}

/// What [`CheckShippingTemplateExistence`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistenceResponse {
    pub template_exists: Option<bool>,
}

impl Fields for CheckShippingTemplateExistenceResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "template_exist" => read(map, &mut self.template_exists),
            _ => skip(map),
        }
    }
}
