# What is wrong by the rules or the schema is compared all the same.
# What the schema does not know is no part of what is compared.
s|<national>|<stray thing="1"/><national>|
s/"spid otp"/"spdi otp"/
