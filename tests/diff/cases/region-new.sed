# One that is new adds.
s/<region id="calabria"/<region id="lazio"/
