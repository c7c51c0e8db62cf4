// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 8d1cbcbeb79f4aba) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, NaiveDate, Utc};
use conversant_core::check::{self, Check};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// Whether a button can be chosen or has been.
    pub enum ButtonState {
        /// `disabled`
        Disabled = "disabled",
        /// `normal`
        Normal = "normal",
        /// `selected`
        Selected = "selected",
    }
}

conversant_core::open_enum! {
    /// How the value of a contact compares with that of a condition.
    pub enum Comparison {
        /// `equal`
        Equal = "equal",
        /// `less_than`
        LessThan = "less_than",
        /// `less_than_or_equal_to`
        LessThanOrEqualTo = "less_than_or_equal_to",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `greater_than_or_equal_to`
        GreaterThanOrEqualTo = "greater_than_or_equal_to",
    }
}

conversant_core::open_enum! {
    /// Kind of contact.
    pub enum ContactCategory {
        /// `patient`
        Patient = "patient",
        /// `professional`
        Professional = "professional",
        /// `clinic`
        Clinic = "clinic",
        /// `unknown`
        UnknownValue = "unknown",
    }
}

conversant_core::open_enum! {
    /// Kind of contact that can be created.
    pub enum ContactCategoryInput {
        /// `patient`
        Patient = "patient",
        /// `professional`
        Professional = "professional",
    }
}

conversant_core::open_enum! {
    /// What came with an item.
    pub enum ConversationItemAttachmentType {
        /// `audio`
        Audio = "audio",
        /// `carePlan`
        CarePlan = "carePlan",
        /// `document`
        Document = "document",
        /// `entityProfile`
        EntityProfile = "entityProfile",
        /// `genericUrl`
        GenericUrl = "genericUrl",
        /// `image`
        Image = "image",
        /// `paymentRequest`
        PaymentRequest = "paymentRequest",
        /// `video`
        Video = "video",
        /// `visit`
        Visit = "visit",
    }
}

conversant_core::open_enum! {
    /// Which way an item went, as the organization sees it.
    ///
    /// `inbound` was received, `outbound` was sent to somebody outside. `none` is internal or cannot be told.
    pub enum ConversationItemDirection {
        /// `inbound`
        Inbound = "inbound",
        /// `outbound`
        Outbound = "outbound",
        /// `none`
        None = "none",
    }
}

conversant_core::open_enum! {
    /// Kind of call; more kinds are announced.
    pub enum ConversationItemEventType {
        /// `inboundCall`
        InboundCall = "inboundCall",
        /// `inboundVideoCall`
        InboundVideoCall = "inboundVideoCall",
        /// `outboundCall`
        OutboundCall = "outboundCall",
        /// `outboundVideoCall`
        OutboundVideoCall = "outboundVideoCall",
    }
}

conversant_core::open_enum! {
    /// Order in which the items of a conversation are listed, by the time of their creation.
    pub enum ConversationItemOrder {
        /// `newest_first`
        NewestFirst = "newest_first",
        /// `oldest_first`
        OldestFirst = "oldest_first",
    }
}

conversant_core::open_enum! {
    /// By which time conversations are listed: that of their creation, or of their latest message.
    pub enum ConversationOrder {
        /// `created`
        Created = "created",
        /// `last_message`
        LastMessage = "last_message",
    }
}

conversant_core::open_enum! {
    /// Kind of conversation; more kinds are announced.
    ///
    /// SMS belongs to `phone`, video calls to `secure`.
    pub enum ConversationType {
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `secure`
        Secure = "secure",
        /// `fax`
        Fax = "fax",
        /// `team`
        Team = "team",
        /// `note`
        Note = "note",
        /// `other`
        Other = "other",
    }
}

conversant_core::open_enum! {
    /// Kind of endpoint; more kinds are announced.
    pub enum EndpointChannel {
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `fax`
        Fax = "fax",
        /// `secure`
        Secure = "secure",
    }
}

conversant_core::open_enum! {
    /// How many of the conditions of a filter a contact has to meet.
    pub enum FilterMatch {
        /// `all`
        All = "all",
        /// `any`
        Any = "any",
        /// `none`
        None = "none",
    }
}

conversant_core::open_enum! {
    /// Gender of a contact.
    pub enum Gender {
        /// `unknown`
        UnknownValue = "unknown",
        /// `male`
        Male = "male",
        /// `female`
        Female = "female",
        /// `other`
        Other = "other",
    }
}

conversant_core::open_enum! {
    /// The other system; `custom` stands for any that Spruce does not know.
    pub enum IntegrationLinkType {
        /// `elation`
        Elation = "elation",
        /// `hint`
        Hint = "hint",
        /// `athena`
        Athena = "athena",
        /// `custom`
        Custom = "custom",
    }
}

conversant_core::open_enum! {
    /// Whether a contact has a Spruce account, has been invited to make one, or neither.
    pub enum InviteState {
        /// `has_account`
        HasAccount = "has_account",
        /// `invited`
        Invited = "invited",
        /// `not_invited`
        NotInvited = "not_invited",
    }
}

conversant_core::open_enum! {
    /// What a part of a message is.
    ///
    /// `text` is text to read; `page` notifies a member of the organization and is allowed in internal messages only.
    pub enum MessageBodyElementType {
        /// `text`
        Text = "text",
        /// `page`
        Page = "page",
    }
}

conversant_core::open_enum! {
    /// Kind of conversation to open.
    pub enum NewConversationType {
        /// `secure`
        Secure = "secure",
        /// `note`
        Note = "note",
    }
}

conversant_core::open_enum! {
    /// In which conversation a secure message is sent.
    ///
    /// `any_available_secure_conversation`, which counts when nothing is said, takes a conversation over the same
    /// endpoint, or else any secure conversation with the contact, or else a new one.
    /// `only_conversations_matching_internal_endpoint` takes a conversation over the same endpoint, or else a new one.
    /// `new_conversation` always opens one.
    pub enum SecureDeliveryMethod {
        /// `any_available_secure_conversation`
        AnyAvailableSecureConversation = "any_available_secure_conversation",
        /// `only_conversations_matching_internal_endpoint`
        OnlyConversationsMatchingInternalEndpoint = "only_conversations_matching_internal_endpoint",
        /// `new_conversation`
        NewConversation = "new_conversation",
    }
}

conversant_core::open_enum! {
    /// How far the summary of a transcription has got.
    pub enum SummarizationStatus {
        /// `completed`
        Completed = "completed",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
    }
}

conversant_core::open_enum! {
    /// How far the number of all contacts found is to be trusted.
    ///
    /// `eq`: there are that many; `gte`: there are that many at least.
    pub enum TotalCountRelation {
        /// `eq`
        Eq = "eq",
        /// `gte`
        Gte = "gte",
    }
}

conversant_core::open_enum! {
    /// How far a transcription has got; `noSpeech` means that nothing was said.
    pub enum TranscriptionStatus {
        /// `completed`
        Completed = "completed",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
        /// `noSpeech`
        NoSpeech = "noSpeech",
    }
}

/// An age to compare with.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgeCondition {
    /// Age in years. Example: `18`.
    pub age: i32,
    /// How the value of a contact compares with that of a condition.
    pub comparison: Comparison,
}
impl AgeCondition {
    /// A [`AgeCondition`](Self) of what is required; the rest is left out.
    pub fn new(age: i32, comparison: impl Into<Comparison>) -> Self {
        Self {
            age,
            comparison: comparison.into(),
        }
    }
}

conversant_core::redacted_debug!(AgeCondition {
    age: shown,
    comparison: shown,
});

/// Finds contacts by age.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgeFilter {
    /// The conditions.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub ages: Vec<AgeCondition>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl AgeFilter {
    /// A [`AgeFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        ages: impl Into<Vec<AgeCondition>>,
        match_: impl Into<FilterMatch>,
    ) -> Self {
        Self {
            ages: ages.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(AgeFilter {
    ages: shown,
    match_: shown,
});

/// Which phone answered an inbound call.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnsweredBy {
    /// Phone number outside Spruce that answered. On the wire: `externalNumber`.
    #[serde(rename = "externalNumber", skip_serializing_if = "Option::is_none")]
    pub external_number: Option<String>,
    /// Id of the phone line in Spruce that answered. On the wire: `lineId`. Example: `pd_26RRC7PQ6JG00`.
    #[serde(rename = "lineId", skip_serializing_if = "Option::is_none")]
    pub line_id: Option<String>,
    /// Id of the teammate who answered. On the wire: `teammateID`. Example: `entity_0E5QDGJC03000`.
    #[serde(rename = "teammateID", skip_serializing_if = "Option::is_none")]
    pub teammate_id: Option<String>,
}

conversant_core::redacted_debug!(AnsweredBy {
    external_number: text,
    line_id: text,
    teammate_id: text,
});

/// Content of an attachment; which properties it has depends on the attachment's type.
///
/// `audio` has `mimetype`, `signedUrl` and sometimes `transcription`; `document` has `name`, `mimetype` and
/// `signedUrl`; `image` and `video` have `mimetype` and `signedUrl`; `entityProfile` has `title` and `url`.
///
/// Documented by the vendor. The vendor's schema is an anyOf of five objects without a discriminator: audio
/// (mimetype and signedUrl required, transcription optional), document (name, mimetype and signedUrl required),
/// entity profile (title and url required), image and video (mimetype and signedUrl required). This is their
/// union, with nothing required.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AttachmentData {
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// Name of a document. Example: `example.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address from which a file can be downloaded without further credentials, for a while.
    ///
    /// Once it has expired, fetch the item again for a new one.
    ///
    /// On the wire: `signedUrl`.
    #[serde(
        rename = "signedUrl",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub signed_url: Option<SignedUrl>,
    /// Title of a profile, such as the name of a person. Example: `John Smith`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where the text of a recording is found, and how far it has got.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub transcription: Option<TranscriptionReference>,
    /// Address of a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(AttachmentData {
    mimetype: text,
    name: text,
    signed_url: shown,
    title: text,
    transcription: shown,
    url: text,
});

/// A sound recording.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AudioAttachment {
    /// Media type of the recording, such as `audio/mpeg`.
    pub mimetype: String,
    /// Address from which a file can be downloaded without further credentials, for a while.
    ///
    /// Once it has expired, fetch the item again for a new one.
    ///
    /// On the wire: `signedUrl`.
    #[serde(rename = "signedUrl")]
    pub signed_url: SignedUrl,
    /// Where the text of a recording is found, and how far it has got.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub transcription: Option<TranscriptionReference>,
}

conversant_core::redacted_debug!(AudioAttachment {
    mimetype: text,
    signed_url: shown,
    transcription: shown,
});

