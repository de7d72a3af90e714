// Fails with E0308.
use api::order::types::Parcel;

pub fn weight(parcel: &Parcel) -> i64 {
    parcel.weight
}
