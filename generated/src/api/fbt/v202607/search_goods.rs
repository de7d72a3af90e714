// @generated from specs/fbt/202607/search_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchGoods`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, ProductId, SkuId};
use crate::api::fbt::types::{
    Barcode, BulkyItemAttribute, GoodsMeasurements, GoodsSafetyAttributes,
    HandlingMethod, HazmatApprovalStatus, HazmatDeclaration, SiocApprovalStatus,
    SiocAttribute, Sku,
};

/// Searches the goods of the merchant by goods ID, SKU, product or reference code. Goods must match all filters that are given; without a filter, all goods are returned, the newest first.
///
/// `POST /fbt/202607/goods/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info` (documented for version 202409).
/// Returns [`SearchGoodsResponse`]; `goods` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page for version 202409 <https://partner.tiktokshop.com/docv2/page/search-goods-info-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::SearchGoods;

 let shop = client.seller(token).shop(cipher);
 let mut items = shop.items(SearchGoods::new(10).reference_codes(["MUG-350-BLUE"]));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchGoodsInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGoods {
    /// Largest number of items on a page. From 1 to 100 (documented for version 202409).
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// IDs of the goods to find. At most 100 entries.
    pub goods_ids: Option<Vec<FbtGoodsId>>,
    /// Product IDs; only goods of these products are returned. At most 100 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// The merchant's own codes of the goods to find. At most 100 entries.
    pub reference_codes: Option<Vec<String>>,
    /// SKU IDs; only goods of these SKUs are returned. At most 100 entries.
    pub sku_ids: Option<Vec<SkuId>>,
}

impl SearchGoods {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            goods_ids: None,
            product_ids: None,
            reference_codes: None,
            sku_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// IDs of the goods to find. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<FbtGoodsId>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Product IDs; only goods of these products are returned. At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The merchant's own codes of the goods to find. At most 100 entries.
    #[inline]
    pub fn reference_codes(
        mut self,
        reference_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reference_codes = Some(
            reference_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// SKU IDs; only goods of these SKUs are returned. At most 100 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchGoods {
    type Response = SearchGoodsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchGoods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/goods/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .pages("goods")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-goods-info-202409");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("goods_ids", &within(&self.goods_ids, ..=100)),
                ("product_ids", &within(&self.product_ids, ..=100)),
                ("reference_codes", &within(&self.reference_codes, ..=100)),
                ("sku_ids", &within(&self.sku_ids, ..=100)),
            ],
        );
    }
}

impl Paged for SearchGoods {
    type Item = Goods;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.goods
    }
}

/// The response to [`SearchGoods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchGoodsResponse {
    /// Token of the next page. Empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Goods that match.
    pub goods: Vec<Goods>,
}

impl Fields for SearchGoodsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("goods", &mut self.goods),
                ],
            );
    }
}

debug_fields!(SearchGoodsResponse);

/// Goods that Fulfilled by TikTok manages, with the SKUs that are bound to them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Goods {
    /// Goods ID of Fulfilled by TikTok; differs from the IDs of products and SKUs.
    pub id: Option<FbtGoodsId>,
    /// Name of the goods.
    pub name: Option<String>,
    /// Barcodes of the goods.
    pub barcodes: Vec<Barcode>,
    /// Code of the goods in the merchant's own system.
    pub reference_code: Option<String>,
    /// URL of the image of the goods.
    pub image_url: Option<String>,
    /// Size and weight that the merchant declared. JSON name: `merchant_declaration_info`.
    pub declared_measurements: Option<GoodsMeasurements>,
    /// Size and weight that the warehouse measured when the goods first arrived. JSON name: `warehouse_confirmation_info`.
    pub confirmed_measurements: Option<GoodsMeasurements>,
    /// SKUs that are bound to the goods.
    pub skus: Vec<Sku>,
    /// How lots and expiration are managed. JSON name: `lot_expiration_info`.
    pub lot_expiration: Option<LotExpiration>,
    /// Whether the goods are hazardous.
    pub is_hazmat: Option<bool>,
    /// What makes the goods hazardous, with the documents. JSON name: `hazmat_info`.
    pub hazmat: Option<HazmatDeclaration>,
    /// Review status of goods that ship in their own container; present only if `is_sioc` is true and there is a status.
    pub sioc_approval_status: Option<SiocApprovalStatus>,
    /// Whether TikTok fulfills the goods; only for goods that are hazardous or ship in their own container.
    pub hazmat_approval_status: Option<HazmatApprovalStatus>,
    /// Whether the goods are bulky or accessories of bulky goods.
    pub bulky_item_attribute: Option<BulkyItemAttribute>,
    /// Properties that matter for safe handling.
    pub goods_safety_attributes: Option<GoodsSafetyAttributes>,
    /// Whether the goods ship in their own container (SIOC).
    pub is_sioc: Option<bool>,
    /// Documents of goods that ship in their own container.
    pub sioc_attribute: Option<SiocAttribute>,
}

impl Fields for Goods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("barcodes", &mut self.barcodes),
                    ("reference_code", &mut self.reference_code),
                    ("image_url", &mut self.image_url),
                    ("merchant_declaration_info", &mut self.declared_measurements),
                    ("warehouse_confirmation_info", &mut self.confirmed_measurements),
                    ("skus", &mut self.skus),
                    ("lot_expiration_info", &mut self.lot_expiration),
                    ("is_hazmat", &mut self.is_hazmat),
                    ("hazmat_info", &mut self.hazmat),
                    ("sioc_approval_status", &mut self.sioc_approval_status),
                    ("hazmat_approval_status", &mut self.hazmat_approval_status),
                    ("bulky_item_attribute", &mut self.bulky_item_attribute),
                    ("goods_safety_attributes", &mut self.goods_safety_attributes),
                    ("is_sioc", &mut self.is_sioc),
                    ("sioc_attribute", &mut self.sioc_attribute),
                ],
            );
    }
}

debug_fields!(Goods);

/// How lots and expiration of goods are managed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LotExpiration {
    /// Whether the goods are under lot control. JSON name: `is_lot_control`.
    pub has_lot_control: Option<bool>,
    /// Whether the goods are under expiration management. JSON name: `is_expiration_management`.
    pub has_expiration_management: Option<bool>,
    /// Number of days from production to expiration.
    pub shelf_life_days: Option<i64>,
    /// Smallest number of days before expiration at which the warehouse still accepts the goods.
    pub inbound_cutoff_days: Option<i64>,
    /// Number of days before expiration at which the merchant is warned.
    pub expiration_alert_days: Option<i64>,
    /// Smallest number of days before expiration at which the goods are still sold.
    pub sales_cutoff_days: Option<i64>,
    /// What happens to expired stock.
    pub handling_method: Option<HandlingMethod>,
}

impl Fields for LotExpiration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_lot_control", &mut self.has_lot_control),
                    ("is_expiration_management", &mut self.has_expiration_management),
                    ("shelf_life_days", &mut self.shelf_life_days),
                    ("inbound_cutoff_days", &mut self.inbound_cutoff_days),
                    ("expiration_alert_days", &mut self.expiration_alert_days),
                    ("sales_cutoff_days", &mut self.sales_cutoff_days),
                    ("handling_method", &mut self.handling_method),
                ],
            );
    }
}

debug_fields!(LotExpiration);
