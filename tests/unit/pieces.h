/* SPDX-License-Identifier: MIT
 * Pieces of the clean document, and changes of it as text_change has them: what may stand beside these pieces. */
#ifndef FSE_TESTS_PIECES_H
#define FSE_TESTS_PIECES_H

#define TEN(text) text text text text text text text text text text

/* Texts. */
#define IN(lang, name, text) "<" name " xml:lang=\"" lang "\">" text "</" name ">"
#define IN_TWO(name, text) IN("it", name, text) IN("en", name, text)
#define IN_FOUR(name, text) IN_TWO(name, text) IN("de", name, text) IN("fr", name, text)
#define NAMES(text) IN_TWO("name", text)
#define TITLES IN_TWO("title", "T")
#define TEXTS IN_TWO("text", "T.")
#define SAME_IT IN("it", "text", "Apri il portale ed entra.")
#define SAME_EN IN("en", "text", "Open the portal and sign in.")

/* Elements. */
#define CODE(value) "<code value=\"" value "\">" IN_FOUR("label", "L") "</code>"
#define LEVEL(value) "<level value=\"" value "\">" IN_FOUR("text", "T.") "</level>"
#define SERVICE(attributes, sources) "<service " attributes " sources=\"" sources "\"/>"
#define ACCEPTS(credentials) "<accepts credentials=\"" credentials "\"/>"
#define STEP(number, texts) "<step number=\"" number "\">" texts "</step>"
#define ONLINE "mode=\"online\" channels=\"website\" audience=\"anyone\" "
#define STEP_AND_OUTPUT STEP("1", TEXTS) "<output kind=\"access\"/>"
#define PROCEDURE(id, attributes, accepts)                                                         \
    "<procedure " id ONLINE attributes ">" TITLES accepts STEP_AND_OUTPUT "</procedure>"
#define HERE " sources=\"portal-page\""
#define DEFAULT(attributes, until)                                                                 \
    "<default " attributes " law=\"portal-page\" " until HERE ">" IN_FOUR("text", "T.") "</default>"
#define REGION(attributes, names, crosswalk, more)                                                 \
    "<region " attributes ">" names "<crosswalk " crosswalk HERE "/>" more "</region>"
#define LAZIO "istat-region=\"12\" iso-3166-2=\"IT-62\" nuts-2=\"ITI4\" ministry-of-health=\"120\""
#define LAZIO_ABROAD                                                                               \
    "dpc-covid-19=\"12\" vaccine-area=\"LAZ\" revenue-agency=\"08\" "                              \
    "hl7-oid=\"2.16.840.1.113883.2.9.2.120\""
#define AOSTA "istat-region=\"02\" iso-3166-2=\"IT-23\" nuts-2=\"ITC2\" ministry-of-health=\"020\""
#define AOSTA_ABROAD                                                                               \
    "dpc-covid-19=\"02\" vaccine-area=\"VDA\" revenue-agency=\"20\" "                              \
    "hl7-oid=\"2.16.840.1.113883.2.9.2.20\""
#define MOLISE_HERE                                                                                \
    "istat-region=\"14\" iso-3166-2=\"IT-67\" nuts-2=\"ITF2\" ministry-of-health=\"140\""
#define MOLISE_ABROAD                                                                              \
    "dpc-covid-19=\"14\" vaccine-area=\"MOL\" revenue-agency=\"12\" "                              \
    "hl7-oid=\"2.16.840.1.113883.2.9.2.140\""
#define ACTIVE SERVICE("state=\"active\"", "portal-page")
#define LINK(role, href) "<link role=\"" role "\" href=\"" href "\"" HERE "/>"
#define HOST(name) "<host name=\"" name "\"" HERE "/>"
/* Where the service is active, and nobody knows how one gets in. */
#define WITHOUT_WAY                                                                                \
    ACTIVE LINK("portal",                                                                          \
                "https://www.fascicolosanitario.gov.it/") "<unknown fact=\"procedure\"" HERE "/>"
#define MOLISE_WAYS(accepts)                                                                       \
    HOST("www.regione.molise.it")                                                                  \
    ACTIVE PROCEDURE("id=\"molise-online\" ", HERE, accepts)                                       \
        LINK("portal", "https://www.regione.molise.it/")
