// A solver process that never starts, as with a damaged installation.
process.exit(7)
