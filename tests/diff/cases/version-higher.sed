# It may go up without one.
s/data-version="1.0.0"/data-version="1.0.1"/
