// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    path_lists = path_lists(PathLists, PATH_LISTS) 204 => (), (), ();
    path_objects = path_objects(PathObjects, PATH_OBJECTS) 204 => (), (), ();
    path_scalars = path_scalars(PathScalars, PATH_SCALARS) 204 => (), (), ();
    path_dot = path_dot(PathDot, PATH_DOT) 204 => (), (), ();
    query_styles = query_styles(QueryStyles, QUERY_STYLES) 204 => (), (), ();
    header_styles = header_styles(HeaderStyles, HEADER_STYLES) 204 => (), (), ();
    cookie_styles = cookie_styles(CookieStyles, COOKIE_STYLES) 204 => (), (), ();
    names = names(Names, NAMES) 204 => (), (), Typed<types::Cat>;
    search = search(SearchCall, SEARCH) 200 => Typed<types::Cat>, (), ();
    option = option(OptionCall, OPTION) 200 => Typed<types::Cat>, (), ();
    reply = reply(ReplyCall, REPLY) 200 => Typed<types::Cat>, (), ();
    search_error = search_error(SearchError, SEARCH_ERROR) 200 => Typed<types::Cat>, operations::SearchErrorError, ();
    several_bodies = several_bodies(SeveralBodies, SEVERAL_BODIES) 204 => (), (), Typed<types::Cat>;
    merge_patch = merge_patch(MergePatch, MERGE_PATCH) 200 => Typed<types::Cat>, (), Typed<types::Cat>;
    optional_body = optional_body(OptionalBody, OPTIONAL_BODY) 204 => (), (), Typed<types::Cat>;
    text_body = text_body(TextBody, TEXT_BODY) 200 => conversant_core::Text, (), conversant_core::Text;
    xml_body = xml_body(XmlBody, XML_BODY) 200 => conversant_core::Text, (), conversant_core::Text;
    pdf_body = pdf_body(PdfBody, PDF_BODY) 204 => (), (), Raw;
    image_body = image_body(ImageBody, IMAGE_BODY) 204 => (), (), Raw;
    untyped_body = untyped_body(UntypedBody, UNTYPED_BODY) 200 => conversant_core::Download, (), Raw;
    empty_content = empty_content(EmptyContent, EMPTY_CONTENT) 200 => (), (), ();
    form_body = form_body(FormBody, FORM_BODY) 204 => (), (), Typed<types::Order>;
    multipart_body = multipart_body(MultipartBody, MULTIPART_BODY) 204 => (), (), Raw;
    several_replies = several_replies(SeveralReplies, SEVERAL_REPLIES) 200 => ByStatus<operations::SeveralRepliesReply>, operations::SeveralRepliesError, ();
    empty_beside = empty_beside(EmptyBeside, EMPTY_BESIDE) 200 => ByStatus<operations::EmptyBesideReply>, (), ();
    range_reply = range_reply(RangeReply, RANGE_REPLY) 200 => Typed<types::Cat>, operations::RangeReplyError, ();
    default_reply = default_reply(DefaultReply, DEFAULT_REPLY) 200 => Typed<types::Cat>, operations::DefaultReplyError, ();
    nothing_described = nothing_described(NothingDescribed, NOTHING_DESCRIBED) 200 => (), (), ();
    texts = texts(Texts, TEXTS) 200 => Typed<types::Texts>, operations::TextsError, ();
    file = file(File, FILE) 200 => conversant_core::Download, (), ();
    events = events(Events, EVENTS) 200 => conversant_core::ByteStream, (), ();
    reply_headers = reply_headers(ReplyHeadersCall, REPLY_HEADERS) 204 => (), (), ();
    with_key = with_key(WithKey, WITH_KEY) 204 => (), (), ();
    with_query_key = with_query_key(WithQueryKey, WITH_QUERY_KEY) 204 => (), (), ();
    with_cookie = with_cookie(WithCookie, WITH_COOKIE) 204 => (), (), ();
    with_basic = with_basic(WithBasic, WITH_BASIC) 204 => (), (), ();
    with_both = with_both(WithBoth, WITH_BOTH) 204 => (), (), ();
}
