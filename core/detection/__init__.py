"""Which language is this? Script and letters first, then two identifiers and our own examples; the conversation's language as a prior."""
