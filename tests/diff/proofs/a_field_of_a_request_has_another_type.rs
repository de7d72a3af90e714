// Fails with E0308.
use api::order::SearchOrders;

pub fn ascending() -> SearchOrders {
    SearchOrders::new(10).sort_order("ASC")
}
