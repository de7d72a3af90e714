//! Cancellations, returns, refunds and replacements.

mod cancellations;
mod decisions;
mod eligibility;
mod refusals;
mod returns;
mod searches;
mod seller_center;

use crate::bench::{Bench, id};
use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;

const CANCEL: &str = "POST /return_refund/202602/cancellations";
const APPROVE_CANCEL: &str = "POST /return_refund/202309/cancellations/{cancel_id}/approve";
const REJECT_CANCEL: &str = "POST /return_refund/202309/cancellations/{cancel_id}/reject";
const RETURN: &str = "POST /return_refund/202602/returns";
const APPROVE: &str = "POST /return_refund/202309/returns/{return_id}/approve";
const REJECT: &str = "POST /return_refund/202606/returns/{return_id}/reject";

impl Bench {
    /// The buyer asks for a return. The reply is its id.
    #[track_caller]
    fn ask(&mut self, order: Id, request: &str) -> Id {
        let reply = self.perform(json!({ "aftersales": { "request_return": { "order": order, "request": request } } }));
        id(&reply, "return_id")
    }

    /// The seller approves a return with a decision.
    #[track_caller]
    fn approve(&mut self, id: Id, decision: &str) {
        self.ok(APPROVE, json!({ "return_id": id }), json!({}), json!({ "decision": decision }));
    }

    #[track_caller]
    fn reject(&mut self, id: Id, decision: &str, reason: &str) {
        self.ok(REJECT, json!({ "return_id": id }), json!({}), json!({ "decision": decision, "reject_reason": reason }));
    }

    /// An action with one request.
    #[track_caller]
    fn act(&mut self, name: &str, request: Id) -> Value {
        self.perform(json!({ "aftersales": { name: { "request": request } } }))
    }

    fn return_status(&self, id: Id) -> String {
        json!(self.world.aftersales.get_return(id).unwrap().status).as_str().unwrap().to_owned()
    }

    fn cancel_status(&self, id: Id) -> String {
        json!(self.world.aftersales.cancellation(id).unwrap().status).as_str().unwrap().to_owned()
    }
}
