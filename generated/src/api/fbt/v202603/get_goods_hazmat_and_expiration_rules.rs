// @generated from specs/fbt/202603/get_goods_hazmat_and_expiration_rules.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGoodsHazmatAndExpirationRules`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SkuId;

/// Returns whether the goods of SKUs are hazardous, and whether they require lot control or expiration management. Call it before [`CreateGoods`](crate::fbt::CreateGoods) and [`UpdateGoods`](crate::fbt::UpdateGoods).
///
/// `POST /fbt/202603/goods/hazmat_and_expiration_info/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetGoodsHazmatAndExpirationRulesResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetGoodsHazmatAndExpirationRules;

 let shop = client.seller(token).shop(cipher);
 let request = GetGoodsHazmatAndExpirationRules::new(["1729439634328225260"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchGoodsHazmatAndExpirationInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGoodsHazmatAndExpirationRules {
    /// SKU IDs of TikTok Shop. JSON name: `tts_sku_ids`.
    pub sku_ids: Vec<SkuId>,
}

impl GetGoodsHazmatAndExpirationRules {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(sku_ids: impl IntoIterator<Item = impl Into<SkuId>>) -> Self {
        Self {
            sku_ids: sku_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetGoodsHazmatAndExpirationRules {
    type Response = GetGoodsHazmatAndExpirationRulesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetGoodsHazmatAndExpirationRules";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/goods/hazmat_and_expiration_info/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("tts_sku_ids", &self.sku_ids)]);
    }
}

/// The response to [`GetGoodsHazmatAndExpirationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGoodsHazmatAndExpirationRulesResponse {
    /// Rules for the SKUs. JSON name: `hazmat_and_expiration_info`.
    pub rules: Option<GoodsRules>,
}

impl Fields for GetGoodsHazmatAndExpirationRulesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("hazmat_and_expiration_info", &mut self.rules)]);
    }
}

debug_fields!(GetGoodsHazmatAndExpirationRulesResponse);

/// Periods before the expiration of goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpirationRules {
    /// Smallest number of days before expiration at which the warehouse still accepts the goods.
    pub inbound_cutoff_days: Option<i64>,
    /// Number of days before expiration at which the merchant is warned.
    pub expiration_alert_days: Option<i64>,
    /// Smallest number of days before expiration at which the goods are still sold.
    pub sales_cutoff_days: Option<i64>,
}

impl Fields for ExpirationRules {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inbound_cutoff_days", &mut self.inbound_cutoff_days),
                    ("expiration_alert_days", &mut self.expiration_alert_days),
                    ("sales_cutoff_days", &mut self.sales_cutoff_days),
                ],
            );
    }
}

debug_fields!(ExpirationRules);

/// Hazmat and expiration rules of the requested SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsRules {
    /// Rules for each SKU. JSON name: `hazmat_and_expiration_dto_list`.
    pub skus: Vec<SkuRules>,
}

impl Fields for GoodsRules {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("hazmat_and_expiration_dto_list", &mut self.skus)]);
    }
}

debug_fields!(GoodsRules);

/// Rules for the goods of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuRules {
    /// SKU ID of TikTok Shop. JSON name: `tts_sku_id`.
    pub sku_id: Option<SkuId>,
    /// Whether Fulfilled by TikTok classifies the goods as hazardous; [`CreateGoods`](crate::fbt::CreateGoods) and [`UpdateGoods`](crate::fbt::UpdateGoods) then require a hazmat declaration.
    pub is_hazmat: Option<bool>,
    /// Whether the category of the goods requires lot control. JSON name: `is_lot_code`.
    pub requires_lot_code: Option<bool>,
    /// Whether the category of the goods requires expiration management. JSON name: `is_expiration_management`.
    pub requires_expiration_management: Option<bool>,
    /// Numbers of days before expiration at which the warehouse refuses the goods, the merchant is warned, and sales end. JSON name: `exp_base_info`.
    pub expiration_rules: Option<ExpirationRules>,
}

impl Fields for SkuRules {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tts_sku_id", &mut self.sku_id),
                    ("is_hazmat", &mut self.is_hazmat),
                    ("is_lot_code", &mut self.requires_lot_code),
                    (
                        "is_expiration_management",
                        &mut self.requires_expiration_management,
                    ),
                    ("exp_base_info", &mut self.expiration_rules),
                ],
            );
    }
}

debug_fields!(SkuRules);
