// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, with permissions and regions. The call fails if the creator has no sales region. | 202508, <code>GET <wbr>/affiliate_creator<wbr>/202508<wbr>/profiles</code> |

pub mod get_creator_profile;

pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
