//! Affiliate collaborations, sample applications, conversations with creators, and orders that creators brought about.
//!
//! Creators are accounts of the sandbox; what the marketplace tells about their performance is sampled.

mod action;
mod chat;
mod chat_view;
mod creators;
mod open;
mod open_view;
mod orders;
mod product_view;
mod samples;
mod samples_view;
mod seed;
mod target;
mod target_view;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::orders::Order;
use super::routes::Route;
use super::{Id, Time, World};

pub use action::AffiliateAction;
pub use chat::{CreatorChat, CreatorMessage};
pub use open::OpenCollaboration;
pub use samples::{AffiliateTimer, SampleApplication, SampleStatus};
pub use seed::seed;
pub use target::TargetCollaboration;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::command("POST /affiliate_seller/*/open_collaborations", open::create),
    Route::query("POST /affiliate_seller/*/open_collaborations/search", open_view::search),
    Route::command("DELETE /affiliate_seller/*/open_collaborations/products/*", open::remove),
    Route::query("GET /affiliate_seller/*/open_collaboration_settings", open_view::settings),
    Route::command("POST /affiliate_seller/*/open_collaboration_settings", open::edit_settings),
    Route::query("GET /affiliate_seller/*/open_collaborations/sample_rules", open_view::sample_rules),
    Route::command("POST /affiliate_seller/*/open_collaborations/sample_rules", open::edit_sample_rule),
    Route::command("POST /affiliate_seller/*/target_collaborations", target::create),
    Route::command("PUT /affiliate_seller/*/target_collaborations/*", target::update),
    Route::command("DELETE /affiliate_seller/*/target_collaborations/*", target::remove),
    Route::query("GET /affiliate_seller/*/target_collaborations/*", target_view::get),
    Route::query("POST /affiliate_seller/*/target_collaborations/search", target_view::search),
    Route::query("POST /affiliate_seller/*/target_collaborations/conflicts/check", target_view::check_conflicts),
    Route::query("POST /affiliate_seller/*/marketplace_creators/search", creators::search),
    Route::query("POST /affiliate_seller/*/sample_applications/search", samples_view::search),
    Route::command("POST /affiliate_seller/*/sample_applications/*/review", samples::review),
    Route::query("POST /affiliate_seller/*/orders/search", orders::search),
    Route::command("POST /affiliate_seller/*/conversations", chat::get_or_create),
    Route::query("GET /affiliate_seller/*/conversations", chat_view::conversations),
    Route::query("GET /affiliate_seller/*/conversation/*/messages", chat_view::messages),
    Route::command("POST /affiliate_seller/*/conversations/*/messages", chat::send),
    Route::query("GET /affiliate_seller/*/conversations/messages/list/newest", chat_view::newest),
    Route::query("GET /affiliate_seller/*/conversations/group_counts", chat_view::counts),
    Route::command("POST /affiliate_seller/*/conversations/*/status", chat::set_status),
    // The path is spelt like this.
    Route::command("POST /affiliate_seller/*/conversatons/read", chat::read),
];

/// The state of this domain.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Affiliate {
    open: IndexMap<Id, OpenCollaboration>,
    targets: IndexMap<Id, TargetCollaboration>,
    applications: IndexMap<Id, SampleApplication>,
    /// Shops whose new products join open collaborations, with the rate.
    auto_add: BTreeMap<Id, i64>,
    /// Orders that a creator brought about.
    attributed: BTreeMap<Id, Id>,
    /// Older state files have none.
    #[serde(default)]
    chats: IndexMap<Id, CreatorChat>,
}

impl Affiliate {
    pub fn open_collaborations(&self) -> impl Iterator<Item = &OpenCollaboration> {
        self.open.values()
    }

    pub fn target_collaborations(&self) -> impl Iterator<Item = &TargetCollaboration> {
        self.targets.values()
    }

    pub fn applications(&self) -> impl Iterator<Item = &SampleApplication> {
        self.applications.values()
    }

    pub fn chats(&self) -> impl Iterator<Item = &CreatorChat> {
        self.chats.values()
    }

    /// The open collaboration of a product.
    pub fn of_product(&self, product: Id, now: Time) -> Option<&OpenCollaboration> {
        self.open.values().find(|found| found.product == product && found.is_valid(now))
    }

    /// The account of the creator who brought an order about.
    pub fn creator_of(&self, order: Id) -> Option<Id> {
        self.attributed.get(&order).copied()
    }

    /// The commission rate of a product that a creator brought about, in hundredths of a percent: that of a target collaboration with the
    /// creator, else that of the open collaboration.
    fn rate(&self, creator: Id, product: Id, at: Time) -> Option<i64> {
        let is_target = |found: &&TargetCollaboration| found.is_valid(at) && found.creators.contains(&creator);
        let of_target =
            |found: &TargetCollaboration| found.products.iter().find(|entry| entry.id == product).map(|entry| entry.rate);
        let target = self.targets.values().filter(is_target).find_map(of_target);
        target.or_else(|| self.of_product(product, at).map(|open| open.rate))
    }
}

/// The share of the price of an SKU that its seller pays to a creator. 0 if no creator brought the order about.
pub fn commission_rate(world: &World, order: &Order, sku: Id) -> Decimal {
    let product = order.details.lines.iter().find(|line| line.sku == sku).map(|line| line.product);
    let rate = world.affiliate.creator_of(order.id).zip(product);
    let rate = rate.and_then(|(creator, product)| world.affiliate.rate(creator, product, order.create_time));
    Decimal::new(rate.unwrap_or_default(), 4)
}
