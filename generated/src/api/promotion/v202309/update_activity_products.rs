// @generated from specs/promotion/202309/update_activity_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateActivityProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ActivityId, ProductId, SkuId};
use crate::api::promotion::types::ActivityStatus;

/// Adds products or SKUs to a promotion activity or changes their terms; [`RemoveActivityProducts`](crate::promotion::RemoveActivityProducts) removes them. The activity must not be deactivated or expired, and it must not be a shipping discount with the level `SHOP`.
///
/// `PUT /promotion/202309/activities/{activity_id}/products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.promotion.write`.
/// Returns [`UpdateActivityProductsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-activity-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::promotion::UpdateActivityProducts;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateActivityProducts::new(
     "7136104288010372865",
     "7136104288010372865",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [17011102](crate::errors#code-17011102), [17027107](crate::errors#code-17027107), [17029001](crate::errors#code-17029001), [17029009](crate::errors#code-17029009), [17029010](crate::errors#code-17029010), [17029012](crate::errors#code-17029012),
/// [17029013](crate::errors#code-17029013), [17029014](crate::errors#code-17029014), [17029015](crate::errors#code-17029015), [17029016](crate::errors#code-17029016), [17029017](crate::errors#code-17029017), [17029018](crate::errors#code-17029018),
/// [17029019](crate::errors#code-17029019), [17029020](crate::errors#code-17029020), [17029021](crate::errors#code-17029021), [17029022](crate::errors#code-17029022), [17029025](crate::errors#code-17029025), [17029026](crate::errors#code-17029026),
/// [17029028](crate::errors#code-17029028), [17029029](crate::errors#code-17029029), [17029030](crate::errors#code-17029030), [17029031](crate::errors#code-17029031), [17029032](crate::errors#code-17029032), [17029033](crate::errors#code-17029033),
/// [17029034](crate::errors#code-17029034), [17029037](crate::errors#code-17029037), [17029038](crate::errors#code-17029038), [17029039](crate::errors#code-17029039), [17029040](crate::errors#code-17029040), [17029041](crate::errors#code-17029041),
/// [17029042](crate::errors#code-17029042), [17029043](crate::errors#code-17029043), [17029044](crate::errors#code-17029044), [17029045](crate::errors#code-17029045), [17029046](crate::errors#code-17029046), [17029047](crate::errors#code-17029047),
/// [17029048](crate::errors#code-17029048), [17029049](crate::errors#code-17029049), [17029050](crate::errors#code-17029050), [17029051](crate::errors#code-17029051), [17029053](crate::errors#code-17029053), [17029054](crate::errors#code-17029054),
/// [17029055](crate::errors#code-17029055), [17029056](crate::errors#code-17029056), [17029058](crate::errors#code-17029058), [17029060](crate::errors#code-17029060), [17029062](crate::errors#code-17029062), [17029063](crate::errors#code-17029063),
/// [17029064](crate::errors#code-17029064), [17029065](crate::errors#code-17029065), [17029066](crate::errors#code-17029066), [17029067](crate::errors#code-17029067), [17029069](crate::errors#code-17029069), [17029074](crate::errors#code-17029074),
/// [17029079](crate::errors#code-17029079), [17029103](crate::errors#code-17029103), [17029104](crate::errors#code-17029104), [17029113](crate::errors#code-17029113), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-activity-product-202309")]
#[doc(alias = "UpdatePromotionActivityProducts")]
#[doc(alias = "UpdateActivityProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateActivityProducts {
    /// Promotion activity ID, from [`SearchActivities`](crate::promotion::SearchActivities).
    pub activity_id: ActivityId,
    /// Promotion activity ID, as in the path. JSON name: `activity_id`.
    pub body_activity_id: ActivityId,
    /// Products to add, or to change if the activity already has them. Omit them with the level `SHOP`, or to send only `benefit_product_ids`; otherwise, they are required. At most 300 entries.
    pub products: Option<Vec<ProductInput>>,
    /// IDs of products, from `product::SearchProducts`, to add to the benefit products of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity, which can have at most 100 in total. Existing benefit products are kept.
    pub benefit_product_ids: Option<Vec<ProductId>>,
    /// IDs of products, from `product::SearchProducts`, to add to the exclusions of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity with the level `SHOP`. Existing exclusions are kept. At most 100 entries.
    pub exclude_product_ids: Option<Vec<ProductId>>,
}

