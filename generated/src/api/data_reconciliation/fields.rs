// @generated from the files of specs/data_reconciliation/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::ChannelFinancialStatus);
enum_impls!(super::types::ChannelFulfillmentStatus);
enum_impls!(super::types::ChannelOrderStatus);
enum_impls!(super::types::ChannelType);
received_impls!(super::types::ExtraError { code, message });
sent_impls!(
    super::types::ImportedPackage { package_id, shipping_provider_name, tracking_number }
);
received_impls!(super::types::OrderError { code, detail, message });
received_impls!(
    super::types::OrderErrorDetail { channel_order_id, channel_type, extra_errors,
    order_id }
);
sent_impls!(super::v202309::sync_channel_orders::SyncChannelOrders { shop_id, orders });
received_impls!(
    super::v202309::sync_channel_orders::SyncChannelOrdersResponse { errors }
);
sent_impls!(
    super::v202309::sync_channel_orders::SyncedOrder { channel_financial_status,
    channel_fulfillment_status, channel_order_id, channel_order_status,
    channel_order_update_time = Quoted "channel_order_update_time", channel_type,
    not_exist_reason, order_id, packages }
);
sent_impls!(
    super::v202309::sync_channel_orders::SyncedPackage { logistics_provider_name,
    package_id, tracking_number }
);
sent_impls!(super::v202310::import_channel_orders::ImportChannelOrders { orders });
received_impls!(
    super::v202310::import_channel_orders::ImportChannelOrdersResponse { errors }
);
sent_impls!(
    super::v202310::import_channel_orders::ImportedOrder { channel_financial_status,
    channel_fulfillment_status, channel_order_id, channel_order_status,
    channel_order_update_time = Quoted "channel_order_update_time", channel_type,
    not_exist_reason, order_id, packages }
);
sent_impls!(super::v202401::import_channel_orders::ImportChannelOrders { orders });
received_impls!(
    super::v202401::import_channel_orders::ImportChannelOrdersResponse { errors }
);
sent_impls!(
    super::v202401::import_channel_orders::ImportedOrder { channel_financial_status,
    channel_fulfillment_status, channel_order_id, channel_order_status,
    channel_order_update_time = Quoted "channel_order_update_time", channel_type,
    issue_reason, order_id, packages }
);
