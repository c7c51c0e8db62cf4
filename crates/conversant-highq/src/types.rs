// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.


conversant_core::open_enum! {
    /// What to do with a conversation.
    ///
    /// Documented by the vendor. The meanings are those of the names.
    pub enum ConversationAction {
        /// `MARK_AS_READ`
        MarkAsRead = "MARK_AS_READ",
        /// `MARK_AS_UNREAD`
        MarkAsUnread = "MARK_AS_UNREAD",
        /// Puts the conversation into the archive; no action takes it out again. On the wire: `MARK_AS_ARCHIVE`.
        MarkAsArchive = "MARK_AS_ARCHIVE",
        /// Deletes the conversation; whether for the user alone or for all is not documented. On the wire: `DELETE`.
        Delete = "DELETE",
    }
}

conversant_core::open_enum! {
    /// What is exchanged for an access token.
    pub enum GrantType {
        /// The code from the consent page, in `code`. On the wire: `authorization_code`.
        AuthorizationCode = "authorization_code",
        /// The refresh token of the last reply, in `refresh_token`. On the wire: `refresh_token`.
        RefreshToken = "refresh_token",
    }
}

conversant_core::open_enum! {
    /// By what a user is asked for, where that is not the id.
    pub enum UserKeyType {
        /// By the e-mail address. On the wire: `email`.
        Email = "email",
    }
}

conversant_core::open_enum! {
    /// Whether a user can work in the instance.
    pub enum UserStatus {
        /// `Active`
        Active = "Active",
        /// `Archived`
        Archived = "Archived",
        /// `Inactive`
        Inactive = "Inactive",
    }
}

/// A file that was uploaded.
///
/// Either it is new and has `fileid`, or it was there already and the documents with a new version are named.
///
/// Documented by the vendor. Two replies in one schema, that of 201 and that of 202. That there can be several
/// documents is inferred from the name. XML is the documented form.
#[derive(Default)]
#[non_exhaustive]
pub struct AddedFile {
    /// The file's id. Example: `56`.
    pub fileid: Option<i64>,
    /// The documents that have a new version. On the wire: `documentsWithUpdatedVersion`.
    pub documents_with_updated_version: Option<Vec<UpdatedDocument>>,
}

conversant_core::object!(AddedFile {
    0 fileid = "fileid" optional Integer shown,
    1 documents_with_updated_version = "documentsWithUpdatedVersion" optional Plain shown,
});

/// A postal address.
#[derive(Default)]
#[non_exhaustive]
pub struct Address {
    /// The id of the address. Example: `9`.
    pub addressid: Option<i64>,
    /// The first line. Example: `1 Example Street`.
    pub addressline1: Option<String>,
    /// The second line.
    pub addressline2: Option<String>,
    /// The town. Example: `London`.
    pub city: Option<String>,
    /// The state or county.
    pub state: Option<String>,
    /// The country. Example: `United Kingdom`.
    pub country: Option<String>,
    /// The postal code. On the wire: `postCode`. Example: `EC1A 1BB`.
    pub post_code: Option<String>,
}

conversant_core::object!(Address {
    0 addressid = "addressid" optional Integer shown,
    1 addressline1 = "addressline1" optional Plain text,
    2 addressline2 = "addressline2" optional Plain text,
    3 city = "city" optional Plain text,
    4 state = "state" optional Plain text,
    5 country = "country" optional Plain text,
    6 post_code = "postCode" optional Plain text,
});

