# References, sets of words in another order, numbers and truths written otherwise.
s/Una nota/\&#85;na nota/
s/federa otp/otp  federa/
s/own="true"/own="1"/
s/<step number="1">/<step>/
s/<text xml:lang="it">Vai nel tuo comune\./<text xml:lang="it">\n Vai nel\n tuo   comune. /
