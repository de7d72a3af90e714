// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ActivateProducts`] | Submits up to 20 deactivated products for review, whether the seller or TikTok deactivated them, and reports those that fail. The others are `PENDING` during the review and live again once they pass; the webhook `ProductStatusChange` reports the result. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/activate</code> |
//! | [`CheckListingPrerequisites`] | Checks whether the shop meets the requirements for listing products, such as a bank account, tax data and warehouses. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/prerequisites</code> |
//! | [`CheckProductListing`] | Checks a product against the listing rules without creating it, and reports what would be rejected. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/listing_check</code> |
//! | [`CreateCustomBrand`] | Creates a custom brand of the seller for all markets, at most 50 a day and 1,000 in total. The seller can obtain the authorization later, in the Qualification Center of Seller Center. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`CreateGlobalProduct`] | Creates a global product, which global and intra-EU sellers publish in their markets with [`PublishGlobalProduct`]; [`CreateProduct`] creates products for one shop only. The number of listings per day may be limited. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`CreateProduct`] | Creates a product in the shop, as a draft or for sale; TikTok may limit the listings per day, and reviews the product before it is live, which the webhook `ProductStatusChange` reports. Global sellers need the local replication method for this; without it, they use [`CreateGlobalProduct`]. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`DeactivateProducts`] | Deactivates up to 20 live products and reports those that fail. Deactivated products have the status `SELLER_DEACTIVATED` and are hidden from buyers until they pass the review that [`ActivateProducts`] starts. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/deactivate</code> |
//! | [`DeleteGlobalProducts`] | Deletes up to 20 global products, and reports those that fail. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`DeleteProducts`] | Deletes up to 20 products, which [`RecoverProducts`] can recover, and reports those that fail. A product that is frozen on any platform cannot be deleted. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`EditGlobalProduct`] | Replaces a global product and applies the edit to all markets where it is published, overwriting texts, translations and prices that were changed there. Omitted data is lost, so start from the result of [`GetGlobalProduct`]; TikTok may limit the relistings per day. | 202309, <code>PUT <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`EditProduct`] | Replaces a product that is not frozen or deleted, in an active shop whose seller has completed the onboarding; omitted data is lost, except prices, stock and pre-sales, so start from the result of [`GetProduct`] or use [`PartialEditProduct`]. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202309, <code>PUT <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}</code> |
//! | [`GetBrands`] | Lists built-in brands and custom brands of the shop, and whether the shop is authorized to use them. Products on TikTok Shop can have a brand that is authorized for their category, or an unauthorized one that is not a T1 brand; on Tokopedia, any brand. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`GetCategories`] | Returns the category tree of the shop; only its leaves can contain products. The tree changes often, so do not store it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories</code> |
//! | [`GetCategoryAttributes`] | Lists the product and sales attributes of a leaf category, which of them are required, and their standard values. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetCategoryRules`] | Returns what products in a leaf category need besides attributes, such as certifications, a size chart or dimensions. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/rules</code> |
//! | [`GetGlobalCategories`] | Returns the category tree for global products, regardless of the market. It changes often, so do not store it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_categories</code> |
//! | [`GetGlobalCategoryAttributes`] | Lists the product and sales attributes of a leaf category for global products, their standard values, and the markets of the seller that require them. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_attributes</code> |
//! | [`GetGlobalCategoryRules`] | Returns what global products in a leaf category need besides attributes, such as certifications or a size chart. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_rules</code> |
//! | [`GetGlobalProduct`] | Returns a global product that is not deleted, with all its fields, and its local products in the markets where it is published. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`GetProduct`] | Returns a product with all its fields and SKUs, even if it is frozen or deleted: the live version, the version under review or the draft. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}</code> |
//! | [`IdentifySizeCharts`] | Detects which of the given images are size charts. TikTok must host the images. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/size_charts<wbr>/identify</code> |
//! | [`PartialEditProduct`] | Changes the given top-level fields of a product that is not frozen or deleted, each as a whole; the others keep the values of its draft or of its version under review, if there is one. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/partial_edit</code> |
//! | [`PublishGlobalProduct`] | Publishes a global product as local products in one or more markets, at most once in each; [`EditGlobalProduct`] later changes all of them. TikTok reviews the new products, and translates the content for the markets in the EU. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/publish</code> |
//! | [`RecommendBrand`] | Recommends a brand for a product based on its title. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands<wbr>/recommend</code> |
//! | [`RecommendCategory`] | Recommends a leaf category for a product, based on title, description and images. The texts must be in the language of the market. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/categories<wbr>/recommend</code> |
//! | [`RecommendGlobalCategory`] | Recommends a leaf category for a global product, based on title, description and images. Double-byte characters, such as Chinese ones, make the request fail. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_categories<wbr>/recommend</code> |
//! | [`RecoverProducts`] | Recovers up to 20 deleted products. They get the status `SELLER_DEACTIVATED`; [`ActivateProducts`] makes them live again. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/recover</code> |
//! | [`SearchGlobalProducts`] | Searches the seller's global products by status, seller SKU or time. [`GetGlobalProduct`] returns the other fields of a global product. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/search</code> |
//! | [`SearchInventory`] | Returns the stock of up to 100 products or 600 SKUs by warehouse, and how much of it is reserved for orders, campaigns and creators. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/inventory<wbr>/search</code> |
//! | [`SearchProducts`] | Searches the products of the shop by status, seller SKU or time. [`GetProduct`] returns the other fields of a product. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/search</code> |
//! | [`UpdateGlobalInventory`] | Sets the stock of a global product's SKUs in the given global warehouses, unless the product is deleted. Only for sellers with the Multi-Warehouse feature. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdateInventory`] | Sets the stock of a product's SKUs immediately, without a review. Name all warehouses of each SKU, and check `errors` of the reply. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdatePrices`] | Sets the prices of SKUs of one live product immediately, without a review. TikTok rejects the change while the product is in a running promotion. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/prices<wbr>/update</code> |
//! | [`UploadProductFile`] | Uploads a PDF file of up to 20 MB or a video of up to 100 MB, for the certifications or the video of a product. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProductImage`] | Uploads an image of up to 10 MB; products accept only uploaded images. Fields refer to it by `uri`, descriptions of products by `url`. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/upload</code> |

