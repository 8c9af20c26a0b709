/* SPDX-License-Identifier: MIT
 * libxml2, set up so that it opens nothing, prints nothing, and never runs out of memory
 * half-way. */
#ifndef FSE_XML_LIBRARY_H
#define FSE_XML_LIBRARY_H

/* Sets libxml2 up; before any other use of it, once. */
void library_start(void);

/* Frees what libxml2 keeps for itself; after all other uses. */
void library_stop(void);

/* Has errors go nowhere again; after who listened for them is done. */
void library_be_silent(void);

/* What may be loaded by name: nothing at all (a document; the state after library_start),
 * what is compiled into the program, or regular files beside a user's schema, or in folders there. */
enum library_access { LIBRARY_NOTHING, LIBRARY_EMBEDDED, LIBRARY_BESIDE };
void library_allow(enum library_access access);

/* Allows LIBRARY_BESIDE, for the schema PATH. */
void library_allow_beside(const char *path);

#endif
