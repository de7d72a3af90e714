// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetGlobalListingRules`] | Returns how products can be listed in a local shop, and how the stock of the shop's warehouses is divided among markets. Only for global sellers. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/global_listing_rules</code> |
//! | [`GetReplicatedProducts`] | Lists the copies of a product that [`ReplicateProduct`] made in other markets. Only for global sellers. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/replicated_products</code> |
//! | [`ReplicateProduct`] | Copies a product to other markets in the background; the webhook `GlobalReplicationStatusChange` reports the results. If the reply has an error for any market, no market gets a copy. | 202507, <code>POST <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/global_replicate</code> |

pub mod get_global_listing_rules;
pub mod get_replicated_products;
pub mod replicate_product;

pub use get_global_listing_rules::{GetGlobalListingRules, GetGlobalListingRulesResponse};
pub use get_replicated_products::{GetReplicatedProducts, GetReplicatedProductsResponse};
pub use replicate_product::{ReplicateProduct, ReplicateProductResponse};
