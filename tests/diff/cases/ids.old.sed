# Two claims with ids.
s/<service state="rolling-out"/<service id="bolzano-2020" state="rolling-out"/
s/<service state="inactive"/<service id="calabria-2020" state="inactive"/
s/<link role="portal"/<link id="portal-2026" role="portal"/
