// @generated from specs/fbt/202607/update_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateGoods`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtGoodsId;
use crate::api::fbt::types::{
    BarcodeInput, BulkyItemAttributeInput, DimensionsAndWeight, GoodsSafetyAttributes,
    HazmatDeclarationInput, ReturnHandlingMethod, ShelfLife, SiocAttribute,
};

/// Updates the name, image, measurements, hazmat documents, shelf life and return handling of goods. Check `is_success` of the result.
///
/// `POST /fbt/202607/goods/update_goods_info`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdateGoodsResponse`].
/// The reply can report failures in `result`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::fbt::UpdateGoods;
 use tiktok_shop::fbt::types::{DimensionsAndWeight, DimensionsAndWeightRequired, ReturnHandlingMethod};
 use tiktok_shop::fbt::update_goods::{GoodsUpdate, GoodsUpdateRequired};
 use tiktok_shop::types::{LengthUnit, WeightUnit};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateGoods::new()
     .goods(
         GoodsUpdate::new(GoodsUpdateRequired {
             goods_id: "7420135978213461877".into(),
             goods_name: "Ceramic mug".into(),
             goods_image_url: "https://www.example.com/mug.jpg".into(),
             return_handling_method: ReturnHandlingMethod::RestockSellableDisposeUnsellable,
             measurements: DimensionsAndWeight::new(DimensionsAndWeightRequired {
                 weight_value: Decimal::new("350")?,
                 length_value: Decimal::new("12")?,
                 width_value: Decimal::new("9")?,
                 height_value: Decimal::new("10")?,
                 weight_unit: WeightUnit::Gram,
                 dimension_unit: LengthUnit::Centimeter,
             }),
             is_hazmat: false,
             has_lot_code: false,
             has_expiration_management: false,
         }),
     );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "UpdateFbtGoodsInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGoods {
    /// The new data of the goods. JSON name: `update_goods_dto`.
    pub goods: Option<GoodsUpdate>,
}

impl UpdateGoods {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The new data of the goods. JSON name: `update_goods_dto`.
    #[inline]
    pub fn goods(mut self, goods: GoodsUpdate) -> Self {
        self.goods = Some(goods);
        self
    }
}

impl Endpoint for UpdateGoods {
    type Response = UpdateGoodsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateGoods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/goods/update_goods_info";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("update_goods_dto", &self.goods)]);
    }
}

/// The response to [`UpdateGoods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGoodsResponse {
    /// Result of the operation. JSON name: `update_result_info`.
    pub result: Option<GoodsUpdateResult>,
}

impl Fields for UpdateGoodsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("update_result_info", &mut self.result)]);
    }
}

debug_fields!(UpdateGoodsResponse);

impl CollectFailures for UpdateGoodsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.result);
    }
}

impl PartialFailures for UpdateGoodsResponse {}

/// New data of goods.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsUpdate {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods). JSON name: `tts_goods_id`.
    pub goods_id: FbtGoodsId,
    /// Name of the goods. Example: `Ceramic mug`.
    pub goods_name: String,
    /// URL of the image of the goods. Example: `https://www.example.com/mug.jpg`.
    pub goods_image_url: String,
    /// What happens to goods that buyers return; required with every update. Accepts `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`, `DISPOSAL_WITHOUT_INSPECTION`, `RETURN_WITHOUT_INSPECTION` or `RESTOCK_SELLABLE_RETURN_UNSELLABLE`.
    pub return_handling_method: ReturnHandlingMethod,
    /// Size and weight of the goods. JSON name: `dimension_and_weight_base_info`.
    pub measurements: DimensionsAndWeight,
    /// Whether the goods are hazardous; if true, `hazmat` is required. Example: `false`.
    pub is_hazmat: bool,
    /// Whether the goods are under lot control; [`GetGoodsHazmatAndExpirationRules`](crate::fbt::GetGoodsHazmatAndExpirationRules) returns whether their category requires it. Example: `false`. JSON name: `is_lot_code`.
    pub has_lot_code: bool,
    /// Whether the goods are under expiration management; if true, `shelf_life` is required. Example: `false`. JSON name: `is_expiration_management`.
    pub has_expiration_management: bool,
    /// Code of the goods in the merchant's own system.
    pub reference_code: Option<String>,
    /// Barcodes of the goods. JSON name: `barcode_infos`.
    pub barcodes: Option<Vec<BarcodeInput>>,
    /// What makes the goods hazardous, with the documents; required if `is_hazmat` is true. JSON name: `hazmat_info`.
    pub hazmat: Option<HazmatDeclarationInput>,
    /// Shelf life of the goods; required if `has_expiration_management` is true. JSON name: `shelf_life_attribute_info`.
    pub shelf_life: Option<ShelfLife>,
    /// Whether the goods ship in their own container (SIOC).
    pub is_sioc: Option<bool>,
    /// Documents of goods that ship in their own container.
    pub sioc_attribute: Option<SiocAttribute>,
    /// Whether the goods are accessories of bulky goods.
    pub bulky_item_attribute: Option<BulkyItemAttributeInput>,
    /// Properties that matter for safe handling.
    pub goods_safety_attributes: Option<GoodsSafetyAttributes>,
}

