// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202504.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GeneratePublisherSharingLinks`] | Creates sharing links to up to 50 products for one publisher; orders from the links carry the publisher's ID. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link. | 202504, <code>POST <wbr>/affiliate_creator<wbr>/202504<wbr>/affiliate_sharing_links<wbr>/publisher<wbr>/{publisher_id}<wbr>/generate_batch</code> |

pub mod generate_publisher_sharing_links;

pub use generate_publisher_sharing_links::{
    GeneratePublisherSharingLinks, GeneratePublisherSharingLinksResponse,
};