/// Finds contacts by kind.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CategoryFilter {
    /// The kinds.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub categories: Vec<ContactCategory>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl CategoryFilter {
    /// A [`CategoryFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        categories: impl Into<Vec<ContactCategory>>,
        match_: impl Into<FilterMatch>,
    ) -> Self {
        Self {
            categories: categories.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(CategoryFilter {
    categories: shown,
    match_: shown,
});

/// A person or a company outside the organization.
///
/// Documented by the vendor. The vendor's list of required properties also names customFields, which it does not
/// define.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contact {
    /// Address of the contact in this API.
    ///
    /// The vendor's example is no address of an operation, so fetch a contact by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/contact/entity_0E5QDGJC03000`.
    #[serde(rename = "apiURL")]
    pub api_url: String,
    /// Address at which the Spruce app shows the contact. On the wire: `appURL`.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Whether the contact may be deleted. On the wire: `canDelete`.
    #[serde(rename = "canDelete")]
    pub can_delete: bool,
    /// Whether the contact may be changed. On the wire: `canEdit`.
    #[serde(rename = "canEdit")]
    pub can_edit: bool,
    /// Kind of contact.
    pub category: ContactCategory,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`. Example: `Walgreens`.
    #[serde(rename = "companyName", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Moment of creation. Example: `2021-01-30T08:30:00Z`.
    pub created: DateTime<Utc>,
    /// The contact's own fields. On the wire: `customContactFields`.
    #[serde(
        rename = "customContactFields",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub custom_contact_fields: Vec<CustomContactField>,
    /// Date of birth. On the wire: `dateOfBirth`. Example: `2000-01-30`.
    #[serde(rename = "dateOfBirth", skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<NaiveDate>,
    /// Name to show.
    ///
    /// Made of the given, middle and family name; without any of them it is the company, a phone number or an
    /// e-mail address.
    ///
    /// On the wire: `displayName`. Example: `Joe William Smith`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// E-mail addresses. On the wire: `emailAddresses`.
    #[serde(
        rename = "emailAddresses",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub email_addresses: Vec<EmailAddress>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    #[serde(
        rename = "faxNumbers",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub fax_numbers: Option<Vec<FaxNumber>>,
    /// Gender of a contact.
    pub gender: Gender,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    #[serde(rename = "genderDetail", skip_serializing_if = "Option::is_none")]
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Whether the contact has a Spruce account, and so can write secure messages. On the wire: `hasAccount`.
    #[serde(rename = "hasAccount")]
    pub has_account: bool,
    /// Whether an invite waits for the contact to make an account. On the wire: `hasPendingInvite`.
    #[serde(rename = "hasPendingInvite")]
    pub has_pending_invite: bool,
    /// Id of the contact, with the prefix `entity_`. Example: `entity_0E5QDGJC03000`.
    pub id: String,
    /// Records in other systems with which the contact is linked. On the wire: `integrationLinks`.
    #[serde(
        rename = "integrationLinks",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub integration_links: Vec<IntegrationLink>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// There only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, its text ties it to a setting of the organization,
    /// so it is optional here.
    #[serde(rename = "internalMemberIds", skip_serializing_if = "Option::is_none")]
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Kind of this object, always `contact`.
    pub object: String,
    /// The organization's own fields. On the wire: `organizationContactFields`.
    #[serde(
        rename = "organizationContactFields",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub organization_contact_fields: Vec<OrganizationContactField>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    #[serde(
        rename = "phoneNumbers",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Pronouns, such as `he/him`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Tags the organization has put on the contact.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<ContactTag>,
}

conversant_core::redacted_debug!(Contact {
    api_url: text,
    app_url: text,
    can_delete: shown,
    can_edit: shown,
    category: shown,
    company_name: text,
    created: shown,
    custom_contact_fields: shown,
    date_of_birth: shown,
    display_name: text,
    email_addresses: shown,
    family_name: text,
    fax_numbers: shown,
    gender: shown,
    gender_detail: text,
    given_name: text,
    has_account: shown,
    has_pending_invite: shown,
    id: text,
    integration_links: shown,
    internal_member_ids: text,
    middle_name: text,
    object: text,
    organization_contact_fields: shown,
    phone_numbers: shown,
    pronouns: text,
    tags: shown,
});

/// The conversations of a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactConversationsReply {
    /// The conversations.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub conversations: Vec<Conversation>,
}

conversant_core::redacted_debug!(ContactConversationsReply {
    conversations: shown,
});

/// A field with a value.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactFieldCondition {
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}
impl ContactFieldCondition {
    /// A [`ContactFieldCondition`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

conversant_core::redacted_debug!(ContactFieldCondition {
    name: text,
    value: text,
});

/// Finds contacts by value of the organization's own fields.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactFieldFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The fields. On the wire: `organizationContactFields`.
    #[serde(
        rename = "organizationContactFields",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub organization_contact_fields: Vec<ContactFieldCondition>,
}
impl ContactFieldFilter {
    /// A [`ContactFieldFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        match_: impl Into<FilterMatch>,
        organization_contact_fields: impl Into<Vec<ContactFieldCondition>>,
    ) -> Self {
        Self {
            match_: match_.into(),
            organization_contact_fields: organization_contact_fields.into(),
        }
    }
}

conversant_core::redacted_debug!(ContactFieldFilter {
    match_: shown,
    organization_contact_fields: shown,
});

/// One page of the fields that all contacts have.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactFieldsReply {
    /// The fields of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub fields: Vec<OrganizationContactFieldName>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many fields there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ContactFieldsReply {
    fields: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
});

/// Filters by what a contact is like.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactFilters {
    /// By age. On the wire: `ageFilter`.
    #[serde(
        rename = "ageFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub age_filter: Option<Vec<AgeFilter>>,
    /// By kind. On the wire: `categoryFilter`.
    #[serde(
        rename = "categoryFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub category_filter: Option<Vec<CategoryFilter>>,
    /// By time of creation. On the wire: `createdTimeFilter`.
    #[serde(
        rename = "createdTimeFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_time_filter: Option<Vec<CreatedTimeFilter>>,
    /// By e-mail address. On the wire: `emailAddressFilter`.
    #[serde(
        rename = "emailAddressFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub email_address_filter: Option<Vec<EmailAddressFilter>>,
    /// By fax number. On the wire: `faxNumberFilter`.
    #[serde(
        rename = "faxNumberFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub fax_number_filter: Option<Vec<FaxNumberFilter>>,
    /// By gender. On the wire: `genderFilter`.
    #[serde(
        rename = "genderFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub gender_filter: Option<Vec<GenderFilter>>,
    /// By record in another system. On the wire: `integrationIDFilter`.
    #[serde(
        rename = "integrationIDFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id_filter: Option<Vec<IntegrationIdFilter>>,
    /// By account or invite. On the wire: `inviteFilter`.
    #[serde(
        rename = "inviteFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub invite_filter: Option<Vec<InviteFilter>>,
    /// By name. On the wire: `nameFilter`.
    #[serde(
        rename = "nameFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub name_filter: Option<Vec<NameFilter>>,
    /// By value of the organization's own fields. On the wire: `organizationContactFieldFilter`.
    #[serde(
        rename = "organizationContactFieldFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization_contact_field_filter: Option<Vec<ContactFieldFilter>>,
    /// By phone number. On the wire: `phoneNumberFilter`.
    #[serde(
        rename = "phoneNumberFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub phone_number_filter: Option<Vec<PhoneNumberFilter>>,
    /// By tag. On the wire: `tagFilter`.
    #[serde(
        rename = "tagFilter",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag_filter: Option<Vec<TagFilter>>,
}
impl ContactFilters {
    /// An empty [`ContactFilters`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age_filter`](Self::age_filter): by age.
    pub fn age_filter(mut self, age_filter: impl Into<Vec<AgeFilter>>) -> Self {
        self.age_filter = Some(age_filter.into());
        self
    }

    /// Sets [`category_filter`](Self::category_filter): by kind.
    pub fn category_filter(
        mut self,
        category_filter: impl Into<Vec<CategoryFilter>>,
    ) -> Self {
        self.category_filter = Some(category_filter.into());
        self
    }

    /// Sets [`created_time_filter`](Self::created_time_filter): by time of creation.
    pub fn created_time_filter(
        mut self,
        created_time_filter: impl Into<Vec<CreatedTimeFilter>>,
    ) -> Self {
        self.created_time_filter = Some(created_time_filter.into());
        self
    }

    /// Sets [`email_address_filter`](Self::email_address_filter): by e-mail address.
    pub fn email_address_filter(
        mut self,
        email_address_filter: impl Into<Vec<EmailAddressFilter>>,
    ) -> Self {
        self.email_address_filter = Some(email_address_filter.into());
        self
    }

    /// Sets [`fax_number_filter`](Self::fax_number_filter): by fax number.
    pub fn fax_number_filter(
        mut self,
        fax_number_filter: impl Into<Vec<FaxNumberFilter>>,
    ) -> Self {
        self.fax_number_filter = Some(fax_number_filter.into());
        self
    }

    /// Sets [`gender_filter`](Self::gender_filter): by gender.
    pub fn gender_filter(mut self, gender_filter: impl Into<Vec<GenderFilter>>) -> Self {
        self.gender_filter = Some(gender_filter.into());
        self
    }

    /// Sets [`integration_id_filter`](Self::integration_id_filter): by record in another system.
    pub fn integration_id_filter(
        mut self,
        integration_id_filter: impl Into<Vec<IntegrationIdFilter>>,
    ) -> Self {
        self.integration_id_filter = Some(integration_id_filter.into());
        self
    }

    /// Sets [`invite_filter`](Self::invite_filter): by account or invite.
    pub fn invite_filter(mut self, invite_filter: impl Into<Vec<InviteFilter>>) -> Self {
        self.invite_filter = Some(invite_filter.into());
        self
    }

    /// Sets [`name_filter`](Self::name_filter): by name.
    pub fn name_filter(mut self, name_filter: impl Into<Vec<NameFilter>>) -> Self {
        self.name_filter = Some(name_filter.into());
        self
    }

    /// Sets [`organization_contact_field_filter`](Self::organization_contact_field_filter): by value of the organization's own fields.
    pub fn organization_contact_field_filter(
        mut self,
        organization_contact_field_filter: impl Into<Vec<ContactFieldFilter>>,
    ) -> Self {
        self.organization_contact_field_filter = Some(
            organization_contact_field_filter.into(),
        );
        self
    }

    /// Sets [`phone_number_filter`](Self::phone_number_filter): by phone number.
    pub fn phone_number_filter(
        mut self,
        phone_number_filter: impl Into<Vec<PhoneNumberFilter>>,
    ) -> Self {
        self.phone_number_filter = Some(phone_number_filter.into());
        self
    }

    /// Sets [`tag_filter`](Self::tag_filter): by tag.
    pub fn tag_filter(mut self, tag_filter: impl Into<Vec<TagFilter>>) -> Self {
        self.tag_filter = Some(tag_filter.into());
        self
    }
}

conversant_core::redacted_debug!(ContactFilters {
    age_filter: shown,
    category_filter: shown,
    created_time_filter: shown,
    email_address_filter: shown,
    fax_number_filter: shown,
    gender_filter: shown,
    integration_id_filter: shown,
    invite_filter: shown,
    name_filter: shown,
    organization_contact_field_filter: shown,
    phone_number_filter: shown,
    tag_filter: shown,
});

/// What to look for among the contacts: words, or filters.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactSearch {
    /// Words to look for. On the wire: `freeText`. Example: `Joe Smith`.
    #[serde(rename = "freeText", skip_serializing_if = "Option::is_none")]
    pub free_text: Option<String>,
    /// Filters by what a contact is like.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub structured: Option<ContactFilters>,
}
impl ContactSearch {
    /// An empty [`ContactSearch`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`free_text`](Self::free_text): words to look for.
    pub fn free_text(mut self, free_text: impl Into<String>) -> Self {
        self.free_text = Some(free_text.into());
        self
    }

    /// Sets [`structured`](Self::structured): filters by what a contact is like.
    pub fn structured(mut self, structured: impl Into<ContactFilters>) -> Self {
        self.structured = Some(structured.into());
        self
    }
}

conversant_core::redacted_debug!(ContactSearch {
    free_text: text,
    structured: shown,
});

/// One page of the contacts that were found.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactSearchReply {
    /// The contacts of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub contacts: Vec<Contact>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many contacts there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
    /// How far the number of all contacts found is to be trusted.
    ///
    /// `eq`: there are that many; `gte`: there are that many at least.
    ///
    /// On the wire: `totalCountRelation`.
    #[serde(rename = "totalCountRelation")]
    pub total_count_relation: TotalCountRelation,
}

conversant_core::redacted_debug!(ContactSearchReply {
    contacts: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
    total_count_relation: shown,
});

/// A tag put on a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactTag {
    /// Id of the tag, with the prefix `tag_`. Example: `tag_0E5QDGJC03000`.
    pub id: String,
    /// Kind of this object. Example: `contactTag`.
    pub object: String,
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}

conversant_core::redacted_debug!(ContactTag {
    id: text,
    object: text,
    value: text,
});

/// One page of the tags that can be put on contacts.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactTagsReply {
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// The tags of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<ContactTag>,
    /// How many tags there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ContactTagsReply {
    has_more: shown,
    pagination_token: text,
    tags: shown,
    total_count: shown,
});

/// What to change about a contact.
///
/// What is left out, or `null`, stays as it is. A list replaces the one the contact has. An empty text or list
/// clears.
///
/// Documented by the vendor. That a list replaces the one the contact has is inferred: the vendor says that an
/// empty one clears, and gives the entries of a list no ids.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactUpdate {
    /// Kind of contact that can be created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<ContactCategoryInput>,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`.
    #[serde(rename = "companyName", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Date of birth, such as `2000-01-30`.
    ///
    /// An empty text takes it away.
    ///
    /// On the wire: `dateOfBirth`.
    ///
    /// Documented by the vendor. The vendor's schema has the format date, which an empty text does not fit; its text
    /// says that an empty text clears. A plain text takes both.
    #[serde(rename = "dateOfBirth", skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// E-mail addresses. On the wire: `emailAddresses`.
    #[serde(
        rename = "emailAddresses",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub email_addresses: Option<Vec<EmailAddressInput>>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    #[serde(
        rename = "faxNumbers",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub fax_numbers: Option<Vec<FaxNumberInput>>,
    /// Gender of a contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    #[serde(rename = "genderDetail", skip_serializing_if = "Option::is_none")]
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// Can be used only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    #[serde(rename = "internalMemberIds", skip_serializing_if = "Option::is_none")]
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Values of the organization's own fields. On the wire: `organizationContactFields`.
    #[serde(
        rename = "organizationContactFields",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization_contact_fields: Option<Vec<OrganizationContactFieldInput>>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    #[serde(
        rename = "phoneNumbers",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub phone_numbers: Option<Vec<PhoneNumberInput>>,
    /// Pronouns, such as `he/him`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Ids of the tags it shall have. On the wire: `tagIds`.
    #[serde(rename = "tagIds", skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}
