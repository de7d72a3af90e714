// @generated from specs/fbt/202607/create_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateGoods` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::{
    BarcodeInput, BulkyItemAttributeInput, DimensionsAndWeight, GoodsSafetyAttributes,
    HazmatInfoInput, ReturnHandlingMethod, ShelfLife, SiocAttribute,
};

/// `POST /fbt/202607/goods/create_goods`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGoods {
    pub goods: Vec<NewGoods>,
}

impl CreateGoods {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(goods: impl IntoIterator<Item = NewGoods>) -> Self {
        Self {
            goods: goods.into_iter().collect(),
        }
    }
}

impl Endpoint for CreateGoods {
    type Response = CreateGoodsResponse;
    const NAME: &'static str = "CreateGoods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/goods/create_goods";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("create_goods_dto_list", &self.goods);
    }
}

/// What [`CreateGoods`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGoodsResponse {
    pub create_result_info: Option<CreateResults>,
}

impl Fields for CreateGoodsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_result_info" => read(map, &mut self.create_result_info),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResult {
    pub tts_sku_id: Option<String>,
    pub is_success: Option<bool>,
    pub tts_goods_id: Option<String>,
    pub fail_reason: Option<String>,
}

impl Fields for CreateResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "tts_sku_id" => read(map, &mut self.tts_sku_id),
            "is_success" => read(map, &mut self.is_success),
            "tts_goods_id" => read(map, &mut self.tts_goods_id),
            "fail_reason" => read(map, &mut self.fail_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResults {
    pub create_result_list: Vec<CreateResult>,
}

impl Fields for CreateResults {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_result_list" => read(map, &mut self.create_result_list),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewGoods {
    pub tts_sku_id: String,
    pub create_goods_type: String,
    /// At most 255 characters.
    pub goods_name: String,
    pub goods_image_url: String,
    pub return_handling_method: ReturnHandlingMethod,
    pub dimension_and_weight_base_info: DimensionsAndWeight,
    pub is_hazmat: bool,
    pub is_lot_code: bool,
    pub is_expiration_management: bool,
    /// At most 50 characters.
    pub reference_code: Option<String>,
    pub barcode_infos: Option<Vec<BarcodeInput>>,
    pub hazmat_info: Option<HazmatInfoInput>,
    pub shelf_life_attribute_info: Option<ShelfLife>,
    pub is_sioc: Option<bool>,
    pub sioc_attribute: Option<SiocAttribute>,
    pub bulky_item_attribute: Option<BulkyItemAttributeInput>,
    pub goods_safety_attributes: Option<GoodsSafetyAttributes>,
}

impl NewGoods {
    /// With the fields that TikTok requires.
    #[expect(clippy::too_many_arguments, reason = "TikTok requires all of them")]
    #[inline]
    pub fn new(
        tts_sku_id: impl Into<String>,
        create_goods_type: impl Into<String>,
        goods_name: impl Into<String>,
        goods_image_url: impl Into<String>,
        return_handling_method: impl Into<ReturnHandlingMethod>,
        dimension_and_weight_base_info: DimensionsAndWeight,
        is_hazmat: bool,
        is_lot_code: bool,
        is_expiration_management: bool,
    ) -> Self {
        Self {
            tts_sku_id: tts_sku_id.into(),
            create_goods_type: create_goods_type.into(),
            goods_name: goods_name.into(),
            goods_image_url: goods_image_url.into(),
            return_handling_method: return_handling_method.into(),
            dimension_and_weight_base_info,
            is_hazmat,
            is_lot_code,
            is_expiration_management,
            reference_code: None,
            barcode_infos: None,
            hazmat_info: None,
            shelf_life_attribute_info: None,
            is_sioc: None,
            sioc_attribute: None,
            bulky_item_attribute: None,
            goods_safety_attributes: None,
        }
    }
    /// At most 50 characters.
    #[inline]
    pub fn reference_code(mut self, reference_code: impl Into<String>) -> Self {
        self.reference_code = Some(reference_code.into());
        self
    }
    #[inline]
    pub fn barcode_infos(
        mut self,
        barcode_infos: impl IntoIterator<Item = BarcodeInput>,
    ) -> Self {
        self.barcode_infos = Some(barcode_infos.into_iter().collect());
        self
    }
    #[inline]
    pub fn hazmat_info(mut self, hazmat_info: HazmatInfoInput) -> Self {
        self.hazmat_info = Some(hazmat_info);
        self
    }
    #[inline]
    pub fn shelf_life_attribute_info(
        mut self,
        shelf_life_attribute_info: ShelfLife,
    ) -> Self {
        self.shelf_life_attribute_info = Some(shelf_life_attribute_info);
        self
    }
    #[inline]
    pub fn is_sioc(mut self, is_sioc: bool) -> Self {
        self.is_sioc = Some(is_sioc);
        self
    }
    #[inline]
    pub fn sioc_attribute(mut self, sioc_attribute: SiocAttribute) -> Self {
        self.sioc_attribute = Some(sioc_attribute);
        self
    }
    #[inline]
    pub fn bulky_item_attribute(
        mut self,
        bulky_item_attribute: BulkyItemAttributeInput,
    ) -> Self {
        self.bulky_item_attribute = Some(bulky_item_attribute);
        self
    }
    #[inline]
    pub fn goods_safety_attributes(
        mut self,
        goods_safety_attributes: GoodsSafetyAttributes,
    ) -> Self {
        self.goods_safety_attributes = Some(goods_safety_attributes);
        self
    }
}

impl Body for NewGoods {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("tts_sku_id", &self.tts_sku_id);
        object.field("create_goods_type", &self.create_goods_type);
        object.field("goods_name", &self.goods_name);
        object.field("goods_image_url", &self.goods_image_url);
        object.field("return_handling_method", &self.return_handling_method);
        object
            .field(
                "dimension_and_weight_base_info",
                &self.dimension_and_weight_base_info,
            );
        object.field("is_hazmat", &self.is_hazmat);
        object.field("is_lot_code", &self.is_lot_code);
        object.field("is_expiration_management", &self.is_expiration_management);
        object.field("reference_code", &self.reference_code);
        object.field("barcode_infos", &self.barcode_infos);
        object.field("hazmat_info", &self.hazmat_info);
        object.field("shelf_life_attribute_info", &self.shelf_life_attribute_info);
        object.field("is_sioc", &self.is_sioc);
        object.field("sioc_attribute", &self.sioc_attribute);
        object.field("bulky_item_attribute", &self.bulky_item_attribute);
        object.field("goods_safety_attributes", &self.goods_safety_attributes);
    }
}

impl Tell for CreateGoodsResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.create_result_info);
    }
}

impl PartialFailures for CreateGoodsResponse {}

impl Tell for CreateResult {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("tts_sku_id", &self.tts_sku_id);
        failure.add_subject("tts_goods_id", &self.tts_goods_id);
        failure.add_causes(&self.fail_reason);
    }
}

impl Tell for CreateResults {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.create_result_list);
    }
}
