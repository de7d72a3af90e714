// @generated from specs/order/202407/get_order_price_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderPriceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{ActivityId, OrderId, OrderLineId};

/// Returns the price of an order in detail: line items, shipping, discounts and taxes.
///
/// `GET /order/202407/orders/{order_id}/price_detail`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.order.info`.
/// Returns [`GetOrderPriceDetailResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-price-detail-202407>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::GetOrderPriceDetail;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderPriceDetail::new("576461413038785752")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21001001](crate::errors#code-21001001), [21008111](crate::errors#code-21008111), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-price-detail-202407")]
#[doc(alias = "GetOrderPriceDetails")]
#[doc(alias = "GetPriceDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderPriceDetail {
    /// Order ID, from [`GetOrderList`](crate::order::GetOrderList).
    pub order_id: OrderId,
}

impl GetOrderPriceDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl Endpoint for GetOrderPriceDetail {
    type Response = GetOrderPriceDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderPriceDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202407/orders/{order_id}/price_detail";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.order.info"])
        .errors(&[21001001, 21008111, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-price-detail-202407");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/order/202407/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/price_detail");
    }
}

/// The response to [`GetOrderPriceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderPriceDetailResponse {
    /// Fee of shipping aggregators for cash on delivery; `0.00` outside Saudi Arabia.
    pub cod_fee: Option<Decimal>,
    /// Fee of shipping aggregators for cash on delivery, with tax; `0.00` outside Saudi Arabia.
    pub cod_fee_net_amount: Option<Decimal>,
    /// Currency of the amounts in this object.
    pub currency: Option<Currency>,
    /// Total distance fee of the Horizon+ program. Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// Fee of the shipping provider for the distance of deliveries outside Java, in the Horizon+ program. Only in Indonesia.
    pub distance_shipping_fee: Option<Decimal>,
    /// Amounts of each line item, with the seller's promotions that reduced them.
    pub line_items: Vec<LineItemPrice>,
    /// Price of the order without tax.
    pub net_price_amount: Option<Decimal>,
    /// Amount that the buyer paid, the sum of `sku_sale_price`, `shipping_sale_price`, `tax_amount` and the fee for small orders.
    pub payment: Option<Decimal>,
    /// Discount on the shipping fee, paid by TikTok.
    pub shipping_fee_deduction_platform: Option<Decimal>,
    /// Kind of TikTok's voucher that reduced the shipping fee, or the amount of the reduction; TikTok documents both.
    pub shipping_fee_deduction_platform_voucher: Option<VoucherType>,
    /// Discount on the shipping fee, paid by the seller.
    pub shipping_fee_deduction_seller: Option<Decimal>,
    /// Shipping fee before discounts.
    pub shipping_list_price: Option<Decimal>,
    /// Shipping fee after discounts: `shipping_list_price` less `shipping_fee_deduction_seller` and `shipping_fee_deduction_platform`.
    pub shipping_sale_price: Option<Decimal>,
    /// List price of the gift from the seller, with tax.
    pub sku_gift_net_price: Option<Decimal>,
    /// List price of the gift from the seller.
    pub sku_gift_original_price: Option<Decimal>,
    /// Total of the recommended retail prices of the products, before discounts.
    pub sku_list_price: Option<Decimal>,
    /// Price of the products after discounts: `sku_list_price` less `subtotal_deduction_seller` and `subtotal_deduction_platform`. Without tax.
    pub sku_sale_price: Option<Decimal>,
    /// Price of the products after discounts, with tax: `sku_sale_price` plus `subtotal_tax_amount`.
    pub subtotal: Option<Decimal>,
    /// Discount on the products, paid by TikTok.
    pub subtotal_deduction_platform: Option<Decimal>,
    /// Discount on the products, paid by the seller.
    pub subtotal_deduction_seller: Option<Decimal>,
    /// Tax on the products only.
    pub subtotal_tax_amount: Option<Decimal>,
    /// Tax on the products, the shipping fee and the fee for cash on delivery.
    pub tax_amount: Option<Decimal>,
    /// Tax rate of the order, as a fraction: `0.021` is 2.1%.
    pub tax_rate: Option<Decimal>,
    /// Price of the products and shipping fee before discounts: `sku_list_price` plus `shipping_list_price`.
    pub total: Option<Decimal>,
    /// Kind of TikTok's voucher that reduced the price of the products, or the amount of the reduction; TikTok documents both.
    pub voucher_deduction_platform: Option<VoucherType>,
    /// Kind of the seller's voucher that reduced the price of the products, or the amount of the reduction; TikTok documents both.
    pub voucher_deduction_seller: Option<VoucherType>,
}

