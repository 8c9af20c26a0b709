# A code that goes, one that comes, a label that is worded otherwise.
s/<code value="online">/<code value="assisted">/
s/<code-list id="mode">/<code-list id="mode"><code value="in-person"><label xml:lang="it">di persona<\/label><label xml:lang="en">in person<\/label><\/code>/
