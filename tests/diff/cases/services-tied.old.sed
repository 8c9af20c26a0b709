# Two claims of one date.
s|<service state="inactive" sources="guide"/>|<service state="inactive" sources="key4biz-2021" as-of="2024-08-31"/>|
