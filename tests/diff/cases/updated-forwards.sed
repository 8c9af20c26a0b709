# Newer evidence is a fact.
s/updated="2026-10-04"/updated="2026-11-01"/
