//! Upstream and specs, held against each other.
