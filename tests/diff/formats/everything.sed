# A change of every class and kind, and texts that would like to be markup, links, mentions and commands.
s/data-version="1.0.0"/data-version="1.3.0"/
s/updated="2026-10-04"/updated="2026-11-01"/
s/license="CC-BY-4.0"/license="ODbL-1.0"/
s/L’identità digitale pubblica: un solo accesso per tutti i servizi pubblici\./L’identità digitale pubblica: un accesso unico per tutti i servizi pubblici./
s|>In der Gemeinde<|>**Gemeinde** [x](https://evil.example/) @all #1 \&lt;img src=x> `a` \| ::error::b ##[error]c<|
/<procedure id="calabria-desk"/,/<\/procedure>/d
s|<service state="inactive"|<service state="active" sources="medreminder-2026" as-of="2026-09-01"/>&|
s/spid:2"/spid:3"/
s|href="https://www.fascicolo-sanitario.it/" sources|href="https://fascicolo.example.it/`x`" until="2027-01-01" sources|
s/nuts-2="ITF6"/nuts-2="ITF9"/
/replaces=/,/<\/procedure>/{
s/number="2"/number="3"/
s/number="1"/number="2"/
s|<step number="2">|<step number="1"><text xml:lang="it">Accendi il computer.</text><text xml:lang="en">Turn your computer on.</text></step>&|
}
# A claim that holds again, one that has ended, and one that only its label tells from others.
/<credential id="federa"/s/ until="2021-09-30"//
s/<procedure id="bolzano-doctor"/& until="2026-10-31"/
s/Il medico di famiglia conosce/Il tuo medico conosce/
