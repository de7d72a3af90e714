// @generated from specs/gs_full_service_shipment/202409/confirm_stockup_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ConfirmStockupOrder`] and the types that only this operation uses.

use crate::__private::*;

/// Accepts a stock-up order with the quantity of each SKU, or rejects it with a reason. In both cases, `skus` must include all SKUs of the order.
///
/// `POST /gs_full_service_shipment/202409/stockup_orders/confirm`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::ConfirmStockupOrder;
 use tiktok_shop::gs_full_service_shipment::confirm_stockup_order::SkuConfirmation;

 let seller = client.seller(token);
 let request = ConfirmStockupOrder::new()
     .is_order_confirmed(true)
     .skus([
         SkuConfirmation::new().code("S24081600001100201").confirm_stockup_quantity(1),
     ])
     .stockup_order_code("POCY2404160000531");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingConfirmStockupOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfirmStockupOrder {
    /// Whether to accept the order; false rejects it.
    pub is_order_confirmed: Option<bool>,
    /// Detailed reason for the rejection; only if `is_order_confirmed` is false. At most 200 characters. Example: `The fabric is out of stock.`.
    pub reject_note: Option<String>,
    /// Reason for the rejection; only if `is_order_confirmed` is false.
    pub reject_reason: Option<RejectReason>,
    /// SKUs of the order with their quantities; all must be included, and no others.
    pub skus: Option<Vec<SkuConfirmation>>,
    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    pub stockup_order_code: Option<String>,
}

impl ConfirmStockupOrder {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to accept the order; false rejects it.
    #[inline]
    pub fn is_order_confirmed(mut self, is_order_confirmed: bool) -> Self {
        self.is_order_confirmed = Some(is_order_confirmed);
        self
    }

    /// Detailed reason for the rejection; only if `is_order_confirmed` is false. At most 200 characters. Example: `The fabric is out of stock.`.
    #[inline]
    pub fn reject_note(mut self, reject_note: impl Into<String>) -> Self {
        self.reject_note = Some(reject_note.into());
        self
    }

    /// Reason for the rejection; only if `is_order_confirmed` is false.
    #[inline]
    pub fn reject_reason(mut self, reject_reason: impl Into<RejectReason>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }

    /// SKUs of the order with their quantities; all must be included, and no others.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuConfirmation>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    #[inline]
    pub fn stockup_order_code(mut self, stockup_order_code: impl Into<String>) -> Self {
        self.stockup_order_code = Some(stockup_order_code.into());
        self
    }
}

impl Endpoint for ConfirmStockupOrder {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ConfirmStockupOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202409/stockup_orders/confirm";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("is_order_confirmed", &self.is_order_confirmed),
                ("reject_note", &within(&self.reject_note, ..=200)),
                ("reject_reason", &self.reject_reason),
                ("skus", &self.skus),
                ("stockup_order_code", &self.stockup_order_code),
            ],
        );
    }
}

