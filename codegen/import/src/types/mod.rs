//! Named types for new fields: one definition per object and enumeration that the documents nest.
//!
//! [`TypeTable`] collects them and reuses a type that the specs already share if it is exactly equal. `naming` gives every new
//! type a name that is unique in its group and version. [`ResolvedTypes`] places them: in the file that uses a type, or in the
//! group's `types.yaml` if several files use it.

mod naming;
mod resolved;
mod table;

pub(crate) use naming::Reserved;
pub(crate) use resolved::ResolvedTypes;
pub(crate) use table::{Reuse, Root, Ty, TypeTable};
