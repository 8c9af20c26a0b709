# The sources of the procedure hold for what it accepts anyway.
s|<accepts credentials="spid:2"/>|<accepts credentials="spid:2" sources="key4biz-2021"/>|
