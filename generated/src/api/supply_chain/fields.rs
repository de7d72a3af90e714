// @generated from the files of specs/supply_chain/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

sent_impls!(
    super::v202309::confirm_package_shipment::ConfirmPackageShipment { packages,
    warehouse_provider_id }
);
received_impls!(
    super::v202309::confirm_package_shipment::ConfirmPackageShipmentResponse { errors,
    success_packages }
);
sent_impls!(
    super::v202309::confirm_package_shipment::Package { create_time_millis, dimension,
    handover_time_millis, id, provider_warehouse_code, provider_warehouse_name,
    ship_time_millis, shipping_origin_city, shipping_provider_id, shipping_provider_name,
    skus, warehouse_certification = "tcw_warehouse_type", time_zone, tracking_number,
    weight, wms_order_id }
);
sent_impls!(
    super::v202309::confirm_package_shipment::PackageDimensions { height, length, unit,
    width }
);
received_impls!(
    super::v202309::confirm_package_shipment::PackageError { code, detail, message }
);
sent_impls!(super::v202309::confirm_package_shipment::PackageWeight { unit, value });
sent_impls!(super::v202309::confirm_package_shipment::Sku { id, quantity });
enum_impls!(super::v202309::confirm_package_shipment::WarehouseCertification);
