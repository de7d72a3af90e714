// @generated from specs/logistics/202606/check_shipping_template_existence.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckShippingTemplateExistence`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ShopId;

/// Returns whether the shop has a shipping template for a warehouse.
///
/// `GET /logistics/202606/seller_template/template_exist`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CheckShippingTemplateExistenceResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::CheckShippingTemplateExistence;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CheckShippingTemplateExistence::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistence {
    /// Shop ID, from `authorization::GetAuthorizedShops`.
    pub shop_id: Option<ShopId>,
    /// ID of the business warehouse; TikTok does not document whether it is the ID from [`GetWarehouses`](crate::logistics::GetWarehouses). JSON name: `biz_warehouse_id`.
    pub warehouse_id: String,
}

impl CheckShippingTemplateExistence {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(warehouse_id: impl Into<String>) -> Self {
        Self {
            shop_id: None,
            warehouse_id: warehouse_id.into(),
        }
    }

    /// Shop ID, from `authorization::GetAuthorizedShops`.
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<ShopId>) -> Self {
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

/// The response to [`CheckShippingTemplateExistence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistenceResponse {
    /// Whether the shop has a shipping template for the warehouse. JSON name: `template_exist`.
    pub template_exists: Option<bool>,
}

impl Fields for CheckShippingTemplateExistenceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("template_exist", &mut self.template_exists)]);
    }
}

debug_fields!(CheckShippingTemplateExistenceResponse);
