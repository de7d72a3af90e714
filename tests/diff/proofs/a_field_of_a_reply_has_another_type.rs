// Fails with E0308.
use api::order::types::OrderStatus;
use api::order::v202309::GetOrderResponse;

pub fn is_unpaid(order: &GetOrderResponse) -> bool {
    matches!(order.status, Some(OrderStatus::Unpaid))
}
