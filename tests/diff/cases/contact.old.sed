# Somebody to write to.
\|<link role="portal" href="https://www.fascicolo-sanitario.it/"|i\
    <contact role="help" email="fse@example.org" sources="guide">\
      <label xml:lang="it">Aiuto</label>\
      <label xml:lang="en">Help</label>\
    </contact>
