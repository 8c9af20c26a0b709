# Of two claims of one date the first holds, so that their order says something.
/<service state="active".*as-of="2024-08-31"/{h;d}
/<service state="inactive".*as-of="2024-08-31"/G
