# A version above what is asked for is right.
s/data-version="1.0.0"/data-version="2.0.0"/
s/spid:2"/spid:3"/
