//! Settlement: statements, transactions, payments.

mod fees;
mod markets;
mod payments;
mod property;
mod settlement;
mod sums;
