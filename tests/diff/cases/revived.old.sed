# What is replaced has not ended.
/emilia-romagna-online-2020/s/ until="2021-09-30"//
