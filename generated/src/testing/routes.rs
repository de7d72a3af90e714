//! Selects the response of a request.

use std::collections::VecDeque;

use http::Method;

use super::CannedResponse;

/// The remaining responses.
#[derive(Debug, Default)]
pub(super) struct Routes {
    /// Responses to the next requests, whatever they are.
    pub(super) next: VecDeque<CannedResponse>,
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    method: Method,
    /// The path template, with ids such as `{order_id}`.
    path: String,
    answers: VecDeque<CannedResponse>,
}

impl Routes {
    pub(super) fn add(&mut self, method: Method, path: &str, answer: CannedResponse) {
        match self.routes.iter_mut().find(|route| route.method == method && route.path == path) {
            Some(route) => route.answers.push_back(answer),
            None => self.routes.push(Route { method, path: path.to_owned(), answers: [answer].into() }),
        }
    }

    /// Returns the next response to a request. The last response of a route repeats. If two routes match, the one with fewer ids
    /// is used.
    pub(super) fn answer(&mut self, method: &Method, path: &str) -> Option<CannedResponse> {
        if let Some(answer) = self.next.pop_front() {
            return Some(answer);
        }
        let fitting = self.routes.iter_mut().filter(|route| route.method == *method && fits(&route.path, path));
        let route = fitting.min_by_key(|route| route.path.matches('{').count())?;
        if route.answers.len() > 1 { route.answers.pop_front() } else { route.answers.front().cloned() }
    }
}

/// Returns whether a path matches a template. A prefix, such as the path of a proxy, is allowed.
fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.trim_start_matches('/').rsplit('/');
    template.trim_start_matches('/').rsplit('/').all(|wanted| {
        let is_id = wanted.starts_with('{') && wanted.ends_with('}');
        segments.next().is_some_and(|segment| if is_id { !segment.is_empty() } else { segment == wanted })
    })
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn templates_fit_whole_segments() {
        let template = "/order/202309/orders/{order_id}/items";
        for path in ["/order/202309/orders/1/items", "/proxy/order/202309/orders/a%2Fb/items"] {
            assert!(fits(template, path), "{path}");
        }
        for path in
            ["/", "/order/202309/orders//items", "/order/202309/orders/items", "/order/202309/orders/1/items/2", "/s/1/items"]
        {
            assert!(!fits(template, path), "{path}");
        }
    }
}
