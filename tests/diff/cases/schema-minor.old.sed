# As before that.
s/schema-version="1.1"/schema-version="1.0"/
