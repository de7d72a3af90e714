// Fails with E0308.
use api::order::types::Address;

pub fn lines(address: Address) -> Vec<String> {
    address.lines
}
