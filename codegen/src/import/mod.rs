//! The importer: upstream documents in, spec files out.
//!
//! [`upstream`] reads what TikTok publishes into one plain model of the API, wherever it was written down; [`merge`] holds that
//! model against the specs we have and says which files to write. Neither touches the disk: documents and specs come in as
//! text, new texts and a report go out.
//!
//! Facts are taken (paths, names, types, limits, values), sentences are not: what the SDK says, it says in its own words.

pub mod merge;
pub mod upstream;
