//! Strict decoding of sandbox replies: all values must match the specs.

use tiktok_shop::client::CallOptions;
use tiktok_shop::finance::GetStatements;
use tiktok_shop::fulfillment::SearchPackages;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::product::SearchProducts;
use tiktok_shop::return_refund::{SearchCancellations, SearchReturns};

use super::{sandbox, shop};

#[tokio::test(flavor = "multi_thread")]
async fn lists_have_no_misfits() {
    let sandbox = sandbox();
    let shop = shop(&sandbox).with(CallOptions::new().strict(true));
    macro_rules! read {
        ($request:expr) => {{
            let mut items = shop.items($request);
            let mut count = 0;
            while let Some(_) = items.try_next().await.expect(stringify!($request)) {
                count += 1;
            }
            assert!(count > 0, stringify!($request));
        }};
    }
    read!(GetOrderList::new(5));
    read!(SearchProducts::new(5));
    read!(SearchPackages::new(5));
    read!(SearchCancellations::new());
    read!(SearchReturns::new());
    read!(GetStatements::new("statement_time"));
}
