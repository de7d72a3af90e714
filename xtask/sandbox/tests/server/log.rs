//! The log of requests.
