# A later day of the newest evidence ends what had an end.
s/updated="2026-10-04"/updated="2027-01-02"/
