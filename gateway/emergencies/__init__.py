"""The emergency lane: sees an emergency in a message by its words alone. Needs no assistant, no store and no network."""
