//! The gateway: who may send which request. It checks in TikTok's order, and answers with TikTok's codes.
//!
//! Path, method, app key, timestamp, signature, token, kind of token, scope, cipher, shop, rate limit, parameters; then the domains
//! decide. TikTok's answers say little, so each refusal also has an explanation for developers: `explain` finds out what went wrong with
//! a signature, `hints` finds the name that was probably meant.

mod credentials;
mod explain;
mod hints;
mod incoming;
mod limits;
mod parameters;
mod signature;
mod target;

use codegen::model::OperationId;

use crate::api::Api;
use crate::world::{Call, Refusal, Time, World};
use incoming::Incoming;

pub use limits::{Quotas, RateLimiter};
pub(crate) use signature::signature;

/// An HTTP request.
#[derive(Debug, Clone, Default)]
pub struct Request {
    pub method: String,
    /// The path as sent, without the query.
    pub path: String,
    /// The query as sent, without `?`.
    pub query: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// What the gateway decides.
#[derive(Debug)]
pub struct Verdict {
    /// The operation, if the path and the method name one.
    pub operation: Option<OperationId>,
    pub decision: Result<Call, Refusal>,
    /// For developers: why the request is refused, and how to correct it, or what is odd about an accepted one. TikTok does not send it.
    pub explanation: Option<String>,
    /// For the header `Retry-After`, in seconds.
    pub retry_after: Option<u32>,
}

/// A refusal with its explanation.
#[derive(Debug)]
struct ExplainedRefusal {
    refusal: Refusal,
    explanation: String,
    retry_after: Option<u32>,
}

type Checked<T> = Result<T, Box<ExplainedRefusal>>;

/// Checks a request, without rate limits. `clock` is the real time, which limits the timestamp; `now` is the time of the sandbox, which
/// limits tokens.
pub fn check(api: &Api, world: &World, request: &Request, clock: Time, now: Time) -> Verdict {
    check_limited(api, world, request, clock, now, &RateLimiter::default())
}

/// Checks a request, also against rate limits.
pub fn check_limited(api: &Api, world: &World, request: &Request, clock: Time, now: Time, limits: &RateLimiter) -> Verdict {
    let incoming = Incoming::new(request);
    let (operation, path) = match api.route(&request.method, &request.path) {
        Ok(route) => route,
        Err(refusal) => {
            let explanation = hints::route(api, request, &refusal);
            return Verdict { operation: None, decision: Err(refusal), explanation: Some(explanation), retry_after: None };
        }
    };
    match admit(api, world, &incoming, operation, &path, &Clocks { real: clock, now }, limits) {
        Ok((call, remarks)) => {
            let explanation = (!remarks.is_empty()).then(|| remarks.join(" "));
            Verdict { operation: Some(operation), decision: Ok(call), explanation, retry_after: None }
        }
        Err(rejection) => {
            let ExplainedRefusal { refusal, explanation, retry_after } = *rejection;
            Verdict { operation: Some(operation), decision: Err(refusal), explanation: Some(explanation), retry_after }
        }
    }
}

/// The real time and the time of the sandbox.
struct Clocks {
    real: Time,
    now: Time,
}

fn admit(
    api: &Api,
    world: &World,
    incoming: &Incoming<'_>,
    id: OperationId,
    path: &[(String, String)],
    clocks: &Clocks,
    limits: &RateLimiter,
) -> Checked<(Call, Vec<String>)> {
    let operation = api.operation(id);
    let app = credentials::app(world, incoming)?;
    credentials::timestamp(incoming, clocks.real)?;
    signature::check(world, incoming, operation, app)?;
    let token = credentials::token(world, incoming, app, clocks.now)?;
    let account = target::account(world, operation, token)?;
    target::scopes(operation, token)?;
    let shop = target::shop(world, incoming, operation, token)?;
    target::is_available(api, id, shop, account, clocks.now)?;
    let shop = shop.map(|shop| shop.id);
    limits.admit(&app.key, shop, id, clocks.real)?;
    let parameters = parameters::read(api, id, incoming, path)?;
    let call = Call {
        operation: operation.request_line(),
        path: parameters.path,
        query: parameters.query,
        body: parameters.body,
        uploads: parameters.uploads,
        app_key: app.key.clone(),
        account: account.id,
        shop,
    };
    Ok((call, parameters.remarks))
}

impl ExplainedRefusal {
    fn new(refusal: Refusal, explanation: impl Into<String>) -> Box<Self> {
        Box::new(Self { refusal, explanation: explanation.into(), retry_after: None })
    }
}
