/* SPDX-License-Identifier: MIT
 * The encodings that texts in Western languages had before UTF-8, a byte a character. */
#ifndef FSE_BASE_LEGACY_H
#define FSE_BASE_LEGACY_H

#include <stdint.h>

/* Where one defines no character, a byte is the C1 control of Latin-1. */
enum legacy {
    LEGACY_WINDOWS_1252,
    LEGACY_LATIN_1,
    LEGACY_MAC_ROMAN,
    LEGACY_IBM850,
    LEGACY_IBM437,
    LEGACY_COUNT
};

/* The name that iconv has for ENCODING. */
const char *legacy_name(enum legacy encoding);

/* The character that BYTE is in ENCODING. */
uint32_t legacy_point(enum legacy encoding, unsigned char byte);

/* The byte that POINT is in ENCODING, or -1 if it has none. */
int legacy_byte(enum legacy encoding, uint32_t point);

#endif
