// @generated from specs/customer_engagement/202502/get_engagement_feature_permissions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetEngagementFeaturePermissions` and the types that only this operation uses.

use crate::__private::*;

/// Tells which features of customer engagement the shop may use.
///
/// `GET /customer_engagement/202502/permissions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.read`.
/// Returns [`GetEngagementFeaturePermissionsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-feature-permissions-202502>.
#[doc(alias = "get-feature-permissions-202502")]
#[doc(alias = "GetFeaturePermissions")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEngagementFeaturePermissions {}

impl GetEngagementFeaturePermissions {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetEngagementFeaturePermissions {
    type Response = GetEngagementFeaturePermissionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetEngagementFeaturePermissions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_engagement/202502/permissions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-feature-permissions-202502",
        );
}

/// The response to [`GetEngagementFeaturePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngagementFeaturePermissionsResponse {
    pub features: Vec<Feature>,
}

impl Fields for GetEngagementFeaturePermissionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("features", &mut self.features)]);
    }
}

debug_fields!(GetEngagementFeaturePermissionsResponse);

/// An item of `features` in [`GetEngagementFeaturePermissionsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feature {
    pub is_authorized: Option<bool>,
    /// `FUNDAMENTAL` is what all others need.
    pub name: Option<FeatureName>,
}

impl Fields for Feature {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_authorized", &mut self.is_authorized),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(Feature);

/// `FUNDAMENTAL` is needed for everything, `CUSTOM_MSG` for texts of one's own.
#[non_exhaustive]
pub enum FeatureName {
    Fundamental,
    CustomMsg,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FeatureName {
    const TEXTS: &'static [&'static str] = &["FUNDAMENTAL", "CUSTOM_MSG"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Fundamental,
            Ok(_) => Self::CustomMsg,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Fundamental => Ok(0),
            Self::CustomMsg => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FeatureName, Read);
