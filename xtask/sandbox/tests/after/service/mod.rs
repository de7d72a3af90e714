//! Customer service, affiliate collaborations, and what all replies about orders have in common.

mod affiliate;
mod creators;
mod messages;
mod replies;

use crate::bench::Bench;
use tiktok_shop_sandbox::world::access::{Account, AccountKind};
use tiktok_shop_sandbox::world::products::{Product, ProductContent, ProductStatus, Sku, stock::Stock};
use tiktok_shop_sandbox::world::{Id, IdKind};

impl Bench {
    /// A product on sale with one SKU at 10.00. Returns both ids.
    fn product(&mut self) -> (Id, Id) {
        let (id, sku) = (self.world.ids.next(IdKind::Product), self.world.ids.next(IdKind::Sku));
        let stock = vec![Stock { warehouse: self.warehouse, available: 5, committed: 0 }];
        let sku = Sku { id: sku, seller_sku: "S-1".into(), price: "10.00".parse().unwrap(), stock, ..Sku::default() };
        let sku_id = sku.id;
        let content = ProductContent { title: "Red shirt".into(), skus: vec![sku], ..ProductContent::default() };
        let mut product = Product::new(id, self.shop, self.now, content);
        product.status = ProductStatus::Activate;
        self.world.products.insert(product);
        (id, sku_id)
    }

    /// A creator.
    fn creator(&mut self) -> Id {
        let id = self.world.ids.next(IdKind::Other);
        let account: Account = serde_json::from_value(serde_json::json!({
            "id": id, "kind": AccountKind::Creator, "open_id": format!("open-{id}"), "name": "robin", "region": "GB",
            "is_active": true, "is_under_review": false, "assets": [],
        }))
        .unwrap();
        self.world.access.accounts.insert(id, account);
        id
    }
}
