# The same in other words, and what holds anyway.
s/own="false"/own="0"/
/dating=/! s/\(<source [^>]* date="[^"]*"\)/\1 dating="published"/
