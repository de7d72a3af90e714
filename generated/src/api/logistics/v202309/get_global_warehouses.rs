// @generated from specs/logistics/202309/get_global_warehouses.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGlobalWarehouses` and the types that only this operation uses.

use crate::__private::*;

/// Lists the warehouses behind the seller's global products.
///
/// `GET /logistics/202309/global_warehouses`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.shop.info`.
/// Returns [`GetGlobalWarehousesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-seller-warehouse-202309>.
#[doc(alias = "get-global-seller-warehouse-202309")]
#[doc(alias = "GetGlobalSellerWarehouses")]
#[doc(alias = "GetGlobalSellerWarehouse")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalWarehouses {}

impl GetGlobalWarehouses {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetGlobalWarehouses {
    type Response = GetGlobalWarehousesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetGlobalWarehouses";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202309/global_warehouses";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.shop.info"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-global-seller-warehouse-202309",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// The response to [`GetGlobalWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalWarehousesResponse {
    pub global_warehouses: Vec<GlobalWarehouse>,
}

impl Fields for GetGlobalWarehousesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("global_warehouses", &mut self.global_warehouses)]);
    }
}

debug_fields!(GetGlobalWarehousesResponse);

/// An item of `global_warehouses` in [`GetGlobalWarehousesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalWarehouse {
    /// Never changes.
    pub id: Option<String>,
    /// Not unique.
    pub name: Option<String>,
    /// `PLATFORM_COOPERATION` is TikTok Shop's.
    pub ownership: Option<Ownership>,
}

impl Fields for GlobalWarehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("ownership", &mut self.ownership),
                ],
            );
    }
}

debug_fields!(GlobalWarehouse);

/// The values of `ownership` in [`GlobalWarehouse`].
#[derive(Clone)]
#[non_exhaustive]
pub enum Ownership {
    Seller,
    PlatformCooperation,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Ownership {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELLER", Self::Seller),
        ("PLATFORM_COOPERATION", Self::PlatformCooperation),
    ];

    open_enum_methods!();
}

open_enum!(Ownership, Read);
