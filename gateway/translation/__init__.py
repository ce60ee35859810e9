"""Machine translation for languages that the service does not know: off unless the operator turns it on, never shown as advice."""
