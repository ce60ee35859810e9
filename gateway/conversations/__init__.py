"""Conversations: made, written, read, handed over, wiped; and the turns in which the assistant answers."""
