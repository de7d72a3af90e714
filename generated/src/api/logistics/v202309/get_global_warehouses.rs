// @generated from specs/logistics/202309/get_global_warehouses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalWarehouses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::GlobalWarehouseId;

/// Lists the global warehouses of a global seller, with name and owner. Use [`GetWarehouses`](crate::logistics::GetWarehouses) for those of one shop.
///
/// `GET /logistics/202309/global_warehouses`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.shop.info`.
/// Returns [`GetGlobalWarehousesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-seller-warehouse-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::GetGlobalWarehouses;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalWarehouses::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
}

/// The response to [`GetGlobalWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalWarehousesResponse {
    /// Global warehouses of the seller.
    pub global_warehouses: Vec<GlobalWarehouse>,
}

impl Fields for GetGlobalWarehousesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("global_warehouses", &mut self.global_warehouses)]);
    }
}

debug_fields!(GetGlobalWarehousesResponse);

/// A global warehouse of a seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalWarehouse {
    /// ID of the global warehouse; never changes.
    pub id: Option<GlobalWarehouseId>,
    /// Name of the warehouse; not unique.
    pub name: Option<String>,
    /// Who owns the warehouse.
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

/// Who owns a warehouse.
#[non_exhaustive]
pub enum Ownership {
    /// The seller. Sent as `SELLER`.
    Seller,
    /// TikTok Shop. Sent as `PLATFORM_COOPERATION`.
    PlatformCooperation,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Ownership {
    const TEXTS: &'static [&'static str] = &["SELLER", "PLATFORM_COOPERATION"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Seller,
            Ok(_) => Self::PlatformCooperation,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Seller => Ok(0),
            Self::PlatformCooperation => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Ownership, Read);
