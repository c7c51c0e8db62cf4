// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, NaiveDate, Utc};
use conversant_core::check::{self, Check};

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
        /// Its `data` has `mimetype`, `signedUrl` and sometimes `transcription`. On the wire: `audio`.
        Audio = "audio",
        /// Has no `data`. On the wire: `carePlan`.
        CarePlan = "carePlan",
        /// Its `data` has `name`, `mimetype` and `signedUrl`. On the wire: `document`.
        Document = "document",
        /// Its `data` has `title` and `url`. On the wire: `entityProfile`.
        EntityProfile = "entityProfile",
        /// Has no `data`. On the wire: `genericUrl`.
        GenericUrl = "genericUrl",
        /// Its `data` has `mimetype` and `signedUrl`. On the wire: `image`.
        Image = "image",
        /// Has no `data`. On the wire: `paymentRequest`.
        PaymentRequest = "paymentRequest",
        /// Its `data` has `mimetype` and `signedUrl`. On the wire: `video`.
        Video = "video",
        /// Has no `data`. On the wire: `visit`.
        Visit = "visit",
    }
}

conversant_core::open_enum! {
    /// Which way an item went, as the organization sees it.
    pub enum ConversationItemDirection {
        /// Received by the organization. On the wire: `inbound`.
        Inbound = "inbound",
        /// Sent to somebody outside. On the wire: `outbound`.
        Outbound = "outbound",
        /// Internal, or the direction cannot be told. On the wire: `none`.
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
    /// By which time conversations are listed.
    pub enum ConversationOrder {
        /// That of their creation. On the wire: `created`.
        Created = "created",
        /// That of their latest message. On the wire: `last_message`.
        LastMessage = "last_message",
    }
}

conversant_core::open_enum! {
    /// Kind of conversation; more kinds are announced.
    pub enum ConversationType {
        /// `email`
        Email = "email",
        /// Calls and SMS. On the wire: `phone`.
        Phone = "phone",
        /// Secure messages and video calls, in the Spruce app. On the wire: `secure`.
        Secure = "secure",
        /// `fax`
        Fax = "fax",
        /// Inside the organization. On the wire: `team`.
        Team = "team",
        /// Inside the organization; it takes internal messages only. On the wire: `note`.
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
        /// A phone number, for calls and SMS. On the wire: `phone`.
        Phone = "phone",
        /// `fax`
        Fax = "fax",
        /// A Spruce link. On the wire: `secure`.
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
    /// The other system.
    pub enum IntegrationLinkType {
        /// `elation`
        Elation = "elation",
        /// `hint`
        Hint = "hint",
        /// `athena`
        Athena = "athena",
        /// Any that Spruce does not know. On the wire: `custom`.
        Custom = "custom",
    }
}

conversant_core::open_enum! {
    /// Whether a contact has a Spruce account or an invite to make one.
    pub enum InviteState {
        /// Has an account. On the wire: `has_account`.
        HasAccount = "has_account",
        /// Has been invited to make one. On the wire: `invited`.
        Invited = "invited",
        /// Neither. On the wire: `not_invited`.
        NotInvited = "not_invited",
    }
}

conversant_core::open_enum! {
    /// What a part of a message is.
    pub enum MessageBodyElementType {
        /// Text to read. On the wire: `text`.
        Text = "text",
        /// Notifies a member of the organization; it is allowed in internal messages only. On the wire: `page`.
        Page = "page",
    }
}

conversant_core::open_enum! {
    /// Kind of conversation to open.
    pub enum NewConversationType {
        /// With patients, in the Spruce app. On the wire: `secure`.
        Secure = "secure",
        /// Inside the organization. On the wire: `note`.
        Note = "note",
    }
}

conversant_core::open_enum! {
    /// In which conversation a secure message is sent.
    pub enum SecureDeliveryMethod {
        /// In one over the same endpoint, or else in any secure conversation with the contact, or else in a new one. It
        /// counts when nothing is said. On the wire: `any_available_secure_conversation`.
        AnyAvailableSecureConversation = "any_available_secure_conversation",
        /// In one over the same endpoint, or else in a new one. On the wire:
        /// `only_conversations_matching_internal_endpoint`.
        OnlyConversationsMatchingInternalEndpoint = "only_conversations_matching_internal_endpoint",
        /// Always in a new one. On the wire: `new_conversation`.
        NewConversation = "new_conversation",
    }
}

conversant_core::open_enum! {
    /// How far the summary of a transcription has got.
    pub enum SummarizationStatus {
        /// Its text is there. On the wire: `completed`.
        Completed = "completed",
        /// It is still being made. On the wire: `pending`.
        Pending = "pending",
        /// `failed`
        Failed = "failed",
    }
}

conversant_core::open_enum! {
    /// How far the number of all contacts found is to be trusted.
    pub enum TotalCountRelation {
        /// There are that many. On the wire: `eq`.
        Eq = "eq",
        /// There are that many at least. On the wire: `gte`.
        Gte = "gte",
    }
}

conversant_core::open_enum! {
    /// How far a transcription has got.
    pub enum TranscriptionStatus {
        /// Its text is there. On the wire: `completed`.
        Completed = "completed",
        /// It is still being made. On the wire: `pending`.
        Pending = "pending",
        /// `failed`
        Failed = "failed",
        /// Nothing was said. On the wire: `noSpeech`.
        NoSpeech = "noSpeech",
    }
}

/// An age to compare with.
#[non_exhaustive]
pub struct AgeCondition {
    /// Age in years. Example: `18`.
    pub age: i32,
    /// How the contact's age has to compare with `age`.
    pub comparison: Comparison,
}
impl AgeCondition {
    /// A new [`AgeCondition`](Self) of what is required.
    pub fn new(age: i32, comparison: impl Into<Comparison>) -> Self {
        Self {
            age,
            comparison: comparison.into(),
        }
    }
}

conversant_core::object!(AgeCondition {
    0 age = "age" required Plain shown,
    1 comparison = "comparison" required Plain shown,
});

/// Finds contacts by age.
#[non_exhaustive]
pub struct AgeFilter {
    /// The conditions.
    pub ages: Vec<AgeCondition>,
    /// How many of the ages a contact has to meet. On the wire: `match`.
    pub match_: FilterMatch,
}
impl AgeFilter {
    /// A new [`AgeFilter`](Self) of what is required.
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

conversant_core::object!(AgeFilter {
    0 ages = "ages" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// Which phone answered an inbound call.
#[derive(Default)]
#[non_exhaustive]
pub struct AnsweredBy {
    /// Phone number outside Spruce that answered. On the wire: `externalNumber`.
    pub external_number: Option<String>,
    /// Id of the phone line in Spruce that answered. On the wire: `lineId`. Example: `pd_26RRC7PQ6JG00`.
    pub line_id: Option<String>,
    /// Id of the teammate who answered. On the wire: `teammateID`. Example: `entity_0E5QDGJC03000`.
    pub teammate_id: Option<String>,
}

conversant_core::object!(AnsweredBy {
    0 external_number = "externalNumber" optional Plain text,
    1 line_id = "lineId" optional Plain text,
    2 teammate_id = "teammateID" optional Plain text,
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
#[derive(Default)]
#[non_exhaustive]
pub struct AttachmentData {
    /// Media type of the file, such as `application/pdf`.
    pub mimetype: Option<String>,
    /// Name of a document. Example: `example.pdf`.
    pub name: Option<String>,
    /// Where the file can be downloaded. On the wire: `signedUrl`.
    pub signed_url: Option<SignedUrl>,
    /// Title of a profile, such as the name of a person. Example: `John Smith`.
    pub title: Option<String>,
    /// Where the text of a recording is found, if there is one.
    pub transcription: Option<TranscriptionReference>,
    /// Address of a profile.
    pub url: Option<String>,
}

conversant_core::object!(AttachmentData {
    0 mimetype = "mimetype" optional Plain text,
    1 name = "name" optional Plain text,
    2 signed_url = "signedUrl" optional Object shown,
    3 title = "title" optional Plain text,
    4 transcription = "transcription" optional Object shown,
    5 url = "url" optional Plain text,
});

/// A sound recording.
#[non_exhaustive]
pub struct AudioAttachment {
    /// Media type of the recording, such as `audio/mpeg`.
    pub mimetype: String,
    /// Where the recording can be downloaded. On the wire: `signedUrl`.
    pub signed_url: SignedUrl,
    /// Where the text of the recording is found, if there is one.
    pub transcription: Option<TranscriptionReference>,
}

conversant_core::object!(AudioAttachment {
    0 mimetype = "mimetype" required Plain text,
    1 signed_url = "signedUrl" required Plain shown,
    2 transcription = "transcription" optional Object shown,
});

/// Finds contacts by kind.
#[non_exhaustive]
pub struct CategoryFilter {
    /// The kinds.
    pub categories: Vec<ContactCategory>,
    /// How many of the kinds a contact has to meet. On the wire: `match`.
    pub match_: FilterMatch,
}
impl CategoryFilter {
    /// A new [`CategoryFilter`](Self) of what is required.
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

conversant_core::object!(CategoryFilter {
    0 categories = "categories" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// A person or a company outside the organization.
///
/// Documented by the vendor. The vendor's list of required properties also names customFields, which it does not
/// define.
#[non_exhaustive]
pub struct Contact {
    /// Address of the contact in this API.
    ///
    /// The vendor's example is no address of an operation, so fetch a contact by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/contact/entity_0E5QDGJC03000`.
    pub api_url: String,
    /// Address at which the Spruce app shows the contact. On the wire: `appURL`.
    pub app_url: String,
    /// Whether the contact may be deleted. On the wire: `canDelete`.
    pub can_delete: bool,
    /// Whether the contact may be changed. On the wire: `canEdit`.
    pub can_edit: bool,
    /// Kind of contact.
    pub category: ContactCategory,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`. Example: `Walgreens`.
    pub company_name: Option<String>,
    /// Moment of creation. Example: `2021-01-30T08:30:00Z`.
    pub created: DateTime<Utc>,
    /// The contact's own fields. On the wire: `customContactFields`.
    pub custom_contact_fields: Vec<CustomContactField>,
    /// Date of birth. On the wire: `dateOfBirth`. Example: `2000-01-30`.
    pub date_of_birth: Option<NaiveDate>,
    /// Name to show.
    ///
    /// Made of the given, middle and family name; without any of them it is the company, a phone number or an
    /// e-mail address.
    ///
    /// On the wire: `displayName`. Example: `Joe William Smith`.
    pub display_name: String,
    /// E-mail addresses. On the wire: `emailAddresses`.
    pub email_addresses: Vec<EmailAddress>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    pub fax_numbers: Option<Vec<FaxNumber>>,
    /// Gender of the contact.
    pub gender: Gender,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    pub given_name: Option<String>,
    /// Whether the contact has a Spruce account, and so can write secure messages. On the wire: `hasAccount`.
    pub has_account: bool,
    /// Whether an invite waits for the contact to make an account. On the wire: `hasPendingInvite`.
    pub has_pending_invite: bool,
    /// Id of the contact, with the prefix `entity_`. Example: `entity_0E5QDGJC03000`.
    pub id: String,
    /// Records in other systems with which the contact is linked. On the wire: `integrationLinks`.
    pub integration_links: Vec<IntegrationLink>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// There only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, its text ties it to a setting of the organization,
    /// so it is optional here.
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    pub middle_name: Option<String>,
    /// Kind of this object, always `contact`.
    pub object: String,
    /// The organization's own fields. On the wire: `organizationContactFields`.
    pub organization_contact_fields: Vec<OrganizationContactField>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Pronouns, such as `he/him`.
    pub pronouns: Option<String>,
    /// Tags the organization has put on the contact.
    pub tags: Vec<ContactTag>,
}

conversant_core::object!(Contact {
    0 api_url = "apiURL" required Plain text,
    1 app_url = "appURL" required Plain text,
    2 can_delete = "canDelete" required Plain shown,
    3 can_edit = "canEdit" required Plain shown,
    4 category = "category" required Plain shown,
    5 company_name = "companyName" optional Plain text,
    6 created = "created" required Plain shown,
    7 custom_contact_fields = "customContactFields" defaulted List shown,
    8 date_of_birth = "dateOfBirth" optional Plain shown,
    9 display_name = "displayName" required Plain text,
    10 email_addresses = "emailAddresses" defaulted List shown,
    11 family_name = "familyName" optional Plain text,
    12 fax_numbers = "faxNumbers" optional Objects shown,
    13 gender = "gender" required Plain shown,
    14 gender_detail = "genderDetail" optional Plain text,
    15 given_name = "givenName" optional Plain text,
    16 has_account = "hasAccount" required Plain shown,
    17 has_pending_invite = "hasPendingInvite" required Plain shown,
    18 id = "id" required Plain text,
    19 integration_links = "integrationLinks" defaulted List shown,
    20 internal_member_ids = "internalMemberIds" optional Plain text,
    21 middle_name = "middleName" optional Plain text,
    22 object = "object" required Plain text,
    23 organization_contact_fields = "organizationContactFields" defaulted List shown,
    24 phone_numbers = "phoneNumbers" defaulted List shown,
    25 pronouns = "pronouns" optional Plain text,
    26 tags = "tags" defaulted List shown,
});

/// The conversations of a contact.
#[non_exhaustive]
pub struct ContactConversationsReply {
    /// The conversations.
    pub conversations: Vec<Conversation>,
}

conversant_core::object!(ContactConversationsReply {
    0 conversations = "conversations" defaulted List shown,
});

/// A field with a value.
#[non_exhaustive]
pub struct ContactFieldCondition {
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}
impl ContactFieldCondition {
    /// A new [`ContactFieldCondition`](Self) of what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

conversant_core::object!(ContactFieldCondition {
    0 name = "name" required Plain text,
    1 value = "value" required Plain text,
});

/// Finds contacts by value of the organization's own fields.
#[non_exhaustive]
pub struct ContactFieldFilter {
    /// How many of the fields a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The fields. On the wire: `organizationContactFields`.
    pub organization_contact_fields: Vec<ContactFieldCondition>,
}
impl ContactFieldFilter {
    /// A new [`ContactFieldFilter`](Self) of what is required.
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

conversant_core::object!(ContactFieldFilter {
    0 match_ = "match" required Plain shown,
    1 organization_contact_fields = "organizationContactFields" defaulted List shown,
});

/// One page of the fields that all contacts have.
#[non_exhaustive]
pub struct ContactFieldsReply {
    /// The fields of this page.
    pub fields: Vec<OrganizationContactFieldName>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many fields there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ContactFieldsReply {
    0 fields = "fields" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
});

/// Filters by what a contact is like.
#[derive(Default)]
#[non_exhaustive]
pub struct ContactFilters {
    /// By age. On the wire: `ageFilter`.
    pub age_filter: Option<Vec<AgeFilter>>,
    /// By kind. On the wire: `categoryFilter`.
    pub category_filter: Option<Vec<CategoryFilter>>,
    /// By time of creation. On the wire: `createdTimeFilter`.
    pub created_time_filter: Option<Vec<CreatedTimeFilter>>,
    /// By e-mail address. On the wire: `emailAddressFilter`.
    pub email_address_filter: Option<Vec<EmailAddressFilter>>,
    /// By fax number. On the wire: `faxNumberFilter`.
    pub fax_number_filter: Option<Vec<FaxNumberFilter>>,
    /// By gender. On the wire: `genderFilter`.
    pub gender_filter: Option<Vec<GenderFilter>>,
    /// By record in another system. On the wire: `integrationIDFilter`.
    pub integration_id_filter: Option<Vec<IntegrationIdFilter>>,
    /// By account or invite. On the wire: `inviteFilter`.
    pub invite_filter: Option<Vec<InviteFilter>>,
    /// By name. On the wire: `nameFilter`.
    pub name_filter: Option<Vec<NameFilter>>,
    /// By value of the organization's own fields. On the wire: `organizationContactFieldFilter`.
    pub organization_contact_field_filter: Option<Vec<ContactFieldFilter>>,
    /// By phone number. On the wire: `phoneNumberFilter`.
    pub phone_number_filter: Option<Vec<PhoneNumberFilter>>,
    /// By tag. On the wire: `tagFilter`.
    pub tag_filter: Option<Vec<TagFilter>>,
}
impl ContactFilters {
    /// A new [`ContactFilters`](Self) without anything; every property is optional.
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

conversant_core::object!(ContactFilters {
    0 age_filter = "ageFilter" optional Objects shown,
    1 category_filter = "categoryFilter" optional Objects shown,
    2 created_time_filter = "createdTimeFilter" optional Objects shown,
    3 email_address_filter = "emailAddressFilter" optional Objects shown,
    4 fax_number_filter = "faxNumberFilter" optional Objects shown,
    5 gender_filter = "genderFilter" optional Objects shown,
    6 integration_id_filter = "integrationIDFilter" optional Objects shown,
    7 invite_filter = "inviteFilter" optional Objects shown,
    8 name_filter = "nameFilter" optional Objects shown,
    9 organization_contact_field_filter = "organizationContactFieldFilter" optional Objects shown,
    10 phone_number_filter = "phoneNumberFilter" optional Objects shown,
    11 tag_filter = "tagFilter" optional Objects shown,
});

/// What to look for among the contacts: words, or filters.
#[derive(Default)]
#[non_exhaustive]
pub struct ContactSearch {
    /// Words to look for; contacts come in the order of their relevance. On the wire: `freeText`. Example: `Joe
    /// Smith`.
    pub free_text: Option<String>,
    /// What the contacts have to be like; they come in the order of their ids.
    pub structured: Option<ContactFilters>,
}
impl ContactSearch {
    /// A new [`ContactSearch`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`free_text`](Self::free_text): words to look for; contacts come in the order of their relevance.
    pub fn free_text(mut self, free_text: impl Into<String>) -> Self {
        self.free_text = Some(free_text.into());
        self
    }

    /// Sets [`structured`](Self::structured): what the contacts have to be like; they come in the order of their ids.
    pub fn structured(mut self, structured: impl Into<ContactFilters>) -> Self {
        self.structured = Some(structured.into());
        self
    }
}

conversant_core::object!(ContactSearch {
    0 free_text = "freeText" optional Plain text,
    1 structured = "structured" optional Object shown,
});

/// One page of the contacts that were found.
#[non_exhaustive]
pub struct ContactSearchReply {
    /// The contacts of this page.
    pub contacts: Vec<Contact>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many contacts there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
    /// How far `totalCount` is to be trusted. On the wire: `totalCountRelation`.
    pub total_count_relation: TotalCountRelation,
}

conversant_core::object!(ContactSearchReply {
    0 contacts = "contacts" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
    4 total_count_relation = "totalCountRelation" required Plain shown,
});

/// A tag put on a contact.
#[non_exhaustive]
pub struct ContactTag {
    /// Id of the tag, with the prefix `tag_`. Example: `tag_0E5QDGJC03000`.
    pub id: String,
    /// Kind of this object. Example: `contactTag`.
    pub object: String,
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}

conversant_core::object!(ContactTag {
    0 id = "id" required Plain text,
    1 object = "object" required Plain text,
    2 value = "value" required Plain text,
});

/// One page of the tags that can be put on contacts.
#[non_exhaustive]
pub struct ContactTagsReply {
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// The tags of this page.
    pub tags: Vec<ContactTag>,
    /// How many tags there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ContactTagsReply {
    0 has_more = "hasMore" required Plain shown,
    1 pagination_token = "paginationToken" optional Plain text,
    2 tags = "tags" defaulted List shown,
    3 total_count = "totalCount" required Plain shown,
});

/// What to change about a contact.
///
/// What is left out, or `null`, stays as it is. A list replaces the one the contact has. An empty text or list
/// clears.
///
/// Documented by the vendor. That a list replaces the one the contact has is inferred: the vendor says that an
/// empty one clears, and gives the entries of a list no ids.
#[derive(Default)]
#[non_exhaustive]
pub struct ContactUpdate {
    /// Kind of contact that can be created.
    pub category: Option<ContactCategoryInput>,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`.
    pub company_name: Option<String>,
    /// Date of birth, such as `2000-01-30`.
    ///
    /// An empty text takes it away.
    ///
    /// On the wire: `dateOfBirth`.
    ///
    /// Documented by the vendor. The vendor's schema has the format date, which an empty text does not fit; its text
    /// says that an empty text clears. A plain text takes both.
    pub date_of_birth: Option<String>,
    /// E-mail addresses. On the wire: `emailAddresses`.
    pub email_addresses: Option<Vec<EmailAddressInput>>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    pub fax_numbers: Option<Vec<FaxNumberInput>>,
    /// Gender of the contact.
    pub gender: Option<Gender>,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    pub given_name: Option<String>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// Can be used only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    pub middle_name: Option<String>,
    /// Values of the organization's own fields. On the wire: `organizationContactFields`.
    pub organization_contact_fields: Option<Vec<OrganizationContactFieldInput>>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    pub phone_numbers: Option<Vec<PhoneNumberInput>>,
    /// Pronouns, such as `he/him`.
    pub pronouns: Option<String>,
    /// Ids of the tags it shall have. On the wire: `tagIds`.
    pub tag_ids: Option<Vec<String>>,
}
impl ContactUpdate {
    /// A new [`ContactUpdate`](Self) without anything; every property is optional.
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

    /// Sets [`gender`](Self::gender): gender of the contact.
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

conversant_core::object!(ContactUpdate {
    0 category = "category" optional Plain shown,
    1 company_name = "companyName" optional Plain text,
    2 date_of_birth = "dateOfBirth" optional Plain text,
    3 email_addresses = "emailAddresses" optional Objects shown,
    4 family_name = "familyName" optional Plain text,
    5 fax_numbers = "faxNumbers" optional Objects shown,
    6 gender = "gender" optional Plain shown,
    7 gender_detail = "genderDetail" optional Plain text,
    8 given_name = "givenName" optional Plain text,
    9 internal_member_ids = "internalMemberIds" optional Plain text,
    10 middle_name = "middleName" optional Plain text,
    11 organization_contact_fields = "organizationContactFields" optional Objects shown,
    12 phone_numbers = "phoneNumbers" optional Objects shown,
    13 pronouns = "pronouns" optional Plain text,
    14 tag_ids = "tagIds" optional Plain text,
});

/// The contact, as it is after the event.
#[non_exhaustive]
pub struct ContactWebhookData {
    /// The contact.
    pub object: Contact,
}

conversant_core::object!(ContactWebhookData {
    0 object = "object" required Plain shown,
});

/// What Spruce sends when something happens to a contact.
#[non_exhaustive]
pub struct ContactWebhookEvent {
    /// Holds the contact.
    pub data: ContactWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    pub object: Option<String>,
    /// Name of the event, such as `contact.created`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(ContactWebhookEvent {
    0 data = "data" required Plain shown,
    1 event_time = "eventTime" required Plain shown,
    2 object = "object" optional Plain text,
    3 type_ = "type" required Plain text,
});

/// One page of the contacts of the organization.
#[non_exhaustive]
pub struct ContactsReply {
    /// The contacts of this page.
    pub contacts: Vec<Contact>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many contacts there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ContactsReply {
    0 contacts = "contacts" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
});

/// A conversation with people outside, within a team, or a note.
#[non_exhaustive]
pub struct Conversation {
    /// Address of the conversation in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch a conversation by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/conversations/t_0E5QDJJC03000`.
    pub api_url: String,
    /// Address at which the Spruce app shows the conversation. On the wire: `appURL`. Example:
    /// `https://app.sprucehealth.com/org/entity_0D4QABCC06000/thread/t_0E5QDJJC03000`.
    pub app_url: String,
    /// Whether the conversation is archived.
    pub archived: bool,
    /// Id of the teammate it is assigned to. On the wire: `assignedToMemberId`. Example: `entity_0D4QABCC06000`.
    pub assigned_to_member_id: Option<String>,
    /// Ids of the contacts it is about.
    ///
    /// They need not take part: a conversation with parents may be about their child.
    ///
    /// On the wire: `associatedContactIds`.
    pub associated_contact_ids: Option<Vec<String>>,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    pub created_at: DateTime<Utc>,
    /// People outside the organization who take part. On the wire: `externalParticipants`.
    pub external_participants: Option<Vec<ExternalParticipant>>,
    /// Id of the conversation, with the prefix `t_`. Example: `t_0E5QDGJC03000`.
    pub id: String,
    /// The organization's own side of the conversation; for a secure one it is a Spruce link.
    ///
    /// The `id` of a Spruce link differs here from the one under which internal endpoints are listed; compare the
    /// `rawValue` instead.
    ///
    /// On the wire: `internalEndpoint`.
    pub internal_endpoint: Option<Endpoint>,
    /// Ids of the teammates, teams and the organization who take part. On the wire: `internalMemberIds`.
    pub internal_member_ids: Option<Vec<String>>,
    /// Whether no message can be posted. On the wire: `isReadOnly`.
    pub is_read_only: bool,
    /// Moment of the latest message. On the wire: `lastMessageAt`. Example: `2020-04-01T00:00:00Z`.
    pub last_message_at: Option<DateTime<Utc>>,
    /// Kind of this object, always `conversation`.
    pub object: String,
    /// Second line of the title. Example: `Billing`.
    pub subtitle: Option<String>,
    /// Tags the organization has put on it.
    pub tags: Vec<ConversationTag>,
    /// Title to show, such as the name of a patient. Example: `John Doe`.
    pub title: String,
    /// Kind of conversation; more kinds are announced. On the wire: `type`.
    pub type_: ConversationType,
}

conversant_core::object!(Conversation {
    0 api_url = "apiURL" required Plain text,
    1 app_url = "appURL" required Plain text,
    2 archived = "archived" required Plain shown,
    3 assigned_to_member_id = "assignedToMemberId" optional Plain text,
    4 associated_contact_ids = "associatedContactIds" optional Plain text,
    5 created_at = "createdAt" required Plain shown,
    6 external_participants = "externalParticipants" optional Objects shown,
    7 id = "id" required Plain text,
    8 internal_endpoint = "internalEndpoint" optional Object shown,
    9 internal_member_ids = "internalMemberIds" optional Plain text,
    10 is_read_only = "isReadOnly" required Plain shown,
    11 last_message_at = "lastMessageAt" optional Plain shown,
    12 object = "object" required Plain text,
    13 subtitle = "subtitle" optional Plain text,
    14 tags = "tags" defaulted List shown,
    15 title = "title" required Plain text,
    16 type_ = "type" required Plain shown,
});

/// A message, a call or a note in a conversation.
///
/// Documented by the vendor.
#[non_exhaustive]
pub struct ConversationItem {
    /// Address of the item in this API.
    ///
    /// The vendor's examples lack the `/v1` of the server's address, so fetch an item by its id instead.
    ///
    /// On the wire: `apiURL`. Example: `https://api.sprucehealth.com/conversationItems/ti_0E5QDJJC03000`.
    pub api_url: String,
    /// Address at which the Spruce app shows the item. On the wire: `appURL`.
    pub app_url: String,
    /// Files and other things that came with the item.
    pub attachments: Vec<ConversationItemAttachment>,
    /// Who wrote it.
    pub author: ConversationItemAuthor,
    /// Buttons shown with the item.
    ///
    /// Documented by the vendor. One published webhook example has null where the schema has a required list; clients
    /// read it as an empty list.
    pub buttons: Vec<ConversationItemButton>,
    /// Whether the item may be deleted. On the wire: `canDelete`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    pub can_delete: Option<bool>,
    /// The conversation the item belongs to: there in the payload of webhooks only, never in the reply to a
    /// request.
    pub conversation: Option<Box<Conversation>>,
    /// Id of the conversation, with the prefix `t_`. On the wire: `conversationId`. Example: `t_0E5QDGJC03000`.
    pub conversation_id: String,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    pub created_at: DateTime<Utc>,
    /// Which way an item went, as the organization sees it.
    pub direction: ConversationItemDirection,
    /// The call that the item stands for; only calls have one.
    pub event: Option<ConversationItemEvent>,
    /// Id of the item, with the prefix `ti_`. Example: `ti_0D4QABCC06000`.
    pub id: String,
    /// Whether only the side that posted the item sees it. On the wire: `isInternalNote`.
    pub is_internal_note: bool,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
    pub modified_at: DateTime<Utc>,
    /// Kind of this object, always `conversationItem`.
    pub object: String,
    /// Members who were paged with this item.
    pub pages: Vec<ConversationItemPage>,
    /// Id of the request that posted the item, as the posting call returned it. On the wire: `requestId`. Example:
    /// `asyncRequest_0D4QABCC06000`.
    ///
    /// Documented by the vendor. The vendor's schema requires it, two of its published examples lack it, so it is
    /// optional here.
    pub request_id: Option<String>,
    /// Text of the item; the names of paged members stand in it too. Example: `Can you look at this @Dr. Smith?`.
    pub text: String,
}

conversant_core::object!(ConversationItem {
    0 api_url = "apiURL" required Plain text,
    1 app_url = "appURL" required Plain text,
    2 attachments = "attachments" defaulted List shown,
    3 author = "author" required Plain shown,
    4 buttons = "buttons" defaulted List shown,
    5 can_delete = "canDelete" optional Plain shown,
    6 conversation = "conversation" optional Object shown,
    7 conversation_id = "conversationId" required Plain text,
    8 created_at = "createdAt" required Plain shown,
    9 direction = "direction" required Plain shown,
    10 event = "event" optional Object shown,
    11 id = "id" required Plain text,
    12 is_internal_note = "isInternalNote" required Plain shown,
    13 modified_at = "modifiedAt" required Plain shown,
    14 object = "object" required Plain text,
    15 pages = "pages" defaulted List shown,
    16 request_id = "requestId" optional Plain text,
    17 text = "text" required Plain text,
});

/// A file or another thing that came with an item.
#[non_exhaustive]
pub struct ConversationItemAttachment {
    /// More about it, depending on its `type`; care plans, links, payment requests and visits have none.
    pub data: Option<AttachmentData>,
    /// Title to show, such as a file name. Example: `example.pdf`.
    pub title: String,
    /// What it is, which decides what `data` holds. On the wire: `type`.
    pub type_: ConversationItemAttachmentType,
}

conversant_core::object!(ConversationItemAttachment {
    0 data = "data" optional Object shown,
    1 title = "title" required Plain text,
    2 type_ = "type" required Plain shown,
});

/// Who wrote an item.
#[non_exhaustive]
pub struct ConversationItemAuthor {
    /// Device or program with which an item was written. On the wire: `deviceInformation`.
    pub device_information: Option<DeviceInformation>,
    /// Name to show; for a caller it may be a phone number. On the wire: `displayName`. Example: `John Doe, MD`.
    pub display_name: String,
    /// Id of the author, with the prefix `entity_`.
    ///
    /// There for teammates, teams, the organization and contacts who wrote a secure message. Missing for what came
    /// by SMS, phone, e-mail or fax, where the sender is known by an address only, and for some items of the
    /// system.
    ///
    /// Example: `entity_0D4QABCC06000`.
    pub id: Option<String>,
}

conversant_core::object!(ConversationItemAuthor {
    0 device_information = "deviceInformation" optional Object shown,
    1 display_name = "displayName" required Plain text,
    2 id = "id" optional Plain text,
});

/// A button shown with an item.
#[non_exhaustive]
pub struct ConversationItemButton {
    /// Id of the button. Example: `button_0D4QABCC06000`.
    pub id: String,
    /// Whether it can be chosen or has been.
    pub state: ButtonState,
    /// Label of the button. Example: `Confirm`.
    pub text: String,
}

conversant_core::object!(ConversationItemButton {
    0 id = "id" required Plain text,
    1 state = "state" required Plain shown,
    2 text = "text" required Plain text,
});

/// Acknowledgement of an item that is going to be deleted.
#[non_exhaustive]
pub struct ConversationItemDeletionReply {
    /// Id of the request, with the prefix `asyncRequest_`; the event that reports the deletion carries it too. On the
    /// wire: `requestId`. Example: `asyncRequest_0D4QABCC06000`.
    pub request_id: String,
}

conversant_core::object!(ConversationItemDeletionReply {
    0 request_id = "requestId" required Plain text,
});

/// The call that an item stands for.
#[non_exhaustive]
pub struct ConversationItemEvent {
    /// More about the call.
    pub data: Option<EventData>,
    /// Kind of call; more kinds are announced. On the wire: `type`.
    pub type_: ConversationItemEventType,
}

conversant_core::object!(ConversationItemEvent {
    0 data = "data" optional Object shown,
    1 type_ = "type" required Plain shown,
});

/// The page of a member of the organization.
#[non_exhaustive]
pub struct ConversationItemPage {
    /// Id of the page. Example: `page_0D4QABCC06000`.
    pub id: String,
    /// Id of the member who is paged. On the wire: `memberId`. Example: `entity_0D4QABCC06000`.
    pub member_id: String,
    /// Whether somebody has dealt with it.
    pub resolved: bool,
    /// Moment at which it was dealt with. On the wire: `resolvedAt`. Example: `2020-04-01T00:00:00Z`.
    pub resolved_at: Option<DateTime<Utc>>,
    /// Id of the member who dealt with it. On the wire: `resolvedByMemberId`. Example: `entity_0D4QABCC06000`.
    pub resolved_by_member_id: Option<String>,
}

conversant_core::object!(ConversationItemPage {
    0 id = "id" required Plain text,
    1 member_id = "memberId" required Plain text,
    2 resolved = "resolved" required Plain shown,
    3 resolved_at = "resolvedAt" optional Plain shown,
    4 resolved_by_member_id = "resolvedByMemberId" optional Plain text,
});

/// An item of a conversation.
#[non_exhaustive]
pub struct ConversationItemReply {
    /// The item that was asked for. On the wire: `conversationItem`.
    pub conversation_item: ConversationItem,
}

conversant_core::object!(ConversationItemReply {
    0 conversation_item = "conversationItem" required Plain shown,
});

/// The item of a conversation, as it is after the event.
#[non_exhaustive]
pub struct ConversationItemWebhookData {
    /// The item.
    pub object: ConversationItem,
}

conversant_core::object!(ConversationItemWebhookData {
    0 object = "object" required Plain shown,
});

/// What Spruce sends when something happens to an item of a conversation.
#[non_exhaustive]
pub struct ConversationItemWebhookEvent {
    /// Holds the item.
    pub data: ConversationItemWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    pub object: Option<String>,
    /// Name of the event, such as `conversationItem.created`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(ConversationItemWebhookEvent {
    0 data = "data" required Plain shown,
    1 event_time = "eventTime" required Plain shown,
    2 object = "object" optional Plain text,
    3 type_ = "type" required Plain text,
});

/// One page of the items of a conversation.
#[non_exhaustive]
pub struct ConversationItemsReply {
    /// The items of this page. On the wire: `conversationItems`.
    pub conversation_items: Vec<ConversationItem>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many items there are in all.
    ///
    /// An estimate: while pages are read it is counted anew at most every 60 seconds.
    ///
    /// On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ConversationItemsReply {
    0 conversation_items = "conversationItems" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
});

/// A conversation.
#[non_exhaustive]
pub struct ConversationReply {
    /// The conversation that was asked for.
    pub conversation: Conversation,
}

conversant_core::object!(ConversationReply {
    0 conversation = "conversation" required Plain shown,
});

/// The messages that are scheduled in a conversation.
#[non_exhaustive]
pub struct ConversationScheduledMessagesReply {
    /// The scheduled messages. On the wire: `scheduledMessages`.
    pub scheduled_messages: Vec<ScheduledMessage>,
}

conversant_core::object!(ConversationScheduledMessagesReply {
    0 scheduled_messages = "scheduledMessages" defaulted List shown,
});

/// A tag put on a conversation.
#[non_exhaustive]
pub struct ConversationTag {
    /// Id of the tag, with the prefix `tag_`. Example: `tag_0E5QDGJC03000`.
    pub id: String,
    /// Kind of this object. Example: `conversationTag`.
    pub object: String,
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}

conversant_core::object!(ConversationTag {
    0 id = "id" required Plain text,
    1 object = "object" required Plain text,
    2 value = "value" required Plain text,
});

/// One page of the tags that can be put on conversations.
#[non_exhaustive]
pub struct ConversationTagsReply {
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// The tags of this page.
    pub tags: Vec<ConversationTag>,
    /// How many tags there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ConversationTagsReply {
    0 has_more = "hasMore" required Plain shown,
    1 pagination_token = "paginationToken" optional Plain text,
    2 tags = "tags" defaulted List shown,
    3 total_count = "totalCount" required Plain shown,
});

/// What to change about a conversation.
///
/// What is left out, or `null`, stays as it is.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Whether the conversation is archived.
    pub archived: Option<bool>,
    /// Id of the teammate or team to assign it to, with the prefix `entity_`.
    ///
    /// Who does not take part in the conversation yet is added to it. An empty text takes the assignment back.
    ///
    /// On the wire: `assignToMemberId`. Example: `entity_0D4QABCC06000`.
    ///
    /// Inferred, not documented. The vendor says of the whole object that an empty value clears; that this holds for
    /// the assignment is read from it.
    pub assign_to_member_id: Option<String>,
    /// Ids of the tags it shall have, in place of those it has; an empty list takes all away. On the wire: `tagIds`.
    pub tag_ids: Option<Vec<String>>,
}
impl ConversationUpdate {
    /// A new [`ConversationUpdate`](Self) without anything; every property is optional.
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

conversant_core::object!(ConversationUpdate {
    0 archived = "archived" optional Plain shown,
    1 assign_to_member_id = "assignToMemberId" optional Plain text,
    2 tag_ids = "tagIds" optional Plain text,
});

/// The conversation, as it is after the event.
#[non_exhaustive]
pub struct ConversationWebhookData {
    /// The conversation.
    pub object: Conversation,
}

conversant_core::object!(ConversationWebhookData {
    0 object = "object" required Plain shown,
});

/// What Spruce sends when something happens to a conversation.
#[non_exhaustive]
pub struct ConversationWebhookEvent {
    /// Holds the conversation.
    pub data: ConversationWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    pub object: Option<String>,
    /// Name of the event, such as `conversation.created`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(ConversationWebhookEvent {
    0 data = "data" required Plain shown,
    1 event_time = "eventTime" required Plain shown,
    2 object = "object" optional Plain text,
    3 type_ = "type" required Plain text,
});

/// One page of the conversations of the organization.
#[non_exhaustive]
pub struct ConversationsReply {
    /// The conversations of this page.
    pub conversations: Vec<Conversation>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many conversations there are in all.
    ///
    /// An estimate: while pages are read it is counted anew at most every 60 seconds.
    ///
    /// On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ConversationsReply {
    0 conversations = "conversations" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
});

/// A time to compare with.
#[non_exhaustive]
pub struct CreatedTimeCondition {
    /// How the contact's time of creation has to compare with `time`.
    pub comparison: Comparison,
    /// The time. Example: `2021-01-30T08:30:00Z`.
    pub time: DateTime<Utc>,
}
impl CreatedTimeCondition {
    /// A new [`CreatedTimeCondition`](Self) of what is required.
    pub fn new(comparison: impl Into<Comparison>, time: DateTime<Utc>) -> Self {
        Self {
            comparison: comparison.into(),
            time,
        }
    }
}

conversant_core::object!(CreatedTimeCondition {
    0 comparison = "comparison" required Plain shown,
    1 time = "time" required Plain shown,
});

/// Finds contacts by time of creation.
#[non_exhaustive]
pub struct CreatedTimeFilter {
    /// The conditions. On the wire: `createdTimes`.
    pub created_times: Vec<CreatedTimeCondition>,
    /// How many of the times a contact has to meet. On the wire: `match`.
    pub match_: FilterMatch,
}
impl CreatedTimeFilter {
    /// A new [`CreatedTimeFilter`](Self) of what is required.
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

conversant_core::object!(CreatedTimeFilter {
    0 created_times = "createdTimes" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// A field that one contact has, and its value.
#[non_exhaustive]
pub struct CustomContactField {
    /// Id of the field, with the prefix `entityCustomField_`. Example: `entityCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}

conversant_core::object!(CustomContactField {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
    2 value = "value" required Plain text,
});

/// Device or program with which an item was written.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Access id of the API credentials that posted the item. On the wire: `accessID`.
    pub access_id: Option<String>,
    /// Version of the app. On the wire: `appVersion`. Example: `1.0`.
    pub app_version: Option<String>,
    /// Kind of device.
    pub device: Option<String>,
    /// Id of the device. On the wire: `deviceId`.
    pub device_id: Option<String>,
    /// Model of the device. On the wire: `deviceModel`.
    pub device_model: Option<String>,
    /// Platform of the device. Example: `ios`.
    pub platform: Option<String>,
}

conversant_core::object!(DeviceInformation {
    0 access_id = "accessID" optional Plain text,
    1 app_version = "appVersion" optional Plain text,
    2 device = "device" optional Plain text,
    3 device_id = "deviceId" optional Plain text,
    4 device_model = "deviceModel" optional Plain text,
    5 platform = "platform" optional Plain text,
});

/// An e-mail address of a contact.
#[non_exhaustive]
pub struct EmailAddress {
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the address, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The e-mail address. Example: `contact@example.com`.
    pub value: String,
}

conversant_core::object!(EmailAddress {
    0 id = "id" required Plain text,
    1 label = "label" optional Plain text,
    2 value = "value" required Plain text,
});

/// Finds contacts by e-mail address.
#[non_exhaustive]
pub struct EmailAddressFilter {
    /// How many of the addresses a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The e-mail addresses.
    pub values: Vec<String>,
}
impl EmailAddressFilter {
    /// A new [`EmailAddressFilter`](Self) of what is required.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::object!(EmailAddressFilter {
    0 match_ = "match" required Plain shown,
    1 values = "values" defaulted List text,
});

/// An e-mail address to give a contact.
#[non_exhaustive]
pub struct EmailAddressInput {
    /// Label of the address, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The e-mail address. Example: `contact@example.com`.
    pub value: String,
}
impl EmailAddressInput {
    /// A new [`EmailAddressInput`](Self) of what is required; the rest is left out.
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

conversant_core::object!(EmailAddressInput {
    0 label = "label" optional Plain text,
    1 value = "value" required Plain text,
});

/// A phone number, an address or a Spruce link over which messages travel.
#[non_exhaustive]
pub struct Endpoint {
    /// Kind of endpoint; more kinds are announced.
    pub channel: EndpointChannel,
    /// Form to show to people, such as `(555) 555-5555`. On the wire: `displayValue`.
    pub display_value: String,
    /// Id of the endpoint.
    ///
    /// A secure endpoint of a conversation has another id than in the list of internal endpoints.
    ///
    /// Example: `15555555555`.
    pub id: String,
    /// Whether it belongs to the organization. On the wire: `isInternal`.
    pub is_internal: bool,
    /// Label such as `Home` or `Work`.
    pub label: Option<String>,
    /// Kind of this object. Example: `endpoint`.
    pub object: String,
    /// Form to compare with.
    ///
    /// Phone and fax numbers are in E.164, a secure endpoint is the address of its Spruce link.
    ///
    /// On the wire: `rawValue`. Example: `+15555555555`.
    pub raw_value: String,
}

conversant_core::object!(Endpoint {
    0 channel = "channel" required Plain shown,
    1 display_value = "displayValue" required Plain text,
    2 id = "id" required Plain text,
    3 is_internal = "isInternal" required Plain shown,
    4 label = "label" optional Plain text,
    5 object = "object" required Plain text,
    6 raw_value = "rawValue" required Plain text,
});

/// A message to send from an endpoint.
#[non_exhaustive]
pub struct EndpointMessagePost {
    /// Where the message goes.
    pub destination: MessageDestination,
    /// The message.
    pub message: MessagePost,
    /// When to send the message; left out, it is sent at once. On the wire: `sendAt`. Example:
    /// `2020-04-01T00:00:00Z`.
    pub send_at: Option<DateTime<Utc>>,
}
impl EndpointMessagePost {
    /// A new [`EndpointMessagePost`](Self) of what is required; the rest is left out.
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

conversant_core::object!(EndpointMessagePost {
    0 destination = "destination" required Plain shown,
    1 message = "message" required Plain shown,
    2 send_at = "sendAt" optional Plain shown,
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
/// Documented by the vendor.
#[non_exhaustive]
pub struct Error {
    /// The HTTP status once more. On the wire: `statusCode`. Example: `400`.
    pub status_code: i64,
    /// Code that names the cause.
    ///
    /// Spruce publishes no list; `BAD_PARAMETER`, `invalid_input` and `duplicate_request` have been seen.
    ///
    /// On the wire: `type`.
    pub type_: String,
    /// The cause in English, for people to read. Example: `Invalid Contact ID`.
    pub message: String,
}

conversant_core::object!(Error {
    0 status_code = "statusCode" required Plain shown,
    1 type_ = "type" required Plain text,
    2 message = "message" required Plain text,
});

/// Facts about a call; which properties there are depends on the kind of call.
///
/// A video call has `answered`, `duration` and `initiatedBy`; all others belong to phone calls, which always have
/// `answered`, `duration`, `failed` and `spam`.
///
/// Documented by the vendor. The vendor's schema is an anyOf of two objects without a discriminator: phone call
/// (answered, duration, failed and spam required) and video call (answered, duration and initiatedBy required).
/// This is their union, with nothing required. The vendor's list of required properties of a phone call also
/// names inbound, which it does not define.
#[derive(Default)]
#[non_exhaustive]
pub struct EventData {
    /// Whether the call was answered.
    pub answered: Option<bool>,
    /// Which phone answered, if an inbound call was answered. On the wire: `answeredBy`.
    pub answered_by: Option<AnsweredBy>,
    /// Menu option the caller chose last, of an inbound call that went through a call flow. On the wire:
    /// `callFlowMenuOption`. Example: `Option 2 - Hours and Locations`.
    pub call_flow_menu_option: Option<String>,
    /// Menu option the caller chose first, where the menu of the call flow has further levels. On the wire:
    /// `callFlowTopLevelMenuOption`. Example: `Main Menu - Press 1 for Appointments`.
    pub call_flow_top_level_menu_option: Option<String>,
    /// Length of the call in seconds. Example: `21`.
    pub duration: Option<i64>,
    /// Whether the call failed.
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
    pub initiated_by: Option<serde_json::Value>,
    /// Recordings of the call, where the organization records calls.
    pub recordings: Option<Vec<AudioAttachment>>,
    /// Whether the call was marked as spam.
    pub spam: Option<bool>,
    /// The message the caller left.
    pub voicemail: Option<AudioAttachment>,
}

conversant_core::object!(EventData {
    0 answered = "answered" optional Plain shown,
    1 answered_by = "answeredBy" optional Object shown,
    2 call_flow_menu_option = "callFlowMenuOption" optional Plain text,
    3 call_flow_top_level_menu_option = "callFlowTopLevelMenuOption" optional Plain text,
    4 duration = "duration" optional Plain shown,
    5 failed = "failed" optional Plain shown,
    6 initiated_by = "initiatedBy" optional Plain text,
    7 recordings = "recordings" optional Objects shown,
    8 spam = "spam" optional Plain shown,
    9 voicemail = "voicemail" optional Object shown,
});

/// Somebody outside the organization who takes part in a conversation.
#[non_exhaustive]
pub struct ExternalParticipant {
    /// Id of the contact; missing when the person is not a saved contact. Example: `entity_0D4QABCC06000`.
    pub contact: Option<String>,
    /// Name, phone number or address to show. On the wire: `displayName`. Example: `John Doe`.
    pub display_name: String,
    /// Phone number or address of this person; secure conversations have none.
    pub endpoint: Option<Endpoint>,
}

conversant_core::object!(ExternalParticipant {
    0 contact = "contact" optional Plain text,
    1 display_name = "displayName" required Plain text,
    2 endpoint = "endpoint" optional Object shown,
});

/// A fax number of a contact.
#[non_exhaustive]
pub struct FaxNumber {
    /// Form to show to people, such as `(222) 555-0000`. On the wire: `displayValue`.
    pub display_value: String,
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the number, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The fax number. Example: `+12225550000`.
    pub value: String,
}

conversant_core::object!(FaxNumber {
    0 display_value = "displayValue" required Plain text,
    1 id = "id" required Plain text,
    2 label = "label" optional Plain text,
    3 value = "value" required Plain text,
});

/// Finds contacts by fax number.
#[non_exhaustive]
pub struct FaxNumberFilter {
    /// How many of the numbers a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The fax numbers.
    pub values: Vec<String>,
}
impl FaxNumberFilter {
    /// A new [`FaxNumberFilter`](Self) of what is required.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::object!(FaxNumberFilter {
    0 match_ = "match" required Plain shown,
    1 values = "values" defaulted List text,
});

/// A fax number to give a contact.
#[non_exhaustive]
pub struct FaxNumberInput {
    /// Label of the number, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The fax number.
    ///
    /// Accepted are forms such as `2065551234`, `+12065551234`, `(206) 555-1234` and `206-555-1234`.
    ///
    /// Example: `+12225550000`.
    pub value: String,
}
impl FaxNumberInput {
    /// A new [`FaxNumberInput`](Self) of what is required; the rest is left out.
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

conversant_core::object!(FaxNumberInput {
    0 label = "label" optional Plain text,
    1 value = "value" required Plain text,
});

/// Finds contacts by gender.
#[non_exhaustive]
pub struct GenderFilter {
    /// The genders.
    pub genders: Vec<Gender>,
    /// How many of the genders a contact has to meet. On the wire: `match`.
    pub match_: FilterMatch,
}
impl GenderFilter {
    /// A new [`GenderFilter`](Self) of what is required.
    pub fn new(genders: impl Into<Vec<Gender>>, match_: impl Into<FilterMatch>) -> Self {
        Self {
            genders: genders.into(),
            match_: match_.into(),
        }
    }
}

conversant_core::object!(GenderFilter {
    0 genders = "genders" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// A record in another system.
#[non_exhaustive]
pub struct IntegrationIdCondition {
    /// Id of the record. Example: `elation_140797386655555`.
    pub id: String,
    /// The other system. On the wire: `integrationLinkType`.
    pub integration_link_type: IntegrationLinkType,
}
impl IntegrationIdCondition {
    /// A new [`IntegrationIdCondition`](Self) of what is required.
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

conversant_core::object!(IntegrationIdCondition {
    0 id = "id" required Plain text,
    1 integration_link_type = "integrationLinkType" required Plain shown,
});

/// Finds contacts by record in another system.
#[non_exhaustive]
pub struct IntegrationIdFilter {
    /// The records. On the wire: `integrationIDs`.
    pub integration_ids: Vec<IntegrationIdCondition>,
    /// How many of the records a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
}
impl IntegrationIdFilter {
    /// A new [`IntegrationIdFilter`](Self) of what is required.
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

conversant_core::object!(IntegrationIdFilter {
    0 integration_ids = "integrationIDs" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// A link between a contact and its record in another system.
#[non_exhaustive]
pub struct IntegrationLink {
    /// Id of the contact, with the prefix `entity_`. On the wire: `contactId`. Example: `entity_0E5QDGJC03000`.
    pub contact_id: String,
    /// Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    pub external_id: String,
    /// The other system. On the wire: `type`.
    pub type_: IntegrationLinkType,
    /// Address of the record in the other system. Example: `https://example.com/contacts/123`.
    pub url: Option<String>,
}

conversant_core::object!(IntegrationLink {
    0 contact_id = "contactId" required Plain text,
    1 external_id = "externalId" required Plain text,
    2 type_ = "type" required Plain shown,
    3 url = "url" optional Plain text,
});

/// A link to remove.
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationLinkReference {
    /// Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    pub external_id: Option<String>,
    /// The other system. On the wire: `type`.
    pub type_: Option<IntegrationLinkType>,
}
impl IntegrationLinkReference {
    /// A new [`IntegrationLinkReference`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`external_id`](Self::external_id): id of the record in the other system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`type`](Self::type_): the other system.
    pub fn type_(mut self, type_: impl Into<IntegrationLinkType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

conversant_core::object!(IntegrationLinkReference {
    0 external_id = "externalId" optional Plain text,
    1 type_ = "type" optional Plain shown,
});

/// The links of a contact with records in other systems.
#[non_exhaustive]
pub struct IntegrationLinksReply {
    /// The links. On the wire: `integrationLinks`.
    pub integration_links: Vec<IntegrationLink>,
}

conversant_core::object!(IntegrationLinksReply {
    0 integration_links = "integrationLinks" defaulted List shown,
});

/// A phone number, fax number, e-mail address or Spruce link of the organization.
#[non_exhaustive]
pub struct InternalEndpoint {
    /// Members who use it besides the owner. On the wire: `additionalMembers`.
    pub additional_members: Option<Vec<OrganizationMember>>,
    /// The number, address or link; its `id` is the id of an internal endpoint wherever one is asked for.
    pub endpoint: Endpoint,
    /// Kind of this object. Example: `internalEndpoint`.
    pub object: String,
    /// The member of the organization to whom it belongs.
    pub owner: OrganizationMember,
}

conversant_core::object!(InternalEndpoint {
    0 additional_members = "additionalMembers" optional Plain shown,
    1 endpoint = "endpoint" required Plain shown,
    2 object = "object" required Plain text,
    3 owner = "owner" required Plain shown,
});

/// All of the organization's own endpoints.
#[non_exhaustive]
pub struct InternalEndpointsReply {
    /// The endpoints. On the wire: `internalEndpoints`.
    pub internal_endpoints: Vec<InternalEndpoint>,
}

conversant_core::object!(InternalEndpointsReply {
    0 internal_endpoints = "internalEndpoints" defaulted List shown,
});

/// An invite to secure messaging.
#[non_exhaustive]
pub struct Invite {
    /// What the invite says. On the wire: `customMessage`. Example: `You've been invited to securely message with our
    /// clinic.`.
    pub custom_message: Option<String>,
    /// Id of the contact's phone number or e-mail address to which it goes, with the prefix `entityContact_`. On the
    /// wire: `destinationId`. Example: `entityContact_0D4QABCC06000`.
    pub destination_id: String,
    /// Id of the Spruce link over which the conversation is held, as `InternalEndpoints` lists it. On the wire:
    /// `internalEndpointId`. Example: `organizationCode_2ER39ETHBQ800`.
    pub internal_endpoint_id: String,
}
impl Invite {
    /// A new [`Invite`](Self) of what is required; the rest is left out.
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

conversant_core::object!(Invite {
    0 custom_message = "customMessage" optional Plain text,
    1 destination_id = "destinationId" required Plain text,
    2 internal_endpoint_id = "internalEndpointId" required Plain text,
});

/// Finds contacts by account or invite.
#[non_exhaustive]
pub struct InviteFilter {
    /// The states. On the wire: `inviteStates`.
    pub invite_states: Vec<InviteState>,
    /// How many of the states a contact has to meet. On the wire: `match`.
    pub match_: FilterMatch,
}
impl InviteFilter {
    /// A new [`InviteFilter`](Self) of what is required.
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

conversant_core::object!(InviteFilter {
    0 invite_states = "inviteStates" defaulted List shown,
    1 match_ = "match" required Plain shown,
});

/// The contact who was invited, and the conversation.
#[non_exhaustive]
pub struct InviteReply {
    /// The contact who was invited.
    pub contact: Contact,
    /// The secure conversation with the contact, which the first invite opens.
    pub conversation: Conversation,
}

conversant_core::object!(InviteReply {
    0 contact = "contact" required Plain shown,
    1 conversation = "conversation" required Plain shown,
});

/// A file that was uploaded.
#[non_exhaustive]
pub struct Media {
    /// Id of the file, to be sent as the `attachmentId` of a message. Example:
    /// `d7b25969-86ec-7e37-3776-3577-c0637a0c`.
    pub id: String,
    /// Kind of this object. Example: `media`.
    pub object: String,
}

conversant_core::object!(Media {
    0 id = "id" required Plain text,
    1 object = "object" required Plain text,
});

/// One page of the members of the organization or of a team.
#[non_exhaustive]
pub struct MembersReply {
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// The members of this page.
    pub members: Vec<OrganizationMember>,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// How many members there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(MembersReply {
    0 has_more = "hasMore" required Plain shown,
    1 members = "members" defaulted List shown,
    2 pagination_token = "paginationToken" optional Plain text,
    3 total_count = "totalCount" required Plain shown,
});

/// A part of a message, either text or the page of a member.
#[non_exhaustive]
pub struct MessageBodyElement {
    /// Whether `value` is text to read or a member to page. On the wire: `type`.
    pub type_: MessageBodyElementType,
    /// The text, or for a page the id of the member to notify. Example: `Hello, how are you?`.
    pub value: String,
}
impl MessageBodyElement {
    /// A new [`MessageBodyElement`](Self) of what is required.
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

conversant_core::object!(MessageBodyElement {
    0 type_ = "type" required Plain shown,
    1 value = "value" required Plain text,
});

/// Where a message goes; exactly one of the properties is given.
///
/// Which one follows from the channel of the endpoint from which it is sent.
#[derive(Default)]
#[non_exhaustive]
pub struct MessageDestination {
    /// Fax number, where the endpoint is of the channel `fax`. On the wire: `faxEndpoint`. Example: `+12225550000`.
    pub fax_endpoint: Option<String>,
    /// A contact, where the endpoint is of the channel `secure`. On the wire: `secureEndpoint`.
    pub secure_endpoint: Option<SecureDestination>,
    /// Phone number for an SMS where the endpoint is of the channel `phone`, e-mail address where it is of `email`.
    /// On the wire: `smsOrEmailEndpoint`. Example: `+12225550000`.
    pub sms_or_email_endpoint: Option<String>,
}
impl MessageDestination {
    /// A new [`MessageDestination`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fax_endpoint`](Self::fax_endpoint): fax number, where the endpoint is of the channel `fax`.
    pub fn fax_endpoint(mut self, fax_endpoint: impl Into<String>) -> Self {
        self.fax_endpoint = Some(fax_endpoint.into());
        self
    }

    /// Sets [`secure_endpoint`](Self::secure_endpoint): a contact, where the endpoint is of the channel `secure`.
    pub fn secure_endpoint(
        mut self,
        secure_endpoint: impl Into<SecureDestination>,
    ) -> Self {
        self.secure_endpoint = Some(secure_endpoint.into());
        self
    }

    /// Sets [`sms_or_email_endpoint`](Self::sms_or_email_endpoint): phone number for an SMS where the endpoint is of the channel `phone`, e-mail address where it is of `email`.
    pub fn sms_or_email_endpoint(
        mut self,
        sms_or_email_endpoint: impl Into<String>,
    ) -> Self {
        self.sms_or_email_endpoint = Some(sms_or_email_endpoint.into());
        self
    }
}

conversant_core::object!(MessageDestination {
    0 fax_endpoint = "faxEndpoint" optional Plain text,
    1 secure_endpoint = "secureEndpoint" optional Object shown,
    2 sms_or_email_endpoint = "smsOrEmailEndpoint" optional Plain text,
});

/// A message to post into a conversation.
#[non_exhaustive]
pub struct MessagePost {
    /// Files to send along, uploaded beforehand. At most 5 items.
    pub attachments: Option<Vec<MessagePostAttachment>>,
    /// Id of the member of the organization who sends it: a teammate, a team or the organization itself.
    ///
    /// Left out, the organization sends it.
    ///
    /// Example: `entity_0D4QABCC06000`.
    pub author: Option<String>,
    /// The parts of the message, in the order in which they are to be read.
    pub body: Vec<MessageBodyElement>,
    /// Whether only the organization sees the message.
    ///
    /// Has to be `true` in a note conversation and for a message with pages.
    pub internal: Option<bool>,
    /// Whether a conversation that is archived stays so; otherwise the message brings it back. On the wire:
    /// `stayArchived`.
    pub stay_archived: Option<bool>,
}
impl MessagePost {
    /// A new [`MessagePost`](Self) of what is required; the rest is left out.
    pub fn new(body: impl Into<Vec<MessageBodyElement>>) -> Self {
        Self {
            attachments: None,
            author: None,
            body: body.into(),
            internal: None,
            stay_archived: None,
        }
    }

    /// Sets [`attachments`](Self::attachments): files to send along, uploaded beforehand.
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

conversant_core::object!(MessagePost {
    0 attachments = "attachments" optional Objects shown,
    1 author = "author" optional Plain text,
    2 body = "body" defaulted List shown,
    3 internal = "internal" optional Plain shown,
    4 stay_archived = "stayArchived" optional Plain shown,
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
#[non_exhaustive]
pub struct MessagePostAttachment {
    /// Id of the file, as `UploadMedia` returned it. On the wire: `attachmentId`. Example:
    /// `d7b25969-86ec-7e37-3776-3577-c0637a0c`.
    pub attachment_id: String,
    /// Name under which the file is shown. Example: `My Image`.
    pub title: String,
}
impl MessagePostAttachment {
    /// A new [`MessagePostAttachment`](Self) of what is required.
    pub fn new(attachment_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            title: title.into(),
        }
    }
}

conversant_core::object!(MessagePostAttachment {
    0 attachment_id = "attachmentId" required Plain text,
    1 title = "title" required Plain text,
});

/// Acknowledgement of a message that is going to be posted.
#[non_exhaustive]
pub struct MessagePostReply {
    /// Id of the request, with the prefix `asyncRequest_`; the item that comes of it carries it too. On the wire:
    /// `requestId`. Example: `asyncRequest_0D4QABCC06000`.
    pub request_id: String,
}

conversant_core::object!(MessagePostReply {
    0 request_id = "requestId" required Plain text,
});

/// A name, or a part of it.
#[derive(Default)]
#[non_exhaustive]
pub struct NameCondition {
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    pub family_name: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    pub given_name: Option<String>,
}
impl NameCondition {
    /// A new [`NameCondition`](Self) without anything; every property is optional.
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

conversant_core::object!(NameCondition {
    0 family_name = "familyName" optional Plain text,
    1 given_name = "givenName" optional Plain text,
});

/// Finds contacts by name.
#[non_exhaustive]
pub struct NameFilter {
    /// How many of the names a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The names.
    pub names: Vec<NameCondition>,
}
impl NameFilter {
    /// A new [`NameFilter`](Self) of what is required.
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

conversant_core::object!(NameFilter {
    0 match_ = "match" required Plain shown,
    1 names = "names" defaulted List shown,
});

/// A contact to create.
///
/// At least one of `givenName`, `familyName`, `phoneNumbers`, `faxNumbers` and `emailAddresses` has to be given.
#[derive(Default)]
#[non_exhaustive]
pub struct NewContact {
    /// Kind of contact that can be created.
    pub category: Option<ContactCategoryInput>,
    /// Company; of a contact that is no person, its name. On the wire: `companyName`. Example: `Walgreens`.
    pub company_name: Option<String>,
    /// Date of birth. On the wire: `dateOfBirth`. Example: `2000-01-30`.
    pub date_of_birth: Option<NaiveDate>,
    /// E-mail addresses. On the wire: `emailAddresses`.
    pub email_addresses: Option<Vec<EmailAddressInput>>,
    /// Family name. On the wire: `familyName`. Example: `Smith`.
    pub family_name: Option<String>,
    /// Fax numbers. On the wire: `faxNumbers`.
    pub fax_numbers: Option<Vec<FaxNumberInput>>,
    /// Gender of the contact.
    pub gender: Option<Gender>,
    /// More about the gender, in words. On the wire: `genderDetail`. Example: `Non-binary`.
    pub gender_detail: Option<String>,
    /// Given name. On the wire: `givenName`. Example: `Joe`.
    pub given_name: Option<String>,
    /// Ids of the teammates, teams or the organization who are members of the contact.
    ///
    /// Can be used only if the organization has switched membership of contacts on.
    ///
    /// On the wire: `internalMemberIds`.
    pub internal_member_ids: Option<Vec<String>>,
    /// Middle name. On the wire: `middleName`. Example: `William`.
    pub middle_name: Option<String>,
    /// Values of the organization's own fields. On the wire: `organizationContactFields`.
    pub organization_contact_fields: Option<Vec<OrganizationContactFieldInput>>,
    /// Phone numbers. On the wire: `phoneNumbers`.
    pub phone_numbers: Option<Vec<PhoneNumberInput>>,
    /// Pronouns, such as `he/him`.
    pub pronouns: Option<String>,
    /// Ids of the tags it shall have. On the wire: `tagIds`.
    pub tag_ids: Option<Vec<String>>,
}
impl NewContact {
    /// A new [`NewContact`](Self) without anything; every property is optional.
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

    /// Sets [`gender`](Self::gender): gender of the contact.
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

conversant_core::object!(NewContact {
    0 category = "category" optional Plain shown,
    1 company_name = "companyName" optional Plain text,
    2 date_of_birth = "dateOfBirth" optional Plain shown,
    3 email_addresses = "emailAddresses" optional Objects shown,
    4 family_name = "familyName" optional Plain text,
    5 fax_numbers = "faxNumbers" optional Objects shown,
    6 gender = "gender" optional Plain shown,
    7 gender_detail = "genderDetail" optional Plain text,
    8 given_name = "givenName" optional Plain text,
    9 internal_member_ids = "internalMemberIds" optional Plain text,
    10 middle_name = "middleName" optional Plain text,
    11 organization_contact_fields = "organizationContactFields" optional Objects shown,
    12 phone_numbers = "phoneNumbers" optional Objects shown,
    13 pronouns = "pronouns" optional Plain text,
    14 tag_ids = "tagIds" optional Plain text,
});

/// A field to add to all contacts.
#[non_exhaustive]
pub struct NewContactField {
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
}
impl NewContactField {
    /// A new [`NewContactField`](Self) of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

conversant_core::object!(NewContactField {
    0 name = "name" required Plain text,
});

/// A conversation to open.
#[non_exhaustive]
pub struct NewConversation {
    /// The note conversation; belongs to the type `note`.
    pub note: Option<NewNoteConversation>,
    /// The secure conversation; belongs to the type `secure`.
    pub secure: Option<NewSecureConversation>,
    /// Which of the two is opened. On the wire: `type`.
    pub type_: NewConversationType,
}
impl NewConversation {
    /// A new [`NewConversation`](Self) of what is required; the rest is left out.
    pub fn new(type_: impl Into<NewConversationType>) -> Self {
        Self {
            note: None,
            secure: None,
            type_: type_.into(),
        }
    }

    /// Sets [`note`](Self::note): the note conversation; belongs to the type `note`.
    pub fn note(mut self, note: impl Into<NewNoteConversation>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`secure`](Self::secure): the secure conversation; belongs to the type `secure`.
    pub fn secure(mut self, secure: impl Into<NewSecureConversation>) -> Self {
        self.secure = Some(secure.into());
        self
    }
}

conversant_core::object!(NewConversation {
    0 note = "note" optional Object shown,
    1 secure = "secure" optional Object shown,
    2 type_ = "type" required Plain shown,
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
#[non_exhaustive]
pub struct NewConversationReply {
    /// The conversation that was opened.
    pub conversation: Conversation,
    /// Id of the request, with the prefix `asyncRequest_`, of the message that was given along; the item that comes
    /// of it carries it too. On the wire: `postMessageRequestId`. Example: `asyncRequest_0D4QABCC06000`.
    pub post_message_request_id: Option<String>,
}

conversant_core::object!(NewConversationReply {
    0 conversation = "conversation" required Plain shown,
    1 post_message_request_id = "postMessageRequestId" optional Plain text,
});

/// A link to make.
#[derive(Default)]
#[non_exhaustive]
pub struct NewIntegrationLink {
    /// Id of the record in the other system. On the wire: `externalId`. Example: `123`.
    pub external_id: Option<String>,
    /// The other system. On the wire: `type`.
    pub type_: Option<IntegrationLinkType>,
    /// Address of the record in the other system, for links of the type `custom`. Example:
    /// `https://example.com/contacts/123`.
    pub url: Option<String>,
}
impl NewIntegrationLink {
    /// A new [`NewIntegrationLink`](Self) without anything; every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`external_id`](Self::external_id): id of the record in the other system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`type`](Self::type_): the other system.
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

conversant_core::object!(NewIntegrationLink {
    0 external_id = "externalId" optional Plain text,
    1 type_ = "type" optional Plain shown,
    2 url = "url" optional Plain text,
});

/// A conversation that stays inside the organization.
#[derive(Default)]
#[non_exhaustive]
pub struct NewNoteConversation {
    /// Ids of the contacts it is about; they do not see it. On the wire: `associatedContactIds`.
    pub associated_contact_ids: Option<Vec<String>>,
    /// Ids of the teammates and teams who take part.
    ///
    /// Left out, only its creator sees it.
    ///
    /// On the wire: `memberIds`.
    pub member_ids: Option<Vec<String>>,
    /// A first message, which is posted a moment later.
    pub message: Option<MessagePost>,
    /// Title to show; left out, Spruce makes one. Example: `Patient Follow-up Notes`.
    pub title: Option<String>,
}
impl NewNoteConversation {
    /// A new [`NewNoteConversation`](Self) without anything; every property is optional.
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

    /// Sets [`message`](Self::message): a first message, which is posted a moment later.
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

conversant_core::object!(NewNoteConversation {
    0 associated_contact_ids = "associatedContactIds" optional Plain text,
    1 member_ids = "memberIds" optional Plain text,
    2 message = "message" optional Object shown,
    3 title = "title" optional Plain text,
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
#[non_exhaustive]
pub struct NewScheduledMessage {
    /// The message.
    pub message: ScheduledMessagePost,
    /// When to post the message. On the wire: `sendAt`. Example: `2020-04-01T00:00:00Z`.
    pub send_at: DateTime<Utc>,
}
impl NewScheduledMessage {
    /// A new [`NewScheduledMessage`](Self) of what is required.
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

conversant_core::object!(NewScheduledMessage {
    0 message = "message" required Plain shown,
    1 send_at = "sendAt" required Plain shown,
});

/// The message that was scheduled.
#[non_exhaustive]
pub struct NewScheduledMessageReply {
    /// The message that was scheduled. On the wire: `scheduledMessage`.
    pub scheduled_message: ScheduledMessage,
}

conversant_core::object!(NewScheduledMessageReply {
    0 scheduled_message = "scheduledMessage" required Plain shown,
});

/// A conversation with patients in the Spruce app.
#[non_exhaustive]
pub struct NewSecureConversation {
    /// Ids of the contacts to talk to.
    ///
    /// They have to be patients with a Spruce account or a pending secure invite.
    ///
    /// On the wire: `destinationContactIds`.
    pub destination_contact_ids: Vec<String>,
    /// Id of the organization's Spruce link over which to talk, as `InternalEndpoints` lists it. On the wire:
    /// `internalEndpointId`. Example: `organizationCode_2ER39ETHBQ800`.
    pub internal_endpoint_id: String,
    /// A first message, which is posted a moment later.
    pub message: Option<MessagePost>,
    /// Subject of the conversation. Example: `Annual Physical Exam`.
    pub subject: Option<String>,
}
impl NewSecureConversation {
    /// A new [`NewSecureConversation`](Self) of what is required; the rest is left out.
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

    /// Sets [`message`](Self::message): a first message, which is posted a moment later.
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

conversant_core::object!(NewSecureConversation {
    0 destination_contact_ids = "destinationContactIds" defaulted List text,
    1 internal_endpoint_id = "internalEndpointId" required Plain text,
    2 message = "message" optional Object shown,
    3 subject = "subject" optional Plain text,
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
#[non_exhaustive]
pub struct NewTag {
    /// Text of the tag. Example: `Smith`.
    pub value: String,
}
impl NewTag {
    /// A new [`NewTag`](Self) of what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

conversant_core::object!(NewTag {
    0 value = "value" required Plain text,
});

/// A webhook endpoint to register.
#[non_exhaustive]
pub struct NewWebhookEndpoint {
    /// Name to recognise it by. Example: `My Webhook Endpoint`.
    pub name: String,
    /// Address to which events are sent; it has to begin with `https`. Example: `https://example.com/webhook`.
    pub url: String,
}
impl NewWebhookEndpoint {
    /// A new [`NewWebhookEndpoint`](Self) of what is required.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

conversant_core::object!(NewWebhookEndpoint {
    0 name = "name" required Plain text,
    1 url = "url" required Plain text,
});

/// The organization as a whole.
#[non_exhaustive]
pub struct Organization {
    /// Id of the organization, with the prefix `entity_`. Example: `entity_0D4QABCC06000`.
    pub id: String,
    /// Name of the organization. Example: `Spruce Health`.
    pub name: String,
    /// Kind of this object. Example: `organization`.
    pub object: String,
    /// Kind of member, always `organization`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(Organization {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
    2 object = "object" required Plain text,
    3 type_ = "type" required Plain text,
});

/// A field that all contacts of the organization have, and its value.
#[non_exhaustive]
pub struct OrganizationContactField {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}

conversant_core::object!(OrganizationContactField {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
    2 value = "value" required Plain text,
});

/// The value of a field for a contact.
#[non_exhaustive]
pub struct OrganizationContactFieldInput {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Value of the field. Example: `CVS`.
    pub value: String,
}
impl OrganizationContactFieldInput {
    /// A new [`OrganizationContactFieldInput`](Self) of what is required.
    pub fn new(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
}

conversant_core::object!(OrganizationContactFieldInput {
    0 id = "id" required Plain text,
    1 value = "value" required Plain text,
});

/// A field that all contacts of the organization have.
#[non_exhaustive]
pub struct OrganizationContactFieldName {
    /// Id of the field, with the prefix `managedCustomField_`. Example: `managedCustomField_0E5QDGJC03000`.
    pub id: String,
    /// Name of the field, such as `Preferred Pharmacy`.
    pub name: String,
}

conversant_core::object!(OrganizationContactFieldName {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
});

/// The organization.
#[non_exhaustive]
pub struct OrganizationReply {
    /// The organization to which the API token belongs.
    pub organization: Organization,
}

conversant_core::object!(OrganizationReply {
    0 organization = "organization" required Plain shown,
});

/// A phone line of the organization.
///
/// Documented by the vendor. The vendor's list of required properties also names createdAt, which it does not
/// define. Its page about call recordings has a line with the prefix pl_.
#[non_exhaustive]
pub struct PhoneLine {
    /// Id of the phone line, with the prefix `pd_`. Example: `pd_26RRC7PQ6JG00`.
    pub id: String,
    /// Name of the phone line. Example: `Desk 101`.
    pub name: String,
}

conversant_core::object!(PhoneLine {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
});

/// The phone lines of the organization.
#[non_exhaustive]
pub struct PhoneLinesReply {
    /// The phone lines.
    pub phonelines: Vec<PhoneLine>,
    /// How many there are. On the wire: `totalCount`. Example: `1`.
    pub total_count: i32,
}

conversant_core::object!(PhoneLinesReply {
    0 phonelines = "phonelines" defaulted List shown,
    1 total_count = "totalCount" required Plain shown,
});

/// A phone number of a contact.
#[non_exhaustive]
pub struct PhoneNumber {
    /// Form to show to people, such as `(222) 555-0000`. On the wire: `displayValue`.
    pub display_value: String,
    /// Id of the entry, with the prefix `entityContact_`. Example: `entityContact_26RRC7PQ6JG00`.
    pub id: String,
    /// Label of the number, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The phone number. Example: `+12225550000`.
    pub value: String,
}

conversant_core::object!(PhoneNumber {
    0 display_value = "displayValue" required Plain text,
    1 id = "id" required Plain text,
    2 label = "label" optional Plain text,
    3 value = "value" required Plain text,
});

/// Finds contacts by phone number.
#[non_exhaustive]
pub struct PhoneNumberFilter {
    /// How many of the numbers a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The phone numbers.
    pub values: Vec<String>,
}
impl PhoneNumberFilter {
    /// A new [`PhoneNumberFilter`](Self) of what is required.
    pub fn new(match_: impl Into<FilterMatch>, values: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            values: values.into(),
        }
    }
}

conversant_core::object!(PhoneNumberFilter {
    0 match_ = "match" required Plain shown,
    1 values = "values" defaulted List text,
});

/// A phone number to give a contact.
#[non_exhaustive]
pub struct PhoneNumberInput {
    /// Label of the number, such as `Work` or `Home`.
    pub label: Option<String>,
    /// The phone number.
    ///
    /// Accepted are forms such as `2065551234`, `+12065551234`, `(206) 555-1234` and `206-555-1234`.
    ///
    /// Example: `+12225550000`.
    pub value: String,
}
impl PhoneNumberInput {
    /// A new [`PhoneNumberInput`](Self) of what is required; the rest is left out.
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

conversant_core::object!(PhoneNumberInput {
    0 label = "label" optional Plain text,
    1 value = "value" required Plain text,
});

/// A call to prepare.
#[non_exhaustive]
pub struct ProxyCall {
    /// Phone number to call. On the wire: `destinationNumber`. Example: `+12225550000`.
    pub destination_number: String,
    /// Phone number of the telephone from which the call is made. On the wire: `originatingNumber`. Example:
    /// `+12065551234`.
    pub originating_number: String,
}
impl ProxyCall {
    /// A new [`ProxyCall`](Self) of what is required.
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

conversant_core::object!(ProxyCall {
    0 destination_number = "destinationNumber" required Plain text,
    1 originating_number = "originatingNumber" required Plain text,
});

/// How to make the call.
#[non_exhaustive]
pub struct ProxyCallReply {
    /// Phone number to dial. On the wire: `proxyNumber`. Example: `+15555555555`.
    pub proxy_number: String,
}

conversant_core::object!(ProxyCallReply {
    0 proxy_number = "proxyNumber" required Plain text,
});

/// A text kept for repeated use.
#[non_exhaustive]
pub struct SavedMessage {
    /// Files that go with it.
    pub attachments: Vec<ConversationItemAttachment>,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    pub created_at: DateTime<Utc>,
    /// Id of the member of the organization who made it. On the wire: `creatorMemberId`. Example:
    /// `entity_0D4QABCC06000`.
    pub creator_member_id: String,
    /// Id of the saved message, with the prefix `sm_`. Example: `sm_26RRC7PQ6JG00`.
    pub id: String,
    /// Whether it makes a message that only the organization sees.
    pub internal: bool,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
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

conversant_core::object!(SavedMessage {
    0 attachments = "attachments" defaulted List shown,
    1 created_at = "createdAt" required Plain shown,
    2 creator_member_id = "creatorMemberId" required Plain text,
    3 id = "id" required Plain text,
    4 internal = "internal" required Plain shown,
    5 modified_at = "modifiedAt" required Plain shown,
    6 object = "object" required Plain text,
    7 shared = "shared" required Plain shown,
    8 text = "text" required Plain text,
    9 title = "title" required Plain text,
});

/// One page of the saved messages.
#[non_exhaustive]
pub struct SavedMessagesReply {
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// The saved messages of this page. On the wire: `savedMessages`.
    pub saved_messages: Vec<SavedMessage>,
}

conversant_core::object!(SavedMessagesReply {
    0 has_more = "hasMore" required Plain shown,
    1 pagination_token = "paginationToken" optional Plain text,
    2 saved_messages = "savedMessages" defaulted List shown,
});

/// A message that is to be posted at a later time, or has been.
#[non_exhaustive]
pub struct ScheduledMessage {
    /// Id of the conversation, with the prefix `t_`. On the wire: `conversationId`. Example: `t_0E5QDGJC03000`.
    pub conversation_id: String,
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    pub created_at: DateTime<Utc>,
    /// Id of the scheduled message, with the prefix `scm_`. Example: `scm_26RRC7PQ6JG00`.
    pub id: String,
    /// Whether only the side that posts the message sees it. On the wire: `isInternalNote`.
    pub is_internal_note: bool,
    /// What it says.
    pub message: ScheduledMessageContent,
    /// Moment of the last change. On the wire: `modifiedAt`. Example: `2020-04-01T00:00:00Z`.
    pub modified_at: DateTime<Utc>,
    /// Kind of this object, always `scheduledMessage`.
    pub object: String,
    /// When the message is to be posted. On the wire: `scheduledToSendAt`. Example: `2020-04-01T00:00:00Z`.
    pub scheduled_to_send_at: DateTime<Utc>,
    /// Id of the member of the organization who sends it. On the wire: `sendAsInternalMemberId`. Example:
    /// `entity_0D4QABCC06000`.
    pub send_as_internal_member_id: String,
    /// Id of the item that came of it, with the prefix `ti_`; missing until then. On the wire:
    /// `sentConversationItemId`. Example: `ti_0D4QABCC06000`.
    pub sent_conversation_item_id: Option<String>,
}

conversant_core::object!(ScheduledMessage {
    0 conversation_id = "conversationId" required Plain text,
    1 created_at = "createdAt" required Plain shown,
    2 id = "id" required Plain text,
    3 is_internal_note = "isInternalNote" required Plain shown,
    4 message = "message" required Plain shown,
    5 modified_at = "modifiedAt" required Plain shown,
    6 object = "object" required Plain text,
    7 scheduled_to_send_at = "scheduledToSendAt" required Plain shown,
    8 send_as_internal_member_id = "sendAsInternalMemberId" required Plain text,
    9 sent_conversation_item_id = "sentConversationItemId" optional Plain text,
});

/// What a scheduled message says.
#[non_exhaustive]
pub struct ScheduledMessageContent {
    /// Files that go with it.
    pub attachments: Vec<ConversationItemAttachment>,
    /// Ids of the members it pages. On the wire: `pagedInternalMemberIds`.
    pub paged_internal_member_ids: Vec<String>,
    /// Text of the message. Example: `Can you look at this @Dr. Smith?`.
    pub text: String,
}

conversant_core::object!(ScheduledMessageContent {
    0 attachments = "attachments" defaulted List shown,
    1 paged_internal_member_ids = "pagedInternalMemberIds" defaulted List text,
    2 text = "text" required Plain text,
});

/// Content of a message to post at a later time.
#[non_exhaustive]
pub struct ScheduledMessagePost {
    /// Id of the member of the organization who sends it: a teammate, a team or the organization itself.
    ///
    /// Left out, the organization sends it.
    ///
    /// Example: `entity_0D4QABCC06000`.
    pub author: Option<String>,
    /// The parts of the message, in the order in which they are to be read.
    pub body: Vec<MessageBodyElement>,
    /// Whether only the organization sees the message.
    pub internal: Option<bool>,
}
impl ScheduledMessagePost {
    /// A new [`ScheduledMessagePost`](Self) of what is required; the rest is left out.
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

conversant_core::object!(ScheduledMessagePost {
    0 author = "author" optional Plain text,
    1 body = "body" defaulted List shown,
    2 internal = "internal" optional Plain shown,
});

/// The scheduled message, as it is after the event.
#[non_exhaustive]
pub struct ScheduledMessageWebhookData {
    /// The scheduled message.
    pub object: ScheduledMessage,
}

conversant_core::object!(ScheduledMessageWebhookData {
    0 object = "object" required Plain shown,
});

/// What Spruce sends when something happens to a scheduled message.
#[non_exhaustive]
pub struct ScheduledMessageWebhookEvent {
    /// Holds the scheduled message.
    pub data: ScheduledMessageWebhookData,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    pub event_time: DateTime<Utc>,
    /// Kind of this object, always `event`.
    pub object: Option<String>,
    /// Name of the event, such as `scheduledMessage.created`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(ScheduledMessageWebhookEvent {
    0 data = "data" required Plain shown,
    1 event_time = "eventTime" required Plain shown,
    2 object = "object" optional Plain text,
    3 type_ = "type" required Plain text,
});

/// One page of the messages that are scheduled in the organization.
#[non_exhaustive]
pub struct ScheduledMessagesReply {
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
    /// The scheduled messages of this page. On the wire: `scheduledMessages`.
    pub scheduled_messages: Vec<ScheduledMessage>,
    /// How many scheduled messages there are in all. On the wire: `totalCount`. Example: `750`.
    pub total_count: i32,
}

conversant_core::object!(ScheduledMessagesReply {
    0 has_more = "hasMore" required Plain shown,
    1 pagination_token = "paginationToken" optional Plain text,
    2 scheduled_messages = "scheduledMessages" defaulted List shown,
    3 total_count = "totalCount" required Plain shown,
});

/// The contact to whom a secure message goes.
#[non_exhaustive]
pub struct SecureDestination {
    /// Id of the contact, with the prefix `entity_`. On the wire: `contactId`. Example: `entity_0E5QDGJC03000`.
    pub contact_id: String,
    /// In which conversation the message is sent; left out, `any_available_secure_conversation`. On the wire:
    /// `deliveryMethod`.
    pub delivery_method: Option<SecureDeliveryMethod>,
    /// Subject of the message. Example: `Annual Physical Exam`.
    pub subject: Option<String>,
}
impl SecureDestination {
    /// A new [`SecureDestination`](Self) of what is required; the rest is left out.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            delivery_method: None,
            subject: None,
        }
    }

    /// Sets [`delivery_method`](Self::delivery_method): in which conversation the message is sent; left out, `any_available_secure_conversation`.
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

conversant_core::object!(SecureDestination {
    0 contact_id = "contactId" required Plain text,
    1 delivery_method = "deliveryMethod" optional Plain shown,
    2 subject = "subject" optional Plain text,
});

/// Address from which a file can be downloaded without further credentials, for a while.
///
/// Once it has expired, fetch the item again for a new one.
#[non_exhaustive]
pub struct SignedUrl {
    /// Moment at which the address stops working. On the wire: `expiresAt`. Example: `2025-06-10T20:12:38Z`.
    pub expires_at: DateTime<Utc>,
    /// The address. Example: `https://msg-media.sprucehealth.com/media/`.
    pub url: String,
}

conversant_core::object!(SignedUrl {
    0 expires_at = "expiresAt" required Plain shown,
    1 url = "url" required Plain text,
});

/// The summary of a transcription.
#[non_exhaustive]
pub struct Summarization {
    /// How far the summary has got.
    pub status: SummarizationStatus,
    /// The summary; empty until it is completed. Example: `A greeting.`.
    pub text: String,
}

conversant_core::object!(Summarization {
    0 status = "status" required Plain shown,
    1 text = "text" required Plain text,
});

/// Finds contacts by tag.
#[non_exhaustive]
pub struct TagFilter {
    /// How many of the tags a contact has to have. On the wire: `match`.
    pub match_: FilterMatch,
    /// The tags.
    ///
    /// Inferred, not documented. Whether a tag is named by its text or by its id is not published; the example has
    /// its text.
    pub tags: Vec<String>,
}
impl TagFilter {
    /// A new [`TagFilter`](Self) of what is required.
    pub fn new(match_: impl Into<FilterMatch>, tags: impl Into<Vec<String>>) -> Self {
        Self {
            match_: match_.into(),
            tags: tags.into(),
        }
    }
}

conversant_core::object!(TagFilter {
    0 match_ = "match" required Plain shown,
    1 tags = "tags" defaulted List text,
});

/// A group of teammates.
#[non_exhaustive]
pub struct Team {
    /// Id of the team, with the prefix `entity_`.
    pub id: String,
    /// Name of the team.
    pub name: String,
    /// Kind of this object.
    pub object: String,
    /// Kind of member, always `team`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(Team {
    0 id = "id" required Plain text,
    1 name = "name" required Plain text,
    2 object = "object" required Plain text,
    3 type_ = "type" required Plain text,
});

/// A person who works in the organization.
#[non_exhaustive]
pub struct Teammate {
    /// Full name, with its title. On the wire: `displayName`.
    pub display_name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Id of the teammate, with the prefix `entity_`.
    pub id: String,
    /// Whether this is an administrator. On the wire: `isAdmin`.
    pub is_admin: bool,
    /// Whether this member is suspended.
    ///
    /// Who is suspended stays a member, but cannot sign in and gets no new calls and messages.
    ///
    /// On the wire: `isSuspended`.
    pub is_suspended: bool,
    /// Kind of this object.
    pub object: String,
    /// Kind of member, always `teammate`. On the wire: `type`.
    pub type_: String,
}

conversant_core::object!(Teammate {
    0 display_name = "displayName" required Plain text,
    1 email = "email" optional Plain text,
    2 id = "id" required Plain text,
    3 is_admin = "isAdmin" required Plain shown,
    4 is_suspended = "isSuspended" required Plain shown,
    5 object = "object" required Plain text,
    6 type_ = "type" required Plain text,
});

/// The text of a recording.
#[non_exhaustive]
pub struct Transcription {
    /// Id of the transcription. Example: `transcription_0D4QABCC06000`.
    pub id: String,
    /// How far the transcription has got.
    pub status: TranscriptionStatus,
    /// Its summary, if there is one.
    pub summarization: Option<Summarization>,
    /// What was said; empty until the transcription is completed. Example: `Hello, how are you?`.
    pub text: String,
}

conversant_core::object!(Transcription {
    0 id = "id" required Plain text,
    1 status = "status" required Plain shown,
    2 summarization = "summarization" optional Object shown,
    3 text = "text" required Plain text,
});

/// Where the text of a recording is found, and how far it has got.
///
/// Documented by the vendor. The vendor's text says that summarizationStatus is null when no summary was asked
/// for, its schema does not allow null; clients read both null and absence as nothing.
#[non_exhaustive]
pub struct TranscriptionReference {
    /// Id of the transcription, which `Transcription` fetches. Example: `transcription_0D4QABCC06000`.
    pub id: String,
    /// How far the transcription has got.
    pub status: TranscriptionStatus,
    /// How far its summary has got; missing or `null` where none was asked for. On the wire: `summarizationStatus`.
    pub summarization_status: Option<SummarizationStatus>,
}

conversant_core::object!(TranscriptionReference {
    0 id = "id" required Plain text,
    1 status = "status" required Plain shown,
    2 summarization_status = "summarizationStatus" optional Plain shown,
});

/// A transcription.
#[non_exhaustive]
pub struct TranscriptionReply {
    /// The transcription that was asked for.
    pub transcription: Transcription,
}

conversant_core::object!(TranscriptionReply {
    0 transcription = "transcription" required Plain shown,
});

/// An address to which Spruce sends events.
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Moment of creation. On the wire: `createdAt`. Example: `2020-04-01T00:00:00Z`.
    pub created_at: DateTime<Utc>,
    /// Id of the webhook endpoint, with the prefix `wde_`. Example: `wde_01HWDG5ADNBGJ3XXXXXFP8P1GH`.
    pub id: String,
    /// Name to recognise it by. Example: `My Webhook Endpoint`.
    pub name: Option<String>,
    /// Kind of this object. Example: `webhookEndpoint`.
    pub object: String,
    /// Secrets with which events to this endpoint are signed. On the wire: `signingSecrets`.
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

conversant_core::object!(WebhookEndpoint {
    0 created_at = "createdAt" required Plain shown,
    1 id = "id" required Plain text,
    2 name = "name" optional Plain text,
    3 object = "object" required Plain text,
    4 signing_secrets = "signingSecrets" defaulted List shown,
    5 status = "status" required Plain text,
    6 url = "url" required Plain text,
});

/// An event that Spruce has tried to deliver.
#[non_exhaustive]
pub struct WebhookEndpointEvent {
    /// The event, as text. Example: `{"object":"event","type":"conversation.created"}`.
    ///
    /// Inferred, not documented. The vendor says only that it is a text; that it is the body of the event is a guess.
    pub data: String,
    /// How its delivery went.
    pub delivery: Option<WebhookEndpointEventDelivery>,
    /// Moment at which it happened. On the wire: `eventTime`. Example: `2020-04-01T00:00:00Z`.
    pub event_time: DateTime<Utc>,
    /// Id of the event, with the prefix `wev_`. Example: `wev_01HWDG5ADNBGJ3XXXXXFP8P1GH`.
    pub id: String,
    /// Kind of this object. Example: `event`.
    pub object: String,
}

conversant_core::object!(WebhookEndpointEvent {
    0 data = "data" required Plain text,
    1 delivery = "delivery" optional Object shown,
    2 event_time = "eventTime" required Plain shown,
    3 id = "id" required Plain text,
    4 object = "object" required Plain text,
});

/// How the delivery of an event went.
#[non_exhaustive]
pub struct WebhookEndpointEventDelivery {
    /// How often delivery is tried at most. On the wire: `attemptLimit`. Example: `10`.
    pub attempt_limit: i64,
    /// How often delivery has been tried. Example: `1`.
    pub attempts: i64,
    /// Moment at which it was delivered. On the wire: `deliveryTime`. Example: `2020-04-01T00:00:00Z`.
    pub delivery_time: Option<DateTime<Utc>>,
    /// Moment at which delivery is tried again. On the wire: `nextAttemptTime`. Example: `2020-04-01T00:00:00Z`.
    pub next_attempt_time: Option<DateTime<Utc>>,
    /// State of the delivery.
    ///
    /// The vendor does not publish its values.
    ///
    /// Example: `delivered`.
    pub status: String,
}

conversant_core::object!(WebhookEndpointEventDelivery {
    0 attempt_limit = "attemptLimit" required Plain shown,
    1 attempts = "attempts" required Plain shown,
    2 delivery_time = "deliveryTime" optional Plain shown,
    3 next_attempt_time = "nextAttemptTime" optional Plain shown,
    4 status = "status" required Plain text,
});

/// One page of the events sent to a webhook endpoint.
#[non_exhaustive]
pub struct WebhookEndpointEventsReply {
    /// The events of this page.
    pub events: Vec<WebhookEndpointEvent>,
    /// Whether there is another page. On the wire: `hasMore`.
    pub has_more: bool,
    /// Where the next page starts, to be sent with the next request. On the wire: `paginationToken`. Example:
    /// `abcdefghijklmnop`.
    pub pagination_token: Option<String>,
}

conversant_core::object!(WebhookEndpointEventsReply {
    0 events = "events" defaulted List shown,
    1 has_more = "hasMore" required Plain shown,
    2 pagination_token = "paginationToken" optional Plain text,
});

/// Whether a webhook endpoint is paused.
#[non_exhaustive]
pub struct WebhookEndpointPausedReply {
    /// Whether the endpoint is paused.
    pub paused: bool,
}

conversant_core::object!(WebhookEndpointPausedReply {
    0 paused = "paused" required Plain shown,
});

/// A webhook endpoint.
#[non_exhaustive]
pub struct WebhookEndpointReply {
    /// The endpoint that was registered or asked for.
    pub endpoint: WebhookEndpoint,
}

conversant_core::object!(WebhookEndpointReply {
    0 endpoint = "endpoint" required Plain shown,
});

/// The webhook endpoints of the organization.
#[non_exhaustive]
pub struct WebhookEndpointsReply {
    /// The webhook endpoints.
    pub endpoints: Vec<WebhookEndpoint>,
}

conversant_core::object!(WebhookEndpointsReply {
    0 endpoints = "endpoints" defaulted List shown,
});

/// A secret with which events are signed.
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
    pub value: Option<conversant_core::Secret>,
}

conversant_core::object!(WebhookSigningSecret {
    0 id = "id" required Plain text,
    1 value = "value" optional Plain shown,
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
