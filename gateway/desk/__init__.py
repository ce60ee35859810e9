"""The officers' desk: its own listener, one file a verb. Written in English; residents' words keep their own direction."""
