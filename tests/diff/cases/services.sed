# A state that is another, a way that is no longer known, a claim that is new, one that is gone.
s/state="rolling-out"/state="active"/
/as-of="2024-08-31"/d
s|<service state="inactive"|<service state="active" sources="medreminder-2026" as-of="2026-09-01"/>&|
s/ creation="automatic"//
