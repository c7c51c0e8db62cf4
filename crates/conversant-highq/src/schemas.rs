// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! JSON Schemas of all types, as the spec has them: each type has the trait `schemars::JsonSchema`.

use crate::types;

conversant_core::json_schemas!("highq", include_str!("schemas.json"), {
    "AddedFile" => types::AddedFile,
    "Address" => types::Address,
    "Attachment" => types::Attachment,
    "Attachments" => types::Attachments,
    "Conversation" => types::Conversation,
    "ConversationAction" => types::ConversationAction,
    "ConversationMessage" => types::ConversationMessage,
    "ConversationUser" => types::ConversationUser,
    "Error" => types::Error,
    "FileInfo" => types::FileInfo,
    "GrantType" => types::GrantType,
    "Image" => types::Image,
    "Images" => types::Images,
    "Messages" => types::Messages,
    "Organisation" => types::Organisation,
    "Recipients" => types::Recipients,
    "SocialLink" => types::SocialLink,
    "SocialLinks" => types::SocialLinks,
    "TokenReply" => types::TokenReply,
    "TokenRequest" => types::TokenRequest,
    "UpdatedDocument" => types::UpdatedDocument,
    "User" => types::User,
    "UserKeyType" => types::UserKeyType,
    "UserList" => types::UserList,
    "UserName" => types::UserName,
    "UserStatus" => types::UserStatus,
    "UserSummary" => types::UserSummary,
    "Users" => types::Users,
});
