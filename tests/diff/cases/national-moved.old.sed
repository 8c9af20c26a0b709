# Two entry points.
s|<link role="national" href="https://www.fascicolosanitario.gov.it/" sources="medreminder-2026"/>|&\n    <link role="national" href="https://b.example.it/" sources="medreminder-2026"/>|
