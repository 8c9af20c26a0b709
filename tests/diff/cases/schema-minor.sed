# The format has more in it.
s/schema-version="1.0"/schema-version="1.1"/
