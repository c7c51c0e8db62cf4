// Made by `cargo xtask generate highq` from specs/highq.yaml (sha256 21ded36bb2b68bef) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    create_token = create_token(CreateToken, CREATE_TOKEN) 200 => Typed<types::TokenReply>, operations::CreateTokenError, Typed<types::TokenRequest>;
    create_conversation = create_conversation(CreateConversation, CREATE_CONVERSATION) 200 => Typed<types::Conversation>, operations::CreateConversationError, Typed<types::Conversation>;
    get_conversation_messages = get_conversation_messages(GetConversationMessages, GET_CONVERSATION_MESSAGES) 200 => Typed<types::Conversation>, operations::GetConversationMessagesError, ();
    reply_to_conversation = reply_to_conversation(ReplyToConversation, REPLY_TO_CONVERSATION) 200 => Typed<types::Conversation>, operations::ReplyToConversationError, Typed<types::ConversationMessage>;
    update_conversation = update_conversation(UpdateConversation, UPDATE_CONVERSATION) 200 => (), operations::UpdateConversationError, ();
    get_user_list = get_user_list(GetUserList, GET_USER_LIST) 200 => Typed<types::UserList>, operations::GetUserListError, ();
    get_user = get_user(GetUser, GET_USER) 200 => Typed<types::User>, operations::GetUserError, ();
    add_file = add_file(AddFile, ADD_FILE) 201 => Typed<types::AddedFile>, operations::AddFileError, Raw;
    get_file_info = get_file_info(GetFileInfo, GET_FILE_INFO) 200 => Typed<types::FileInfo>, operations::GetFileInfoError, ();
}
