# Of two claims of different dates the newer holds, wherever it stands.
/<service state="active".*as-of="2024-08-31"/{h;d}
/<service state="inactive"/G
