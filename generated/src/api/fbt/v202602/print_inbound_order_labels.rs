// @generated from specs/fbt/202602/print_inbound_order_labels.yaml by `cargo xtask generate`; edit the spec instead.

//! `PrintInboundOrderLabels` and the types that only this operation uses.

use crate::__private::*;

/// Makes label files for a shipped inbound order; repeat the same request every 3 to 5 seconds until it succeeds.
///
/// `POST /fbt/202602/inbound_orders/label_print`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PrintInboundOrderLabelsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrintInboundOrderLabels {
    /// Without the prefix `IBR`; not a plan's id.
    pub order_id: String,
    /// Several may be made at once; cartons need labels on two adjacent sides.
    pub print_items: Option<Vec<PrintItem>>,
    /// For `CARTON_PALLET_LABEL`. Defaults to `DEFAULT_1UP`.
    pub carton_label_format: Option<CartonLabelFormat>,
    /// For `FBT_BARCODE`. Defaults to `DEFAULT_40MM_60MM`.
    pub barcode_format: Option<BarcodeFormat>,
}

impl PrintInboundOrderLabels {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            print_items: None,
            carton_label_format: None,
            barcode_format: None,
        }
    }

    /// Several may be made at once; cartons need labels on two adjacent sides.
    #[inline]
    pub fn print_items(
        mut self,
        print_items: impl IntoIterator<Item = impl Into<PrintItem>>,
    ) -> Self {
        self.print_items = Some(print_items.into_iter().map(Into::into).collect());
        self
    }

    /// For `CARTON_PALLET_LABEL`. Defaults to `DEFAULT_1UP`.
    #[inline]
    pub fn carton_label_format(
        mut self,
        carton_label_format: impl Into<CartonLabelFormat>,
    ) -> Self {
        self.carton_label_format = Some(carton_label_format.into());
        self
    }

    /// For `FBT_BARCODE`. Defaults to `DEFAULT_40MM_60MM`.
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
    /// A ZIP file, once `task_status` is `SUCCESS`.
    pub download_url: Option<String>,
    /// While `PROCESSING`, ask again.
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

/// The values of `barcode_format` in [`PrintInboundOrderLabels`].
#[non_exhaustive]
pub enum BarcodeFormat {
    Default40x60Mm,
    A4Sheet21Of60x40Mm,
    A4Sheet21Of63_5x38_1Mm,
    A4Sheet24Of63_5x33_9Mm,
    A4Sheet24Of64_6x33_8Mm,
    A4Sheet24Of66x33_9Mm,
    A4Sheet24Of66x35Mm,
    A4Sheet24Of70x36Mm,
    A4Sheet24Of70x37Mm,
    A4Sheet27Of63_5x29_6Mm,
    A4Sheet40Of52_5x29_7Mm,
    A4Sheet44Of48_5x25_4Mm,
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

/// The values of `carton_label_format` in [`PrintInboundOrderLabels`].
#[non_exhaustive]
pub enum CartonLabelFormat {
    DefaultSheet1,
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

/// Labels for cartons or pallets, packing lists, or labels for single goods.
#[non_exhaustive]
pub enum PrintItem {
    CartonPalletLabel,
    PackingPickingList,
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

/// The values of `task_status` in [`PrintInboundOrderLabelsResponse`].
#[non_exhaustive]
pub enum TaskStatus {
    Processing,
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
