# A name of many words.
s/platform name="Piattaforma"/platform name="Piattaforma per il fascicolo sanitario elettronico delle cittadine e dei cittadini"/