impl ContactUpdate {
    /// An empty [`ContactUpdate`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category): kind of contact that can be created.
    pub fn category(mut self, category: impl Into<ContactCategoryInput>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`company_name`](Self::company_name): company; of a contact that is no person, its name.
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`date_of_birth`](Self::date_of_birth): date of birth, such as `2000-01-30`.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets [`email_addresses`](Self::email_addresses): e-mail addresses.
    pub fn email_addresses(
        mut self,
        email_addresses: impl Into<Vec<EmailAddressInput>>,
    ) -> Self {
        self.email_addresses = Some(email_addresses.into());
        self
    }

    /// Sets [`family_name`](Self::family_name): family name.
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets [`fax_numbers`](Self::fax_numbers): fax numbers.
    pub fn fax_numbers(mut self, fax_numbers: impl Into<Vec<FaxNumberInput>>) -> Self {
        self.fax_numbers = Some(fax_numbers.into());
        self
    }

    /// Sets [`gender`](Self::gender): gender of a contact.
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`gender_detail`](Self::gender_detail): more about the gender, in words.
    pub fn gender_detail(mut self, gender_detail: impl Into<String>) -> Self {
        self.gender_detail = Some(gender_detail.into());
        self
    }

    /// Sets [`given_name`](Self::given_name): given name.
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Sets [`internal_member_ids`](Self::internal_member_ids): ids of the teammates, teams or the organization who are members of the contact.
    pub fn internal_member_ids(
        mut self,
        internal_member_ids: impl Into<Vec<String>>,
    ) -> Self {
        self.internal_member_ids = Some(internal_member_ids.into());
        self
    }

    /// Sets [`middle_name`](Self::middle_name): middle name.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets [`organization_contact_fields`](Self::organization_contact_fields): values of the organization's own fields.
    pub fn organization_contact_fields(
        mut self,
        organization_contact_fields: impl Into<Vec<OrganizationContactFieldInput>>,
    ) -> Self {
        self.organization_contact_fields = Some(organization_contact_fields.into());
        self
    }

    /// Sets [`phone_numbers`](Self::phone_numbers): phone numbers.
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl Into<Vec<PhoneNumberInput>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into());
        self
    }

    /// Sets [`pronouns`](Self::pronouns): pronouns, such as `he/him`.
    pub fn pronouns(mut self, pronouns: impl Into<String>) -> Self {
        self.pronouns = Some(pronouns.into());
        self
    }

    /// Sets [`tag_ids`](Self::tag_ids): ids of the tags it shall have.
    pub fn tag_ids(mut self, tag_ids: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(tag_ids.into());
        self
    }
}

conversant_core::redacted_debug!(ContactUpdate {
    category: shown,
    company_name: text,
    date_of_birth: text,
    email_addresses: shown,
    family_name: text,
    fax_numbers: shown,
    gender: shown,
    gender_detail: text,
    given_name: text,
    internal_member_ids: text,
    middle_name: text,
    organization_contact_fields: shown,
    phone_numbers: shown,
    pronouns: text,
    tag_ids: text,
});

/// The contact, as it is after the event.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactWebhookData {
    /// A person or a company outside the organization.
    pub object: Contact,
}

conversant_core::redacted_debug!(ContactWebhookData {
    object: shown,
});

/// What Spruce sends when something happens to a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactWebhookEvent {
    /// The contact, as it is after the event.
    pub data: ContactWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "eventTime")]
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the event, such as `contact.created`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(ContactWebhookEvent {
    data: shown,
    event_time: shown,
    object: text,
    type_: text,
});

/// One page of the contacts of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactsReply {
    /// The contacts of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub contacts: Vec<Contact>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many contacts there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ContactsReply {
    contacts: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
});

/// A conversation with people outside, within a team, or a note.
///
/// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
/// from the one under which internal endpoints are listed; compare the `rawValue` instead.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// Address of the conversation in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch a conversation by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/conversations/t_0E5QDJJC03000`.
    #[serde(rename = "apiURL")]
    pub api_url: String,
    /// Address at which the Spruce app shows the conversation. On the wire: `appURL`. Example:
    /// `https://app.sprucehealth.com/org/entity_0D4QABCC06000/thread/t_0E5QDJJC03000`.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Whether the conversation is archived.
    pub archived: bool,
    /// Id of the teammate it is assigned to. On the wire: `assignedToMemberId`. Example: `entity_0D4QABCC06000`.
    #[serde(rename = "assignedToMemberId", skip_serializing_if = "Option::is_none")]
    pub assigned_to_member_id: Option<String>,
    /// Ids of the contacts it is about.
    ///
    /// They need not take part: a conversation with parents may be about their child.
    ///
    /// On the wire: `associatedContactIds`.
    #[serde(rename = "associatedContactIds", skip_serializing_if = "Option::is_none")]
    pub associated_contact_ids: Option<Vec<String>>,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// People outside the organization who take part. On the wire: `externalParticipants`.
    #[serde(
        rename = "externalParticipants",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_participants: Option<Vec<ExternalParticipant>>,
    /// Id of the conversation, with the prefix `t_`. Example: `t_0E5QDGJC03000`.
    pub id: String,
    /// A phone number, an address or a Spruce link over which messages travel. On the wire: `internalEndpoint`.
    #[serde(
        rename = "internalEndpoint",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub internal_endpoint: Option<Endpoint>,
    /// Ids of the teammates, teams and the organization who take part. On the wire: `internalMemberIds`.
    #[serde(rename = "internalMemberIds", skip_serializing_if = "Option::is_none")]
    pub internal_member_ids: Option<Vec<String>>,
    /// Whether no message can be posted. On the wire: `isReadOnly`.
    #[serde(rename = "isReadOnly")]
    pub is_read_only: bool,
    /// Moment of the latest message. On the wire: `lastMessageAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "lastMessageAt", skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<DateTime<Utc>>,
    /// Kind of this object, always `conversation`.
    pub object: String,
    /// Second line of the title. Example: `Billing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Tags the organization has put on it.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<ConversationTag>,
    /// Title to show, such as the name of a patient. Example: `John Doe`.
    pub title: String,
    /// Kind of conversation; more kinds are announced.
    ///
    /// SMS belongs to `phone`, video calls to `secure`.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationType,
}

conversant_core::redacted_debug!(Conversation {
    api_url: text,
    app_url: text,
    archived: shown,
    assigned_to_member_id: text,
    associated_contact_ids: text,
    created_at: shown,
    external_participants: shown,
    id: text,
    internal_endpoint: shown,
    internal_member_ids: text,
    is_read_only: shown,
    last_message_at: shown,
    object: text,
    subtitle: text,
    tags: shown,
    title: text,
    type_: shown,
});

/// A message, a call or a note in a conversation.
///
/// `event` is there for calls only. `conversation`, the conversation the item belongs to, is there in the payload
/// of webhooks only, never in the reply to a request.
///
/// Documented by the vendor.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItem {
    /// Address of the item in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch an item by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/conversationItems/ti_0E5QDJJC03000`.
    #[serde(rename = "apiURL")]
    pub api_url: String,
    /// Address at which the Spruce app shows the item. On the wire: `appURL`.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Files and other things that came with the item.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub attachments: Vec<ConversationItemAttachment>,
    /// Who wrote an item.
    pub author: ConversationItemAuthor,
    /// Buttons shown with the item.
    ///
    /// Documented by the vendor. One published webhook example has null where the schema has a required list; clients
    /// read it as an empty list.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub buttons: Vec<ConversationItemButton>,
    /// Whether the item may be deleted. On the wire: `canDelete`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    #[serde(rename = "canDelete", skip_serializing_if = "Option::is_none")]
    pub can_delete: Option<bool>,
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub conversation: Option<Box<Conversation>>,
    /// Id of the conversation, with the prefix `t_`. On the wire: `conversationId`. Example: `t_0E5QDGJC03000`.
    #[serde(rename = "conversationId")]
    pub conversation_id: String,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// Which way an item went, as the organization sees it.
    ///
    /// `inbound` was received, `outbound` was sent to somebody outside. `none` is internal or cannot be told.
    pub direction: ConversationItemDirection,
    /// The call that an item stands for.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub event: Option<ConversationItemEvent>,
    /// Id of the item, with the prefix `ti_`. Example: `ti_0D4QABCC06000`.
    pub id: String,
    /// Whether only the side that posted the item sees it. On the wire: `isInternalNote`.
    #[serde(rename = "isInternalNote")]
    pub is_internal_note: bool,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "modifiedAt")]
    pub modified_at: DateTime<Utc>,
    /// Kind of this object, always `conversationItem`.
    pub object: String,
    /// Members who were paged with this item.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub pages: Vec<ConversationItemPage>,
    /// Id of the request that posted the item, as the posting call returned it. On the wire: `requestId`. Example:
    /// `asyncRequest_0D4QABCC06000`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Text of the item; the names of paged members stand in it too. Example: `Can you look at this @Dr. Smith?`.
    pub text: String,
}

conversant_core::redacted_debug!(ConversationItem {
    api_url: text,
    app_url: text,
    attachments: shown,
    author: shown,
    buttons: shown,
    can_delete: shown,
    conversation: shown,
    conversation_id: text,
    created_at: shown,
    direction: shown,
    event: shown,
    id: text,
    is_internal_note: shown,
    modified_at: shown,
    object: text,
    pages: shown,
    request_id: text,
    text: text,
});

/// A file or another thing that came with an item.
///
/// `data` says more about it and depends on the `type`; there is none for care plans, links, payment requests and
/// visits.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemAttachment {
    /// Content of an attachment; which properties it has depends on the attachment's type.
    ///
    /// `audio` has `mimetype`, `signedUrl` and sometimes `transcription`; `document` has `name`, `mimetype` and
    /// `signedUrl`; `image` and `video` have `mimetype` and `signedUrl`; `entityProfile` has `title` and `url`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub data: Option<AttachmentData>,
    /// Title to show, such as a file name. Example: `example.pdf`.
    pub title: String,
    /// What came with an item. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationItemAttachmentType,
}

conversant_core::redacted_debug!(ConversationItemAttachment {
    data: shown,
    title: text,
    type_: shown,
});

/// Who wrote an item.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemAuthor {
    /// Device or program with which an item was written. On the wire: `deviceInformation`.
    #[serde(
        rename = "deviceInformation",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_information: Option<DeviceInformation>,
    /// Name to show; for a caller it may be a phone number. On the wire: `displayName`. Example: `John Doe, MD`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// Id of the author, with the prefix `entity_`.
    ///
    /// There for teammates, teams, the organization and contacts who wrote a secure message. Missing for what came
    /// by SMS, phone, e-mail or fax, where the sender is known by an address only, and for some items of the
    /// system.
    ///
    /// Example: `entity_0D4QABCC06000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

conversant_core::redacted_debug!(ConversationItemAuthor {
    device_information: shown,
    display_name: text,
    id: text,
});

/// A button shown with an item.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemButton {
    /// Id of the button. Example: `button_0D4QABCC06000`.
    pub id: String,
    /// Whether a button can be chosen or has been.
    pub state: ButtonState,
    /// Label of the button. Example: `Confirm`.
    pub text: String,
}

conversant_core::redacted_debug!(ConversationItemButton {
    id: text,
    state: shown,
    text: text,
});

/// Acknowledgement of an item that is going to be deleted.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemDeletionReply {
    /// Id of the request, with the prefix `asyncRequest_`; the event that reports the deletion carries it too. On the
    /// wire: `requestId`. Example: `asyncRequest_0D4QABCC06000`.
    #[serde(rename = "requestId")]
    pub request_id: String,
}

conversant_core::redacted_debug!(ConversationItemDeletionReply {
    request_id: text,
});

/// The call that an item stands for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemEvent {
    /// Facts about a call; which properties there are depends on the kind of call.
    ///
    /// A video call has `answered`, `duration` and `initiatedBy`; all others belong to phone calls, which always have
    /// `answered`, `duration`, `failed` and `spam`. `voicemail` is the message a caller left.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub data: Option<EventData>,
    /// Kind of call; more kinds are announced. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: ConversationItemEventType,
}

conversant_core::redacted_debug!(ConversationItemEvent {
    data: shown,
    type_: shown,
});

/// The page of a member of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemPage {
    /// Id of the page. Example: `page_0D4QABCC06000`.
    pub id: String,
    /// Id of the member who is paged. On the wire: `memberId`. Example: `entity_0D4QABCC06000`.
    #[serde(rename = "memberId")]
    pub member_id: String,
    /// Whether somebody has dealt with it.
    pub resolved: bool,
    /// Moment at which it was dealt with. On the wire: `resolvedAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "resolvedAt", skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<DateTime<Utc>>,
    /// Id of the member who dealt with it. On the wire: `resolvedByMemberId`. Example: `entity_0D4QABCC06000`.
    #[serde(rename = "resolvedByMemberId", skip_serializing_if = "Option::is_none")]
    pub resolved_by_member_id: Option<String>,
}

