# What is known of a credential: its kind, its end, a level that goes.
s/id="otp" kind="factor"/id="otp" kind="card" until="2026-12-31"/
/<level value="2">/,/<\/level>/d
s/ until="2021-09-30"//
