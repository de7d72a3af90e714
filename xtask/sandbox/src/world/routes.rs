//! Which operations have state, and which function answers each.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Call, CommandContext, Refusal, Reply, Time, World};
use super::{access, affiliate, aftersales, finance, fulfilment, messages, orders, products, promotions, shops, webhooks};

/// An operation in all its versions, with the function that answers it.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// The method and path with `*` for the version and for each id: `GET /order/*/orders/*/price_detail`.
    pub pattern: &'static str,
    pub handler: Handler,
}

#[derive(Debug, Clone, Copy)]
pub enum Handler {
    /// Reads.
    Query(fn(&World, &Call, Time) -> Reply),
    /// Changes the world.
    Command(fn(&mut CommandContext<'_>, &Call) -> Reply),
}

impl Route {
    pub const fn query(pattern: &'static str, handler: fn(&World, &Call, Time) -> Reply) -> Self {
        Self { pattern, handler: Handler::Query(handler) }
    }

    pub const fn command(pattern: &'static str, handler: fn(&mut CommandContext<'_>, &Call) -> Reply) -> Self {
        Self { pattern, handler: Handler::Command(handler) }
    }
}

/// The routes of all domains.
const DOMAINS: [&[Route]; 11] = [
    access::ROUTES,
    affiliate::ROUTES,
    aftersales::ROUTES,
    finance::ROUTES,
    fulfilment::ROUTES,
    messages::ROUTES,
    orders::ROUTES,
    products::ROUTES,
    promotions::ROUTES,
    shops::ROUTES,
    webhooks::ROUTES,
];

static ROUTES: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| DOMAINS.into_iter().flatten().map(|route| (route.pattern, route.handler)).collect());

/// All patterns, in order of domains.
pub fn patterns() -> impl Iterator<Item = &'static str> {
    DOMAINS.into_iter().flatten().map(|route| route.pattern)
}

/// The handler of an operation, given its method and path: `GET /order/202309/orders/{order_id}/price_detail`.
pub fn handler(operation: &str) -> Option<Handler> {
    ROUTES.get(pattern(operation).as_str()).copied()
}

/// The pattern of an operation.
fn pattern(operation: &str) -> String {
    let part = |part: &str| match part.starts_with('{') || (part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit())) {
        true => "*".to_owned(),
        false => part.to_owned(),
    };
    operation.split('/').map(part).collect::<Vec<_>>().join("/")
}

pub(super) fn read(world: &World, call: &Call, now: Time) -> Reply {
    match handler(&call.operation) {
        Some(Handler::Query(query)) => query(world, call, now),
        Some(Handler::Command(_)) | None => Err(no_handler(call)),
    }
}

pub(super) fn write(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    match handler(&call.operation) {
        Some(Handler::Command(command)) => command(ctx, call),
        Some(Handler::Query(query)) => query(ctx.world, call, ctx.now),
        None => Err(no_handler(call)),
    }
}

fn no_handler(call: &Call) -> Refusal {
    Refusal::gateway(36_009_003, format!("the sandbox has no state for {}", call.operation))
}
