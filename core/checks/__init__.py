"""What `./staysafe check` looks for: one module a subject, each a function that returns findings."""
