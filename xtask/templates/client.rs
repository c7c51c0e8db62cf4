/// At the root. Not compared with the vendor's samples yet.
pub fn NAME(server: &Server) -> conversant::NAME::Client {
    let builder = conversant::NAME::Client::builder().base_url(server.url());
    builder
        .token(TOKEN)
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .build()
        .expect("a URL and a token are all it takes")
}

