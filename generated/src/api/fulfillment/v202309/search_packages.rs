// @generated from specs/fulfillment/202309/search_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchPackages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{PackageStatus, SortOrder};
use crate::api::ids::{OrderLineId, PackageId, ShippingProviderId};
use crate::api::fulfillment::types::Order;

/// Searches the packages of the shop by status, creation time and update time. Packages of local sellers in the US and UK appear only after shipping; until then, search their orders with `order::GetOrderList`.
///
/// `POST /fulfillment/202309/packages/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`SearchPackagesResponse`]; `packages` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-package-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fulfillment::SearchPackages;

 let shop = client.seller(token).shop(cipher);
 let request = SearchPackages::new(10)
     .update_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .update_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut packages = shop.items(request);
 while let Some(package) = packages.try_next().await? {
     println!("{package:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "search-package-202309")]
#[doc(alias = "SearchPackage")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchPackages {
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: i64,
    /// Time by which the packages are sorted. Defaults to `create_time`.
    pub sort_field: Option<PackageSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Inclusive lower bound of the creation time.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub create_time_lt: Option<Timestamp>,
    /// Status of the packages to find; defaults to all.
    pub package_status: Option<PackageStatus>,
    /// Inclusive lower bound of the update time.
    pub update_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the update time.
    pub update_time_lt: Option<Timestamp>,
}

impl SearchPackages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            sort_field: None,
            sort_order: None,
            page_token: None,
            create_time_ge: None,
            create_time_lt: None,
            package_status: None,
            update_time_ge: None,
            update_time_lt: None,
        }
    }

    /// Time by which the packages are sorted. Defaults to `create_time`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<PackageSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Status of the packages to find; defaults to all.
    #[inline]
    pub fn package_status(mut self, package_status: impl Into<PackageStatus>) -> Self {
        self.package_status = Some(package_status.into());
        self
    }

    /// Inclusive lower bound of the update time.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Exclusive upper bound of the update time.
    #[inline]
    pub fn update_time_lt(mut self, update_time_lt: impl Into<Timestamp>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }
}

impl Endpoint for SearchPackages {
    type Response = SearchPackagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchPackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[36009003])
        .pages("packages")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-package-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("package_status", &self.package_status),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_lt", &self.update_time_lt),
            ],
        );
    }
}

impl Paged for SearchPackages {
    type Item = SearchedPackage;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.packages
    }
}

/// The response to [`SearchPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPackagesResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Packages that match.
    pub packages: Vec<SearchedPackage>,
    /// Number of all matching packages, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchPackagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("packages", &mut self.packages),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchPackagesResponse);

/// Time by which packages are sorted.
#[non_exhaustive]
pub enum PackageSortField {
    /// When the package was created. Sent as `create_time`.
    CreateTime,
    /// When the package was last updated. Sent as `update_time`.
    UpdateTime,
    /// When the order was paid. Sent as `order_pay_time`.
    OrderPayTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PackageSortField {
    const TEXTS: &'static [&'static str] = &[
        "create_time",
        "update_time",
        "order_pay_time",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(1) => Self::UpdateTime,
            Ok(_) => Self::OrderPayTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::UpdateTime => Ok(1),
            Self::OrderPayTime => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PackageSortField, Write);

/// A package in a search result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedPackage {
    /// When the package was created.
    pub create_time: Option<Timestamp>,
    /// Package ID, for [`GetPackage`](crate::fulfillment::GetPackage) and [`ShipPackage`](crate::fulfillment::ShipPackage).
    pub id: Option<PackageId>,
    /// IDs of the line items in the package.
    pub order_line_item_ids: Vec<OrderLineId>,
    /// Orders in the package.
    pub orders: Vec<Order>,
    /// Shipping provider ID.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Status of the package. Packages that were lost or damaged are `CANCELLED`.
    pub status: Option<PackageStatus>,
    /// Tracking number of the package; empty before the package ships.
    pub tracking_number: Option<String>,
    /// When the package was last updated.
    pub update_time: Option<Timestamp>,
}

impl Fields for SearchedPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("orders", &mut self.orders),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(SearchedPackage);
