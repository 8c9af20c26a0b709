# A jurisdiction that is no longer there breaks what others build.
/<region id="calabria"/,/<\/region>/d
s/data-version="1.0.0"/data-version="1.9.9"/