impl UpdateActivityProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        activity_id: impl Into<ActivityId>,
        body_activity_id: impl Into<ActivityId>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(),
            body_activity_id: body_activity_id.into(),
            products: None,
            benefit_product_ids: None,
            exclude_product_ids: None,
        }
    }

    /// Products to add, or to change if the activity already has them. Omit them with the level `SHOP`, or to send only `benefit_product_ids`; otherwise, they are required. At most 300 entries.
    #[inline]
    pub fn products(mut self, products: impl IntoIterator<Item = ProductInput>) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

    /// IDs of products, from `product::SearchProducts`, to add to the benefit products of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity, which can have at most 100 in total. Existing benefit products are kept.
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

    /// IDs of products, from `product::SearchProducts`, to add to the exclusions of a `BUY_MORE_SAVE_MORE` or `BUY_X_GET_Y` activity with the level `SHOP`. Existing exclusions are kept. At most 100 entries.
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

impl Endpoint for UpdateActivityProducts {
    type Response = UpdateActivityProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateActivityProducts";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.promotion.write"])
        .errors(
            &[
                17011102, 17027107, 17029001, 17029009, 17029010, 17029012, 17029013,
                17029014, 17029015, 17029016, 17029017, 17029018, 17029019, 17029020,
                17029021, 17029022, 17029025, 17029026, 17029028, 17029029, 17029030,
                17029031, 17029032, 17029033, 17029034, 17029037, 17029038, 17029039,
                17029040, 17029041, 17029042, 17029043, 17029044, 17029045, 17029046,
                17029047, 17029048, 17029049, 17029050, 17029051, 17029053, 17029054,
                17029055, 17029056, 17029058, 17029060, 17029062, 17029063, 17029064,
                17029065, 17029066, 17029067, 17029069, 17029074, 17029079, 17029103,
                17029104, 17029113, 36009003,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/update-activity-product-202309",
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
                ("activity_id", &self.body_activity_id),
                ("products", &within(&self.products, ..=300)),
                ("benefit_product_ids", &self.benefit_product_ids),
                ("exclude_product_ids", &within(&self.exclude_product_ids, ..=100)),
            ],
        );
    }
}

/// The response to [`UpdateActivityProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateActivityProductsResponse {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Status of the activity.
    pub status: Option<ActivityStatus>,
    /// Title of the activity.
    pub title: Option<String>,
    /// Number of products in the request with the level `PRODUCT`, of SKUs with `VARIATION`, and `0` with `SHOP`. Benefit products and exclusions do not count.
    pub total_count: Option<i64>,
    /// When TikTok created the reply.
    pub update_time: Option<Timestamp>,
}

impl Fields for UpdateActivityProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                    ("total_count", &mut self.total_count),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(UpdateActivityProductsResponse);

/// A product to add to the activity or to change in it; an activity can have at most 10,000 products or SKUs. In a running flash sale, products can be added, but not changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductInput {
    /// Price in the activity, in the currency of the product. Required for `FIXED_PRICE` and `FLASHSALE` with the level `PRODUCT`, otherwise not accepted.
    pub activity_price_amount: Option<Decimal>,
    /// Discount in percent: `10` means 10% off. Required for `DIRECT_DISCOUNT` with the level `PRODUCT`, otherwise not accepted.
    pub discount: Option<Decimal>,
    /// Product ID, from `product::SearchProducts`. A product must not be in two conflicting activities that are running or have not started.
    pub id: ProductId,
    /// Largest number of units that can be sold in the activity: 1 to 99, or `-1` for no limit; always `-1` with the level `VARIATION`. An update cannot lower it.
    pub quantity_limit: i64,
    /// Largest number of units for each buyer: 1 to 99, or `-1` for no limit; always `-1` with the level `VARIATION`. An update cannot lower it.
    pub quantity_per_user: i64,
    /// SKUs and their terms, at most 300 for all products together. With the level `VARIATION`, each product needs at least one; with `PRODUCT`, the list must be empty.
    pub skus: Option<Vec<SkuInput>>,
}

