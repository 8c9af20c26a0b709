# A source: grade, date, address, publisher, one that is gone.
s/grade="third-party" date="2020" dating="inferred"/grade="official" date="2021"/
s| publisher="Key4biz"||
s|href="https://www.normattiva.it/"|href="https://www.normattiva.it/uri"|
/<source id="medreminder-2026"/,/<\/source>/d
