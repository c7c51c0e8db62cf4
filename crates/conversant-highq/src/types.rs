// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 e70dfe196376f159) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// What is exchanged for an access token.
    ///
    /// `authorization_code` needs `code`, `refresh_token` needs the property of the same name.
    pub enum GrantType {
        /// `authorization_code`
        AuthorizationCode = "authorization_code",
        /// `refresh_token`
        RefreshToken = "refresh_token",
    }
}

/// A file that is attached to a message.
///
/// To attach one, `id` is enough.
///
/// Documented by the vendor. The first three properties are on this page, the others in the sample of the page on
/// getting messages. The copy of this page that could be read ends inside this element.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// The id of the attachment, or of its file.
    ///
    /// Documented by the vendor. Quoted in the sample of this page, a bare number in the sample for replies to a
    /// conversation. That it is the id of a file uploaded through the file resource is inferred.
    #[serde(
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The extension of the file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// The id of the site the file is in.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; type and meaning are our
    /// reading.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub siteid: Option<i64>,
    /// The id of the folder the file is in.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; type and meaning are our
    /// reading.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub parentfolderid: Option<i64>,
    /// The size of the file.
    ///
    /// The unit is not documented.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; the type is our reading.
    /// The file resource counts in bytes.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub filesize: Option<i64>,
}
impl Attachment {
    /// An empty [`Attachment`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id): the id of the attachment, or of its file.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self::name): the file's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`extension`](Self::extension): the extension of the file's name.
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.extension = Some(extension.into());
        self
    }

    /// Sets [`siteid`](Self::siteid): the id of the site the file is in.
    pub fn siteid(mut self, siteid: i64) -> Self {
        self.siteid = Some(siteid);
        self
    }

    /// Sets [`parentfolderid`](Self::parentfolderid): the id of the folder the file is in.
    pub fn parentfolderid(mut self, parentfolderid: i64) -> Self {
        self.parentfolderid = Some(parentfolderid);
        self
    }

    /// Sets [`filesize`](Self::filesize): the size of the file.
    pub fn filesize(mut self, filesize: i64) -> Self {
        self.filesize = Some(filesize);
        self
    }
}

conversant_core::redacted_debug!(Attachment {
    id: text,
    name: text,
    extension: text,
    siteid: shown,
    parentfolderid: shown,
    filesize: shown,
});

/// A list of attachments.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Attachments {
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Vec<Attachment>>,
}
impl Attachments {
    /// An empty [`Attachments`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachment`](Self::attachment): the attachments.
    pub fn attachment(mut self, attachment: impl Into<Vec<Attachment>>) -> Self {
        self.attachment = Some(attachment.into());
        self
    }
}

conversant_core::redacted_debug!(Attachments {
    attachment: shown,
});

/// A conversation, in requests and in replies.
///
/// To start one, set `recipients` and `messages`. The reply to that has only `conversationid`, and each message's
/// `messageid`.
///
/// Documented by the vendor. The page declares no types; they are read from its placeholders. Every property is
/// optional, as each operation uses a part of them.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's id, given by the server.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub conversationid: Option<i64>,
    /// The people a conversation or a message is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Recipients>,
    /// A list of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<Messages>,
}
impl Conversation {
    /// An empty [`Conversation`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`conversationid`](Self::conversationid): the conversation's id, given by the server.
    pub fn conversationid(mut self, conversationid: i64) -> Self {
        self.conversationid = Some(conversationid);
        self
    }

    /// Sets [`recipients`](Self::recipients): the people a conversation or a message is for.
    pub fn recipients(mut self, recipients: impl Into<Recipients>) -> Self {
        self.recipients = Some(recipients.into());
        self
    }

    /// Sets [`messages`](Self::messages): a list of messages.
    pub fn messages(mut self, messages: impl Into<Messages>) -> Self {
        self.messages = Some(messages.into());
        self
    }
}

conversant_core::redacted_debug!(Conversation {
    conversationid: shown,
    recipients: shown,
    messages: shown,
});

/// A message in a conversation.
///
/// To post one, set `html`, and `attachments` where there are any.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessage {
    /// The message's id, given by the server.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub messageid: Option<i64>,
    /// The people a conversation or a message is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Recipients>,
    /// A snippet of the message without formatting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The whole message as HTML.
    ///
    /// No limit on its length is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// When the message was last sent.
    ///
    /// The form is not documented; dates of users look like `29 May 2017 11:57`.
    ///
    /// Documented by the vendor. The element is empty in every sample of the vendor; the form named here is that of
    /// the user resource's dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastsentdatetime: Option<String>,
    /// A list of images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Images>,
    /// A list of attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Attachments>,
}
impl ConversationMessage {
    /// An empty [`ConversationMessage`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`messageid`](Self::messageid): the message's id, given by the server.
    pub fn messageid(mut self, messageid: i64) -> Self {
        self.messageid = Some(messageid);
        self
    }

