# An address that is another, a link that is new, one that is gone, an end, a label.
s|href="https://www.fascicolo-sanitario.it/" sources|href="https://fascicolo.example.it/" until="2027-01-01" sources|
s|<link role="official" href="https://www.spid.gov.it/" sources="key4biz-2021"/>|<link role="help" href="https://help.spid.gov.it/" sources="key4biz-2021"/>|
s/>Nationaler Zugang</>Nationales Portal</