conversant_core::redacted_debug!(ConversationItemPage {
    id: text,
    member_id: text,
    resolved: shown,
    resolved_at: shown,
    resolved_by_member_id: text,
});

/// An item of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemReply {
    /// A message, a call or a note in a conversation.
    ///
    /// `event` is there for calls only. `conversation`, the conversation the item belongs to, is there in the payload
    /// of webhooks only, never in the reply to a request.
    ///
    /// On the wire: `conversationItem`.
    #[serde(rename = "conversationItem")]
    pub conversation_item: ConversationItem,
}

conversant_core::redacted_debug!(ConversationItemReply {
    conversation_item: shown,
});

/// The item of a conversation, as it is after the event.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemWebhookData {
    /// A message, a call or a note in a conversation.
    ///
    /// `event` is there for calls only. `conversation`, the conversation the item belongs to, is there in the payload
    /// of webhooks only, never in the reply to a request.
    pub object: ConversationItem,
}

conversant_core::redacted_debug!(ConversationItemWebhookData {
    object: shown,
});

/// What Spruce sends when something happens to an item of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemWebhookEvent {
    /// The item of a conversation, as it is after the event.
    pub data: ConversationItemWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "eventTime")]
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the event, such as `conversationItem.created`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(ConversationItemWebhookEvent {
    data: shown,
    event_time: shown,
    object: text,
    type_: text,
});

/// One page of the items of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationItemsReply {
    /// The items of this page. On the wire: `conversationItems`.
    #[serde(
        rename = "conversationItems",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub conversation_items: Vec<ConversationItem>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many items there are in all.
    ///
    /// An estimate: while pages are read it is counted anew at most every 60 seconds.
    ///
    /// On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ConversationItemsReply {
    conversation_items: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
});

/// A conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationReply {
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    pub conversation: Conversation,
}

conversant_core::redacted_debug!(ConversationReply {
    conversation: shown,
});

/// The messages that are scheduled in a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationScheduledMessagesReply {
    /// The scheduled messages. On the wire: `scheduledMessages`.
    #[serde(
        rename = "scheduledMessages",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub scheduled_messages: Vec<ScheduledMessage>,
}

conversant_core::redacted_debug!(ConversationScheduledMessagesReply {
    scheduled_messages: shown,
});

/// A tag put on a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationTag {
    /// Id of the tag, with the prefix `tag_`. Example: `tag_0E5QDGJC03000`.
    pub id: String,
    /// Kind of this object. Example: `conversationTag`.
    pub object: String,
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}

conversant_core::redacted_debug!(ConversationTag {
    id: text,
    object: text,
    value: text,
});

/// One page of the tags that can be put on conversations.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationTagsReply {
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// The tags of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<ConversationTag>,
    /// How many tags there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ConversationTagsReply {
    has_more: shown,
    pagination_token: text,
    tags: shown,
    total_count: shown,
});

/// What to change about a conversation.
///
/// What is left out, or `null`, stays as it is.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Whether the conversation is archived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Id of the teammate or team to assign it to, with the prefix `entity_`.
    ///
    /// Who does not take part in the conversation yet is added to it. An empty text takes the assignment back.
    ///
    /// On the wire: `assignToMemberId`. Example: `entity_0D4QABCC06000`.
    ///
    /// Inferred, not documented. The vendor says of the whole object that an empty value clears; that this holds for
    /// the assignment is read from it.
    #[serde(rename = "assignToMemberId", skip_serializing_if = "Option::is_none")]
    pub assign_to_member_id: Option<String>,
    /// Ids of the tags it shall have, in place of those it has; an empty list takes all away. On the wire: `tagIds`.
    #[serde(rename = "tagIds", skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}
impl ConversationUpdate {
    /// An empty [`ConversationUpdate`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`archived`](Self::archived): whether the conversation is archived.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets [`assign_to_member_id`](Self::assign_to_member_id): id of the teammate or team to assign it to, with the prefix `entity_`.
    pub fn assign_to_member_id(
        mut self,
        assign_to_member_id: impl Into<String>,
    ) -> Self {
        self.assign_to_member_id = Some(assign_to_member_id.into());
        self
    }

    /// Sets [`tag_ids`](Self::tag_ids): ids of the tags it shall have, in place of those it has; an empty list takes all away.
    pub fn tag_ids(mut self, tag_ids: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(tag_ids.into());
        self
    }
}

conversant_core::redacted_debug!(ConversationUpdate {
    archived: shown,
    assign_to_member_id: text,
    tag_ids: text,
});

/// The conversation, as it is after the event.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationWebhookData {
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    pub object: Conversation,
}

conversant_core::redacted_debug!(ConversationWebhookData {
    object: shown,
});

/// What Spruce sends when something happens to a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationWebhookEvent {
    /// The conversation, as it is after the event.
    pub data: ConversationWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "eventTime")]
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the event, such as `conversation.created`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(ConversationWebhookEvent {
    data: shown,
    event_time: shown,
    object: text,
    type_: text,
});

/// One page of the conversations of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationsReply {
    /// The conversations of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub conversations: Vec<Conversation>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many conversations there are in all.
    ///
    /// An estimate: while pages are read it is counted anew at most every 60 seconds.
    ///
    /// On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ConversationsReply {
    conversations: shown,
    has_more: shown,
    pagination_token: text,
    total_count: shown,
});

/// A time to compare with.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedTimeCondition {
    /// How the value of a contact compares with that of a condition.
    pub comparison: Comparison,
    /// The time. Example: `2021-01-30T08:30:00Z`.
    pub time: DateTime<Utc>,
}
impl CreatedTimeCondition {
    /// A [`CreatedTimeCondition`](Self) of what is required; the rest is left out.
    pub fn new(comparison: impl Into<Comparison>, time: DateTime<Utc>) -> Self {
        Self {
            comparison: comparison.into(),
            time,
        }
    }
}

conversant_core::redacted_debug!(CreatedTimeCondition {
    comparison: shown,
    time: shown,
});

/// Finds contacts by time of creation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedTimeFilter {
    /// The conditions. On the wire: `createdTimes`.
    #[serde(
        rename = "createdTimes",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub created_times: Vec<CreatedTimeCondition>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl CreatedTimeFilter {
    /// A [`CreatedTimeFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        created_times: impl Into<Vec<CreatedTimeCondition>>,
        match_: impl Into<FilterMatch>,
    ) -> Self {
        Self {
            created_times: created_times.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(CreatedTimeFilter {
    created_times: shown,
    match_: shown,
});

/// A field that one contact has, and its value.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomContactField {
    /// Id of the field, with the prefix `entityCustomField_`. Example: `entityCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}

conversant_core::redacted_debug!(CustomContactField {
    id: text,
    name: text,
    value: text,
});

/// Device or program with which an item was written.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Access id of the API credentials that posted the item. On the wire: `accessID`.
    #[serde(rename = "accessID", skip_serializing_if = "Option::is_none")]
    pub access_id: Option<String>,
    /// Version of the app. On the wire: `appVersion`. Example: `1.0`.
    #[serde(rename = "appVersion", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// Kind of device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Id of the device. On the wire: `deviceId`.
    #[serde(rename = "deviceId", skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// Model of the device. On the wire: `deviceModel`.
    #[serde(rename = "deviceModel", skip_serializing_if = "Option::is_none")]
    pub device_model: Option<String>,
    /// Platform of the device. Example: `ios`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

conversant_core::redacted_debug!(DeviceInformation {
    access_id: text,
    app_version: text,
    device: text,
    device_id: text,
    device_model: text,
    platform: text,
});

/// An e-mail address of a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailAddress {
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the address, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The e-mail address. Example: `contact@example.com`.
    pub value: String,
}

conversant_core::redacted_debug!(EmailAddress {
    id: text,
    label: text,
    value: text,
});

/// Finds contacts by e-mail address.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailAddressFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The e-mail addresses.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub values: Vec<String>,
}
impl EmailAddressFilter {
    /// A [`EmailAddressFilter`](Self) of what is required; the rest is left out.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::redacted_debug!(EmailAddressFilter {
    match_: shown,
    values: text,
});

/// An e-mail address to give a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailAddressInput {
    /// Label of the address, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The e-mail address. Example: `contact@example.com`.
    pub value: String,
}
impl EmailAddressInput {
    /// A [`EmailAddressInput`](Self) of what is required; the rest is left out.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            label: None,
            value: value.into(),
        }
    }

    /// Sets [`label`](Self::label): label of the address, such as `Work` or `Home`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

conversant_core::redacted_debug!(EmailAddressInput {
    label: text,
    value: text,
});

/// A phone number, an address or a Spruce link over which messages travel.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// Kind of endpoint; more kinds are announced.
    pub channel: EndpointChannel,
    /// Form to show to people, such as `(555) 555-5555`. On the wire: `displayValue`.
    #[serde(rename = "displayValue")]
    pub display_value: String,
    /// Id of the endpoint.
    ///
    /// A secure endpoint of a conversation has another id than in the list of internal endpoints.
    ///
    /// Example: `15555555555`.
    pub id: String,
    /// Whether it belongs to the organization. On the wire: `isInternal`.
    #[serde(rename = "isInternal")]
    pub is_internal: bool,
    /// Label such as `Home` or `Work`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Kind of this object. Example: `endpoint`.
    pub object: String,
    /// Form to compare with.
    ///
    /// Phone and fax numbers are in E.164, a secure endpoint is the address of its Spruce link.
    ///
    /// On the wire: `rawValue`. Example: `+15555555555`.
    #[serde(rename = "rawValue")]
    pub raw_value: String,
}

conversant_core::redacted_debug!(Endpoint {
    channel: shown,
    display_value: text,
    id: text,
    is_internal: shown,
    label: text,
    object: text,
    raw_value: text,
});

/// A message to send from an endpoint.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EndpointMessagePost {
    /// Where a message goes; exactly one of the properties is given.
    ///
    /// Which one follows from the channel of the endpoint from which it is sent.
    pub destination: MessageDestination,
    /// A message to post into a conversation.
    pub message: MessagePost,
    /// When to send the message; left out, it is sent at once. On the wire: `sendAt`. Example:
    /// `2020-04-01T00:00:00Z`.
    #[serde(rename = "sendAt", skip_serializing_if = "Option::is_none")]
    pub send_at: Option<DateTime<Utc>>,
}
impl EndpointMessagePost {
    /// A [`EndpointMessagePost`](Self) of what is required; the rest is left out.
    pub fn new(
        destination: impl Into<MessageDestination>,
        message: impl Into<MessagePost>,
    ) -> Self {
        Self {
            destination: destination.into(),
            message: message.into(),
            send_at: None,
        }
    }

    /// Sets [`send_at`](Self::send_at): when to send the message; left out, it is sent at once.
    pub fn send_at(mut self, send_at: DateTime<Utc>) -> Self {
        self.send_at = Some(send_at);
        self
    }
}

conversant_core::redacted_debug!(EndpointMessagePost {
    destination: shown,
    message: shown,
    send_at: shown,
});

impl Check for EndpointMessagePost {
    fn check(&self) -> Result<(), conversant_core::Error> {
        let value = &self.message;
        value.check()?;
        Ok(())
    }
}

/// Why a request was refused.
///
/// Documented by the vendor. Of the examples of failures the one of status 400 is the vendor's, and
/// duplicate_request comes from client code; the other types, and all other messages, are made up.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// The HTTP status once more. On the wire: `statusCode`. Example: `400`.
    #[serde(rename = "statusCode")]
    pub status_code: i64,
    /// Code that names the cause.
    ///
    /// Spruce publishes no list; `BAD_PARAMETER`, `invalid_input` and `duplicate_request` have been seen.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The cause in English, for people to read. Example: `Invalid Contact ID`.
    pub message: String,
}

conversant_core::redacted_debug!(Error {
    status_code: shown,
    type_: text,
    message: text,
});

