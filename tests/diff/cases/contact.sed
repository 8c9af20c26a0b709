# The same address, for another purpose.
s/<contact role="help"/<contact role="data-protection"/
