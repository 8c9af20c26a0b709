# Its parts: combinations, venues, documents, consents, what it yields, what is not known.
s/spid:2"/spid:3"/
s/federa otp/cie otp/
s/code="family-doctor" own="true"/code="family-doctor"/
s/programme="Programma di prova"/programme="Altro programma"/
s/"identity-document"/"health-card"/
s|<consent code="informed"/>||
s/kind="credential" credential="ts-cns"/kind="credential" credential="spid"/
s/fact="credentials"/fact="venues"/
