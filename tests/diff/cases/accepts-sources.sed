# Another source than that of the procedure, and one that was another before.
s|<accepts credentials="spid:2"/>|<accepts credentials="spid:2" sources="guide"/>|
s|<accepts credentials="ts-cns" sources="guide"/>|<accepts credentials="ts-cns"/>|
