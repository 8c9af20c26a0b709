# Older evidence is asked about.
s/updated="2026-10-04"/updated="2026-09-01"/
s/data-version="1.0.0"/data-version="1.0.1"/
