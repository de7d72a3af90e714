//! Selects the response for a request.

use std::collections::VecDeque;

use http::Method;

use super::FakeResponse;

/// The remaining responses.
#[derive(Debug, Default)]
pub(super) struct Routes {
    /// Responses to the next requests, independent of the operation.
    pub(super) next: VecDeque<FakeResponse>,
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    method: Method,
    /// Path template, with IDs as `{order_id}`.
    path: String,
    responses: VecDeque<FakeResponse>,
}

impl Routes {
    pub(super) fn add(&mut self, method: Method, path: &str, response: FakeResponse) {
        match self.routes.iter_mut().find(|route| route.method == method && route.path == path) {
            Some(route) => route.responses.push_back(response),
            None => self.routes.push(Route { method, path: path.to_owned(), responses: [response].into() }),
        }
    }

    /// Returns the next response to a request. The last response of a route is repeated. If several routes match, the route with the
    /// fewest IDs takes precedence.
    pub(super) fn respond(&mut self, method: &Method, path: &str) -> Option<FakeResponse> {
        if let Some(response) = self.next.pop_front() {
            return Some(response);
        }
        let matching = self.routes.iter_mut().filter(|route| route.method == *method && matches(&route.path, path));
        let route = matching.min_by_key(|route| route.path.matches('{').count())?;
        if route.responses.len() > 1 { route.responses.pop_front() } else { route.responses.front().cloned() }
    }
}

/// Whether a path matches a template. The path may have a prefix, for example the path of a proxy.
fn matches(template: &str, path: &str) -> bool {
    let mut segments = path.trim_start_matches('/').rsplit('/');
    template.trim_start_matches('/').rsplit('/').all(|expected| {
        let is_id = expected.starts_with('{') && expected.ends_with('}');
        segments.next().is_some_and(|segment| if is_id { !segment.is_empty() } else { segment == expected })
    })
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn template_matches_whole_segments() {
        let template = "/order/202309/orders/{order_id}/items";
        for path in ["/order/202309/orders/1/items", "/proxy/order/202309/orders/a%2Fb/items"] {
            assert!(matches(template, path), "{path}");
        }
        for path in
            ["/", "/order/202309/orders//items", "/order/202309/orders/items", "/order/202309/orders/1/items/2", "/s/1/items"]
        {
            assert!(!matches(template, path), "{path}");
        }
    }
}