/// A file that is attached to a message.
///
/// To attach one, `id` is enough.
///
/// Documented by the vendor. The first three properties are on this page, the others in the sample of the page on
/// getting messages. The copy of this page that could be read ends inside this element.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The id of the attachment, or of its file. Example: `56`.
    ///
    /// Documented by the vendor. Quoted in the sample of this page, a bare number in the sample for replies to a
    /// conversation. That it is the id of a file uploaded through the file resource is inferred.
    pub id: Option<String>,
    /// The file's name. Example: `Agreement`.
    pub name: Option<String>,
    /// The extension of the file's name. Example: `docx`.
    pub extension: Option<String>,
    /// The id of the site the file is in. Example: `3`.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; type and meaning are our
    /// reading.
    pub siteid: Option<i64>,
    /// The id of the folder the file is in. Example: `21`.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; type and meaning are our
    /// reading.
    pub parentfolderid: Option<i64>,
    /// The size of the file.
    ///
    /// The unit is not documented.
    ///
    /// Example: `20480`.
    ///
    /// Inferred, not documented. The name is documented, the element is empty in the sample; the type is our reading.
    /// The file resource counts in bytes.
    pub filesize: Option<i64>,
}
impl Attachment {
    /// A new [`Attachment`](Self) without anything; every property is optional.
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

conversant_core::object!(Attachment {
    0 id = "id" optional StringOrInteger text,
    1 name = "name" optional Plain text,
    2 extension = "extension" optional Plain text,
    3 siteid = "siteid" optional Integer shown,
    4 parentfolderid = "parentfolderid" optional Integer shown,
    5 filesize = "filesize" optional Integer shown,
});

/// A list of attachments.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachments {
    /// The attachments.
    pub attachment: Option<Vec<Attachment>>,
}
impl Attachments {
    /// A new [`Attachments`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachment`](Self::attachment): the attachments.
    pub fn attachment(mut self, attachment: impl Into<Vec<Attachment>>) -> Self {
        self.attachment = Some(attachment.into());
        self
    }
}

conversant_core::object!(Attachments {
    0 attachment = "attachment" optional Plain shown,
});

/// A conversation, in requests and in replies.
///
/// To start one, set `recipients` and `messages`. The reply to that has only `conversationid`, and each message's
/// `messageid`.
///
/// Documented by the vendor. The page declares no types; they are read from its placeholders. Every property is
/// optional, as each operation uses a part of them.
#[derive(Default)]
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's id, given by the server. Example: `43`.
    pub conversationid: Option<i64>,
    /// The people the conversation is for.
    pub recipients: Option<Recipients>,
    /// The messages in the conversation; to start one, its first message.
    pub messages: Option<Messages>,
}
impl Conversation {
    /// A new [`Conversation`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`conversationid`](Self::conversationid): the conversation's id, given by the server.
    pub fn conversationid(mut self, conversationid: i64) -> Self {
        self.conversationid = Some(conversationid);
        self
    }

    /// Sets [`recipients`](Self::recipients): the people the conversation is for.
    pub fn recipients(mut self, recipients: impl Into<Recipients>) -> Self {
        self.recipients = Some(recipients.into());
        self
    }

    /// Sets [`messages`](Self::messages): the messages in the conversation; to start one, its first message.
    pub fn messages(mut self, messages: impl Into<Messages>) -> Self {
        self.messages = Some(messages.into());
        self
    }
}

conversant_core::object!(Conversation {
    0 conversationid = "conversationid" optional Integer shown,
    1 recipients = "recipients" optional Plain shown,
    2 messages = "messages" optional Plain shown,
});

/// A message in a conversation.
///
/// To post one, set `html`, and `attachments` where there are any.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversationMessage {
    /// The message's id, given by the server. Example: `1160`.
    pub messageid: Option<i64>,
    /// The people the message is for, or its sender: the vendor leaves that open.
    pub recipients: Option<Recipients>,
    /// A snippet of the message without formatting. Example: `Hello`.
    pub text: Option<String>,
    /// The whole message as HTML.
    ///
    /// No limit on its length is documented.
    ///
    /// Example: `<p>Hello</p>`.
    pub html: Option<String>,
    /// When the message was last sent.
    ///
    /// The form is not documented; dates of users look like `29 May 2017 11:57`.
    ///
    /// Documented by the vendor. The element is empty in every sample of the vendor; the form named here is that of
    /// the user resource's dates.
    pub lastsentdatetime: Option<String>,
    /// The images in the message.
    pub images: Option<Images>,
    /// The files that are attached to the message.
    pub attachments: Option<Attachments>,
}
impl ConversationMessage {
    /// A new [`ConversationMessage`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`messageid`](Self::messageid): the message's id, given by the server.
    pub fn messageid(mut self, messageid: i64) -> Self {
        self.messageid = Some(messageid);
        self
    }

