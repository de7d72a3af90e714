//! A time range from its ends, and from a time slot for a pickup.

use std::ops::Range;

#[cfg(feature = "fulfillment")]
use crate::fulfillment::types::PickupSlot;
use crate::types::TimeRange;
use crate::values::Timestamp;

/// ```
/// use std::time::Duration;
/// use tiktok_shop::Timestamp;
/// use tiktok_shop::types::TimeRange;
///
/// let begin = Timestamp::from_unix_seconds(1_767_225_600);
/// let day = TimeRange::from(begin..begin + Duration::from_secs(86_400));
/// assert_eq!(day.end_time, Some(Timestamp::from_unix_seconds(1_767_312_000)));
/// ```
impl From<Range<Timestamp>> for TimeRange {
    fn from(range: Range<Timestamp>) -> Self {
        Self::new().start_time(range.start).end_time(range.end)
    }
}

/// Books a time slot of `GetPackageHandoverTimeSlots`:
///
/// ```
/// use tiktok_shop::fulfillment::ShipPackage;
/// use tiktok_shop::fulfillment::types::PickupSlot;
/// use tiktok_shop::types::HandoverMethod;
///
/// # fn example(slot: &PickupSlot) {
/// let request = ShipPackage::new("1152921504606846976").handover_method(HandoverMethod::Pickup).pickup_slot(slot.into());
/// # }
/// ```
#[cfg(feature = "fulfillment")]
impl From<&PickupSlot> for TimeRange {
    fn from(slot: &PickupSlot) -> Self {
        Self { start_time: slot.start_time, end_time: slot.end_time }
    }
}

/// See the conversion from a reference.
#[cfg(feature = "fulfillment")]
impl From<PickupSlot> for TimeRange {
    fn from(slot: PickupSlot) -> Self {
        Self::from(&slot)
    }
}
