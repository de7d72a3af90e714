//! Settlement: statements, transactions, payments.

mod fees;
mod payments;
mod property;
mod settlement;
mod sums;
