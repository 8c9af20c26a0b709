# The reason is what ends the reading, not what comes first.
s/<title xml:lang="it">Prova/<title xml:lang="it">  Prova/
s/<title xml:lang="it">Dal medico</<title xml:lang="it">Dal medico/
