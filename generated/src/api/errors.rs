// @generated from specs/errors.yaml by `cargo xtask generate`; edit the spec instead.

//! TikTok's error codes: what each means, and what to do about it.
//!
//! If a code has several rows, the first row whose text is part of the message applies. Class and retry rule are variants of
//! [`ErrorKind`](crate::ErrorKind) and [`Retry`](crate::Retry).
//!
//! | code | message contains | class | retry | hint |
//! |---|---|---|---|---|
//! | <a id="code-40006"></a>40006 |  | InvalidRequest | Never | Check the path and its version; TikTok has no such operation. |
//! | <a id="code-100000"></a>100000 |  | Unknown | Never | See the message; TikTok does not document this code. |
//! | <a id="code-100002"></a>100002 |  | Auth | Never | Refresh the access token, and send the request again. |
//! | <a id="code-100003"></a>100003 |  | Permission | Never | Check that the app has the scope of this operation, and that the seller, creator or partner granted it. |
//! | <a id="code-100005"></a>100005 |  | RateLimit | Backoff | Wait a second, longer with each attempt, then retry. |
//! | <a id="code-100006"></a>100006 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-101000"></a>101000 |  | Auth | Never | Use an access token of the kind that the operation requires, and the cipher of a shop or category asset that it covers. |
//! | <a id="code-105001"></a>105001 | `user type can not access this interface` | Auth | Never | Use an access token of the kind that the operation requires. |
//! | 105001 | `deauthorized` | Consent | Never | Ask the seller, creator or partner to authorize the app again. |
//! | 105001 |  | Auth | AfterRefresh | Refresh the access token once, then retry. |
//! | <a id="code-105002"></a>105002 |  | Auth | AfterRefresh | Refresh the access token once, then retry. |
//! | <a id="code-105004"></a>105004 |  | Permission | Never | Wait until TikTok has approved the seller's onboarding, then retry. |
//! | <a id="code-105005"></a>105005 |  | Permission | Never | Enable the scope of the operation in Partner Center, and ask the seller, creator or partner to authorize the app again. |
//! | <a id="code-106001"></a>106001 |  | Signature | Never | Check the app secret, and sign the path, query and body exactly as they are sent. |
//! | <a id="code-106013"></a>106013 |  | InvalidRequest | Never | Send the cipher of the shop; `authorization::GetAuthorizedShops` returns it. |
//! | <a id="code-980010"></a>980010 |  | InvalidRequest | Never | Send a quantity from 0 to 99,999. |
//! | <a id="code-10002014"></a>10002014 |  | Transient | IfIdempotent | Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support. |
//! | <a id="code-10002015"></a>10002015 |  | Transient | IfIdempotent | Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support. |
//! | <a id="code-10006402"></a>10006402 |  | Permission | Never | Check that the order or package belongs to the shop of the cipher. |
//! | <a id="code-10007002"></a>10007002 |  | Business | Never | Wait until the order has another status, then change the shipping information. |
//! | <a id="code-10007014"></a>10007014 |  | Business | Never | See the message for the reason why TikTok rejected the package or order. |
//! | <a id="code-10037002"></a>10037002 |  | Transient | IfIdempotent | Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support. |
//! | <a id="code-10037003"></a>10037003 |  | Transient | IfIdempotent | Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support. |
//! | <a id="code-10037004"></a>10037004 |  | Transient | IfIdempotent | Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support. |
//! | <a id="code-11001002"></a>11001002 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-11001027"></a>11001027 |  | Transient | IfIdempotent | Retry in a moment; after a write, check first whether it was applied. If the error persists, contact TikTok's support. |
//! | <a id="code-11001031"></a>11001031 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-11003011"></a>11003011 |  | Business | Never | Call `fulfillment::GetEligibleShippingServices` again, and use the ID of one of its shipping services. |
//! | <a id="code-11005004"></a>11005004 |  | Business | Never | Check the warehouse of the order in Seller Center; TikTok cannot find it. |
//! | <a id="code-11005010"></a>11005010 |  | Transient | IfIdempotent | Retry later; the delivery time could not be calculated. |
//! | <a id="code-11006005"></a>11006005 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-11006010"></a>11006010 |  | Transient | IfIdempotent | Retry in a moment; TikTok has a problem with the status of the package. |
//! | <a id="code-11006013"></a>11006013 |  | Business | Never | Split the order, so that no package contains phones or tablets together with other products. |
//! | <a id="code-11006014"></a>11006014 |  | Business | Never | Split the order, so that each phone or tablet is in its own package. |
//! | <a id="code-11006021"></a>11006021 |  | Business | Never | Do not ship the package again; it is already shipped. |
//! | <a id="code-11006026"></a>11006026 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-11021009"></a>11021009 |  | Business | Never | Change the package weight or check the recipient's address; no shipping service accepts the package as it is. If the error persists, contact TikTok's support. |
//! | <a id="code-11021010"></a>11021010 |  | Business | Never | Ask the buyer for a valid postal code, or cancel the order as undeliverable. |
//! | <a id="code-11021011"></a>11021011 |  | Business | Never | Correct the product name, or cancel the order as undeliverable. |
//! | <a id="code-11021012"></a>11021012 |  | Business | Never | Ask the buyer to correct the address; it is not valid. |
//! | <a id="code-11021013"></a>11021013 |  | Business | Never | Ask the buyer for a shorter address, or cancel the order as undeliverable. |
//! | <a id="code-11021014"></a>11021014 |  | Business | Never | Choose another shipping service, if the operation accepts one; the product is too large for this one. |
//! | <a id="code-11021015"></a>11021015 |  | Business | Never | Reduce the weight of the package, or cancel the order as undeliverable. |
//! | <a id="code-11021016"></a>11021016 |  | Business | Never | Correct the weight of the SKU, which exceeds the limit, or cancel the order as undeliverable. |
//! | <a id="code-11021017"></a>11021017 |  | Business | Never | Correct the dimensions of the SKU, which exceed the limits, or cancel the order as undeliverable. |
//! | <a id="code-11021018"></a>11021018 |  | Business | Never | Put fewer items into the package. |
//! | <a id="code-11021019"></a>11021019 |  | Business | Never | Use a smaller package, or cancel the order as undeliverable. |
//! | <a id="code-11021020"></a>11021020 |  | Business | Never | Use a package with a smaller girth, or cancel the order as undeliverable. |
//! | <a id="code-11021021"></a>11021021 |  | Business | Never | Correct the SKU name, or cancel the order as undeliverable. |
//! | <a id="code-11021022"></a>11021022 |  | Business | Never | Use a shorter package, or cancel the order as undeliverable. |
//! | <a id="code-11021023"></a>11021023 |  | Business | Never | Check the addresses of the buyer and the seller, or cancel the order as undeliverable. |
//! | <a id="code-11021024"></a>11021024 |  | Business | Never | Ask the buyer for a valid address, or cancel the order as undeliverable. |
//! | <a id="code-11021025"></a>11021025 |  | Business | Never | Ask the seller to correct the sender address, or cancel the order as undeliverable. |
//! | <a id="code-11028006"></a>11028006 |  | InvalidRequest | Never | Check the tracking number; it matches no shipping provider. |
//! | <a id="code-11034002"></a>11034002 |  | Business | Never | Use the label of the seller's own shipping provider; TikTok does not ship this order. |
//! | <a id="code-11034009"></a>11034009 |  | Business | Never | Check the warehouse of the package in Seller Center; TikTok cannot find it. |
//! | <a id="code-11034023"></a>11034023 |  | Transient | IfIdempotent | The document is still being made; request it again later. |
//! | <a id="code-11034025"></a>11034025 |  | Transient | IfIdempotent | Request the document again in a moment. |
//! | <a id="code-11034037"></a>11034037 |  | Transient | Backoff | The shipping provider is still making the document; request it again later. |
//! | <a id="code-11050001"></a>11050001 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-12001000"></a>12001000 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether the product changed. |
//! | <a id="code-12009014"></a>12009014 |  | Permission | Never | Send only products that this seller may access. |
//! | <a id="code-12019002"></a>12019002 |  | InvalidRequest | Never | Choose a category that `product::GetGlobalCategories` returns. |
//! | <a id="code-12019004"></a>12019004 |  | Permission | Never | Send no product requests for this seller until the account is active again. |
//! | <a id="code-12019006"></a>12019006 |  | InvalidRequest | Never | Correct the description, which is HTML with at most 10,000 characters. |
//! | <a id="code-12019008"></a>12019008 |  | InvalidRequest | Never | Send product IDs from `SearchProducts`, or global product IDs from `product::SearchGlobalProducts`. |
//! | <a id="code-12019009"></a>12019009 |  | InvalidRequest | Never | Upload the images with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12019010"></a>12019010 |  | InvalidRequest | Never | Send the price as a decimal number within the limits of the market. |
//! | <a id="code-12019011"></a>12019011 |  | InvalidRequest | Never | Send the package weight with its unit, greater than zero. |
//! | <a id="code-12019012"></a>12019012 |  | InvalidRequest | Never | Send the length, width and height of the package, each greater than zero. |
//! | <a id="code-12019013"></a>12019013 |  | InvalidRequest | Never | Choose a brand that `GetBrands` returns, or send none. |
//! | <a id="code-12019015"></a>12019015 |  | InvalidRequest | Never | Send fewer SKUs at once: `SearchInventory` accepts 600 IDs, `product::SearchGlobalProducts` one seller SKU. |
//! | <a id="code-12019016"></a>12019016 |  | InvalidRequest | Never | Set a valid warehouse for each market of the product. |
//! | <a id="code-12019019"></a>12019019 |  | InvalidRequest | Never | Check the sales attributes against those that `product::GetCategoryAttributes` returns. |
//! | <a id="code-12019022"></a>12019022 |  | InvalidRequest | Never | Make sure that each SKU has a valid warehouse of the shop. |
//! | <a id="code-12019024"></a>12019024 |  | InvalidRequest | Never | Send the quantity as a whole number from 0 to 99,999. |
//! | <a id="code-12019027"></a>12019027 |  | InvalidRequest | Never | Search for at most 10 seller SKUs at once. |
//! | <a id="code-12019028"></a>12019028 |  | InvalidRequest | Never | List every warehouse that stocks the SKU, each with its quantity. |
//! | <a id="code-12019030"></a>12019030 |  | InvalidRequest | Never | Check the attributes against those that `product::GetGlobalCategoryAttributes` returns. |
//! | <a id="code-12019045"></a>12019045 |  | Business | Never | Wait until the promotion that locks the price has ended. |
//! | <a id="code-12019056"></a>12019056 |  | Business | Never | Do not add SKUs; this product does not accept new ones. |
//! | <a id="code-12019057"></a>12019057 |  | Business | Never | Keep all SKUs of the product; TikTok does not allow their removal. |
//! | <a id="code-12019059"></a>12019059 |  | InvalidRequest | Never | Correct the seller SKUs of the product first, for example with `product::EditProduct`. |
//! | <a id="code-12019060"></a>12019060 |  | InvalidRequest | Never | Use the unit `CENTIMETER` for the package dimensions; other units are only for the US. |
//! | <a id="code-12019061"></a>12019061 |  | InvalidRequest | Never | Send metric units; only local products in the US accept imperial units. |
//! | <a id="code-12019064"></a>12019064 |  | Business | Never | Send a title with the full product name and more attributes; no category matches. |
//! | <a id="code-12019065"></a>12019065 |  | InvalidRequest | Never | Upload the image with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12019070"></a>12019070 |  | InvalidRequest | Never | Use the optimization mode `WHITE_BACKGROUND`. |
//! | <a id="code-12019087"></a>12019087 |  | InvalidRequest | Never | Search for at most 10 SKU IDs at once. |
//! | <a id="code-12019094"></a>12019094 |  | InvalidRequest | Never | Omit the pre-sale fulfillment type if the pre-sale type is `NONE`. |
//! | <a id="code-12019095"></a>12019095 |  | InvalidRequest | Never | Set `fulfillment_type` of the pre-sale. |
//! | <a id="code-12019096"></a>12019096 |  | InvalidRequest | Never | Set `type` of the pre-sale. |
//! | <a id="code-12019097"></a>12019097 |  | InvalidRequest | Never | Set `release_date` of the pre-sale to a day in the future. |
//! | <a id="code-12019098"></a>12019098 |  | InvalidRequest | Never | Set `handling_duration_days` of the pre-sale to a number greater than zero. |
//! | <a id="code-12019099"></a>12019099 |  | Business | Never | Choose a pre-sale type that is available in the market; `product::GetCategoryRules` lists those that the shop may use. |
//! | <a id="code-12019100"></a>12019100 |  | InvalidRequest | Never | Use the same pre-sale type for all SKUs of the product. |
//! | <a id="code-12019103"></a>12019103 |  | InvalidRequest | Never | Send a file that is not empty. |
//! | <a id="code-12019104"></a>12019104 |  | InvalidRequest | Never | Set the name of the file. |
//! | <a id="code-12019105"></a>12019105 |  | InvalidRequest | Never | Send the file in a format that the operation accepts, with content to match. |
//! | <a id="code-12019108"></a>12019108 |  | InvalidRequest | Never | Send the page token of the previous reply, or none for the first page. |
//! | <a id="code-12019109"></a>12019109 |  | InvalidRequest | Never | Send a page size from 1 to 100. |
//! | <a id="code-12019112"></a>12019112 |  | Auth | Never | Use the access token of the seller that the request is for. |
//! | <a id="code-12019113"></a>12019113 |  | InvalidRequest | Never | Check the status of the product; it does not allow this change. |
//! | <a id="code-12019114"></a>12019114 |  | Permission | Never | Check that the products belong to this seller, and that the seller may use the operation; `seller::GetGlobalProductPermissions` returns the permission for global products. |
//! | <a id="code-12019116"></a>12019116 |  | InvalidRequest | Never | Send an image with sides of 100 to 20,000 pixels; some uses of product images have narrower limits. |
//! | <a id="code-12019117"></a>12019117 |  | InvalidRequest | Never | Set the sales attributes of each SKU if the product has several. |
//! | <a id="code-12019118"></a>12019118 |  | InvalidRequest | Never | Correct the bounds of the creation time. |
//! | <a id="code-12019119"></a>12019119 |  | InvalidRequest | Never | Correct the bounds of the update time. |
//! | <a id="code-12019120"></a>12019120 |  | InvalidRequest | Never | Send fewer product IDs at once. |
//! | <a id="code-12019121"></a>12019121 |  | Business | Never | Check the price and the currency; the local price could not be calculated. |
//! | <a id="code-12019122"></a>12019122 |  | InvalidRequest | Never | Send a video with an aspect ratio between 9:16 and 16:9. |
//! | <a id="code-12019123"></a>12019123 |  | InvalidRequest | Never | Narrow the search, for example with `brand_name`; this page is beyond the last one that TikTok returns. |
//! | <a id="code-12019124"></a>12019124 |  | InvalidRequest | Never | Send `page_size` together with `page_token`. |
//! | <a id="code-12019150"></a>12019150 |  | Business | Never | Check the product ID; the product does not exist. |
//! | <a id="code-12019210"></a>12019210 |  | InvalidRequest | Never | Check each parameter, such as the category version and the listing platform. |
//! | <a id="code-12019212"></a>12019212 |  | Business | Never | Remove the market; the product is already published there. |
//! | <a id="code-12019215"></a>12019215 |  | Business | Never | Ask the seller to increase the deposit. |
//! | <a id="code-12038002"></a>12038002 |  | InvalidRequest | Never | Check the content of the file; it may be empty or damaged. |
//! | <a id="code-12038004"></a>12038004 |  | InvalidRequest | Never | Send a file of a type that the operation accepts, such as PDF for documents, and JPEG or PNG for images. |
//! | <a id="code-12038005"></a>12038005 |  | InvalidRequest | Never | Send a smaller file: at most 10 MB for product images, 20 MB for product PDF files, 100 MB for videos, and 5 MB for images or 10 MB for PDF files that prove a delivery. |
//! | <a id="code-12038007"></a>12038007 |  | InvalidRequest | Never | Send at most 200 image URIs at once. |
//! | <a id="code-12038008"></a>12038008 |  | InvalidRequest | Never | Upload the image with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12038009"></a>12038009 |  | InvalidRequest | Never | Choose the language of an EU country, or `en-GB`. |
//! | <a id="code-12038010"></a>12038010 |  | InvalidRequest | Never | Send at most 20 translation tasks at once; each language of an image is one. |
//! | <a id="code-12038011"></a>12038011 |  | InvalidRequest | Never | Send task IDs that `product::CreateImageTranslationTasks` returned. |
//! | <a id="code-12038012"></a>12038012 |  | RateLimit | NextDay | Send the request again the next day; only 500 translation tasks are allowed per day. |
//! | <a id="code-12038013"></a>12038013 |  | Permission | Never | Do not call this operation; it is not available to this shop. |
//! | <a id="code-12038014"></a>12038014 |  | InvalidRequest | Never | Resize the image to the dimensions that the message allows. |
//! | <a id="code-12038015"></a>12038015 |  | InvalidRequest | Never | Convert the image to a format that the message lists. |
//! | <a id="code-12052002"></a>12052002 |  | InvalidRequest | Never | Send a category ID that `product::GetCategories` returns. |
//! | <a id="code-12052003"></a>12052003 |  | InvalidRequest | Never | Send a package height greater than zero. |
//! | <a id="code-12052004"></a>12052004 |  | InvalidRequest | Never | Send a package width greater than zero. |
//! | <a id="code-12052005"></a>12052005 |  | InvalidRequest | Never | Send a package length greater than zero. |
//! | <a id="code-12052006"></a>12052006 |  | InvalidRequest | Never | Send a package weight greater than zero. |
//! | <a id="code-12052012"></a>12052012 |  | InvalidRequest | Never | Send the price as a decimal number. |
//! | <a id="code-12052013"></a>12052013 |  | InvalidRequest | Never | Shorten the description to at most 10,000 characters. |
//! | <a id="code-12052015"></a>12052015 |  | InvalidRequest | Never | Set the description of the product. |
//! | <a id="code-12052016"></a>12052016 |  | InvalidRequest | Never | Set the package weight. |
//! | <a id="code-12052023"></a>12052023 |  | Business | Never | Load the category list again; this category does not exist. |
//! | <a id="code-12052024"></a>12052024 |  | InvalidRequest | Never | Choose a leaf category. |
//! | <a id="code-12052025"></a>12052025 |  | InvalidRequest | Never | Choose a leaf category that `product::GetCategories` returns. |
//! | <a id="code-12052026"></a>12052026 |  | Business | Never | Load the brand list again; this brand does not exist. |
//! | <a id="code-12052028"></a>12052028 |  | InvalidRequest | Never | Add a main image to the product. |
//! | <a id="code-12052031"></a>12052031 |  | InvalidRequest | Never | Send product IDs that `SearchProducts` returns. |
//! | <a id="code-12052032"></a>12052032 |  | Business | Never | Check the product ID; the product does not exist. |
//! | <a id="code-12052034"></a>12052034 |  | Business | Never | Use the cipher of the shop that the product belongs to. |
//! | <a id="code-12052036"></a>12052036 |  | InvalidRequest | Never | Set the ID of each SKU. |
//! | <a id="code-12052037"></a>12052037 |  | Business | Never | Send the correct IDs of all warehouses that stock the SKU. Stock that TikTok allocates cannot be set. |
//! | <a id="code-12052038"></a>12052038 |  | Business | Never | Wait until the promotion ends; it locks the price. |
//! | <a id="code-12052048"></a>12052048 |  | Business | Never | Remove the product, or use the access token and cipher of the shop that lists it. |
//! | <a id="code-12052050"></a>12052050 |  | InvalidRequest | Never | Send fewer SKUs; a product can have at most 300 in BR, EU, JP, MX, GB and US, and 100 elsewhere. |
//! | <a id="code-12052051"></a>12052051 |  | InvalidRequest | Never | Shorten the title to the limit of the market, which is 255 or 300 characters. |
//! | <a id="code-12052054"></a>12052054 |  | InvalidRequest | Never | Shorten the seller SKU to at most 50 characters. |
//! | <a id="code-12052055"></a>12052055 |  | InvalidRequest | Never | Send a quantity within the allowed range for each warehouse. |
//! | <a id="code-12052056"></a>12052056 |  | InvalidRequest | Never | Use at most 30 images in the description. |
//! | <a id="code-12052073"></a>12052073 |  | InvalidRequest | Never | Correct the price; the market does not allow this amount. |
//! | <a id="code-12052084"></a>12052084 |  | InvalidRequest | Never | Use the currency of the shop's market. |
//! | <a id="code-12052092"></a>12052092 |  | InvalidRequest | Never | Send a sale price within the limits of the market; only global sellers send one. |
//! | <a id="code-12052093"></a>12052093 |  | Business | Never | List fewer products, or try again on another day; the homepage of Seller Center shows the seller's listing limit. |
//! | <a id="code-12052094"></a>12052094 |  | Permission | Never | Send only one warehouse; this seller may not use several. |
//! | <a id="code-12052095"></a>12052095 |  | InvalidRequest | Never | Check the IDs and the quantities of the warehouses. |
//! | <a id="code-12052096"></a>12052096 |  | Business | Never | Assign a warehouse to the SKU first, then set its price. |
//! | <a id="code-12052097"></a>12052097 |  | Business | Never | Load the warehouse list again; this warehouse does not exist. |
//! | <a id="code-12052104"></a>12052104 |  | InvalidRequest | Never | Set every attribute that the category requires. |
//! | <a id="code-12052105"></a>12052105 |  | InvalidRequest | Never | Add the certifications that the category requires. |
//! | <a id="code-12052115"></a>12052115 |  | Business | Never | Ask the seller to set up a warehouse. |
//! | <a id="code-12052116"></a>12052116 |  | InvalidRequest | Never | Send the length, width and height of the package, each greater than zero. |
//! | <a id="code-12052117"></a>12052117 |  | Business | Never | Publish the product later; the limit is reached, and TikTok saved it as a draft. |
//! | <a id="code-12052128"></a>12052128 |  | Business | Never | Check the size chart ID; the size chart does not exist. |
//! | <a id="code-12052141"></a>12052141 |  | Business | Never | Change the stock of the global product instead, with `product::UpdateGlobalInventory`. |
//! | <a id="code-12052142"></a>12052142 |  | Permission | Never | Send only one global warehouse; this seller may not use several. |
//! | <a id="code-12052143"></a>12052143 |  | InvalidRequest | Never | Use the same warehouses for all SKUs. |
//! | <a id="code-12052144"></a>12052144 |  | Business | Never | Do not change the warehouse; TikTok manages it. |
//! | <a id="code-12052145"></a>12052145 |  | Business | Never | Do not remove the warehouse until its promotion has ended. |
//! | <a id="code-12052146"></a>12052146 |  | Business | Never | Send at least the quantity that orders, campaigns and creators have reserved; `SearchInventory` returns it for the local products. |
//! | <a id="code-12052151"></a>12052151 |  | InvalidRequest | Never | Change the attribute value; it contains prohibited words. |
//! | <a id="code-12052152"></a>12052152 |  | InvalidRequest | Never | Change the sales attribute name; it contains prohibited words. |
//! | <a id="code-12052153"></a>12052153 |  | InvalidRequest | Never | Change the sales attribute value; it contains prohibited words. |
//! | <a id="code-12052157"></a>12052157 |  | Permission | Never | Do not change these attributes; cross-border sellers cannot change them. |
//! | <a id="code-12052158"></a>12052158 |  | Business | Never | Do not change the category of this product; it is fixed. |
//! | <a id="code-12052159"></a>12052159 |  | InvalidRequest | Never | Set the stock to one; the product is unique. |
//! | <a id="code-12052160"></a>12052160 |  | InvalidRequest | Never | Send one SKU without sales attributes. |
//! | <a id="code-12052162"></a>12052162 |  | InvalidRequest | Never | Send one SKU without sales attributes; the product is unique. |
//! | <a id="code-12052163"></a>12052163 |  | Business | Never | Do not change gift products. |
//! | <a id="code-12052180"></a>12052180 |  | InvalidRequest | Never | Narrow the search, for example by time with `Handle::windows`; it returns at most 10,000 products. |
//! | <a id="code-12052181"></a>12052181 |  | InvalidRequest | Never | Send a package weight greater than zero. |
//! | <a id="code-12052182"></a>12052182 |  | InvalidRequest | Never | Set the attribute that the message names. |
//! | <a id="code-12052183"></a>12052183 |  | InvalidRequest | Never | Remove the attribute that the message names. |
//! | <a id="code-12052189"></a>12052189 |  | InvalidRequest | Never | Use a brand name of at least two characters. |
//! | <a id="code-12052190"></a>12052190 |  | InvalidRequest | Never | Use a brand name of at most 30 characters. |
//! | <a id="code-12052191"></a>12052191 |  | InvalidRequest | Never | Remove special fonts and emoji from the brand name. |
//! | <a id="code-12052192"></a>12052192 |  | InvalidRequest | Never | Use fewer than five consecutive digits in the brand name. |
//! | <a id="code-12052200"></a>12052200 |  | Business | Never | Ask the seller to renew the brand's authorization. |
//! | <a id="code-12052201"></a>12052201 |  | Permission | Never | Ask the seller to apply for the brand in this category, in the Qualification Center of Seller Center. |
//! | <a id="code-12052202"></a>12052202 |  | RateLimit | NextDay | Send the request again the next day; a seller can create 50 brands a day. |
//! | <a id="code-12052203"></a>12052203 |  | Business | Never | Use an existing brand; a seller can create 1,000 in total. |
//! | <a id="code-12052204"></a>12052204 |  | InvalidRequest | Never | Choose another brand name; this one is not allowed. |
//! | <a id="code-12052205"></a>12052205 |  | Business | Never | Use the existing brand with this name. |
//! | <a id="code-12052206"></a>12052206 |  | InvalidRequest | Never | Use a brand name of 2 to 30 characters. |
//! | <a id="code-12052207"></a>12052207 |  | Business | Never | Choose another warehouse; this one does not accept products of the brand. |
//! | <a id="code-12052208"></a>12052208 |  | Permission | Never | Ask the seller to obtain the authorization for the brand first. |
//! | <a id="code-12052216"></a>12052216 |  | InvalidRequest | Never | Correct the data of the manufacturer with `product::PartialEditManufacturer`. |
//! | <a id="code-12052217"></a>12052217 |  | InvalidRequest | Never | Send the category version `v2` in the US, EU and Southeast Asia, either one in the UK and Japan, and `v1` elsewhere. |
//! | <a id="code-12052219"></a>12052219 |  | Business | Never | Do not mark the product as not for sale; instant products do not support this. |
//! | <a id="code-12052220"></a>12052220 |  | Business | Never | Choose another category; products cannot be listed in this one. |
//! | <a id="code-12052221"></a>12052221 |  | Permission | Never | Choose another category; this one is only for invited sellers. |
//! | <a id="code-12052222"></a>12052222 |  | Business | Never | Set `is_cod_allowed` to `false`; the category does not support cash on delivery. |
//! | <a id="code-12052223"></a>12052223 |  | Permission | Never | Ask the seller to apply for the category in the Qualification Center of Seller Center. |
//! | <a id="code-12052225"></a>12052225 |  | Permission | Never | Choose a category within the shop's main category, or ask the account manager. |
//! | <a id="code-12052226"></a>12052226 |  | Permission | Never | Ask the seller to apply for the category in the Qualification Center of Seller Center. |
//! | <a id="code-12052227"></a>12052227 |  | Permission | Never | Choose a category that the shop has permission for. |
//! | <a id="code-12052228"></a>12052228 |  | Business | Never | Do not mark the product as not for sale; virtual bundles do not support this. |
//! | <a id="code-12052229"></a>12052229 |  | Business | Never | Do not mark the product as not for sale; pre-order products do not support this. |
//! | <a id="code-12052230"></a>12052230 |  | InvalidRequest | Never | Choose a leaf category in the tree of the version that is sent, which is `v2` in the US, EU and Southeast Asia, either one in the UK and Japan, and `v1` elsewhere. |
//! | <a id="code-12052234"></a>12052234 |  | Business | Never | Wait until the running task ends, which takes up to two hours, then start another one. |
//! | <a id="code-12052235"></a>12052235 |  | InvalidRequest | Never | Correct the format of the URL. |
//! | <a id="code-12052238"></a>12052238 |  | InvalidRequest | Never | Shorten the URL; TikTok's message names a limit of 200 characters. |
//! | <a id="code-12052240"></a>12052240 |  | InvalidRequest | Never | Use only attributes of the category; it does not accept custom ones. |
//! | <a id="code-12052241"></a>12052241 |  | InvalidRequest | Never | Set an ID or a name for each attribute. |
//! | <a id="code-12052242"></a>12052242 |  | InvalidRequest | Never | Shorten the attribute name. |
//! | <a id="code-12052243"></a>12052243 |  | InvalidRequest | Never | Use attribute names without Chinese characters. |
//! | <a id="code-12052244"></a>12052244 |  | InvalidRequest | Never | Use a different name for each attribute. |
//! | <a id="code-12052245"></a>12052245 |  | InvalidRequest | Never | Remove the prohibited characters from the attributes. |
//! | <a id="code-12052246"></a>12052246 |  | InvalidRequest | Never | Send only one value for the attribute. |
//! | <a id="code-12052247"></a>12052247 |  | InvalidRequest | Never | Use only product attributes of the category; it does not accept custom ones. |
//! | <a id="code-12052248"></a>12052248 |  | InvalidRequest | Never | Set an ID or a name for each attribute value. |
//! | <a id="code-12052249"></a>12052249 |  | InvalidRequest | Never | Shorten the attribute value that the message names. |
//! | <a id="code-12052250"></a>12052250 |  | InvalidRequest | Never | Use attribute values without Chinese characters. |
//! | <a id="code-12052251"></a>12052251 |  | InvalidRequest | Never | Send each value of an attribute only once. |
//! | <a id="code-12052253"></a>12052253 |  | InvalidRequest | Never | Send the ID of each attribute value only once. |
//! | <a id="code-12052254"></a>12052254 |  | InvalidRequest | Never | Send the ID of each attribute only once. |
//! | <a id="code-12052256"></a>12052256 |  | InvalidRequest | Never | Send a number greater than zero as the value of the attribute that the message names. |
//! | <a id="code-12052260"></a>12052260 |  | Business | Never | Check the product ID; the product does not exist. |
//! | <a id="code-12052261"></a>12052261 |  | InvalidRequest | Never | Set the title of the product. |
//! | <a id="code-12052262"></a>12052262 |  | InvalidRequest | Never | Write the title without Chinese characters. |
//! | <a id="code-12052263"></a>12052263 |  | InvalidRequest | Never | Begin the title with other words. |
//! | <a id="code-12052265"></a>12052265 |  | Permission | Never | Do not call this operation; category upgrades are not available to this shop. |
//! | <a id="code-12052266"></a>12052266 |  | InvalidRequest | Never | Write the title in English characters. |
//! | <a id="code-12052269"></a>12052269 |  | InvalidRequest | Never | Choose a time within the allowed range. |
//! | <a id="code-12052273"></a>12052273 |  | Business | Never | Do not change the pre-sale; the product has already been live. |
//! | <a id="code-12052275"></a>12052275 |  | InvalidRequest | Never | Set `handling_duration_days` of made-to-order SKUs to 3 to 14 days. |
//! | <a id="code-12052278"></a>12052278 |  | Permission | Never | Remove the made-to-order settings; they are not available to this seller. |
//! | <a id="code-12052282"></a>12052282 |  | InvalidRequest | Never | Set the manufacturer of the product. |
//! | <a id="code-12052283"></a>12052283 |  | InvalidRequest | Never | Send fewer manufacturers. |
//! | <a id="code-12052284"></a>12052284 |  | Business | Never | Check the manufacturer ID; `product::SearchManufacturers` returns those that exist. |
//! | <a id="code-12052285"></a>12052285 |  | Business | Never | Use a manufacturer that `product::SearchManufacturers` returns for this seller. |
//! | <a id="code-12052287"></a>12052287 |  | InvalidRequest | Never | Set the responsible person of the product. |
//! | <a id="code-12052288"></a>12052288 |  | InvalidRequest | Never | Send as many responsible persons as the message allows. |
//! | <a id="code-12052289"></a>12052289 |  | Business | Never | Check the ID of the responsible person; `product::SearchResponsiblePersons` returns those that exist. |
//! | <a id="code-12052290"></a>12052290 |  | Business | Never | Use a responsible person that `product::SearchResponsiblePersons` returns for this seller. |
//! | <a id="code-12052291"></a>12052291 |  | Business | Never | Remove the extra identifier codes; the market does not support them. |
//! | <a id="code-12052292"></a>12052292 |  | InvalidRequest | Never | Send at most 10 extra identifier codes. |
//! | <a id="code-12052293"></a>12052293 |  | InvalidRequest | Never | Send `extra_identifier_codes` only together with `identifier_code`. |
//! | <a id="code-12052294"></a>12052294 |  | InvalidRequest | Never | Correct the format of the extra identifier code. |
//! | <a id="code-12052295"></a>12052295 |  | InvalidRequest | Never | Send the ID of each manufacturer only once. |
//! | <a id="code-12052296"></a>12052296 |  | InvalidRequest | Never | Send the ID of each responsible person only once. |
//! | <a id="code-12052300"></a>12052300 |  | InvalidRequest | Never | Upload the main image with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12052301"></a>12052301 |  | InvalidRequest | Never | Send a main image with at least the width and height that the message names. |
//! | <a id="code-12052302"></a>12052302 |  | InvalidRequest | Never | Send main images with a smaller file size. |
//! | <a id="code-12052303"></a>12052303 |  | Business | Never | Choose the category yourself; TikTok could not predict one. |
//! | <a id="code-12052304"></a>12052304 |  | InvalidRequest | Never | Send the main image in a format that `product::UploadProductImage` accepts. |
//! | <a id="code-12052305"></a>12052305 |  | InvalidRequest | Never | Crop the main images; their aspect ratio is not allowed. |
//! | <a id="code-12052306"></a>12052306 |  | InvalidRequest | Never | Send fewer main images; a product can have at most nine. |
//! | <a id="code-12052307"></a>12052307 |  | Business | Never | Do not change the SKUs until their lottery ends. |
//! | <a id="code-12052308"></a>12052308 |  | Business | Never | Withdraw the appeal first, then edit the product. |
//! | <a id="code-12052310"></a>12052310 |  | InvalidRequest | Never | Correct the pre-sale or backorder data of the product. |
//! | <a id="code-12052311"></a>12052311 |  | Business | Never | Offer fewer products on back order; their number or share in the shop has reached its limit. |
//! | <a id="code-12052314"></a>12052314 |  | Business | Never | Create another product; this one cannot be changed to made-to-order. |
//! | <a id="code-12052315"></a>12052315 |  | Business | Never | Create another product; this one cannot be changed to pre-order. |
//! | <a id="code-12052316"></a>12052316 |  | Business | Never | Do not mark the product as pre-owned; this platform does not accept it. |
//! | <a id="code-12052317"></a>12052317 |  | Business | Never | Remove the limits on the order quantity; the product does not support them. |
//! | <a id="code-12052319"></a>12052319 |  | InvalidRequest | Never | Set a maximum order quantity that is not less than the minimum. |
//! | <a id="code-12052324"></a>12052324 |  | InvalidRequest | Never | Send the description images in a format that `product::UploadProductImage` accepts. |
//! | <a id="code-12052329"></a>12052329 |  | Business | Never | Create another product; a pre-order product cannot be changed to another type. |
//! | <a id="code-12052330"></a>12052330 |  | Business | Never | Choose another platform; the product cannot be listed on this one. |
//! | <a id="code-12052332"></a>12052332 |  | Business | Never | Change only stock and prices until the integration of the shop is complete. |
//! | <a id="code-12052340"></a>12052340 |  | InvalidRequest | Never | Upload the images of the description with `product::UploadProductImage` first, and use the `url` that it returns. |
//! | <a id="code-12052341"></a>12052341 |  | InvalidRequest | Never | Send description images with a smaller file size. |
//! | <a id="code-12052342"></a>12052342 |  | InvalidRequest | Never | Use fewer or smaller images in the description; together they take too much space. |
//! | <a id="code-12052343"></a>12052343 |  | InvalidRequest | Never | Send the description images in a format that `product::UploadProductImage` accepts. |
//! | <a id="code-12052344"></a>12052344 |  | InvalidRequest | Never | Close and nest the HTML tags of the description correctly. |
//! | <a id="code-12052345"></a>12052345 |  | InvalidRequest | Never | Use only HTML tags that descriptions support. |
//! | <a id="code-12052346"></a>12052346 |  | InvalidRequest | Never | Write the description without Chinese characters. |
//! | <a id="code-12052348"></a>12052348 |  | InvalidRequest | Never | Add the required attributes to the HTML tags of the description, such as `src`, `width` and `height` to images. |
//! | <a id="code-12052349"></a>12052349 |  | InvalidRequest | Never | Do not nest this HTML tag of the description in another one. |
//! | <a id="code-12052350"></a>12052350 |  | InvalidRequest | Never | Remove the HTML attributes that descriptions do not allow. |
//! | <a id="code-12052351"></a>12052351 |  | InvalidRequest | Never | Write the description in English characters. |
//! | <a id="code-12052352"></a>12052352 |  | InvalidRequest | Never | Reduce the nesting depth of the description's HTML. |
//! | <a id="code-12052356"></a>12052356 |  | InvalidRequest | Never | Send at most eight supplementary images for each sales attribute value. |
//! | <a id="code-12052357"></a>12052357 |  | InvalidRequest | Never | Send supplementary images of a sales attribute value only together with `sku_img`. |
//! | <a id="code-12052359"></a>12052359 |  | Business | Never | Save the product without the Subscribe and Save offer. |
//! | <a id="code-12052360"></a>12052360 |  | Business | Never | Upload the video with `product::UploadProductFile` first; this video does not exist. |
//! | <a id="code-12052361"></a>12052361 |  | InvalidRequest | Never | Choose a base unit value that `product::GetCategoryAttributes` returns. |
//! | <a id="code-12052362"></a>12052362 |  | InvalidRequest | Never | Set `sku_unit_count` of each SKU. |
//! | <a id="code-12052364"></a>12052364 |  | Business | Never | Choose a warehouse that delivers to the market. |
//! | <a id="code-12052365"></a>12052365 |  | Business | Never | Add the manufacturer's data in the language of the market. |
//! | <a id="code-12052366"></a>12052366 |  | Business | Never | Add the responsible person's data in the language of the market. |
//! | <a id="code-12052371"></a>12052371 |  | Business | Never | Wait until the bidding ends, then edit the product. |
//! | <a id="code-12052372"></a>12052372 |  | Transient | IfIdempotent | Save the product again later; its energy label could not be created. |
//! | <a id="code-12052375"></a>12052375 |  | InvalidRequest | Never | Send a list price from 0.01 to 7,600 US dollars. |
//! | <a id="code-12052376"></a>12052376 |  | Business | Never | Remove the list price; it is not available to the shop. |
//! | <a id="code-12052377"></a>12052377 |  | Business | Never | Wait until the stock at Dilayani Tokopedia is used up; the product cannot be deleted before then. |
//! | <a id="code-12052379"></a>12052379 |  | Business | Never | Choose a shared warehouse that covers the markets of the product. |
//! | <a id="code-12052382"></a>12052382 |  | Business | Never | Do not change the stock of warehouses that Dilayani Tokopedia manages. |
//! | <a id="code-12052383"></a>12052383 |  | InvalidRequest | Never | Lower the list price to at most 7,600 US dollars. |
//! | <a id="code-12052385"></a>12052385 |  | InvalidRequest | Never | Send an expiration date of the certification that is in the future. |
//! | <a id="code-12052387"></a>12052387 |  | InvalidRequest | Never | Correct the retail price of the SKU on the other platform. |
//! | <a id="code-12052393"></a>12052393 |  | Business | Never | Do not lower the stock until the promotion ends. |
//! | <a id="code-12052401"></a>12052401 |  | InvalidRequest | Never | Reduce the package weight below the limit. |
//! | <a id="code-12052402"></a>12052402 |  | Business | Never | Ask the seller to set up a shipping template. |
//! | <a id="code-12052403"></a>12052403 |  | Business | Never | Choose a warehouse that this shop may use. |
//! | <a id="code-12052404"></a>12052404 |  | Business | Never | Send only one warehouse; custom shipping providers do not support several. |
//! | <a id="code-12052405"></a>12052405 |  | Business | Never | Ask the seller to enable the shipping provider for this warehouse. |
//! | <a id="code-12052407"></a>12052407 |  | Business | Never | Use the same values in the local and the global product for the data that the message names. |
//! | <a id="code-12052420"></a>12052420 |  | Business | Never | Ask the seller to choose a shipping provider for the warehouse. |
//! | <a id="code-12052424"></a>12052424 |  | InvalidRequest | Never | Set `sale_price`, which shops in Japan and the US with warehouses in China require. |
//! | <a id="code-12052446"></a>12052446 |  | Business | Never | Choose another category; this one is not available in the market. |
//! | <a id="code-12052447"></a>12052447 |  | Business | Never | Release the stock that campaigns reserve in Chinese warehouses, then add an overseas warehouse. |
//! | <a id="code-12052448"></a>12052448 |  | Business | Never | Add a warehouse in the country of the shop. |
//! | <a id="code-12052465"></a>12052465 |  | Business | Never | Choose a warehouse that the EU product safety rules allow for the product. |
//! | <a id="code-12052488"></a>12052488 |  | Business | Never | Submit the product instead; in this market, a submitted product cannot be saved as a draft. |
//! | <a id="code-12052490"></a>12052490 |  | InvalidRequest | Never | Send a handling time within the allowed range. |
//! | <a id="code-12052503"></a>12052503 |  | InvalidRequest | Never | Send the same quantity for all SKUs that share their inventory. |
//! | <a id="code-12052508"></a>12052508 |  | Business | Never | Use SKU IDs of the copy; TikTok cannot find this one there. |
//! | <a id="code-12052509"></a>12052509 |  | InvalidRequest | Never | Set the seller SKU of each new SKU of the copies. |
//! | <a id="code-12052510"></a>12052510 |  | InvalidRequest | Never | Use the same seller SKU in the source product and the copy. |
//! | <a id="code-12052511"></a>12052511 |  | InvalidRequest | Never | Send all data of the SKUs of the copies. |
//! | <a id="code-12052512"></a>12052512 |  | Business | Never | Copy the product with `product::ReplicateProduct` first; it has no copies. |
//! | <a id="code-12052513"></a>12052513 |  | Business | Never | Copy the product to this market with `product::ReplicateProduct` first. |
//! | <a id="code-12052514"></a>12052514 |  | InvalidRequest | Never | List every market with a copy if the category changes. |
//! | <a id="code-12052515"></a>12052515 |  | InvalidRequest | Never | List every market with a copy if the sales attributes change. |
//! | <a id="code-12052516"></a>12052516 |  | InvalidRequest | Never | List exactly the warehouses that stock the SKU, each with its quantity. |
//! | <a id="code-12052520"></a>12052520 |  | InvalidRequest | Never | Upload the image of the sales attribute value with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12052521"></a>12052521 |  | InvalidRequest | Never | Send images of sales attribute values with a smaller file size. |
//! | <a id="code-12052522"></a>12052522 |  | InvalidRequest | Never | Add an image to each value of the sales attribute. |
//! | <a id="code-12052523"></a>12052523 |  | InvalidRequest | Never | Send the images of sales attribute values in a format that `product::UploadProductImage` accepts. |
//! | <a id="code-12052524"></a>12052524 |  | InvalidRequest | Never | Crop the image of the sales attribute value to an allowed aspect ratio. |
//! | <a id="code-12052525"></a>12052525 |  | InvalidRequest | Never | Use at most three sales attributes. |
//! | <a id="code-12052526"></a>12052526 |  | InvalidRequest | Never | Send fewer values for the attribute. |
//! | <a id="code-12052527"></a>12052527 |  | Business | Never | Load the attributes of the category again; this sales attribute does not exist. |
//! | <a id="code-12052528"></a>12052528 |  | InvalidRequest | Never | Add images to only one sales attribute. |
//! | <a id="code-12052529"></a>12052529 |  | Business | Never | Load the attributes of the category again; this value does not exist. |
//! | <a id="code-12052530"></a>12052530 |  | Business | Never | Choose a warehouse of this shop. |
//! | <a id="code-12052531"></a>12052531 |  | Business | Never | Ask the seller to enable the warehouse, or choose another. |
//! | <a id="code-12052532"></a>12052532 |  | Business | Never | Choose a warehouse that products are shipped from. |
//! | <a id="code-12052533"></a>12052533 |  | Business | Never | Send the original warehouses of the SKUs; they cannot be changed. |
//! | <a id="code-12052534"></a>12052534 |  | Business | Never | Do not remove the warehouse from the product. |
//! | <a id="code-12052535"></a>12052535 |  | Business | Never | Ask the seller to set the return warehouse in Seller Center. |
//! | <a id="code-12052547"></a>12052547 |  | Business | Never | Omit `return_under_review_version`; no version of the product is under review. |
//! | <a id="code-12052550"></a>12052550 |  | InvalidRequest | Never | Set a value of every sales attribute for each SKU. |
//! | <a id="code-12052553"></a>12052553 |  | InvalidRequest | Never | Send the ID of each SKU only once. |
//! | <a id="code-12052554"></a>12052554 |  | InvalidRequest | Never | Use SKU names without Chinese characters. |
//! | <a id="code-12052556"></a>12052556 |  | Business | Never | Load the product again; it has no SKU with this ID. |
//! | <a id="code-12052557"></a>12052557 |  | Business | Never | Load the product again; this SKU belongs to another product. |
//! | <a id="code-12052558"></a>12052558 |  | InvalidRequest | Never | Split the product; it has too many SKUs. |
//! | <a id="code-12052559"></a>12052559 |  | InvalidRequest | Never | Mark only one SKU as the default. |
//! | <a id="code-12052560"></a>12052560 |  | InvalidRequest | Never | Use a different combination of sales attributes for each SKU. |
//! | <a id="code-12052570"></a>12052570 |  | InvalidRequest | Never | Send a price within the limits of the market. |
//! | <a id="code-12052571"></a>12052571 |  | InvalidRequest | Never | Set the price of each SKU. |
//! | <a id="code-12052572"></a>12052572 |  | InvalidRequest | Never | Send a sale price within the limits of the market; only global sellers send one. |
//! | <a id="code-12052574"></a>12052574 |  | InvalidRequest | Never | Correct the data from which the unit price is calculated, such as `sku_unit_count`. |
//! | <a id="code-12052591"></a>12052591 |  | InvalidRequest | Never | Send an identifier code with the number of digits that its type requires. |
//! | <a id="code-12052592"></a>12052592 |  | InvalidRequest | Never | Use a different identifier code for each SKU. |
//! | <a id="code-12052593"></a>12052593 |  | Business | Never | Do not change the identifier code; it is fixed once submitted. |
//! | <a id="code-12052594"></a>12052594 |  | Business | Never | Do not change the type of the identifier code; it is fixed once submitted. |
//! | <a id="code-12052598"></a>12052598 |  | InvalidRequest | Never | Use X only as the last character of an identifier code. |
//! | <a id="code-12052600"></a>12052600 |  | InvalidRequest | Never | Set the type of the identifier code. |
//! | <a id="code-12052650"></a>12052650 |  | InvalidRequest | Never | Upload the image of the certification with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12052651"></a>12052651 |  | InvalidRequest | Never | Send certification images with a smaller file size. |
//! | <a id="code-12052655"></a>12052655 |  | Business | Never | Load the rules of the category again; it has no certification with this ID. |
//! | <a id="code-12052656"></a>12052656 |  | InvalidRequest | Never | Send the ID of each certification only once. |
//! | <a id="code-12052657"></a>12052657 |  | InvalidRequest | Never | Send fewer images and files for the certification. |
//! | <a id="code-12052658"></a>12052658 |  | InvalidRequest | Never | Upload the file of the certification with `product::UploadProductFile` first, and send the ID that it returns. |
//! | <a id="code-12052670"></a>12052670 |  | InvalidRequest | Never | Upload the image of the size chart with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12052671"></a>12052671 |  | InvalidRequest | Never | Send a size chart image with a smaller file size. |
//! | <a id="code-12052673"></a>12052673 |  | InvalidRequest | Never | Add a size chart image, which the category requires. |
//! | <a id="code-12052700"></a>12052700 |  | Permission | Never | Send no product requests for this seller until the account is active again. |
//! | <a id="code-12052701"></a>12052701 |  | Permission | Never | Create a global product and publish it; cross-border sellers cannot create local ones. |
//! | <a id="code-12052702"></a>12052702 |  | Permission | Never | Remove the pre-order settings; they are not available to this seller. |
//! | <a id="code-12052703"></a>12052703 |  | Business | Never | Ask the seller to correct the tax number. |
//! | <a id="code-12052704"></a>12052704 |  | Auth | Never | Use the access token of an existing seller. |
//! | <a id="code-12052705"></a>12052705 |  | Permission | Never | Use the operations for global products; this seller cannot manage local ones. |
//! | <a id="code-12052706"></a>12052706 |  | InvalidRequest | Never | Lower the minimum order quantity to at most 20. |
//! | <a id="code-12052707"></a>12052707 |  | Business | Never | Remove the minimum order quantity; it is not available to the shop. |
//! | <a id="code-12052712"></a>12052712 |  | InvalidRequest | Never | Correct the pre-order settings of the SKU. |
//! | <a id="code-12052722"></a>12052722 |  | InvalidRequest | Never | Upload the image with `product::UploadProductImage` first, and send the `uri` that it returns. |
//! | <a id="code-12052805"></a>12052805 |  | Business | Never | Remove this product; bundles do not accept its type. |
//! | <a id="code-12052815"></a>12052815 |  | Business | Never | Remove the minimum order quantity while the product is in a bundle deal. |
//! | <a id="code-12052831"></a>12052831 |  | InvalidRequest | Never | Send fewer SKUs in the virtual bundle. |
//! | <a id="code-12052832"></a>12052832 |  | InvalidRequest | Never | Send a quantity of each SKU in the virtual bundle within the limits that the message names. |
//! | <a id="code-12052833"></a>12052833 |  | Business | Never | Use another product; this one is already in as many virtual bundles as TikTok allows. |
//! | <a id="code-12052834"></a>12052834 |  | Business | Never | Use another SKU; this one is already in as many virtual bundles as TikTok allows. |
//! | <a id="code-12052835"></a>12052835 |  | Business | Never | Check the products in the virtual bundle; one of them does not exist. |
//! | <a id="code-12052836"></a>12052836 |  | InvalidRequest | Never | Use the category of the main product for the virtual bundle. |
//! | <a id="code-12052837"></a>12052837 |  | InvalidRequest | Never | Choose a category that is allowed for virtual bundles. |
//! | <a id="code-12052838"></a>12052838 |  | InvalidRequest | Never | Bundle only products of the same top-level category. |
//! | <a id="code-12052840"></a>12052840 |  | InvalidRequest | Never | Send each SKU in a virtual bundle only once. |
//! | <a id="code-12052841"></a>12052841 |  | InvalidRequest | Never | Give each virtual bundle different contents. |
//! | <a id="code-12052842"></a>12052842 |  | InvalidRequest | Never | Add the main product to the virtual bundle. |
//! | <a id="code-12052843"></a>12052843 |  | Business | Never | Do not change the main product of the virtual bundle; it is fixed. |
//! | <a id="code-12052844"></a>12052844 |  | InvalidRequest | Never | Use SKUs of the products in the virtual bundle. |
//! | <a id="code-12052845"></a>12052845 |  | Business | Never | Activate the products first; virtual bundles accept only live products. |
//! | <a id="code-12052846"></a>12052846 |  | Business | Never | Remove this product; virtual bundles do not accept its type. |
//! | <a id="code-12052847"></a>12052847 |  | Business | Never | Do not change the SKUs in the virtual bundle; they are fixed. |
//! | <a id="code-12052848"></a>12052848 |  | InvalidRequest | Never | Remove the minimum order quantity; virtual bundles do not support it. |
//! | <a id="code-12052849"></a>12052849 |  | Permission | Never | Ask TikTok to enable virtual bundles for this seller. |
//! | <a id="code-12052850"></a>12052850 |  | Business | Never | Change the stock of the bundled products; a virtual bundle has none of its own. |
//! | <a id="code-12052853"></a>12052853 |  | InvalidRequest | Never | Use the sales attributes of the bundled products for the virtual bundle. |
//! | <a id="code-12052854"></a>12052854 |  | InvalidRequest | Never | Set different sales attributes for each SKU of the virtual bundle. |
//! | <a id="code-12052856"></a>12052856 |  | Business | Never | Choose a platform shipping provider; virtual bundles do not support custom ones. |
//! | <a id="code-12052857"></a>12052857 |  | Business | Never | Create another product; a product cannot be changed to a virtual bundle or back. |
//! | <a id="code-12052859"></a>12052859 |  | InvalidRequest | Never | Send a quantity of at least two if the virtual bundle contains only one SKU. |
//! | <a id="code-12052861"></a>12052861 |  | InvalidRequest | Never | Lower the price of the virtual bundle to at most the sum of the prices of its parts. |
//! | <a id="code-12052862"></a>12052862 |  | InvalidRequest | Never | Use the brand of one of the bundled products for the virtual bundle. |
//! | <a id="code-12052863"></a>12052863 |  | InvalidRequest | Never | Make every SKU of the product a virtual bundle. |
//! | <a id="code-12052864"></a>12052864 |  | Business | Never | Activate the SKUs first, then bundle them. |
//! | <a id="code-12052881"></a>12052881 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether the product changed. |
//! | <a id="code-12052901"></a>12052901 |  | Business | Never | Change the status of the product first; its current status does not allow the operation. |
//! | <a id="code-12052902"></a>12052902 |  | InvalidRequest | Never | Omit the list of SKUs, or send at least one SKU with all required data. |
//! | <a id="code-12052903"></a>12052903 |  | Business | Never | Remove the market; it is not active for the seller. |
//! | <a id="code-12052910"></a>12052910 |  | InvalidRequest | Never | Check each parameter against the description of the operation. |
//! | <a id="code-12052912"></a>12052912 |  | Business | Never | Choose a category within the shop's main category, which Seller Center shows. |
//! | <a id="code-12052915"></a>12052915 |  | InvalidRequest | Never | Use metric units for both weight and dimensions, or imperial units for both. |
//! | <a id="code-12052916"></a>12052916 |  | InvalidRequest | Never | Use the units of the shop's market. |
//! | <a id="code-12052921"></a>12052921 |  | Business | Never | Change the stock of the source product, with which this product shares its stock. |
//! | <a id="code-12052922"></a>12052922 |  | Business | Never | Send fewer changes; some of these fields cannot be edited now. |
//! | <a id="code-12052923"></a>12052923 |  | InvalidRequest | Never | Ask the seller to enter the contact data of the shop; `product::CheckListingPrerequisites` shows whether it is missing. |
//! | <a id="code-12052931"></a>12052931 |  | InvalidRequest | Never | Write the title without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough. |
//! | <a id="code-12052932"></a>12052932 |  | InvalidRequest | Never | Write the description without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough. |
//! | <a id="code-12052933"></a>12052933 |  | InvalidRequest | Never | Use sales attribute names without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough. |
//! | <a id="code-12052934"></a>12052934 |  | InvalidRequest | Never | Use sales attribute values without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough. |
//! | <a id="code-12052935"></a>12052935 |  | InvalidRequest | Never | Use product attribute values without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough. |
//! | <a id="code-12052990"></a>12052990 |  | Business | Never | Fix each of the causes that the reply lists. |
//! | <a id="code-12052992"></a>12052992 |  | Permission | Never | Ask TikTok to enable gift products for this seller. |
//! | <a id="code-12052994"></a>12052994 |  | Business | Never | Remove the Tokopedia data; the seller is not on Tokopedia. |
//! | <a id="code-12052995"></a>12052995 |  | Business | Never | Ask the seller to complete the registration with TikTok Shop. |
//! | <a id="code-12052996"></a>12052996 |  | Business | Never | Choose another external ID; this one is already used. |
//! | <a id="code-12056001"></a>12056001 |  | Transient | IfIdempotent | Retry in a moment. |
//! | <a id="code-13002013"></a>13002013 |  | Auth | Never | Use the access token of a seller; the account of this one is not a seller. |
//! | <a id="code-16001001"></a>16001001 |  | Transient | IfIdempotent | Retry for this product; TikTok's network failed. |
//! | <a id="code-16003012"></a>16003012 |  | Business | Never | Edit the open collaboration that already contains this product. |
//! | <a id="code-16003025"></a>16003025 |  | Permission | Never | Create no collaborations for this seller; the account is deactivated. |
//! | <a id="code-16003033"></a>16003033 |  | InvalidRequest | Never | Set `commission_rate` to a value from 100 to 8000, which is 1% to 80%. |
//! | <a id="code-16003035"></a>16003035 |  | Business | Never | Remove the products that TikTok currently restricts. |
//! | <a id="code-16015001"></a>16015001 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-16015007"></a>16015007 |  | Business | Never | Ask the creator to choose a selling region. |
//! | <a id="code-16015027"></a>16015027 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-16022020"></a>16022020 |  | Permission | Never | Leave the sample application to the affiliate partner that it belongs to. |
//! | <a id="code-16024004"></a>16024004 |  | Business | Never | Invite test creators only from test shops, and real creators only from real shops. |
//! | <a id="code-16024006"></a>16024006 |  | Business | Never | Remove the seller's own official creator. |
//! | <a id="code-16024008"></a>16024008 |  | Business | Never | Remove the products of other sellers. |
//! | <a id="code-16024016"></a>16024016 |  | Business | Never | Remove the creators that already belong to a shop. |
//! | <a id="code-16024018"></a>16024018 |  | Business | Never | Unblock the creator first, or remove the creator. |
//! | <a id="code-16024019"></a>16024019 |  | Business | Never | Wait until the shop may invite creators again; `affiliate_seller::CheckCreatorOutreachEligibility` shows whether the quota is used up. |
//! | <a id="code-16024020"></a>16024020 |  | Business | Never | Remove the creators that the seller excludes, then invite the others. |
//! | <a id="code-16024021"></a>16024021 |  | Business | Never | Remove the creators with too many followers; `affiliate_seller::CheckCreatorOutreachEligibility` finds them. |
//! | <a id="code-16024022"></a>16024022 |  | Business | Never | Remove the creators or the products of the pairs that another invitation contains, or remove these creators from that invitation. |
//! | <a id="code-16030001"></a>16030001 |  | Business | Never | Remove the creator; the account no longer exists. |
//! | <a id="code-16030002"></a>16030002 |  | RateLimit | Never | Wait until the shop may send messages again; `affiliate_seller::CheckCreatorOutreachEligibility` shows whether the quota is used up. |
//! | <a id="code-16030003"></a>16030003 |  | Permission | Never | Wait until the shop has enough affiliate sales to message this creator. |
//! | <a id="code-16030007"></a>16030007 |  | Permission | Never | Ask the seller to check the status of the shop; it is invalid. |
//! | <a id="code-16030009"></a>16030009 |  | Business | Never | Message test accounts only from test accounts. |
//! | <a id="code-16032001"></a>16032001 |  | InvalidRequest | Never | Check each parameter; the creator and the seller must belong to the same market. |
//! | <a id="code-16032002"></a>16032002 |  | InvalidRequest | Never | Correct the start and end of the campaign, which can last up to 360 days. |
//! | <a id="code-16032003"></a>16032003 |  | InvalidRequest | Never | Correct the registration period, which must last at least a day and not end after the campaign. |
//! | <a id="code-16032004"></a>16032004 |  | InvalidRequest | Never | Send either `target_seller_types` or `target_shop_codes`, not both. |
//! | <a id="code-16032005"></a>16032005 |  | Business | Never | Check the campaign ID; the campaign does not exist. |
//! | <a id="code-16032007"></a>16032007 |  | Permission | Never | Use the access token and the category asset cipher of the partner that owns the campaign. |
//! | <a id="code-16032008"></a>16032008 |  | Business | Never | Check the status of the campaign; it does not allow this operation now. |
//! | <a id="code-16032009"></a>16032009 |  | Business | Never | Publish the campaign first; its products can be used only while it is online. |
//! | <a id="code-16032010"></a>16032010 |  | Business | Never | Load the products of the campaign again; this product is not in it. |
//! | <a id="code-16032011"></a>16032011 |  | Business | Never | End another campaign first; the maximum number is online. |
//! | <a id="code-16032012"></a>16032012 |  | Auth | Never | Do not call this operation for this seller; TikTok accepts only the cipher of an affiliate partner. |
//! | <a id="code-16032013"></a>16032013 |  | Business | Never | Ask the partner to activate the payment account. |
//! | <a id="code-16603010"></a>16603010 |  | Permission | Never | Wait until TikTok lifts the restriction on the seller. |
//! | <a id="code-16901005"></a>16901005 |  | Permission | Never | Choose another creator; this one has no permission to sell. |
//! | <a id="code-16901006"></a>16901006 |  | Business | Never | Choose a creator in the selling region of the seller. |
//! | <a id="code-16901007"></a>16901007 |  | Permission | Never | Ask TikTok to give this seller access to its official creator. |
//! | <a id="code-16901008"></a>16901008 |  | Permission | Never | Choose another creator; this one has no permission to sell or is deactivated. |
//! | <a id="code-17003203"></a>17003203 |  | Business | Never | End the current free shipping activity first; only one can cover the whole shop. |
//! | <a id="code-17011102"></a>17011102 |  | Business | Never | Choose another title; another activity has this one. |
//! | <a id="code-17027107"></a>17027107 |  | Transient | IfIdempotent | Check whether the activity changed. If not, retry in a moment. |
//! | <a id="code-17027802"></a>17027802 |  | Transient | IfIdempotent | Check whether the purchase limit was removed. If not, retry in a moment. |
//! | <a id="code-17029001"></a>17029001 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-17029002"></a>17029002 |  | InvalidRequest | Never | Shorten the title to at most 50 characters for flash sales and shipping discounts, or 100 for other activities. |
//! | <a id="code-17029003"></a>17029003 |  | InvalidRequest | Never | Set the title of the activity. |
//! | <a id="code-17029004"></a>17029004 |  | Business | Never | Choose another title; another activity has this one. |
//! | <a id="code-17029005"></a>17029005 |  | InvalidRequest | Never | Set a start time in the future. |
//! | <a id="code-17029006"></a>17029006 |  | InvalidRequest | Never | Set `end_time` at least 10 minutes after `begin_time`. |
//! | <a id="code-17029007"></a>17029007 |  | InvalidRequest | Never | Make the activity shorter. |
//! | <a id="code-17029008"></a>17029008 |  | InvalidRequest | Never | Make the flash sale at most 3 days long. |
//! | <a id="code-17029009"></a>17029009 |  | Business | Never | Check the activity ID; the promotion activity does not exist. |
//! | <a id="code-17029010"></a>17029010 |  | Business | Never | Create another activity or, for product discounts and flash sales, use `promotion::RepublishActivity`; this one is deactivated. |
//! | <a id="code-17029011"></a>17029011 |  | Business | Never | Do not change the start time; the activity has started. |
//! | <a id="code-17029012"></a>17029012 |  | Business | Never | Create another activity or, for product discounts and flash sales, use `promotion::RepublishActivity`; this one has ended. |
//! | <a id="code-17029013"></a>17029013 |  | InvalidRequest | Never | Send an empty list of SKUs if the activity has the level `PRODUCT`. |
//! | <a id="code-17029014"></a>17029014 |  | InvalidRequest | Never | Send a quantity limit per buyer from 1 to 99, or `-1` for none. |
//! | <a id="code-17029015"></a>17029015 |  | InvalidRequest | Never | Send `-1` as the quantity limit of the product if the activity has the level `VARIATION`. |
//! | <a id="code-17029016"></a>17029016 |  | InvalidRequest | Never | Send SKU IDs of the product. |
//! | <a id="code-17029017"></a>17029017 |  | Business | Never | Remove the products of other shops. |
//! | <a id="code-17029018"></a>17029018 |  | Business | Never | Lower the quantity limit of the SKU to at most its stock. |
//! | <a id="code-17029019"></a>17029019 |  | Business | Never | Lower the quantity limit of the product to at most its stock. |
//! | <a id="code-17029020"></a>17029020 |  | InvalidRequest | Never | Lower the discount of the product. |
//! | <a id="code-17029021"></a>17029021 |  | InvalidRequest | Never | Lower the discount of the SKU. |
//! | <a id="code-17029022"></a>17029022 |  | Business | Never | Remove the product or SKU from its other current or upcoming activity first. |
//! | <a id="code-17029023"></a>17029023 |  | Business | Never | Load the activity again; these products are not in it. |
//! | <a id="code-17029024"></a>17029024 |  | Business | Never | Load the activity again; these SKUs are not in it. |
//! | <a id="code-17029025"></a>17029025 |  | InvalidRequest | Never | Send fewer products; an activity can have at most 10,000 products or SKUs. |
//! | <a id="code-17029026"></a>17029026 |  | Auth | Never | Use the access token of the seller that the activity belongs to. |
//! | <a id="code-17029027"></a>17029027 |  | InvalidRequest | Never | Contact TikTok's support; TikTok expects a serial number, for which the request has no field. |
//! | <a id="code-17029028"></a>17029028 |  | Business | Never | Use the cipher of the shop that the activity belongs to. |
//! | <a id="code-17029029"></a>17029029 |  | InvalidRequest | Never | Send a discount instead of a price for a direct discount on products. |
//! | <a id="code-17029030"></a>17029030 |  | InvalidRequest | Never | Send a price instead of a discount for fixed prices and flash sales of products. |
//! | <a id="code-17029031"></a>17029031 |  | InvalidRequest | Never | Send a discount instead of a price for a direct discount on SKUs. |
//! | <a id="code-17029032"></a>17029032 |  | InvalidRequest | Never | Send a price instead of a discount for fixed prices and flash sales of SKUs. |
//! | <a id="code-17029033"></a>17029033 |  | InvalidRequest | Never | Send the products of the activity. |
//! | <a id="code-17029034"></a>17029034 |  | InvalidRequest | Never | Send a valid price in the currency of the product. |
//! | <a id="code-17029035"></a>17029035 |  | Permission | Never | Ask the seller to resolve the risk check of the shop with TikTok. |
//! | <a id="code-17029036"></a>17029036 |  | InvalidRequest | Never | Check the type of the activity; the operation does not support it. |
//! | <a id="code-17029037"></a>17029037 |  | InvalidRequest | Never | Send the SKUs of each product if the activity has the level `VARIATION`. |
//! | <a id="code-17029038"></a>17029038 |  | InvalidRequest | Never | Set prices and discounts on the SKUs, not on the product, if the activity has the level `VARIATION`. |
//! | <a id="code-17029039"></a>17029039 |  | InvalidRequest | Never | Send each product only once. |
//! | <a id="code-17029040"></a>17029040 |  | InvalidRequest | Never | Send each SKU only once. |
//! | <a id="code-17029041"></a>17029041 |  | InvalidRequest | Never | Set the discount of each product for a direct discount. |
//! | <a id="code-17029042"></a>17029042 |  | InvalidRequest | Never | Set the price of each product for fixed prices and flash sales. |
//! | <a id="code-17029043"></a>17029043 |  | InvalidRequest | Never | Set the discount of each SKU for a direct discount. |
//! | <a id="code-17029044"></a>17029044 |  | InvalidRequest | Never | Set the price of each SKU for fixed prices and flash sales. |
//! | <a id="code-17029045"></a>17029045 |  | Business | Never | Check whether the first request was applied; TikTok has received it twice. |
//! | <a id="code-17029046"></a>17029046 |  | InvalidRequest | Never | Send at most 300 products and 300 SKUs at once. |
//! | <a id="code-17029047"></a>17029047 |  | Business | Never | Do not change the products until the flash sale ends. |
//! | <a id="code-17029048"></a>17029048 |  | Business | Never | Do not change the SKUs until the flash sale ends. |
//! | <a id="code-17029049"></a>17029049 |  | Business | Never | Create another activity; TikTok does not support the version of this one. |
//! | <a id="code-17029050"></a>17029050 |  | InvalidRequest | Never | Send quantity limits of `-1`, or of 1 to 99. |
//! | <a id="code-17029051"></a>17029051 |  | Business | Never | Check the product ID; the product does not exist. |
//! | <a id="code-17029052"></a>17029052 |  | Business | Never | Check the level of the activity and its products; TikTok does not support their type. |
//! | <a id="code-17029053"></a>17029053 |  | InvalidRequest | Never | Send each SKU under its own product. |
//! | <a id="code-17029054"></a>17029054 |  | RateLimit | Backoff | Wait a few seconds, and send fewer requests. |
//! | <a id="code-17029055"></a>17029055 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-17029056"></a>17029056 |  | Business | Never | Activate the product first, then promote it. |
//! | <a id="code-17029058"></a>17029058 |  | Business | Never | Do not lower the purchase limit; it can only be raised. |
//! | <a id="code-17029059"></a>17029059 |  | InvalidRequest | Never | Narrow the search; the sum of the page token and the page size must be below 10,000. |
//! | <a id="code-17029060"></a>17029060 |  | Business | Never | Remove this product; its category does not allow promotions. |
//! | <a id="code-17029062"></a>17029062 |  | InvalidRequest | Never | Raise the discount of the product. |
//! | <a id="code-17029063"></a>17029063 |  | InvalidRequest | Never | Raise the discount of the SKU. |
//! | <a id="code-17029064"></a>17029064 |  | Business | Never | Remove this product; it cannot be sold at the moment. |
//! | <a id="code-17029065"></a>17029065 |  | InvalidRequest | Never | Set a quota that is not lower than the initial one. |
//! | <a id="code-17029066"></a>17029066 |  | Business | Never | Send the current limits; they cannot be changed. |
//! | <a id="code-17029067"></a>17029067 |  | Business | Never | Remove the auction products; promotions do not accept them. |
//! | <a id="code-17029068"></a>17029068 |  | Business | Never | Choose an inventory type that is available in the market. |
//! | <a id="code-17029069"></a>17029069 |  | Business | Never | Use the cipher of the shop that the activity belongs to. |
//! | <a id="code-17029070"></a>17029070 |  | InvalidRequest | Never | Set the SKU of the gift. |
//! | <a id="code-17029071"></a>17029071 |  | InvalidRequest | Never | Send the SKU ID of the gift as digits. |
//! | <a id="code-17029072"></a>17029072 |  | InvalidRequest | Never | Send the SKU of each gift only once. |
//! | <a id="code-17029073"></a>17029073 |  | InvalidRequest | Never | Choose a cheaper gift. |
//! | <a id="code-17029074"></a>17029074 |  | InvalidRequest | Never | Choose a gift that is not one of the products of the activity. |
//! | <a id="code-17029075"></a>17029075 |  | InvalidRequest | Never | Send a number of gifts per tier within the limits. |
//! | <a id="code-17029076"></a>17029076 |  | Business | Never | Choose a gift that is in stock. |
//! | <a id="code-17029077"></a>17029077 |  | InvalidRequest | Never | Choose a different gift for each tier. |
//! | <a id="code-17029078"></a>17029078 |  | InvalidRequest | Never | Send one tier of gifts in the US, and one or two in Southeast Asia and the UK. |
//! | <a id="code-17029079"></a>17029079 |  | Business | Never | Remove the product from the conflicting activity first. |
//! | <a id="code-17029082"></a>17029082 |  | InvalidRequest | Never | Choose times within the range that TikTok allows for the activity. |
//! | <a id="code-17029083"></a>17029083 |  | Business | Never | Do not lower the number of gifts; it can only be raised. |
//! | <a id="code-17029084"></a>17029084 |  | Business | Never | Do not change the threshold type of the gift; it is fixed. |
//! | <a id="code-17029085"></a>17029085 |  | Business | Never | Do not change the number of gift tiers; it is fixed. |
//! | <a id="code-17029102"></a>17029102 |  | Business | Never | Create another activity; this one cannot be switched between products and the whole shop. |
//! | <a id="code-17029103"></a>17029103 |  | Business | Never | Remove the products that another activity contains at that time. |
//! | <a id="code-17029104"></a>17029104 |  | Business | Never | Remove the products that another Buy More Save More activity contains, or choose another time. |
//! | <a id="code-17029105"></a>17029105 |  | Business | Never | Do not change the types of threshold and discount; they are fixed while the activity runs. |
//! | <a id="code-17029106"></a>17029106 |  | Business | Never | Do not change the participation limits; they are fixed while the activity runs. |
//! | <a id="code-17029107"></a>17029107 |  | Business | Never | End the overlapping activities first; they prevent one for the whole shop. |
//! | <a id="code-17029109"></a>17029109 |  | InvalidRequest | Never | Lower the values of the activity; they exceed the allowed maximum. |
//! | <a id="code-17029110"></a>17029110 |  | InvalidRequest | Never | Raise the discount to at least the allowed minimum. |
//! | <a id="code-17029111"></a>17029111 |  | InvalidRequest | Never | Set a positive threshold, as a whole number of units or an amount with at most two decimals. |
//! | <a id="code-17029112"></a>17029112 |  | InvalidRequest | Never | Set a positive discount, as a whole number of percent or an amount with at most two decimals. |
//! | <a id="code-17029113"></a>17029113 |  | InvalidRequest | Never | Send fewer products; the activity would contain too many. |
//! | <a id="code-17029114"></a>17029114 |  | InvalidRequest | Never | Check the type of the activity; the operation does not support it. |
//! | <a id="code-18001405"></a>18001405 |  | Business | Never | Ask the creator to choose a selling region. |
//! | <a id="code-21001001"></a>21001001 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-21001003"></a>21001003 |  | Transient | IfIdempotent | Retry in a moment, but check first whether the package was shipped. If the error persists, contact TikTok's support. |
//! | <a id="code-21001008"></a>21001008 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21001011"></a>21001011 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21001029"></a>21001029 |  | Transient | IfIdempotent | Check whether the package counts as shipped. If not, retry in a moment. |
//! | <a id="code-21001043"></a>21001043 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21001055"></a>21001055 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21004006"></a>21004006 |  | Business | Never | Upload the invoice first, then ship the order. |
//! | <a id="code-21004008"></a>21004008 |  | Business | Never | Call `fulfillment::GetEligibleShippingServices` again, and use one of its shipping services. |
//! | <a id="code-21004010"></a>21004010 |  | Business | Never | Do not call this operation; it is not available in the market of the shop. |
//! | <a id="code-21004012"></a>21004012 |  | InvalidRequest | Never | Send the tracking number without special characters. |
//! | <a id="code-21004015"></a>21004015 |  | InvalidRequest | Never | Send a tracking number of the chosen shipping provider. |
//! | <a id="code-21004016"></a>21004016 |  | Business | Never | Check the tracking number and the shipping provider; no available provider accepts the number. |
//! | <a id="code-21004017"></a>21004017 |  | Business | Never | Ship the package within the pickup time of on-demand delivery. |
//! | <a id="code-21004019"></a>21004019 |  | Business | Never | Upload the invoices of all orders in the package first, then ship it. |
//! | <a id="code-21004020"></a>21004020 |  | Business | Never | Wait until the invoice is accepted, then ship the order. |
//! | <a id="code-21004024"></a>21004024 |  | Business | Never | Check the order in Seller Center; TikTok does not allow it to be shipped now. |
//! | <a id="code-21008017"></a>21008017 |  | Business | Never | Use the label of the seller's own shipping provider; TikTok does not ship this order. |
//! | <a id="code-21008025"></a>21008025 |  | Business | Never | Do not ship the order; TikTok fulfills it. |
//! | <a id="code-21008042"></a>21008042 |  | Business | Never | Use the label that is already printed. |
//! | <a id="code-21008043"></a>21008043 |  | Business | Never | Do not print a label; TikTok ships this package. |
//! | <a id="code-21008044"></a>21008044 |  | Business | Never | Resolve the buyer's after-sales request first. |
//! | <a id="code-21008099"></a>21008099 |  | Business | Never | Do not ship the package again; it is already shipped. |
//! | <a id="code-21008106"></a>21008106 |  | Business | Never | Do not call this operation; it is not available in the market of the shop. |
//! | <a id="code-21008109"></a>21008109 |  | Business | Never | Check the status of the order; it has no shipping information now. |
//! | <a id="code-21008111"></a>21008111 |  | Business | Never | Use the cipher of the shop that the order or package belongs to. |
//! | <a id="code-21008116"></a>21008116 |  | Business | Never | Send a delivery option from `logistics::GetWarehouseDeliveryOptions`; the seller has not subscribed to this one. |
//! | <a id="code-21008117"></a>21008117 |  | Business | Never | Do not send a shipping provider; TikTok delivers orders with this option. |
//! | <a id="code-21008300"></a>21008300 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21011003"></a>21011003 |  | Business | Never | Check the status of the package; it does not allow this operation now. |
//! | <a id="code-21011004"></a>21011004 |  | Business | Never | Do not change the shipping information; the seller does not ship this package. |
//! | <a id="code-21011005"></a>21011005 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-21011006"></a>21011006 |  | Business | Never | Do not ship the orders again; they are already shipped. |
//! | <a id="code-21011007"></a>21011007 |  | Business | Never | Resolve the buyer's after-sales request first. |
//! | <a id="code-21011008"></a>21011008 |  | Business | Never | Wait until the package is complete, then ship it. |
//! | <a id="code-21011012"></a>21011012 |  | Business | Never | Check the status of the order; the trade rules do not allow this operation now. |
//! | <a id="code-21011013"></a>21011013 |  | Business | Never | Choose an operation that the delivery option of the order allows. |
//! | <a id="code-21011020"></a>21011020 |  | Business | Never | Do not ship the orders again; they are already shipped. |
//! | <a id="code-21011022"></a>21011022 |  | InvalidRequest | Never | Check the tracking number and the ID of the shipping provider. |
//! | <a id="code-21011025"></a>21011025 |  | Business | Never | Send another tracking number; this one is a duplicate. |
//! | <a id="code-21011026"></a>21011026 |  | Business | Never | Send another tracking number; this one was used too often. |
//! | <a id="code-21011027"></a>21011027 |  | Business | Never | Do not ship the package; it is already delivered. |
//! | <a id="code-21011028"></a>21011028 |  | Business | Never | Use the cipher of the shop that the package belongs to. |
//! | <a id="code-21011029"></a>21011029 |  | InvalidRequest | Never | Send only orders and line items that belong to the same package. |
//! | <a id="code-21011030"></a>21011030 | `delivered` | Business | Never | Ask TikTok's support to change the number; the package is delivered. |
//! | 21011030 |  | Business | Never | Do not change the tracking number; the status of the package does not allow it. |
//! | <a id="code-21011031"></a>21011031 |  | InvalidRequest | Never | Send IDs of orders in the package. |
//! | <a id="code-21011033"></a>21011033 |  | Business | Never | Remove the order from its combined package first. |
//! | <a id="code-21011035"></a>21011035 |  | Business | Never | Ship the whole order; it cannot be split. |
//! | <a id="code-21011036"></a>21011036 |  | Business | Never | Put all units of a SKU into one package. |
//! | <a id="code-21011037"></a>21011037 |  | Business | Never | Change the package weight or check the recipient's address; no shipping service accepts the package as it is. |
//! | <a id="code-21011040"></a>21011040 |  | Business | Never | Do not ship the package again; it is already shipped. |
//! | <a id="code-21011041"></a>21011041 |  | Business | Never | Do not ship the order; it is cancelled. |
//! | <a id="code-21011042"></a>21011042 |  | Business | Never | Do not ship the order; it is cancelled. |
//! | <a id="code-21011043"></a>21011043 |  | Business | Never | Ship the package first. |
//! | <a id="code-21011044"></a>21011044 |  | Business | Never | Wait until the order is `AWAITING_SHIPMENT`; it is on hold. |
//! | <a id="code-21011046"></a>21011046 |  | Business | Never | Remove the order from its combined package first, then split it. |
//! | <a id="code-21011048"></a>21011048 |  | InvalidRequest | Never | Send the line items to ship; the order has several packages. |
//! | <a id="code-21011049"></a>21011049 |  | Business | Never | Do not change the tracking number; TikTok's rules do not allow it. |
//! | <a id="code-21011050"></a>21011050 |  | Business | Never | Do not change the tracking number; the time limit has passed. |
//! | <a id="code-21011051"></a>21011051 |  | Business | Never | Do not change the tracking number again; only one change is allowed. |
//! | <a id="code-21011052"></a>21011052 |  | Business | Never | Do not change the tracking number again; the limit of changes is reached. |
//! | <a id="code-21011053"></a>21011053 |  | Business | Never | Load the pickup slots again, and choose one of them. |
//! | <a id="code-21011054"></a>21011054 |  | Business | Never | Contact TikTok's support; this package has no pickup slots. |
//! | <a id="code-21014009"></a>21014009 |  | Business | Never | Cancel the order as undeliverable; it cannot be shipped. |
//! | <a id="code-21021010"></a>21021010 | `after-sale` | Business | Never | Resolve the buyer's after-sales request first. |
//! | 21021010 |  | Business | Never | Cancel the order as undeliverable; it cannot be shipped. |
//! | <a id="code-21022025"></a>21022025 |  | Business | Never | Use the shipping label that was already bought. |
//! | <a id="code-21022026"></a>21022026 |  | Transient | IfIdempotent | Check whether the label was bought. If not, retry in a moment. |
//! | <a id="code-21022028"></a>21022028 |  | Business | Never | Load the packages of the order again; it could not be split. |
//! | <a id="code-21022029"></a>21022029 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21022030"></a>21022030 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21022032"></a>21022032 |  | Business | Never | Choose another shipping provider if the seller ships; none matches the package. |
//! | <a id="code-21023022"></a>21023022 |  | Transient | IfIdempotent | Request the label again in a few minutes. If the error persists, contact TikTok's support. |
//! | <a id="code-21023034"></a>21023034 |  | Transient | IfIdempotent | Request the document again in a moment. |
//! | <a id="code-21023035"></a>21023035 |  | Business | Never | Arrange the shipment first, then request the document. |
//! | <a id="code-21023046"></a>21023046 |  | Business | Never | Do not request the document; the package is already shipped. |
//! | <a id="code-21023059"></a>21023059 |  | Business | Never | Do not request a document or ship the package; it is cancelled. |
//! | <a id="code-21030005"></a>21030005 |  | Business | Never | Wait until the label is created. |
//! | <a id="code-21030006"></a>21030006 |  | Business | Never | Use the label that was bought; the order cannot be changed now. |
//! | <a id="code-21032001"></a>21032001 |  | Business | Never | Do not change the size and weight of the package; its status does not allow it. |
//! | <a id="code-21034006"></a>21034006 |  | Transient | IfIdempotent | Retry in a moment; no route was found for the package. |
//! | <a id="code-21034012"></a>21034012 |  | Business | Never | Send another tracking number; this one is already used. |
//! | <a id="code-21042001"></a>21042001 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21042056"></a>21042056 |  | Business | Never | Do not ship the orders again; they are already shipped. |
//! | <a id="code-21042057"></a>21042057 |  | Business | Never | Ship only orders with the status `AWAITING_SHIPMENT`. |
//! | <a id="code-21042067"></a>21042067 |  | Business | Never | Choose another shipping provider; this one does not accept the order. |
//! | <a id="code-21042076"></a>21042076 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-21042102"></a>21042102 |  | Business | Never | Do not print a label; the package was already picked up. |
//! | <a id="code-21042104"></a>21042104 |  | Business | Never | Arrange the shipment first, then print the label. |
//! | <a id="code-22005007"></a>22005007 |  | Business | Never | Use the access token of a seller with a merchant account. |
//! | <a id="code-25001001"></a>25001001 |  | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | <a id="code-25001003"></a>25001003 |  | Business | Never | Check the status of the order; it does not allow this operation now. |
//! | <a id="code-25001010"></a>25001010 |  | Business | Never | Do not change or return the order; a return is complete, or the order is cancelled. |
//! | <a id="code-25001011"></a>25001011 |  | Business | Never | Do not request another return or cancellation; one is in progress, or the order is cancelled. |
//! | <a id="code-25001014"></a>25001014 |  | InvalidRequest | Never | Choose a reason that `return_refund::GetAftersalesEligibility` lists, or, to reject a request, one from `return_refund::GetDecisionEligibility`. |
//! | <a id="code-25001015"></a>25001015 |  | Business | Never | Choose a reason that `return_refund::GetAftersalesEligibility` lists for the seller. |
//! | <a id="code-25001016"></a>25001016 |  | Business | Never | Choose a reason that `return_refund::GetDecisionEligibility` lists for the decision. |
//! | <a id="code-25001020"></a>25001020 |  | Business | Never | Choose another reason; this one is no longer available. |
//! | <a id="code-25001021"></a>25001021 |  | Business | Never | Choose a reason that `return_refund::GetAftersalesEligibility` lists for the order in its current status. |
//! | <a id="code-25001028"></a>25001028 |  | Transient | Backoff | Retry in a moment; the return is being changed elsewhere. |
//! | <a id="code-25001042"></a>25001042 |  | Transient | IfIdempotent | Check whether the return exists. If not, retry in a moment. |
//! | <a id="code-25001044"></a>25001044 |  | Business | Never | Check the status of the return; it cannot be approved now. |
//! | <a id="code-25001045"></a>25001045 |  | Business | Never | Do not cancel the order; it has shipped, and the shipping provider cannot stop it. |
//! | <a id="code-25001046"></a>25001046 |  | Business | Never | Contact TikTok's support; risk control stopped the request. |
//! | <a id="code-25001051"></a>25001051 |  | Business | Never | Do not return or cancel the order; it is already completed or cancelled. |
//! | <a id="code-25001057"></a>25001057 |  | InvalidRequest | Never | Choose a reason that `return_refund::GetDecisionEligibility` lists for this request. |
//! | <a id="code-25001058"></a>25001058 |  | Transient | IfIdempotent | Retry in a moment; the data for the return could not be loaded. |
//! | <a id="code-25005005"></a>25005005 |  | InvalidRequest | Never | Refund at most the amount that `return_refund::CalculateRefund` returns. |
//! | <a id="code-25005010"></a>25005010 |  | Business | Never | Cancel the whole order; single line items can be cancelled only in the US and UK, if they are out of stock. |
//! | <a id="code-25005011"></a>25005011 |  | InvalidRequest | Never | Send fewer line items; the request exceeds what can still be returned, refunded or cancelled. |
//! | <a id="code-25007002"></a>25007002 |  | Transient | IfIdempotent | Check whether the decision was applied. If not, retry in a moment. |
//! | <a id="code-25007006"></a>25007006 |  | Business | Never | Check the order ID; the order does not exist. |
//! | <a id="code-25007007"></a>25007007 |  | Business | Never | Finish the negotiation with the buyer first. |
//! | <a id="code-25011010"></a>25011010 |  | Business | Never | Do not decide on the request; TikTok handles it now. |
//! | <a id="code-25011011"></a>25011011 |  | Business | Never | Check the status of the request; it cannot be rejected now. |
//! | <a id="code-25011012"></a>25011012 |  | Business | Never | Check the status of the request; it cannot be approved now. |
//! | <a id="code-25011013"></a>25011013 |  | Business | Never | Check the status of the return; its receipt cannot be confirmed now. |
//! | <a id="code-25011023"></a>25011023 |  | Business | Never | Do not decide on the return; TikTok guarantees the authenticity of the order. |
//! | <a id="code-25011025"></a>25011025 |  | Business | Never | Accept the package; it cannot be rejected after a quick refund. |
//! | <a id="code-25011026"></a>25011026 |  | Business | Never | Do not confirm or reject the receipt of the package; TikTok's warehouse handles it. |
//! | <a id="code-25011032"></a>25011032 |  | Business | Never | Check the status of the return; it does not allow a partial refund. |
//! | <a id="code-25011035"></a>25011035 |  | Business | Never | Wait; the package cannot be rejected yet. |
//! | <a id="code-25020003"></a>25020003 |  | Business | Never | Load the cancellation again, and choose a decision that its status allows. |
//! | <a id="code-25020004"></a>25020004 |  | Business | Never | Choose a decision that this type of return or cancellation allows. |
//! | <a id="code-25020005"></a>25020005 |  | Permission | Never | Use the cipher of the shop that the order belongs to. |
//! | <a id="code-25020009"></a>25020009 |  | Business | Never | Do not decide on the request; it is already cancelled. |
//! | <a id="code-25020010"></a>25020010 |  | Business | Never | Do not reject the request; it is already approved. |
//! | <a id="code-25020011"></a>25020011 |  | Business | Never | Do not reject the package; the return is already received. |
//! | <a id="code-25020012"></a>25020012 |  | Business | Never | Check the status of the return; its receipt cannot be rejected now. |
//! | <a id="code-28001007"></a>28001007 |  | Business | Never | Send the ID of a product of this shop. |
//! | <a id="code-28001022"></a>28001022 |  | InvalidRequest | Never | Correct the start and end of the period. |
//! | <a id="code-32002021"></a>32002021 |  | InvalidRequest | Never | Shorten the review to at most 5,000 characters. |
//! | <a id="code-33001002"></a>33001002 |  | Transient | IfIdempotent | Retry in a moment. |
//! | <a id="code-35003001"></a>35003001 |  | Transient | IfIdempotent | Check whether the task exists. If not, retry in a moment. |
//! | <a id="code-36002005"></a>36002005 |  | Business | Never | See the message for the reason why TikTok rejected this product. |
//! | <a id="code-36004001"></a>36004001 |  | Consent | Never | Ask the seller, creator or partner to authorize the app again; the refresh token has expired. |
//! | <a id="code-36004004"></a>36004004 |  | Auth | Never | Start the authorization again to get a new code; a code is valid once, for 30 minutes. |
//! | <a id="code-36004005"></a>36004005 |  | Consent | Never | Ask the seller, creator or partner to authorize the app again; TikTok does not know the refresh token. |
//! | <a id="code-36009002"></a>36009002 |  | RateLimit | Backoff | Wait as long as Retry-After says, or longer with each attempt, then retry. |
//! | <a id="code-36009003"></a>36009003 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-36009004"></a>36009004 | `missing credentials` | Signature | Never | Sign the request; its query has no signature. |
//! | 36009004 | `invalid timestamp` | Signature | AfterResign | Set the clock of this machine, then sign and send the request again. |
//! | 36009004 | `'access_token' header` | Auth | Never | Send an access token that belongs to this app in the token header. |
//! | 36009004 | `'x-tts-access-token' header` | Auth | Never | Send an access token that belongs to this app in the token header. |
//! | 36009004 | `invalid 'app_key'` | Auth | Never | Check the app key, and in Partner Center that the app is enabled. |
//! | 36009004 | `unexpected identifier. the 'shop_cipher'` | InvalidRequest | Never | Do not send a shop cipher; this operation does not accept it. |
//! | 36009004 | `unexpected identifier. the 'category_asset_cipher'` | InvalidRequest | Never | Do not send a category asset cipher; this operation does not accept it. |
//! | 36009004 | `'shop_id'` | InvalidRequest | Never | Use a shop cipher instead of the shop's ID. |
//! | 36009004 | `invalid api version` | InvalidRequest | Never | Remove the version from the query; it belongs in the path. |
//! | 36009004 | `is a required field` | InvalidRequest | Never | Set the field that the message names. |
//! | 36009004 | `is invalid, allowed values` | InvalidRequest | Never | Send one of the values that the message lists. |
//! | 36009004 | `type invalid. actual type` | InvalidRequest | Never | Send the parameter with the type that the message expects. |
//! | 36009004 |  | InvalidRequest | Never | Correct the parameter that the message names. |
//! | <a id="code-36009007"></a>36009007 |  | Transient | IfIdempotent | Request less data at once, and retry. After a write, check first whether it was applied. |
//! | <a id="code-36009009"></a>36009009 |  | InvalidRequest | Never | Check the path; there is no such operation. |
//! | <a id="code-36009010"></a>36009010 |  | InvalidRequest | Never | Use the HTTP method of the operation; TikTok does not accept this one. |
//! | <a id="code-36009014"></a>36009014 |  | InvalidRequest | Never | Use a newer version of the operation; this one is retired or does not exist. |
//! | <a id="code-36009021"></a>36009021 |  | InvalidRequest | Never | Send a smaller file. |
//! | <a id="code-36009022"></a>36009022 |  | InvalidRequest | Never | Send the body as JSON, or an upload as multipart form data, with the matching content type. |
//! | <a id="code-36009023"></a>36009023 |  | InvalidRequest | Never | Send this request as multipart form data. |
//! | <a id="code-36009033"></a>36009033 |  | Permission | Never | Add the IP address of this machine to the app's allow list in Partner Center. |
//! | <a id="code-36009037"></a>36009037 |  | RateLimit | NextHour | Send the request again in the next hour; a development shop has 1,000 calls per hour. |
//! | <a id="code-36009043"></a>36009043 |  | Permission | Never | Send no requests for this shop; it is inactive or closing. |
//! | <a id="code-36009044"></a>36009044 |  | Permission | Never | Send no requests for this seller; the account is inactive. |
//! | <a id="code-36010025"></a>36010025 |  | InvalidRequest | Never | Correct `channel_order_id`, the ID of the order in the seller's own store. |
//! | <a id="code-36010031"></a>36010031 |  | Business | Never | Fix each of the causes that the reply lists. |
//! | <a id="code-36020001"></a>36020001 |  | Business | Never | Check the order ID; the order does not exist. |
//! | <a id="code-38023022"></a>38023022 |  | InvalidRequest | Never | Correct the name of the responsible person; it must have no Chinese characters. |
//! | <a id="code-38023024"></a>38023024 |  | InvalidRequest | Never | Correct the address of the responsible person. |
//! | <a id="code-38023025"></a>38023025 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-38023026"></a>38023026 |  | InvalidRequest | Never | Choose a country in the European Union. |
//! | <a id="code-38023027"></a>38023027 |  | Business | Never | Use an existing responsible person; the seller cannot create more. |
//! | <a id="code-38023028"></a>38023028 |  | InvalidRequest | Never | Use the country calling code of a country in the European Union. |
//! | <a id="code-38023032"></a>38023032 |  | Business | Never | Use an existing manufacturer; the seller cannot create more. |
//! | <a id="code-38023033"></a>38023033 |  | InvalidRequest | Never | Correct the name of the manufacturer; it must have no Chinese characters. |
//! | <a id="code-38023034"></a>38023034 |  | InvalidRequest | Never | Correct the address of the manufacturer; it must have no Chinese characters. |
//! | <a id="code-38023037"></a>38023037 |  | InvalidRequest | Never | Correct the registered trade name of the manufacturer; it must have no Chinese characters. |
//! | <a id="code-38023041"></a>38023041 |  | InvalidRequest | Never | Send a local phone number of 7 to 20 digits, or of 7 to 11 for a responsible person. |
//! | <a id="code-38023042"></a>38023042 |  | InvalidRequest | Never | Correct the email address; it must have no Chinese characters. |
//! | <a id="code-38023043"></a>38023043 |  | InvalidRequest | Never | Send an address of at most 500 characters. |
//! | <a id="code-38023044"></a>38023044 |  | InvalidRequest | Never | Send a name of at most 255 characters for a manufacturer, or 200 for a responsible person. |
//! | <a id="code-38023045"></a>38023045 |  | InvalidRequest | Never | Send a registered trade name of at most 200 characters. |
//! | <a id="code-38023046"></a>38023046 |  | InvalidRequest | Never | Send the country calling code as `+` and at most 4 digits. |
//! | <a id="code-38023047"></a>38023047 |  | InvalidRequest | Never | Send a page size from 1 to 100. |
//! | <a id="code-38023048"></a>38023048 |  | InvalidRequest | Never | Start again with the first page; this page token is invalid. |
//! | <a id="code-38023049"></a>38023049 |  | InvalidRequest | Never | Send no more IDs than the page size. |
//! | <a id="code-38023050"></a>38023050 |  | Permission | Never | Use the access token of a local seller; the operation is not available to global sellers. |
//! | <a id="code-38023051"></a>38023051 |  | Business | Never | Check the ID; no manufacturer or responsible person has it. |
//! | <a id="code-38023052"></a>38023052 |  | Permission | Never | Use the access token of the seller that created the manufacturer or responsible person. |
//! | <a id="code-38023057"></a>38023057 |  | InvalidRequest | Never | Choose the locale `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`. |
//! | <a id="code-38023060"></a>38023060 |  | InvalidRequest | Never | Send `AVAILABLE` or `UNAVAILABLE` as the availability of the phone number. |
//! | <a id="code-39003015"></a>39003015 |  | Permission | Never | Ask TikTok to allow this provider to report package data. |
//! | <a id="code-39003016"></a>39003016 |  | InvalidRequest | Never | Correct the package; the detail names the problem. |
//! | <a id="code-39003017"></a>39003017 |  | Transient | IfIdempotent | Retry in a moment; the package was not saved. |
//! | <a id="code-39003018"></a>39003018 |  | InvalidRequest | Never | Send at least one package. |
//! | <a id="code-39003019"></a>39003019 |  | InvalidRequest | Never | Check the ID of the warehouse provider. |
//! | <a id="code-39003020"></a>39003020 |  | Auth | Never | Use the app of the warehouse provider whose ID was sent. |
//! | <a id="code-45101001"></a>45101001 | `invalid parameter` | InvalidRequest | Never | Check the type, format and range of each parameter. |
//! | 45101001 |  | Transient | IfIdempotent | Retry in a moment. After a write, check first whether it was applied. |
//! | <a id="code-45101002"></a>45101002 |  | InvalidRequest | Never | Send a return and refund card only for an order that is eligible according to `return_refund::GetAftersalesEligibility`. |
//! | <a id="code-45101003"></a>45101003 |  | Business | Never | Check the IDs; TikTok cannot find them. |
//! | <a id="code-45101004"></a>45101004 |  | RateLimit | NextDay | Send the request again the next day; the 10,000 queries of today are used up. |
//! | <a id="code-45101006"></a>45101006 |  | InvalidRequest | Never | Change the message; it contains prohibited words. |
//! | <a id="code-45101008"></a>45101008 |  | Transient | IfIdempotent | Retry in a moment. If the error persists, contact TikTok's support. |
//! | <a id="code-45101021"></a>45101021 |  | Permission | Never | Do not contact this creator; the creator does not want to be contacted. |
//! | <a id="code-45102007"></a>45102007 |  | Permission | Never | Use the access token and cipher of the shop that the conversation belongs to. |
//! | <a id="code-45109001"></a>45109001 |  | Business | Never | Wait until the buyer writes; the rules do not allow a message now. |
//! | <a id="code-45109003"></a>45109003 |  | Business | Never | Wait until the buyer writes; the shop can start a conversation only after one in the last 30 days, an order in the last 60 days, or a return or refund. |
//! | <a id="code-45111001"></a>45111001 |  | Business | Never | Send a message of another type; this type is not allowed here. |
//! | <a id="code-45111012"></a>45111012 |  | RateLimit | Backoff | Wait two seconds between coupon cards. |
//! | <a id="code-45111017"></a>45111017 |  | InvalidRequest | Never | Send a coupon that is `ONGOING`, comes from Seller Center, has the display type `CHAT` or `REGULAR`, and is not for `REPEAT_CUSTOMERS`. |
//! | <a id="code-50001700"></a>50001700 |  | Permission | Never | Use the access token of the seller that created the collaboration. |
//! | <a id="code-50001701"></a>50001701 |  | Business | Never | Create another target collaboration; this one has expired. |
//! | <a id="code-50001702"></a>50001702 |  | Business | Never | Remove the unavailable creator or product, then send the others. |
//! | <a id="code-50001703"></a>50001703 |  | InvalidRequest | Never | Change the text; it contains prohibited words. |
//! | <a id="code-66009315"></a>66009315 |  | Permission | Never | Ask TikTok to permit the analytics of LIVE rooms for this shop. |
//! | <a id="code-68008004"></a>68008004 |  | InvalidRequest | Never | Change the message; it violates TikTok's rules. |
//! | <a id="code-68008016"></a>68008016 |  | Permission | Never | Use a template with `customer_engagement::CreateEngagementTask`; this shop may not write messages of its own. |
//! | <a id="code-68009001"></a>68009001 |  | Permission | Never | Do not call this operation; this shop does not meet TikTok's criteria for messages to customers. |
//! | <a id="code-68009002"></a>68009002 |  | Business | Never | Create another task; this one has ended. |
//! | <a id="code-68009003"></a>68009003 |  | InvalidRequest | Never | Use the anonymized email address that `order::GetOrderDetail` returns. |
//! | <a id="code-68009004"></a>68009004 |  | Business | Never | Remove this buyer; the buyer has not ordered for a year. |
//! | <a id="code-68009005"></a>68009005 |  | Business | Never | Fix the problem that the message names, then create the task again. |
//! | <a id="code-98001001"></a>98001001 |  | Transient | IfIdempotent | Retry in a moment; after a write, check first whether it was applied. Some analytics operations also return this code for markets that they do not support. |
//! | <a id="code-98001004"></a>98001004 |  | InvalidRequest | Never | Check the type and range of each parameter, such as the page size of a search. |
//! | <a id="code-600001001"></a>600001001 |  | RateLimit | Backoff | Call this operation less often for this seller, and retry later. |
//! | <a id="code-600001002"></a>600001002 |  | Transient | Backoff | Retry in a moment; another call is changing the same object. |

