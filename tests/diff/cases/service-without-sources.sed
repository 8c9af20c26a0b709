# What the schema forbids can be compared, too.
s/<service state="rolling-out" sources="guide"/<service state="rolling-out"/
