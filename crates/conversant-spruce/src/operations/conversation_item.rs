// Made by `cargo xtask generate spruce` from specs/spruce.yaml (sha256 f142ebf49260de65) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Conversation Item
///
/// One message, call or note of a conversation.
impl crate::Client {
    /// Get an item of a conversation.
    ///
    /// `GET /conversationItems/{conversationItemId}`\
    /// In the vendor's documents: `Get a conversation item for a given id`.
    ///
    /// Fetches one message, call or note.
    ///
    /// The download addresses in it work for a while; fetch the item again for new ones.
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
    /// let reply = client.conversation_item("ti_1").send().await?;
    /// println!("{}", reply.conversation_item.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_item_id`: Id of the item, with the prefix `ti_`. On the wire: `conversationItemId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationItemReply`](crate::types::ConversationItemReply): The item.
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
    /// [`ConversationItemError`](crate::operations::ConversationItemError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/conversationitem>
    ///
    /// Documented by the vendor. The vendor's page about call recordings writes the path as /conversationItem; its
    /// reference and the addresses in its examples have /conversationItems.
    #[doc(alias = "GET /conversationItems/{conversationItemId}")]
    #[doc(alias = "Get a conversation item for a given id")]
    #[doc(alias = "ConversationItem")]
    #[inline]
    pub fn conversation_item(
        &self,
        conversation_item_id: impl AsRef<str>,
    ) -> ConversationItem {
        ConversationItem {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversationItems/")
                .segment("conversationItemId", conversation_item_id.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// Delete an item of a conversation.
    ///
    /// `DELETE /conversationItems/{conversationItemId}`\
    /// In the vendor's documents: `Delete a conversation item`.
    ///
    /// Deletes a message or another item, a moment later.
    ///
    /// The reply holds the id of the request; the webhook event `conversationItem.deleted` says when it is done. The
    /// item leaves a placeholder from which people in the app can restore it. `canDelete` of an item says whether it
    /// may be deleted: the rules are those of the app, the conversation has to belong to the organization, and some
    /// messages of the system always stay.
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
    /// let item = "ti_1";
    /// # let item = there.receive_message("t_1", "Thank you.").ok_or("there is the conversation")?;
    /// let reply = client.delete_conversation_item(item).send().await?;
    /// println!("{}", reply.request_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `conversation_item_id`: Id of the item, with the prefix `ti_`. On the wire: `conversationItemId`.
    ///
    /// # Returns
    ///
    /// `200`, [`ConversationItemDeletionReply`](crate::types::ConversationItemDeletionReply): The item is going to be
    /// deleted.
    ///
    /// [`headers`](conversant_core::Reply::headers) gives `s-ratelimit-limit`, `s-ratelimit-remaining`,
    /// `s-request-id` as [`ReplyHeaders`](crate::operations::ReplyHeaders).
    ///
    /// # Errors
    ///
    /// - `400`, [`Error`](crate::types::Error): The request is not valid.
    /// - `403`, [`Error`](crate::types::Error): The item may not be deleted, or the API token is wrong or has been disabled.
    /// - `404`, [`Error`](crate::types::Error): There is nothing with this id.
    /// - `500`, [`Error`](crate::types::Error): Something went wrong on the server.
    ///
    /// [`Error::body`](conversant_core::Error::body) gives the body, as
    /// [`DeleteConversationItemError`](crate::operations::DeleteConversationItemError).
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
    /// The vendor's page: <https://developer.sprucehealth.com/reference/deleteconversationitem>
    ///
    /// Documented by the vendor. The vendor says that the request id can be matched against webhook events without
    /// naming the event; that it is conversationItem.deleted comes from readers of its page about webhooks. It
    /// declares 403 for an item that may not be deleted; the overview has it for every call with a wrong or disabled
    /// token as well. That a repeat does no harm is inferred.
    #[doc(alias = "DELETE /conversationItems/{conversationItemId}")]
    #[doc(alias = "Delete a conversation item")]
    #[doc(alias = "DeleteConversationItem")]
    #[inline]
    pub fn delete_conversation_item(
        &self,
        conversation_item_id: impl AsRef<str>,
    ) -> DeleteConversationItem {
        DeleteConversationItem {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/conversationItems/")
                .segment("conversationItemId", conversation_item_id.as_ref()),
            options: CallOptions::default(),
        }
    }
}

pub(crate) static CONVERSATION_ITEM: Operation = Operation::new(
        "spruce",
        "conversation_item",
        Method::GET,
        "/conversationItems/{conversationItemId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Get an item of a conversation.
///
/// A call of [`Client::conversation_item`](crate::Client::conversation_item). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ConversationItem {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl ConversationItem {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::conversation_item`](crate::Client::conversation_item).
    pub async fn send(
        self,
    ) -> Result<Reply<types::ConversationItemReply, super::ReplyHeaders>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CONVERSATION_ITEM, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<types::ConversationItemReply, super::ReplyHeaders>, Error> {
        Ok(
            reply
                .json::<types::ConversationItemReply>()?
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

conversant_core::call_options!(ConversationItem);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::conversation_item`](crate::Client::conversation_item), by status.
    pub enum ConversationItemError for "spruce" "conversation_item" {
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

pub(crate) static DELETE_CONVERSATION_ITEM: Operation = Operation::new(
        "spruce",
        "delete_conversation_item",
        Method::DELETE,
        "/conversationItems/{conversationItemId}",
    )
    .repeat(Repeat::Safe)
    .request_id_header("s-request-id");

/// Delete an item of a conversation.
///
/// A call of [`Client::delete_conversation_item`](crate::Client::delete_conversation_item). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteConversationItem {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl DeleteConversationItem {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_conversation_item`](crate::Client::delete_conversation_item).
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::ConversationItemDeletionReply, super::ReplyHeaders>,
        Error,
    > {
        let request = self.request();
        Self::read(
            self.client.call(&DELETE_CONVERSATION_ITEM, request, self.options).await?,
        )
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<
        Reply<types::ConversationItemDeletionReply, super::ReplyHeaders>,
        Error,
    > {
        Ok(
            reply
                .json::<types::ConversationItemDeletionReply>()?
                .with_headers(super::ReplyHeaders::read),
        )
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(DeleteConversationItem);

conversant_core::error_body! {
    /// The typed bodies of the errors of [`Client::delete_conversation_item`](crate::Client::delete_conversation_item), by status.
    pub enum DeleteConversationItemError for "spruce" "delete_conversation_item" {
        /// `400`: The request is not valid.
        400 => BadRequest(types::Error),
        /// `403`: The item may not be deleted, or the API token is wrong or has been disabled.
        403 => Forbidden(types::Error),
        /// `404`: There is nothing with this id.
        404 => NotFound(types::Error),
        /// `500`: Something went wrong on the server.
        500 => InternalServerError(types::Error),
    }
}