/// Facts about a call; which properties there are depends on the kind of call.
///
/// A video call has `answered`, `duration` and `initiatedBy`; all others belong to phone calls, which always have
/// `answered`, `duration`, `failed` and `spam`. `voicemail` is the message a caller left.
///
/// Documented by the vendor. The vendor's schema is an anyOf of two objects without a discriminator: phone call
/// (answered, duration, failed and spam required) and video call (answered, duration and initiatedBy required).
/// This is their union, with nothing required. The vendor's list of required properties of a phone call also
/// names inbound, which it does not define.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventData {
    /// Whether the call was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<bool>,
    /// Which phone answered an inbound call. On the wire: `answeredBy`.
    #[serde(
        rename = "answeredBy",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub answered_by: Option<AnsweredBy>,
    /// Menu option the caller chose last, of an inbound call that went through a call flow. On the wire:
    /// `callFlowMenuOption`. Example: `Option 2 - Hours and Locations`.
    #[serde(rename = "callFlowMenuOption", skip_serializing_if = "Option::is_none")]
    pub call_flow_menu_option: Option<String>,
    /// Menu option the caller chose first, where the menu of the call flow has further levels. On the wire:
    /// `callFlowTopLevelMenuOption`. Example: `Main Menu - Press 1 for Appointments`.
    #[serde(
        rename = "callFlowTopLevelMenuOption",
        skip_serializing_if = "Option::is_none"
    )]
    pub call_flow_top_level_menu_option: Option<String>,
    /// Length of the call in seconds. Example: `21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// Whether the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<bool>,
    /// Who made the call.
    ///
    /// For a phone call an object with the optional texts `lineId`, the id of the phone line, and `teammateID`, the
    /// id of the teammate; for a video call a text, the id of the teammate.
    ///
    /// On the wire: `initiatedBy`.
    ///
    /// Documented by the vendor. The two kinds of call use one name for an object and for a string, which no single
    /// type can hold.
    #[serde(rename = "initiatedBy", skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<serde_json::Value>,
    /// Recordings of the call, where the organization records calls.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub recordings: Option<Vec<AudioAttachment>>,
    /// Whether the call was marked as spam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam: Option<bool>,
    /// A sound recording.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub voicemail: Option<AudioAttachment>,
}

conversant_core::redacted_debug!(EventData {
    answered: shown,
    answered_by: shown,
    call_flow_menu_option: text,
    call_flow_top_level_menu_option: text,
    duration: shown,
    failed: shown,
    initiated_by: text,
    recordings: shown,
    spam: shown,
    voicemail: shown,
});

/// Somebody outside the organization who takes part in a conversation.
///
/// `endpoint` is the phone number or address of this person; secure conversations have none.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalParticipant {
    /// Id of the contact; missing when the person is not a saved contact. Example: `entity_0D4QABCC06000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Name, phone number or address to show. On the wire: `displayName`. Example: `John Doe`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// A phone number, an address or a Spruce link over which messages travel.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub endpoint: Option<Endpoint>,
}

conversant_core::redacted_debug!(ExternalParticipant {
    contact: text,
    display_name: text,
    endpoint: shown,
});

/// A fax number of a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FaxNumber {
    /// Form to show to people, such as `(222) 555-0000`. On the wire: `displayValue`.
    #[serde(rename = "displayValue")]
    pub display_value: String,
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the number, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The fax number. Example: `+12225550000`.
    pub value: String,
}

conversant_core::redacted_debug!(FaxNumber {
    display_value: text,
    id: text,
    label: text,
    value: text,
});

/// Finds contacts by fax number.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FaxNumberFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The fax numbers.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub values: Vec<String>,
}
impl FaxNumberFilter {
    /// A [`FaxNumberFilter`](Self) of what is required; the rest is left out.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::redacted_debug!(FaxNumberFilter {
    match_: shown,
    values: text,
});

/// A fax number to give a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FaxNumberInput {
    /// Label of the number, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The fax number.
    ///
    /// Accepted are forms such as `2065551234`, `+12065551234`, `(206) 555-1234` and `206-555-1234`.
    ///
    /// Example: `+12225550000`.
    pub value: String,
}
impl FaxNumberInput {
    /// A [`FaxNumberInput`](Self) of what is required; the rest is left out.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            label: None,
            value: value.into(),
        }
    }

    /// Sets [`label`](Self::label): label of the number, such as `Work` or `Home`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

conversant_core::redacted_debug!(FaxNumberInput {
    label: text,
    value: text,
});

/// Finds contacts by gender.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GenderFilter {
    /// The genders.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub genders: Vec<Gender>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl GenderFilter {
    /// A [`GenderFilter`](Self) of what is required; the rest is left out.
    pub fn new(genders: impl Into<Vec<Gender>>, match_: impl Into<FilterMatch>) -> Self {
        Self {
            genders: genders.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(GenderFilter {
    genders: shown,
    match_: shown,
});

/// A record in another system.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationIdCondition {
    /// Id of the record. Example: `elation_140797386655555`.
    pub id: String,
    /// The other system; `custom` stands for any that Spruce does not know. On the wire: `integrationLinkType`.
    #[serde(rename = "integrationLinkType")]
    pub integration_link_type: IntegrationLinkType,
}
impl IntegrationIdCondition {
    /// A [`IntegrationIdCondition`](Self) of what is required; the rest is left out.
    pub fn new(
        id: impl Into<String>,
        integration_link_type: impl Into<IntegrationLinkType>,
    ) -> Self {
        Self {
            id: id.into(),
            integration_link_type: integration_link_type.into(),
        }
    }
}

conversant_core::redacted_debug!(IntegrationIdCondition {
    id: text,
    integration_link_type: shown,
});

/// Finds contacts by record in another system.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationIdFilter {
    /// The records. On the wire: `integrationIDs`.
    #[serde(
        rename = "integrationIDs",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub integration_ids: Vec<IntegrationIdCondition>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl IntegrationIdFilter {
    /// A [`IntegrationIdFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        integration_ids: impl Into<Vec<IntegrationIdCondition>>,
        match_: impl Into<FilterMatch>,
    ) -> Self {
        Self {
            integration_ids: integration_ids.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(IntegrationIdFilter {
    integration_ids: shown,
    match_: shown,
});

/// A link between a contact and its record in another system.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationLink {
    /// Id of the contact, with the prefix `entity_`. On the wire: `contactId`. Example: `entity_0E5QDGJC03000`.
    #[serde(rename = "contactId")]
    pub contact_id: String,
    /// Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    #[serde(rename = "externalId")]
    pub external_id: String,
    /// The other system; `custom` stands for any that Spruce does not know. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: IntegrationLinkType,
    /// Address of the record in the other system. Example: `https://example.com/contacts/123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(IntegrationLink {
    contact_id: text,
    external_id: text,
    type_: shown,
    url: text,
});

/// A link to remove.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationLinkReference {
    /// Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The other system; `custom` stands for any that Spruce does not know. On the wire: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<IntegrationLinkType>,
}
impl IntegrationLinkReference {
    /// An empty [`IntegrationLinkReference`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`external_id`](Self::external_id): id of the record in the other system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`type`](Self::type_): the other system; `custom` stands for any that Spruce does not know.
    pub fn type_(mut self, type_: impl Into<IntegrationLinkType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

conversant_core::redacted_debug!(IntegrationLinkReference {
    external_id: text,
    type_: shown,
});

/// The links of a contact with records in other systems.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationLinksReply {
    /// The links. On the wire: `integrationLinks`.
    #[serde(
        rename = "integrationLinks",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub integration_links: Vec<IntegrationLink>,
}

conversant_core::redacted_debug!(IntegrationLinksReply {
    integration_links: shown,
});

/// A phone number, fax number, e-mail address or Spruce link of the organization.
///
/// The `id` of `endpoint` is the id of an internal endpoint wherever one is asked for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalEndpoint {
    /// Members who use it besides the owner. On the wire: `additionalMembers`.
    #[serde(rename = "additionalMembers", skip_serializing_if = "Option::is_none")]
    pub additional_members: Option<Vec<OrganizationMember>>,
    /// A phone number, an address or a Spruce link over which messages travel.
    pub endpoint: Endpoint,
    /// Kind of this object. Example: `internalEndpoint`.
    pub object: String,
    /// A member of the organization: a teammate, a team, or the organization itself.
    pub owner: OrganizationMember,
}

conversant_core::redacted_debug!(InternalEndpoint {
    additional_members: shown,
    endpoint: shown,
    object: text,
    owner: shown,
});

/// All of the organization's own endpoints.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalEndpointsReply {
    /// The endpoints. On the wire: `internalEndpoints`.
    #[serde(
        rename = "internalEndpoints",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub internal_endpoints: Vec<InternalEndpoint>,
}

conversant_core::redacted_debug!(InternalEndpointsReply {
    internal_endpoints: shown,
});

/// An invite to secure messaging.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Invite {
    /// What the invite says. On the wire: `customMessage`. Example: `You've been invited to securely message with our
    /// clinic.`.
    #[serde(rename = "customMessage", skip_serializing_if = "Option::is_none")]
    pub custom_message: Option<String>,
    /// Id of the contact's phone number or e-mail address to which it goes, with the prefix `entityContact_`. On the
    /// wire: `destinationId`. Example: `entityContact_0D4QABCC06000`.
    #[serde(rename = "destinationId")]
    pub destination_id: String,
    /// Id of the Spruce link over which the conversation is held, as `InternalEndpoints` lists it. On the wire:
    /// `internalEndpointId`. Example: `organizationCode_2ER39ETHBQ800`.
    #[serde(rename = "internalEndpointId")]
    pub internal_endpoint_id: String,
}
impl Invite {
    /// A [`Invite`](Self) of what is required; the rest is left out.
    pub fn new(
        destination_id: impl Into<String>,
        internal_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            custom_message: None,
            destination_id: destination_id.into(),
            internal_endpoint_id: internal_endpoint_id.into(),
        }
    }

    /// Sets [`custom_message`](Self::custom_message): what the invite says.
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Some(custom_message.into());
        self
    }
}

conversant_core::redacted_debug!(Invite {
    custom_message: text,
    destination_id: text,
    internal_endpoint_id: text,
});

/// Finds contacts by account or invite.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InviteFilter {
    /// The states. On the wire: `inviteStates`.
    #[serde(
        rename = "inviteStates",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub invite_states: Vec<InviteState>,
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
}
impl InviteFilter {
    /// A [`InviteFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        invite_states: impl Into<Vec<InviteState>>,
        match_: impl Into<FilterMatch>,
    ) -> Self {
        Self {
            invite_states: invite_states.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::redacted_debug!(InviteFilter {
    invite_states: shown,
    match_: shown,
});

/// The contact who was invited, and the conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InviteReply {
    /// A person or a company outside the organization.
    pub contact: Contact,
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    pub conversation: Conversation,
}

conversant_core::redacted_debug!(InviteReply {
    contact: shown,
    conversation: shown,
});

/// A file that was uploaded.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// Id of the file, to be sent as the `attachmentId` of a message. Example:
    /// `d7b25969-86ec-7e37-3776-3577-c0637a0c`.
    pub id: String,
    /// Kind of this object. Example: `media`.
    pub object: String,
}

conversant_core::redacted_debug!(Media {
    id: text,
    object: text,
});

/// One page of the members of the organization or of a team.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MembersReply {
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The members of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub members: Vec<OrganizationMember>,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// How many members there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(MembersReply {
    has_more: shown,
    members: shown,
    pagination_token: text,
    total_count: shown,
});

/// A part of a message, either text or the page of a member.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageBodyElement {
    /// What a part of a message is.
    ///
    /// `text` is text to read; `page` notifies a member of the organization and is allowed in internal messages only.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: MessageBodyElementType,
    /// The text, or for a page the id of the member to notify. Example: `Hello, how are you?`.
    pub value: String,
}
impl MessageBodyElement {
    /// A [`MessageBodyElement`](Self) of what is required; the rest is left out.
    pub fn new(
        type_: impl Into<MessageBodyElementType>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
        }
    }
}

conversant_core::redacted_debug!(MessageBodyElement {
    type_: shown,
    value: text,
});

/// Where a message goes; exactly one of the properties is given.
///
/// Which one follows from the channel of the endpoint from which it is sent.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageDestination {
    /// Fax number. On the wire: `faxEndpoint`. Example: `+12225550000`.
    #[serde(rename = "faxEndpoint", skip_serializing_if = "Option::is_none")]
    pub fax_endpoint: Option<String>,
    /// The contact to whom a secure message goes. On the wire: `secureEndpoint`.
    #[serde(
        rename = "secureEndpoint",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub secure_endpoint: Option<SecureDestination>,
    /// Phone number for an SMS, or e-mail address. On the wire: `smsOrEmailEndpoint`. Example: `+12225550000`.
    #[serde(rename = "smsOrEmailEndpoint", skip_serializing_if = "Option::is_none")]
    pub sms_or_email_endpoint: Option<String>,
}
impl MessageDestination {
    /// An empty [`MessageDestination`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fax_endpoint`](Self::fax_endpoint): fax number.
    pub fn fax_endpoint(mut self, fax_endpoint: impl Into<String>) -> Self {
        self.fax_endpoint = Some(fax_endpoint.into());
        self
    }

    /// Sets [`secure_endpoint`](Self::secure_endpoint): the contact to whom a secure message goes.
    pub fn secure_endpoint(
        mut self,
        secure_endpoint: impl Into<SecureDestination>,
    ) -> Self {
        self.secure_endpoint = Some(secure_endpoint.into());
        self
    }

