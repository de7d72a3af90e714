// @generated from specs/fbt/202602/print_inbound_order_labels.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PrintInboundOrderLabels`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtInboundOrderId;

/// Creates label files of an inbound order that was shipped and has not been cancelled. Repeat the request with the same values every 3 to 5 seconds until `task_status` is `SUCCESS`.
///
/// `POST /fbt/202602/inbound_orders/label_print`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PrintInboundOrderLabelsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::PrintInboundOrderLabels;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&PrintInboundOrderLabels::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrintInboundOrderLabels {
    /// ID of the inbound order, from [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod); digits only, without the prefix `IBR`. The ID of a plan is not accepted.
    pub order_id: FbtInboundOrderId,
    /// Labels and documents to create together; `CARTON_PALLET_LABEL` if omitted or empty.
    pub print_items: Option<Vec<PrintItem>>,
    /// Format of the labels for cartons and pallets; only matters if `CARTON_PALLET_LABEL` is printed. Defaults to `DEFAULT_1UP`.
    pub carton_label_format: Option<CartonLabelFormat>,
    /// Format of the labels for goods; only matters if `FBT_BARCODE` is printed. Defaults to `DEFAULT_40MM_60MM`.
    pub barcode_format: Option<BarcodeFormat>,
}

impl PrintInboundOrderLabels {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<FbtInboundOrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            print_items: None,
            carton_label_format: None,
            barcode_format: None,
        }
    }

    /// Labels and documents to create together; `CARTON_PALLET_LABEL` if omitted or empty.
    #[inline]
    pub fn print_items(
        mut self,
        print_items: impl IntoIterator<Item = impl Into<PrintItem>>,
    ) -> Self {
        self.print_items = Some(print_items.into_iter().map(Into::into).collect());
        self
    }

    /// Format of the labels for cartons and pallets; only matters if `CARTON_PALLET_LABEL` is printed. Defaults to `DEFAULT_1UP`.
    #[inline]
    pub fn carton_label_format(
        mut self,
        carton_label_format: impl Into<CartonLabelFormat>,
    ) -> Self {
        self.carton_label_format = Some(carton_label_format.into());
        self
    }

    /// Format of the labels for goods; only matters if `FBT_BARCODE` is printed. Defaults to `DEFAULT_40MM_60MM`.
    #[inline]
    pub fn barcode_format(mut self, barcode_format: impl Into<BarcodeFormat>) -> Self {
        self.barcode_format = Some(barcode_format.into());
        self
    }
}

impl Endpoint for PrintInboundOrderLabels {
    type Response = PrintInboundOrderLabelsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "PrintInboundOrderLabels";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_orders/label_print";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("order_id", &self.order_id),
                ("print_items", &self.print_items),
                ("carton_label_format", &self.carton_label_format),
                ("barcode_format", &self.barcode_format),
            ],
        );
    }
}

/// The response to [`PrintInboundOrderLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintInboundOrderLabelsResponse {
    /// URL of a ZIP file with the labels; present when `task_status` is `SUCCESS`.
    pub download_url: Option<String>,
    /// Whether the labels are ready.
    pub task_status: Option<TaskStatus>,
}

impl Fields for PrintInboundOrderLabelsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("download_url", &mut self.download_url),
                    ("task_status", &mut self.task_status),
                ],
            );
    }
}

debug_fields!(PrintInboundOrderLabelsResponse);

