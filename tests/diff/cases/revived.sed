# Without the attribute that replaces it, a procedure is current again, with all that is in it.
s/ replaces="emilia-romagna-online-2020"//
