// @generated from specs/promotion/202309/remove_activity_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveActivityProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ActivityId, ProductId, SkuId};
use crate::api::promotion::types::ActivityStatus;

/// Removes products, SKUs, benefit products or exclusions from a promotion activity that is neither deactivated nor expired. At least one of the lists must have an item.
///
/// `DELETE /promotion/202309/activities/{activity_id}/products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`RemoveActivityProductsResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/remove-activity-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::RemoveActivityProducts;

 let shop = client.seller(token).shop(cipher);
 let request = RemoveActivityProducts::new("7136104329798256386")
     .product_ids(["7493989962827597361"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17027802](crate::errors#code-17027802), [17029001](crate::errors#code-17029001), [17029009](crate::errors#code-17029009), [17029010](crate::errors#code-17029010), [17029011](crate::errors#code-17029011), [17029012](crate::errors#code-17029012),
/// [17029016](crate::errors#code-17029016), [17029023](crate::errors#code-17029023), [17029024](crate::errors#code-17029024), [17029028](crate::errors#code-17029028), [17029036](crate::errors#code-17029036), [17029046](crate::errors#code-17029046),
/// [17029047](crate::errors#code-17029047), [17029048](crate::errors#code-17029048), [17029052](crate::errors#code-17029052), [17029055](crate::errors#code-17029055), [17029069](crate::errors#code-17029069), [17029074](crate::errors#code-17029074),
/// [17029079](crate::errors#code-17029079), [17029102](crate::errors#code-17029102), [36009003](crate::errors#code-36009003).
#[doc(alias = "remove-activity-product-202309")]
#[doc(alias = "RemovePromotionActivityProducts")]
#[doc(alias = "RemoveActivityProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveActivityProducts {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
    /// IDs of the products to remove, from [`GetActivity`](crate::promotion::GetActivity). `GIFT_WITH_PURCHASE` requires them and ignores the other lists. At most 300 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// IDs of the SKUs to remove, from [`GetActivity`](crate::promotion::GetActivity); only for activities with the level `VARIATION`. At most 300 entries.
    pub sku_ids: Option<Vec<SkuId>>,
    /// IDs of the products to remove from the benefit products of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity, as sent to [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts). For `BUY_X_GET_Y`, [`GetActivity`](crate::promotion::GetActivity) returns them in `benefit_products`. At most 100 entries.
    pub benefit_product_ids: Option<Vec<ProductId>>,
    /// IDs of the products to remove from the exclusions, so that they take part again; no operation lists the exclusions. Only for `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `SHIPPING_DISCOUNT` activities with the level `SHOP`. At most 100 entries.
    pub exclude_product_ids: Option<Vec<ProductId>>,
}

impl RemoveActivityProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self {
            activity_id: activity_id.into(),
            product_ids: None,
            sku_ids: None,
            benefit_product_ids: None,
            exclude_product_ids: None,
        }
    }

    /// IDs of the products to remove, from [`GetActivity`](crate::promotion::GetActivity). `GIFT_WITH_PURCHASE` requires them and ignores the other lists. At most 300 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the SKUs to remove, from [`GetActivity`](crate::promotion::GetActivity); only for activities with the level `VARIATION`. At most 300 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the products to remove from the benefit products of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity, as sent to [`UpdateActivityProducts`](crate::promotion::UpdateActivityProducts). For `BUY_X_GET_Y`, [`GetActivity`](crate::promotion::GetActivity) returns them in `benefit_products`. At most 100 entries.
    #[inline]
    pub fn benefit_product_ids(
        mut self,
        benefit_product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.benefit_product_ids = Some(
            benefit_product_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// IDs of the products to remove from the exclusions, so that they take part again; no operation lists the exclusions. Only for `BUY_MORE_SAVE_MORE`, `BUY_X_GET_Y` and `SHIPPING_DISCOUNT` activities with the level `SHOP`. At most 100 entries.
    #[inline]
    pub fn exclude_product_ids(
        mut self,
        exclude_product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.exclude_product_ids = Some(
            exclude_product_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for RemoveActivityProducts {
    type Response = RemoveActivityProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RemoveActivityProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.write"])
        .errors(
            &[
                17027802, 17029001, 17029009, 17029010, 17029011, 17029012, 17029016,
                17029023, 17029024, 17029028, 17029036, 17029046, 17029047, 17029048,
                17029052, 17029055, 17029069, 17029074, 17029079, 17029102, 36009003,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/remove-activity-product-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
        path.literal("/products");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("product_ids", &within(&self.product_ids, ..=300)),
                ("sku_ids", &within(&self.sku_ids, ..=300)),
                ("benefit_product_ids", &within(&self.benefit_product_ids, ..=100)),
                ("exclude_product_ids", &within(&self.exclude_product_ids, ..=100)),
            ],
        );
    }
}

/// The response to [`RemoveActivityProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveActivityProductsResponse {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Status of the activity.
    pub status: Option<ActivityStatus>,
    /// When TikTok created the reply.
    pub update_time: Option<Timestamp>,
}

impl Fields for RemoveActivityProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("status", &mut self.status),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(RemoveActivityProductsResponse);