#define MOLISE(id, accepts)                                                                        \
    REGION(id " kind=\"region\" " MOLISE_HERE, NAMES("Molise"), MOLISE_ABROAD, MOLISE_WAYS(accepts))
#define CREDENTIAL(attributes)                                                                     \
    "<credential " attributes HERE ">" IN_FOUR("name", "F")                                        \
        IN_FOUR("description", "F.") "</credential>"

/* Changes. */
#define CHANGE(from, to)                                                                           \
    {                                                                                              \
        from, to                                                                                   \
    }
#define BEFORE(piece, more) CHANGE(piece, more piece)
#define AFTER(piece, more) CHANGE(piece, piece more)
#define WITH_CODE(first, value) BEFORE("<code value=\"" first "\">", CODE(value))
#define OTHER_CODE(first, value) CHANGE("<code value=\"" first "\">", "<code value=\"" value "\">")
#define WITH_LIST(id, value)                                                                       \
    BEFORE("<credential id=\"spid\"", "<code-list id=\"" id "\">" CODE(value) "</code-list>")
#define SOURCE(id, attributes)                                                                     \
    "<source id=\"" id "\" kind=\"official-page\" grade=\"official\" date=\"2020\" " attributes    \
    ">" TITLES "</source>"
#define WITH_SOURCE(id, attributes)                                                                \
    BEFORE("</regions>",                                                                           \
           "<source id=\"" id "\" kind=\"official-page\" " attributes ">" TITLES "</source>")
#define OFFICIAL "grade=\"official\" "
#define UNCHECKED "grade=\"unchecked\" "
#define IN_REGION(more) BEFORE("</region>", more)
#define WITH_SERVICE(more) BEFORE("<procedure id", more)
#define WITH_PROCEDURE(id, attributes, accepts)                                                    \
    BEFORE("<link role=\"portal\"", PROCEDURE(id, attributes, accepts))
#define WITH_REGIONAL(id, more) BEFORE("<national>", CREDENTIAL(id " kind=\"regional\" " more))
#define WITH_MOLISE(id, accepts) AFTER("</region>", MOLISE(id, accepts))
#define WITH_CONTACT(attributes)                                                                   \
    WITH_LIST("contact-role", "help"),                                                             \
        BEFORE("<link role=\"portal\"",                                                            \
               "<contact role=\"help\" " attributes HERE ">" IN_TWO("label", "L") "</contact>")
#define OLD                                                                                        \
    CHANGE("updated=\"2026-10-04\"", "updated=\"2020-01-01\""),                                    \
        CHANGE("date=\"2026-10-04\"", "date=\"2020-01-01\"")
#define AFTER_STEP(more) AFTER("</step>", more)
#define WITH_AOSTA(lang, text)                                                                     \
    WITH_LIST("fact", "procedure"),                                                                \
        BEFORE("<region id", REGION("id=\"valle-d-aosta\" kind=\"region\" " AOSTA,                 \
                                    IN("en", "name", "Valle d’Aosta") IN(lang, "name", text),      \
                                    AOSTA_ABROAD, WITHOUT_WAY))
#define WITH_VENUE(venue)                                                                          \
    CHANGE("mode=\"online\" channels=\"website\"", "mode=\"in-person\" channels=\"desk\""),        \
        BEFORE("<step number", venue), WITH_CODE("online", "in-person"),                           \
        WITH_CODE("website", "desk"), WITH_LIST("venue", "pharmacy")
#define WITH_DEFAULTS(defaults)                                                                    \
    BEFORE("<link role=\"national\"", defaults), CHANGE("kind=\"official-page\"", "kind=\"law\""), \
        OTHER_CODE("official-page", "law"), WITH_LIST("fact", "creation")
#define PORTAL "https://www.salutelazio.it/\" sources"
#define TO(address) address "\" sources"
#define SCHEMA_LOCATION " xsi:schemaLocation=\"urn:fse:regions:1 ../../schema/regions.xsd\""
#define XSI " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""

#endif