/// The required fields of [`GoodsUpdate`], for [`GoodsUpdate::new`].
#[derive(Clone, Debug)]
pub struct GoodsUpdateRequired {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods). JSON name: `tts_goods_id`.
    pub goods_id: FbtGoodsId,
    /// Name of the goods. Example: `Ceramic mug`.
    pub goods_name: String,
    /// URL of the image of the goods. Example: `https://www.example.com/mug.jpg`.
    pub goods_image_url: String,
    /// What happens to goods that buyers return; required with every update. Accepts `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`, `DISPOSAL_WITHOUT_INSPECTION`, `RETURN_WITHOUT_INSPECTION` or `RESTOCK_SELLABLE_RETURN_UNSELLABLE`.
    pub return_handling_method: ReturnHandlingMethod,
    /// Size and weight of the goods. JSON name: `dimension_and_weight_base_info`.
    pub measurements: DimensionsAndWeight,
    /// Whether the goods are hazardous; if true, `hazmat` is required. Example: `false`.
    pub is_hazmat: bool,
    /// Whether the goods are under lot control; [`GetGoodsHazmatAndExpirationRules`](crate::fbt::GetGoodsHazmatAndExpirationRules) returns whether their category requires it. Example: `false`. JSON name: `is_lot_code`.
    pub has_lot_code: bool,
    /// Whether the goods are under expiration management; if true, `shelf_life` is required. Example: `false`. JSON name: `is_expiration_management`.
    pub has_expiration_management: bool,
}

impl GoodsUpdate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: GoodsUpdateRequired) -> Self {
        Self {
            goods_id: required.goods_id,
            goods_name: required.goods_name,
            goods_image_url: required.goods_image_url,
            return_handling_method: required.return_handling_method,
            measurements: required.measurements,
            is_hazmat: required.is_hazmat,
            has_lot_code: required.has_lot_code,
            has_expiration_management: required.has_expiration_management,
            reference_code: None,
            barcodes: None,
            hazmat: None,
            shelf_life: None,
            is_sioc: None,
            sioc_attribute: None,
            bulky_item_attribute: None,
            goods_safety_attributes: None,
        }
    }

    /// Code of the goods in the merchant's own system.
    #[inline]
    pub fn reference_code(mut self, reference_code: impl Into<String>) -> Self {
        self.reference_code = Some(reference_code.into());
        self
    }

    /// Barcodes of the goods. JSON name: `barcode_infos`.
    #[inline]
    pub fn barcodes(mut self, barcodes: impl IntoIterator<Item = BarcodeInput>) -> Self {
        self.barcodes = Some(barcodes.into_iter().collect());
        self
    }

    /// What makes the goods hazardous, with the documents; required if `is_hazmat` is true. JSON name: `hazmat_info`.
    #[inline]
    pub fn hazmat(mut self, hazmat: HazmatDeclarationInput) -> Self {
        self.hazmat = Some(hazmat);
        self
    }

    /// Shelf life of the goods; required if `has_expiration_management` is true. JSON name: `shelf_life_attribute_info`.
    #[inline]
    pub fn shelf_life(mut self, shelf_life: ShelfLife) -> Self {
        self.shelf_life = Some(shelf_life);
        self
    }

    /// Whether the goods ship in their own container (SIOC).
    #[inline]
    pub fn is_sioc(mut self, is_sioc: bool) -> Self {
        self.is_sioc = Some(is_sioc);
        self
    }

    /// Documents of goods that ship in their own container.
    #[inline]
    pub fn sioc_attribute(mut self, sioc_attribute: SiocAttribute) -> Self {
        self.sioc_attribute = Some(sioc_attribute);
        self
    }

    /// Whether the goods are accessories of bulky goods.
    #[inline]
    pub fn bulky_item_attribute(
        mut self,
        bulky_item_attribute: BulkyItemAttributeInput,
    ) -> Self {
        self.bulky_item_attribute = Some(bulky_item_attribute);
        self
    }

    /// Properties that matter for safe handling.
    #[inline]
    pub fn goods_safety_attributes(
        mut self,
        goods_safety_attributes: GoodsSafetyAttributes,
    ) -> Self {
        self.goods_safety_attributes = Some(goods_safety_attributes);
        self
    }
}

impl WriteFields for GoodsUpdate {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("tts_goods_id", &self.goods_id),
                    ("goods_name", &self.goods_name),
                    ("goods_image_url", &self.goods_image_url),
                    (
                        "return_handling_method",
                        &one_of(
                            &self.return_handling_method,
                            &[
                                "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
                                "DISPOSAL_WITHOUT_INSPECTION",
                                "RETURN_WITHOUT_INSPECTION",
                                "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
                            ],
                        ),
                    ),
                    ("dimension_and_weight_base_info", &self.measurements),
                    ("is_hazmat", &self.is_hazmat),
                    ("is_lot_code", &self.has_lot_code),
                    ("is_expiration_management", &self.has_expiration_management),
                    ("reference_code", &self.reference_code),
                    ("barcode_infos", &self.barcodes),
                    ("hazmat_info", &self.hazmat),
                    ("shelf_life_attribute_info", &self.shelf_life),
                    ("is_sioc", &self.is_sioc),
                    ("sioc_attribute", &self.sioc_attribute),
                    ("bulky_item_attribute", &self.bulky_item_attribute),
                    ("goods_safety_attributes", &self.goods_safety_attributes),
                ],
            );
    }
}

debug_written!(GoodsUpdate);

/// Result of updating goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsUpdateResult {
    /// ID of the goods.
    pub tts_goods_id: Option<FbtGoodsId>,
    /// Whether the goods were updated.
    pub is_success: Option<bool>,
    /// Why the goods were not updated.
    pub fail_reason: Option<String>,
}

impl Fields for GoodsUpdateResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tts_goods_id", &mut self.tts_goods_id),
                    ("is_success", &mut self.is_success),
                    ("fail_reason", &mut self.fail_reason),
                ],
            );
    }
}

debug_fields!(GoodsUpdateResult);

impl CollectFailures for GoodsUpdateResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("tts_goods_id", &self.tts_goods_id);
        failure.add_reason(&self.fail_reason);
    }
}