    /// Sets [`sms_or_email_endpoint`](Self::sms_or_email_endpoint): phone number for an SMS, or e-mail address.
    pub fn sms_or_email_endpoint(
        mut self,
        sms_or_email_endpoint: impl Into<String>,
    ) -> Self {
        self.sms_or_email_endpoint = Some(sms_or_email_endpoint.into());
        self
    }
}

conversant_core::redacted_debug!(MessageDestination {
    fax_endpoint: text,
    secure_endpoint: shown,
    sms_or_email_endpoint: text,
});

/// A message to post into a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePost {
    /// Files to send along, at most five, uploaded beforehand. At most 5 items.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<MessagePostAttachment>>,
    /// Id of the member of the organization who sends it: a teammate, a team or the organization itself.
    ///
    /// Left out, the organization sends it.
    ///
    /// Example: `entity_0D4QABCC06000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The parts of the message, in the order in which they are to be read.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub body: Vec<MessageBodyElement>,
    /// Whether only the organization sees the message.
    ///
    /// Has to be `true` in a note conversation and for a message with pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// Whether a conversation that is archived stays so; otherwise the message brings it back. On the wire:
    /// `stayArchived`.
    #[serde(rename = "stayArchived", skip_serializing_if = "Option::is_none")]
    pub stay_archived: Option<bool>,
}
impl MessagePost {
    /// A [`MessagePost`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<Vec<MessageBodyElement>>) -> Self {
        Self {
            attachments: None,
            author: None,
            body: body.into(),
            internal: None,
            stay_archived: None,
        }
    }

    /// Sets [`attachments`](Self::attachments): files to send along, at most five, uploaded beforehand.
    pub fn attachments(
        mut self,
        attachments: impl Into<Vec<MessagePostAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into());
        self
    }

    /// Sets [`author`](Self::author): id of the member of the organization who sends it: a teammate, a team or the organization itself.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets [`internal`](Self::internal): whether only the organization sees the message.
    pub fn internal(mut self, internal: bool) -> Self {
        self.internal = Some(internal);
        self
    }

    /// Sets [`stay_archived`](Self::stay_archived): whether a conversation that is archived stays so; otherwise the message brings it back.
    pub fn stay_archived(mut self, stay_archived: bool) -> Self {
        self.stay_archived = Some(stay_archived);
        self
    }
}

conversant_core::redacted_debug!(MessagePost {
    attachments: shown,
    author: text,
    body: shown,
    internal: shown,
    stay_archived: shown,
});

impl Check for MessagePost {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.attachments {
            check::items("attachments", value, 0, 5)?;
        }
        Ok(())
    }
}

/// A file to send along with a message.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePostAttachment {
    /// Id of the file, as the upload of media returned it. On the wire: `attachmentId`. Example:
    /// `d7b25969-86ec-7e37-3776-3577-c0637a0c`.
    #[serde(rename = "attachmentId")]
    pub attachment_id: String,
    /// Name under which the file is shown. Example: `My Image`.
    pub title: String,
}
impl MessagePostAttachment {
    /// A [`MessagePostAttachment`](Self) of what is required; the rest is left out.
    pub fn new(attachment_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            title: title.into(),
        }
    }
}

conversant_core::redacted_debug!(MessagePostAttachment {
    attachment_id: text,
    title: text,
});

/// Acknowledgement of a message that is going to be posted.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagePostReply {
    /// Id of the request, with the prefix `asyncRequest_`; the item that comes of it carries it too. On the wire:
    /// `requestId`. Example: `asyncRequest_0D4QABCC06000`.
    #[serde(rename = "requestId")]
    pub request_id: String,
}

conversant_core::redacted_debug!(MessagePostReply {
    request_id: text,
});

/// A name, or a part of it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NameCondition {
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
}
impl NameCondition {
    /// An empty [`NameCondition`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`family_name`](Self::family_name): family name.
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets [`given_name`](Self::given_name): given name.
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }
}

conversant_core::redacted_debug!(NameCondition {
    family_name: text,
    given_name: text,
});

/// Finds contacts by name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NameFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The names.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub names: Vec<NameCondition>,
}
impl NameFilter {
    /// A [`NameFilter`](Self) of what is required; the rest is left out.
    pub fn new(
        match_: impl Into<FilterMatch>,
        names: impl Into<Vec<NameCondition>>,
    ) -> Self {
        Self {
            match_: match_.into(),
            names: names.into(),
        }
    }
}

conversant_core::redacted_debug!(NameFilter {
    match_: shown,
    names: shown,
});

/// A contact to create.
///
/// At least one of `givenName`, `familyName`, `phoneNumbers`, `faxNumbers` and `emailAddresses` has to be given.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewContact {
    /// Kind of contact that can be created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<ContactCategoryInput>,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`. Example: `Walgreens`.
    #[serde(rename = "companyName", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Date of birth. On the wire: `dateOfBirth`. Example: `2000-01-30`.
    #[serde(rename = "dateOfBirth", skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<NaiveDate>,
    /// E-mail addresses. On the wire: `emailAddresses`.
    #[serde(
        rename = "emailAddresses",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub email_addresses: Option<Vec<EmailAddressInput>>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    #[serde(
        rename = "faxNumbers",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub fax_numbers: Option<Vec<FaxNumberInput>>,
    /// Gender of a contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    #[serde(rename = "genderDetail", skip_serializing_if = "Option::is_none")]
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// Can be used only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    #[serde(rename = "internalMemberIds", skip_serializing_if = "Option::is_none")]
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Values of the organization's own fields. On the wire: `organizationContactFields`.
    #[serde(
        rename = "organizationContactFields",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization_contact_fields: Option<Vec<OrganizationContactFieldInput>>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    #[serde(
        rename = "phoneNumbers",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub phone_numbers: Option<Vec<PhoneNumberInput>>,
    /// Pronouns, such as `he/him`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Ids of the tags it shall have. On the wire: `tagIds`.
    #[serde(rename = "tagIds", skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}
impl NewContact {
    /// An empty [`NewContact`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category): kind of contact that can be created.
    pub fn category(mut self, category: impl Into<ContactCategoryInput>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`company_name`](Self::company_name): company; of a contact that is no person, its name.
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`date_of_birth`](Self::date_of_birth): date of birth.
    pub fn date_of_birth(mut self, date_of_birth: NaiveDate) -> Self {
        self.date_of_birth = Some(date_of_birth);
        self
    }

    /// Sets [`email_addresses`](Self::email_addresses): e-mail addresses.
    pub fn email_addresses(
        mut self,
        email_addresses: impl Into<Vec<EmailAddressInput>>,
    ) -> Self {
        self.email_addresses = Some(email_addresses.into());
        self
    }

    /// Sets [`family_name`](Self::family_name): family name.
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets [`fax_numbers`](Self::fax_numbers): fax numbers.
    pub fn fax_numbers(mut self, fax_numbers: impl Into<Vec<FaxNumberInput>>) -> Self {
        self.fax_numbers = Some(fax_numbers.into());
        self
    }

    /// Sets [`gender`](Self::gender): gender of a contact.
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`gender_detail`](Self::gender_detail): more about the gender, in words.
    pub fn gender_detail(mut self, gender_detail: impl Into<String>) -> Self {
        self.gender_detail = Some(gender_detail.into());
        self
    }

    /// Sets [`given_name`](Self::given_name): given name.
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Sets [`internal_member_ids`](Self::internal_member_ids): ids of the teammates, teams or the organization who are members of the contact.
    pub fn internal_member_ids(
        mut self,
        internal_member_ids: impl Into<Vec<String>>,
    ) -> Self {
        self.internal_member_ids = Some(internal_member_ids.into());
        self
    }

    /// Sets [`middle_name`](Self::middle_name): middle name.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets [`organization_contact_fields`](Self::organization_contact_fields): values of the organization's own fields.
    pub fn organization_contact_fields(
        mut self,
        organization_contact_fields: impl Into<Vec<OrganizationContactFieldInput>>,
    ) -> Self {
        self.organization_contact_fields = Some(organization_contact_fields.into());
        self
    }

    /// Sets [`phone_numbers`](Self::phone_numbers): phone numbers.
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl Into<Vec<PhoneNumberInput>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into());
        self
    }

    /// Sets [`pronouns`](Self::pronouns): pronouns, such as `he/him`.
    pub fn pronouns(mut self, pronouns: impl Into<String>) -> Self {
        self.pronouns = Some(pronouns.into());
        self
    }

    /// Sets [`tag_ids`](Self::tag_ids): ids of the tags it shall have.
    pub fn tag_ids(mut self, tag_ids: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(tag_ids.into());
        self
    }
}

conversant_core::redacted_debug!(NewContact {
    category: shown,
    company_name: text,
    date_of_birth: shown,
    email_addresses: shown,
    family_name: text,
    fax_numbers: shown,
    gender: shown,
    gender_detail: text,
    given_name: text,
    internal_member_ids: text,
    middle_name: text,
    organization_contact_fields: shown,
    phone_numbers: shown,
    pronouns: text,
    tag_ids: text,
});

/// A field to add to all contacts.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewContactField {
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
}
impl NewContactField {
    /// A [`NewContactField`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

conversant_core::redacted_debug!(NewContactField {
    name: text,
});

/// A conversation to open.
///
/// `secure` belongs to the type `secure`, `note` to the type `note`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewConversation {
    /// A conversation that stays inside the organization.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<NewNoteConversation>,
    /// A conversation with patients in the Spruce app.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub secure: Option<NewSecureConversation>,
    /// Kind of conversation to open. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: NewConversationType,
}
impl NewConversation {
    /// A [`NewConversation`](Self) of what is required; the rest is left out.
    pub fn new(type_: impl Into<NewConversationType>) -> Self {
        Self {
            note: None,
            secure: None,
            type_: type_.into(),
        }
    }

    /// Sets [`note`](Self::note): a conversation that stays inside the organization.
    pub fn note(mut self, note: impl Into<NewNoteConversation>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`secure`](Self::secure): a conversation with patients in the Spruce app.
    pub fn secure(mut self, secure: impl Into<NewSecureConversation>) -> Self {
        self.secure = Some(secure.into());
        self
    }
}

conversant_core::redacted_debug!(NewConversation {
    note: shown,
    secure: shown,
    type_: shown,
});

impl Check for NewConversation {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.note {
            value.check()?;
        }
        if let Some(value) = &self.secure {
            value.check()?;
        }
        Ok(())
    }
}

/// The conversation that was opened.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewConversationReply {
    /// A conversation with people outside, within a team, or a note.
    ///
    /// `internalEndpoint` is the organization's own side of it. For a secure conversation the endpoint's id differs
    /// from the one under which internal endpoints are listed; compare the `rawValue` instead.
    pub conversation: Conversation,
    /// Id of the request, with the prefix `asyncRequest_`, of the message that was given along; the item that comes
    /// of it carries it too. On the wire: `postMessageRequestId`. Example: `asyncRequest_0D4QABCC06000`.
    #[serde(rename = "postMessageRequestId", skip_serializing_if = "Option::is_none")]
    pub post_message_request_id: Option<String>,
}

conversant_core::redacted_debug!(NewConversationReply {
    conversation: shown,
    post_message_request_id: text,
});

/// A link to make.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewIntegrationLink {
    /// Id of the record in the other system. On the wire: `externalId`. Example: `123`.
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The other system; `custom` stands for any that Spruce does not know. On the wire: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<IntegrationLinkType>,
    /// Address of the record in the other system, for links of the type `custom`. Example:
    /// `https://example.com/contacts/123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl NewIntegrationLink {
    /// An empty [`NewIntegrationLink`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`external_id`](Self::external_id): id of the record in the other system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`type`](Self::type_): the other system; `custom` stands for any that Spruce does not know.
    pub fn type_(mut self, type_: impl Into<IntegrationLinkType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`url`](Self::url): address of the record in the other system, for links of the type `custom`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

conversant_core::redacted_debug!(NewIntegrationLink {
    external_id: text,
    type_: shown,
    url: text,
});

