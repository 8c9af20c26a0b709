# Comments, suppressions, blanks and line ends say nothing.
s|<national>|<!-- a comment -->\n<?fse-lint ignore="not-https" reason="x"?>\n\n  <national>|
s/ kind="region"/   kind="region"/
s/audience="anyone"/audience='anyone'/