    /// Sets [`recipients`](Self::recipients): the people the message is for, or its sender: the vendor leaves that open.
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

    /// Sets [`images`](Self::images): the images in the message.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// Sets [`attachments`](Self::attachments): the files that are attached to the message.
    pub fn attachments(mut self, attachments: impl Into<Attachments>) -> Self {
        self.attachments = Some(attachments.into());
        self
    }
}

conversant_core::object!(ConversationMessage {
    0 messageid = "messageid" optional Integer shown,
    1 recipients = "recipients" optional Plain shown,
    2 text = "text" optional Plain text,
    3 html = "html" optional Plain text,
    4 lastsentdatetime = "lastsentdatetime" optional Plain text,
    5 images = "images" optional Plain shown,
    6 attachments = "attachments" optional Plain shown,
});

/// A user of the instance.
///
/// To name a recipient, `userid` is enough.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversationUser {
    /// The user's id. Example: `12`.
    pub userid: Option<i64>,
    /// A user's name.
    pub name: Option<UserName>,
    /// Where a browser finds the user's picture. Example: `https://acme.highq.com/acme/avatar/12`.
    pub httpavatar: Option<conversant_core::Link>,
    /// Where the API has the user's picture. Example: `https://acme.highq.com/acme/api/4/avatar/12`.
    pub avatar: Option<conversant_core::Link>,
    /// Where the API has the user's details.
    pub userlink: Option<conversant_core::Link>,
    /// Where a browser finds the user's details.
    pub httplink: Option<conversant_core::Link>,
}
impl ConversationUser {
    /// A new [`ConversationUser`](Self) without anything; every property is optional.
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

conversant_core::object!(ConversationUser {
    0 userid = "userid" optional Integer shown,
    1 name = "name" optional Plain shown,
    2 httpavatar = "httpavatar" optional Plain shown,
    3 avatar = "avatar" optional Plain shown,
    4 userlink = "userlink" optional Plain shown,
    5 httplink = "httplink" optional Plain shown,
});

/// Why a call failed.
///
/// Documented by the vendor. Only the XML form is documented. In JSON, `summary` was observed at the top level of
/// a 403 body; that `ref` and `link` are beside it is inferred. Which number goes with which status is not
/// documented.
#[derive(Default)]
#[non_exhaustive]
pub struct Error {
    /// A number from the server that identifies the failure.
    ///
    /// Known values: 110, the user does not exist; 130, access denied.
    ///
    /// On the wire: `ref`.
    pub ref_: Option<i64>,
    /// What went wrong, in words. Example: `User does not exist`.
    pub summary: Option<String>,
    /// Where to read more.
    ///
    /// Seen on errors of the file resource only.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. In an error sample of the file resource, not
    /// on the pages about messages.
    pub link: Option<conversant_core::Link>,
}

conversant_core::object!(Error {
    0 ref_ = "ref" optional Integer shown,
    1 summary = "summary" optional Plain text,
    2 link = "link" optional Plain shown,
});

/// What is known of a file.
///
/// Documented by the vendor. The copy of the page that could be read ends after `size`. The form of the dates is
/// documented as `dd mmm yyyy`; the descriptions of the types are our reading of the names.
#[derive(Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// The id of the folder the file is in. Example: `21`.
    pub folderid: Option<i64>,
    /// The file's id. Example: `56`.
    pub id: Option<i64>,
    /// The file's name. Example: `Agreement.docx`.
    pub name: Option<String>,
    /// The id of the version. Example: `101`.
    pub versionid: Option<i64>,
    /// What was noted about the version. Example: `First draft`.
    pub versionnote: Option<String>,
    /// The day on which the file was created, UTC, like `29 May 2017`.
    pub createddate: Option<String>,
    /// The day on which the file was last changed, UTC, like `29 May 2017`. Example: `30 May 2017`.
    pub modifieddate: Option<String>,
    /// The type of the file. On the wire: `type`. Example: `docx`.
    pub type_: Option<String>,
    /// Where a picture for the type is. Example: `https://acme.highq.com/acme/images/docx.png`.
    pub icon: Option<conversant_core::Link>,
    /// The type the file was uploaded with. Example: `docx`.
    pub originaltype: Option<String>,
    /// The size of the file in bytes. Example: `20480`.
    pub size: Option<i64>,
}