    /// Sets [`recipients`](Self::recipients): the people a conversation or a message is for.
    pub fn recipients(mut self, recipients: impl Into<Recipients>) -> Self {
        self.recipients = Some(recipients.into());
        self
    }

    /// Sets [`text`](Self::text): a snippet of the message without formatting.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`html`](Self::html): the whole message as HTML.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Sets [`lastsentdatetime`](Self::lastsentdatetime): when the message was last sent.
    pub fn lastsentdatetime(mut self, lastsentdatetime: impl Into<String>) -> Self {
        self.lastsentdatetime = Some(lastsentdatetime.into());
        self
    }

    /// Sets [`images`](Self::images): a list of images.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// Sets [`attachments`](Self::attachments): a list of attachments.
    pub fn attachments(mut self, attachments: impl Into<Attachments>) -> Self {
        self.attachments = Some(attachments.into());
        self
    }
}

conversant_core::redacted_debug!(ConversationMessage {
    messageid: shown,
    recipients: shown,
    text: text,
    html: text,
    lastsentdatetime: text,
    images: shown,
    attachments: shown,
});

/// A user of the instance.
///
/// To name a recipient, `userid` is enough.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationUser {
    /// The user's id.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub userid: Option<i64>,
    /// A user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<UserName>,
    /// Where a browser finds the user's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub httpavatar: Option<conversant_core::Link>,
    /// Where the API has the user's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<conversant_core::Link>,
    /// Where the API has the user's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userlink: Option<conversant_core::Link>,
    /// Where a browser finds the user's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub httplink: Option<conversant_core::Link>,
}
impl ConversationUser {
    /// An empty [`ConversationUser`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`userid`](Self::userid): the user's id.
    pub fn userid(mut self, userid: i64) -> Self {
        self.userid = Some(userid);
        self
    }

    /// Sets [`name`](Self::name): a user's name.
    pub fn name(mut self, name: impl Into<UserName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`httpavatar`](Self::httpavatar): where a browser finds the user's picture.
    pub fn httpavatar(mut self, httpavatar: impl Into<conversant_core::Link>) -> Self {
        self.httpavatar = Some(httpavatar.into());
        self
    }

    /// Sets [`avatar`](Self::avatar): where the API has the user's picture.
    pub fn avatar(mut self, avatar: impl Into<conversant_core::Link>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets [`userlink`](Self::userlink): where the API has the user's details.
    pub fn userlink(mut self, userlink: impl Into<conversant_core::Link>) -> Self {
        self.userlink = Some(userlink.into());
        self
    }

    /// Sets [`httplink`](Self::httplink): where a browser finds the user's details.
    pub fn httplink(mut self, httplink: impl Into<conversant_core::Link>) -> Self {
        self.httplink = Some(httplink.into());
        self
    }
}

conversant_core::redacted_debug!(ConversationUser {
    userid: shown,
    name: shown,
    httpavatar: shown,
    avatar: shown,
    userlink: shown,
    httplink: shown,
});

/// Why a call failed.
///
/// Documented by the vendor. Only the XML form is documented. In JSON, `summary` was observed at the top level of
/// a 403 body; that `ref` and `link` are beside it is inferred. Which number goes with which status is not
/// documented.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// A number from the server that identifies the failure.
    ///
    /// Known values: 110, the user does not exist; 130, access denied.
    ///
    /// On the wire: `ref`.
    #[serde(
        rename = "ref",
        default,
        deserialize_with = "conversant_core::wire::integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub ref_: Option<i64>,
    /// What went wrong, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Where to read more.
    ///
    /// Seen on errors of the file resource only.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In an error sample of the file resource, not
    /// on the pages about messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<conversant_core::Link>,
}

conversant_core::redacted_debug!(Error {
    ref_: shown,
    summary: text,
    link: shown,
});

/// An image in a message.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Image {
    /// Where a browser finds the image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imagelink: Option<conversant_core::Link>,
    /// Where the API has the image's thumbnail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apilink: Option<conversant_core::Link>,
}
impl Image {
    /// An empty [`Image`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`imagelink`](Self::imagelink): where a browser finds the image.
    pub fn imagelink(mut self, imagelink: impl Into<conversant_core::Link>) -> Self {
        self.imagelink = Some(imagelink.into());
        self
    }

    /// Sets [`apilink`](Self::apilink): where the API has the image's thumbnail.
    pub fn apilink(mut self, apilink: impl Into<conversant_core::Link>) -> Self {
        self.apilink = Some(apilink.into());
        self
    }
}

