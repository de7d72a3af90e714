//! The authorization that an operation requires, as values and as types. The types turn a wrong token or cipher into a compile
//! error.

/// The authorization that an operation requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Auth {
    /// The kind of access token. TikTok answers any other kind with code 101000.
    pub token: TokenKind,
    /// The kind of cipher. TikTok answers an unexpected cipher with code 36009004 and a missing one with 106013.
    pub cipher: CipherKind,
}

/// The kind of account that an access token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A seller. Most operations require this kind.
    Seller,
    /// A creator, for `affiliate_creator`.
    Creator,
    /// A partner, for `affiliate_partner` and category assets.
    Partner,
    /// A seller or a creator: TikTok does not say which of the two.
    SellerOrCreator,
    /// A seller or a partner: TikTok does not say which of the two.
    SellerOrPartner,
}

/// The cipher that an operation requires in its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CipherKind {
    /// No cipher.
    None,
    /// `shop_cipher`, which identifies the shop.
    Shop,
    /// `category_asset_cipher`, which identifies a partner's category asset.
    CategoryAsset,
    /// The cipher of the handle, if it has one.
    Optional,
}

/// A kind of token, as a type.
pub trait TokenType {
    /// The kind as a value.
    const KIND: TokenKind;
}

/// A kind of cipher, as a type.
pub trait CipherType {
    /// The kind as a value.
    const KIND: CipherKind;
}

/// The kinds of token, as types.
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

    /// [`TokenKind::SellerOrCreator`].
    #[derive(Clone, Copy, Debug)]
    pub enum SellerOrCreator {}

    /// [`TokenKind::SellerOrPartner`].
    #[derive(Clone, Copy, Debug)]
    pub enum SellerOrPartner {}

    impl TokenType for Seller {
        const KIND: TokenKind = TokenKind::Seller;
    }

    impl TokenType for Creator {
        const KIND: TokenKind = TokenKind::Creator;
    }

    impl TokenType for Partner {
        const KIND: TokenKind = TokenKind::Partner;
    }

    impl TokenType for SellerOrCreator {
        const KIND: TokenKind = TokenKind::SellerOrCreator;
    }

    impl TokenType for SellerOrPartner {
        const KIND: TokenKind = TokenKind::SellerOrPartner;
    }
}

/// The kinds of cipher, as types.
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

    /// [`CipherKind::Optional`].
    #[derive(Clone, Copy, Debug)]
    pub enum Optional {}

    impl CipherType for None {
        const KIND: CipherKind = CipherKind::None;
    }

    impl CipherType for Shop {
        const KIND: CipherKind = CipherKind::Shop;
    }

    impl CipherType for CategoryAsset {
        const KIND: CipherKind = CipherKind::CategoryAsset;
    }

    impl CipherType for Optional {
        const KIND: CipherKind = CipherKind::Optional;
    }
}
