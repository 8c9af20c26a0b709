# What the dataset says of itself; the licence says what one may do with it.
s/license="CC-BY-4.0"/license="ODbL-1.0"/
s/>A small test dataset\.</>A small dataset for tests.</
s/publisher="fse-lint maintainers"/publisher="fse-lint team"/
