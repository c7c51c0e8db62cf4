// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::Settle;
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::check;
use conversant_core::{
    CallOptions, Client as Core, Error, Operation, Repeat, Reply, Accepted,
};
use crate::types;

/// # Contacts
///
/// People and companies outside the organization, their links with other systems, and invites to them.
impl crate::Client {
    /// List the contacts.
    ///
    /// `GET /contacts`\
    /// In the vendor's documents: `List contacts`.
    ///
    /// Lists all contacts of the organization, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.list_contacts().stream();
    /// while let Some(contact) = items.next().await {
    ///     let contact = contact?;
    ///     println!("{}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::ListContacts::page_size): How many entries a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::ListContacts::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`ContactsReply`](crate::types::ContactsReply): One page of the contacts.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::ListContacts::send) gives one page,
    /// [`stream`](crate::operations::ListContacts::stream) all items. An item that is not what the vendor documents
    /// does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ListContactsError`](crate::operations::ListContactsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/listcontacts>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /contacts")]
    #[doc(alias = "List contacts")]
    #[doc(alias = "ListContacts")]
    #[inline]
    pub fn list_contacts(&self) -> ListContacts {
        ListContacts {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts"),
            page_size: None,
            pagination_token: None,
            options: CallOptions::default(),
        }
    }

