# The first link of that role in what holds for all of Italy is the entry point of the pages.
/<link role="national" href="https:\/\/www.fascicolosanitario.gov.it\/" sources="medreminder-2026"\/>/{h;d}
/<link role="national" href="https:\/\/b/G
