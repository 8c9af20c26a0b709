# What is said without need.
s/own="true"/own="false"/
s/ requires="bolzano-desk"//
