// @generated from specs/fulfillment/202309/get_order_split_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderSplitAttributes`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CategoryId, OrderId};

/// Returns whether orders can or must be split into several packages, with the reasons. Call it before [`SplitOrder`](crate::fulfillment::SplitOrder).
///
/// `GET /fulfillment/202309/orders/split_attributes`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`GetOrderSplitAttributesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-order-split-attributes-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetOrderSplitAttributes;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderSplitAttributes::new(["578967030217083407"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-order-split-attributes-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderSplitAttributes {
    /// IDs of the orders to check, from `order::GetOrderList`.
    pub order_ids: Vec<OrderId>,
}

impl GetOrderSplitAttributes {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOrderSplitAttributes {
    type Response = GetOrderSplitAttributesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderSplitAttributes";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/orders/split_attributes";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-order-split-attributes-202309",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("order_ids", &self.order_ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetOrderSplitAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderSplitAttributesResponse {
    /// Whether each order can or must be split.
    pub split_attributes: Vec<SplitAttributes>,
}

impl Fields for GetOrderSplitAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("split_attributes", &mut self.split_attributes)]);
    }
}

debug_fields!(GetOrderSplitAttributesResponse);

/// A limit of one package that the order exceeds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MustSplitReason {
    /// Category that has the limit; only if `type` is `CATEGORY_ITEM_LIMITATION`.
    pub category_id: Option<CategoryId>,
    /// Largest number of units in one package, of the category or in total, depending on `type`.
    pub max_count: Option<Decimal>,
    /// What the limit applies to.
    pub r#type: Option<SplitLimit>,
}

impl Fields for MustSplitReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_id", &mut self.category_id),
                    ("max_count", &mut self.max_count),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(MustSplitReason);

/// Whether an order can or must be split.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitAttributes {
    /// Whether the order can be split into several packages.
    pub can_split: Option<bool>,
    /// Whether the order must be split, because it exceeds a limit of one package.
    pub must_split: Option<bool>,
    /// Why the order must be split; absent if `must_split` is false.
    pub must_split_reasons: Vec<MustSplitReason>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Why the order cannot be split; absent if `can_split` is true.
    pub reason: Option<String>,
}

impl Fields for SplitAttributes {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_split", &mut self.can_split),
                    ("must_split", &mut self.must_split),
                    ("must_split_reasons", &mut self.must_split_reasons),
                    ("order_id", &mut self.order_id),
                    ("reason", &mut self.reason),
                ],
            );
    }
}

debug_fields!(SplitAttributes);

/// What a limit of a package applies to.
#[non_exhaustive]
pub enum SplitLimit {
    /// Units of one category. Sent as `CATEGORY_ITEM_LIMITATION`.
    CategoryItemLimitation,
    /// Units in total. Sent as `TOTAL_COUNT_LIMITATION`.
    TotalCountLimitation,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SplitLimit {
    const TEXTS: &'static [&'static str] = &[
        "CATEGORY_ITEM_LIMITATION",
        "TOTAL_COUNT_LIMITATION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CategoryItemLimitation,
            Ok(_) => Self::TotalCountLimitation,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CategoryItemLimitation => Ok(0),
            Self::TotalCountLimitation => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SplitLimit, Read);
