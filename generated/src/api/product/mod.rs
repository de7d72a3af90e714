// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product.
//!
//! Products and global products: creation, listing checks, categories, attributes, prices, inventory, images and sizes.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ActivateProducts`] | Puts up to 20 deactivated products back on sale once TikTok Shop has audited them again; reports those that fail. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/activate</code> |
//! | [`ApplyForOpportunities`] | Enters a product for several opportunities; TikTok Shop decides on each. | 202409, <code>PUT <wbr>/product<wbr>/202409<wbr>/products<wbr>/{product_id}<wbr>/opportunities</code> |
//! | [`BindLocalProducts`] | Ties a global product to existing local products, one in each EU country; this cannot be undone. | 202503, <code>POST <wbr>/product<wbr>/202503<wbr>/global_products<wbr>/{global_product_id}<wbr>/bind_local_products</code> |
//! | [`CheckGlobalProductListing`] | Checks a global product against the listing rules without creating it, and reports what would be refused. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/global_products<wbr>/listing_check</code> |
//! | [`CheckListingPrerequisites`] | Tells for each prerequisite of listing whether the shop meets it, and why not; worth a look before a bulk upload. | 202312, <code>GET <wbr>/product<wbr>/202312<wbr>/prerequisites</code> |
//! | [`CheckProductListing`] | Checks a product against the listing rules without creating it, and reports what would be refused. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/listing_check</code> |
//! | [`CreateCategoryUpgradeTask`] | Starts moving live products to the 7-level category tree, within 2 hours; those live for less than a day are skipped. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/products<wbr>/category_upgrade_task</code> |
//! | [`CreateCustomBrand`] | Adds a brand of the seller's own for all markets; at most 50 a day and 1,000 in all. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`CreateGlobalProduct`] | Creates a product that a cross-border seller keeps once for all markets; `PublishGlobalProduct` puts it on sale. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`CreateGpaUpgradeTask`] | Starts moving an EU seller's products to connected listings; global product operations manage them no longer. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/products<wbr>/gpa_upgrade_task</code> |
//! | [`CreateImageTranslationTasks`] | Starts translating images, a task for each image and language; at most 20 a call and 500 a day, only across the EU. | 202505, <code>POST <wbr>/product<wbr>/202505<wbr>/images<wbr>/translation_tasks</code> |
//! | [`CreateManufacturer`] | Registers a manufacturer for products sold in the EU, and has its details translated into the languages there. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers</code> |
//! | [`CreateProduct`] | Creates a product in the shop, as a draft or for sale; TikTok Shop audits it before it goes live. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`CreateResponsiblePerson`] | Registers an EU responsible person for products sold there, and has the details translated into the languages there. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons</code> |
//! | [`CreateSizeChart`] | Creates a size chart from a table, as a template for many products or for one product only. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts</code> |
//! | [`DeactivateProducts`] | Takes up to 20 live products off sale until `ActivateProducts` brings them back; reports those that fail. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/deactivate</code> |
//! | [`DeleteGlobalProducts`] | Deletes up to 20 global products, and reports those that fail. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`DeleteProducts`] | Deletes up to 20 products that are not frozen; `RecoverProducts` brings them back. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`DiagnoseAndOptimizeProduct`] | Finds weak spots in the content of a product, live or still to be listed, and suggests better; blocks no listing. | 202411, <code>POST <wbr>/product<wbr>/202411<wbr>/products<wbr>/diagnose_optimize</code> |
//! | [`EditGlobalProduct`] | Replaces a global product and, without regard to changes made there, its published copies; omitted data is lost. | 202309, <code>PUT <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`EditProduct`] | Replaces a product's content once audited; omitted data is lost, but for price and stock, so start from `GetProduct`. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}</code> |
//! | [`EditSizeChart`] | Replaces the table of a size chart template of the seller's, and its name where one is given. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts<wbr>/edit</code> |
//! | [`GetBrands`] | Lists the brands open to the shop, built-in and its own, with their authorization in general or for one category. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`GetCategories`] | Returns the shop's category tree, in whose leaves products are listed; it changes often, so do not keep it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories</code> |
//! | [`GetCategoryAttributes`] | Lists the product and sales attributes of a leaf category, which of them are required, and their standard values. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetCategoryRules`] | Tells what a product in a leaf category needs beyond attributes, such as certifications, a size chart or dimensions. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/rules</code> |
//! | [`GetGlobalCategories`] | Returns the category tree for global products; it changes often, so do not keep it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_categories</code> |
//! | [`GetGlobalCategoryAttributes`] | Lists the attributes that a leaf category has for global products, their values, and the markets that require them. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_attributes</code> |
//! | [`GetGlobalCategoryRules`] | Tells what a global product in a leaf category needs beyond attributes, such as certifications or a size chart. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_rules</code> |
//! | [`GetGlobalListingRules`] | Tells how a global seller's shop may list products, and how its warehouses share stock with other markets. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/global_listing_rules</code> |
//! | [`GetGlobalProduct`] | Returns a global product with all its fields, and its local products in the markets where it is published. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`GetImageTranslationTasks`] | Returns the state and results of up to 20 image translations; ask 5 minutes after their start, then every 10 seconds. | 202506, <code>GET <wbr>/product<wbr>/202506<wbr>/images<wbr>/translation_tasks</code> |
//! | [`GetListingSchemas`] | Describes field by field what listing in the given leaf categories takes. | 202407, <code>GET <wbr>/product<wbr>/202407<wbr>/listing_schemas</code> |
//! | [`GetOpportunity`] | Returns one opportunity with its market figures, its competition and what it asks of a product. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}</code> |
//! | [`GetOpportunitySubmissions`] | Lists the products submitted to opportunities, by status, opportunity, product or time, and how their review went. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/submissions</code> |
//! | [`GetProduct`] | Returns a product with all its fields and SKUs, as it is live, under review or in draft. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}</code> |
//! | [`GetProductDiagnoses`] | Finds weak spots in the content of up to 200 live products and suggests better texts and images; blocks no listing. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/diagnoses</code> |
//! | [`GetProductPackageRecommendations`] | Suggests package weights and dimensions for products whose own look wrong, only in Brazil and Mexico. | 202602, <code>POST <wbr>/product<wbr>/202602<wbr>/packages<wbr>/recommend</code> |
//! | [`GetProductSeoWords`] | Suggests search keywords for the titles of up to 20 live products, in the US, UK and South-East Asia only. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/seo_words</code> |
//! | [`GetProductSkppDetail`] | Returns a product's SKPP score, rewards and tasks with what to do next, for sellers in the US programme. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/{product_id}</code> |
//! | [`GetReplicatedProducts`] | Lists the copies of a product that `ReplicateProduct` made in other markets. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/replicated_products</code> |
//! | [`GetShopSkppSummary`] | Counts the shop's SKPP products, and sums up the ad credit and visibility that they earned. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/sum</code> |
//! | [`IdentifySizeCharts`] | Tells which of the given images, uploaded to TikTok Shop before, are size charts. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/size_charts<wbr>/identify</code> |
//! | [`ImportExternalProducts`] | Uploads a file of raw product data from another platform, such as Shopify or Amazon. | 202508, <code>POST <wbr>/product<wbr>/202508<wbr>/import_external</code> |
//! | [`ListOpportunities`] | Lists the opportunities open to the seller by kind, category, tag or time, in the order of TikTok Shop's ranking. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/query</code> |
//! | [`ListProductSkppStatuses`] | Lists the SKPP status, score and rewards of the shop's products, at most 100 a page. | 202606, <code>POST <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/search</code> |
//! | [`OptimizeImages`] | Whitens the background of up to 200 uploaded images; call again after some seconds for those still in progress. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/images<wbr>/optimize</code> |
//! | [`PartialEditCandidateProducts`] | Changes the given fields of up to 10 candidate products; a given object or list is replaced whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/partial_edit<wbr>/batch</code> |
//! | [`PartialEditGlobalProduct`] | Changes the given fields of a global product and of its local products, and reports how that went in each market. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/global_products<wbr>/{global_product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditManufacturer`] | Changes the given details of a manufacturer in one language; a given object is replaced whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers<wbr>/{manufacturer_id}<wbr>/partial_edit</code> |
//! | [`PartialEditProduct`] | Changes the given fields of a product once audited and keeps the others; a given object or list is replaced whole. | 202509, <code>POST <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditResponsiblePerson`] | Changes the given details of a responsible person in one language; a given object is replaced whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons<wbr>/{responsible_person_id}<wbr>/partial_edit</code> |
//! | [`PredictProductPackageDimensionsAndWeight`] | Predicts a product's package dimensions and weight by its leaf category; empty where it cannot. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/package<wbr>/predict</code> |
//! | [`PublishGlobalProduct`] | Puts a global product on sale in further markets, once in each, as local products that are audited there. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/publish</code> |
//! | [`RecommendBrand`] | Suggests the brand that a product's title speaks of. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands<wbr>/recommend</code> |
//! | [`RecommendCategory`] | Suggests the leaf category of a product by its title, description and images. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/categories<wbr>/recommend</code> |
//! | [`RecommendGlobalCategory`] | Suggests the leaf category of a global product by its title, description and images; double-byte text is refused. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_categories<wbr>/recommend</code> |
//! | [`RecommendProductTitlesAndDescriptions`] | Suggests better titles and descriptions for up to 20 live products. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/suggestions</code> |
//! | [`RecommendRequiredProductProperties`] | Suggests values of the properties that a product must have, by its category, title and images; send no personal data. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/properties<wbr>/recommend</code> |
//! | [`RecoverProducts`] | Brings up to 20 deleted products back, deactivated; `ActivateProducts` puts them on sale again. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/recover</code> |
//! | [`ReplicateProduct`] | Starts copying a product to other markets; does nothing while any of them comes back with an error. | 202507, <code>POST <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/global_replicate</code> |
//! | [`RequestAttributeRecommendations`] | Asks for the attributes that suit a product of another platform; the answer comes by webhook. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/attribute_recommendation_request</code> |
//! | [`SearchCandidateProducts`] | Lists candidate products with the opportunities that they match. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/search</code> |
//! | [`SearchCombinedListingRecommendations`] | Suggests which of the shop's products could be the options of one listing. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/combined_listing_recommendations<wbr>/search</code> |
//! | [`SearchGlobalProducts`] | Searches the seller's global products by status, seller SKU or time; `GetGlobalProduct` has their other fields. | 202312, <code>POST <wbr>/product<wbr>/202312<wbr>/global_products<wbr>/search</code> |
//! | [`SearchInventory`] | Returns the stock of up to 100 products or 600 SKUs by warehouse, with what orders, campaigns and creators hold of it. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/inventory<wbr>/search</code> |
//! | [`SearchManufacturers`] | Finds manufacturers by id or keyword, in the chosen languages; products for the EU name them by id. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/manufacturers<wbr>/search</code> |
//! | [`SearchOpportunities`] | Returns up to 10 of the opportunities that `SearchCandidateProducts` names. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/opportunities<wbr>/search</code> |
//! | [`SearchProducts`] | Searches the shop's products by status, audit, quality, SKU or time, up to 10,000; `GetProduct` has their other fields. | 202502, <code>POST <wbr>/product<wbr>/202502<wbr>/products<wbr>/search</code> |
//! | [`SearchProductsForComplianceAuditing`] | Finds live products by id, seller, title, category or brand, for a compliance vendor's test report. | 202601, <code>POST <wbr>/product<wbr>/202601<wbr>/compliance<wbr>/auditing<wbr>/research</code> |
//! | [`SearchResponsiblePersons`] | Finds EU responsible persons by id or keyword, in the chosen languages; products for the EU name them by id. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/responsible_persons<wbr>/search</code> |
//! | [`SearchSizeCharts`] | Searches the seller's size charts by id or template name, with their images and tables. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/sizecharts<wbr>/search</code> |
//! | [`SubmitProductToOpportunity`] | Submits a live product to an opportunity, for review; `GetOpportunitySubmissions` has the outcome. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}<wbr>/submit</code> |
//! | [`SubmitSizeChartAppeal`] | Appeals against the block of a listing for its size chart; at most 50 times a day. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/appeals<wbr>/submit</code> |
//! | [`SubmitStrikethroughPrices`] | Hands in a product's prices elsewhere, so that its list price may be shown struck through; good for 90 days. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/{product_id}<wbr>/strikethrough_price<wbr>/submit</code> |
//! | [`SuggestBrands`] | Suggests brands for a product by its title, category, description and first image, likeliest first. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/brands<wbr>/suggest</code> |
//! | [`UpdateGlobalInventory`] | Sets the stock of a global product's SKUs in the given global warehouses; needs access to multi-warehouse. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdateInventory`] | Sets the stock of a product's SKUs at once, without an audit; name all warehouses of each, and look for errors. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdatePrices`] | Sets the prices of SKUs of one live product; refused while a promotion runs on it. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/prices<wbr>/update</code> |
//! | [`UpdateStockOperationSettings`] | Sets for up to 500 SKUs whether the stock of cancelled, seller-fulfilled orders goes back on sale. | 202608, <code>POST <wbr>/product<wbr>/202608<wbr>/inventory<wbr>/operation<wbr>/settings</code> |
//! | [`UploadCandidateProducts`] | Hands in up to 10 products of another platform, to be matched with opportunities before they are listed. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/batch</code> |
//! | [`UploadExternalProduct`] | Hands in a product of another platform, from which groupings and other advice are drawn. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/external_products</code> |
//! | [`UploadProductFile`] | Uploads a PDF of up to 20 MB or a video of up to 100 MB; its id goes into a product's certifications or video. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProductImage`] | Uploads an image of up to 10 MB; products take its `uri`, as images from elsewhere are refused. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/upload</code> |
//!
//! All versions: [`v202309`](v202309), [`v202312`](v202312), [`v202401`](v202401), [`v202404`](v202404), [`v202405`](v202405), [`v202407`](v202407), [`v202409`](v202409), [`v202411`](v202411), [`v202501`](v202501), [`v202502`](v202502), [`v202503`](v202503), [`v202505`](v202505), [`v202506`](v202506), [`v202507`](v202507), [`v202508`](v202508), [`v202509`](v202509), [`v202601`](v202601), [`v202602`](v202602), [`v202604`](v202604), [`v202606`](v202606), [`v202608`](v202608), [`v202609`](v202609), [`v202610`](v202610).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202312;
pub mod v202401;
pub mod v202404;
pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202411;
pub mod v202501;
pub mod v202502;
pub mod v202503;
pub mod v202505;
pub mod v202506;
pub mod v202507;
pub mod v202508;
pub mod v202509;
pub mod v202601;
pub mod v202602;
pub mod v202604;
pub mod v202606;
pub mod v202608;
pub mod v202609;
pub mod v202610;