impl Fields for GetOrderPriceDetailResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cod_fee", &mut self.cod_fee),
                    ("cod_fee_net_amount", &mut self.cod_fee_net_amount),
                    ("currency", &mut self.currency),
                    ("distance_fee", &mut self.distance_fee),
                    ("distance_shipping_fee", &mut self.distance_shipping_fee),
                    ("line_items", &mut self.line_items),
                    ("net_price_amount", &mut self.net_price_amount),
                    ("payment", &mut self.payment),
                    (
                        "shipping_fee_deduction_platform",
                        &mut self.shipping_fee_deduction_platform,
                    ),
                    (
                        "shipping_fee_deduction_platform_voucher",
                        &mut self.shipping_fee_deduction_platform_voucher,
                    ),
                    (
                        "shipping_fee_deduction_seller",
                        &mut self.shipping_fee_deduction_seller,
                    ),
                    ("shipping_list_price", &mut self.shipping_list_price),
                    ("shipping_sale_price", &mut self.shipping_sale_price),
                    ("sku_gift_net_price", &mut self.sku_gift_net_price),
                    ("sku_gift_original_price", &mut self.sku_gift_original_price),
                    ("sku_list_price", &mut self.sku_list_price),
                    ("sku_sale_price", &mut self.sku_sale_price),
                    ("subtotal", &mut self.subtotal),
                    (
                        "subtotal_deduction_platform",
                        &mut self.subtotal_deduction_platform,
                    ),
                    ("subtotal_deduction_seller", &mut self.subtotal_deduction_seller),
                    ("subtotal_tax_amount", &mut self.subtotal_tax_amount),
                    ("tax_amount", &mut self.tax_amount),
                    ("tax_rate", &mut self.tax_rate),
                    ("total", &mut self.total),
                    ("voucher_deduction_platform", &mut self.voucher_deduction_platform),
                    ("voucher_deduction_seller", &mut self.voucher_deduction_seller),
                ],
            );
    }
}

debug_fields!(GetOrderPriceDetailResponse);

/// A kind of promotion.
#[non_exhaustive]
pub enum DiscountType {
    /// A coupon. Sent as `COUPON`.
    Coupon,
    /// A promotion activity. Sent as `ACTIVITY`.
    Activity,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DiscountType {
    const TEXTS: &'static [&'static str] = &["COUPON", "ACTIVITY"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Coupon,
            Ok(_) => Self::Activity,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Coupon => Ok(0),
            Self::Activity => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DiscountType, Read);

/// How the price of one line item is made up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemPrice {
    /// Fee of shipping aggregators for cash on delivery; `0.00` outside Saudi Arabia.
    pub cod_fee: Option<Decimal>,
    /// Fee of shipping aggregators for cash on delivery, with tax; `0.00` outside Saudi Arabia.
    pub cod_fee_amount: Option<Decimal>,
    /// Currency of the amounts in this object.
    pub currency: Option<Currency>,
    /// Total distance fee of the Horizon+ program. Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// Fee of the shipping provider for the distance of deliveries outside Java, in the Horizon+ program. Only in Indonesia.
    pub distance_shipping_fee: Option<Decimal>,
    /// Line item ID, as in the order.
    pub id: Option<OrderLineId>,
    /// Price of the line item without tax.
    pub net_price_amount: Option<Decimal>,
    /// Amount that the buyer paid, the sum of `sku_sale_price`, `shipping_sale_price`, `tax_amount` and the fee for small orders.
    pub payment: Option<Decimal>,
    /// Discount on the shipping fee, paid by TikTok.
    pub shipping_fee_deduction_platform: Option<Decimal>,
    /// Kind of TikTok's voucher that reduced the shipping fee, or the amount of the reduction; TikTok documents both.
    pub shipping_fee_deduction_platform_voucher: Option<VoucherType>,
    /// Discount on the shipping fee, paid by the seller.
    pub shipping_fee_deduction_seller: Option<Decimal>,
    /// Shipping fee before discounts.
    pub shipping_list_price: Option<Decimal>,
    /// Shipping fee after discounts: `shipping_list_price` less `shipping_fee_deduction_seller` and `shipping_fee_deduction_platform`.
    pub shipping_sale_price: Option<Decimal>,
    /// List price of the gift from the seller, with tax.
    pub sku_gift_net_price: Option<Decimal>,
    /// List price of the gift from the seller.
    pub sku_gift_original_price: Option<Decimal>,
    /// Recommended retail price of the product, before discounts.
    pub sku_list_price: Option<Decimal>,
    /// Price of the product after discounts: `sku_list_price` less `subtotal_deduction_seller` and `subtotal_deduction_platform`. Without tax.
    pub sku_sale_price: Option<Decimal>,
    /// Price of the product after discounts, with tax: `sku_sale_price` plus `subtotal_tax_amount`.
    pub subtotal: Option<Decimal>,
    /// Discount on the product, paid by TikTok.
    pub subtotal_deduction_platform: Option<Decimal>,
    /// Discount on the product, paid by the seller.
    pub subtotal_deduction_seller: Option<Decimal>,
    /// Tax on the product only.
    pub subtotal_tax_amount: Option<Decimal>,
    /// Tax on the product, the shipping fee and the fee for cash on delivery.
    pub tax_amount: Option<Decimal>,
    /// Tax rate of the line item, as a fraction: `0.021` is 2.1%.
    pub tax_rate: Option<Decimal>,
    /// Price of the product and shipping fee before discounts: `sku_list_price` plus `shipping_list_price`.
    pub total: Option<Decimal>,
    /// Kind of TikTok's voucher that reduced the price of the product, or the amount of the reduction; TikTok documents both.
    pub voucher_deduction_platform: Option<VoucherType>,
    /// Kind of the seller's voucher that reduced the price of the product, or the amount of the reduction; TikTok documents both.
    pub voucher_deduction_seller: Option<VoucherType>,
    /// Promotions of the seller that reduced the price of the product.
    pub seller_funded_product_promotions: Vec<SellerFundedPromotion>,
    /// Promotions of the seller that reduced the shipping fee.
    pub seller_funded_shipping_promotions: Vec<SellerFundedPromotion>,
}

