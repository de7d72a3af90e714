//! What an operation needs to be allowed: as values, and as types, so that the wrong access does not compile.

/// What an operation needs to be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Auth {
    /// Whose access token. Another kind is answered with code 101000.
    pub token: TokenKind,
    /// Which cipher. An unwanted one is answered with code 36009004, a missing one with 106013.
    pub cipher: CipherKind,
}

/// Whose consent an access token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A shop's owner, the kind that most operations take.
    Seller,
    /// A creator, for `affiliate_creator`.
    Creator,
    /// A partner, for `affiliate_partner` and category assets.
    Partner,
}

/// Which cipher an operation takes in its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CipherKind {
    /// None at all.
    None,
    /// `shop_cipher`, which names the shop.
    Shop,
    /// `category_asset_cipher`, which names a partner's category asset.
    CategoryAsset,
}

/// A kind of token as a type.
pub trait TokenType {
    /// The same as a value.
    const KIND: TokenKind;
}

/// A kind of cipher as a type.
pub trait CipherType {
    /// The same as a value.
    const KIND: CipherKind;
}

/// The kinds of token as types.
pub mod token {
    use super::{TokenKind, TokenType};

    /// [`TokenKind::Seller`].
    #[derive(Clone, Copy, Debug)]
    pub enum Seller {}

    /// [`TokenKind::Creator`].
    #[derive(Clone, Copy, Debug)]
    pub enum Creator {}

    /// [`TokenKind::Partner`].
    #[derive(Clone, Copy, Debug)]
    pub enum Partner {}

    impl TokenType for Seller {
        const KIND: TokenKind = TokenKind::Seller;
    }

    impl TokenType for Creator {
        const KIND: TokenKind = TokenKind::Creator;
    }

    impl TokenType for Partner {
        const KIND: TokenKind = TokenKind::Partner;
    }
}

/// The kinds of cipher as types.
pub mod cipher {
    use super::{CipherKind, CipherType};

    /// [`CipherKind::None`].
    #[derive(Clone, Copy, Debug)]
    pub enum None {}

    /// [`CipherKind::Shop`].
    #[derive(Clone, Copy, Debug)]
    pub enum Shop {}

    /// [`CipherKind::CategoryAsset`].
    #[derive(Clone, Copy, Debug)]
    pub enum CategoryAsset {}

    impl CipherType for None {
        const KIND: CipherKind = CipherKind::None;
    }

    impl CipherType for Shop {
        const KIND: CipherKind = CipherKind::Shop;
    }

    impl CipherType for CategoryAsset {
        const KIND: CipherKind = CipherKind::CategoryAsset;
    }
}