conversant_core::object!(FileInfo {
    0 folderid = "folderid" optional Integer shown,
    1 id = "id" optional Integer shown,
    2 name = "name" optional Plain text,
    3 versionid = "versionid" optional Integer shown,
    4 versionnote = "versionnote" optional Plain text,
    5 createddate = "createddate" optional Plain text,
    6 modifieddate = "modifieddate" optional Plain text,
    7 type_ = "type" optional Plain text,
    8 icon = "icon" optional Plain shown,
    9 originaltype = "originaltype" optional Plain text,
    10 size = "size" optional Integer shown,
});

/// An image in a message.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// Where a browser finds the image. Example: `https://acme.highq.com/acme/image/90`.
    pub imagelink: Option<conversant_core::Link>,
    /// Where the API has the image's thumbnail. Example: `https://acme.highq.com/acme/api/4/image/90`.
    pub apilink: Option<conversant_core::Link>,
}
impl Image {
    /// A new [`Image`](Self) without anything; every property is optional.
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

conversant_core::object!(Image {
    0 imagelink = "imagelink" optional Plain shown,
    1 apilink = "apilink" optional Plain shown,
});

/// A list of images.
#[derive(Default)]
#[non_exhaustive]
pub struct Images {
    /// The images.
    pub image: Option<Vec<Image>>,
}
impl Images {
    /// A new [`Images`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image`](Self::image): the images.
    pub fn image(mut self, image: impl Into<Vec<Image>>) -> Self {
        self.image = Some(image.into());
        self
    }
}

conversant_core::object!(Images {
    0 image = "image" optional Plain shown,
});

/// A list of messages.
#[derive(Default)]
#[non_exhaustive]
pub struct Messages {
    /// The messages.
    pub message: Option<Vec<ConversationMessage>>,
}
impl Messages {
    /// A new [`Messages`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message): the messages.
    pub fn message(mut self, message: impl Into<Vec<ConversationMessage>>) -> Self {
        self.message = Some(message.into());
        self
    }
}

conversant_core::object!(Messages {
    0 message = "message" optional Plain shown,
});

/// The organisation a user belongs to.
#[derive(Default)]
#[non_exhaustive]
pub struct Organisation {
    /// The name. Example: `Acme`.
    pub orgname: Option<String>,
    /// The id. Example: `5`.
    pub orgid: Option<i64>,
}

conversant_core::object!(Organisation {
    0 orgname = "orgname" optional Plain text,
    1 orgid = "orgid" optional Integer shown,
});

/// The people a conversation or a message is for.
///
/// Documented by the vendor. The vendor's placeholders for users speak of the author, so on a message this list
/// may hold its sender; the source leaves that open.
#[derive(Default)]
#[non_exhaustive]
pub struct Recipients {
    /// A list of users.
    pub users: Option<Users>,
}
impl Recipients {
    /// A new [`Recipients`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`users`](Self::users): a list of users.
    pub fn users(mut self, users: impl Into<Users>) -> Self {
        self.users = Some(users.into());
        self
    }
}

conversant_core::object!(Recipients {
    0 users = "users" optional Plain shown,
});

/// A link to a user's page elsewhere.
#[derive(Default)]
#[non_exhaustive]
pub struct SocialLink {
    /// Where the page is. Example: `Web`.
    pub name: Option<String>,
    /// The address of the page, or the user's name there. Example: `https://example.com/jane`.
    pub value: Option<String>,
}

conversant_core::object!(SocialLink {
    0 name = "name" optional Plain text,
    1 value = "value" optional Plain text,
});

/// A list of links to a user's pages elsewhere.
#[derive(Default)]
#[non_exhaustive]
pub struct SocialLinks {
    /// The links.
    pub link: Option<Vec<SocialLink>>,
}

conversant_core::object!(SocialLinks {
    0 link = "link" optional Plain shown,
});

/// An access token, and the refresh token for the next one.
///
/// The refresh token replaces the one that was sent.
///
/// Documented by the vendor. The page shows the XML form with the root `TokenResponse`; the JSON form is the
/// sample application's.
#[non_exhaustive]
pub struct TokenReply {
    /// The token to send as `Bearer` in the `Authorization` header.
    pub access_token: conversant_core::Secret,
    /// How long the access token lives, in seconds.
    ///
    /// From 30 minutes to a month, as the administrator of the instance chose; 18000 (5 hours) unless changed.
    pub expires_in: Option<i64>,
    /// The token that gets the next access token.
    ///
    /// It lives for a year.
    pub refresh_token: Option<conversant_core::Secret>,
    /// How the access token is sent: `bearer`.
    pub token_type: Option<String>,
    /// The e-mail address of the user for whom the token acts. Example: `jane.doe@example.com`.
    pub useremail: Option<String>,
    /// How long the refresh token lives, in seconds. Example: `31536000`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. Read by the sample application; absent from
    /// the vendor's page.
    pub refresh_token_expires_in: Option<i64>,
}

conversant_core::object!(TokenReply {
    0 access_token = "access_token" required Plain shown,
    1 expires_in = "expires_in" optional Plain shown,
    2 refresh_token = "refresh_token" optional Plain shown,
    3 token_type = "token_type" optional Plain text,
    4 useremail = "useremail" optional Plain text,
    5 refresh_token_expires_in = "refresh_token_expires_in" optional Plain shown,
});

/// A request for an access token.
///
/// Besides the required properties it has either `code` or `refresh_token`, as `grant_type` says.
#[non_exhaustive]
pub struct TokenRequest {
    /// What is exchanged for an access token.
    pub grant_type: GrantType,
    /// The id that the instance gave to the application when it was registered. Example: `1234`.
    pub client_id: String,
    /// The secret that was generated with the client id.
    pub client_secret: conversant_core::Secret,
    /// The authorization code.
    ///
    /// Needed with `authorization_code`. Valid for 30 minutes.
    pub code: Option<conversant_core::Secret>,
    /// The refresh token of the last reply.
    ///
    /// Needed with `refresh_token`.
    ///
    /// Observed in the vendor's samples or in traffic, not documented. The vendor's page says that a refresh token is
    /// used, not how it is sent.
    pub refresh_token: Option<conversant_core::Secret>,
}
impl TokenRequest {
    /// A new [`TokenRequest`](Self) of what is required; the rest is left out.
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

conversant_core::object!(TokenRequest {
    0 grant_type = "grant_type" required Plain shown,
    1 client_id = "client_id" required Plain text,
    2 client_secret = "client_secret" required Plain shown,
    3 code = "code" optional Plain shown,
    4 refresh_token = "refresh_token" optional Plain shown,
});

/// A document that has a new version.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatedDocument {
    /// The file's name. Example: `Agreement.docx`.
    pub name: Option<String>,
    /// The file's id. Example: `56`.
    pub fileid: Option<i64>,
    /// The size of the file. Example: `20480`.
    pub size: Option<i64>,
}

conversant_core::object!(UpdatedDocument {
    0 name = "name" optional Plain text,
    1 fileid = "fileid" optional Integer shown,
    2 size = "size" optional Integer shown,
});

/// A user of the instance.
///
/// Dates look like `29 May 2017 11:57`.
///
/// Documented by the vendor. The page gives names and some types; the other types, and most descriptions, are our
/// reading of the names. Before version 4 of the API `location` stands in place of `address`; what is in it is
/// not known. The copy of the page that could be read ends after `sociallinks`.
#[derive(Default)]
#[non_exhaustive]
pub struct User {
    /// The user's id. Example: `12`.
    pub userid: Option<i64>,
    /// The first name. Example: `Jane`.
    pub firstname: Option<String>,
    /// The last name. Example: `Doe`.
    pub lastname: Option<String>,
    /// The e-mail address. Example: `jane.doe@example.com`.
    pub email: Option<String>,
    /// The id of the domain of the e-mail address. Example: `3`.
    pub emaildomain: Option<i64>,
    /// The id of the organisation the user belongs to. Example: `5`.
    pub org: Option<i64>,
    /// Where the user's picture is. Example: `https://acme.highq.com/acme/api/3/avatar/12`.
    pub img: Option<conversant_core::Link>,
    /// The form of address. Example: `Dr`.
    pub title: Option<String>,
    /// The name by which the user is called.
    pub goesby: Option<String>,
    /// Whether, or when, the user was invited.
    pub invitationsent: Option<String>,
    /// The id of the user who created this one. Example: `1`.
    pub createdby: Option<i64>,
    /// When the user was created. Example: `29 May 2017 11:57`.
    pub createddate: Option<String>,
    /// The id of the user who last changed this one. Example: `1`.
    pub modifiedby: Option<i64>,
    /// When the user was last changed. Example: `29 May 2017 11:57`.
    pub modifieddate: Option<String>,
    /// Whether the user is a partner. On the wire, as `0` or `1`.
    pub ifpartner: Option<bool>,
    /// Whether the user can work in the instance, for example `ACTIVE`.
    pub status: Option<String>,
    /// When the user last logged in. Example: `29 May 2017 11:57`.
    pub lastlogindate: Option<String>,
    /// How many logins have failed. Example: `0`.
    pub invalidlogins: Option<i64>,
    /// The user's id in another system. Example: `E-12`.
    pub externalid: Option<String>,
    /// The id of the user's public profile.
    pub publicwebsiteprofileid: Option<i64>,
    /// Whether the user belongs to the instance as a whole. On the wire, as `0` or `1`.
    pub systemuser: Option<bool>,
    /// The telephone number. Example: `+44 20 7946 0000`.
    pub phone: Option<String>,
    /// The name of the user's secretary.
    pub secretaryname: Option<String>,
    /// The e-mail address of the user's secretary.
    pub secretarymail: Option<String>,
    /// The mobile telephone number.
    pub mobile: Option<String>,
    /// The department. Example: `Disputes`.
    pub department: Option<String>,
    /// When the password was last reset.
    pub resetpassworddate: Option<String>,
    /// Where the user was taken over from.
    pub sourcetype: Option<String>,
    /// What the user says about himself or herself.
    pub bio: Option<String>,
    /// The id of the kind of user. Example: `2`.
    pub usertypeid: Option<i64>,
    /// Where the API has the user's picture.
    pub avatar: Option<conversant_core::Link>,
    /// The practice group.
    pub practicegroup: Option<String>,
    /// The code of the user's language. Example: `en`.
    pub langcode: Option<String>,
    /// The public profile.
    pub publicprofile: Option<String>,
    /// The job title. Example: `Partner`.
    pub jobtitle: Option<String>,
    /// The fields the user is a specialist in.
    pub specialities: Option<String>,
    /// The date of birth. On the wire: `dateOfBirth`.
    pub date_of_birth: Option<String>,
    /// A postal address.
    pub address: Option<Address>,
    /// A list of links to a user's pages elsewhere.
    pub sociallinks: Option<SocialLinks>,
}

conversant_core::object!(User {
    0 userid = "userid" optional Integer shown,
    1 firstname = "firstname" optional Plain text,
    2 lastname = "lastname" optional Plain text,
    3 email = "email" optional Plain text,
    4 emaildomain = "emaildomain" optional Integer shown,
    5 org = "org" optional Integer shown,
    6 img = "img" optional Plain shown,
    7 title = "title" optional Plain text,
    8 goesby = "goesby" optional Plain text,
    9 invitationsent = "invitationsent" optional Plain text,
    10 createdby = "createdby" optional Integer shown,
    11 createddate = "createddate" optional Plain text,
    12 modifiedby = "modifiedby" optional Integer shown,
    13 modifieddate = "modifieddate" optional Plain text,
    14 ifpartner = "ifpartner" optional IntBool shown,
    15 status = "status" optional Plain text,
    16 lastlogindate = "lastlogindate" optional Plain text,
    17 invalidlogins = "invalidlogins" optional Integer shown,
    18 externalid = "externalid" optional Plain text,
    19 publicwebsiteprofileid = "publicwebsiteprofileid" optional Integer shown,
    20 systemuser = "systemuser" optional IntBool shown,
    21 phone = "phone" optional Plain text,
    22 secretaryname = "secretaryname" optional Plain text,
    23 secretarymail = "secretarymail" optional Plain text,
    24 mobile = "mobile" optional Plain text,
    25 department = "department" optional Plain text,
    26 resetpassworddate = "resetpassworddate" optional Plain text,
    27 sourcetype = "sourcetype" optional Plain text,
    28 bio = "bio" optional Plain text,
    29 usertypeid = "usertypeid" optional Integer shown,
    30 avatar = "avatar" optional Plain shown,
    31 practicegroup = "practicegroup" optional Plain text,
    32 langcode = "langcode" optional Plain text,
    33 publicprofile = "publicprofile" optional Plain text,
    34 jobtitle = "jobtitle" optional Plain text,
    35 specialities = "specialities" optional Plain text,
    36 date_of_birth = "dateOfBirth" optional Plain text,
    37 address = "address" optional Plain shown,
    38 sociallinks = "sociallinks" optional Plain shown,
});

/// One page of the users of an instance.
///
/// Documented by the vendor. `totalcount` and `total` are named without a description; that they are numbers
/// beside the users, and that `totalcount` counts all that match, is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct UserList {
    /// The users.
    pub user: Option<Vec<UserSummary>>,
    /// The number of all users that match. Example: `2`.
    pub totalcount: Option<i64>,
    /// A number that the vendor does not describe. Example: `2`.
    pub total: Option<i64>,
}