impl ProductInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<ProductId>,
        quantity_limit: i64,
        quantity_per_user: i64,
    ) -> Self {
        Self {
            activity_price_amount: None,
            discount: None,
            id: id.into(),
            quantity_limit,
            quantity_per_user,
            skus: None,
        }
    }

    /// Price in the activity, in the currency of the product. Required for `FIXED_PRICE` and `FLASHSALE` with the level `PRODUCT`, otherwise not accepted.
    #[inline]
    pub fn activity_price_amount(
        mut self,
        activity_price_amount: impl Into<Decimal>,
    ) -> Self {
        self.activity_price_amount = Some(activity_price_amount.into());
        self
    }

    /// Discount in percent: `10` means 10% off. Required for `DIRECT_DISCOUNT` with the level `PRODUCT`, otherwise not accepted.
    #[inline]
    pub fn discount(mut self, discount: impl Into<Decimal>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// SKUs and their terms, at most 300 for all products together. With the level `VARIATION`, each product needs at least one; with `PRODUCT`, the list must be empty.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for ProductInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("activity_price_amount", &self.activity_price_amount),
                    ("discount", &self.discount),
                    ("id", &self.id),
                    ("quantity_limit", &self.quantity_limit),
                    ("quantity_per_user", &self.quantity_per_user),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(ProductInput);

/// A SKU to add to the activity or to change in it. In a running flash sale, SKUs can be added, but not changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct SkuInput {
    /// Price in the activity, in the currency of the SKU. Required for `FIXED_PRICE` and `FLASHSALE` with the level `VARIATION`, otherwise not accepted.
    pub activity_price_amount: Option<Decimal>,
    /// Discount in percent: `10` means 10% off. Required for `DIRECT_DISCOUNT` with the level `VARIATION`, otherwise not accepted.
    pub discount: Option<Decimal>,
    /// SKU ID, from `product::SearchProducts`. A SKU must not be in two conflicting activities that are running or have not started.
    pub id: SkuId,
    /// Largest number of units that can be sold in the activity: 1 to 99, or `-1` for no limit. An update cannot lower it.
    pub quantity_limit: i64,
    /// Largest number of units for each buyer: 1 to 99, or `-1` for no limit. An update cannot lower it.
    pub quantity_per_user: i64,
}

impl SkuInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<SkuId>,
        quantity_limit: i64,
        quantity_per_user: i64,
    ) -> Self {
        Self {
            activity_price_amount: None,
            discount: None,
            id: id.into(),
            quantity_limit,
            quantity_per_user,
        }
    }

    /// Price in the activity, in the currency of the SKU. Required for `FIXED_PRICE` and `FLASHSALE` with the level `VARIATION`, otherwise not accepted.
    #[inline]
    pub fn activity_price_amount(
        mut self,
        activity_price_amount: impl Into<Decimal>,
    ) -> Self {
        self.activity_price_amount = Some(activity_price_amount.into());
        self
    }

    /// Discount in percent: `10` means 10% off. Required for `DIRECT_DISCOUNT` with the level `VARIATION`, otherwise not accepted.
    #[inline]
    pub fn discount(mut self, discount: impl Into<Decimal>) -> Self {
        self.discount = Some(discount.into());
        self
    }
}

impl WriteFields for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("activity_price_amount", &self.activity_price_amount),
                    ("discount", &self.discount),
                    ("id", &self.id),
                    ("quantity_limit", &self.quantity_limit),
                    ("quantity_per_user", &self.quantity_per_user),
                ],
            );
    }
}

debug_written!(SkuInput);