pub mod activate_products;
pub mod check_listing_prerequisites;
pub mod check_product_listing;
pub mod create_custom_brand;
pub mod create_global_product;
pub mod create_product;
pub mod deactivate_products;
pub mod delete_global_products;
pub mod delete_products;
pub mod edit_global_product;
pub mod edit_product;
pub mod get_brands;
pub mod get_categories;
pub mod get_category_attributes;
pub mod get_category_rules;
pub mod get_global_categories;
pub mod get_global_category_attributes;
pub mod get_global_category_rules;
pub mod get_global_product;
pub mod get_product;
pub mod identify_size_charts;
pub mod partial_edit_product;
pub mod publish_global_product;
pub mod recommend_brand;
pub mod recommend_category;
pub mod recommend_global_category;
pub mod recover_products;
pub mod search_global_products;
pub mod search_inventory;
pub mod search_products;
pub mod update_global_inventory;
pub mod update_inventory;
pub mod update_prices;
pub mod upload_product_file;
pub mod upload_product_image;

pub use activate_products::{ActivateProducts, ActivateProductsResponse};
pub use check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use check_product_listing::{CheckProductListing, CheckProductListingResponse};
pub use create_custom_brand::{CreateCustomBrand, CreateCustomBrandResponse};
pub use create_global_product::{CreateGlobalProduct, CreateGlobalProductResponse};
pub use create_product::{CreateProduct, CreateProductResponse};
pub use deactivate_products::{DeactivateProducts, DeactivateProductsResponse};
pub use delete_global_products::{DeleteGlobalProducts, DeleteGlobalProductsResponse};
pub use delete_products::{DeleteProducts, DeleteProductsResponse};
pub use edit_global_product::{EditGlobalProduct, EditGlobalProductResponse};
pub use edit_product::{EditProduct, EditProductResponse};
pub use get_brands::{GetBrands, GetBrandsResponse};
pub use get_categories::{GetCategories, GetCategoriesResponse};
pub use get_category_attributes::{GetCategoryAttributes, GetCategoryAttributesResponse};
pub use get_category_rules::{GetCategoryRules, GetCategoryRulesResponse};
pub use get_global_categories::{GetGlobalCategories, GetGlobalCategoriesResponse};
pub use get_global_category_attributes::{
    GetGlobalCategoryAttributes, GetGlobalCategoryAttributesResponse,
};
pub use get_global_category_rules::{
    GetGlobalCategoryRules, GetGlobalCategoryRulesResponse,
};
pub use get_global_product::{GetGlobalProduct, GetGlobalProductResponse};
pub use get_product::{GetProduct, GetProductResponse};
pub use identify_size_charts::{IdentifySizeCharts, IdentifySizeChartsResponse};
pub use partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
pub use publish_global_product::{PublishGlobalProduct, PublishGlobalProductResponse};
pub use recommend_brand::{RecommendBrand, RecommendBrandResponse};
pub use recommend_category::{RecommendCategory, RecommendCategoryResponse};
pub use recommend_global_category::{
    RecommendGlobalCategory, RecommendGlobalCategoryResponse,
};
pub use recover_products::{RecoverProducts, RecoverProductsResponse};
pub use search_global_products::{SearchGlobalProducts, SearchGlobalProductsResponse};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
pub use update_global_inventory::UpdateGlobalInventory;
pub use update_inventory::{UpdateInventory, UpdateInventoryResponse};
pub use update_prices::UpdatePrices;
pub use upload_product_file::{UploadProductFile, UploadProductFileResponse};
pub use upload_product_image::{UploadProductImage, UploadProductImageResponse};
