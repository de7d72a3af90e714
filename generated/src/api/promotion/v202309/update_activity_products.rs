// @generated from specs/promotion/202309/update_activity_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateActivityProducts` and what only it uses.

use crate::glue::*;
use crate::api::promotion::types::ActivityStatus;

/// `PUT /promotion/202309/activities/{activity_id}/products`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.promotion.write`.
#[doc(alias = "update-activity-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateActivityProducts {
    pub activity_id: String,
    pub body_activity_id: String,
    /// At most 300 entries.
    pub products: Option<Vec<ProductInput>>,
    pub benefit_product_ids: Option<Vec<String>>,
    /// At most 100 entries.
    pub exclude_product_ids: Option<Vec<String>>,
}

impl UpdateActivityProducts {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        activity_id: impl Into<String>,
        body_activity_id: impl Into<String>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(),
            body_activity_id: body_activity_id.into(),
            products: None,
            benefit_product_ids: None,
            exclude_product_ids: None,
        }
    }
    /// At most 300 entries.
    #[inline]
    pub fn products(mut self, products: impl IntoIterator<Item = ProductInput>) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }
    #[inline]
    pub fn benefit_product_ids(
        mut self,
        benefit_product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefit_product_ids = Some(
            benefit_product_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// At most 100 entries.
    #[inline]
    pub fn exclude_product_ids(
        mut self,
        exclude_product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_product_ids = Some(
            exclude_product_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for UpdateActivityProducts {
    type Response = UpdateActivityProductsResponse;
    const NAME: &'static str = "UpdateActivityProducts";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/promotion/202309/activities/{activity_id}/products";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/promotion/202309/activities/");
        path.id("activity_id", &self.activity_id);
        path.literal("/products");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("activity_id", &self.body_activity_id);
        body.field("products", &self.products);
        body.field("benefit_product_ids", &self.benefit_product_ids);
        body.field("exclude_product_ids", &self.exclude_product_ids);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProductInput {
    pub activity_price_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub id: String,
    pub quantity_limit: i64,
    pub quantity_per_user: i64,
    pub skus: Option<Vec<SkuInput>>,
}

impl ProductInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        id: impl Into<String>,
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
    #[inline]
    pub fn activity_price_amount(
        mut self,
        activity_price_amount: impl Into<Decimal>,
    ) -> Self {
        self.activity_price_amount = Some(activity_price_amount.into());
        self
    }
    #[inline]
    pub fn discount(mut self, discount: impl Into<Decimal>) -> Self {
        self.discount = Some(discount.into());
        self
    }
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl Body for ProductInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("activity_price_amount", &self.activity_price_amount);
        object.field("discount", &self.discount);
        object.field("id", &self.id);
        object.field("quantity_limit", &self.quantity_limit);
        object.field("quantity_per_user", &self.quantity_per_user);
        object.field("skus", &self.skus);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SkuInput {
    pub activity_price_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub id: String,
    pub quantity_limit: i64,
    pub quantity_per_user: i64,
}

impl SkuInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        id: impl Into<String>,
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
    #[inline]
    pub fn activity_price_amount(
        mut self,
        activity_price_amount: impl Into<Decimal>,
    ) -> Self {
        self.activity_price_amount = Some(activity_price_amount.into());
        self
    }
    #[inline]
    pub fn discount(mut self, discount: impl Into<Decimal>) -> Self {
        self.discount = Some(discount.into());
        self
    }
}

impl Body for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("activity_price_amount", &self.activity_price_amount);
        object.field("discount", &self.discount);
        object.field("id", &self.id);
        object.field("quantity_limit", &self.quantity_limit);
        object.field("quantity_per_user", &self.quantity_per_user);
    }
}

/// What [`UpdateActivityProducts`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateActivityProductsResponse {
    pub activity_id: Option<String>,
    pub status: Option<ActivityStatus>,
    pub title: Option<String>,
    pub total_count: Option<i64>,
    pub update_time: Option<Timestamp>,
}

impl Fields for UpdateActivityProductsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "activity_id" => read(map, &mut self.activity_id),
            "status" => read(map, &mut self.status),
            "title" => read(map, &mut self.title),
            "total_count" => read(map, &mut self.total_count),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}
