# The format has more in it.
s/schema-version="1.1"/schema-version="1.2"/