impl Fields for LineItemPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cod_fee", &mut self.cod_fee),
                    ("cod_fee_amount", &mut self.cod_fee_amount),
                    ("currency", &mut self.currency),
                    ("distance_fee", &mut self.distance_fee),
                    ("distance_shipping_fee", &mut self.distance_shipping_fee),
                    ("id", &mut self.id),
                    ("net_price_amount", &mut self.net_price_amount),
                    ("payment", &mut self.payment),
                    (
                        "shipping_fee_deduction_platform",
                        &mut self.shipping_fee_deduction_platform,
                    ),
                    (
                        "shipping_fee_deduction_platform_voucher",
                        &mut self.shipping_fee_deduction_platform_voucher,
                    ),
                    (
                        "shipping_fee_deduction_seller",
                        &mut self.shipping_fee_deduction_seller,
                    ),
                    ("shipping_list_price", &mut self.shipping_list_price),
                    ("shipping_sale_price", &mut self.shipping_sale_price),
                    ("sku_gift_net_price", &mut self.sku_gift_net_price),
                    ("sku_gift_original_price", &mut self.sku_gift_original_price),
                    ("sku_list_price", &mut self.sku_list_price),
                    ("sku_sale_price", &mut self.sku_sale_price),
                    ("subtotal", &mut self.subtotal),
                    (
                        "subtotal_deduction_platform",
                        &mut self.subtotal_deduction_platform,
                    ),
                    ("subtotal_deduction_seller", &mut self.subtotal_deduction_seller),
                    ("subtotal_tax_amount", &mut self.subtotal_tax_amount),
                    ("tax_amount", &mut self.tax_amount),
                    ("tax_rate", &mut self.tax_rate),
                    ("total", &mut self.total),
                    ("voucher_deduction_platform", &mut self.voucher_deduction_platform),
                    ("voucher_deduction_seller", &mut self.voucher_deduction_seller),
                    (
                        "seller_funded_product_promotions",
                        &mut self.seller_funded_product_promotions,
                    ),
                    (
                        "seller_funded_shipping_promotions",
                        &mut self.seller_funded_shipping_promotions,
                    ),
                ],
            );
    }
}

debug_fields!(LineItemPrice);

/// A promotion of the seller that reduced an amount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerFundedPromotion {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// Amount of the discount by this promotion.
    pub discount_amount: Option<Decimal>,
    /// Whether the promotion is a coupon or a promotion activity.
    pub discount_type: Option<DiscountType>,
}

impl Fields for SellerFundedPromotion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("discount_amount", &mut self.discount_amount),
                    ("discount_type", &mut self.discount_type),
                ],
            );
    }
}

debug_fields!(SellerFundedPromotion);

/// A kind of voucher. TikTok also describes the fields of this type as amounts, so other values are possible.
#[non_exhaustive]
pub enum VoucherType {
    /// A voucher for new users, paid by TikTok. Sent as `1010000`.
    PlatformNewUser,
    /// A price of the SKU that the seller reduced. Sent as `1020000`.
    SellerSkuPrice,
    /// A voucher for free shipping, paid by TikTok. Sent as `1030000`.
    PlatformFreeShipping,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for VoucherType {
    const TEXTS: &'static [&'static str] = &["1010000", "1020000", "1030000"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PlatformNewUser,
            Ok(1) => Self::SellerSkuPrice,
            Ok(_) => Self::PlatformFreeShipping,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PlatformNewUser => Ok(0),
            Self::SellerSkuPrice => Ok(1),
            Self::PlatformFreeShipping => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(VoucherType, Read);
