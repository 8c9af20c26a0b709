# It never goes down, even without a change.
s/data-version="1.0.0"/data-version="0.9.0"/
