// @generated from specs/fulfillment/202408/create_last_mile_bundle.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateLastMileBundle`] and the types that only this operation uses.

use crate::__private::*;

/// Announces a last-mile bundle, which consists of packages that are sent together to a warehouse of TikTok Shop, and returns its ID.
///
/// `POST /fulfillment/202408/last_mile_bundles`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateLastMileBundleResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::CreateLastMileBundle;
 use tiktok_shop::fulfillment::create_last_mile_bundle::{BundleDimensions, BundleLengthUnit, LastMileBundle};

 let seller = client.seller(token);
 let request = CreateLastMileBundle::new()
     .fulfillment_unit_ids(["15999517849288"])
     .last_mile_bundle(
         LastMileBundle::new()
             .dimensions(
                 BundleDimensions::new()
                     .height(15)
                     .length(15)
                     .unit(BundleLengthUnit::Centimeter),
             ),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateLastMileBundle {
    /// IDs of the fulfillment units (packages) in the bundle; TikTok does not document whether they are package IDs. At most 300 entries.
    pub fulfillment_unit_ids: Option<Vec<String>>,
    /// Size, weight and number of packages of the bundle, and when it left the warehouse.
    pub last_mile_bundle: Option<LastMileBundle>,
    /// ID of the logistics group; TikTok does not document where it comes from.
    pub logistics_group_id: Option<i64>,
}

impl CreateLastMileBundle {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the fulfillment units (packages) in the bundle; TikTok does not document whether they are package IDs. At most 300 entries.
    #[inline]
    pub fn fulfillment_unit_ids(
        mut self,
        fulfillment_unit_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fulfillment_unit_ids = Some(
            fulfillment_unit_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Size, weight and number of packages of the bundle, and when it left the warehouse.
    #[inline]
    pub fn last_mile_bundle(mut self, last_mile_bundle: LastMileBundle) -> Self {
        self.last_mile_bundle = Some(last_mile_bundle);
        self
    }

    /// ID of the logistics group; TikTok does not document where it comes from.
    #[inline]
    pub fn logistics_group_id(mut self, logistics_group_id: i64) -> Self {
        self.logistics_group_id = Some(logistics_group_id);
        self
    }
}

impl Endpoint for CreateLastMileBundle {
    type Response = CreateLastMileBundleResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateLastMileBundle";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202408/last_mile_bundles";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("fulfillment_unit_ids", &within(&self.fulfillment_unit_ids, ..=300)),
                ("last_mile_bundle", &self.last_mile_bundle),
                ("logistics_group_id", &self.logistics_group_id),
            ],
        );
    }
}

/// The response to [`CreateLastMileBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLastMileBundleResponse {
    /// ID of the new bundle.
    pub last_mile_bundle_id: Option<String>,
}

impl Fields for CreateLastMileBundleResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("last_mile_bundle_id", &mut self.last_mile_bundle_id)]);
    }
}

debug_fields!(CreateLastMileBundleResponse);

/// Size of a bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleDimensions {
    /// Height of the bundle, in `unit`.
    pub height: Option<i64>,
    /// Length of the bundle, in `unit`.
    pub length: Option<i64>,
    /// Unit of the three lengths.
    pub unit: Option<BundleLengthUnit>,
    /// Width of the bundle, in `unit`.
    pub width: Option<i64>,
}

impl BundleDimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the bundle, in `unit`.
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length of the bundle, in `unit`.
    #[inline]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Unit of the three lengths.
    #[inline]
    pub fn unit(mut self, unit: impl Into<BundleLengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Width of the bundle, in `unit`.
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl WriteFields for BundleDimensions {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("length", &self.length),
                    ("unit", &self.unit),
                    ("width", &self.width),
                ],
            );
    }
}

debug_written!(BundleDimensions);

/// Unit of the size of a bundle.
#[non_exhaustive]
pub enum BundleLengthUnit {
    /// Centimeters. Sent as `centimeter`.
    Centimeter,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BundleLengthUnit {
    const TEXTS: &'static [&'static str] = &["centimeter"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Centimeter,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Centimeter => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BundleLengthUnit, Write);

/// Weight of a bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleWeight {
    /// Unit of the weight.
    pub unit: Option<BundleWeightUnit>,
    /// Weight of the bundle, in `unit`.
    pub value: Option<i64>,
}

impl BundleWeight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight.
    #[inline]
    pub fn unit(mut self, unit: impl Into<BundleWeightUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Weight of the bundle, in `unit`.
    #[inline]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

impl WriteFields for BundleWeight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("unit", &self.unit), ("value", &self.value)]);
    }
}

debug_written!(BundleWeight);

/// Unit of the weight of a bundle.
#[non_exhaustive]
pub enum BundleWeightUnit {
    /// Grams. Sent as `gram`.
    Gram,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BundleWeightUnit {
    const TEXTS: &'static [&'static str] = &["gram"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Gram,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Gram => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BundleWeightUnit, Write);

/// A bundle of packages on its way to TikTok's warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastMileBundle {
    /// Size of the bundle.
    pub dimensions: Option<BundleDimensions>,
    /// ID of the bundle in the seller's own system.
    pub external_bundle_id: Option<String>,
    /// Number of packages in the bundle.
    pub fulfillment_unit_count: Option<i64>,
    /// When the bundle left the seller's warehouse.
    pub outbound_time: Option<TimestampMillis>,
    /// Weight of the bundle.
    pub weight: Option<BundleWeight>,
}

impl LastMileBundle {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the bundle.
    #[inline]
    pub fn dimensions(mut self, dimensions: BundleDimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// ID of the bundle in the seller's own system.
    #[inline]
    pub fn external_bundle_id(mut self, external_bundle_id: impl Into<String>) -> Self {
        self.external_bundle_id = Some(external_bundle_id.into());
        self
    }

    /// Number of packages in the bundle.
    #[inline]
    pub fn fulfillment_unit_count(mut self, fulfillment_unit_count: i64) -> Self {
        self.fulfillment_unit_count = Some(fulfillment_unit_count);
        self
    }

    /// When the bundle left the seller's warehouse.
    #[inline]
    pub fn outbound_time(mut self, outbound_time: impl Into<TimestampMillis>) -> Self {
        self.outbound_time = Some(outbound_time.into());
        self
    }

    /// Weight of the bundle.
    #[inline]
    pub fn weight(mut self, weight: BundleWeight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for LastMileBundle {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("dimensions", &self.dimensions),
                    ("external_bundle_id", &self.external_bundle_id),
                    ("fulfillment_unit_count", &self.fulfillment_unit_count),
                    ("outbound_time", &self.outbound_time),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(LastMileBundle);
