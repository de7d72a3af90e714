//! What a spec file may say: the vocabulary of `specs/`, as serde structs.
//!
//! These types hold what the YAML holds and nothing more. They judge nothing: whether a type exists, a range makes sense or two
//! names collide is for [`lower`](crate::lower) to say, so that every mistake of a run is reported at once. Field lines stay text
//! here and are taken apart by [`FieldLine::parse`].

mod error;
mod field;
mod media;
mod shapes;
mod yaml;

pub use error::{ErrorCode, ErrorLine};
pub use field::{FieldLine, FieldLineError, Range, Shape};
pub use media::Media;
pub use shapes::{
    Api, Cipher, Field, FieldForm, Group, Hosts, Idempotency, Operation, Token, TypeDef, Value, ValueForm, Values, Webhook,
};
pub use yaml::{Node, Place, YamlError, decode, locate, locate_repeated, parse};
