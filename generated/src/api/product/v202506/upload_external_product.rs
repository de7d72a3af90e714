// @generated from specs/product/202506/upload_external_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadExternalProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Region, Weight};
use crate::api::product::types::ImageUrlInput;

/// Uploads a product of another platform for analysis. TikTok derives recommendations from it, such as which products to group.
///
/// `POST /product/202506/external_products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::UploadExternalProduct;
 use tiktok_shop::product::upload_external_product::ExternalProduct;

 let shop = client.seller(token).shop(cipher);
 let request = UploadExternalProduct::new()
     .external_product(
         ExternalProduct::new().external_product_id("shopifyopps123456"),
     );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadExternalProduct {
    /// Product on another platform.
    pub external_product: Option<ExternalProduct>,
}

impl UploadExternalProduct {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product on another platform.
    #[inline]
    pub fn external_product(mut self, external_product: ExternalProduct) -> Self {
        self.external_product = Some(external_product);
        self
    }
}

impl Endpoint for UploadExternalProduct {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadExternalProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202506/external_products";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("external_product", &self.external_product)]);
    }
}

/// A product on another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalProduct {
    /// When the product was created on the platform that it comes from.
    pub create_time: Option<Timestamp>,
    /// Description of the product. At most 10000 characters.
    pub description: Option<String>,
    /// Name of the category on the platform that the product comes from. At most 100 characters.
    pub external_category_name: Option<String>,
    /// ID of the product on the platform that it comes from. At most 999 characters.
    pub external_product_id: Option<String>,
    /// ID of the shop on the platform that the product comes from. At most 999 characters.
    pub external_shop_id: Option<String>,
    /// First image of the product's gallery.
    pub first_image: Option<ImageUrlInput>,
    /// Images of the product's gallery. At most 25 entries.
    pub images: Option<Vec<ImageUrlInput>>,
    /// When the product was published on the platform that it comes from.
    pub publish_time: Option<Timestamp>,
    /// Market in which the product is sold. TikTok documents the US, the UK, Ireland, Germany, France, Italy, Spain, Japan and Southeast Asia.
    pub region: Option<Region>,
    /// SKUs of the product. At most 300 entries.
    pub skus: Option<Vec<UploadExternalProductSku>>,
    /// Status of the product on the platform that it comes from. Defaults to `ALL`.
    pub status: Option<ExternalProductStatus>,
    /// Title of the product. At most 300 characters.
    pub title: Option<String>,
    /// When the product last changed on the platform that it comes from.
    pub update_time: Option<Timestamp>,
    /// Name of the vendor; TikTok Shop calls it the manufacturer. At most 255 characters.
    pub vendor_name: Option<String>,
}

impl ExternalProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the product was created on the platform that it comes from.
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<Timestamp>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Description of the product. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name of the category on the platform that the product comes from. At most 100 characters.
    #[inline]
    pub fn external_category_name(
        mut self,
        external_category_name: impl Into<String>,
    ) -> Self {
        self.external_category_name = Some(external_category_name.into());
        self
    }

    /// ID of the product on the platform that it comes from. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// ID of the shop on the platform that the product comes from. At most 999 characters.
    #[inline]
    pub fn external_shop_id(mut self, external_shop_id: impl Into<String>) -> Self {
        self.external_shop_id = Some(external_shop_id.into());
        self
    }

    /// First image of the product's gallery.
    #[inline]
    pub fn first_image(mut self, first_image: ImageUrlInput) -> Self {
        self.first_image = Some(first_image);
        self
    }

    /// Images of the product's gallery. At most 25 entries.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUrlInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// When the product was published on the platform that it comes from.
    #[inline]
    pub fn publish_time(mut self, publish_time: impl Into<Timestamp>) -> Self {
        self.publish_time = Some(publish_time.into());
        self
    }

    /// Market in which the product is sold. TikTok documents the US, the UK, Ireland, Germany, France, Italy, Spain, Japan and Southeast Asia.
    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// SKUs of the product. At most 300 entries.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = UploadExternalProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Status of the product on the platform that it comes from. Defaults to `ALL`.
    #[inline]
    pub fn status(mut self, status: impl Into<ExternalProductStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Title of the product. At most 300 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// When the product last changed on the platform that it comes from.
    #[inline]
    pub fn update_time(mut self, update_time: impl Into<Timestamp>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// Name of the vendor; TikTok Shop calls it the manufacturer. At most 255 characters.
    #[inline]
    pub fn vendor_name(mut self, vendor_name: impl Into<String>) -> Self {
        self.vendor_name = Some(vendor_name.into());
        self
    }
}

impl WriteFields for ExternalProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("create_time", &self.create_time),
                    ("description", &within(&self.description, ..=10_000)),
                    (
                        "external_category_name",
                        &within(&self.external_category_name, ..=100),
                    ),
                    ("external_product_id", &within(&self.external_product_id, ..=999)),
                    ("external_shop_id", &within(&self.external_shop_id, ..=999)),
                    ("first_image", &self.first_image),
                    ("images", &within(&self.images, ..=25)),
                    ("publish_time", &self.publish_time),
                    ("region", &self.region),
                    ("skus", &within(&self.skus, ..=300)),
                    ("status", &self.status),
                    ("title", &within(&self.title, ..=300)),
                    ("update_time", &self.update_time),
                    ("vendor_name", &within(&self.vendor_name, ..=255)),
                ],
            );
    }
}

