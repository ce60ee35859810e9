"""WhatsApp: what is sent. Receiving, the outbox and the webhook come with the channel itself."""
