// @generated from specs/fbt/202607/search_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchGoods` and the types that only this operation uses.

use crate::__private::*;
use crate::api::fbt::types::{
    Barcode, BulkyItemAttribute, GoodsMeasurements, GoodsSafetyAttributes,
    HandlingMethod, HazmatApprovalStatus, HazmatDeclaration, SiocApprovalStatus,
    SiocAttribute, Sku,
};

/// Searches goods by ids, SKUs, products or reference codes; those that match all of the filters are returned.
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
#[doc(alias = "SearchGoodsInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGoods {
    /// Largest number of items on a page. Documented for version 202409: From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// ID of the goods, from `Goods::id`. At most 100 entries.
    pub goods_ids: Option<Vec<String>>,
    /// Given by TikTok Shop. At most 100 entries.
    pub product_ids: Option<Vec<String>>,
    /// The seller's own codes. At most 100 entries.
    pub reference_codes: Option<Vec<String>>,
    /// Given by TikTok Shop. At most 100 entries.
    pub sku_ids: Option<Vec<String>>,
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

    /// ID of the goods, from `Goods::id`. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Given by TikTok Shop. At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The seller's own codes. At most 100 entries.
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

    /// Given by TikTok Shop. At most 100 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<String>>,
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
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// Over all pages.
    pub total_count: Option<i64>,
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

/// What TikTok's warehouses store; one kind is bound to one or more SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Goods {
    /// Given by Fulfilled by TikTok; products and SKUs have others.
    pub id: Option<String>,
    pub name: Option<String>,
    pub barcodes: Vec<Barcode>,
    /// The seller's own code.
    pub reference_code: Option<String>,
    pub image_url: Option<String>,
    /// What the seller measured. JSON name: `merchant_declaration_info`.
    pub declared_measurements: Option<GoodsMeasurements>,
    /// What the warehouse measured on first arrival. JSON name: `warehouse_confirmation_info`.
    pub confirmed_measurements: Option<GoodsMeasurements>,
    pub skus: Vec<Sku>,
    /// Lots and shelf life. JSON name: `lot_expiration_info`.
    pub lot_expiration: Option<LotExpiration>,
    pub is_hazmat: Option<bool>,
    /// JSON name: `hazmat_info`.
    pub hazmat: Option<HazmatDeclaration>,
    /// Of goods that ship in their own container.
    pub sioc_approval_status: Option<SiocApprovalStatus>,
    /// Of goods that are hazardous or ship in their own container.
    pub hazmat_approval_status: Option<HazmatApprovalStatus>,
    pub bulky_item_attribute: Option<BulkyItemAttribute>,
    pub goods_safety_attributes: Option<GoodsSafetyAttributes>,
    /// Whether they ship in their own container.
    pub is_sioc: Option<bool>,
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

/// How goods with lots or a shelf life are managed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LotExpiration {
    /// Whether lots are distinguished. JSON name: `is_lot_control`.
    pub has_lot_control: Option<bool>,
    /// Whether expiration dates are kept. JSON name: `is_expiration_management`.
    pub has_expiration_management: Option<bool>,
    /// From making to expiry.
    pub shelf_life_days: Option<i64>,
    /// How long before expiry the warehouse takes no more in.
    pub inbound_cutoff_days: Option<i64>,
    /// How long before expiry the seller is warned.
    pub expiration_alert_days: Option<i64>,
    /// How long before expiry selling stops.
    pub sales_cutoff_days: Option<i64>,
    /// What becomes of expired stock; `STORE_UNITS` makes it defective.
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
