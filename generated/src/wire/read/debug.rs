//! `Debug` of objects, from the same list of fields that serves reading.
//!
//! The list needs a mutable object, so `Debug` works on a copy. A second list would cost every user compile time; a copy costs time
//! only when an object is printed.

use std::fmt;

use super::{FieldVisitor, Fields, Slot};

/// Prints an object with the JSON names of its fields.
///
/// # Errors
///
/// Returns an error if the formatter does.
pub fn debug_fields<T: Fields + Clone>(object: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    print(&mut object.clone(), name, f)
}

fn print(object: &mut dyn Fields, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = Printer(f.debug_struct(name));
    object.visit(&mut printer);
    printer.0.finish()
}

struct Printer<'a, 'b>(fmt::DebugStruct<'a, 'b>);

impl FieldVisitor for Printer<'_, '_> {
    fn fields(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]) {
        for (name, slot) in fields {
            self.0.field(name, slot);
        }
    }
}

/// Implements `Debug` for an object that implements [`Fields`].
#[doc(hidden)]
#[macro_export]
macro_rules! debug_fields {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_fields(self, ::core::stringify!($name), f)
            }
        }
    };
}