/// A conversation that stays inside the organization.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewNoteConversation {
    /// Ids of the contacts it is about; they do not see it. On the wire: `associatedContactIds`.
    #[serde(rename = "associatedContactIds", skip_serializing_if = "Option::is_none")]
    pub associated_contact_ids: Option<Vec<String>>,
    /// Ids of the teammates and teams who take part.
    ///
    /// Left out, only its creator sees it.
    ///
    /// On the wire: `memberIds`.
    #[serde(rename = "memberIds", skip_serializing_if = "Option::is_none")]
    pub member_ids: Option<Vec<String>>,
    /// A message to post into a conversation.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub message: Option<MessagePost>,
    /// Title to show; left out, Spruce makes one. Example: `Patient Follow-up Notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl NewNoteConversation {
    /// An empty [`NewNoteConversation`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`associated_contact_ids`](Self::associated_contact_ids): ids of the contacts it is about; they do not see it.
    pub fn associated_contact_ids(
        mut self,
        associated_contact_ids: impl Into<Vec<String>>,
    ) -> Self {
        self.associated_contact_ids = Some(associated_contact_ids.into());
        self
    }

    /// Sets [`member_ids`](Self::member_ids): ids of the teammates and teams who take part.
    pub fn member_ids(mut self, member_ids: impl Into<Vec<String>>) -> Self {
        self.member_ids = Some(member_ids.into());
        self
    }

    /// Sets [`message`](Self::message): a message to post into a conversation.
    pub fn message(mut self, message: impl Into<MessagePost>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`title`](Self::title): title to show; left out, Spruce makes one.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

conversant_core::redacted_debug!(NewNoteConversation {
    associated_contact_ids: text,
    member_ids: text,
    message: shown,
    title: text,
});

impl Check for NewNoteConversation {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.message {
            value.check()?;
        }
        Ok(())
    }
}

/// A message to post at a later time.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewScheduledMessage {
    /// Content of a message to post at a later time.
    pub message: ScheduledMessagePost,
    /// When to post the message. On the wire: `sendAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "sendAt")]
    pub send_at: DateTime<Utc>,
}
impl NewScheduledMessage {
    /// A [`NewScheduledMessage`](Self) of what is required; the rest is left out.
    pub fn new(
        message: impl Into<ScheduledMessagePost>,
        send_at: DateTime<Utc>,
    ) -> Self {
        Self {
            message: message.into(),
            send_at,
        }
    }
}

conversant_core::redacted_debug!(NewScheduledMessage {
    message: shown,
    send_at: shown,
});

/// The message that was scheduled.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewScheduledMessageReply {
    /// A message that is to be posted at a later time, or has been. On the wire: `scheduledMessage`.
    #[serde(rename = "scheduledMessage")]
    pub scheduled_message: ScheduledMessage,
}

conversant_core::redacted_debug!(NewScheduledMessageReply {
    scheduled_message: shown,
});

/// A conversation with patients in the Spruce app.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewSecureConversation {
    /// Ids of the contacts to talk to.
    ///
    /// They have to be patients with a Spruce account or a pending secure invite.
    ///
    /// On the wire: `destinationContactIds`.
    #[serde(
        rename = "destinationContactIds",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub destination_contact_ids: Vec<String>,
    /// Id of the organization's Spruce link over which to talk, as `InternalEndpoints` lists it. On the wire:
    /// `internalEndpointId`. Example: `organizationCode_2ER39ETHBQ800`.
    #[serde(rename = "internalEndpointId")]
    pub internal_endpoint_id: String,
    /// A message to post into a conversation.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub message: Option<MessagePost>,
    /// Subject of the conversation. Example: `Annual Physical Exam`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}
impl NewSecureConversation {
    /// A [`NewSecureConversation`](Self) of what is required; the rest is left out.
    pub fn new(
        destination_contact_ids: impl Into<Vec<String>>,
        internal_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            destination_contact_ids: destination_contact_ids.into(),
            internal_endpoint_id: internal_endpoint_id.into(),
            message: None,
            subject: None,
        }
    }

    /// Sets [`message`](Self::message): a message to post into a conversation.
    pub fn message(mut self, message: impl Into<MessagePost>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`subject`](Self::subject): subject of the conversation.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

conversant_core::redacted_debug!(NewSecureConversation {
    destination_contact_ids: text,
    internal_endpoint_id: text,
    message: shown,
    subject: text,
});

impl Check for NewSecureConversation {
    fn check(&self) -> Result<(), conversant_core::Error> {
        if let Some(value) = &self.message {
            value.check()?;
        }
        Ok(())
    }
}

/// A tag to create.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewTag {
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}
impl NewTag {
    /// A [`NewTag`](Self) of what is required; the rest is left out.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

conversant_core::redacted_debug!(NewTag {
    value: text,
});

/// A webhook endpoint to register.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewWebhookEndpoint {
    /// Name to recognise it by. Example: `My Webhook Endpoint`.
    pub name: String,
    /// Address to which events are sent; it has to begin with `https`. Example: `https://example.com/webhook`.
    pub url: String,
}
impl NewWebhookEndpoint {
    /// A [`NewWebhookEndpoint`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

conversant_core::redacted_debug!(NewWebhookEndpoint {
    name: text,
    url: text,
});

/// The organization as a whole.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// Id of the organization, with the prefix `entity_`. Example: `entity_0D4QABCC06000`.
    pub id: String,
    /// Name of the organization. Example: `Spruce Health`.
    pub name: String,
    /// Kind of this object. Example: `organization`.
    pub object: String,
    /// Kind of member, always `organization`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(Organization {
    id: text,
    name: text,
    object: text,
    type_: text,
});

/// A field that all contacts of the organization have, and its value.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationContactField {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}

conversant_core::redacted_debug!(OrganizationContactField {
    id: text,
    name: text,
    value: text,
});

/// The value of a field for a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationContactFieldInput {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}
impl OrganizationContactFieldInput {
    /// A [`OrganizationContactFieldInput`](Self) of what is required; the rest is left out.
    pub fn new(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
}

conversant_core::redacted_debug!(OrganizationContactFieldInput {
    id: text,
    value: text,
});

/// A field that all contacts of the organization have.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationContactFieldName {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
}

conversant_core::redacted_debug!(OrganizationContactFieldName {
    id: text,
    name: text,
});

/// The organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationReply {
    /// The organization as a whole.
    pub organization: Organization,
}

conversant_core::redacted_debug!(OrganizationReply {
    organization: shown,
});

/// A phone line of the organization.
///
/// Documented by the vendor. The vendor's list of required properties also names createdAt, which it does not
/// define. Its page about call recordings has a line with the prefix pl_.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneLine {
    /// Id of the phone line, with the prefix `pd_`. Example: `pd_26RRC7PQ6JG00`.
    pub id: String,
    /// Name of the phone line. Example: `Desk 101`.
    pub name: String,
}

conversant_core::redacted_debug!(PhoneLine {
    id: text,
    name: text,
});

/// The phone lines of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneLinesReply {
    /// The phone lines.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub phonelines: Vec<PhoneLine>,
    /// How many there are. On the wire: `totalCount`. Example: `1`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(PhoneLinesReply {
    phonelines: shown,
    total_count: shown,
});

/// A phone number of a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Form to show to people, such as `(222) 555-0000`. On the wire: `displayValue`.
    #[serde(rename = "displayValue")]
    pub display_value: String,
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the number, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The phone number. Example: `+12225550000`.
    pub value: String,
}

conversant_core::redacted_debug!(PhoneNumber {
    display_value: text,
    id: text,
    label: text,
    value: text,
});

/// Finds contacts by phone number.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneNumberFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The phone numbers.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub values: Vec<String>,
}
impl PhoneNumberFilter {
    /// A [`PhoneNumberFilter`](Self) of what is required; the rest is left out.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::redacted_debug!(PhoneNumberFilter {
    match_: shown,
    values: text,
});

/// A phone number to give a contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneNumberInput {
    /// Label of the number, such as `Work` or `Home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The phone number.
    ///
    /// Accepted are forms such as `2065551234`, `+12065551234`, `(206) 555-1234` and `206-555-1234`.
    ///
    /// Example: `+12225550000`.
    pub value: String,
}
impl PhoneNumberInput {
    /// A [`PhoneNumberInput`](Self) of what is required; the rest is left out.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            label: None,
            value: value.into(),
        }
    }

    /// Sets [`label`](Self::label): label of the number, such as `Work` or `Home`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

conversant_core::redacted_debug!(PhoneNumberInput {
    label: text,
    value: text,
});

/// A call to prepare.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProxyCall {
    /// Phone number to call. On the wire: `destinationNumber`. Example: `+12225550000`.
    #[serde(rename = "destinationNumber")]
    pub destination_number: String,
    /// Phone number of the telephone from which the call is made. On the wire: `originatingNumber`. Example:
    /// `+12065551234`.
    #[serde(rename = "originatingNumber")]
    pub originating_number: String,
}
impl ProxyCall {
    /// A [`ProxyCall`](Self) of what is required; the rest is left out.
    pub fn new(
        destination_number: impl Into<String>,
        originating_number: impl Into<String>,
    ) -> Self {
        Self {
            destination_number: destination_number.into(),
            originating_number: originating_number.into(),
        }
    }
}

conversant_core::redacted_debug!(ProxyCall {
    destination_number: text,
    originating_number: text,
});

/// How to make the call.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProxyCallReply {
    /// Phone number to dial. On the wire: `proxyNumber`. Example: `+15555555555`.
    #[serde(rename = "proxyNumber")]
    pub proxy_number: String,
}

conversant_core::redacted_debug!(ProxyCallReply {
    proxy_number: text,
});

/// A text kept for repeated use.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavedMessage {
    /// Files that go with it.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub attachments: Vec<ConversationItemAttachment>,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// Id of the member of the organization who made it. On the wire: `creatorMemberId`. Example:
    /// `entity_0D4QABCC06000`.
    #[serde(rename = "creatorMemberId")]
    pub creator_member_id: String,
    /// Id of the saved message, with the prefix `sm_`. Example: `sm_26RRC7PQ6JG00`.
    pub id: String,
    /// Whether it makes a message that only the organization sees.
    pub internal: bool,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "modifiedAt")]
    pub modified_at: DateTime<Utc>,
    /// Kind of this object. Example: `savedMessage`.
    pub object: String,
    /// Whether all members can use it; otherwise only its creator can.
    pub shared: bool,
    /// Text of the message. Example: `Hello, how are you?`.
    pub text: String,
    /// Title its creator gave it. Example: `Greeting`.
    pub title: String,
}

conversant_core::redacted_debug!(SavedMessage {
    attachments: shown,
    created_at: shown,
    creator_member_id: text,
    id: text,
    internal: shown,
    modified_at: shown,
    object: text,
    shared: shown,
    text: text,
    title: text,
});

/// One page of the saved messages.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavedMessagesReply {
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// The saved messages of this page. On the wire: `savedMessages`.
    #[serde(
        rename = "savedMessages",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub saved_messages: Vec<SavedMessage>,
}

conversant_core::redacted_debug!(SavedMessagesReply {
    has_more: shown,
    pagination_token: text,
    saved_messages: shown,
});

/// A message that is to be posted at a later time, or has been.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessage {
    /// Id of the conversation, with the prefix `t_`. On the wire: `conversationId`. Example: `t_0E5QDGJC03000`.
    #[serde(rename = "conversationId")]
    pub conversation_id: String,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// Id of the scheduled message, with the prefix `scm_`. Example: `scm_26RRC7PQ6JG00`.
    pub id: String,
    /// Whether only the side that posts the message sees it. On the wire: `isInternalNote`.
    #[serde(rename = "isInternalNote")]
    pub is_internal_note: bool,
    /// What a scheduled message says.
    pub message: ScheduledMessageContent,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "modifiedAt")]
    pub modified_at: DateTime<Utc>,
    /// Kind of this object, always `scheduledMessage`.
    pub object: String,
    /// When the message is to be posted. On the wire: `scheduledToSendAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "scheduledToSendAt")]
    pub scheduled_to_send_at: DateTime<Utc>,
    /// Id of the member of the organization who sends it. On the wire: `sendAsInternalMemberId`. Example:
    /// `entity_0D4QABCC06000`.
    #[serde(rename = "sendAsInternalMemberId")]
    pub send_as_internal_member_id: String,
    /// Id of the item that came of it, with the prefix `ti_`; missing until then. On the wire:
    /// `sentConversationItemId`. Example: `ti_0D4QABCC06000`.
    #[serde(rename = "sentConversationItemId", skip_serializing_if = "Option::is_none")]
    pub sent_conversation_item_id: Option<String>,
}

conversant_core::redacted_debug!(ScheduledMessage {
    conversation_id: text,
    created_at: shown,
    id: text,
    is_internal_note: shown,
    message: shown,
    modified_at: shown,
    object: text,
    scheduled_to_send_at: shown,
    send_as_internal_member_id: text,
    sent_conversation_item_id: text,
});

/// What a scheduled message says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessageContent {
    /// Files that go with it.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub attachments: Vec<ConversationItemAttachment>,
    /// Ids of the members it pages. On the wire: `pagedInternalMemberIds`.
    #[serde(
        rename = "pagedInternalMemberIds",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub paged_internal_member_ids: Vec<String>,
    /// Text of the message. Example: `Can you look at this @Dr. Smith?`.
    pub text: String,
}

conversant_core::redacted_debug!(ScheduledMessageContent {
    attachments: shown,
    paged_internal_member_ids: text,
    text: text,
});

