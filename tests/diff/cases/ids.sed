# What others may have stored is gone: an id that is dropped, one that is another, a claim with one. An id that is new
# breaks nothing.
s/id="bolzano-2020" //
s/id="calabria-2020" /id="calabria-guide" /
/id="portal-2026"/d
s/<service state="active" creation/<service id="emilia-romagna-2020" state="active" creation/
