# One that goes takes its id with it.
/<procedure id="calabria-desk"/,/<\/procedure>/d
