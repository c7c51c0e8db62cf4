// Made by `cargo xtask generate ucwa` from specs/ucwa.yaml (sha256 8ae4282136bcaf5f) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Search, Settle};
use conversant_core::codegen::{Method, RawReply, Request, Target, typed_header};
use conversant_core::codegen::{Page, PageStyle, Paging};
use conversant_core::Items;
use conversant_core::http::HeaderMap;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Messaging
///
/// Instant messages in a conversation.
impl crate::Client {
    /// Get the state of instant messaging in a conversation.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging`\
    /// In the vendor's documents: `messaging`.
    ///
    /// Says whether messages can be sent in a conversation, and has the links to do so.
    ///
    /// Which links there are depends on the state: while connecting only [`stopMessaging`](crate::Client::stop_messaging); while connected
    /// [`sendMessage`](crate::Client::send_message), [`setIsTyping`](crate::Client::set_is_typing), [`stopMessaging`](crate::Client::stop_messaging) and `typingParticipants`; while disconnected [`addMessaging`](crate::Client::add_messaging).
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let messaging = client.get_messaging("833", "802").send().await?;
    /// println!("{:?}", messaging.state);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Messaging`](crate::types::Messaging): The state of messaging.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetMessagingError`](crate::operations::GetMessagingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/messaging_ref>
    ///
    /// Documented by the vendor. Which links there are in which state is read from captured traffic and the vendor's
    /// sample code.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging"
    )]
    #[doc(alias = "messaging")]
    #[doc(alias = "getMessaging")]
    #[inline]
    pub fn get_messaging(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> GetMessaging {
        GetMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_messaging`](Self::get_messaging), at a link that the server gave under the relation `messaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_messaging_at(&self, link: impl AsRef<str>) -> GetMessaging {
        GetMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Send an instant message.
    ///
    /// `POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/sendMessage`\
    /// In the vendor's documents: `sendMessage`.
    ///
    /// Posts a message to everybody in a conversation.
    ///
    /// Possible while the conversation's messaging modality is connected: only then does it offer the link. The body
    /// is the message itself, as HTML or as plain text. HTML may be sent where the policy `htmlMessaging` is enabled.
    ///
    /// The reply says that the server has taken the message, not that anybody has received it. It has no body;
    /// `Location` is the address of the new message. Delivery is reported in the event channel, with the same
    /// `operationId`: between two people whether the message arrived, with more which participants it failed to reach.
    /// `EventChannel::deliver` sends and waits for that.
    ///
    /// # Example
    ///
    /// ```
    /// use conversant_ucwa::operations::SendMessageBody;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let reply = client
    ///     .send_message(
    ///         "833",
    ///         "802",
    ///         "74cb7404-e0a2-47d5-a2d4-eb0376a47dbf",
    ///         SendMessageBody::html("<h>Hello</h>"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", reply.headers().location);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    /// - `operation_id`: An id of the caller's choice for this operation. It comes back as `operationId` of the message and in every event about it, which may arrive before the reply does. Make it unique, for example a UUID. No limit on its length is documented here; other operations allow 50 characters. On the wire: `operationId`.
    /// - `body`, [`SendMessageBody`](crate::operations::SendMessageBody): The message.
    ///
    /// # Returns
    ///
    /// `201`: The server has taken the message. The client reads no body.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `Location` as
    /// [`SendMessageHeaders`](crate::operations::SendMessageHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `413`, [`Reason`](crate::types::Reason): The request is too large.
    /// - `415`, [`Reason`](crate::types::Reason): The server does not take bodies of this content type.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SendMessageError`](crate::operations::SendMessageError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: `operationId` tells one call from another, but the provider does not promise to recognise a repeat.
    /// The client sends it again only when it certainly was not processed: no connection was made, or the provider
    /// answered 429, or 503 with `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/sendmessage_ref>
    ///
    /// Documented by the vendor. Taken from the page of 14 July 2015, and from the current page where that adds
    /// something. Body: the table says None, yet the text and the sample have one; it is `text/html` in 2015 and
    /// `text/plain` on the current page, which also lists `operationId` as a property of the body, where the sample
    /// has no place for it. Reply: the table says `message`, the sample is a 201 with `Location` and no body. Query:
    /// captured traffic and the vendor's sample code call the parameter `OperationContext`. Path: captured traffic
    /// posts to `messaging/messages` under the base path `/ucwa/oauth`; the page of 2015 has an empty base path
    /// (`//v1`), the current one `/ucwa`. Errors: the pages list 409 and 500, the current one 410 as well; 401 is
    /// from the pages about authentication, the others are from the general pages about errors, and 429 is listed by
    /// `batch` alone. The 409 with `AlreadyExists` is listed for nearly every operation, so it does not say that a
    /// repeated `operationId` is refused.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/sendMessage"
    )]
    #[doc(alias = "sendMessage")]
    #[inline]
    pub fn send_message(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        operation_id: impl Into<String>,
        body: SendMessageBody,
    ) -> SendMessage {
        SendMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/sendMessage"),
            operation_id: operation_id.into(),
            body,
            options: CallOptions::default(),
        }
    }

    /// The same as [`send_message`](Self::send_message), at a link that the server gave under the relation `sendMessage`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn send_message_at(
        &self,
        link: impl AsRef<str>,
        operation_id: impl Into<String>,
        body: SendMessageBody,
    ) -> SendMessage {
        SendMessage {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            operation_id: operation_id.into(),
            body,
            options: CallOptions::default(),
        }
    }

    /// What became of a message of [`send_message`](Self::send_message) whose outcome is unknown.
    ///
    /// Reads the conversation; never sends. See [`conversant_core::settle`].
    ///
    /// `since` is when the call was started: [`Error::started_at`](conversant_core::Error::started_at).
    #[inline]
    pub fn settle_send_message(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        operation_id: impl Into<String>,
        since: DateTime<Utc>,
    ) -> Settle {
        Settle::new(
            self.core.clone(),
            &SEND_MESSAGE_SEARCH,
            Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/messages"),
            std::collections::BTreeMap::from([
                ("operationId", Into::<String>::into(operation_id)),
            ]),
            since,
        )
    }

    /// Show that the user is typing.
    ///
    /// `POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/setIsTyping`\
    /// In the vendor's documents: `setIsTyping`.
    ///
    /// Shows the user as typing, for a short time that the vendor does not name; call it again to go on.
    ///
    /// The others hear of it in their event channels: the participant is added to `typingParticipants`, and deleted
    /// when the time is over.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.set_is_typing("833", "802").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `204`: The user is shown as typing. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`SetIsTypingError`](crate::operations::SetIsTypingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/setistyping_ref>
    ///
    /// Documented by the vendor. Captured traffic has the path `messaging/typing`.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/setIsTyping"
    )]
    #[doc(alias = "setIsTyping")]
    #[inline]
    pub fn set_is_typing(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> SetIsTyping {
        SetIsTyping {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/setIsTyping"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`set_is_typing`](Self::set_is_typing), at a link that the server gave under the relation `setIsTyping`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn set_is_typing_at(&self, link: impl AsRef<str>) -> SetIsTyping {
        SetIsTyping {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Stop instant messaging in a conversation.
    ///
    /// `POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/stopMessaging`\
    /// In the vendor's documents: `stopMessaging`.
    ///
    /// Ends instant messaging that is connecting or connected.
    ///
    /// In the vendor's walk through sending a message the conversation ends with it.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// client.stop_messaging("833", "802").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `204`: Instant messaging has stopped. The reply has no body.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`StopMessagingError`](crate::operations::StopMessagingError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/stopmessaging_ref>
    ///
    /// Documented by the vendor. Captured traffic has the path `messaging/terminate`. What a repeat leads to is not
    /// documented.
    #[doc(
        alias = "POST /applications/{applicationId}/communication/conversations/{conversationId}/messaging/stopMessaging"
    )]
    #[doc(alias = "stopMessaging")]
    #[inline]
    pub fn stop_messaging(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> StopMessaging {
        StopMessaging {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/stopMessaging"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`stop_messaging`](Self::stop_messaging), at a link that the server gave under the relation `stopMessaging`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn stop_messaging_at(&self, link: impl AsRef<str>) -> StopMessaging {
        StopMessaging {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get the links to a conversation's messages.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages`\
    /// In the vendor's documents: `messages`.
    ///
    /// Lists the messages of a conversation, each as a link.
    ///
    /// The vendor documents neither paging nor how long messages are kept.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// let mut items = client.get_messages("833", "802").stream();
    /// while let Some(link) = items.next().await {
    ///     let link = link?;
    ///     println!("{:?}", link.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Messages`](crate::types::Messages): The links to the messages.
    ///
    /// # Pages
    ///
    /// The vendor documents no pages. [`send`](crate::operations::GetMessages::send) gives the list,
    /// [`stream`](crate::operations::GetMessages::stream) its items one by one. An item that is not what the vendor
    /// documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetMessagesError`](crate::operations::GetMessagesError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/messages_ref>
    ///
    /// Documented by the vendor. The page is not in the documents of 2016. It lists 409, 410 and 500; 401 is from the
    /// pages about authentication, the others are from the general pages about errors.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages"
    )]
    #[doc(alias = "messages")]
    #[doc(alias = "getMessages")]
    #[inline]
    pub fn get_messages(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> GetMessages {
        GetMessages {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/messages"),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_messages`](Self::get_messages), at a link that the server gave under the relation `messages`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_messages_at(&self, link: impl AsRef<str>) -> GetMessages {
        GetMessages {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Get an instant message.
    ///
    /// `GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages/{messageId}`\
    /// In the vendor's documents: `message`.
    ///
    /// Gives a message that was sent or received.
    ///
    /// An incoming message has to be fetched through the event channel within 30 seconds. After that it is lost, and
    /// its sender is told that it was not received.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = conversant_sandbox::Sandbox::start().await?;
    /// # let there = sandbox.ucwa();
    /// # let client = conversant_ucwa::Client::builder().base_url(there.base_url());
    /// # let client = client.token(there.authorization().replace("Bearer ", "")).no_rate_limit().build()?;
    /// # use conversant_ucwa::operations::SendMessageBody;
    /// # let reply = client
    /// #     .send_message(
    /// #         "833",
    /// #         "802",
    /// #         "74cb7404-e0a2-47d5-a2d4-eb0376a47dbf",
    /// #         SendMessageBody::html("<h>Hello</h>"),
    /// #     )
    /// #     .send()
    /// #     .await?;
    /// let message = client.get_message("833", "802", "812").send().await?;
    /// println!("{:?}", message.direction);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `application_id`: The id of the application that signed in, as in its links. On the wire: `applicationId`.
    /// - `conversation_id`: The conversation's id, as in its links. On the wire: `conversationId`.
    /// - `message_id`: The message's id, as in its links. On the wire: `messageId`.
    ///
    /// # Returns
    ///
    /// `200`, [`Message`](crate::types::Message): The message.
    ///
    /// # Errors
    ///
    /// - `400`, [`Reason`](crate::types::Reason): The request is malformed, or a parameter is missing or not valid.
    /// - `401`: The token is missing or not valid. `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`. Header: `WWW-Authenticate`.
    /// - `403`, [`Reason`](crate::types::Reason): The caller may not do this, or the token from Azure AD is not valid.
    /// - `404`, [`Reason`](crate::types::Reason): The application or the resource does not exist, or not in the revision that was asked for.
    /// - `405`, [`Reason`](crate::types::Reason): The resource does not know this HTTP method.
    /// - `408`, [`Reason`](crate::types::Reason): The request took too long to arrive.
    /// - `409`, [`Reason`](crate::types::Reason): The resource exists already, there are too many groups, or the call is not supported here.
    /// - `410`, [`Reason`](crate::types::Reason): The application has ended, or there is no pool to redirect to. Trying again does not help.
    /// - `429`, [`Reason`](crate::types::Reason): There are too many requests under way.
    /// - `500`, [`Reason`](crate::types::Reason): The server failed. On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported version of Exchange.
    /// - `503`, [`Reason`](crate::types::Reason): The service is not available.
    /// - `504`, [`Reason`](crate::types::Reason): A server behind this one did not answer in time.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`GetMessageError`](crate::operations::GetMessageError).
    /// [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Source
    ///
    /// The vendor's page: <https://learn.microsoft.com/en-us/skype-sdk/ucwa/message_ref>
    ///
    /// Documented by the vendor. The page lists 409, 410 and 500; 401 is from the pages about authentication, the
    /// others are from the general pages about errors.
    #[doc(
        alias = "GET /applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages/{messageId}"
    )]
    #[doc(alias = "message")]
    #[doc(alias = "getMessage")]
    #[inline]
    pub fn get_message(
        &self,
        application_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> GetMessage {
        GetMessage {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/applications/")
                .segment("applicationId", application_id.as_ref())
                .literal("/communication/conversations/")
                .segment("conversationId", conversation_id.as_ref())
                .literal("/messaging/messages/")
                .segment("messageId", message_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// The same as [`get_message`](Self::get_message), at a link that the server gave under the relation `message`.
    ///
    /// The link takes the place of the path, and what it has as a query is kept. A link to another host than the client's is refused, because the request carries the access token.
    #[inline]
    pub fn get_message_at(&self, link: impl AsRef<str>) -> GetMessage {
        GetMessage {
            client: self.core.clone(),
            target: Target::link(&self.core, link.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static GET_MESSAGING: Operation = Operation::new(
        "ucwa",
        "get_messaging",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging",
    )
    .repeat(Repeat::Safe);

/// Get the state of instant messaging in a conversation.
///
/// A call of [`Client::get_messaging`](crate::Client::get_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessaging {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging`](crate::Client::get_messaging).
    pub async fn send(self) -> Result<Reply<types::Messaging>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_MESSAGING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Messaging>, Error> {
        reply.json::<types::Messaging>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetMessaging);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_messaging`](crate::Client::get_messaging), by status.
    pub enum GetMessagingError for "ucwa" "get_messaging" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static SEND_MESSAGE: Operation = Operation::new(
        "ucwa",
        "send_message",
        Method::POST,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/sendMessage",
    )
    .repeat(Repeat::Correlated {
        query: "operationId",
    });

static SEND_MESSAGE_SEARCH: Search = Search {
    read: &GET_MESSAGES,
    query: &[],
    items: "/_links/message",
    same: &[("/operationId", "/operationId")],
    exact: true,
    also: &[],
    id: "/_links/self/href",
    at: None,
    offset: None,
    page: usize::MAX,
    follow: Some((&GET_MESSAGE, "/href")),
};

conversant_core::text_body! {
    /// The body of [`Client::send_message`](crate::Client::send_message), in one of the formats the provider takes.
    pub enum SendMessageBody {
        /// `text/html`
        Html html = "text/html",
        /// `text/plain`
        Plain plain = "text/plain",
    }
}

/// Send an instant message.
///
/// A call of [`Client::send_message`](crate::Client::send_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SendMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) operation_id: String,
    body: SendMessageBody,
    pub(crate) options: CallOptions,
}
impl SendMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::send_message`](crate::Client::send_message).
    pub async fn send(self) -> Result<Reply<(), SendMessageHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEND_MESSAGE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<(), SendMessageHeaders>, Error> {
        Ok(reply.empty(&[201])?.with_headers(SendMessageHeaders::read))
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("operationId", &self.operation_id);
        let body = &self.body;
        body.write(&mut request);
        Ok(request)
    }
}

conversant_core::call_options!(SendMessage);

/// What a reply of [`Client::send_message`](crate::Client::send_message) says in its headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessageHeaders {
    /// Where the new message is.
    ///
    /// May be relative. Where the base path is empty it begins with two slashes; what follows them is then a
    /// part of the path, not a host.
    ///
    /// Header: `Location`.
    pub location: Option<conversant_core::Link>,
}
impl SendMessageHeaders {
    fn read(headers: &HeaderMap) -> Self {
        Self {
            location: typed_header(headers, "location"),
        }
    }
}

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::send_message`](crate::Client::send_message), by status.
    pub enum SendMessageError for "ucwa" "send_message" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `413`: The request is too large.
        413 => ContentTooLarge(types::Reason),
        /// `415`: The server does not take bodies of this content type.
        415 => UnsupportedMediaType(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static SET_IS_TYPING: Operation = Operation::new(
        "ucwa",
        "set_is_typing",
        Method::POST,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/setIsTyping",
    )
    .repeat(Repeat::Safe);

/// Show that the user is typing.
///
/// A call of [`Client::set_is_typing`](crate::Client::set_is_typing). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SetIsTyping {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl SetIsTyping {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::set_is_typing`](crate::Client::set_is_typing).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SET_IS_TYPING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(SetIsTyping);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::set_is_typing`](crate::Client::set_is_typing), by status.
    pub enum SetIsTypingError for "ucwa" "set_is_typing" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static STOP_MESSAGING: Operation = Operation::new(
        "ucwa",
        "stop_messaging",
        Method::POST,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/stopMessaging",
    )
    .repeat(Repeat::Never);

/// Stop instant messaging in a conversation.
///
/// A call of [`Client::stop_messaging`](crate::Client::stop_messaging). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct StopMessaging {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl StopMessaging {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::stop_messaging`](crate::Client::stop_messaging).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&STOP_MESSAGING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(StopMessaging);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::stop_messaging`](crate::Client::stop_messaging), by status.
    pub enum StopMessagingError for "ucwa" "stop_messaging" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static GET_MESSAGES: Operation = Operation::new(
        "ucwa",
        "get_messages",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages",
    )
    .repeat(Repeat::Safe);

static GET_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Whole,
    at: "",
    id: "id",
    first: &[],
    null_at_end: None,
};

/// Get the links to a conversation's messages.
///
/// A call of [`Client::get_messages`](crate::Client::get_messages). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessages {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetMessages {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messages`](crate::Client::get_messages).
    pub async fn send(self) -> Result<Reply<types::Messages>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_MESSAGES, request, self.options).await?)
    }

    /// All items, as a stream. The provider gives the list as a whole, with the first item that is asked for.
    #[inline]
    pub fn stream(self) -> Items<types::Link> {
        let request = self.request();
        Items::new(
            self.client,
            &GET_MESSAGES,
            &GET_MESSAGES_PAGES,
            request,
            self.options,
            |reply| Ok(
                reply
                    .list::<types::Link>("/_links/message")
                    .json::<types::Messages>()?
                    .page(|whole: types::Messages| Page {
                        next: None,
                        more: None,
                        total: None,
                        last_id: None,
                        items: whole.links.message.unwrap_or_default(),
                    }),
            ),
        )
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Messages>, Error> {
        reply.list::<types::Link>("/_links/message").json::<types::Messages>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetMessages);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_messages`](crate::Client::get_messages), by status.
    pub enum GetMessagesError for "ucwa" "get_messages" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}

pub(crate) static GET_MESSAGE: Operation = Operation::new(
        "ucwa",
        "get_message",
        Method::GET,
        "/applications/{applicationId}/communication/conversations/{conversationId}/messaging/messages/{messageId}",
    )
    .repeat(Repeat::Safe);

/// Get an instant message.
///
/// A call of [`Client::get_message`](crate::Client::get_message). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessage {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl GetMessage {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::get_message`](crate::Client::get_message).
    pub async fn send(self) -> Result<Reply<types::Message>, Error> {
        let request = self.request();
        Self::read(self.client.call(&GET_MESSAGE, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Message>, Error> {
        reply.json::<types::Message>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(GetMessage);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::get_message`](crate::Client::get_message), by status.
    pub enum GetMessageError for "ucwa" "get_message" {
        /// `400`: The request is malformed, or a parameter is missing or not valid.
        400 => BadRequest(types::Reason),
        /// `401`: The token is missing or not valid.
        ///
        /// `WWW-Authenticate` says where to get one. The body is a page for people, not a `Reason`.
        401 => Unauthorized,
        /// `403`: The caller may not do this, or the token from Azure AD is not valid.
        403 => Forbidden(types::Reason),
        /// `404`: The application or the resource does not exist, or not in the revision that was asked for.
        404 => NotFound(types::Reason),
        /// `405`: The resource does not know this HTTP method.
        405 => MethodNotAllowed(types::Reason),
        /// `408`: The request took too long to arrive.
        408 => RequestTimeout(types::Reason),
        /// `409`: The resource exists already, there are too many groups, or the call is not supported here.
        409 => Conflict(types::Reason),
        /// `410`: The application has ended, or there is no pool to redirect to. Trying again does not help.
        410 => Gone(types::Reason),
        /// `429`: There are too many requests under way.
        429 => TooManyRequests(types::Reason),
        /// `500`: The server failed.
        ///
        /// On calls that start an operation the subcode `CallbackChannelError` says that the remote event channel could
        /// not be reached; on reads `InvalidExchangeServerVersion` says that the user's mailbox is on an unsupported
        /// version of Exchange.
        500 => InternalServerError(types::Reason),
        /// `503`: The service is not available.
        503 => ServiceUnavailable(types::Reason),
        /// `504`: A server behind this one did not answer in time.
        504 => GatewayTimeout(types::Reason),
    }
}
