# A note that is too long for a line, and a crosswalk that has ended.
s/<unknown fact="portal" sources="medreminder-2026"\/>/<note sources="guide"><text xml:lang="it">Chiedi sempre al medico o in farmacia<\/text><text xml:lang="en">Always ask your doctor or at the pharmacy of your choice before you apply for anything<\/text><\/note>&/
s/<host name="[^"]*"/& until="2020"/
