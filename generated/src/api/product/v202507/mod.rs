// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetGlobalListingRules`] | Returns how the shop of a global seller can list products in other markets, and how its warehouses share stock with them. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/global_listing_rules</code> |
//! | [`GetReplicatedProducts`] | Lists the copies of a product that [`ReplicateProduct`] made in other markets. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/replicated_products</code> |
//! | [`ReplicateProduct`] | Copies a product to other markets. If there is an error for any market, no market gets a copy. | 202507, <code>POST <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/global_replicate</code> |

pub mod get_global_listing_rules;
pub mod get_replicated_products;
pub mod replicate_product;

pub use get_global_listing_rules::{GetGlobalListingRules, GetGlobalListingRulesResponse};
pub use get_replicated_products::{GetReplicatedProducts, GetReplicatedProductsResponse};
pub use replicate_product::{ReplicateProduct, ReplicateProductResponse};
