/* SPDX-License-Identifier: MIT
 * The limit of what reads XML with libxml2: parses a file and does nothing with what it meets. */
#include <libxml/parser.h>
#include <libxml/xmlmemory.h>
#include <stdio.h>

int
main(int count, char **arguments)
{
    xmlSAXHandler handlers = {.initialized = XML_SAX2_MAGIC};
    int status = count == 2 ? xmlSAXUserParseFile(&handlers, NULL, arguments[1]) : 2;
    xmlCleanupParser();
    return status != 0;
}
