// @generated from the files of specs/seller/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

sent_impls!(super::v202309::get_active_shops::GetActiveShops {});
received_impls!(super::v202309::get_active_shops::ActiveShop { id, region });
received_impls!(super::v202309::get_active_shops::GetActiveShopsResponse { shops });
sent_impls!(
    super::v202309::get_global_product_permissions::GetGlobalProductPermissions {}
);
enum_impls!(super::v202309::get_global_product_permissions::CrossBorderPermission);
received_impls!(
    super::v202309::get_global_product_permissions::GetGlobalProductPermissionsResponse {
    permissions }
);
sent_impls!(super::v202407::get_shop_creators::GetShopCreators {});
enum_impls!(super::v202407::get_shop_creators::BindingStatus);
received_impls!(
    super::v202407::get_shop_creators::GetShopCreatorsResponse { shop_creators }
);
received_impls!(
    super::v202407::get_shop_creators::ShopCreator { binding_status, r#type = "type" }
);
enum_impls!(super::v202407::get_shop_creators::ShopCreatorType);
sent_impls!(super::v202508::get_seller_status::GetSellerStatus {});
enum_impls!(super::v202508::get_seller_status::AccountStatus);
received_impls!(
    super::v202508::get_seller_status::GetSellerStatusResponse { seller_status =
    "seller_status_data" }
);
enum_impls!(super::v202508::get_seller_status::PartnerChannel);
received_impls!(
    super::v202508::get_seller_status::SellerStatus { partner_channel, seller_status,
    shop_statuses, tax_form_status }
);
received_impls!(super::v202508::get_seller_status::ShopStatus { shop_id, shop_status });
enum_impls!(super::v202508::get_seller_status::TaxFormStatus);
sent_impls!(
    super::v202508::sync_collections::SyncCollections { collections, logo_url, source }
);
sent_impls!(
    super::v202508::sync_collections::Collection { id, image_url, products, title }
);
received_impls!(super::v202508::sync_collections::FailedCollections { ids });
sent_impls!(
    super::v202508::sync_collections::Product { external_product_id = "outer_product_id",
    tts_product_id }
);
received_impls!(
    super::v202508::sync_collections::SyncCollectionsResponse { failed = "failed_info" }
);
sent_impls!(super::v202601::get_shop_group::GetShopGroup {});
received_impls!(
    super::v202601::get_shop_group::GetShopGroupResponse { grouped_shops =
    "shop_group_data" }
);
received_impls!(super::v202601::get_shop_group::GroupedShops { shop_group, shops });
received_impls!(super::v202601::get_shop_group::ShopGroup { source, shop_group_name });
received_impls!(
    super::v202601::get_shop_group::ShopGroupMember { shop_id, seller_id, shop_name,
    shop_region }
);
enum_impls!(super::v202601::get_shop_group::ShopGroupSource);
