// @generated from specs/fbt/202607/create_goods.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateGoods`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SkuId;
use crate::api::fbt::types::{
    BarcodeInput, BulkyItemAttributeInput, DimensionsAndWeight, GoodsResult,
    GoodsSafetyAttributes, HazmatDeclarationInput, ReturnHandlingMethod, ShelfLife,
    SiocAttribute,
};

/// Creates goods of Fulfilled by TikTok and binds each to a SKU; [`GetGoodsHazmatAndExpirationRules`](crate::fbt::GetGoodsHazmatAndExpirationRules) shows what they require. Some goods may fail, so match the results by SKU ID, and check `is_success`.
///
/// `POST /fbt/202607/goods/create_goods`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateGoodsResponse`].
/// The reply can report failures in `results`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::fbt::CreateGoods;
 use tiktok_shop::fbt::create_goods::{CreateGoodsType, NewGoods, NewGoodsRequired};
 use tiktok_shop::fbt::types::{DimensionsAndWeight, DimensionsAndWeightRequired, ReturnHandlingMethod};
 use tiktok_shop::types::{LengthUnit, WeightUnit};

 let shop = client.seller(token).shop(cipher);
 let request = CreateGoods::new([
     NewGoods::new(NewGoodsRequired {
         sku_id: "1729439634328225260".into(),
         create_goods_type: CreateGoodsType::CreateAndBind,
         goods_name: "Ceramic mug".into(),
         goods_image_url: "https://www.example.com/mug.jpg".into(),
         return_handling_method: ReturnHandlingMethod::CollectReturnUnits,
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
 ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateFbtGoods")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGoods {
    /// Goods to create. JSON name: `create_goods_dto_list`.
    pub goods: Vec<NewGoods>,
}

impl CreateGoods {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(goods: impl IntoIterator<Item = NewGoods>) -> Self {
        Self {
            goods: goods.into_iter().collect(),
        }
    }
}

impl Endpoint for CreateGoods {
    type Response = CreateGoodsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateGoods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/goods/create_goods";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("create_goods_dto_list", &self.goods)]);
    }
}

/// The response to [`CreateGoods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGoodsResponse {
    /// Results of the operation. JSON name: `create_result_info`.
    pub results: Option<CreateResults>,
}

impl Fields for CreateGoodsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("create_result_info", &mut self.results)]);
    }
}

debug_fields!(CreateGoodsResponse);

impl CollectFailures for CreateGoodsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.results);
    }
}

impl PartialFailures for CreateGoodsResponse {}

/// What to create.
#[non_exhaustive]
pub enum CreateGoodsType {
    /// Goods that are bound to a SKU. Sent as `CREATE_AND_BIND`.
    CreateAndBind,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreateGoodsType {
    const TEXTS: &'static [&'static str] = &["CREATE_AND_BIND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::CreateAndBind,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateAndBind => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CreateGoodsType, Write);

/// Results of creating goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResults {
    /// Result for each of the goods. JSON name: `create_result_list`.
    pub results: Vec<GoodsResult>,
}

impl Fields for CreateResults {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("create_result_list", &mut self.results)]);
    }
}

debug_fields!(CreateResults);

impl CollectFailures for CreateResults {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.results);
    }
}

/// Goods to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewGoods {
    /// ID of the SKU to which the goods are bound. JSON name: `tts_sku_id`.
    pub sku_id: SkuId,
    /// What to create; always `CREATE_AND_BIND`.
    pub create_goods_type: CreateGoodsType,
    /// Name of the goods. At most 255 characters. Example: `Ceramic mug`.
    pub goods_name: String,
    /// URL of the image of the goods. Example: `https://www.example.com/mug.jpg`.
    pub goods_image_url: String,
    /// What happens to goods that buyers return; TikTok's default is `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`.
    pub return_handling_method: ReturnHandlingMethod,
    /// Size and weight of the goods. JSON name: `dimension_and_weight_base_info`.
    pub measurements: DimensionsAndWeight,
    /// Whether the goods are hazardous; if true, `hazmat` is required. Example: `false`.
    pub is_hazmat: bool,
    /// Whether the goods are under lot control; [`GetGoodsHazmatAndExpirationRules`](crate::fbt::GetGoodsHazmatAndExpirationRules) returns whether their category requires it. Example: `false`. JSON name: `is_lot_code`.
    pub has_lot_code: bool,
    /// Whether the goods are under expiration management; if true, `shelf_life` is required. Example: `false`. JSON name: `is_expiration_management`.
    pub has_expiration_management: bool,
    /// Code of the goods in the merchant's own system. At most 50 characters.
    pub reference_code: Option<String>,
    /// Barcodes of the goods: at most one in total of the types `UPC`, `EAN` and `GTIN`, five `ASIN_OR_FNSKU`, and five `MERCHANT_SKU_ID`. JSON name: `barcode_infos`.
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

/// The required fields of [`NewGoods`], for [`NewGoods::new`].
#[derive(Clone, Debug)]
pub struct NewGoodsRequired {
    /// ID of the SKU to which the goods are bound. JSON name: `tts_sku_id`.
    pub sku_id: SkuId,
    /// What to create; always `CREATE_AND_BIND`.
    pub create_goods_type: CreateGoodsType,
    /// Name of the goods. At most 255 characters. Example: `Ceramic mug`.
    pub goods_name: String,
    /// URL of the image of the goods. Example: `https://www.example.com/mug.jpg`.
    pub goods_image_url: String,
    /// What happens to goods that buyers return; TikTok's default is `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`.
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

impl NewGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewGoodsRequired) -> Self {
        Self {
            sku_id: required.sku_id,
            create_goods_type: required.create_goods_type,
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

    /// Code of the goods in the merchant's own system. At most 50 characters.
    #[inline]
    pub fn reference_code(mut self, reference_code: impl Into<String>) -> Self {
        self.reference_code = Some(reference_code.into());
        self
    }

    /// Barcodes of the goods: at most one in total of the types `UPC`, `EAN` and `GTIN`, five `ASIN_OR_FNSKU`, and five `MERCHANT_SKU_ID`. JSON name: `barcode_infos`.
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

impl WriteFields for NewGoods {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("tts_sku_id", &self.sku_id),
                    ("create_goods_type", &self.create_goods_type),
                    ("goods_name", &within(&self.goods_name, ..=255)),
                    ("goods_image_url", &self.goods_image_url),
                    ("return_handling_method", &self.return_handling_method),
                    ("dimension_and_weight_base_info", &self.measurements),
                    ("is_hazmat", &self.is_hazmat),
                    ("is_lot_code", &self.has_lot_code),
                    ("is_expiration_management", &self.has_expiration_management),
                    ("reference_code", &within(&self.reference_code, ..=50)),
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

debug_written!(NewGoods);