    /// Create a contact.
    ///
    /// `POST /contacts`\
    /// In the vendor's documents: `Create a contact`.
    ///
    /// Creates a contact.
    ///
    /// At least one of `givenName`, `familyName`, `phoneNumbers`, `faxNumbers` and `emailAddresses` has to be given.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{ContactCategoryInput, NewContact, PhoneNumberInput};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .create_contact(
    ///         NewContact::new()
    ///             .category(ContactCategoryInput::Patient)
    ///             .date_of_birth("2000-01-30".parse()?)
    ///             .family_name("Smith")
    ///             .given_name("Joe")
    ///             .phone_numbers([PhoneNumberInput::new("+12223334444").label("Work")]),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(contact) = accepted.reply() {
    ///     println!("{}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`NewContact`](crate::types::NewContact): The contact to create.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::CreateContact::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `201`, [`Contact`](crate::types::Contact): The contact has been created.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateContactError`](crate::operations::CreateContactError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24 hours and does
    /// nothing new. All attempts of a call carry the same key; one is made if you set none. The client sends it again
    /// after a failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A
    /// repeat that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the
    /// call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/createcontact>
    ///
    /// Documented by the vendor.
    #[doc(alias = "POST /contacts")]
    #[doc(alias = "Create a contact")]
    #[doc(alias = "CreateContact")]
    #[inline]
    pub fn create_contact(&self, body: types::NewContact) -> CreateContact {
        CreateContact {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts"),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Search the contacts.
    ///
    /// `POST /contacts/search`\
    /// In the vendor's documents: `Search contacts`.
    ///
    /// Finds contacts by words or by filters, a page at a time.
    ///
    /// To read on, send the `paginationToken` of the previous page; `hasMore` tells whether there is a next one.
    /// Contacts found by `freeText` come in the order of their relevance, those found by `structured` in the order of
    /// their ids. Nothing is changed: it is a POST because of its body.
    ///
    /// How several filters are combined is not published.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::ContactSearch;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.search_contacts(ContactSearch::new()).stream();
    /// while let Some(contact) = items.next().await {
    ///     let contact = contact?;
    ///     println!("{}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`ContactSearch`](crate::types::ContactSearch): What to look for.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`page_size`](crate::operations::SearchContacts::page_size): How many entries a page holds at most. The default is not published. On the wire: `pageSize`. From 1 to 500. Example: `100`.
    /// - [`pagination_token`](crate::operations::SearchContacts::pagination_token): Where the page starts, as the previous page said. Left out or empty, the list starts from its beginning. On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    ///
    /// # Returns
    ///
    /// `200`, [`ContactSearchReply`](crate::types::ContactSearchReply): One page of the contacts that were found.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// Each page has a token that leads to the next. [`send`](crate::operations::SearchContacts::send) gives one
    /// page, [`stream`](crate::operations::SearchContacts::stream) all items. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SearchContactsError`](crate::operations::SearchContactsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/searchcontacts>
    ///
    /// Documented by the vendor.
    #[doc(alias = "POST /contacts/search")]
    #[doc(alias = "Search contacts")]
    #[doc(alias = "SearchContacts")]
    #[inline]
    pub fn search_contacts(&self, body: types::ContactSearch) -> SearchContacts {
        SearchContacts {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/search"),
            page_size: None,
            pagination_token: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Get a contact.
    ///
    /// `GET /contacts/{contactId}`\
    /// In the vendor's documents: `Get a contact by Spruce Contact ID`.
    ///
    /// Fetches one contact.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let contact = client.contact("entity_10").send().await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Contact`](crate::types::Contact): The contact.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ContactError`](crate::operations::ContactError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/contact>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /contacts/{contactId}")]
    #[doc(alias = "Get a contact by Spruce Contact ID")]
    #[doc(alias = "Contact")]
    #[inline]
    pub fn contact(&self, contact_id: impl AsRef<str>) -> Contact {
        Contact {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Change a contact.
    ///
    /// `PATCH /contacts/{contactId}`\
    /// In the vendor's documents: `Update a contact`.
    ///
    /// Changes what the request names and leaves the rest as it is.
    ///
    /// An empty value clears: an empty text a name, an empty list all numbers, addresses or tags.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::ContactUpdate;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .update_contact("entity_10", ContactUpdate::new().pronouns("he/him"))
    ///     .send()
    ///     .await?;
    /// if let Some(contact) = accepted.reply() {
    ///     println!("{}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    /// - `body`, [`ContactUpdate`](crate::types::ContactUpdate): What to change.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`s_idempotency_key`](crate::operations::UpdateContact::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    ///
    /// # Returns
    ///
    /// `200`, [`Contact`](crate::types::Contact): The contact as it is now.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`UpdateContactError`](crate::operations::UpdateContactError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24 hours and does
    /// nothing new. All attempts of a call carry the same key; one is made if you set none. The client sends it again
    /// after a failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A
    /// repeat that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the
    /// call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/updatecontact>
    ///
    /// Documented by the vendor.
    #[doc(alias = "PATCH /contacts/{contactId}")]
    #[doc(alias = "Update a contact")]
    #[doc(alias = "UpdateContact")]
    #[inline]
    pub fn update_contact(
        &self,
        contact_id: impl AsRef<str>,
        body: types::ContactUpdate,
    ) -> UpdateContact {
        UpdateContact {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref()),
            s_idempotency_key: None,
            body,
            options: CallOptions::default(),
        }
    }

    /// Delete a contact.
    ///
    /// `DELETE /contacts/{contactId}`\
    /// In the vendor's documents: `Delete a contact`.
    ///
    /// Deletes a contact. Its `canDelete` says whether that is allowed.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.delete_contact("entity_10").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Returns
    ///
    /// `200`: It has been deleted. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteContactError`](crate::operations::DeleteContactError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/deletecontact>
    ///
    /// Documented by the vendor. That a repeat does no harm is inferred.
    #[doc(alias = "DELETE /contacts/{contactId}")]
    #[doc(alias = "Delete a contact")]
    #[doc(alias = "DeleteContact")]
    #[inline]
    pub fn delete_contact(&self, contact_id: impl AsRef<str>) -> DeleteContact {
        DeleteContact {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// List the conversations of a contact.
    ///
    /// `GET /contacts/{contactId}/conversations`\
    /// In the vendor's documents: `List the conversations associated with a contact`.
    ///
    /// Lists the conversations that are associated with a contact.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.contact_conversations("entity_10").stream();
    /// while let Some(conversation) = items.next().await {
    ///     let conversation = conversation?;
    ///     println!("{}", conversation.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ContactConversationsReply`](crate::types::ContactConversationsReply): The conversations.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ContactConversations::send) gives the list,
    /// [`stream`](crate::operations::ContactConversations::stream) its items one by one. An item that is not what the
    /// vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ContactConversationsError`](crate::operations::ContactConversationsError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/contactconversations>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /contacts/{contactId}/conversations")]
    #[doc(alias = "List the conversations associated with a contact")]
    #[doc(alias = "ContactConversations")]
    #[inline]
    pub fn contact_conversations(
        &self,
        contact_id: impl AsRef<str>,
    ) -> ContactConversations {
        ContactConversations {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref())
                .literal("/conversations"),
            options: CallOptions::default(),
        }
    }

    /// List the integration links of a contact.
    ///
    /// `GET /contacts/{contactId}/integrationlinks`\
    /// In the vendor's documents: `List the integration links associated with a contact`.
    ///
    /// Lists the records in other systems with which a contact is linked.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.contact_integration_links("entity_10").stream();
    /// while let Some(integration_link) = items.next().await {
    ///     let integration_link = integration_link?;
    ///     println!("{}", integration_link.contact_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Returns
    ///
    /// `200`, [`IntegrationLinksReply`](crate::types::IntegrationLinksReply): The links.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::ContactIntegrationLinks::send) gives the list,
    /// [`stream`](crate::operations::ContactIntegrationLinks::stream) its items one by one. An item that is not what
    /// the vendor documents does not cost the others: see
    /// [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`ContactIntegrationLinksError`](crate::operations::ContactIntegrationLinksError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/contactintegrationlinks>
    ///
    /// Documented by the vendor.
    #[doc(alias = "GET /contacts/{contactId}/integrationlinks")]
    #[doc(alias = "List the integration links associated with a contact")]
    #[doc(alias = "ContactIntegrationLinks")]
    #[inline]
    pub fn contact_integration_links(
        &self,
        contact_id: impl AsRef<str>,
    ) -> ContactIntegrationLinks {
        ContactIntegrationLinks {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref())
                .literal("/integrationlinks"),
            options: CallOptions::default(),
        }
    }

    /// Link a contact with a record in another system.
    ///
    /// `POST /contacts/{contactId}/integrationlinks`\
    /// In the vendor's documents: `Create an integration link`.
    ///
    /// Links a contact with its record in another system.
    ///
    /// The kind of system and the id of the record can be given in the query or in the body, which takes the address of
    /// the record as well. Which of the two counts when both are given is not published.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{IntegrationLinkType, NewIntegrationLink};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let accepted = client
    ///     .create_contact_integration_link("entity_10")
    ///     .body(
    ///         NewIntegrationLink::new()
    ///             .external_id("123")
    ///             .type_(IntegrationLinkType::Custom)
    ///             .url("https://example.com/contacts/123"),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(reply) = accepted.reply() {
    ///     println!("{:?}", reply);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`type_`](crate::operations::CreateContactIntegrationLink::type_): The other system. On the wire: `type`. Example: `elation`.
    /// - [`external_id`](crate::operations::CreateContactIntegrationLink::external_id): Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    /// - [`s_idempotency_key`](crate::operations::CreateContactIntegrationLink::s_idempotency_key): Name that the caller gives this request, so that a repeat of it is recognised. Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status 422; the reply to the first one is not sent again. On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    /// - [`body`](crate::operations::CreateContactIntegrationLink::body), [`NewIntegrationLink`](crate::types::NewIntegrationLink): The link to make.
    ///
    /// # Returns
    ///
    /// `201`, [`IntegrationLinksReply`](crate::types::IntegrationLinksReply): The links the contact has now.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `422`, [`Error`](crate::types::Error): A request with the same idempotency key has been made before. The first request counts; its reply is not sent again.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`CreateContactIntegrationLinkError`](crate::operations::CreateContactIntegrationLinkError).
    ///
    /// # Repeats
    ///
    /// Safe with the same idempotency key in `s-idempotency-key`: the provider recognises it for 24 hours and does
    /// nothing new. All attempts of a call carry the same key; one is made if you set none. The client sends it again
    /// after a failed connection, a timeout, a broken connection, and the statuses 408, 429, 500, 502, 503 and 504. A
    /// repeat that the provider recognises is answered with 422; if it follows an attempt whose answer was lost, the
    /// call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/createcontactintegrationlink>
    ///
    /// Documented by the vendor.
    #[doc(alias = "POST /contacts/{contactId}/integrationlinks")]
    #[doc(alias = "Create an integration link")]
    #[doc(alias = "CreateContactIntegrationLink")]
    #[inline]
    pub fn create_contact_integration_link(
        &self,
        contact_id: impl AsRef<str>,
    ) -> CreateContactIntegrationLink {
        CreateContactIntegrationLink {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref())
                .literal("/integrationlinks"),
            type_: None,
            external_id: None,
            s_idempotency_key: None,
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Remove the link of a contact with a record in another system.
    ///
    /// `DELETE /contacts/{contactId}/integrationlinks`\
    /// In the vendor's documents: `Delete an integration link`.
    ///
    /// Removes a link between a contact and its record in another system.
    ///
    /// The link is named in the query or in the body. Some servers on the way drop the body of a DELETE, so the query
    /// is the safer of the two.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::{IntegrationLinkReference, IntegrationLinkType};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_spruce::types::{IntegrationLinkType, NewIntegrationLink};
    /// # let accepted = client
    /// #     .create_contact_integration_link("entity_10")
    /// #     .body(
    /// #         NewIntegrationLink::new()
    /// #             .external_id("123")
    /// #             .type_(IntegrationLinkType::Custom)
    /// #             .url("https://example.com/contacts/123"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// client
    ///     .delete_contact_integration_link("entity_10")
    ///     .body(
    ///         IntegrationLinkReference::new()
    ///             .external_id("123")
    ///             .type_(IntegrationLinkType::Custom),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`type_`](crate::operations::DeleteContactIntegrationLink::type_): The other system. On the wire: `type`. Example: `elation`.
    /// - [`external_id`](crate::operations::DeleteContactIntegrationLink::external_id): Id of the record in the other system. On the wire: `externalId`. Example: `elation_140797386655555`.
    /// - [`body`](crate::operations::DeleteContactIntegrationLink::body), [`IntegrationLinkReference`](crate::types::IntegrationLinkReference): The link to remove.
    ///
    /// # Returns
    ///
    /// `200`: It has been deleted. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteContactIntegrationLinkError`](crate::operations::DeleteContactIntegrationLinkError).
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/deletecontactintegrationlink>
    ///
    /// Documented by the vendor. That a repeat does no harm is inferred.
    #[doc(alias = "DELETE /contacts/{contactId}/integrationlinks")]
    #[doc(alias = "Delete an integration link")]
    #[doc(alias = "DeleteContactIntegrationLink")]
    #[inline]
    pub fn delete_contact_integration_link(
        &self,
        contact_id: impl AsRef<str>,
    ) -> DeleteContactIntegrationLink {
        DeleteContactIntegrationLink {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref())
                .literal("/integrationlinks"),
            type_: None,
            external_id: None,
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Invite a patient to Spruce.
    ///
    /// `POST /contacts/{contactId}/invite`\
    /// In the vendor's documents: `Invite patient to Spruce`.
    ///
    /// Invites a patient to secure messaging, by SMS or e-mail.
    ///
    /// The first invite opens a secure conversation; another one sends the invite again, in the same conversation. A
    /// contact who has an account already cannot be invited. Nothing tells a repeat of this call from a second invite.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_spruce::types::Invite;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.spruce();
    /// # let client = conversant_spruce::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client
    ///     .send_invite(
    ///         "entity_11",
    ///         Invite::new("entityContact_3", "organizationCode_1")
    ///             .custom_message(
    ///                 "You've been invited to securely message with our clinic.",
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", reply.contact.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `contact_id`: Id of the contact, with the prefix `entity_`. On the wire: `contactId`.
    /// - `body`, [`Invite`](crate::types::Invite): Where the invite goes, and what it says.
    ///
    /// # Returns
    ///
    /// `200`, [`InviteReply`](crate::types::InviteReply): The invite has been sent.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The API token is wrong or has been disabled. Known from the vendor's overview, not from its reference; the body is inferred.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SendInviteError`](crate::operations::SendInviteError).
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// Not published. The provider reports it in `s-ratelimit-limit` and `s-ratelimit-remaining`; the client learns
    /// from them and waits before it would exceed it.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://developer.sprucehealth.com/reference/sendinvite>
    ///
    /// Documented by the vendor. The overview has the idempotency key for every POST; it is not declared for this
    /// one. With which status a contact with an account is refused is not published.
    #[doc(alias = "POST /contacts/{contactId}/invite")]
    #[doc(alias = "Invite patient to Spruce")]
    #[doc(alias = "SendInvite")]
    #[inline]
    pub fn send_invite(
        &self,
        contact_id: impl AsRef<str>,
        body: types::Invite,
    ) -> SendInvite {
        SendInvite {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/contacts/")
                .segment("contactId", contact_id.as_ref())
                .literal("/invite"),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`send_invite`](Self::send_invite) whose outcome is unknown: this cannot be told.
    ///
    /// A contact says in `hasPendingInvite` whether there is an invite, not how often or when it was sent.
    pub fn settle_send_invite(&self) -> Settle {
        Settle::impossible(
            self.core.clone(),
            "A contact says in `hasPendingInvite` whether there is an invite, not how often or when it was sent.",
        )
    }
}

pub(crate) static LIST_CONTACTS: Operation = Operation::new(
        "spruce",
        "list_contacts",
        Method::GET,
        "/contacts",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static LIST_CONTACTS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the contacts.
///
/// A call of [`Client::list_contacts`](crate::Client::list_contacts). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ListContacts {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    pub(crate) options: CallOptions,
}
impl ListContacts {
    /// How many entries a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 1 to 500. Example: `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Where the page starts, as the previous page said.
    ///
    /// Left out or empty, the list starts from its beginning.
    ///
    /// On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    #[inline]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::list_contacts`](crate::Client::list_contacts).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ContactsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&LIST_CONTACTS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::Contact> {
        let request = self.request();
        Items::new(
            self.client,
            &LIST_CONTACTS,
            &LIST_CONTACTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Contact>("/contacts")
                    .json::<types::ContactsReply>()?
                    .page(|whole: types::ContactsReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.contacts,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ContactsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::Contact>("/contacts")
                .json::<types::ContactsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 1, 500)?;
        }
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("paginationToken", &self.pagination_token);
        Ok(request)
    }
}

conversant_core::call_options!(ListContacts);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::list_contacts`](crate::Client::list_contacts), by status.
    pub enum ListContactsError for "spruce" "list_contacts" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static CREATE_CONTACT: Operation = Operation::new(
        "spruce",
        "create_contact",
        Method::POST,
        "/contacts",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Create a contact.
///
/// A call of [`Client::create_contact`](crate::Client::create_contact). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateContact {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::NewContact,
    pub(crate) options: CallOptions,
}
impl CreateContact {
    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status
    /// 422; the reply to the first one is not sent again.
    ///
    /// On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    #[inline]
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact`](crate::Client::create_contact).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::Contact, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CREATE_CONTACT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::Contact, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply.json::<types::Contact>()?.with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(CreateContact);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_contact`](crate::Client::create_contact), by status.
    pub enum CreateContactError for "spruce" "create_contact" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static SEARCH_CONTACTS: Operation = Operation::new(
        "spruce",
        "search_contacts",
        Method::POST,
        "/contacts/search",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static SEARCH_CONTACTS_PAGES: Paging = Paging {
    style: PageStyle::Token,
    at: "paginationToken",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// Search the contacts.
///
/// A call of [`Client::search_contacts`](crate::Client::search_contacts). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SearchContacts {
    pub(crate) client: Core,
    target: Target,
    pub(crate) page_size: Option<i32>,
    pub(crate) pagination_token: Option<String>,
    body: types::ContactSearch,
    pub(crate) options: CallOptions,
}
impl SearchContacts {
    /// How many entries a page holds at most.
    ///
    /// The default is not published.
    ///
    /// On the wire: `pageSize`. From 1 to 500. Example: `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Where the page starts, as the previous page said.
    ///
    /// Left out or empty, the list starts from its beginning.
    ///
    /// On the wire: `paginationToken`. Example: `abcdefghijklmnop`.
    #[inline]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::search_contacts`](crate::Client::search_contacts).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ContactSearchReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEARCH_CONTACTS, request, self.options).await?)
    }

    /// All items, as a stream that fetches the next page when it needs one.
    #[inline]
    pub fn stream(self) -> Items<types::Contact> {
        let request = self.request();
        Items::new(
            self.client,
            &SEARCH_CONTACTS,
            &SEARCH_CONTACTS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Contact>("/contacts")
                    .json::<types::ContactSearchReply>()?
                    .page(|whole: types::ContactSearchReply| Page {
                        next: whole.pagination_token.clone(),
                        more: Some(whole.has_more),
                        total: u64::try_from(whole.total_count).ok(),
                        last_id: None,
                        items: whole.contacts,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ContactSearchReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::Contact>("/contacts")
                .json::<types::ContactSearchReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.page_size {
            check::range("pageSize", *value, 1, 500)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("pageSize", &self.page_size);
        request.query("paginationToken", &self.pagination_token);
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(SearchContacts);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::search_contacts`](crate::Client::search_contacts), by status.
    pub enum SearchContactsError for "spruce" "search_contacts" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static CONTACT: Operation = Operation::new(
        "spruce",
        "contact",
        Method::GET,
        "/contacts/{contactId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get a contact.
///
/// A call of [`Client::contact`](crate::Client::contact). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Contact {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl Contact {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::contact`](crate::Client::contact).
    pub async fn send(
        self,
    ) -> Result<Reply<types::Contact, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CONTACT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::Contact, super::ReplyHeaders>, Error> {
        Ok(reply.json::<types::Contact>()?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(Contact);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::contact`](crate::Client::contact), by status.
    pub enum ContactError for "spruce" "contact" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static UPDATE_CONTACT: Operation = Operation::new(
        "spruce",
        "update_contact",
        Method::PATCH,
        "/contacts/{contactId}",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Change a contact.
///
/// A call of [`Client::update_contact`](crate::Client::update_contact). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateContact {
    pub(crate) client: Core,
    target: Target,
    pub(crate) s_idempotency_key: Option<String>,
    body: types::ContactUpdate,
    pub(crate) options: CallOptions,
}
impl UpdateContact {
    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status
    /// 422; the reply to the first one is not sent again.
    ///
    /// On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    #[inline]
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::update_contact`](crate::Client::update_contact).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::Contact, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UPDATE_CONTACT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::Contact, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply.json::<types::Contact>()?.with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UpdateContact);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::update_contact`](crate::Client::update_contact), by status.
    pub enum UpdateContactError for "spruce" "update_contact" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static DELETE_CONTACT: Operation = Operation::new(
        "spruce",
        "delete_contact",
        Method::DELETE,
        "/contacts/{contactId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Delete a contact.
///
/// A call of [`Client::delete_contact`](crate::Client::delete_contact). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteContact {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteContact {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_contact`](crate::Client::delete_contact).
    pub async fn send(self) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&DELETE_CONTACT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        Ok(reply.empty(&[200])?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeleteContact);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_contact`](crate::Client::delete_contact), by status.
    pub enum DeleteContactError for "spruce" "delete_contact" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static CONTACT_CONVERSATIONS: Operation = Operation::new(
        "spruce",
        "contact_conversations",
        Method::GET,
        "/contacts/{contactId}/conversations",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static CONTACT_CONVERSATIONS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the conversations of a contact.
///
/// A call of [`Client::contact_conversations`](crate::Client::contact_conversations). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ContactConversations {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ContactConversations {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::contact_conversations`](crate::Client::contact_conversations).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ContactConversationsReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&CONTACT_CONVERSATIONS, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Conversation> {
        let request = self.request();
        Items::new(
            self.client,
            &CONTACT_CONVERSATIONS,
            &CONTACT_CONVERSATIONS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Conversation>("/conversations")
                    .json::<types::ContactConversationsReply>()?
                    .page(|whole: types::ContactConversationsReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.conversations,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ContactConversationsReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::Conversation>("/conversations")
                .json::<types::ContactConversationsReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ContactConversations);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::contact_conversations`](crate::Client::contact_conversations), by status.
    pub enum ContactConversationsError for "spruce" "contact_conversations" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static CONTACT_INTEGRATION_LINKS: Operation = Operation::new(
        "spruce",
        "contact_integration_links",
        Method::GET,
        "/contacts/{contactId}/integrationlinks",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

static CONTACT_INTEGRATION_LINKS_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// List the integration links of a contact.
///
/// A call of [`Client::contact_integration_links`](crate::Client::contact_integration_links). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ContactIntegrationLinks {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ContactIntegrationLinks {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::contact_integration_links`](crate::Client::contact_integration_links).
    pub async fn send(
        self,
    ) -> Result<Reply<types::IntegrationLinksReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self.client.call(&CONTACT_INTEGRATION_LINKS, request, self.options).await?,
        )
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::IntegrationLink> {
        let request = self.request();
        Items::new(
            self.client,
            &CONTACT_INTEGRATION_LINKS,
            &CONTACT_INTEGRATION_LINKS_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::IntegrationLink>("/integrationLinks")
                    .json::<types::IntegrationLinksReply>()?
                    .page(|whole: types::IntegrationLinksReply| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.integration_links,
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::IntegrationLinksReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .list::<types::IntegrationLink>("/integrationLinks")
                .json::<types::IntegrationLinksReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(ContactIntegrationLinks);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::contact_integration_links`](crate::Client::contact_integration_links), by status.
    pub enum ContactIntegrationLinksError for "spruce" "contact_integration_links" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static CREATE_CONTACT_INTEGRATION_LINK: Operation = Operation::new(
        "spruce",
        "create_contact_integration_link",
        Method::POST,
        "/contacts/{contactId}/integrationlinks",
    )
    .repeat(Repeat::Keyed {
        header: "s-idempotency-key",
    })
    .duplicate(422, "type", "duplicate_request")
    .request_id_header("s-request-id");

/// Link a contact with a record in another system.
///
/// A call of [`Client::create_contact_integration_link`](crate::Client::create_contact_integration_link). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CreateContactIntegrationLink {
    pub(crate) client: Core,
    target: Target,
    pub(crate) type_: Option<types::IntegrationLinkType>,
    pub(crate) external_id: Option<String>,
    pub(crate) s_idempotency_key: Option<String>,
    body: Option<types::NewIntegrationLink>,
    pub(crate) options: CallOptions,
}
impl CreateContactIntegrationLink {
    /// The other system.
    ///
    /// On the wire: `type`. Example: `elation`.
    #[inline]
    pub fn type_(mut self, type_: types::IntegrationLinkType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Id of the record in the other system.
    ///
    /// On the wire: `externalId`. Example: `elation_140797386655555`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Name that the caller gives this request, so that a repeat of it is recognised.
    ///
    /// Spruce remembers it for 24 hours and answers a second request to the same path with the same key with status
    /// 422; the reply to the first one is not sent again.
    ///
    /// On the wire: `s-idempotency-key`. At most 255 characters. Example: `S7uiKYMMRzAcuG8S`.
    #[inline]
    pub fn s_idempotency_key(mut self, s_idempotency_key: impl Into<String>) -> Self {
        self.s_idempotency_key = Some(s_idempotency_key.into());
        self
    }

    /// The request's body.
    pub fn body(mut self, body: types::NewIntegrationLink) -> Self {
        self.body = Some(body);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact_integration_link`](crate::Client::create_contact_integration_link).
    pub async fn send(
        self,
    ) -> Result<Accepted<types::IntegrationLinksReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&CREATE_CONTACT_INTEGRATION_LINK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Accepted<types::IntegrationLinksReply, super::ReplyHeaders>, Error> {
        reply
            .accepted(|reply| Ok(
                reply
                    .json::<types::IntegrationLinksReply>()?
                    .with_headers(super::ReplyHeaders::read),
            ))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        if let Some(value) = &self.s_idempotency_key {
            check::length("s-idempotency-key", value, 0, 255)?;
        }
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("type", &self.type_);
        request.query("externalId", &self.external_id);
        if let Some(value) = &self.s_idempotency_key {
            request.header("s-idempotency-key", value)?;
        }
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(CreateContactIntegrationLink);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::create_contact_integration_link`](crate::Client::create_contact_integration_link), by status.
    pub enum CreateContactIntegrationLinkError for "spruce" "create_contact_integration_link" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `422`: A request with the same idempotency key has been made before.
        ///
        /// The first request counts; its reply is not sent again.
        422 => UnprocessableContent(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static DELETE_CONTACT_INTEGRATION_LINK: Operation = Operation::new(
        "spruce",
        "delete_contact_integration_link",
        Method::DELETE,
        "/contacts/{contactId}/integrationlinks",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Remove the link of a contact with a record in another system.
///
/// A call of [`Client::delete_contact_integration_link`](crate::Client::delete_contact_integration_link). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteContactIntegrationLink {
    pub(crate) client: Core,
    target: Target,
    pub(crate) type_: Option<types::IntegrationLinkType>,
    pub(crate) external_id: Option<String>,
    body: Option<types::IntegrationLinkReference>,
    pub(crate) options: CallOptions,
}
impl DeleteContactIntegrationLink {
    /// The other system.
    ///
    /// On the wire: `type`. Example: `elation`.
    #[inline]
    pub fn type_(mut self, type_: types::IntegrationLinkType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Id of the record in the other system.
    ///
    /// On the wire: `externalId`. Example: `elation_140797386655555`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// The request's body.
    pub fn body(mut self, body: types::IntegrationLinkReference) -> Self {
        self.body = Some(body);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_contact_integration_link`](crate::Client::delete_contact_integration_link).
    pub async fn send(self) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(
            self
                .client
                .call(&DELETE_CONTACT_INTEGRATION_LINK, request, self.options)
                .await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<(), super::ReplyHeaders>, Error> {
        Ok(reply.empty(&[200])?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        request.query("type", &self.type_);
        request.query("externalId", &self.external_id);
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(DeleteContactIntegrationLink);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_contact_integration_link`](crate::Client::delete_contact_integration_link), by status.
    pub enum DeleteContactIntegrationLinkError for "spruce" "delete_contact_integration_link" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}

pub(crate) static SEND_INVITE: Operation = Operation::new(
        "spruce",
        "send_invite",
        Method::POST,
        "/contacts/{contactId}/invite",
    )
    .repeat(Repeat::Never)
    .request_id_header("s-request-id");

/// Invite a patient to Spruce.
///
/// A call of [`Client::send_invite`](crate::Client::send_invite). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SendInvite {
    pub(crate) client: Core,
    target: Target,
    body: types::Invite,
    pub(crate) options: CallOptions,
}
impl SendInvite {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::send_invite`](crate::Client::send_invite).
    pub async fn send(
        self,
    ) -> Result<Reply<types::InviteReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEND_INVITE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::InviteReply, super::ReplyHeaders>, Error> {
        Ok(reply.json::<types::InviteReply>()?.with_headers(super::ReplyHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(SendInvite);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::send_invite`](crate::Client::send_invite), by status.
    pub enum SendInviteError for "spruce" "send_invite" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The API token is wrong or has been disabled.
        ///
        /// Known from the vendor's overview, not from its reference; the body is inferred.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
