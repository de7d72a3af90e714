// @generated from specs/logistics/202309/get_warehouse_delivery_options.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWarehouseDeliveryOptions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{LengthUnit, Platform, WeightUnit};
use crate::api::ids::{DeliveryOptionId, WarehouseId};

/// Lists the delivery options that are active for a warehouse, or those that can be assigned to a product instead.
///
/// `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns [`GetWarehouseDeliveryOptionsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-warehouse-delivery-options-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::GetWarehouseDeliveryOptions;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetWarehouseDeliveryOptions::new("7000714532876273410")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-warehouse-delivery-options-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWarehouseDeliveryOptions {
    /// Warehouse ID, from [`GetWarehouses`](crate::logistics::GetWarehouses).
    pub warehouse_id: WarehouseId,
    /// Which delivery options to list. Defaults to `WAREHOUSE`.
    pub scope: Option<DeliveryOptionScope>,
}

impl GetWarehouseDeliveryOptions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(warehouse_id: impl Into<WarehouseId>) -> Self {
        Self {
            warehouse_id: warehouse_id.into(),
            scope: None,
        }
    }

    /// Which delivery options to list. Defaults to `WAREHOUSE`.
    #[inline]
    pub fn scope(mut self, scope: impl Into<DeliveryOptionScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl Endpoint for GetWarehouseDeliveryOptions {
    type Response = GetWarehouseDeliveryOptionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWarehouseDeliveryOptions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202309/warehouses/{warehouse_id}/delivery_options";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-warehouse-delivery-options-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/logistics/202309/warehouses/");
        path.id("warehouse_id", &self.warehouse_id);
        path.literal("/delivery_options");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("scope", &self.scope);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetWarehouseDeliveryOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDeliveryOptionsResponse {
    /// Delivery options in the requested scope. Those of the scope `PRODUCT` have only an ID, a name and possibly platforms.
    pub delivery_options: Vec<DeliveryOption>,
}

impl Fields for GetWarehouseDeliveryOptionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("delivery_options", &mut self.delivery_options)]);
    }
}

debug_fields!(GetWarehouseDeliveryOptionsResponse);

/// A delivery option of a warehouse or a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOption {
    /// Description of the delivery option.
    pub description: Option<String>,
    /// Largest size of a package.
    pub dimension_limit: Option<DimensionLimit>,
    /// Delivery option ID, for [`GetShippingProviders`](crate::logistics::GetShippingProviders) or, with the scope `PRODUCT`, for `delivery_option_ids` in `product::CreateProduct`.
    pub id: Option<DeliveryOptionId>,
    /// Name of the delivery option.
    pub name: Option<String>,
    /// Platforms on which the delivery option is available. JSON name: `platform`.
    pub platforms: Vec<Platform>,
    /// Kind of delivery.
    pub r#type: Option<DeliveryOptionType>,
    /// Range of the weight of a package.
    pub weight_limit: Option<WeightLimit>,
}

impl Fields for DeliveryOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("dimension_limit", &mut self.dimension_limit),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("platform", &mut self.platforms),
                    ("type", &mut self.r#type),
                    ("weight_limit", &mut self.weight_limit),
                ],
            );
    }
}

debug_fields!(DeliveryOption);

/// Which delivery options are listed.
#[non_exhaustive]
pub enum DeliveryOptionScope {
    /// Those that are active for the warehouse; orders ship with these by default. Sent as `WAREHOUSE`.
    Warehouse,
    /// Those that can be assigned to a product and then replace those of the warehouse. Sent as `PRODUCT`.
    Product,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryOptionScope {
    const TEXTS: &'static [&'static str] = &["WAREHOUSE", "PRODUCT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Warehouse,
            Ok(_) => Self::Product,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Warehouse => Ok(0),
            Self::Product => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryOptionScope, Write);

/// Kind of delivery.
#[non_exhaustive]
pub enum DeliveryOptionType {
    /// Standard shipping. Sent as `STANDARD`.
    Standard,
    /// Express shipping. Sent as `EXPRESS`.
    Express,
    /// Economy shipping. Sent as `ECONOMY`.
    Economy,
    /// The seller arranges the shipping. Sent as `SEND_BY_SELLER`.
    SendBySeller,
    /// Instant delivery. Sent as `INSTANT`.
    Instant,
    /// Delivery on the same day. Sent as `SAMEDAY`.
    SameDay,
    /// Delivery on the next day. Sent as `NEXTDAY`.
    NextDay,
    /// Cargo shipping. Sent as `CARGO`.
    Cargo,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryOptionType {
    const TEXTS: &'static [&'static str] = &[
        "STANDARD",
        "EXPRESS",
        "ECONOMY",
        "SEND_BY_SELLER",
        "INSTANT",
        "SAMEDAY",
        "NEXTDAY",
        "CARGO",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Standard,
            Ok(1) => Self::Express,
            Ok(2) => Self::Economy,
            Ok(3) => Self::SendBySeller,
            Ok(4) => Self::Instant,
            Ok(5) => Self::SameDay,
            Ok(6) => Self::NextDay,
            Ok(_) => Self::Cargo,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Standard => Ok(0),
            Self::Express => Ok(1),
            Self::Economy => Ok(2),
            Self::SendBySeller => Ok(3),
            Self::Instant => Ok(4),
            Self::SameDay => Ok(5),
            Self::NextDay => Ok(6),
            Self::Cargo => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryOptionType, Read);

/// Largest size of a package with this delivery option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionLimit {
    /// Largest height, in `unit`.
    pub max_height: Option<i64>,
    /// Largest length, in `unit`.
    pub max_length: Option<i64>,
    /// Largest width, in `unit`.
    pub max_width: Option<i64>,
    /// Unit of the lengths, `CM` or `INCH`.
    pub unit: Option<LengthUnit>,
}

impl Fields for DimensionLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("max_height", &mut self.max_height),
                    ("max_length", &mut self.max_length),
                    ("max_width", &mut self.max_width),
                    ("unit", &mut self.unit),
                ],
            );
    }
}

debug_fields!(DimensionLimit);

/// Range of the weight of a package with this delivery option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightLimit {
    /// Largest weight, in `unit`.
    pub max_weight: Option<i64>,
    /// Smallest weight, in `unit`.
    pub min_weight: Option<i64>,
    /// Unit of the weights, `GRAM`, `KILOGRAM`, `OUNCE` or `POUND`.
    pub unit: Option<WeightUnit>,
}

impl Fields for WeightLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("max_weight", &mut self.max_weight),
                    ("min_weight", &mut self.min_weight),
                    ("unit", &mut self.unit),
                ],
            );
    }
}

debug_fields!(WeightLimit);
