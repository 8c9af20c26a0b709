# The order of steps is what one does first.
/Apri il sito/s/.*/X/
/Open the site/s/.*/Y/
s|<text xml:lang="it">Entra con SPID o con la tessera.</text>|<text xml:lang="it">Apri il sito del fascicolo.</text>|
s|<text xml:lang="en">Sign in with SPID or with the card.</text>|<text xml:lang="en">Open the site of the record.</text>|
s|^X$|<text xml:lang="it">Entra con SPID o con la tessera.</text>|
s|^Y$|<text xml:lang="en">Sign in with SPID or with the card.</text>|