debug_written!(ExternalProduct);

/// The status of a product on another platform.
#[non_exhaustive]
pub enum ExternalProductStatus {
    /// Any status. Sent as `ALL`.
    All,
    /// A draft. Sent as `DRAFT`.
    Draft,
    /// Active. Sent as `ACTIVE`.
    Active,
    /// Archived. Sent as `ARCHIVED`.
    Archived,
    /// Suspended. Sent as `SUSPENDED`.
    Suspended,
    /// To be suspended. Sent as `PENDING_SUSPENSION`.
    PendingSuspension,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ExternalProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "DRAFT",
        "ACTIVE",
        "ARCHIVED",
        "SUSPENDED",
        "PENDING_SUSPENSION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Draft,
            Ok(2) => Self::Active,
            Ok(3) => Self::Archived,
            Ok(4) => Self::Suspended,
            Ok(_) => Self::PendingSuspension,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Draft => Ok(1),
            Self::Active => Ok(2),
            Self::Archived => Ok(3),
            Self::Suspended => Ok(4),
            Self::PendingSuspension => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ExternalProductStatus, Write);

/// An option of the SKU on another platform, such as its color, with its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedOption {
    /// Name of the option. At most 50 characters.
    pub name: Option<String>,
    /// Value of the option. At most 50 characters.
    pub value: Option<String>,
}

impl SelectedOption {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the option. At most 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Value of the option. At most 50 characters.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for SelectedOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("name", &within(&self.name, ..=50)),
                    ("value", &within(&self.value, ..=50)),
                ],
            );
    }
}

debug_written!(SelectedOption);

/// A SKU of the product on another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadExternalProductSku {
    /// When the SKU was created on the platform that the product comes from.
    pub create_time: Option<Timestamp>,
    /// List price, such as `compare_at_price` of Shopify; from 0.01 to 7,600, with at most two decimals.
    pub external_list_price: Option<Decimal>,
    /// ID of the SKU on the platform that the product comes from.
    pub external_sku_id: Option<String>,
    /// Image of the SKU.
    pub image: Option<ImageUrlInput>,
    /// Stock of the SKU. From 1 to 99999.
    pub inventory_quantity: Option<i64>,
    /// Price of the SKU on the platform that the product comes from.
    pub price: Option<Decimal>,
    /// Options that distinguish the SKU from the others.
    pub selected_options: Option<Vec<SelectedOption>>,
    /// Status of the SKU on the platform that the product comes from.
    pub status: Option<String>,
    /// Whether buyers pay sales tax on the SKU.
    pub taxable: Option<bool>,
    /// Title of the SKU.
    pub title: Option<String>,
    /// When the SKU last changed on the platform that the product comes from.
    pub update_time: Option<Timestamp>,
    /// Weight of the SKU.
    pub weight: Option<Weight>,
}

impl UploadExternalProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the SKU was created on the platform that the product comes from.
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<Timestamp>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// List price, such as `compare_at_price` of Shopify; from 0.01 to 7,600, with at most two decimals.
    #[inline]
    pub fn external_list_price(
        mut self,
        external_list_price: impl Into<Decimal>,
    ) -> Self {
        self.external_list_price = Some(external_list_price.into());
        self
    }

    /// ID of the SKU on the platform that the product comes from.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Image of the SKU.
    #[inline]
    pub fn image(mut self, image: ImageUrlInput) -> Self {
        self.image = Some(image);
        self
    }

    /// Stock of the SKU. From 1 to 99999.
    #[inline]
    pub fn inventory_quantity(mut self, inventory_quantity: i64) -> Self {
        self.inventory_quantity = Some(inventory_quantity);
        self
    }

    /// Price of the SKU on the platform that the product comes from.
    #[inline]
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Options that distinguish the SKU from the others.
    #[inline]
    pub fn selected_options(
        mut self,
        selected_options: impl IntoIterator<Item = SelectedOption>,
    ) -> Self {
        self.selected_options = Some(selected_options.into_iter().collect());
        self
    }

    /// Status of the SKU on the platform that the product comes from.
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Whether buyers pay sales tax on the SKU.
    #[inline]
    pub fn taxable(mut self, taxable: bool) -> Self {
        self.taxable = Some(taxable);
        self
    }

    /// Title of the SKU.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// When the SKU last changed on the platform that the product comes from.
    #[inline]
    pub fn update_time(mut self, update_time: impl Into<Timestamp>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// Weight of the SKU.
    #[inline]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for UploadExternalProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("create_time", &self.create_time),
                    ("external_list_price", &self.external_list_price),
                    ("external_sku_id", &self.external_sku_id),
                    ("image", &self.image),
                    (
                        "inventory_quantity",
                        &within(&self.inventory_quantity, 1..=99_999),
                    ),
                    ("price", &self.price),
                    ("selected_options", &self.selected_options),
                    ("status", &self.status),
                    ("taxable", &self.taxable),
                    ("title", &self.title),
                    ("update_time", &self.update_time),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(UploadExternalProductSku);
