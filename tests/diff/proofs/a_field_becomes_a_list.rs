// Fails with E0308.
use api::order::SearchOrders;

pub fn order(request: SearchOrders) -> Option<String> {
    request.sort_order
}
