# Its facts: mode, channels, audience, situation, prerequisite, end, sources, date.
s/mode="in-person" channels="desk" audience="residents" when="no-computer"/mode="assisted" channels="doctor desk" audience="adults"/
s/ requires="bolzano-desk"//
s/until="2021-09-30" sources="guide"/until="2021-10-31" sources="dl-76-2020 guide"/
s/as-of="2021-10"/as-of="2021-11"/
