"""What `./staysafe` does: run, test, talk, train, check, detect, bench, officer. Runs in the gateway's environment."""
