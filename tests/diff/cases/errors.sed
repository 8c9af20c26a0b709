# What is wrong by the rules or the schema is compared all the same.
s|<national>|<stray thing="1"/><national>|
s/"spid otp"/"spdi otp"/
