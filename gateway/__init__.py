"""The gateway: channels, conversations, officers. The only process that faces the internet; runs without Rasa."""