/// Reason for the rejection of a stock-up order.
#[non_exhaustive]
pub enum RejectReason {
    /// The picture does not match the product. Sent as `PICTURE_NOT_MATCH`.
    PictureNotMatch,
    /// Raw materials or the production process have changed. Sent as `RAW_MATERIAL_OR_PROCESS_CHANGES`.
    RawMaterialOrProcessChanges,
    /// The quantity is below the minimum. Sent as `NOT_MEET_MINIMUM_LIMIT`.
    NotMeetMinimumLimit,
    /// Production was stopped. Sent as `STOP_PRODUCTION`.
    StopProduction,
    /// The stock is reduced because of a changed sales strategy. Sent as `SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY`.
    SalesStrategyAdjustmentReducesInventory,
    /// Demand has changed. Sent as `ORDER_DEMAND_ADJUSTMENT`.
    OrderDemandAdjustment,
    /// The order was sent by mistake. Sent as `ORDER_SENT_INCORRECTLY`.
    OrderSentIncorrectly,
    /// The order is a duplicate. Sent as `CF`.
    Cf,
    /// Production was stopped because of quality problems. Sent as `TC`.
    Tc,
    /// The product is removed because it infringes rights or is not authorized. Sent as `QQXJ`.
    Qqxj,
    /// The product information is wrong and must be corrected. Sent as `CT`.
    Ct,
    /// The repair order was terminated. Sent as `REPAIR_ORDER_TERMINATED`.
    RepairOrderTerminated,
    /// The order is overdue and was terminated. Sent as `TERMINATION_OF_OVERDUE_ORDERS`.
    TerminationOfOverdueOrders,
    /// The supplier stocks up based on the volume of sales. Sent as `SELF_STOCKING_BASED_ON_SALES_VOLUME`.
    SelfStockingBasedOnSalesVolume,
    /// The warehouse stock already lasts too many days. Sent as `HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE`.
    HighTurnoverDaysInTheWarehouse,
    /// The supplier has too few goods. Sent as `INSUFFICIENT_INVENTORY`.
    InsufficientInventory,
    /// Another reason. Sent as `OTHER_REASONS`.
    OtherReasons,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RejectReason {
    const TEXTS: &'static [&'static str] = &[
        "PICTURE_NOT_MATCH",
        "RAW_MATERIAL_OR_PROCESS_CHANGES",
        "NOT_MEET_MINIMUM_LIMIT",
        "STOP_PRODUCTION",
        "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY",
        "ORDER_DEMAND_ADJUSTMENT",
        "ORDER_SENT_INCORRECTLY",
        "CF",
        "TC",
        "QQXJ",
        "CT",
        "REPAIR_ORDER_TERMINATED",
        "TERMINATION_OF_OVERDUE_ORDERS",
        "SELF_STOCKING_BASED_ON_SALES_VOLUME",
        "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE",
        "INSUFFICIENT_INVENTORY",
        "OTHER_REASONS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PictureNotMatch,
            Ok(1) => Self::RawMaterialOrProcessChanges,
            Ok(2) => Self::NotMeetMinimumLimit,
            Ok(3) => Self::StopProduction,
            Ok(4) => Self::SalesStrategyAdjustmentReducesInventory,
            Ok(5) => Self::OrderDemandAdjustment,
            Ok(6) => Self::OrderSentIncorrectly,
            Ok(7) => Self::Cf,
            Ok(8) => Self::Tc,
            Ok(9) => Self::Qqxj,
            Ok(10) => Self::Ct,
            Ok(11) => Self::RepairOrderTerminated,
            Ok(12) => Self::TerminationOfOverdueOrders,
            Ok(13) => Self::SelfStockingBasedOnSalesVolume,
            Ok(14) => Self::HighTurnoverDaysInTheWarehouse,
            Ok(15) => Self::InsufficientInventory,
            Ok(_) => Self::OtherReasons,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PictureNotMatch => Ok(0),
            Self::RawMaterialOrProcessChanges => Ok(1),
            Self::NotMeetMinimumLimit => Ok(2),
            Self::StopProduction => Ok(3),
            Self::SalesStrategyAdjustmentReducesInventory => Ok(4),
            Self::OrderDemandAdjustment => Ok(5),
            Self::OrderSentIncorrectly => Ok(6),
            Self::Cf => Ok(7),
            Self::Tc => Ok(8),
            Self::Qqxj => Ok(9),
            Self::Ct => Ok(10),
            Self::RepairOrderTerminated => Ok(11),
            Self::TerminationOfOverdueOrders => Ok(12),
            Self::SelfStockingBasedOnSalesVolume => Ok(13),
            Self::HighTurnoverDaysInTheWarehouse => Ok(14),
            Self::InsufficientInventory => Ok(15),
            Self::OtherReasons => Ok(16),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RejectReason, Write);

/// Confirmed quantity of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuConfirmation {
    /// SKU code of TikTok Shop, from the stock-up order.
    pub code: Option<String>,
    /// Number of units that the supplier confirms.
    pub confirm_stockup_quantity: Option<i64>,
}

impl SkuConfirmation {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from the stock-up order.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Number of units that the supplier confirms.
    #[inline]
    pub fn confirm_stockup_quantity(mut self, confirm_stockup_quantity: i64) -> Self {
        self.confirm_stockup_quantity = Some(confirm_stockup_quantity);
        self
    }
}

impl WriteFields for SkuConfirmation {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("code", &self.code),
                    ("confirm_stockup_quantity", &self.confirm_stockup_quantity),
                ],
            );
    }
}

debug_written!(SkuConfirmation);
