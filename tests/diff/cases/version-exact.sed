# So is the least one.
s/data-version="1.0.0"/data-version="1.0.1"/
s/spid:2"/spid:3"/
