/* SPDX-License-Identifier: MIT
 * Letters and digits of ASCII, whatever the locale. */
#ifndef FSE_BASE_ASCII_H
#define FSE_BASE_ASCII_H

static inline int
ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline int
ascii_is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline int
ascii_is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline int
ascii_is_letter(char c)
{
    return ascii_is_small(c) || ascii_is_capital(c);
}

/* C in lower case, if it is a letter. */
static inline char
ascii_lower(char c)
{
    return ascii_is_capital(c) ? (char)(c - 'A' + 'a') : c;
}

#endif
