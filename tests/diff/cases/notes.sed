# Notes: a word, another note, other sources, a long text by what differs in it.
s/knows today’s procedure/knows the procedure of today/
s|<unknown fact="portal" sources="medreminder-2026"/>|<note sources="guide"><text xml:lang="it">Nuova.</text><text xml:lang="en">New.</text></note>&|
s/L’identità digitale pubblica: un solo accesso per tutti i servizi pubblici\./L’identità digitale pubblica: un accesso unico per tutti i servizi pubblici./