/// Format of labels for goods.
#[non_exhaustive]
pub enum BarcodeFormat {
    /// Thermal labels of 40 mm by 60 mm. Sent as `DEFAULT_40MM_60MM`.
    Default40x60Mm,
    /// 21 labels of 60.0 mm by 40.0 mm on each A4 page. Sent as `A4_21UP_60_0MM_40_0MM`.
    A4Sheet21Of60x40Mm,
    /// 21 labels of 63.5 mm by 38.1 mm on each A4 page. Sent as `A4_21UP_63_5MM_38_1MM`.
    A4Sheet21Of63_5x38_1Mm,
    /// 24 labels of 63.5 mm by 33.9 mm on each A4 page. Sent as `A4_24UP_63_5MM_33_9MM`.
    A4Sheet24Of63_5x33_9Mm,
    /// 24 labels of 64.6 mm by 33.8 mm on each A4 page. Sent as `A4_24UP_64_6MM_33_8MM`.
    A4Sheet24Of64_6x33_8Mm,
    /// 24 labels of 66.0 mm by 33.9 mm on each A4 page. Sent as `A4_24UP_66_0MM_33_9MM`.
    A4Sheet24Of66x33_9Mm,
    /// 24 labels of 66.0 mm by 35.0 mm on each A4 page. Sent as `A4_24UP_66_0MM_35_0MM`.
    A4Sheet24Of66x35Mm,
    /// 24 labels of 70.0 mm by 36.0 mm on each A4 page. Sent as `A4_24UP_70_0MM_36_0MM`.
    A4Sheet24Of70x36Mm,
    /// 24 labels of 70.0 mm by 37.0 mm on each A4 page. Sent as `A4_24UP_70_0MM_37_0MM`.
    A4Sheet24Of70x37Mm,
    /// 27 labels of 63.5 mm by 29.6 mm on each A4 page. Sent as `A4_27UP_63_5MM_29_6MM`.
    A4Sheet27Of63_5x29_6Mm,
    /// 40 labels of 52.5 mm by 29.7 mm on each A4 page. Sent as `A4_40UP_52_5MM_29_7MM`.
    A4Sheet40Of52_5x29_7Mm,
    /// 44 labels of 48.5 mm by 25.4 mm on each A4 page. Sent as `A4_44UP_48_5MM_25_4MM`.
    A4Sheet44Of48_5x25_4Mm,
    /// 30 labels of 1 inch by 2.625 inches on each US Letter page. Sent as `US_LETTER_30UP_1IN_2_625IN`.
    UsLetter30Of1x2_625In,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BarcodeFormat {
    const TEXTS: &'static [&'static str] = &[
        "DEFAULT_40MM_60MM",
        "A4_21UP_60_0MM_40_0MM",
        "A4_21UP_63_5MM_38_1MM",
        "A4_24UP_63_5MM_33_9MM",
        "A4_24UP_64_6MM_33_8MM",
        "A4_24UP_66_0MM_33_9MM",
        "A4_24UP_66_0MM_35_0MM",
        "A4_24UP_70_0MM_36_0MM",
        "A4_24UP_70_0MM_37_0MM",
        "A4_27UP_63_5MM_29_6MM",
        "A4_40UP_52_5MM_29_7MM",
        "A4_44UP_48_5MM_25_4MM",
        "US_LETTER_30UP_1IN_2_625IN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Default40x60Mm,
            Ok(1) => Self::A4Sheet21Of60x40Mm,
            Ok(2) => Self::A4Sheet21Of63_5x38_1Mm,
            Ok(3) => Self::A4Sheet24Of63_5x33_9Mm,
            Ok(4) => Self::A4Sheet24Of64_6x33_8Mm,
            Ok(5) => Self::A4Sheet24Of66x33_9Mm,
            Ok(6) => Self::A4Sheet24Of66x35Mm,
            Ok(7) => Self::A4Sheet24Of70x36Mm,
            Ok(8) => Self::A4Sheet24Of70x37Mm,
            Ok(9) => Self::A4Sheet27Of63_5x29_6Mm,
            Ok(10) => Self::A4Sheet40Of52_5x29_7Mm,
            Ok(11) => Self::A4Sheet44Of48_5x25_4Mm,
            Ok(_) => Self::UsLetter30Of1x2_625In,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Default40x60Mm => Ok(0),
            Self::A4Sheet21Of60x40Mm => Ok(1),
            Self::A4Sheet21Of63_5x38_1Mm => Ok(2),
            Self::A4Sheet24Of63_5x33_9Mm => Ok(3),
            Self::A4Sheet24Of64_6x33_8Mm => Ok(4),
            Self::A4Sheet24Of66x33_9Mm => Ok(5),
            Self::A4Sheet24Of66x35Mm => Ok(6),
            Self::A4Sheet24Of70x36Mm => Ok(7),
            Self::A4Sheet24Of70x37Mm => Ok(8),
            Self::A4Sheet27Of63_5x29_6Mm => Ok(9),
            Self::A4Sheet40Of52_5x29_7Mm => Ok(10),
            Self::A4Sheet44Of48_5x25_4Mm => Ok(11),
            Self::UsLetter30Of1x2_625In => Ok(12),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BarcodeFormat, Write);

/// Format of labels for cartons and pallets.
#[non_exhaustive]
pub enum CartonLabelFormat {
    /// One label on each page. Sent as `DEFAULT_1UP`.
    DefaultSheet1,
    /// Four labels on each A4 page. Sent as `A4_4UP`.
    A4Sheet4,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CartonLabelFormat {
    const TEXTS: &'static [&'static str] = &["DEFAULT_1UP", "A4_4UP"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::DefaultSheet1,
            Ok(_) => Self::A4Sheet4,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::DefaultSheet1 => Ok(0),
            Self::A4Sheet4 => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CartonLabelFormat, Write);

/// Kind of label or document of an inbound order.
#[non_exhaustive]
pub enum PrintItem {
    /// Labels for cartons or pallets; put them on at least two adjacent sides of a carton. Sent as `CARTON_PALLET_LABEL`.
    CartonPalletLabel,
    /// A list with which warehouses identify and pack the goods. Sent as `PACKING_PICKING_LIST`.
    PackingPickingList,
    /// Labels with the barcode of Fulfilled by TikTok. Sent as `FBT_BARCODE`.
    FbtBarcode,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PrintItem {
    const TEXTS: &'static [&'static str] = &[
        "CARTON_PALLET_LABEL",
        "PACKING_PICKING_LIST",
        "FBT_BARCODE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CartonPalletLabel,
            Ok(1) => Self::PackingPickingList,
            Ok(_) => Self::FbtBarcode,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CartonPalletLabel => Ok(0),
            Self::PackingPickingList => Ok(1),
            Self::FbtBarcode => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PrintItem, Write);

/// Whether labels are ready.
#[non_exhaustive]
pub enum TaskStatus {
    /// The labels are being created; send the request again. Sent as `PROCESSING`.
    Processing,
    /// The labels are ready. Sent as `SUCCESS`.
    Success,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TaskStatus {
    const TEXTS: &'static [&'static str] = &["PROCESSING", "SUCCESS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Processing,
            Ok(_) => Self::Success,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Processing => Ok(0),
            Self::Success => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TaskStatus, Read);
