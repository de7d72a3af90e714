// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddShowcaseProducts`] | Adds up to 20 products, or the product behind a link, to the creator's showcase; users of Global Shop must first select a region. Check `errors` for products that were not added. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products<wbr>/add</code> |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, with permissions and regions. | 202405, <code>GET <wbr>/affiliate_creator<wbr>/202405<wbr>/profiles</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the creator's showcase and, during a LIVE session, also those of the session. `added_status` refers to the place that `origin` names. | 202405, <code>GET <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products</code> |
//! | [`SearchAffiliateOrders`] | Lists all orders that the creator generated, with IDs and products only; there are no filters. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/orders<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches for products in open collaborations by category, commission, price and title. It finds only products of the markets in which the creator is registered for affiliate sales. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches the target collaborations to which one shop invited the creator, with their products. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/target_collaborations<wbr>/search</code> |

pub mod add_showcase_products;
pub mod get_creator_profile;
pub mod get_showcase_products;
pub mod search_affiliate_orders;
pub mod search_open_collaboration_products;
pub mod search_target_collaborations;

pub use add_showcase_products::{AddShowcaseProducts, AddShowcaseProductsResponse};
pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
pub use get_showcase_products::{GetShowcaseProducts, GetShowcaseProductsResponse};
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
pub use search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
pub use search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
