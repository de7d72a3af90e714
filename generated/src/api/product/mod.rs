// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product.
//!
//! Products and global products: creation, listing checks, categories, attributes, prices, stock, images and size charts.
//!
//! To create a product, choose a leaf category from [`GetCategories`] or ask [`RecommendCategory`], read what it needs with [`GetCategoryAttributes`] and
//! [`GetCategoryRules`], upload its images with [`UploadProductImage`], and call [`CreateProduct`]. [`CheckListingPrerequisites`] shows what the shop
//! lacks, [`CheckProductListing`] what the product lacks. TikTok reviews the product and reports the result with the webhooks
//! `ProductAuditStatusChange` and `ProductStatusChange`.
//!
//! To change a price or the stock, use [`UpdatePrices`] and [`UpdateInventory`], which take effect at once. [`PartialEditProduct`] changes the given
//! fields and keeps the others; [`EditProduct`] replaces the whole product. Both are reviewed, and the live version stays until the edit passes.
//! [`SearchProducts`] finds products, [`GetProduct`] returns all fields of one, and [`SearchInventory`] returns the stock of many SKUs.
//!
//! Sellers with shops in several markets either publish global products ([`CreateGlobalProduct`], [`PublishGlobalProduct`]) or copy the products
//! of one market ([`ReplicateProduct`]). [`GetGlobalListingRules`] shows which of the two applies.
//!
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ActivateProducts`] | Submits up to 20 deactivated products for review, whether the seller or TikTok deactivated them, and reports those that fail. The others are `PENDING` during the review and live again once they pass; the webhook `ProductStatusChange` reports the result. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/activate</code> |
//! | [`ApplyForOpportunities`] | Applies for several opportunities with a product that meets their requirements. TikTok reviews each application. | 202409, <code>PUT <wbr>/product<wbr>/202409<wbr>/products<wbr>/{product_id}<wbr>/opportunities</code> |
//! | [`BindLocalProducts`] | Binds existing local products, at most one in each EU country, to a global product; this cannot be undone. Only for sellers in several EU countries. | 202503, <code>POST <wbr>/product<wbr>/202503<wbr>/global_products<wbr>/{global_product_id}<wbr>/bind_local_products</code> |
//! | [`CheckGlobalProductListing`] | Checks a global product against the listing rules without creating it, and reports what would be rejected. The request must contain all fields that a listing requires. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/global_products<wbr>/listing_check</code> |
//! | [`CheckListingPrerequisites`] | Checks whether the shop meets each of the requirements for listing products, and returns the reasons for those that it does not meet. | 202312, <code>GET <wbr>/product<wbr>/202312<wbr>/prerequisites</code> |
//! | [`CheckProductListing`] | Checks a product against the listing rules without creating it, and reports what would be rejected. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/listing_check</code> |
//! | [`CreateCategoryUpgradeTask`] | Starts a task that moves products that have been live for at least 24 hours from the category tree with 3 levels to the one with 7. It ends after at most 2 hours; start another if [`SearchProducts`] still finds products with the `category_version` `v1`. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/products<wbr>/category_upgrade_task</code> |
//! | [`CreateCustomBrand`] | Creates a custom brand of the seller for all markets, at most 50 a day and 1,000 in total. The seller can obtain the authorization later, in the Qualification Center of Seller Center. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`CreateGlobalProduct`] | Creates a global product, which global and intra-EU sellers publish in their markets with [`PublishGlobalProduct`]; [`CreateProduct`] creates products for one shop only. The number of listings per day may be limited. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`CreateGpaUpgradeTask`] | Starts a task that moves the products of a local seller in the EU to listings that are linked across EU markets. Afterwards, the operations for global products can no longer manage these products. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/products<wbr>/gpa_upgrade_task</code> |
//! | [`CreateImageTranslationTasks`] | Starts tasks that translate images, one for each image and language: at most 20 per call and 500 per day, only for sellers who sell across the EU. The webhook `ImageTranslationCompleted` reports the results; otherwise call [`GetImageTranslationTasks`] after 5 minutes, then at intervals of more than 10 seconds. | 202505, <code>POST <wbr>/product<wbr>/202505<wbr>/images<wbr>/translation_tasks</code> |
//! | [`CreateManufacturer`] | Registers a manufacturer for products of local sellers in the EU. TikTok translates the data into the languages of the EU markets; [`SearchManufacturers`] returns the translations, and [`PartialEditManufacturer`] corrects them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers</code> |
//! | [`CreateProduct`] | Creates a product in the shop, as a draft or for sale; TikTok may limit the listings per day, and reviews the product before it is live, which the webhook `ProductStatusChange` reports. Global sellers need the local replication method for this; without it, they use [`CreateGlobalProduct`]. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`CreateResponsiblePerson`] | Registers a person who is responsible in the EU for the compliance of a local seller's products. TikTok translates the data into the languages of the EU markets; [`SearchResponsiblePersons`] returns the translations, and [`PartialEditResponsiblePerson`] corrects them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons</code> |
//! | [`CreateSizeChart`] | Creates a size chart from a table, as a template for several products or for one product only. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts</code> |
//! | [`DeactivateProducts`] | Deactivates up to 20 live products and reports those that fail. Deactivated products have the status `SELLER_DEACTIVATED` and are hidden from buyers until they pass the review that [`ActivateProducts`] starts. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/deactivate</code> |
//! | [`DeleteGlobalProducts`] | Deletes up to 20 global products, and reports those that fail. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/global_products</code> |
//! | [`DeleteProducts`] | Deletes up to 20 products, which [`RecoverProducts`] can recover, and reports those that fail. A product that is frozen on any platform cannot be deleted. | 202309, <code>DELETE <wbr>/product<wbr>/202309<wbr>/products</code> |
//! | [`DiagnoseAndOptimizeProduct`] | Diagnoses the content of a product, live or not yet listed, and suggests improvements; the result never blocks a listing. [`GetProductDiagnoses`] diagnoses several live products, and [`CheckProductListing`] checks the rules for listings. | 202411, <code>POST <wbr>/product<wbr>/202411<wbr>/products<wbr>/diagnose_optimize</code> |
//! | [`EditGlobalProduct`] | Replaces a global product and applies the edit to all markets where it is published, overwriting texts, translations and prices that were changed there. Omitted data is lost, so start from the result of [`GetGlobalProduct`]; TikTok may limit the relistings per day. | 202309, <code>PUT <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`EditProduct`] | Replaces a product that is not frozen or deleted, in an active shop whose seller has completed the onboarding; omitted data is lost, except prices, stock and pre-sales, so start from the result of [`GetProduct`] or use [`PartialEditProduct`]. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}</code> |
//! | [`EditSizeChart`] | Replaces the content of a reusable size chart template of the seller, and its name if one is given. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts<wbr>/edit</code> |
//! | [`GetBrands`] | Lists built-in brands and custom brands of the shop, and whether the shop is authorized to use them. Products on TikTok Shop can have a brand that is authorized for their category, or an unauthorized one that is not a T1 brand; on Tokopedia, any brand. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/brands</code> |
//! | [`GetCategories`] | Returns the category tree of the shop; only its leaves can contain products. The tree changes often, so do not store it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories</code> |
//! | [`GetCategoryAttributes`] | Lists the product and sales attributes of a leaf category, which of them are required, and their standard values. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetCategoryRules`] | Returns what products in a leaf category need besides attributes, such as certifications, a size chart or dimensions. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/rules</code> |
//! | [`GetGlobalCategories`] | Returns the category tree for global products, regardless of the market. It changes often, so do not store it for long. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_categories</code> |
//! | [`GetGlobalCategoryAttributes`] | Lists the product and sales attributes of a leaf category for global products, their standard values, and the markets of the seller that require them. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_attributes</code> |
//! | [`GetGlobalCategoryRules`] | Returns what global products in a leaf category need besides attributes, such as certifications or a size chart. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/categories<wbr>/{category_id}<wbr>/global_rules</code> |
//! | [`GetGlobalListingRules`] | Returns how products can be listed in a local shop, and how the stock of the shop's warehouses is divided among markets. Only for global sellers. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/global_listing_rules</code> |
//! | [`GetGlobalProduct`] | Returns a global product that is not deleted, with all its fields, and its local products in the markets where it is published. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}</code> |
//! | [`GetImageTranslationTasks`] | Returns the status and results of up to 20 image translations; only for sellers who sell across the EU. Wait 5 minutes after [`CreateImageTranslationTasks`], and more than 10 seconds between calls. | 202506, <code>GET <wbr>/product<wbr>/202506<wbr>/images<wbr>/translation_tasks</code> |
//! | [`GetListingSchemas`] | Returns, field by field, what a product needs in each of the given leaf categories. | 202407, <code>GET <wbr>/product<wbr>/202407<wbr>/listing_schemas</code> |
//! | [`GetOpportunity`] | Returns an opportunity, which is a product, search word or category in demand, with the recommended action, the requirements for products, and figures about its content, market and competition. [`SubmitProductToOpportunity`] submits a product to it. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}</code> |
//! | [`GetOpportunitySubmissions`] | Lists the products that the seller submitted to opportunities, with the results of the reviews. The list can be filtered by status, opportunity, product and time of submission. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/submissions</code> |
//! | [`GetProduct`] | Returns a product with all its fields and SKUs, even if it is frozen or deleted: the live version, the version under review or the draft. | 202309, <code>GET <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}</code> |
//! | [`GetProductDiagnoses`] | Diagnoses the content of up to 200 live products and suggests better texts and images. The issues do not block a listing; [`CheckProductListing`] finds those that do. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/diagnoses</code> |
//! | [`GetProductPackageRecommendations`] | Checks the package data of products, and recommends ranges for weights and dimensions that look wrong. | 202602, <code>POST <wbr>/product<wbr>/202602<wbr>/packages<wbr>/recommend</code> |
//! | [`GetProductSeoWords`] | Suggests search words for the titles of up to 20 live products. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/seo_words</code> |
//! | [`GetProductSkppDetail`] | Returns whether a product is an SKPP product, with its score, tasks and rewards. Only for sellers in the US who are authorized for SKPP. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/{product_id}</code> |
//! | [`GetReplicatedProducts`] | Lists the copies of a product that [`ReplicateProduct`] made in other markets. Only for global sellers. | 202507, <code>GET <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/replicated_products</code> |
//! | [`GetShopSkppSummary`] | Returns how many products of the shop are or can become SKPP products, the earned ad credit, and the visibility gained in the last 30 days. Only for shops that are enrolled in SKPP. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/sum</code> |
//! | [`IdentifySizeCharts`] | Detects which of the given images are size charts. TikTok must host the images. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/size_charts<wbr>/identify</code> |
//! | [`ImportExternalProducts`] | Uploads a file of raw product data from another platform, such as Shopify or Amazon. | 202508, <code>POST <wbr>/product<wbr>/202508<wbr>/import_external</code> |
//! | [`ListOpportunities`] | Lists products, search words and categories in demand that TikTok suggests to the seller (opportunities), ranked by TikTok. [`SubmitProductToOpportunity`] submits a product to one. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/query</code> |
//! | [`ListProductSkppStatuses`] | Lists products of the shop with their SKPP status, score and rewards. | 202606, <code>POST <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/search</code> |
//! | [`OptimizeImages`] | Makes the background of up to 200 uploaded images white, unless they were optimized before. Call the operation again after a few seconds for images that are still in progress. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/images<wbr>/optimize</code> |
//! | [`PartialEditCandidateProducts`] | Changes the given fields of up to 10 candidate products, which come from other platforms. A given object or list is replaced as a whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/partial_edit<wbr>/batch</code> |
//! | [`PartialEditGlobalProduct`] | Changes the given fields of a global product, applies the change to its local products where possible, and returns the result for each market. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/global_products<wbr>/{global_product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditManufacturer`] | Changes the given data of a manufacturer in one language, for local sellers in the EU. A given object is replaced as a whole, and no text may contain Chinese characters. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers<wbr>/{manufacturer_id}<wbr>/partial_edit</code> |
//! | [`PartialEditProduct`] | Changes the given top-level fields of a product that is not frozen or deleted, each as a whole; the others keep the values of its draft or of its version under review, if there is one. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202509, <code>POST <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditResponsiblePerson`] | Changes the given data of a responsible person in one language, for local sellers in the EU. A given object is replaced as a whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons<wbr>/{responsible_person_id}<wbr>/partial_edit</code> |
//! | [`PredictProductPackageDimensionsAndWeight`] | Predicts the package dimensions and weight of a product, based on its leaf category. The reply is empty if there is no prediction. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/package<wbr>/predict</code> |
//! | [`PublishGlobalProduct`] | Publishes a global product as local products in one or more markets, at most once in each; [`EditGlobalProduct`] later changes all of them. TikTok reviews the new products, and translates the content for the markets in the EU. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/publish</code> |
//! | [`RecommendBrand`] | Recommends a brand for a product based on its title. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/brands<wbr>/recommend</code> |
//! | [`RecommendCategory`] | Recommends a leaf category for a product, based on title, description and images. The texts must be in the language of the market. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/categories<wbr>/recommend</code> |
//! | [`RecommendGlobalCategory`] | Recommends a leaf category for a global product, based on title, description and images. Double-byte characters, such as Chinese ones, make the request fail. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_categories<wbr>/recommend</code> |
//! | [`RecommendProductTitlesAndDescriptions`] | Suggests better titles and descriptions for up to 20 live products. | 202405, <code>GET <wbr>/product<wbr>/202405<wbr>/products<wbr>/suggestions</code> |
//! | [`RecommendRequiredProductProperties`] | Recommends values for the required properties of a product, based on its category and content. Do not send personal data. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/properties<wbr>/recommend</code> |
//! | [`RecoverProducts`] | Recovers up to 20 deleted products. They get the status `SELLER_DEACTIVATED`; [`ActivateProducts`] makes them live again. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/recover</code> |
//! | [`ReplicateProduct`] | Copies a product to other markets in the background; the webhook `GlobalReplicationStatusChange` reports the results. If the reply has an error for any market, no market gets a copy. | 202507, <code>POST <wbr>/product<wbr>/202507<wbr>/products<wbr>/{product_id}<wbr>/global_replicate</code> |
//! | [`RequestAttributeRecommendations`] | Requests recommended attributes for a product of another platform. They arrive later in the webhook "Product attribute recommendation generated", whose type and content TikTok does not document. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/attribute_recommendation_request</code> |
//! | [`SearchCandidateProducts`] | Lists candidate products, which come from other platforms, and the opportunities that match them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/search</code> |
//! | [`SearchCombinedListingRecommendations`] | Recommends products of the shop that could be combined into one listing, as options such as colors or flavors. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/combined_listing_recommendations<wbr>/search</code> |
//! | [`SearchGlobalProducts`] | Searches the seller's global products by status, seller SKU or time, and returns the newest first. [`GetGlobalProduct`] returns their other fields. | 202312, <code>POST <wbr>/product<wbr>/202312<wbr>/global_products<wbr>/search</code> |
//! | [`SearchInventory`] | Returns the stock of up to 100 products or 600 SKUs by warehouse, and how much of it is reserved for orders, campaigns and creators. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/inventory<wbr>/search</code> |
//! | [`SearchManufacturers`] | Searches the manufacturers of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to manufacturers by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/manufacturers<wbr>/search</code> |
//! | [`SearchOpportunities`] | Returns details of up to 10 product opportunities, such as their tags and benefits. [`SearchCandidateProducts`] returns their IDs. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/opportunities<wbr>/search</code> |
//! | [`SearchProducts`] | Searches the products of the shop by status, review, quality, SKU or time; fails above 10,000 results. [`GetProduct`] returns the other fields of a product. | 202502, <code>POST <wbr>/product<wbr>/202502<wbr>/products<wbr>/search</code> |
//! | [`SearchProductsForComplianceAuditing`] | Looks up live products by ID, or searches those of a shop by title, category or brand. Compliance vendors use the data for their test reports. | 202601, <code>POST <wbr>/product<wbr>/202601<wbr>/compliance<wbr>/auditing<wbr>/research</code> |
//! | [`SearchResponsiblePersons`] | Searches the responsible persons of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to responsible persons by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/responsible_persons<wbr>/search</code> |
//! | [`SearchSizeCharts`] | Searches the seller's size charts by ID, template name or mode, and returns their images and tables. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/sizecharts<wbr>/search</code> |
//! | [`SubmitProductToOpportunity`] | Submits a live product to an opportunity for review. [`GetOpportunitySubmissions`] returns the result. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}<wbr>/submit</code> |
//! | [`SubmitSizeChartAppeal`] | Appeals against the blocking of a listing because of its size chart; TikTok accepts up to 50 appeals a day. The webhook `AppealCompleted` reports the decision; after an approval, the seller can list the product again. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/appeals<wbr>/submit</code> |
//! | [`SubmitStrikethroughPrices`] | Submits the prices of a product on other platforms; once TikTok has verified its list price, that price may be shown struck through while a discount applies. The submitted prices expire after 90 days, which the webhook `StrikethroughPriceExpired` reports, and must then be submitted again. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/products<wbr>/{product_id}<wbr>/strikethrough_price<wbr>/submit</code> |
//! | [`SuggestBrands`] | Suggests brands for a product, based on its title, category, description and first image. | 202609, <code>POST <wbr>/product<wbr>/202609<wbr>/brands<wbr>/suggest</code> |
//! | [`UpdateGlobalInventory`] | Sets the stock of a global product's SKUs in the given global warehouses, unless the product is deleted. Only for sellers with the Multi-Warehouse feature. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/global_products<wbr>/{global_product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdateInventory`] | Sets the stock of a product's SKUs immediately, without a review. Name all warehouses of each SKU, and check `errors` of the reply. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/inventory<wbr>/update</code> |
//! | [`UpdatePrices`] | Sets the prices of SKUs of one live product immediately, without a review. TikTok rejects the change while the product is in a running promotion. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/products<wbr>/{product_id}<wbr>/prices<wbr>/update</code> |
//! | [`UpdateStockOperationSettings`] | Sets for up to 500 SKUs whether stock that was reserved for a cancelled order becomes available again. Only for orders that the seller fulfills. | 202608, <code>POST <wbr>/product<wbr>/202608<wbr>/inventory<wbr>/operation<wbr>/settings</code> |
//! | [`UploadCandidateProducts`] | Uploads up to 10 products of another platform that are not yet on TikTok Shop; TikTok then looks for market opportunities that match them. [`SearchCandidateProducts`] and the webhook `OpportunityMatchingStatusChange` report the result. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/batch</code> |
//! | [`UploadExternalProduct`] | Uploads a product of another platform for analysis. TikTok derives recommendations from it, such as which products to group. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/external_products</code> |
//! | [`UploadProductFile`] | Uploads a PDF file of up to 20 MB or a video of up to 100 MB, for the certifications or the video of a product. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProductImage`] | Uploads an image of up to 10 MB; products accept only uploaded images. Fields refer to it by `uri`, descriptions of products by `url`. | 202309, <code>POST <wbr>/product<wbr>/202309<wbr>/images<wbr>/upload</code> |
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
