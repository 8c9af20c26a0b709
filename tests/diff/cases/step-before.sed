# Behind a step that is new, the others have not moved.
/replaces=/,/<\/procedure>/{s/number="2"/number="3"/;s/number="1"/number="2"/;s|<step number="2">|<step number="1"><text xml:lang="it">Accendi il computer.</text><text xml:lang="en">Turn your computer on.</text></step>&|}
