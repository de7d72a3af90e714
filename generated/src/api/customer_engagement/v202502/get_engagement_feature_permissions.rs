// @generated from specs/customer_engagement/202502/get_engagement_feature_permissions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetEngagementFeaturePermissions`] and the types that only this operation uses.

use crate::__private::*;

/// Returns which customer engagement features the shop may use. The other operations of this group require the feature `FUNDAMENTAL`.
///
/// `GET /customer_engagement/202502/permissions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.read`.
/// Returns [`GetEngagementFeaturePermissionsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-feature-permissions-202502>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_engagement::GetEngagementFeaturePermissions;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetEngagementFeaturePermissions::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
    /// Features of customer engagement that require a permission.
    pub features: Vec<Feature>,
}

impl Fields for GetEngagementFeaturePermissionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("features", &mut self.features)]);
    }
}

debug_fields!(GetEngagementFeaturePermissionsResponse);

/// A feature of customer engagement, and whether the shop may use it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feature {
    /// Whether the shop may use the feature.
    pub is_authorized: Option<bool>,
    /// Name of the feature.
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

/// Feature of customer engagement.
#[non_exhaustive]
pub enum FeatureName {
    /// Access to customer engagement in general; every other feature, and the other operations of this group, require it. Sent as `FUNDAMENTAL`.
    Fundamental,
    /// Messages with the seller's own text; see [`CreateCustomEngagementTask`](crate::customer_engagement::CreateCustomEngagementTask). Sent as `CUSTOM_MSG`.
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
