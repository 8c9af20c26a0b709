# A platform under another name.
s/platform name="Piattaforma"/platform name="Altra piattaforma"/
s/>Il fascicolo ne fa parte\./>Contiene il fascicolo./
