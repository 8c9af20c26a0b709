# The codes by which others find a jurisdiction; what carries them as evidence is a fact like others.
s/nuts-2="ITF6"/nuts-2="ITF9"/
s/dpc-covid-19="18"/dpc-covid-19="19"/
s/revenue-agency="04" hl7-oid="2.16.840.1.113883.2.9.2.180" sources="medreminder-2026"/revenue-agency="04" istat-province="078" hl7-oid="2.16.840.1.113883.2.9.2.180" sources="guide"/
s/ istat-province="021"//