use crate::__private::*;

/// All known error codes, in ascending order. The entry for any message is the last one of its code.
pub static ERRORS: &[KnownError] = &[
    KnownError::new(
        40006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the path and its version; TikTok has no such operation.",
    ),
    KnownError::new(
        100000,
        "",
        ErrorKind::Unknown,
        Retry::Never,
        "See the message; TikTok does not document this code.",
    ),
    KnownError::new(
        100002,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Refresh the access token, and send the request again.",
    ),
    KnownError::new(
        100003,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Check that the app has the scope of this operation, and that the seller, creator or partner granted it.",
    ),
    KnownError::new(
        100005,
        "",
        ErrorKind::RateLimit,
        Retry::Backoff,
        "Wait a second, longer with each attempt, then retry.",
    ),
    KnownError::new(
        100006,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        101000,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use an access token of the kind that the operation requires, and the cipher of a shop or category asset that it covers.",
    ),
    KnownError::new(
        105001,
        "user type can not access this interface",
        ErrorKind::Auth,
        Retry::Never,
        "Use an access token of the kind that the operation requires.",
    ),
    KnownError::new(
        105001,
        "deauthorized",
        ErrorKind::Consent,
        Retry::Never,
        "Ask the seller, creator or partner to authorize the app again.",
    ),
    KnownError::new(
        105001,
        "",
        ErrorKind::Auth,
        Retry::AfterRefresh,
        "Refresh the access token once, then retry.",
    ),
    KnownError::new(
        105002,
        "",
        ErrorKind::Auth,
        Retry::AfterRefresh,
        "Refresh the access token once, then retry.",
    ),
    KnownError::new(
        105004,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Wait until TikTok has approved the seller's onboarding, then retry.",
    ),
    KnownError::new(
        105005,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Enable the scope of the operation in Partner Center, and ask the seller, creator or partner to authorize the app again.",
    ),
    KnownError::new(
        106001,
        "",
        ErrorKind::Signature,
        Retry::Never,
        "Check the app secret, and sign the path, query and body exactly as they are sent.",
    ),
    KnownError::new(
        106013,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the cipher of the shop; `GetAuthorizedShops` returns it.",
    ),
    KnownError::new(
        980010,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a quantity from 0 to 99,999.",
    ),
    KnownError::new(
        10002014,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        10002015,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        10006402,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Check that the order or package belongs to the shop of the cipher.",
    ),
    KnownError::new(
        10007002,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the order has another status, then change the shipping information.",
    ),
    KnownError::new(
        10007014,
        "",
        ErrorKind::Business,
        Retry::Never,
        "See the message for the reason why TikTok rejected the package or order.",
    ),
    KnownError::new(
        10037002,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        10037003,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        10037004,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the orders could not be loaded. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        11001002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        11001027,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; after a write, check first whether it was applied. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        11001031,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        11003011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Call `GetEligibleShippingServices` again, and use the ID of one of its shipping services.",
    ),
    KnownError::new(
        11005004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the warehouse of the order in Seller Center; TikTok cannot find it.",
    ),
    KnownError::new(
        11005010,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry later; the delivery time could not be calculated.",
    ),
    KnownError::new(
        11006005,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        11006010,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; TikTok has a problem with the status of the package.",
    ),
    KnownError::new(
        11006013,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Split the order, so that no package contains phones or tablets together with other products.",
    ),
    KnownError::new(
        11006014,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Split the order, so that each phone or tablet is in its own package.",
    ),
    KnownError::new(
        11006021,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the package again; it is already shipped.",
    ),
    KnownError::new(
        11006026,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        11021009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the package weight or check the recipient's address; no shipping service accepts the package as it is. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        11021010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the buyer for a valid postal code, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Correct the product name, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the buyer to correct the address; it is not valid.",
    ),
    KnownError::new(
        11021013,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the buyer for a shorter address, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021014,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another shipping service, if the operation accepts one; the product is too large for this one.",
    ),
    KnownError::new(
        11021015,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Reduce the weight of the package, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021016,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Correct the weight of the SKU, which exceeds the limit, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021017,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Correct the dimensions of the SKU, which exceed the limits, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021018,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Put fewer items into the package.",
    ),
    KnownError::new(
        11021019,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use a smaller package, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021020,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use a package with a smaller girth, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021021,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Correct the SKU name, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021022,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use a shorter package, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021023,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the addresses of the buyer and the seller, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021024,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the buyer for a valid address, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11021025,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to correct the sender address, or cancel the order as undeliverable.",
    ),
    KnownError::new(
        11028006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the tracking number; it matches no shipping provider.",
    ),
    KnownError::new(
        11034002,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the label of the seller's own shipping provider; TikTok does not ship this order.",
    ),
    KnownError::new(
        11034009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the warehouse of the package in Seller Center; TikTok cannot find it.",
    ),
    KnownError::new(
        11034023,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "The document is still being made; request it again later.",
    ),
    KnownError::new(
        11034025,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Request the document again in a moment.",
    ),
    KnownError::new(
        11034037,
        "",
        ErrorKind::Transient,
        Retry::Backoff,
        "The shipping provider is still making the document; request it again later.",
    ),
    KnownError::new(
        11050001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        12001000,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether the product changed.",
    ),
    KnownError::new(
        12009014,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send only products that this seller may access.",
    ),
    KnownError::new(
        12019002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a category that `GetGlobalCategories` returns.",
    ),
    KnownError::new(
        12019004,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send no product requests for this seller until the account is active again.",
    ),
    KnownError::new(
        12019006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the description, which is HTML with at most 10,000 characters.",
    ),
    KnownError::new(
        12019008,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send product IDs from `SearchProducts`, or global product IDs from `SearchGlobalProducts`.",
    ),
    KnownError::new(
        12019009,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the images with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12019010,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the price as a decimal number within the limits of the market.",
    ),
    KnownError::new(
        12019011,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the package weight with its unit, greater than zero.",
    ),
    KnownError::new(
        12019012,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the length, width and height of the package, each greater than zero.",
    ),
    KnownError::new(
        12019013,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a brand that `GetBrands` returns, or send none.",
    ),
    KnownError::new(
        12019015,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer SKUs at once: `SearchInventory` accepts 600 IDs, `SearchGlobalProducts` one seller SKU.",
    ),
    KnownError::new(
        12019016,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a valid warehouse for each market of the product.",
    ),
    KnownError::new(
        12019019,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the sales attributes against those that `GetCategoryAttributes` returns.",
    ),
    KnownError::new(
        12019022,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Make sure that each SKU has a valid warehouse of the shop.",
    ),
    KnownError::new(
        12019024,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the quantity as a whole number from 0 to 99,999.",
    ),
    KnownError::new(
        12019027,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Search for at most 10 seller SKUs at once.",
    ),
    KnownError::new(
        12019028,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "List every warehouse that stocks the SKU, each with its quantity.",
    ),
    KnownError::new(
        12019030,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the attributes against those that `GetGlobalCategoryAttributes` returns.",
    ),
    KnownError::new(
        12019045,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the promotion that locks the price has ended.",
    ),
    KnownError::new(
        12019056,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not add SKUs; this product does not accept new ones.",
    ),
    KnownError::new(
        12019057,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Keep all SKUs of the product; TikTok does not allow their removal.",
    ),
    KnownError::new(
        12019059,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the seller SKUs of the product first, for example with `EditProduct`.",
    ),
    KnownError::new(
        12019060,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the unit `CENTIMETER` for the package dimensions; other units are only for the US.",
    ),
    KnownError::new(
        12019061,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send metric units; only local products in the US accept imperial units.",
    ),
    KnownError::new(
        12019064,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send a title with the full product name and more attributes; no category matches.",
    ),
    KnownError::new(
        12019065,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12019070,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the optimization mode `WHITE_BACKGROUND`.",
    ),
    KnownError::new(
        12019087,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Search for at most 10 SKU IDs at once.",
    ),
    KnownError::new(
        12019094,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Omit the pre-sale fulfillment type if the pre-sale type is `NONE`.",
    ),
    KnownError::new(
        12019095,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `fulfillment_type` of the pre-sale.",
    ),
    KnownError::new(
        12019096,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `type` of the pre-sale.",
    ),
    KnownError::new(
        12019097,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `release_date` of the pre-sale to a day in the future.",
    ),
    KnownError::new(
        12019098,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `handling_duration_days` of the pre-sale to a number greater than zero.",
    ),
    KnownError::new(
        12019099,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a pre-sale type that is available in the market; `GetCategoryRules` lists those that the shop may use.",
    ),
    KnownError::new(
        12019100,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the same pre-sale type for all SKUs of the product.",
    ),
    KnownError::new(
        12019103,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a file that is not empty.",
    ),
    KnownError::new(
        12019104,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the name of the file.",
    ),
    KnownError::new(
        12019105,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the file in a format that the operation accepts, with content to match.",
    ),
    KnownError::new(
        12019108,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the page token of the previous reply, or none for the first page.",
    ),
    KnownError::new(
        12019109,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a page size from 1 to 100.",
    ),
    KnownError::new(
        12019112,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use the access token of the seller that the request is for.",
    ),
    KnownError::new(
        12019113,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the status of the product; it does not allow this change.",
    ),
    KnownError::new(
        12019114,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Check that the products belong to this seller, and that the seller may use the operation; `GetGlobalProductPermissions` returns the permission for global products.",
    ),
    KnownError::new(
        12019116,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send an image with sides of 100 to 20,000 pixels; some uses of product images have narrower limits.",
    ),
    KnownError::new(
        12019117,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the sales attributes of each SKU if the product has several.",
    ),
    KnownError::new(
        12019118,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the bounds of the creation time.",
    ),
    KnownError::new(
        12019119,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the bounds of the update time.",
    ),
    KnownError::new(
        12019120,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer product IDs at once.",
    ),
    KnownError::new(
        12019121,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the price and the currency; the local price could not be calculated.",
    ),
    KnownError::new(
        12019122,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a video with an aspect ratio between 9:16 and 16:9.",
    ),
    KnownError::new(
        12019123,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Narrow the search, for example with `brand_name`; this page is beyond the last one that TikTok returns.",
    ),
    KnownError::new(
        12019124,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send `page_size` together with `page_token`.",
    ),
    KnownError::new(
        12019150,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the product ID; the product does not exist.",
    ),
    KnownError::new(
        12019210,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check each parameter, such as the category version and the listing platform.",
    ),
    KnownError::new(
        12019212,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the market; the product is already published there.",
    ),
    KnownError::new(
        12019215,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to increase the deposit.",
    ),
    KnownError::new(
        12038002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the content of the file; it may be empty or damaged.",
    ),
    KnownError::new(
        12038004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a file of a type that the operation accepts, such as PDF for documents, and JPEG or PNG for images.",
    ),
    KnownError::new(
        12038005,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a smaller file: at most 10 MB for product images, 20 MB for product PDF files, 100 MB for videos, and 5 MB for images or 10 MB for PDF files that prove a delivery.",
    ),
    KnownError::new(
        12038007,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at most 200 image URIs at once.",
    ),
    KnownError::new(
        12038008,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12038009,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose the language of an EU country, or `en-GB`.",
    ),
    KnownError::new(
        12038010,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at most 20 translation tasks at once; each language of an image is one.",
    ),
    KnownError::new(
        12038011,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send task IDs that `CreateImageTranslationTasks` returned.",
    ),
    KnownError::new(
        12038012,
        "",
        ErrorKind::RateLimit,
        Retry::NextDay,
        "Send the request again the next day; only 500 translation tasks are allowed per day.",
    ),
    KnownError::new(
        12038013,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Do not call this operation; it is not available to this shop.",
    ),
    KnownError::new(
        12038014,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Resize the image to the dimensions that the message allows.",
    ),
    KnownError::new(
        12038015,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Convert the image to a format that the message lists.",
    ),
    KnownError::new(
        12052002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a category ID that `GetCategories` returns.",
    ),
    KnownError::new(
        12052003,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a package height greater than zero.",
    ),
    KnownError::new(
        12052004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a package width greater than zero.",
    ),
    KnownError::new(
        12052005,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a package length greater than zero.",
    ),
    KnownError::new(
        12052006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a package weight greater than zero.",
    ),
    KnownError::new(
        12052012,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the price as a decimal number.",
    ),
    KnownError::new(
        12052013,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the description to at most 10,000 characters.",
    ),
    KnownError::new(
        12052015,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the description of the product.",
    ),
    KnownError::new(
        12052016,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the package weight.",
    ),
    KnownError::new(
        12052023,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the category list again; this category does not exist.",
    ),
    KnownError::new(
        12052024,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a leaf category.",
    ),
    KnownError::new(
        12052025,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a leaf category that `GetCategories` returns.",
    ),
    KnownError::new(
        12052026,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the brand list again; this brand does not exist.",
    ),
    KnownError::new(
        12052028,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add a main image to the product.",
    ),
    KnownError::new(
        12052031,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send product IDs that `SearchProducts` returns.",
    ),
    KnownError::new(
        12052032,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the product ID; the product does not exist.",
    ),
    KnownError::new(
        12052034,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the cipher of the shop that the product belongs to.",
    ),
    KnownError::new(
        12052036,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the ID of each SKU.",
    ),
    KnownError::new(
        12052037,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send the correct IDs of all warehouses that stock the SKU. Stock that TikTok allocates cannot be set.",
    ),
    KnownError::new(
        12052038,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the promotion ends; it locks the price.",
    ),
    KnownError::new(
        12052048,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the product, or use the access token and cipher of the shop that lists it.",
    ),
    KnownError::new(
        12052050,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer SKUs; a product can have at most 300 in BR, EU, JP, MX, GB and US, and 100 elsewhere.",
    ),
    KnownError::new(
        12052051,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the title to the limit of the market, which is 255 or 300 characters.",
    ),
    KnownError::new(
        12052054,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the seller SKU to at most 50 characters.",
    ),
    KnownError::new(
        12052055,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a quantity within the allowed range for each warehouse.",
    ),
    KnownError::new(
        12052056,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use at most 30 images in the description.",
    ),
    KnownError::new(
        12052073,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the price; the market does not allow this amount.",
    ),
    KnownError::new(
        12052084,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the currency of the shop's market.",
    ),
    KnownError::new(
        12052092,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a sale price within the limits of the market; only global sellers send one.",
    ),
    KnownError::new(
        12052093,
        "",
        ErrorKind::Business,
        Retry::Never,
        "List fewer products, or try again on another day; the homepage of Seller Center shows the seller's listing limit.",
    ),
    KnownError::new(
        12052094,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send only one warehouse; this seller may not use several.",
    ),
    KnownError::new(
        12052095,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the IDs and the quantities of the warehouses.",
    ),
    KnownError::new(
        12052096,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Assign a warehouse to the SKU first, then set its price.",
    ),
    KnownError::new(
        12052097,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the warehouse list again; this warehouse does not exist.",
    ),
    KnownError::new(
        12052104,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set every attribute that the category requires.",
    ),
    KnownError::new(
        12052105,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add the certifications that the category requires.",
    ),
    KnownError::new(
        12052115,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to set up a warehouse.",
    ),
    KnownError::new(
        12052116,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the length, width and height of the package, each greater than zero.",
    ),
    KnownError::new(
        12052117,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Publish the product later; the limit is reached, and TikTok saved it as a draft.",
    ),
    KnownError::new(
        12052128,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the size chart ID; the size chart does not exist.",
    ),
    KnownError::new(
        12052141,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the stock of the global product instead, with `UpdateGlobalInventory`.",
    ),
    KnownError::new(
        12052142,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send only one global warehouse; this seller may not use several.",
    ),
    KnownError::new(
        12052143,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the same warehouses for all SKUs.",
    ),
    KnownError::new(
        12052144,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the warehouse; TikTok manages it.",
    ),
    KnownError::new(
        12052145,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not remove the warehouse until its promotion has ended.",
    ),
    KnownError::new(
        12052146,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send at least the quantity that orders, campaigns and creators have reserved; `SearchInventory` returns it for the local products.",
    ),
    KnownError::new(
        12052151,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the attribute value; it contains prohibited words.",
    ),
    KnownError::new(
        12052152,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the sales attribute name; it contains prohibited words.",
    ),
    KnownError::new(
        12052153,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the sales attribute value; it contains prohibited words.",
    ),
    KnownError::new(
        12052157,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Do not change these attributes; cross-border sellers cannot change them.",
    ),
    KnownError::new(
        12052158,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the category of this product; it is fixed.",
    ),
    KnownError::new(
        12052159,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the stock to one; the product is unique.",
    ),
    KnownError::new(
        12052160,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send one SKU without sales attributes.",
    ),
    KnownError::new(
        12052162,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send one SKU without sales attributes; the product is unique.",
    ),
    KnownError::new(
        12052163,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change gift products.",
    ),
    KnownError::new(
        12052180,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Narrow the search, for example by time with `Handle::windows`; it returns at most 10,000 products.",
    ),
    KnownError::new(
        12052181,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a package weight greater than zero.",
    ),
    KnownError::new(
        12052182,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the attribute that the message names.",
    ),
    KnownError::new(
        12052183,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove the attribute that the message names.",
    ),
    KnownError::new(
        12052189,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a brand name of at least two characters.",
    ),
    KnownError::new(
        12052190,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a brand name of at most 30 characters.",
    ),
    KnownError::new(
        12052191,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove special fonts and emoji from the brand name.",
    ),
    KnownError::new(
        12052192,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use fewer than five consecutive digits in the brand name.",
    ),
    KnownError::new(
        12052200,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to renew the brand's authorization.",
    ),
    KnownError::new(
        12052201,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to apply for the brand in this category, in the Qualification Center of Seller Center.",
    ),
    KnownError::new(
        12052202,
        "",
        ErrorKind::RateLimit,
        Retry::NextDay,
        "Send the request again the next day; a seller can create 50 brands a day.",
    ),
    KnownError::new(
        12052203,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use an existing brand; a seller can create 1,000 in total.",
    ),
    KnownError::new(
        12052204,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose another brand name; this one is not allowed.",
    ),
    KnownError::new(
        12052205,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the existing brand with this name.",
    ),
    KnownError::new(
        12052206,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a brand name of 2 to 30 characters.",
    ),
    KnownError::new(
        12052207,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another warehouse; this one does not accept products of the brand.",
    ),
    KnownError::new(
        12052208,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to obtain the authorization for the brand first.",
    ),
    KnownError::new(
        12052216,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the data of the manufacturer with `PartialEditManufacturer`.",
    ),
    KnownError::new(
        12052217,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the category version `v2` in the US, EU and Southeast Asia, either one in the UK and Japan, and `v1` elsewhere.",
    ),
    KnownError::new(
        12052219,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not mark the product as not for sale; instant products do not support this.",
    ),
    KnownError::new(
        12052220,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another category; products cannot be listed in this one.",
    ),
    KnownError::new(
        12052221,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Choose another category; this one is only for invited sellers.",
    ),
    KnownError::new(
        12052222,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Set `is_cod_allowed` to `false`; the category does not support cash on delivery.",
    ),
    KnownError::new(
        12052223,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to apply for the category in the Qualification Center of Seller Center.",
    ),
    KnownError::new(
        12052225,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Choose a category within the shop's main category, or ask the account manager.",
    ),
    KnownError::new(
        12052226,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to apply for the category in the Qualification Center of Seller Center.",
    ),
    KnownError::new(
        12052227,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Choose a category that the shop has permission for.",
    ),
    KnownError::new(
        12052228,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not mark the product as not for sale; virtual bundles do not support this.",
    ),
    KnownError::new(
        12052229,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not mark the product as not for sale; pre-order products do not support this.",
    ),
    KnownError::new(
        12052230,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a leaf category in the tree of the version that is sent, which is `v2` in the US, EU and Southeast Asia, either one in the UK and Japan, and `v1` elsewhere.",
    ),
    KnownError::new(
        12052234,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the running task ends, which takes up to two hours, then start another one.",
    ),
    KnownError::new(
        12052235,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the format of the URL.",
    ),
    KnownError::new(
        12052238,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the URL; TikTok's message names a limit of 200 characters.",
    ),
    KnownError::new(
        12052240,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use only attributes of the category; it does not accept custom ones.",
    ),
    KnownError::new(
        12052241,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set an ID or a name for each attribute.",
    ),
    KnownError::new(
        12052242,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the attribute name.",
    ),
    KnownError::new(
        12052243,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use attribute names without Chinese characters.",
    ),
    KnownError::new(
        12052244,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a different name for each attribute.",
    ),
    KnownError::new(
        12052245,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove the prohibited characters from the attributes.",
    ),
    KnownError::new(
        12052246,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send only one value for the attribute.",
    ),
    KnownError::new(
        12052247,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use only product attributes of the category; it does not accept custom ones.",
    ),
    KnownError::new(
        12052248,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set an ID or a name for each attribute value.",
    ),
    KnownError::new(
        12052249,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the attribute value that the message names.",
    ),
    KnownError::new(
        12052250,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use attribute values without Chinese characters.",
    ),
    KnownError::new(
        12052251,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send each value of an attribute only once.",
    ),
    KnownError::new(
        12052253,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each attribute value only once.",
    ),
    KnownError::new(
        12052254,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each attribute only once.",
    ),
    KnownError::new(
        12052256,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a number greater than zero as the value of the attribute that the message names.",
    ),
    KnownError::new(
        12052260,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the product ID; the product does not exist.",
    ),
    KnownError::new(
        12052261,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the title of the product.",
    ),
    KnownError::new(
        12052262,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the title without Chinese characters.",
    ),
    KnownError::new(
        12052263,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Begin the title with other words.",
    ),
    KnownError::new(
        12052265,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Do not call this operation; category upgrades are not available to this shop.",
    ),
    KnownError::new(
        12052266,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the title in English characters.",
    ),
    KnownError::new(
        12052269,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a time within the allowed range.",
    ),
    KnownError::new(
        12052273,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the pre-sale; the product has already been live.",
    ),
    KnownError::new(
        12052275,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `handling_duration_days` of made-to-order SKUs to 3 to 14 days.",
    ),
    KnownError::new(
        12052278,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Remove the made-to-order settings; they are not available to this seller.",
    ),
    KnownError::new(
        12052282,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the manufacturer of the product.",
    ),
    KnownError::new(
        12052283,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer manufacturers.",
    ),
    KnownError::new(
        12052284,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the manufacturer ID; `SearchManufacturers` returns those that exist.",
    ),
    KnownError::new(
        12052285,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use a manufacturer that `SearchManufacturers` returns for this seller.",
    ),
    KnownError::new(
        12052287,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the responsible person of the product.",
    ),
    KnownError::new(
        12052288,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send as many responsible persons as the message allows.",
    ),
    KnownError::new(
        12052289,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the ID of the responsible person; `SearchResponsiblePersons` returns those that exist.",
    ),
    KnownError::new(
        12052290,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use a responsible person that `SearchResponsiblePersons` returns for this seller.",
    ),
    KnownError::new(
        12052291,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the extra identifier codes; the market does not support them.",
    ),
    KnownError::new(
        12052292,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at most 10 extra identifier codes.",
    ),
    KnownError::new(
        12052293,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send `extra_identifier_codes` only together with `identifier_code`.",
    ),
    KnownError::new(
        12052294,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the format of the extra identifier code.",
    ),
    KnownError::new(
        12052295,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each manufacturer only once.",
    ),
    KnownError::new(
        12052296,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each responsible person only once.",
    ),
    KnownError::new(
        12052300,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the main image with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12052301,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a main image with at least the width and height that the message names.",
    ),
    KnownError::new(
        12052302,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send main images with a smaller file size.",
    ),
    KnownError::new(
        12052303,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose the category yourself; TikTok could not predict one.",
    ),
    KnownError::new(
        12052304,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the main image in a format that `UploadProductImage` accepts.",
    ),
    KnownError::new(
        12052305,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Crop the main images; their aspect ratio is not allowed.",
    ),
    KnownError::new(
        12052306,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer main images; a product can have at most nine.",
    ),
    KnownError::new(
        12052307,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the SKUs until their lottery ends.",
    ),
    KnownError::new(
        12052308,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Withdraw the appeal first, then edit the product.",
    ),
    KnownError::new(
        12052310,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the pre-sale or backorder data of the product.",
    ),
    KnownError::new(
        12052311,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Offer fewer products on back order; their number or share in the shop has reached its limit.",
    ),
    KnownError::new(
        12052314,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another product; this one cannot be changed to made-to-order.",
    ),
    KnownError::new(
        12052315,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another product; this one cannot be changed to pre-order.",
    ),
    KnownError::new(
        12052316,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not mark the product as pre-owned; this platform does not accept it.",
    ),
    KnownError::new(
        12052317,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the limits on the order quantity; the product does not support them.",
    ),
    KnownError::new(
        12052319,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a maximum order quantity that is not less than the minimum.",
    ),
    KnownError::new(
        12052324,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the description images in a format that `UploadProductImage` accepts.",
    ),
    KnownError::new(
        12052329,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another product; a pre-order product cannot be changed to another type.",
    ),
    KnownError::new(
        12052330,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another platform; the product cannot be listed on this one.",
    ),
    KnownError::new(
        12052332,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change only stock and prices until the integration of the shop is complete.",
    ),
    KnownError::new(
        12052340,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the images of the description with `UploadProductImage` first, and use the `url` that it returns.",
    ),
    KnownError::new(
        12052341,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send description images with a smaller file size.",
    ),
    KnownError::new(
        12052342,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use fewer or smaller images in the description; together they take too much space.",
    ),
    KnownError::new(
        12052343,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the description images in a format that `UploadProductImage` accepts.",
    ),
    KnownError::new(
        12052344,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Close and nest the HTML tags of the description correctly.",
    ),
    KnownError::new(
        12052345,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use only HTML tags that descriptions support.",
    ),
    KnownError::new(
        12052346,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the description without Chinese characters.",
    ),
    KnownError::new(
        12052348,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add the required attributes to the HTML tags of the description, such as `src`, `width` and `height` to images.",
    ),
    KnownError::new(
        12052349,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Do not nest this HTML tag of the description in another one.",
    ),
    KnownError::new(
        12052350,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove the HTML attributes that descriptions do not allow.",
    ),
    KnownError::new(
        12052351,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the description in English characters.",
    ),
    KnownError::new(
        12052352,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Reduce the nesting depth of the description's HTML.",
    ),
    KnownError::new(
        12052356,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at most eight supplementary images for each sales attribute value.",
    ),
    KnownError::new(
        12052357,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send supplementary images of a sales attribute value only together with `sku_img`.",
    ),
    KnownError::new(
        12052359,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Save the product without the Subscribe and Save offer.",
    ),
    KnownError::new(
        12052360,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Upload the video with `UploadProductFile` first; this video does not exist.",
    ),
    KnownError::new(
        12052361,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a base unit value that `GetCategoryAttributes` returns.",
    ),
    KnownError::new(
        12052362,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `sku_unit_count` of each SKU.",
    ),
    KnownError::new(
        12052364,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a warehouse that delivers to the market.",
    ),
    KnownError::new(
        12052365,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Add the manufacturer's data in the language of the market.",
    ),
    KnownError::new(
        12052366,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Add the responsible person's data in the language of the market.",
    ),
    KnownError::new(
        12052371,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the bidding ends, then edit the product.",
    ),
    KnownError::new(
        12052372,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Save the product again later; its energy label could not be created.",
    ),
    KnownError::new(
        12052375,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a list price from 0.01 to 7,600 US dollars.",
    ),
    KnownError::new(
        12052376,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the list price; it is not available to the shop.",
    ),
    KnownError::new(
        12052377,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the stock at Dilayani Tokopedia is used up; the product cannot be deleted before then.",
    ),
    KnownError::new(
        12052379,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a shared warehouse that covers the markets of the product.",
    ),
    KnownError::new(
        12052382,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the stock of warehouses that Dilayani Tokopedia manages.",
    ),
    KnownError::new(
        12052383,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the list price to at most 7,600 US dollars.",
    ),
    KnownError::new(
        12052385,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send an expiration date of the certification that is in the future.",
    ),
    KnownError::new(
        12052387,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the retail price of the SKU on the other platform.",
    ),
    KnownError::new(
        12052393,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not lower the stock until the promotion ends.",
    ),
    KnownError::new(
        12052401,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Reduce the package weight below the limit.",
    ),
    KnownError::new(
        12052402,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to set up a shipping template.",
    ),
    KnownError::new(
        12052403,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a warehouse that this shop may use.",
    ),
    KnownError::new(
        12052404,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send only one warehouse; custom shipping providers do not support several.",
    ),
    KnownError::new(
        12052405,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to enable the shipping provider for this warehouse.",
    ),
    KnownError::new(
        12052407,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the same values in the local and the global product for the data that the message names.",
    ),
    KnownError::new(
        12052420,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to choose a shipping provider for the warehouse.",
    ),
    KnownError::new(
        12052424,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `sale_price`, which shops in Japan and the US with warehouses in China require.",
    ),
    KnownError::new(
        12052446,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another category; this one is not available in the market.",
    ),
    KnownError::new(
        12052447,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Release the stock that campaigns reserve in Chinese warehouses, then add an overseas warehouse.",
    ),
    KnownError::new(
        12052448,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Add a warehouse in the country of the shop.",
    ),
    KnownError::new(
        12052465,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a warehouse that the EU product safety rules allow for the product.",
    ),
    KnownError::new(
        12052488,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Submit the product instead; in this market, a submitted product cannot be saved as a draft.",
    ),
    KnownError::new(
        12052490,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a handling time within the allowed range.",
    ),
    KnownError::new(
        12052503,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the same quantity for all SKUs that share their inventory.",
    ),
    KnownError::new(
        12052508,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use SKU IDs of the copy; TikTok cannot find this one there.",
    ),
    KnownError::new(
        12052509,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the seller SKU of each new SKU of the copies.",
    ),
    KnownError::new(
        12052510,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the same seller SKU in the source product and the copy.",
    ),
    KnownError::new(
        12052511,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send all data of the SKUs of the copies.",
    ),
    KnownError::new(
        12052512,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Copy the product with `ReplicateProduct` first; it has no copies.",
    ),
    KnownError::new(
        12052513,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Copy the product to this market with `ReplicateProduct` first.",
    ),
    KnownError::new(
        12052514,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "List every market with a copy if the category changes.",
    ),
    KnownError::new(
        12052515,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "List every market with a copy if the sales attributes change.",
    ),
    KnownError::new(
        12052516,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "List exactly the warehouses that stock the SKU, each with its quantity.",
    ),
    KnownError::new(
        12052520,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image of the sales attribute value with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12052521,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send images of sales attribute values with a smaller file size.",
    ),
    KnownError::new(
        12052522,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add an image to each value of the sales attribute.",
    ),
    KnownError::new(
        12052523,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the images of sales attribute values in a format that `UploadProductImage` accepts.",
    ),
    KnownError::new(
        12052524,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Crop the image of the sales attribute value to an allowed aspect ratio.",
    ),
    KnownError::new(
        12052525,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use at most three sales attributes.",
    ),
    KnownError::new(
        12052526,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer values for the attribute.",
    ),
    KnownError::new(
        12052527,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the attributes of the category again; this sales attribute does not exist.",
    ),
    KnownError::new(
        12052528,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add images to only one sales attribute.",
    ),
    KnownError::new(
        12052529,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the attributes of the category again; this value does not exist.",
    ),
    KnownError::new(
        12052530,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a warehouse of this shop.",
    ),
    KnownError::new(
        12052531,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to enable the warehouse, or choose another.",
    ),
    KnownError::new(
        12052532,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a warehouse that products are shipped from.",
    ),
    KnownError::new(
        12052533,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send the original warehouses of the SKUs; they cannot be changed.",
    ),
    KnownError::new(
        12052534,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not remove the warehouse from the product.",
    ),
    KnownError::new(
        12052535,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to set the return warehouse in Seller Center.",
    ),
    KnownError::new(
        12052547,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Omit `return_under_review_version`; no version of the product is under review.",
    ),
    KnownError::new(
        12052550,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a value of every sales attribute for each SKU.",
    ),
    KnownError::new(
        12052553,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each SKU only once.",
    ),
    KnownError::new(
        12052554,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use SKU names without Chinese characters.",
    ),
    KnownError::new(
        12052556,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the product again; it has no SKU with this ID.",
    ),
    KnownError::new(
        12052557,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the product again; this SKU belongs to another product.",
    ),
    KnownError::new(
        12052558,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Split the product; it has too many SKUs.",
    ),
    KnownError::new(
        12052559,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Mark only one SKU as the default.",
    ),
    KnownError::new(
        12052560,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a different combination of sales attributes for each SKU.",
    ),
    KnownError::new(
        12052570,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a price within the limits of the market.",
    ),
    KnownError::new(
        12052571,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the price of each SKU.",
    ),
    KnownError::new(
        12052572,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a sale price within the limits of the market; only global sellers send one.",
    ),
    KnownError::new(
        12052574,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the data from which the unit price is calculated, such as `sku_unit_count`.",
    ),
    KnownError::new(
        12052591,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send an identifier code with the number of digits that its type requires.",
    ),
    KnownError::new(
        12052592,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a different identifier code for each SKU.",
    ),
    KnownError::new(
        12052593,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the identifier code; it is fixed once submitted.",
    ),
    KnownError::new(
        12052594,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the type of the identifier code; it is fixed once submitted.",
    ),
    KnownError::new(
        12052598,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use X only as the last character of an identifier code.",
    ),
    KnownError::new(
        12052600,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the type of the identifier code.",
    ),
    KnownError::new(
        12052650,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image of the certification with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12052651,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send certification images with a smaller file size.",
    ),
    KnownError::new(
        12052655,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the rules of the category again; it has no certification with this ID.",
    ),
    KnownError::new(
        12052656,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the ID of each certification only once.",
    ),
    KnownError::new(
        12052657,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer images and files for the certification.",
    ),
    KnownError::new(
        12052658,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the file of the certification with `UploadProductFile` first, and send the ID that it returns.",
    ),
    KnownError::new(
        12052670,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image of the size chart with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12052671,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a size chart image with a smaller file size.",
    ),
    KnownError::new(
        12052673,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add a size chart image, which the category requires.",
    ),
    KnownError::new(
        12052700,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send no product requests for this seller until the account is active again.",
    ),
    KnownError::new(
        12052701,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Create a global product and publish it; cross-border sellers cannot create local ones.",
    ),
    KnownError::new(
        12052702,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Remove the pre-order settings; they are not available to this seller.",
    ),
    KnownError::new(
        12052703,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to correct the tax number.",
    ),
    KnownError::new(
        12052704,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use the access token of an existing seller.",
    ),
    KnownError::new(
        12052705,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the operations for global products; this seller cannot manage local ones.",
    ),
    KnownError::new(
        12052706,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the minimum order quantity to at most 20.",
    ),
    KnownError::new(
        12052707,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the minimum order quantity; it is not available to the shop.",
    ),
    KnownError::new(
        12052712,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the pre-order settings of the SKU.",
    ),
    KnownError::new(
        12052722,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Upload the image with `UploadProductImage` first, and send the `uri` that it returns.",
    ),
    KnownError::new(
        12052805,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove this product; bundles do not accept its type.",
    ),
    KnownError::new(
        12052815,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the minimum order quantity while the product is in a bundle deal.",
    ),
    KnownError::new(
        12052831,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer SKUs in the virtual bundle.",
    ),
    KnownError::new(
        12052832,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a quantity of each SKU in the virtual bundle within the limits that the message names.",
    ),
    KnownError::new(
        12052833,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use another product; this one is already in as many virtual bundles as TikTok allows.",
    ),
    KnownError::new(
        12052834,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use another SKU; this one is already in as many virtual bundles as TikTok allows.",
    ),
    KnownError::new(
        12052835,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the products in the virtual bundle; one of them does not exist.",
    ),
    KnownError::new(
        12052836,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the category of the main product for the virtual bundle.",
    ),
    KnownError::new(
        12052837,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a category that is allowed for virtual bundles.",
    ),
    KnownError::new(
        12052838,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Bundle only products of the same top-level category.",
    ),
    KnownError::new(
        12052840,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send each SKU in a virtual bundle only once.",
    ),
    KnownError::new(
        12052841,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Give each virtual bundle different contents.",
    ),
    KnownError::new(
        12052842,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Add the main product to the virtual bundle.",
    ),
    KnownError::new(
        12052843,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the main product of the virtual bundle; it is fixed.",
    ),
    KnownError::new(
        12052844,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use SKUs of the products in the virtual bundle.",
    ),
    KnownError::new(
        12052845,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Activate the products first; virtual bundles accept only live products.",
    ),
    KnownError::new(
        12052846,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove this product; virtual bundles do not accept its type.",
    ),
    KnownError::new(
        12052847,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the SKUs in the virtual bundle; they are fixed.",
    ),
    KnownError::new(
        12052848,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove the minimum order quantity; virtual bundles do not support it.",
    ),
    KnownError::new(
        12052849,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask TikTok to enable virtual bundles for this seller.",
    ),
    KnownError::new(
        12052850,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the stock of the bundled products; a virtual bundle has none of its own.",
    ),
    KnownError::new(
        12052853,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the sales attributes of the bundled products for the virtual bundle.",
    ),
    KnownError::new(
        12052854,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set different sales attributes for each SKU of the virtual bundle.",
    ),
    KnownError::new(
        12052856,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a platform shipping provider; virtual bundles do not support custom ones.",
    ),
    KnownError::new(
        12052857,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another product; a product cannot be changed to a virtual bundle or back.",
    ),
    KnownError::new(
        12052859,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a quantity of at least two if the virtual bundle contains only one SKU.",
    ),
    KnownError::new(
        12052861,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the price of the virtual bundle to at most the sum of the prices of its parts.",
    ),
    KnownError::new(
        12052862,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the brand of one of the bundled products for the virtual bundle.",
    ),
    KnownError::new(
        12052863,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Make every SKU of the product a virtual bundle.",
    ),
    KnownError::new(
        12052864,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Activate the SKUs first, then bundle them.",
    ),
    KnownError::new(
        12052881,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether the product changed.",
    ),
    KnownError::new(
        12052901,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the status of the product first; its current status does not allow the operation.",
    ),
    KnownError::new(
        12052902,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Omit the list of SKUs, or send at least one SKU with all required data.",
    ),
    KnownError::new(
        12052903,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the market; it is not active for the seller.",
    ),
    KnownError::new(
        12052910,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check each parameter against the description of the operation.",
    ),
    KnownError::new(
        12052912,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a category within the shop's main category, which Seller Center shows.",
    ),
    KnownError::new(
        12052915,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use metric units for both weight and dimensions, or imperial units for both.",
    ),
    KnownError::new(
        12052916,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the units of the shop's market.",
    ),
    KnownError::new(
        12052921,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the stock of the source product, with which this product shares its stock.",
    ),
    KnownError::new(
        12052922,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send fewer changes; some of these fields cannot be edited now.",
    ),
    KnownError::new(
        12052923,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Ask the seller to enter the contact data of the shop; `CheckListingPrerequisites` shows whether it is missing.",
    ),
    KnownError::new(
        12052931,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the title without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough.",
    ),
    KnownError::new(
        12052932,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Write the description without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough.",
    ),
    KnownError::new(
        12052933,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use sales attribute names without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough.",
    ),
    KnownError::new(
        12052934,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use sales attribute values without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough.",
    ),
    KnownError::new(
        12052935,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use product attribute values without emoji, HTML entities, control characters or long runs of one character; symbols alone are not enough.",
    ),
    KnownError::new(
        12052990,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Fix each of the causes that the reply lists.",
    ),
    KnownError::new(
        12052992,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask TikTok to enable gift products for this seller.",
    ),
    KnownError::new(
        12052994,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the Tokopedia data; the seller is not on Tokopedia.",
    ),
    KnownError::new(
        12052995,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the seller to complete the registration with TikTok Shop.",
    ),
    KnownError::new(
        12052996,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another external ID; this one is already used.",
    ),
    KnownError::new(
        12056001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment.",
    ),
    KnownError::new(
        13002013,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use the access token of a seller; the account of this one is not a seller.",
    ),
    KnownError::new(
        16001001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry for this product; TikTok's network failed.",
    ),
    KnownError::new(
        16003012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Edit the open collaboration that already contains this product.",
    ),
    KnownError::new(
        16003025,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Create no collaborations for this seller; the account is deactivated.",
    ),
    KnownError::new(
        16003033,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `commission_rate` to a value from 100 to 8000, which is 1% to 80%.",
    ),
    KnownError::new(
        16003035,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the products that TikTok currently restricts.",
    ),
    KnownError::new(
        16015001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        16015007,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the creator to choose a selling region.",
    ),
    KnownError::new(
        16015027,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        16022020,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Leave the sample application to the affiliate partner that it belongs to.",
    ),
    KnownError::new(
        16024004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Invite test creators only from test shops, and real creators only from real shops.",
    ),
    KnownError::new(
        16024006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the seller's own official creator.",
    ),
    KnownError::new(
        16024008,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the products of other sellers.",
    ),
    KnownError::new(
        16024016,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the creators that already belong to a shop.",
    ),
    KnownError::new(
        16024018,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Unblock the creator first, or remove the creator.",
    ),
    KnownError::new(
        16024019,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the shop may invite creators again; `CheckCreatorOutreachEligibility` shows whether the quota is used up.",
    ),
    KnownError::new(
        16024020,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the creators that the seller excludes, then invite the others.",
    ),
    KnownError::new(
        16024021,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the creators with too many followers; `CheckCreatorOutreachEligibility` finds them.",
    ),
    KnownError::new(
        16024022,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the creators or the products of the pairs that another invitation contains, or remove these creators from that invitation.",
    ),
    KnownError::new(
        16030001,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the creator; the account no longer exists.",
    ),
    KnownError::new(
        16030002,
        "",
        ErrorKind::RateLimit,
        Retry::Never,
        "Wait until the shop may send messages again; `CheckCreatorOutreachEligibility` shows whether the quota is used up.",
    ),
    KnownError::new(
        16030003,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Wait until the shop has enough affiliate sales to message this creator.",
    ),
    KnownError::new(
        16030007,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to check the status of the shop; it is invalid.",
    ),
    KnownError::new(
        16030009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Message test accounts only from test accounts.",
    ),
    KnownError::new(
        16032001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check each parameter; the creator and the seller must belong to the same market.",
    ),
    KnownError::new(
        16032002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the start and end of the campaign, which can last up to 360 days.",
    ),
    KnownError::new(
        16032003,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the registration period, which must last at least a day and not end after the campaign.",
    ),
    KnownError::new(
        16032004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send either `target_seller_types` or `target_shop_codes`, not both.",
    ),
    KnownError::new(
        16032005,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the campaign ID; the campaign does not exist.",
    ),
    KnownError::new(
        16032007,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the access token and the category asset cipher of the partner that owns the campaign.",
    ),
    KnownError::new(
        16032008,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the campaign; it does not allow this operation now.",
    ),
    KnownError::new(
        16032009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Publish the campaign first; its products can be used only while it is online.",
    ),
    KnownError::new(
        16032010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the products of the campaign again; this product is not in it.",
    ),
    KnownError::new(
        16032011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "End another campaign first; the maximum number is online.",
    ),
    KnownError::new(
        16032012,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Do not call this operation for this seller; TikTok accepts only the cipher of an affiliate partner.",
    ),
    KnownError::new(
        16032013,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the partner to activate the payment account.",
    ),
    KnownError::new(
        16603010,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Wait until TikTok lifts the restriction on the seller.",
    ),
    KnownError::new(
        16901005,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Choose another creator; this one has no permission to sell.",
    ),
    KnownError::new(
        16901006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a creator in the selling region of the seller.",
    ),
    KnownError::new(
        16901007,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask TikTok to give this seller access to its official creator.",
    ),
    KnownError::new(
        16901008,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Choose another creator; this one has no permission to sell or is deactivated.",
    ),
    KnownError::new(
        17003203,
        "",
        ErrorKind::Business,
        Retry::Never,
        "End the current free shipping activity first; only one can cover the whole shop.",
    ),
    KnownError::new(
        17011102,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another title; another activity has this one.",
    ),
    KnownError::new(
        17027107,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the activity changed. If not, retry in a moment.",
    ),
    KnownError::new(
        17027802,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the purchase limit was removed. If not, retry in a moment.",
    ),
    KnownError::new(
        17029001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        17029002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the title to at most 50 characters for flash sales and shipping discounts, or 100 for other activities.",
    ),
    KnownError::new(
        17029003,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the title of the activity.",
    ),
    KnownError::new(
        17029004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another title; another activity has this one.",
    ),
    KnownError::new(
        17029005,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a start time in the future.",
    ),
    KnownError::new(
        17029006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set `end_time` at least 10 minutes after `begin_time`.",
    ),
    KnownError::new(
        17029007,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Make the activity shorter.",
    ),
    KnownError::new(
        17029008,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Make the flash sale at most 3 days long.",
    ),
    KnownError::new(
        17029009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the activity ID; the promotion activity does not exist.",
    ),
    KnownError::new(
        17029010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another activity or, for product discounts and flash sales, use `RepublishActivity`; this one is deactivated.",
    ),
    KnownError::new(
        17029011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the start time; the activity has started.",
    ),
    KnownError::new(
        17029012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another activity or, for product discounts and flash sales, use `RepublishActivity`; this one has ended.",
    ),
    KnownError::new(
        17029013,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send an empty list of SKUs if the activity has the level `PRODUCT`.",
    ),
    KnownError::new(
        17029014,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a quantity limit per buyer from 1 to 99, or `-1` for none.",
    ),
    KnownError::new(
        17029015,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send `-1` as the quantity limit of the product if the activity has the level `VARIATION`.",
    ),
    KnownError::new(
        17029016,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send SKU IDs of the product.",
    ),
    KnownError::new(
        17029017,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the products of other shops.",
    ),
    KnownError::new(
        17029018,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Lower the quantity limit of the SKU to at most its stock.",
    ),
    KnownError::new(
        17029019,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Lower the quantity limit of the product to at most its stock.",
    ),
    KnownError::new(
        17029020,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the discount of the product.",
    ),
    KnownError::new(
        17029021,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the discount of the SKU.",
    ),
    KnownError::new(
        17029022,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the product or SKU from its other current or upcoming activity first.",
    ),
    KnownError::new(
        17029023,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the activity again; these products are not in it.",
    ),
    KnownError::new(
        17029024,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the activity again; these SKUs are not in it.",
    ),
    KnownError::new(
        17029025,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer products; an activity can have at most 10,000 products or SKUs.",
    ),
    KnownError::new(
        17029026,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use the access token of the seller that the activity belongs to.",
    ),
    KnownError::new(
        17029027,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Contact TikTok's support; TikTok expects a serial number, for which the request has no field.",
    ),
    KnownError::new(
        17029028,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the cipher of the shop that the activity belongs to.",
    ),
    KnownError::new(
        17029029,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a discount instead of a price for a direct discount on products.",
    ),
    KnownError::new(
        17029030,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a price instead of a discount for fixed prices and flash sales of products.",
    ),
    KnownError::new(
        17029031,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a discount instead of a price for a direct discount on SKUs.",
    ),
    KnownError::new(
        17029032,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a price instead of a discount for fixed prices and flash sales of SKUs.",
    ),
    KnownError::new(
        17029033,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the products of the activity.",
    ),
    KnownError::new(
        17029034,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a valid price in the currency of the product.",
    ),
    KnownError::new(
        17029035,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask the seller to resolve the risk check of the shop with TikTok.",
    ),
    KnownError::new(
        17029036,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type of the activity; the operation does not support it.",
    ),
    KnownError::new(
        17029037,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the SKUs of each product if the activity has the level `VARIATION`.",
    ),
    KnownError::new(
        17029038,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set prices and discounts on the SKUs, not on the product, if the activity has the level `VARIATION`.",
    ),
    KnownError::new(
        17029039,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send each product only once.",
    ),
    KnownError::new(
        17029040,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send each SKU only once.",
    ),
    KnownError::new(
        17029041,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the discount of each product for a direct discount.",
    ),
    KnownError::new(
        17029042,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the price of each product for fixed prices and flash sales.",
    ),
    KnownError::new(
        17029043,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the discount of each SKU for a direct discount.",
    ),
    KnownError::new(
        17029044,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the price of each SKU for fixed prices and flash sales.",
    ),
    KnownError::new(
        17029045,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check whether the first request was applied; TikTok has received it twice.",
    ),
    KnownError::new(
        17029046,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at most 300 products and 300 SKUs at once.",
    ),
    KnownError::new(
        17029047,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the products until the flash sale ends.",
    ),
    KnownError::new(
        17029048,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the SKUs until the flash sale ends.",
    ),
    KnownError::new(
        17029049,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another activity; TikTok does not support the version of this one.",
    ),
    KnownError::new(
        17029050,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send quantity limits of `-1`, or of 1 to 99.",
    ),
    KnownError::new(
        17029051,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the product ID; the product does not exist.",
    ),
    KnownError::new(
        17029052,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the level of the activity and its products; TikTok does not support their type.",
    ),
    KnownError::new(
        17029053,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send each SKU under its own product.",
    ),
    KnownError::new(
        17029054,
        "",
        ErrorKind::RateLimit,
        Retry::Backoff,
        "Wait a few seconds, and send fewer requests.",
    ),
    KnownError::new(
        17029055,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        17029056,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Activate the product first, then promote it.",
    ),
    KnownError::new(
        17029058,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not lower the purchase limit; it can only be raised.",
    ),
    KnownError::new(
        17029059,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Narrow the search; the sum of the page token and the page size must be below 10,000.",
    ),
    KnownError::new(
        17029060,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove this product; its category does not allow promotions.",
    ),
    KnownError::new(
        17029062,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Raise the discount of the product.",
    ),
    KnownError::new(
        17029063,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Raise the discount of the SKU.",
    ),
    KnownError::new(
        17029064,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove this product; it cannot be sold at the moment.",
    ),
    KnownError::new(
        17029065,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a quota that is not lower than the initial one.",
    ),
    KnownError::new(
        17029066,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send the current limits; they cannot be changed.",
    ),
    KnownError::new(
        17029067,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the auction products; promotions do not accept them.",
    ),
    KnownError::new(
        17029068,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose an inventory type that is available in the market.",
    ),
    KnownError::new(
        17029069,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the cipher of the shop that the activity belongs to.",
    ),
    KnownError::new(
        17029070,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the SKU of the gift.",
    ),
    KnownError::new(
        17029071,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the SKU ID of the gift as digits.",
    ),
    KnownError::new(
        17029072,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the SKU of each gift only once.",
    ),
    KnownError::new(
        17029073,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a cheaper gift.",
    ),
    KnownError::new(
        17029074,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a gift that is not one of the products of the activity.",
    ),
    KnownError::new(
        17029075,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a number of gifts per tier within the limits.",
    ),
    KnownError::new(
        17029076,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a gift that is in stock.",
    ),
    KnownError::new(
        17029077,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a different gift for each tier.",
    ),
    KnownError::new(
        17029078,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send one tier of gifts in the US, and one or two in Southeast Asia and the UK.",
    ),
    KnownError::new(
        17029079,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the product from the conflicting activity first.",
    ),
    KnownError::new(
        17029082,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose times within the range that TikTok allows for the activity.",
    ),
    KnownError::new(
        17029083,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not lower the number of gifts; it can only be raised.",
    ),
    KnownError::new(
        17029084,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the threshold type of the gift; it is fixed.",
    ),
    KnownError::new(
        17029085,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the number of gift tiers; it is fixed.",
    ),
    KnownError::new(
        17029102,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another activity; this one cannot be switched between products and the whole shop.",
    ),
    KnownError::new(
        17029103,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the products that another activity contains at that time.",
    ),
    KnownError::new(
        17029104,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the products that another Buy More Save More activity contains, or choose another time.",
    ),
    KnownError::new(
        17029105,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the types of threshold and discount; they are fixed while the activity runs.",
    ),
    KnownError::new(
        17029106,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the participation limits; they are fixed while the activity runs.",
    ),
    KnownError::new(
        17029107,
        "",
        ErrorKind::Business,
        Retry::Never,
        "End the overlapping activities first; they prevent one for the whole shop.",
    ),
    KnownError::new(
        17029109,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Lower the values of the activity; they exceed the allowed maximum.",
    ),
    KnownError::new(
        17029110,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Raise the discount to at least the allowed minimum.",
    ),
    KnownError::new(
        17029111,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a positive threshold, as a whole number of units or an amount with at most two decimals.",
    ),
    KnownError::new(
        17029112,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set a positive discount, as a whole number of percent or an amount with at most two decimals.",
    ),
    KnownError::new(
        17029113,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer products; the activity would contain too many.",
    ),
    KnownError::new(
        17029114,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type of the activity; the operation does not support it.",
    ),
    KnownError::new(
        18001405,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ask the creator to choose a selling region.",
    ),
    KnownError::new(
        21001001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        21001003,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment, but check first whether the package was shipped. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        21001008,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21001011,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21001029,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the package counts as shipped. If not, retry in a moment.",
    ),
    KnownError::new(
        21001043,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21001055,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21004006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Upload the invoice first, then ship the order.",
    ),
    KnownError::new(
        21004008,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Call `GetEligibleShippingServices` again, and use one of its shipping services.",
    ),
    KnownError::new(
        21004010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not call this operation; it is not available in the market of the shop.",
    ),
    KnownError::new(
        21004012,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the tracking number without special characters.",
    ),
    KnownError::new(
        21004015,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a tracking number of the chosen shipping provider.",
    ),
    KnownError::new(
        21004016,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the tracking number and the shipping provider; no available provider accepts the number.",
    ),
    KnownError::new(
        21004017,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ship the package within the pickup time of on-demand delivery.",
    ),
    KnownError::new(
        21004019,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Upload the invoices of all orders in the package first, then ship it.",
    ),
    KnownError::new(
        21004020,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the invoice is accepted, then ship the order.",
    ),
    KnownError::new(
        21004024,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the order in Seller Center; TikTok does not allow it to be shipped now.",
    ),
    KnownError::new(
        21008017,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the label of the seller's own shipping provider; TikTok does not ship this order.",
    ),
    KnownError::new(
        21008025,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the order; TikTok fulfills it.",
    ),
    KnownError::new(
        21008042,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the label that is already printed.",
    ),
    KnownError::new(
        21008043,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not print a label; TikTok ships this package.",
    ),
    KnownError::new(
        21008044,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Resolve the buyer's after-sales request first.",
    ),
    KnownError::new(
        21008099,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the package again; it is already shipped.",
    ),
    KnownError::new(
        21008106,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not call this operation; it is not available in the market of the shop.",
    ),
    KnownError::new(
        21008109,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the order; it has no shipping information now.",
    ),
    KnownError::new(
        21008111,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the cipher of the shop that the order or package belongs to.",
    ),
    KnownError::new(
        21008116,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send a delivery option from `GetWarehouseDeliveryOptions`; the seller has not subscribed to this one.",
    ),
    KnownError::new(
        21008117,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not send a shipping provider; TikTok delivers orders with this option.",
    ),
    KnownError::new(
        21008300,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21011003,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the package; it does not allow this operation now.",
    ),
    KnownError::new(
        21011004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the shipping information; the seller does not ship this package.",
    ),
    KnownError::new(
        21011005,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        21011006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the orders again; they are already shipped.",
    ),
    KnownError::new(
        21011007,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Resolve the buyer's after-sales request first.",
    ),
    KnownError::new(
        21011008,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the package is complete, then ship it.",
    ),
    KnownError::new(
        21011012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the order; the trade rules do not allow this operation now.",
    ),
    KnownError::new(
        21011013,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose an operation that the delivery option of the order allows.",
    ),
    KnownError::new(
        21011020,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the orders again; they are already shipped.",
    ),
    KnownError::new(
        21011022,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the tracking number and the ID of the shipping provider.",
    ),
    KnownError::new(
        21011025,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send another tracking number; this one is a duplicate.",
    ),
    KnownError::new(
        21011026,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send another tracking number; this one was used too often.",
    ),
    KnownError::new(
        21011027,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the package; it is already delivered.",
    ),
    KnownError::new(
        21011028,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the cipher of the shop that the package belongs to.",
    ),
    KnownError::new(
        21011029,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send only orders and line items that belong to the same package.",
    ),
    KnownError::new(
        21011030,
        "delivered",
        ErrorKind::Business,
        Retry::Never,
        "Ask TikTok's support to change the number; the package is delivered.",
    ),
    KnownError::new(
        21011030,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the tracking number; the status of the package does not allow it.",
    ),
    KnownError::new(
        21011031,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send IDs of orders in the package.",
    ),
    KnownError::new(
        21011033,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the order from its combined package first.",
    ),
    KnownError::new(
        21011035,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ship the whole order; it cannot be split.",
    ),
    KnownError::new(
        21011036,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Put all units of a SKU into one package.",
    ),
    KnownError::new(
        21011037,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Change the package weight or check the recipient's address; no shipping service accepts the package as it is.",
    ),
    KnownError::new(
        21011040,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the package again; it is already shipped.",
    ),
    KnownError::new(
        21011041,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the order; it is cancelled.",
    ),
    KnownError::new(
        21011042,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the order; it is cancelled.",
    ),
    KnownError::new(
        21011043,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ship the package first.",
    ),
    KnownError::new(
        21011044,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the order is `AWAITING_SHIPMENT`; it is on hold.",
    ),
    KnownError::new(
        21011046,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the order from its combined package first, then split it.",
    ),
    KnownError::new(
        21011048,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the line items to ship; the order has several packages.",
    ),
    KnownError::new(
        21011049,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the tracking number; TikTok's rules do not allow it.",
    ),
    KnownError::new(
        21011050,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the tracking number; the time limit has passed.",
    ),
    KnownError::new(
        21011051,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the tracking number again; only one change is allowed.",
    ),
    KnownError::new(
        21011052,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the tracking number again; the limit of changes is reached.",
    ),
    KnownError::new(
        21011053,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the pickup slots again, and choose one of them.",
    ),
    KnownError::new(
        21011054,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Contact TikTok's support; this package has no pickup slots.",
    ),
    KnownError::new(
        21014009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Cancel the order as undeliverable; it cannot be shipped.",
    ),
    KnownError::new(
        21021010,
        "after-sale",
        ErrorKind::Business,
        Retry::Never,
        "Resolve the buyer's after-sales request first.",
    ),
    KnownError::new(
        21021010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Cancel the order as undeliverable; it cannot be shipped.",
    ),
    KnownError::new(
        21022025,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the shipping label that was already bought.",
    ),
    KnownError::new(
        21022026,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the label was bought. If not, retry in a moment.",
    ),
    KnownError::new(
        21022028,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the packages of the order again; it could not be split.",
    ),
    KnownError::new(
        21022029,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21022030,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21022032,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another shipping provider if the seller ships; none matches the package.",
    ),
    KnownError::new(
        21023022,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Request the label again in a few minutes. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        21023034,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Request the document again in a moment.",
    ),
    KnownError::new(
        21023035,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Arrange the shipment first, then request the document.",
    ),
    KnownError::new(
        21023046,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not request the document; the package is already shipped.",
    ),
    KnownError::new(
        21023059,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not request a document or ship the package; it is cancelled.",
    ),
    KnownError::new(
        21030005,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the label is created.",
    ),
    KnownError::new(
        21030006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the label that was bought; the order cannot be changed now.",
    ),
    KnownError::new(
        21032001,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change the size and weight of the package; its status does not allow it.",
    ),
    KnownError::new(
        21034006,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; no route was found for the package.",
    ),
    KnownError::new(
        21034012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send another tracking number; this one is already used.",
    ),
    KnownError::new(
        21042001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21042056,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not ship the orders again; they are already shipped.",
    ),
    KnownError::new(
        21042057,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Ship only orders with the status `AWAITING_SHIPMENT`.",
    ),
    KnownError::new(
        21042067,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another shipping provider; this one does not accept the order.",
    ),
    KnownError::new(
        21042076,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        21042102,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not print a label; the package was already picked up.",
    ),
    KnownError::new(
        21042104,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Arrange the shipment first, then print the label.",
    ),
    KnownError::new(
        22005007,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use the access token of a seller with a merchant account.",
    ),
    KnownError::new(
        25001001,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        25001003,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the order; it does not allow this operation now.",
    ),
    KnownError::new(
        25001010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not change or return the order; a return is complete, or the order is cancelled.",
    ),
    KnownError::new(
        25001011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not request another return or cancellation; one is in progress, or the order is cancelled.",
    ),
    KnownError::new(
        25001014,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a reason that `GetAftersalesEligibility` lists, or, to reject a request, one from `GetDecisionEligibility`.",
    ),
    KnownError::new(
        25001015,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a reason that `GetAftersalesEligibility` lists for the seller.",
    ),
    KnownError::new(
        25001016,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a reason that `GetDecisionEligibility` lists for the decision.",
    ),
    KnownError::new(
        25001020,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose another reason; this one is no longer available.",
    ),
    KnownError::new(
        25001021,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a reason that `GetAftersalesEligibility` lists for the order in its current status.",
    ),
    KnownError::new(
        25001028,
        "",
        ErrorKind::Transient,
        Retry::Backoff,
        "Retry in a moment; the return is being changed elsewhere.",
    ),
    KnownError::new(
        25001042,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the return exists. If not, retry in a moment.",
    ),
    KnownError::new(
        25001044,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the return; it cannot be approved now.",
    ),
    KnownError::new(
        25001045,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not cancel the order; it has shipped, and the shipping provider cannot stop it.",
    ),
    KnownError::new(
        25001046,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Contact TikTok's support; risk control stopped the request.",
    ),
    KnownError::new(
        25001051,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not return or cancel the order; it is already completed or cancelled.",
    ),
    KnownError::new(
        25001057,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a reason that `GetDecisionEligibility` lists for this request.",
    ),
    KnownError::new(
        25001058,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the data for the return could not be loaded.",
    ),
    KnownError::new(
        25005005,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Refund at most the amount that `CalculateRefund` returns.",
    ),
    KnownError::new(
        25005010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Cancel the whole order; single line items can be cancelled only in the US and UK, if they are out of stock.",
    ),
    KnownError::new(
        25005011,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send fewer line items; the request exceeds what can still be returned, refunded or cancelled.",
    ),
    KnownError::new(
        25007002,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the decision was applied. If not, retry in a moment.",
    ),
    KnownError::new(
        25007006,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the order ID; the order does not exist.",
    ),
    KnownError::new(
        25007007,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Finish the negotiation with the buyer first.",
    ),
    KnownError::new(
        25011010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not decide on the request; TikTok handles it now.",
    ),
    KnownError::new(
        25011011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the request; it cannot be rejected now.",
    ),
    KnownError::new(
        25011012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the request; it cannot be approved now.",
    ),
    KnownError::new(
        25011013,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the return; its receipt cannot be confirmed now.",
    ),
    KnownError::new(
        25011023,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not decide on the return; TikTok guarantees the authenticity of the order.",
    ),
    KnownError::new(
        25011025,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Accept the package; it cannot be rejected after a quick refund.",
    ),
    KnownError::new(
        25011026,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not confirm or reject the receipt of the package; TikTok's warehouse handles it.",
    ),
    KnownError::new(
        25011032,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the return; it does not allow a partial refund.",
    ),
    KnownError::new(
        25011035,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait; the package cannot be rejected yet.",
    ),
    KnownError::new(
        25020003,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Load the cancellation again, and choose a decision that its status allows.",
    ),
    KnownError::new(
        25020004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Choose a decision that this type of return or cancellation allows.",
    ),
    KnownError::new(
        25020005,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the cipher of the shop that the order belongs to.",
    ),
    KnownError::new(
        25020009,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not decide on the request; it is already cancelled.",
    ),
    KnownError::new(
        25020010,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not reject the request; it is already approved.",
    ),
    KnownError::new(
        25020011,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Do not reject the package; the return is already received.",
    ),
    KnownError::new(
        25020012,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the status of the return; its receipt cannot be rejected now.",
    ),
    KnownError::new(
        28001007,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send the ID of a product of this shop.",
    ),
    KnownError::new(
        28001022,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the start and end of the period.",
    ),
    KnownError::new(
        32002021,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Shorten the review to at most 5,000 characters.",
    ),
    KnownError::new(
        33001002,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment.",
    ),
    KnownError::new(
        35003001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Check whether the task exists. If not, retry in a moment.",
    ),
    KnownError::new(
        36002005,
        "",
        ErrorKind::Business,
        Retry::Never,
        "See the message for the reason why TikTok rejected this product.",
    ),
    KnownError::new(
        36004001,
        "",
        ErrorKind::Consent,
        Retry::Never,
        "Ask the seller, creator or partner to authorize the app again; the refresh token has expired.",
    ),
    KnownError::new(
        36004004,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Start the authorization again to get a new code; a code is valid once, for 30 minutes.",
    ),
    KnownError::new(
        36004005,
        "",
        ErrorKind::Consent,
        Retry::Never,
        "Ask the seller, creator or partner to authorize the app again; TikTok does not know the refresh token.",
    ),
    KnownError::new(
        36009002,
        "",
        ErrorKind::RateLimit,
        Retry::Backoff,
        "Wait as long as Retry-After says, or longer with each attempt, then retry.",
    ),
    KnownError::new(
        36009003,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        36009004,
        "missing credentials",
        ErrorKind::Signature,
        Retry::Never,
        "Sign the request; its query has no signature.",
    ),
    KnownError::new(
        36009004,
        "invalid timestamp",
        ErrorKind::Signature,
        Retry::AfterResign,
        "Set the clock of this machine, then sign and send the request again.",
    ),
    KnownError::new(
        36009004,
        "'access_token' header",
        ErrorKind::Auth,
        Retry::Never,
        "Send an access token that belongs to this app in the token header.",
    ),
    KnownError::new(
        36009004,
        "'x-tts-access-token' header",
        ErrorKind::Auth,
        Retry::Never,
        "Send an access token that belongs to this app in the token header.",
    ),
    KnownError::new(
        36009004,
        "invalid 'app_key'",
        ErrorKind::Auth,
        Retry::Never,
        "Check the app key, and in Partner Center that the app is enabled.",
    ),
    KnownError::new(
        36009004,
        "unexpected identifier. the 'shop_cipher'",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Do not send a shop cipher; this operation does not accept it.",
    ),
    KnownError::new(
        36009004,
        "unexpected identifier. the 'category_asset_cipher'",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Do not send a category asset cipher; this operation does not accept it.",
    ),
    KnownError::new(
        36009004,
        "'shop_id'",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a shop cipher instead of the shop's ID.",
    ),
    KnownError::new(
        36009004,
        "invalid api version",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Remove the version from the query; it belongs in the path.",
    ),
    KnownError::new(
        36009004,
        "is a required field",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Set the field that the message names.",
    ),
    KnownError::new(
        36009004,
        "is invalid, allowed values",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send one of the values that the message lists.",
    ),
    KnownError::new(
        36009004,
        "type invalid. actual type",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the parameter with the type that the message expects.",
    ),
    KnownError::new(
        36009004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the parameter that the message names.",
    ),
    KnownError::new(
        36009007,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Request less data at once, and retry. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        36009009,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the path; there is no such operation.",
    ),
    KnownError::new(
        36009010,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the HTTP method of the operation; TikTok does not accept this one.",
    ),
    KnownError::new(
        36009014,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use a newer version of the operation; this one is retired or does not exist.",
    ),
    KnownError::new(
        36009021,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a smaller file.",
    ),
    KnownError::new(
        36009022,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the body as JSON, or an upload as multipart form data, with the matching content type.",
    ),
    KnownError::new(
        36009023,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send this request as multipart form data.",
    ),
    KnownError::new(
        36009033,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Add the IP address of this machine to the app's allow list in Partner Center.",
    ),
    KnownError::new(
        36009037,
        "",
        ErrorKind::RateLimit,
        Retry::NextHour,
        "Send the request again in the next hour; a development shop has 1,000 calls per hour.",
    ),
    KnownError::new(
        36009043,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send no requests for this shop; it is inactive or closing.",
    ),
    KnownError::new(
        36009044,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Send no requests for this seller; the account is inactive.",
    ),
    KnownError::new(
        36010025,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct `channel_order_id`, the ID of the order in the seller's own store.",
    ),
    KnownError::new(
        36010031,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Fix each of the causes that the reply lists.",
    ),
    KnownError::new(
        36020001,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the order ID; the order does not exist.",
    ),
    KnownError::new(
        38023022,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the name of the responsible person; it must have no Chinese characters.",
    ),
    KnownError::new(
        38023024,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the address of the responsible person.",
    ),
    KnownError::new(
        38023025,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        38023026,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose a country in the European Union.",
    ),
    KnownError::new(
        38023027,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use an existing responsible person; the seller cannot create more.",
    ),
    KnownError::new(
        38023028,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the country calling code of a country in the European Union.",
    ),
    KnownError::new(
        38023032,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Use an existing manufacturer; the seller cannot create more.",
    ),
    KnownError::new(
        38023033,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the name of the manufacturer; it must have no Chinese characters.",
    ),
    KnownError::new(
        38023034,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the address of the manufacturer; it must have no Chinese characters.",
    ),
    KnownError::new(
        38023037,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the registered trade name of the manufacturer; it must have no Chinese characters.",
    ),
    KnownError::new(
        38023041,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a local phone number of 7 to 20 digits, or of 7 to 11 for a responsible person.",
    ),
    KnownError::new(
        38023042,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the email address; it must have no Chinese characters.",
    ),
    KnownError::new(
        38023043,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send an address of at most 500 characters.",
    ),
    KnownError::new(
        38023044,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a name of at most 255 characters for a manufacturer, or 200 for a responsible person.",
    ),
    KnownError::new(
        38023045,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a registered trade name of at most 200 characters.",
    ),
    KnownError::new(
        38023046,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send the country calling code as `+` and at most 4 digits.",
    ),
    KnownError::new(
        38023047,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a page size from 1 to 100.",
    ),
    KnownError::new(
        38023048,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Start again with the first page; this page token is invalid.",
    ),
    KnownError::new(
        38023049,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send no more IDs than the page size.",
    ),
    KnownError::new(
        38023050,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the access token of a local seller; the operation is not available to global sellers.",
    ),
    KnownError::new(
        38023051,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the ID; no manufacturer or responsible person has it.",
    ),
    KnownError::new(
        38023052,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the access token of the seller that created the manufacturer or responsible person.",
    ),
    KnownError::new(
        38023057,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Choose the locale `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`.",
    ),
    KnownError::new(
        38023060,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send `AVAILABLE` or `UNAVAILABLE` as the availability of the phone number.",
    ),
    KnownError::new(
        39003015,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask TikTok to allow this provider to report package data.",
    ),
    KnownError::new(
        39003016,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Correct the package; the detail names the problem.",
    ),
    KnownError::new(
        39003017,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; the package was not saved.",
    ),
    KnownError::new(
        39003018,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send at least one package.",
    ),
    KnownError::new(
        39003019,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the ID of the warehouse provider.",
    ),
    KnownError::new(
        39003020,
        "",
        ErrorKind::Auth,
        Retry::Never,
        "Use the app of the warehouse provider whose ID was sent.",
    ),
    KnownError::new(
        45101001,
        "invalid parameter",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type, format and range of each parameter.",
    ),
    KnownError::new(
        45101001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. After a write, check first whether it was applied.",
    ),
    KnownError::new(
        45101002,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a return and refund card only for an order that is eligible according to `GetAftersalesEligibility`.",
    ),
    KnownError::new(
        45101003,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Check the IDs; TikTok cannot find them.",
    ),
    KnownError::new(
        45101004,
        "",
        ErrorKind::RateLimit,
        Retry::NextDay,
        "Send the request again the next day; the 10,000 queries of today are used up.",
    ),
    KnownError::new(
        45101006,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the message; it contains prohibited words.",
    ),
    KnownError::new(
        45101008,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment. If the error persists, contact TikTok's support.",
    ),
    KnownError::new(
        45101021,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Do not contact this creator; the creator does not want to be contacted.",
    ),
    KnownError::new(
        45102007,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the access token and cipher of the shop that the conversation belongs to.",
    ),
    KnownError::new(
        45109001,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the buyer writes; the rules do not allow a message now.",
    ),
    KnownError::new(
        45109003,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Wait until the buyer writes; the shop can start a conversation only after one in the last 30 days, an order in the last 60 days, or a return or refund.",
    ),
    KnownError::new(
        45111001,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Send a message of another type; this type is not allowed here.",
    ),
    KnownError::new(
        45111012,
        "",
        ErrorKind::RateLimit,
        Retry::Backoff,
        "Wait two seconds between coupon cards.",
    ),
    KnownError::new(
        45111017,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Send a coupon that is `ONGOING`, comes from Seller Center, has the display type `CHAT` or `REGULAR`, and is not for `REPEAT_CUSTOMERS`.",
    ),
    KnownError::new(
        50001700,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use the access token of the seller that created the collaboration.",
    ),
    KnownError::new(
        50001701,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another target collaboration; this one has expired.",
    ),
    KnownError::new(
        50001702,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove the unavailable creator or product, then send the others.",
    ),
    KnownError::new(
        50001703,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the text; it contains prohibited words.",
    ),
    KnownError::new(
        66009315,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Ask TikTok to permit the analytics of LIVE rooms for this shop.",
    ),
    KnownError::new(
        68008004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Change the message; it violates TikTok's rules.",
    ),
    KnownError::new(
        68008016,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Use a template with `CreateEngagementTask`; this shop may not write messages of its own.",
    ),
    KnownError::new(
        68009001,
        "",
        ErrorKind::Permission,
        Retry::Never,
        "Do not call this operation; this shop does not meet TikTok's criteria for messages to customers.",
    ),
    KnownError::new(
        68009002,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Create another task; this one has ended.",
    ),
    KnownError::new(
        68009003,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Use the anonymized email address that `GetOrderDetail` returns.",
    ),
    KnownError::new(
        68009004,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Remove this buyer; the buyer has not ordered for a year.",
    ),
    KnownError::new(
        68009005,
        "",
        ErrorKind::Business,
        Retry::Never,
        "Fix the problem that the message names, then create the task again.",
    ),
    KnownError::new(
        98001001,
        "",
        ErrorKind::Transient,
        Retry::IfIdempotent,
        "Retry in a moment; after a write, check first whether it was applied. Some analytics operations also return this code for markets that they do not support.",
    ),
    KnownError::new(
        98001004,
        "",
        ErrorKind::InvalidRequest,
        Retry::Never,
        "Check the type and range of each parameter, such as the page size of a search.",
    ),
    KnownError::new(
        600001001,
        "",
        ErrorKind::RateLimit,
        Retry::Backoff,
        "Call this operation less often for this seller, and retry later.",
    ),
    KnownError::new(
        600001002,
        "",
        ErrorKind::Transient,
        Retry::Backoff,
        "Retry in a moment; another call is changing the same object.",
    ),
];
