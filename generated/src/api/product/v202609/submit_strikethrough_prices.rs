// @generated from specs/product/202609/submit_strikethrough_prices.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitStrikethroughPrices`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{ProductId, SkuId};
use crate::api::product::types::{ImageInput, StrikethroughPriceErrorDetail};

/// Submits the prices of a product on other platforms; once TikTok has verified its list price, that price may be shown struck through while a discount applies. The submitted prices expire after 90 days, which the webhook `StrikethroughPriceExpired` reports, and must then be submitted again.
///
/// `POST /product/202609/products/{product_id}/strikethrough_price/submit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SubmitStrikethroughPricesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::SubmitStrikethroughPrices;
 use tiktok_shop::product::submit_strikethrough_prices::{ExternalRetailPrice, ExternalTransactionPrice, StrikethroughPriceSku, StrikethroughPriceSkuRequired};
 use tiktok_shop::types::Currency;

 let shop = client.seller(token).shop(cipher);
 let request = SubmitStrikethroughPrices::new(
     "1729592969712207008",
     "172959296971220002",
     [
         StrikethroughPriceSku::new(StrikethroughPriceSkuRequired {
             external_retail_price: ExternalRetailPrice::new(
                 Decimal::new("19.99")?,
                 Currency::Usd,
             ),
             external_sku_id: "1729592969712207012".into(),
             external_transaction_price: ExternalTransactionPrice::new(
                 Decimal::new("19.99")?,
                 Currency::Usd,
                 "2026-01-01T00:00:00Z".parse()?,
             ),
             id: "1729592969712207012".into(),
         }),
     ],
 );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SubmitStrikethroughPrice")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitStrikethroughPrices {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// ID of the product on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it.
    pub external_product_id: String,
    /// SKUs of the product and their prices on another platform.
    pub skus: Vec<StrikethroughPriceSku>,
}

impl SubmitStrikethroughPrices {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        external_product_id: impl Into<String>,
        skus: impl IntoIterator<Item = StrikethroughPriceSku>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            external_product_id: external_product_id.into(),
            skus: skus.into_iter().collect(),
        }
    }
}

impl Endpoint for SubmitStrikethroughPrices {
    type Response = SubmitStrikethroughPricesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SubmitStrikethroughPrices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202609/products/{product_id}/strikethrough_price/submit";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202609/products/");
        path.id("product_id", &self.product_id);
        path.literal("/strikethrough_price/submit");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("external_product_id", &self.external_product_id), ("skus", &self.skus)],
        );
    }
}

/// The response to [`SubmitStrikethroughPrices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStrikethroughPricesResponse {
    /// SKUs that were not submitted; empty if there are none.
    pub errors: Vec<StrikethroughPriceError>,
}

impl Fields for SubmitStrikethroughPricesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(SubmitStrikethroughPricesResponse);

impl CollectFailures for SubmitStrikethroughPricesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for SubmitStrikethroughPricesResponse {}

/// The retail price of the SKU on another platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalRetailPrice {
    /// Amount, from 0.01 to 7,600. Example: `19.99`.
    pub amount: Decimal,
    /// Currency of `amount`, always `USD`.
    pub currency: Currency,
}

impl ExternalRetailPrice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(amount: impl Into<Decimal>, currency: impl Into<Currency>) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
        }
    }
}

impl WriteFields for ExternalRetailPrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount", &self.amount), ("currency", &self.currency)]);
    }
}

debug_written!(ExternalRetailPrice);

/// The highest price at which the SKU was sold on another platform, with the proof.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalTransactionPrice {
    /// Amount, from 0.01 to 7,600 and at least the list price of the SKU on TikTok Shop. Example: `19.99`.
    pub amount: Decimal,
    /// Currency of `amount`, always `USD`.
    pub currency: Currency,
    /// When the sale took place, within the last 90 days, as an RFC 3339 time with time zone.
    pub transaction_time: DateTime,
    /// Image of the order or invoice, without customer data, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub image: Option<ImageInput>,
}

impl ExternalTransactionPrice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        amount: impl Into<Decimal>,
        currency: impl Into<Currency>,
        transaction_time: DateTime,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            transaction_time,
            image: None,
        }
    }

    /// Image of the order or invoice, without customer data, uploaded with the use case `CERTIFICATION_IMAGE`.
    #[inline]
    pub fn image(mut self, image: ImageInput) -> Self {
        self.image = Some(image);
        self
    }
}

impl WriteFields for ExternalTransactionPrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("transaction_time", &self.transaction_time),
                    ("image", &self.image),
                ],
            );
    }
}

debug_written!(ExternalTransactionPrice);

/// Why the prices of a SKU were not submitted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceError {
    /// Code of the error.
    pub code: Option<i64>,
    /// SKU that failed.
    pub detail: Option<StrikethroughPriceErrorDetail>,
    /// Explanation of the error, with what to do about it.
    pub message: Option<String>,
}

impl Fields for StrikethroughPriceError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(StrikethroughPriceError);

impl CollectFailures for StrikethroughPriceError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// A SKU and its prices on another platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct StrikethroughPriceSku {
    /// Retail price of the SKU on another platform.
    pub external_retail_price: ExternalRetailPrice,
    /// ID of the SKU on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it.
    pub external_sku_id: String,
    /// Highest price paid on another platform in the last 90 days.
    pub external_transaction_price: ExternalTransactionPrice,
    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product.
    pub id: SkuId,
}

/// The required fields of [`StrikethroughPriceSku`], for [`StrikethroughPriceSku::new`].
#[derive(Clone, Debug)]
pub struct StrikethroughPriceSkuRequired {
    /// Retail price of the SKU on another platform.
    pub external_retail_price: ExternalRetailPrice,
    /// ID of the SKU on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it.
    pub external_sku_id: String,
    /// Highest price paid on another platform in the last 90 days.
    pub external_transaction_price: ExternalTransactionPrice,
    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product.
    pub id: SkuId,
}

impl StrikethroughPriceSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: StrikethroughPriceSkuRequired) -> Self {
        Self {
            external_retail_price: required.external_retail_price,
            external_sku_id: required.external_sku_id,
            external_transaction_price: required.external_transaction_price,
            id: required.id,
        }
    }
}

impl WriteFields for StrikethroughPriceSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_retail_price", &self.external_retail_price),
                    ("external_sku_id", &self.external_sku_id),
                    ("external_transaction_price", &self.external_transaction_price),
                    ("id", &self.id),
                ],
            );
    }
}

debug_written!(StrikethroughPriceSku);
