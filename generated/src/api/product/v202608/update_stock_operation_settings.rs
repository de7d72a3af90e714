// @generated from specs/product/202608/update_stock_operation_settings.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateStockOperationSettings`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{SellerId, SkuId};

/// Sets for up to 500 SKUs whether stock that was reserved for a cancelled order becomes available again. Only for orders that the seller fulfills.
///
/// `POST /product/202608/inventory/operation/settings`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdateStockOperationSettingsResponse`].
/// The reply can report failures in `stock_operation`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::UpdateStockOperationSettings;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&UpdateStockOperationSettings::new("7494083603082020484")).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateStockOperationSettings {
    /// ID of the seller whose settings change, for global sellers from `seller::GetShopGroup`; TikTok does not document another source.
    pub seller_id: SellerId,
    /// SKU IDs, at least one, from [`SearchProducts`](crate::product::SearchProducts). At most 500 entries.
    pub sku_ids: Option<Vec<SkuId>>,
    /// New settings of the SKUs. If omitted, the stock of cancelled orders does not become available again.
    pub stock_operation_setting: Option<StockOperationSetting>,
}

impl UpdateStockOperationSettings {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(seller_id: impl Into<SellerId>) -> Self {
        Self {
            seller_id: seller_id.into(),
            sku_ids: None,
            stock_operation_setting: None,
        }
    }

    /// SKU IDs, at least one, from [`SearchProducts`](crate::product::SearchProducts). At most 500 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }

    /// New settings of the SKUs. If omitted, the stock of cancelled orders does not become available again.
    #[inline]
    pub fn stock_operation_setting(
        mut self,
        stock_operation_setting: StockOperationSetting,
    ) -> Self {
        self.stock_operation_setting = Some(stock_operation_setting);
        self
    }
}

impl Endpoint for UpdateStockOperationSettings {
    type Response = UpdateStockOperationSettingsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateStockOperationSettings";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202608/inventory/operation/settings";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("seller_id", &self.seller_id),
                ("sku_ids", &within(&self.sku_ids, ..=500)),
                ("stock_operation_setting", &self.stock_operation_setting),
            ],
        );
    }
}

/// The response to [`UpdateStockOperationSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStockOperationSettingsResponse {
    /// SKUs that changed, and those that failed.
    pub stock_operation: Option<StockOperationResult>,
}

impl Fields for UpdateStockOperationSettingsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("stock_operation", &mut self.stock_operation)]);
    }
}

debug_fields!(UpdateStockOperationSettingsResponse);

impl CollectFailures for UpdateStockOperationSettingsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.stock_operation);
    }
}

impl PartialFailures for UpdateStockOperationSettingsResponse {}

/// SKUs whose settings changed, and those that failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockOperationResult {
    /// IDs of the SKUs that failed.
    pub failed_sku_ids: Vec<SkuId>,
    /// IDs of the SKUs that changed.
    pub success_sku_ids: Vec<SkuId>,
}

impl Fields for StockOperationResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("failed_sku_ids", &mut self.failed_sku_ids),
                    ("success_sku_ids", &mut self.success_sku_ids),
                ],
            );
    }
}

debug_fields!(StockOperationResult);

impl CollectFailures for StockOperationResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_failed("failed_sku_ids", &self.failed_sku_ids);
    }
}

/// How the stock of the SKUs is handled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockOperationSetting {
    /// Whether stock that was reserved for a cancelled order becomes available again; defaults to `false`.
    pub enable_auto_restock: Option<bool>,
}

impl StockOperationSetting {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether stock that was reserved for a cancelled order becomes available again; defaults to `false`.
    #[inline]
    pub fn enable_auto_restock(mut self, enable_auto_restock: bool) -> Self {
        self.enable_auto_restock = Some(enable_auto_restock);
        self
    }
}

impl WriteFields for StockOperationSetting {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("enable_auto_restock", &self.enable_auto_restock)]);
    }
}

debug_written!(StockOperationSetting);