pub use v202309::activate_products;
pub use v202409::apply_for_opportunities;
pub use v202503::bind_local_products;
pub use v202404::check_global_product_listing;
pub use v202312::check_listing_prerequisites;
pub use v202309::check_product_listing;
pub use v202407::create_category_upgrade_task;
pub use v202309::create_custom_brand;
pub use v202309::create_global_product;
pub use v202604::create_gpa_upgrade_task;
pub use v202505::create_image_translation_tasks;
pub use v202409::create_manufacturer;
pub use v202309::create_product;
pub use v202409::create_responsible_person;
pub use v202610::create_size_chart;
pub use v202309::deactivate_products;
pub use v202309::delete_global_products;
pub use v202309::delete_products;
pub use v202411::diagnose_and_optimize_product;
pub use v202309::edit_global_product;
pub use v202509::edit_product;
pub use v202610::edit_size_chart;
pub use v202309::get_brands;
pub use v202309::get_categories;
pub use v202309::get_category_attributes;
pub use v202309::get_category_rules;
pub use v202309::get_global_categories;
pub use v202309::get_global_category_attributes;
pub use v202309::get_global_category_rules;
pub use v202507::get_global_listing_rules;
pub use v202309::get_global_product;
pub use v202506::get_image_translation_tasks;
pub use v202407::get_listing_schemas;
pub use v202604::get_opportunity;
pub use v202604::get_opportunity_submissions;
pub use v202309::get_product;
pub use v202405::get_product_diagnoses;
pub use v202602::get_product_package_recommendations;
pub use v202405::get_product_seo_words;
pub use v202606::get_product_skpp_detail;
pub use v202507::get_replicated_products;
pub use v202606::get_shop_skpp_summary;
pub use v202309::identify_size_charts;
pub use v202508::import_external_products;
pub use v202604::list_opportunities;
pub use v202606::list_product_skpp_statuses;
pub use v202404::optimize_images;
pub use v202409::partial_edit_candidate_products;
pub use v202509::partial_edit_global_product;
pub use v202409::partial_edit_manufacturer;
pub use v202509::partial_edit_product;
pub use v202409::partial_edit_responsible_person;
pub use v202609::predict_product_package_dimensions_and_weight;
pub use v202309::publish_global_product;
pub use v202309::recommend_brand;
pub use v202309::recommend_category;
pub use v202309::recommend_global_category;
pub use v202405::recommend_product_titles_and_descriptions;
pub use v202609::recommend_required_product_properties;
pub use v202309::recover_products;
pub use v202507::replicate_product;
pub use v202501::request_attribute_recommendations;
pub use v202409::search_candidate_products;
pub use v202506::search_combined_listing_recommendations;
pub use v202312::search_global_products;
pub use v202309::search_inventory;
pub use v202501::search_manufacturers;
pub use v202409::search_opportunities;
pub use v202502::search_products;
pub use v202601::search_products_for_compliance_auditing;
pub use v202501::search_responsible_persons;
pub use v202407::search_size_charts;
pub use v202604::submit_product_to_opportunity;
pub use v202604::submit_size_chart_appeal;
pub use v202609::submit_strikethrough_prices;
pub use v202609::suggest_brands;
pub use v202309::update_global_inventory;
pub use v202309::update_inventory;
pub use v202309::update_prices;
pub use v202608::update_stock_operation_settings;
pub use v202409::upload_candidate_products;
pub use v202506::upload_external_product;
pub use v202309::upload_product_file;
pub use v202309::upload_product_image;
#[doc(inline)]
pub use v202309::activate_products::{ActivateProducts, ActivateProductsResponse};
#[doc(inline)]
pub use v202409::apply_for_opportunities::{
    ApplyForOpportunities, ApplyForOpportunitiesResponse,
};
#[doc(inline)]
pub use v202503::bind_local_products::{BindLocalProducts, BindLocalProductsResponse};
#[doc(inline)]
pub use v202404::check_global_product_listing::{
    CheckGlobalProductListing, CheckGlobalProductListingResponse,
};
#[doc(inline)]
pub use v202312::check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
#[doc(inline)]
pub use v202309::check_product_listing::{
    CheckProductListing, CheckProductListingResponse,
};
#[doc(inline)]
pub use v202407::create_category_upgrade_task::CreateCategoryUpgradeTask;
#[doc(inline)]
pub use v202309::create_custom_brand::{CreateCustomBrand, CreateCustomBrandResponse};
#[doc(inline)]
pub use v202309::create_global_product::{
    CreateGlobalProduct, CreateGlobalProductResponse,
};
#[doc(inline)]
pub use v202604::create_gpa_upgrade_task::CreateGpaUpgradeTask;
#[doc(inline)]
pub use v202505::create_image_translation_tasks::{
    CreateImageTranslationTasks, CreateImageTranslationTasksResponse,
};
#[doc(inline)]
pub use v202409::create_manufacturer::{CreateManufacturer, CreateManufacturerResponse};
#[doc(inline)]
pub use v202309::create_product::{CreateProduct, CreateProductResponse};
#[doc(inline)]
pub use v202409::create_responsible_person::{
    CreateResponsiblePerson, CreateResponsiblePersonResponse,
};
#[doc(inline)]
pub use v202610::create_size_chart::{CreateSizeChart, CreateSizeChartResponse};
#[doc(inline)]
pub use v202309::deactivate_products::{DeactivateProducts, DeactivateProductsResponse};
#[doc(inline)]
pub use v202309::delete_global_products::{
    DeleteGlobalProducts, DeleteGlobalProductsResponse,
};
#[doc(inline)]
pub use v202309::delete_products::{DeleteProducts, DeleteProductsResponse};
#[doc(inline)]
pub use v202411::diagnose_and_optimize_product::{
    DiagnoseAndOptimizeProduct, DiagnoseAndOptimizeProductResponse,
};
#[doc(inline)]
pub use v202309::edit_global_product::{EditGlobalProduct, EditGlobalProductResponse};
#[doc(inline)]
pub use v202509::edit_product::{EditProduct, EditProductResponse};
#[doc(inline)]
pub use v202610::edit_size_chart::{EditSizeChart, EditSizeChartResponse};
#[doc(inline)]
pub use v202309::get_brands::{GetBrands, GetBrandsResponse};
#[doc(inline)]
pub use v202309::get_categories::{GetCategories, GetCategoriesResponse};
#[doc(inline)]
pub use v202309::get_category_attributes::{
    GetCategoryAttributes, GetCategoryAttributesResponse,
};
#[doc(inline)]
pub use v202309::get_category_rules::{GetCategoryRules, GetCategoryRulesResponse};
#[doc(inline)]
pub use v202309::get_global_categories::{
    GetGlobalCategories, GetGlobalCategoriesResponse,
};
#[doc(inline)]
pub use v202309::get_global_category_attributes::{
    GetGlobalCategoryAttributes, GetGlobalCategoryAttributesResponse,
};
#[doc(inline)]
pub use v202309::get_global_category_rules::{
    GetGlobalCategoryRules, GetGlobalCategoryRulesResponse,
};
#[doc(inline)]
pub use v202507::get_global_listing_rules::{
    GetGlobalListingRules, GetGlobalListingRulesResponse,
};
#[doc(inline)]
pub use v202309::get_global_product::{GetGlobalProduct, GetGlobalProductResponse};
#[doc(inline)]
pub use v202506::get_image_translation_tasks::{
    GetImageTranslationTasks, GetImageTranslationTasksResponse,
};
#[doc(inline)]
pub use v202407::get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
#[doc(inline)]
pub use v202604::get_opportunity::{GetOpportunity, GetOpportunityResponse};
#[doc(inline)]
pub use v202604::get_opportunity_submissions::{
    GetOpportunitySubmissions, GetOpportunitySubmissionsResponse,
};
#[doc(inline)]
pub use v202309::get_product::{GetProduct, GetProductResponse};
#[doc(inline)]
pub use v202405::get_product_diagnoses::{
    GetProductDiagnoses, GetProductDiagnosesResponse,
};
#[doc(inline)]
pub use v202602::get_product_package_recommendations::{
    GetProductPackageRecommendations, GetProductPackageRecommendationsResponse,
};
#[doc(inline)]
pub use v202405::get_product_seo_words::{GetProductSeoWords, GetProductSeoWordsResponse};
#[doc(inline)]
pub use v202606::get_product_skpp_detail::{
    GetProductSkppDetail, GetProductSkppDetailResponse,
};
#[doc(inline)]
pub use v202507::get_replicated_products::{
    GetReplicatedProducts, GetReplicatedProductsResponse,
};
#[doc(inline)]
pub use v202606::get_shop_skpp_summary::{GetShopSkppSummary, GetShopSkppSummaryResponse};
#[doc(inline)]
pub use v202309::identify_size_charts::{IdentifySizeCharts, IdentifySizeChartsResponse};
#[doc(inline)]
pub use v202508::import_external_products::{
    ImportExternalProducts, ImportExternalProductsResponse,
};
#[doc(inline)]
pub use v202604::list_opportunities::{ListOpportunities, ListOpportunitiesResponse};
#[doc(inline)]
pub use v202606::list_product_skpp_statuses::{
    ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
#[doc(inline)]
pub use v202404::optimize_images::{OptimizeImages, OptimizeImagesResponse};
#[doc(inline)]
pub use v202409::partial_edit_candidate_products::{
    PartialEditCandidateProducts, PartialEditCandidateProductsResponse,
};
#[doc(inline)]
pub use v202509::partial_edit_global_product::{
    PartialEditGlobalProduct, PartialEditGlobalProductResponse,
};
#[doc(inline)]
pub use v202409::partial_edit_manufacturer::PartialEditManufacturer;
#[doc(inline)]
pub use v202509::partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
#[doc(inline)]
pub use v202409::partial_edit_responsible_person::PartialEditResponsiblePerson;
#[doc(inline)]
pub use v202609::predict_product_package_dimensions_and_weight::{
    PredictProductPackageDimensionsAndWeight,
    PredictProductPackageDimensionsAndWeightResponse,
};
#[doc(inline)]
pub use v202309::publish_global_product::{
    PublishGlobalProduct, PublishGlobalProductResponse,
};
#[doc(inline)]
pub use v202309::recommend_brand::{RecommendBrand, RecommendBrandResponse};
#[doc(inline)]
pub use v202309::recommend_category::{RecommendCategory, RecommendCategoryResponse};
#[doc(inline)]
pub use v202309::recommend_global_category::{
    RecommendGlobalCategory, RecommendGlobalCategoryResponse,
};
#[doc(inline)]
pub use v202405::recommend_product_titles_and_descriptions::{
    RecommendProductTitlesAndDescriptions, RecommendProductTitlesAndDescriptionsResponse,
};
#[doc(inline)]
pub use v202609::recommend_required_product_properties::{
    RecommendRequiredProductProperties, RecommendRequiredProductPropertiesResponse,
};
#[doc(inline)]
pub use v202309::recover_products::{RecoverProducts, RecoverProductsResponse};
#[doc(inline)]
pub use v202507::replicate_product::{ReplicateProduct, ReplicateProductResponse};
#[doc(inline)]
pub use v202501::request_attribute_recommendations::RequestAttributeRecommendations;
#[doc(inline)]
pub use v202409::search_candidate_products::{
    SearchCandidateProducts, SearchCandidateProductsResponse,
};
#[doc(inline)]
pub use v202506::search_combined_listing_recommendations::{
    SearchCombinedListingRecommendations, SearchCombinedListingRecommendationsResponse,
};
#[doc(inline)]
pub use v202312::search_global_products::{
    SearchGlobalProducts, SearchGlobalProductsResponse,
};
#[doc(inline)]
pub use v202309::search_inventory::{SearchInventory, SearchInventoryResponse};
#[doc(inline)]
pub use v202501::search_manufacturers::{
    SearchManufacturers, SearchManufacturersResponse,
};
#[doc(inline)]
pub use v202409::search_opportunities::{
    SearchOpportunities, SearchOpportunitiesResponse,
};
#[doc(inline)]
pub use v202502::search_products::{SearchProducts, SearchProductsResponse};
#[doc(inline)]
pub use v202601::search_products_for_compliance_auditing::{
    SearchProductsForComplianceAuditing, SearchProductsForComplianceAuditingResponse,
};
#[doc(inline)]
pub use v202501::search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
#[doc(inline)]
pub use v202407::search_size_charts::{SearchSizeCharts, SearchSizeChartsResponse};
#[doc(inline)]
pub use v202604::submit_product_to_opportunity::{
    SubmitProductToOpportunity, SubmitProductToOpportunityResponse,
};
#[doc(inline)]
pub use v202604::submit_size_chart_appeal::SubmitSizeChartAppeal;
#[doc(inline)]
pub use v202609::submit_strikethrough_prices::{
    SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
#[doc(inline)]
pub use v202609::suggest_brands::{SuggestBrands, SuggestBrandsResponse};
#[doc(inline)]
pub use v202309::update_global_inventory::UpdateGlobalInventory;
#[doc(inline)]
pub use v202309::update_inventory::{UpdateInventory, UpdateInventoryResponse};
#[doc(inline)]
pub use v202309::update_prices::UpdatePrices;
#[doc(inline)]
pub use v202608::update_stock_operation_settings::{
    UpdateStockOperationSettings, UpdateStockOperationSettingsResponse,
};
#[doc(inline)]
pub use v202409::upload_candidate_products::{
    UploadCandidateProducts, UploadCandidateProductsResponse,
};
#[doc(inline)]
pub use v202506::upload_external_product::UploadExternalProduct;
#[doc(inline)]
pub use v202309::upload_product_file::{UploadProductFile, UploadProductFileResponse};
#[doc(inline)]
pub use v202309::upload_product_image::{UploadProductImage, UploadProductImageResponse};
