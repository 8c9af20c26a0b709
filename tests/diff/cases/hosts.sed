# Hosts are what they are called.
s/<host name="www.fascicolo-sanitario.it"/<host name="fascicolo-sanitario.it"/