conversant_core::redacted_debug!(Image {
    imagelink: shown,
    apilink: shown,
});

/// A list of images.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Images {
    /// The images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Vec<Image>>,
}
impl Images {
    /// An empty [`Images`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image`](Self::image): the images.
    pub fn image(mut self, image: impl Into<Vec<Image>>) -> Self {
        self.image = Some(image.into());
        self
    }
}

conversant_core::redacted_debug!(Images {
    image: shown,
});

/// A list of messages.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Messages {
    /// The messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Vec<ConversationMessage>>,
}
impl Messages {
    /// An empty [`Messages`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message): the messages.
    pub fn message(mut self, message: impl Into<Vec<ConversationMessage>>) -> Self {
        self.message = Some(message.into());
        self
    }
}

conversant_core::redacted_debug!(Messages {
    message: shown,
});

/// The people a conversation or a message is for.
///
/// Documented by the vendor. The vendor's placeholders for users speak of the author, so on a message this list
/// may hold its sender; the source leaves that open.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Recipients {
    /// A list of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Users>,
}
impl Recipients {
    /// An empty [`Recipients`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`users`](Self::users): a list of users.
    pub fn users(mut self, users: impl Into<Users>) -> Self {
        self.users = Some(users.into());
        self
    }
}

conversant_core::redacted_debug!(Recipients {
    users: shown,
});

/// An access token, and the refresh token for the next one.
///
/// The refresh token replaces the one that was sent.
///
/// Documented by the vendor. The page shows the XML form with the root `TokenResponse`; the JSON form is the
/// sample application's.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenReply {
    /// The token to send as `Bearer` in the `Authorization` header.
    pub access_token: conversant_core::Secret,
    /// How long the access token lives, in seconds.
    ///
    /// From 30 minutes to a month, as the administrator of the instance chose; 18000 (5 hours) unless changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// The token that gets the next access token.
    ///
    /// It lives for a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<conversant_core::Secret>,
    /// How the access token is sent: `bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// The e-mail address of the user for whom the token acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub useremail: Option<String>,
    /// How long the refresh token lives, in seconds.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Read by the sample application; absent from
    /// the vendor's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token_expires_in: Option<i64>,
}

conversant_core::redacted_debug!(TokenReply {
    access_token: shown,
    expires_in: shown,
    refresh_token: shown,
    token_type: text,
    useremail: text,
    refresh_token_expires_in: shown,
});

/// A request for an access token.
///
/// Besides the required properties it has either `code` or `refresh_token`, as `grant_type` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenRequest {
    /// What is exchanged for an access token.
    ///
    /// `authorization_code` needs `code`, `refresh_token` needs the property of the same name.
    pub grant_type: GrantType,
    /// The id that the instance gave to the application when it was registered.
    pub client_id: String,
    /// The secret that was generated with the client id.
    pub client_secret: conversant_core::Secret,
    /// The authorization code.
    ///
    /// Needed with `authorization_code`. Valid for 30 minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<conversant_core::Secret>,
    /// The refresh token of the last reply.
    ///
    /// Needed with `refresh_token`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. The vendor's page says that a refresh token is
    /// used, not how it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<conversant_core::Secret>,
}
impl TokenRequest {
    /// A [`TokenRequest`](Self) of what is required; the rest is left out.
    pub fn new(
        grant_type: impl Into<GrantType>,
        client_id: impl Into<String>,
        client_secret: impl Into<conversant_core::Secret>,
    ) -> Self {
        Self {
            grant_type: grant_type.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            code: None,
            refresh_token: None,
        }
    }

    /// Sets [`code`](Self::code): the authorization code.
    pub fn code(mut self, code: impl Into<conversant_core::Secret>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`refresh_token`](Self::refresh_token): the refresh token of the last reply.
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<conversant_core::Secret>,
    ) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}

conversant_core::redacted_debug!(TokenRequest {
    grant_type: shown,
    client_id: text,
    client_secret: shown,
    code: shown,
    refresh_token: shown,
});

/// A user's name.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserName {
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// The last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
}
impl UserName {
    /// An empty [`UserName`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`firstname`](Self::firstname): the first name.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Some(firstname.into());
        self
    }

    /// Sets [`lastname`](Self::lastname): the last name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Some(lastname.into());
        self
    }
}

conversant_core::redacted_debug!(UserName {
    firstname: text,
    lastname: text,
});

/// A list of users.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Users {
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Vec<ConversationUser>>,
}
impl Users {
    /// An empty [`Users`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user`](Self::user): the users.
    pub fn user(mut self, user: impl Into<Vec<ConversationUser>>) -> Self {
        self.user = Some(user.into());
        self
    }
}

conversant_core::redacted_debug!(Users {
    user: shown,
});
