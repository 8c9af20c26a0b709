/* SPDX-License-Identifier: MIT
 * What the schema says in its own words: which children and attributes an element has,
 * which values a type has, and their documentation. Read from the XSD as it is written,
 * and only when there is something to explain. */
#ifndef FSE_SCHEMA_GRAMMAR_H
#define FSE_SCHEMA_GRAMMAR_H

#include <libxml/tree.h>

#include "base/words.h"
#include "schema/schema.h"

/* A declaration or definition in the XSD; NULL stands for one that is not there, and
 * every function takes it. */
typedef const xmlNode *grammar;

/* The global declaration of the element NAME, and the definition of the simple type NAME. */
grammar grammar_element(struct schema *schema, const char *name);
grammar grammar_simple_type(struct schema *schema, const char *name);

/* The first particle (xs:element with a ref) of the sequence inside ELEMENT, and the first attribute
 * that it declares. Schemas of other shapes than a flat sequence have no particles. */
grammar grammar_first_particle(grammar element);
grammar grammar_first_attribute(grammar element);

/* The particle or attribute after DECLARATION, which is not NULL; its name ("xml:lang" too), owned by
 * the schema. */
grammar grammar_next(grammar declaration);
const char *grammar_name(grammar declaration);

/* Whether at least one element of PARTICLE must be there; whether more than one may. */
int grammar_particle_is_required(grammar particle);
int grammar_particle_repeats(grammar particle);

/* Whether ELEMENT has elements, or nothing, in it and no text. */
int grammar_holds_elements(grammar element);

/* The attribute NAME of ELEMENT. */
grammar grammar_attribute(grammar element, const char *name);

/* Of FIRST and those after it, the one that is spelt most like NAME; NULL if none is. The name of the
 * attribute of ELEMENT that is, or is meant by "lang". */
grammar grammar_nearest(grammar first, const char *name);
const char *grammar_nearest_attribute(grammar element, const char *name);

/* What the simple type TYPE (NULL is legal) lists, in the schema's order; owned by the schema. */
struct words grammar_values(struct schema *schema, const char *type);

/* The name of ATTRIBUTE's type; that of its words, if it is a list. Both are owned by the schema. */
const char *grammar_type(grammar attribute);
const char *grammar_word_type(struct schema *schema, grammar attribute);

/* What each word of ATTRIBUTE may be, if it is a list of words that the schema lists; else none. */
struct words grammar_list_values(struct schema *schema, grammar attribute);

/* The documentation of DECLARATION, or of the type of an attribute, in the language of the
 * messages, owned by the schema; NULL if there is none. */
const char *grammar_documentation(struct schema *schema, grammar declaration);
const char *grammar_type_documentation(struct schema *schema, grammar attribute);

#endif
