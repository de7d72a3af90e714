//! Packages: shipping, labels, tracking, splits and combinations. Also warehouses, delivery options and carriers.

mod carrier;
mod combine;
mod create_package;
pub mod documents;
mod grouping;
mod invoice;
mod mark;
mod options;
mod rules;
mod search;
mod seed;
mod ship;
mod ship_package;
mod slots;
mod split;
mod tracking;
mod update_shipment;
mod view;
mod warehouses;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::shops::Shop;
use super::{Id, Time};
use tracking::TrackingEvent;
use warehouses::WarehouseDetails;

pub use carrier::{FulfilmentAction, FulfilmentTimer, collect_all, deliver_all};
pub use grouping::{pack_at_payment, remove_cancelled_lines, separate};
pub use rules::{DeliveryOption, country_name, delivery_option, option, provider_name};
pub use seed::seed_package;
pub use ship::ship_lines;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::command("POST /fulfillment/*/packages", create_package::create),
    Route::command("POST /fulfillment/*/orders/*/packages", mark::mark),
    Route::command("POST /fulfillment/*/packages/*/ship", ship_package::ship),
    Route::command("POST /fulfillment/*/packages/ship", ship_package::batch),
    Route::command("POST /fulfillment/*/packages/schedule", ship_package::schedule),
    Route::query("GET /fulfillment/*/packages/*", view::get),
    Route::query("POST /fulfillment/*/packages/search", search::search),
    Route::query("GET /fulfillment/*/packages/*/handover_time_slots", slots::of_package),
    Route::query("GET /fulfillment/*/orders/*/handover_time_slots", slots::of_order),
    Route::query("POST /fulfillment/*/orders/*/shipping_services/query", create_package::services),
    Route::command("POST /fulfillment/*/orders/*/shipping_info/update", update_shipment::of_order),
    Route::command("POST /fulfillment/*/packages/*/shipping_info/update", update_shipment::of_package),
    Route::query("GET /fulfillment/*/orders/split_attributes", split::attributes),
    Route::command("POST /fulfillment/*/orders/*/split", split::split),
    Route::query("GET /fulfillment/*/combinable_packages/search", combine::search),
    Route::command("POST /fulfillment/*/packages/combine", combine::combine),
    Route::command("POST /fulfillment/*/packages/*/uncombine", combine::uncombine),
    Route::command("POST /fulfillment/*/packages/deliver", carrier::report),
    Route::query("GET /fulfillment/*/orders/*/tracking", tracking::of_order),
    Route::query("GET /logistics/*/orders/*/tracking", tracking::by_package),
    Route::command("POST /fulfillment/*/order/sof/track/update", tracking::update),
    Route::query("GET /fulfillment/*/packages/*/shipping_documents", documents::link),
    Route::command("POST /fulfillment/*/invoice/upload", invoice::upload),
    Route::query("GET /logistics/*/warehouses", warehouses::list),
    Route::query("GET /logistics/*/global_warehouses", warehouses::global),
    Route::command("POST /logistics/*/warehouses", warehouses::create),
    Route::command("POST /logistics/*/warehouses/*", warehouses::update),
    Route::query("GET /logistics/*/warehouses/*/delivery_options", options::list),
    Route::query("GET /logistics/*/delivery_options/*/shipping_providers", options::providers),
    Route::query("GET /logistics/*/seller_template/template_exist", options::template_exists),
];

/// All packages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Fulfilment {
    packages: IndexMap<Id, Package>,
    /// The packages of each tracking number that a seller reported.
    reported: HashMap<String, Vec<Id>>,
    /// What the seller has said about warehouses.
    warehouses: IndexMap<Id, WarehouseDetails>,
}

/// A package. Combined packages have lines of several orders.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Package {
    pub id: Id,
    pub shop: Id,
    pub status: PackageStatus,
    pub create_time: Time,
    pub update_time: Time,
    pub orders: Vec<Id>,
    pub lines: Vec<Id>,
    /// Absent until the package is shipped, and for some seconds after it.
    pub tracking_number: Option<String>,
    pub provider: Option<Id>,
    pub grouping: Grouping,
    pub shipped_time: Option<Time>,
    pub collected_time: Option<Time>,
    pub delivered_time: Option<Time>,
    /// Why the package cannot be delivered.
    pub exception: Option<Exception>,
    /// The invoice, in Brazil.
    pub invoice: Option<Invoice>,
    /// How often its tracking number was corrected.
    pub corrections: u32,
    pub extra: Option<Box<Extra>>,
}

/// What few packages have.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Extra {
    pub handover: Option<Handover>,
    /// The label that was bought.
    pub label: Option<Label>,
    /// Events that the seller reported.
    pub events: Vec<TrackingEvent>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PackageStatus {
    ToFulfill,
    Processing,
    Fulfilling,
    Completed,
    Cancelled,
}

/// Whether a package results from combining or splitting orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    Single,
    Combined,
    Split,
}

/// Why a package cannot be delivered. `PACKAGE_DAMAGAED` is TikTok's spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exception {
    #[serde(rename = "PACKAGE_DAMAGAED")]
    Damaged,
    #[serde(rename = "PACKAGE_LOST")]
    Lost,
    #[serde(rename = "RETURNED_TO_SHIPPER")]
    Returned,
    #[serde(rename = "PACKAGE_SCRAP")]
    Scrapped,
}

/// How far the check of an invoice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Invoice {
    Rejected,
    Processing,
    Accepted,
}

/// How a package gets to the carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    pub method: HandoverMethod,
    /// The time of the pickup.
    pub slot: Option<(Time, Time)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandoverMethod {
    Pickup,
    DropOff,
}

/// A label that the seller bought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Label {
    pub service: Option<Id>,
    /// As the call sent it.
    pub weight: Option<serde_json::Value>,
    pub dimension: Option<serde_json::Value>,
}

impl Fulfilment {
    pub fn get(&self, id: Id) -> Option<&Package> {
        self.packages.get(&id)
    }

    pub fn get_mut(&mut self, id: Id) -> Option<&mut Package> {
        self.packages.get_mut(&id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Package> {
        self.packages.values()
    }

    pub(super) fn insert(&mut self, package: Package) {
        self.packages.insert(package.id, package);
    }
}

impl Package {
    /// A package that is not shipped.
    pub(super) fn new(id: Id, shop: Id, now: Time) -> Self {
        Self {
            id,
            shop,
            status: PackageStatus::ToFulfill,
            create_time: now,
            update_time: now,
            orders: Vec::new(),
            lines: Vec::new(),
            tracking_number: None,
            provider: None,
            grouping: Grouping::Single,
            shipped_time: None,
            collected_time: None,
            delivered_time: None,
            exception: None,
            invoice: None,
            corrections: 0,
            extra: None,
        }
    }

    pub(super) fn extra(&self) -> Option<&Extra> {
        self.extra.as_deref()
    }
}

/// Whether the seller sees a package. For local sellers in the US and GB, packages have no id before they are shipped.
pub fn is_visible(shop: &Shop, package: &Package) -> bool {
    package.shipped_time.is_some() || shop.is_cross_border || !matches!(shop.region.as_str(), "US" | "GB")
}