conversant_core::object!(UserList {
    0 user = "user" optional Plain shown,
    1 totalcount = "totalcount" optional Integer shown,
    2 total = "total" optional Integer shown,
});

/// A user's name.
#[derive(Default)]
#[non_exhaustive]
pub struct UserName {
    /// The first name. Example: `Jane`.
    pub firstname: Option<String>,
    /// The last name. Example: `Doe`.
    pub lastname: Option<String>,
}
impl UserName {
    /// A new [`UserName`](Self) without anything; every property is optional.
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

conversant_core::object!(UserName {
    0 firstname = "firstname" optional Plain text,
    1 lastname = "lastname" optional Plain text,
});

/// A user in a list.
///
/// Documented by the vendor. Lists of the users of one site have more properties, which are left out.
#[derive(Default)]
#[non_exhaustive]
pub struct UserSummary {
    /// The user's id. Example: `12`.
    pub userid: Option<i64>,
    /// A user's name.
    pub name: Option<UserName>,
    /// The e-mail address. Example: `jane.doe@example.com`.
    pub email: Option<String>,
    /// Whether a user can work in the instance.
    pub status: Option<UserStatus>,
    /// The organisation a user belongs to.
    pub organisation: Option<Organisation>,
}

conversant_core::object!(UserSummary {
    0 userid = "userid" optional Integer shown,
    1 name = "name" optional Plain shown,
    2 email = "email" optional Plain text,
    3 status = "status" optional Plain shown,
    4 organisation = "organisation" optional Plain shown,
});

/// A list of users.
#[derive(Default)]
#[non_exhaustive]
pub struct Users {
    /// The users.
    pub user: Option<Vec<ConversationUser>>,
}
impl Users {
    /// A new [`Users`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user`](Self::user): the users.
    pub fn user(mut self, user: impl Into<Vec<ConversationUser>>) -> Self {
        self.user = Some(user.into());
        self
    }
}

conversant_core::object!(Users {
    0 user = "user" optional Plain shown,
});
