// @generated from specs/seller/202601/get_shop_group.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopGroup`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{SellerId, ShopId};

/// Returns the product group of the shop and the shops in it. Shops in a group, such as a US shop and a Mexican shop, share products.
///
/// `GET /seller/202601/shop_groups`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetShopGroupResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::GetShopGroup;

 let seller = client.seller(token);
 let reply = seller.send(&GetShopGroup::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetShopGroupAndRelatedShops")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopGroup {}

impl GetShopGroup {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetShopGroup {
    type Response = GetShopGroupResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShopGroup";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202601/shop_groups";
}

/// The response to [`GetShopGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopGroupResponse {
    /// The group of the shop, and the related shops. JSON name: `shop_group_data`.
    pub grouped_shops: Option<GroupedShops>,
}

impl Fields for GetShopGroupResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop_group_data", &mut self.grouped_shops)]);
    }
}

debug_fields!(GetShopGroupResponse);

/// A group of shops with its members, or else the shops of a global seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupedShops {
    /// The product group of the shop; absent if the shop is in no group.
    pub shop_group: Option<ShopGroup>,
    /// Shops in the group. If the shop is in no group, all shops of the same global seller.
    pub shops: Vec<ShopGroupMember>,
}

impl Fields for GroupedShops {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("shop_group", &mut self.shop_group), ("shops", &mut self.shops)],
            );
    }
}

debug_fields!(GroupedShops);

/// A group of shops that share products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopGroup {
    /// How the group was created.
    pub source: Option<ShopGroupSource>,
    /// Unique name of the group.
    pub shop_group_name: Option<String>,
}

impl Fields for ShopGroup {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("source", &mut self.source),
                    ("shop_group_name", &mut self.shop_group_name),
                ],
            );
    }
}

debug_fields!(ShopGroup);

/// A shop in the group, or of the same global seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopGroupMember {
    /// Shop ID.
    pub shop_id: Option<ShopId>,
    /// ID of the global seller to whom the shop belongs.
    pub seller_id: Option<SellerId>,
    /// Name of the shop.
    pub shop_name: Option<String>,
    /// Market in which the shop sells.
    pub shop_region: Option<Region>,
}

impl Fields for ShopGroupMember {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("shop_id", &mut self.shop_id),
                    ("seller_id", &mut self.seller_id),
                    ("shop_name", &mut self.shop_name),
                    ("shop_region", &mut self.shop_region),
                ],
            );
    }
}

debug_fields!(ShopGroupMember);

/// How a product group was created.
#[non_exhaustive]
pub enum ShopGroupSource {
    /// A local seller from the US opened a shop in Mexico. Sent as `1`.
    UsMxOnboard,
    /// A Chinese cross-border seller opened a shop in Mexico. Sent as `2`.
    GsPop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShopGroupSource {
    const TEXTS: &'static [&'static str] = &["1", "2"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::UsMxOnboard,
            Ok(_) => Self::GsPop,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::UsMxOnboard => Ok(0),
            Self::GsPop => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShopGroupSource, Read);