/// Content of a message to post at a later time.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessagePost {
    /// Id of the member of the organization who sends it: a teammate, a team or the organization itself.
    ///
    /// Left out, the organization sends it.
    ///
    /// Example: `entity_0D4QABCC06000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The parts of the message, in the order in which they are to be read.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub body: Vec<MessageBodyElement>,
    /// Whether only the organization sees the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
}
impl ScheduledMessagePost {
    /// A [`ScheduledMessagePost`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<Vec<MessageBodyElement>>) -> Self {
        Self {
            author: None,
            body: body.into(),
            internal: None,
        }
    }

    /// Sets [`author`](Self::author): id of the member of the organization who sends it: a teammate, a team or the organization itself.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets [`internal`](Self::internal): whether only the organization sees the message.
    pub fn internal(mut self, internal: bool) -> Self {
        self.internal = Some(internal);
        self
    }
}

conversant_core::redacted_debug!(ScheduledMessagePost {
    author: text,
    body: shown,
    internal: shown,
});

/// The scheduled message, as it is after the event.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessageWebhookData {
    /// A message that is to be posted at a later time, or has been.
    pub object: ScheduledMessage,
}

conversant_core::redacted_debug!(ScheduledMessageWebhookData {
    object: shown,
});

/// What Spruce sends when something happens to a scheduled message.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessageWebhookEvent {
    /// The scheduled message, as it is after the event.
    pub data: ScheduledMessageWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "eventTime")]
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the event, such as `scheduledMessage.created`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(ScheduledMessageWebhookEvent {
    data: shown,
    event_time: shown,
    object: text,
    type_: text,
});

/// One page of the messages that are scheduled in the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledMessagesReply {
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// The scheduled messages of this page. On the wire: `scheduledMessages`.
    #[serde(
        rename = "scheduledMessages",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub scheduled_messages: Vec<ScheduledMessage>,
    /// How many scheduled messages there are in all. On the wire: `totalCount`. Example: `750`.
    #[serde(rename = "totalCount")]
    pub total_count: i32,
}

conversant_core::redacted_debug!(ScheduledMessagesReply {
    has_more: shown,
    pagination_token: text,
    scheduled_messages: shown,
    total_count: shown,
});

/// The contact to whom a secure message goes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecureDestination {
    /// Id of the contact, with the prefix `entity_`. On the wire: `contactId`. Example: `entity_0E5QDGJC03000`.
    #[serde(rename = "contactId")]
    pub contact_id: String,
    /// In which conversation a secure message is sent.
    ///
    /// `any_available_secure_conversation`, which counts when nothing is said, takes a conversation over the same
    /// endpoint, or else any secure conversation with the contact, or else a new one.
    /// `only_conversations_matching_internal_endpoint` takes a conversation over the same endpoint, or else a new one.
    /// `new_conversation` always opens one.
    ///
    /// On the wire: `deliveryMethod`.
    #[serde(rename = "deliveryMethod", skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<SecureDeliveryMethod>,
    /// Subject of the message. Example: `Annual Physical Exam`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}
impl SecureDestination {
    /// A [`SecureDestination`](Self) of what is required; the rest is left out.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            delivery_method: None,
            subject: None,
        }
    }

    /// Sets [`delivery_method`](Self::delivery_method): in which conversation a secure message is sent.
    pub fn delivery_method(
        mut self,
        delivery_method: impl Into<SecureDeliveryMethod>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }

    /// Sets [`subject`](Self::subject): subject of the message.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

conversant_core::redacted_debug!(SecureDestination {
    contact_id: text,
    delivery_method: shown,
    subject: text,
});

/// Address from which a file can be downloaded without further credentials, for a while.
///
/// Once it has expired, fetch the item again for a new one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignedUrl {
    /// Moment at which the address stops working. On the wire: `expiresAt`. Example: `2025-06-10T20:12:38Z`.
    #[serde(rename = "expiresAt")]
    pub expires_at: DateTime<Utc>,
    /// The address. Example: `https://msg-media.sprucehealth.com/media/`.
    pub url: String,
}

conversant_core::redacted_debug!(SignedUrl {
    expires_at: shown,
    url: text,
});

/// The summary of a transcription.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Summarization {
    /// How far the summary of a transcription has got.
    pub status: SummarizationStatus,
    /// The summary; empty until it is completed. Example: `A greeting.`.
    pub text: String,
}

conversant_core::redacted_debug!(Summarization {
    status: shown,
    text: text,
});

/// Finds contacts by tag.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TagFilter {
    /// How many of the conditions of a filter a contact has to meet. On the wire: `match`.
    #[serde(rename = "match")]
    pub match_: FilterMatch,
    /// The tags.
    ///
    /// Inferred, not documented. Whether a tag is named by its text or by its id is not published; the example has
    /// its text.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub tags: Vec<String>,
}
impl TagFilter {
    /// A [`TagFilter`](Self) of what is required; the rest is left out.
    pub fn new(match_: impl Into<FilterMatch>, tags: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            tags: tags.into(),
        }
    }
}

conversant_core::redacted_debug!(TagFilter {
    match_: shown,
    tags: text,
});

/// A group of teammates.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Team {
    /// Id of the team, with the prefix `entity_`.
    pub id: String,
    /// Name of the team.
    pub name: String,
    /// Kind of this object.
    pub object: String,
    /// Kind of member, always `team`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(Team {
    id: text,
    name: text,
    object: text,
    type_: text,
});

/// A person who works in the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Teammate {
    /// Full name, with its title. On the wire: `displayName`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Id of the teammate, with the prefix `entity_`.
    pub id: String,
    /// Whether this is an administrator. On the wire: `isAdmin`.
    #[serde(rename = "isAdmin")]
    pub is_admin: bool,
    /// Whether this member is suspended.
    ///
    /// Who is suspended stays a member, but cannot sign in and gets no new calls and messages.
    ///
    /// On the wire: `isSuspended`.
    #[serde(rename = "isSuspended")]
    pub is_suspended: bool,
    /// Kind of this object.
    pub object: String,
    /// Kind of member, always `teammate`. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

conversant_core::redacted_debug!(Teammate {
    display_name: text,
    email: text,
    id: text,
    is_admin: shown,
    is_suspended: shown,
    object: text,
    type_: text,
});

/// The text of a recording.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Transcription {
    /// Id of the transcription. Example: `transcription_0D4QABCC06000`.
    pub id: String,
    /// How far a transcription has got; `noSpeech` means that nothing was said.
    pub status: TranscriptionStatus,
    /// The summary of a transcription.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub summarization: Option<Summarization>,
    /// What was said; empty until the transcription is completed. Example: `Hello, how are you?`.
    pub text: String,
}

conversant_core::redacted_debug!(Transcription {
    id: text,
    status: shown,
    summarization: shown,
    text: text,
});

/// Where the text of a recording is found, and how far it has got.
///
/// Documented by the vendor. The vendor's text says that summarizationStatus is null when no summary was asked
/// for, its schema does not allow null; clients read both null and absence as nothing.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscriptionReference {
    /// Id of the transcription. Example: `transcription_0D4QABCC06000`.
    pub id: String,
    /// How far a transcription has got; `noSpeech` means that nothing was said.
    pub status: TranscriptionStatus,
    /// How far the summary of a transcription has got. On the wire: `summarizationStatus`.
    #[serde(rename = "summarizationStatus", skip_serializing_if = "Option::is_none")]
    pub summarization_status: Option<SummarizationStatus>,
}

conversant_core::redacted_debug!(TranscriptionReference {
    id: text,
    status: shown,
    summarization_status: shown,
});

/// A transcription.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscriptionReply {
    /// The text of a recording.
    pub transcription: Transcription,
}

conversant_core::redacted_debug!(TranscriptionReply {
    transcription: shown,
});

/// An address to which Spruce sends events.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "createdAt")]
    pub created_at: DateTime<Utc>,
    /// Id of the webhook endpoint, with the prefix `wde_`. Example: `wde_01HWDG5ADNBGJ3XXXXXFP8P1GH`.
    pub id: String,
    /// Name to recognise it by. Example: `My Webhook Endpoint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of this object. Example: `webhookEndpoint`.
    pub object: String,
    /// Secrets with which events to this endpoint are signed. On the wire: `signingSecrets`.
    #[serde(
        rename = "signingSecrets",
        default,
        deserialize_with = "conversant_core::wire::list::deserialize"
    )]
    pub signing_secrets: Vec<WebhookSigningSecret>,
    /// State of the endpoint.
    ///
    /// The vendor does not publish its values.
    ///
    /// Example: `active`.
    pub status: String,
    /// Address to which events are sent. Example: `https://example.com/webhook`.
    pub url: String,
}

conversant_core::redacted_debug!(WebhookEndpoint {
    created_at: shown,
    id: text,
    name: text,
    object: text,
    signing_secrets: shown,
    status: text,
    url: text,
});

/// An event that Spruce has tried to deliver.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointEvent {
    /// The event, as text. Example: `{"object":"event","type":"conversation.created"}`.
    ///
    /// Inferred, not documented. The vendor says only that it is a text; that it is the body of the event is a guess.
    pub data: String,
    /// How the delivery of an event went.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub delivery: Option<WebhookEndpointEventDelivery>,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "eventTime")]
    pub event_time: DateTime<Utc>,
    /// Id of the event, with the prefix `wev_`. Example: `wev_01HWDG5ADNBGJ3XXXXXFP8P1GH`.
    pub id: String,
    /// Kind of this object. Example: `event`.
    pub object: String,
}

conversant_core::redacted_debug!(WebhookEndpointEvent {
    data: text,
    delivery: shown,
    event_time: shown,
    id: text,
    object: text,
});

/// How the delivery of an event went.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointEventDelivery {
    /// How often delivery is tried at most. On the wire: `attemptLimit`. Example: `10`.
    #[serde(rename = "attemptLimit")]
    pub attempt_limit: i64,
    /// How often delivery has been tried. Example: `1`.
    pub attempts: i64,
    /// Moment at which it was delivered. On the wire: `deliveryTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "deliveryTime", skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<DateTime<Utc>>,
    /// Moment at which delivery is tried again. On the wire: `nextAttemptTime`. Example: `2020-04-01T00:00:00Z`.
    #[serde(rename = "nextAttemptTime", skip_serializing_if = "Option::is_none")]
    pub next_attempt_time: Option<DateTime<Utc>>,
    /// State of the delivery.
    ///
    /// The vendor does not publish its values.
    ///
    /// Example: `delivered`.
    pub status: String,
}

conversant_core::redacted_debug!(WebhookEndpointEventDelivery {
    attempt_limit: shown,
    attempts: shown,
    delivery_time: shown,
    next_attempt_time: shown,
    status: text,
});

/// One page of the events sent to a webhook endpoint.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointEventsReply {
    /// The events of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub events: Vec<WebhookEndpointEvent>,
    /// Whether there is another page. On the wire: `hasMore`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    #[serde(rename = "paginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

conversant_core::redacted_debug!(WebhookEndpointEventsReply {
    events: shown,
    has_more: shown,
    pagination_token: text,
});

/// Whether a webhook endpoint is paused.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointPausedReply {
    /// Whether the endpoint is paused.
    pub paused: bool,
}

conversant_core::redacted_debug!(WebhookEndpointPausedReply {
    paused: shown,
});

/// A webhook endpoint.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointReply {
    /// An address to which Spruce sends events.
    pub endpoint: WebhookEndpoint,
}

conversant_core::redacted_debug!(WebhookEndpointReply {
    endpoint: shown,
});

/// The webhook endpoints of the organization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEndpointsReply {
    /// The webhook endpoints.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub endpoints: Vec<WebhookEndpoint>,
}

conversant_core::redacted_debug!(WebhookEndpointsReply {
    endpoints: shown,
});

/// A secret with which events are signed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookSigningSecret {
    /// Id of the secret, with the prefix `wss_`. Example: `wss_01HWDG5ADNBGXXXXXY07DP8`.
    pub id: String,
    /// The secret.
    ///
    /// There only in the reply to the call that registers the endpoint.
    ///
    /// Documented by the vendor. The vendor's schema requires it, its text says that it has a value only when the
    /// endpoint is created; clients read both an empty text and absence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<conversant_core::Secret>,
}

conversant_core::redacted_debug!(WebhookSigningSecret {
    id: text,
    value: shown,
});

conversant_core::union! {
    /// A member of the organization: a teammate, a team, or the organization itself.
    ///
    /// Documented by the vendor. The vendor's schema is an anyOf without a discriminator, in one place a oneOf; the
    /// text of each of the three schemas says what its type always is.
    pub enum OrganizationMember by "type" {
        /// `teammate`
        Teammate(Teammate).type_ = "teammate",
        /// `team`
        Team(Team).type_ = "team",
        /// `organization`
        Organization(Organization).type_ = "organization",
    }
}
