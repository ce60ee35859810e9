"""The website: the public JSON contract, server-sent events, and a demo page with the chat."""
