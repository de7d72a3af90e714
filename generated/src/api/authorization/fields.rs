// @generated from the files of specs/authorization/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::WidgetToken { expire_at, token });
sent_impls!(super::v202309::get_authorized_shops::GetAuthorizedShops {});
received_impls!(
    super::v202309::get_authorized_shops::GetAuthorizedShopsResponse { shops }
);
received_impls!(
    super::v202309::get_authorized_shops::Shop { cipher, code, id, name, region,
    seller_type }
);
sent_impls!(super::v202312::get_widget_token::GetWidgetToken { shop_id });
received_impls!(
    super::v202312::get_widget_token::GetWidgetTokenResponse { widget_token }
);
sent_impls!(super::v202401::get_widget_token::GetWidgetToken { shop_id });
received_impls!(
    super::v202401::get_widget_token::GetWidgetTokenResponse { widget_token }
);
sent_impls!(super::v202403::deauthorize_shop::DeauthorizeShop {});
sent_impls!(
    super::v202405::get_authorized_category_assets::GetAuthorizedCategoryAssets {}
);
received_impls!(super::v202405::get_authorized_category_assets::Category { id, name });
received_impls!(
    super::v202405::get_authorized_category_assets::CategoryAsset { category, cipher,
    target_market }
);
received_impls!(
    super::v202405::get_authorized_category_assets::GetAuthorizedCategoryAssetsResponse {
    category_assets }
);
