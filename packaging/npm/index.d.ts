// SPDX-License-Identifier: MIT
// Written by packaging/npm/types.cjs of schema/regions.schema.json.

declare namespace regions {
    /** How the electronic health record (FSE) is activated in each of Italy’s regions and autonomous provinces: the JSON export of data/regions.xml, format 1.x. A key is the XML’s term in camel case; what can repeat is an array, what is absent is null, codes are strings. */
    interface Regions {
        /** The version of the format; this schema describes 1.x. */
        schemaVersion: string;
        /** The version of the data, by Semantic Versioning; it ends in +unchecked in files made in spite of errors. */
        dataVersion: string;
        /** The date of the newest evidence; what is current is measured against it. */
        updated: FullDate;
        /** Whether the dataset was checked and had no errors; false only in files made with --force. */
        checked: boolean;
        /** What the dataset is called. */
        title: Bilingual;
        /** What the dataset is. */
        description: Bilingual;
        /** Who publishes the dataset. */
        publisher: Line;
        /** The licence of the data, as an SPDX identifier. */
        license: Line;
        /** The text of the licence. */
        licenseHref: Url;
        /** The e-mail address to which one reports an error in the data; null where none is given. */
        email: Line | null;
        /** The code lists with their labels. */
        codeLists: [CodeList, ...(CodeList)[]];
        /** The credentials, one record each. */
        credentials: [Credential, ...(Credential)[]];
        /** What holds for all of Italy. */
        national: National;
        /** The jurisdictions, in ISTAT’s order, Bolzano and Trento in the place of 04. */
        regions: Region[];
        /** The sources, to which every claim refers. */
        sources: [Source, ...(Source)[]];
    }

    /** A text that is not empty. */
    type Line = string;

    /** Lower-case letters and digits, with hyphens between. */
    type Slug = string;

    /** An absolute web address. */
    type Url = string;

    /** A day: 2026-10-04. */
    type FullDate = string;

    /** A day, a month or a year, as exact as the evidence: 2026-10-04, 2025-07, 2020. */
    type EvidenceDate = string;

    /** A text in the four languages; where it is left out altogether, all four are null. */
    interface Texts {
        /** In Italian; null where there is none. */
        it: Line | null;
        /** In English; null where there is none. */
        en: Line | null;
        /** In German; null where there is none. */
        de: Line | null;
        /** In French; null where there is none. */
        fr: Line | null;
    }

    /** A text in the four languages: Italian and English always, German and French where they are there. */
    interface Bilingual {
        /** In Italian. */
        it: Line;
        /** In English. */
        en: Line;
        /** In German; null where there is none. */
        de: Line | null;
        /** In French; null where there is none. */
        fr: Line | null;
    }

    /** Ids of sources, at least one. */
    type SourceIds = [Slug, ...(Slug)[]];

    /** What the claim is recognised by. It names nothing else, and under one data version nothing else either. */
    type Key = string;

    /** Keys of claims. */
    type Keys = Key[];

    /** current: holds. superseded: other claims took its place. ended: its end has passed. */
    type Status = "current" | "superseded" | "ended";

    /** Taken from the procedures that hold and are for anyone, adults or residents. online: it can be opened online with known credentials. after-visit: online, once another procedure is done at a desk or with help. details-missing: online, and no source says all of with what, how or where. offline: only in person or with help. unknown: no source says how. inactive: the service is not active. */
    type Availability = "online" | "after-visit" | "details-missing" | "offline" | "unknown" | "inactive";

    /** The 21 jurisdictions, in the reference order. */
    type JurisdictionId = "piemonte" | "valle-d-aosta" | "lombardia" | "provincia-autonoma-di-bolzano" | "provincia-autonoma-di-trento" | "veneto" | "friuli-venezia-giulia" | "liguria" | "emilia-romagna" | "toscana" | "umbria" | "marche" | "lazio" | "abruzzo" | "molise" | "campania" | "puglia" | "basilicata" | "calabria" | "sicilia" | "sardegna";

    /** Kind of jurisdiction. */
    type JurisdictionKind = "region" | "autonomous-province";

    /** The credentials. */
    type CredentialId = "spid" | "cie" | "cns" | "ts-cns" | "carta-servizi" | "cps" | "pin" | "otp" | "pec" | "federa" | "fedcohesion" | "sistema-piemonte" | "sanita-km-zero" | "lombardia-otp" | "asl-puglia" | (string & {});

    /** Kind of credential. */
    type CredentialKind = "digital-identity" | "card" | "factor" | "mailbox" | "regional" | "layer" | (string & {});

    /** State of the service. */
    type ServiceState = "active" | "rolling-out" | "inactive";

    /** How the record comes into being. */
    type Creation = "automatic" | "on-request";

    /** How the person takes part. */
    type Mode = "online" | "in-person" | "assisted";

    /** Channel of the service. */
    type Channel = "website" | "app" | "desk" | "doctor" | "pharmacy" | (string & {});

    /** Whom it is for. */
    type Audience = "anyone" | "adults" | "minors" | "residents" | (string & {});

    /** Situation in which it serves. */
    type Situation = "no-active-pin" | "no-computer" | (string & {});

    /** Places and people to turn to. */
    type VenueCode = "health-authority-desk" | "authorised-desk" | "health-registry-desk" | "health-district" | "pta" | "scelta-e-revoca" | "spazio-regione" | "accredited-desk" | "punto-assistito" | "public-relations-office" | "municipality" | "post-office" | "digital-help-point" | "family-doctor" | "paediatrician" | "specialist-doctor" | "pharmacy" | "parapharmacy" | (string & {});

    /** Documents. */
    type DocumentCode = "identity-document" | "health-card" | "application-form" | "delegation" | (string & {});

    /** Consents. */
    type ConsentCode = "informed" | "creation" | "consultation" | "feeding" | (string & {});

    /** What a procedure yields. */
    type OutputKind = "activation" | "access" | "credential" | "consent" | "delegation" | (string & {});

    /** What an address is for. */
    type LinkRole = "portal" | "information" | "help" | "national" | "official" | (string & {});

    /** Facts that can be said to be unknown, or that a national law settles. */
    type Fact = "service" | "creation" | "procedure" | "credentials" | "venues" | "documents" | "consents" | "portal" | "sign-in" | "minors" | (string & {});

    /** What a name that people use is the name of. */
    type AliasKind = "name" | "capital" | "city" | (string & {});

    /** What a contact is for. */
    type ContactRole = "help" | "desk" | (string & {});

    /** Kind of source. */
    type SourceKind = "guide" | "official-page" | "law" | "news" | "repository" | "web-page" | (string & {});

    /** What the evidence is worth. */
    type EvidenceGrade = "official" | "third-party" | "unchecked";

    /** Where the date comes from. */
    type Dating = "published" | "inferred";

    /** The code lists with labels. */
    type CodeListId = "jurisdiction-kind" | "credential-kind" | "service-state" | "creation" | "mode" | "channel" | "audience" | "situation" | "venue" | "document" | "consent" | "output-kind" | "link-role" | "fact" | "alias-kind" | "contact-role" | "source-kind" | "evidence-grade" | "dating" | (string & {});

    /** The number of an assurance level: 1 to 9. */
    type Level = string;

    /** Two digits, zero kept: 08. */
    type IstatRegionCode = string;

    /** A code list. */
    interface CodeList {
        /** Which list. */
        id: CodeListId;
        /** Its codes, in the order of the schema. */
        codes: [Code, ...(Code)[]];
    }

    /** A value of a code list. */
    interface Code {
        /** The code, as it stands in the records. */
        value: Slug;
        /** Its label. */
        label: Bilingual;
        /** What it means. */
        description: Texts;
    }

    /** A credential: what it is, its levels, where to ask for it, whether it was withdrawn. */
    interface Credential {
        /** Which credential. */
        id: CredentialId;
        /** What kind it is. */
        kind: CredentialKind;
        /** The credential as which it counts everywhere; null where there is none. */
        isA: CredentialId | null;
        /** Its name. */
        name: Bilingual;
        /** What it is, in plain words. */
        description: Bilingual;
        /** The first day it is valid; null where not known. */
        since: EvidenceDate | null;
        /** The last day it is valid for citizens; null where no end is known. */
        until: EvidenceDate | null;
        /** The id of the source that is the law that withdraws it. */
        law: Slug | null;
        /** Its assurance levels; empty where it has none. */
        levels: CredentialLevel[];
        /** Its addresses. */
        links: Link[];
        /** Other things that sources say of it. */
        notes: Note[];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** An assurance level of a credential. */
    interface CredentialLevel {
        /** The number of the level. */
        value: Level;
        /** What it asks of the person. */
        text: Bilingual;
    }

    /** What holds for all of Italy. */
    interface National {
        /** The hosts to which any record may link. */
        hosts: [Host, ...(Host)[]];
        /** What the law says for all of Italy; it holds in each jurisdiction that does not speak of it. */
        defaults: Default[];
        /** What anyone in Italy can do, also what no longer holds. */
        procedures: Procedure[];
        /** Whom to turn to, also what no longer holds. */
        contacts: Contact[];
        /** The national addresses. */
        links: [Link, ...(Link)[]];
        /** Advice and laws. */
        notes: Note[];
        /** What is not known. */
        unknowns: Unknown[];
    }

    /** A region or autonomous province. */
    interface Region {
        /** The stable slug, to join on. */
        id: JurisdictionId;
        /** Region or autonomous province. */
        kind: JurisdictionKind;
        /** ISO 3166-2 code: IT-62, IT-BZ. */
        iso3166_2: string;
        /** ISTAT region code; Trento and Bolzano share 04. */
        istatRegion: IstatRegionCode;
        /** NUTS level 2 code: ITI4. */
        nuts2: string;
        /** Ministry of Health code, used by the FSE: 080. */
        ministryOfHealth: string;
        /** Its codes in other schemes, and the sources of all its codes. */
        crosswalk: Crosswalk;
        /** Its name: the official one in Italian, for Bolzano also in German and for Valle d’Aosta in French; else the usual one. */
        name: Bilingual;
        /** Names that people use for it or for a place in it, to find it by; not to show. */
        aliases: Alias[];
        /** What holds today, taken from the arrays below. */
        current: Current;
        /** All claims about the service. */
        services: [Service, ...(Service)[]];
        /** The platform of which the record is a part; null where no source names one. */
        platform: Platform | null;
        /** The procedures, also those that no longer hold. */
        procedures: Procedure[];
        /** Whom to turn to, also what no longer holds. */
        contacts: Contact[];
        /** The hosts that the jurisdiction may link to. */
        hosts: Host[];
        /** The addresses, also those that no longer hold. */
        links: Link[];
        /** Other things that sources say. */
        notes: Note[];
        /** What no source says. */
        unknowns: Unknown[];
    }

    /** The codes of a jurisdiction in other schemes. */
    interface Crosswalk {
        /** Code in the Civil Protection’s COVID-19 data. */
        dpcCovid19: IstatRegionCode;
        /** Area in the open vaccine data: LAZ. */
        vaccineArea: string;
        /** Code of the Revenue Agency. */
        revenueAgency: IstatRegionCode;
        /** ISTAT province code, for the two autonomous provinces; null elsewhere. */
        istatProvince: string | null;
        /** Root of the OIDs at HL7 Italy. */
        hl7Oid: string;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** What holds today in a jurisdiction. Of a fact on which the jurisdiction is silent the national default holds; where it says something else, both stand, the jurisdiction’s first. */
    interface Current {
        /** Whether an adult can open the record online today. */
        availability: Availability;
        /** The claim with the state of the service; null where no claim is current. */
        service: Service | null;
        /** The keys of all current claims about the service, that with the state first. */
        services: Keys;
        /** The portal that holds; null where none is known. */
        portal: Link | null;
        /** The ids of the procedures that hold. */
        procedures: Slug[];
        /** The credentials that these procedures accept, withdrawn ones left out; which go together stands in the procedures. */
        credentials: CredentialId[];
        /** Those with which an adult opens the record online today, each alone: a procedure that opensOnline and is not for minors asks for nothing else but mere factors (PIN, one-time code). */
        onlineCredentials: CredentialId[];
        /** The state of the service; null where no claim is current. */
        state: CurrentState | null;
        /** How the record comes into being; empty where nobody says. */
        creation: CurrentCreation[];
        /** With which credentials one signs in; empty where nobody says. */
        signIn: CurrentSignIn[];
        /** The consents that are asked for; empty where nobody says. */
        consents: CurrentConsents[];
        /** What there is for minors; empty where nobody says. */
        minors: CurrentMinors[];
    }

    /** Who says so. */
    type Origin = "region" | "national";

    /** The state of the service, and who says so. */
    interface CurrentState {
        /** The state. */
        value: ServiceState;
        /** Who says so: the jurisdiction or, with national, the law for all of Italy. */
        origin: Origin;
        /** The key of the claim that says so; null where procedures do. */
        claim: Key | null;
        /** The id of the source that is the law of the national default; null where the jurisdiction says so. */
        law: Slug | null;
    }

    /** How the record comes into being, and who says so. */
    interface CurrentCreation {
        /** How. */
        value: Creation;
        /** Who says so: the jurisdiction or, with national, the law for all of Italy. */
        origin: Origin;
        /** The key of the claim that says so; null where procedures do. */
        claim: Key | null;
        /** The id of the source that is the law of the national default; null where the jurisdiction says so. */
        law: Slug | null;
    }

    /** With which credentials one signs in, and who says so. */
    interface CurrentSignIn {
        /** The credentials, each of which some procedure accepts. */
        values: CredentialId[];
        /** Who says so: the jurisdiction or, with national, the law for all of Italy. */
        origin: Origin;
        /** The key of the claim that says so; null where procedures do. */
        claim: Key | null;
        /** The id of the source that is the law of the national default; null where the jurisdiction says so. */
        law: Slug | null;
    }

    /** The consents that are asked for, and who says so. */
    interface CurrentConsents {
        /** The consents. */
        values: ConsentCode[];
        /** The ids of the current procedures that say so; empty where a national default does. */
        procedures: Slug[];
        /** Who says so: the jurisdiction or, with national, the law for all of Italy. */
        origin: Origin;
        /** The key of the claim that says so; null where procedures do. */
        claim: Key | null;
        /** The id of the source that is the law of the national default; null where the jurisdiction says so. */
        law: Slug | null;
    }

    /** What there is for minors, and who says so: procedures, or a national default, whose words say it. */
    interface CurrentMinors {
        /** The ids of the current procedures that say so; empty where a national default does. */
        procedures: Slug[];
        /** Who says so: the jurisdiction or, with national, the law for all of Italy. */
        origin: Origin;
        /** The key of the claim that says so; null where procedures do. */
        claim: Key | null;
        /** The id of the source that is the law of the national default; null where the jurisdiction says so. */
        law: Slug | null;
    }

    /** What the law says of a fact for all of Italy. */
    interface Default {
        /** Of which fact. */
        fact: Fact;
        /** What holds: a code of the list creation, credentials, or consents; empty for minors, of whom the words say it. */
        values: Slug[];
        /** The id of the source that is the law. */
        law: Slug;
        /** Since when; null where not known. */
        since: EvidenceDate | null;
        /** Until when; null where no end is known. */
        until: EvidenceDate | null;
        /** What it says, in plain words. */
        text: Bilingual;
        /** Other things that sources say of it. */
        notes: Note[];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A claim about the service: its state, how the record comes into being. */
    interface Service {
        /** The id by which others name it in replaces; null where none has to. */
        id: Slug | null;
        /** The ids of the older claims about the service that it replaces. */
        replaces: Slug[];
        /** The state. */
        state: ServiceState;
        /** How the record comes into being; null where not known. */
        creation: Creation | null;
        /** Since when; null where not known. */
        since: EvidenceDate | null;
        /** Until when; null where no end is known. */
        until: EvidenceDate | null;
        /** What that means. */
        text: Texts;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** The platform of which the record is a part. */
    interface Platform {
        /** The name of the platform. */
        name: Line;
        /** What it is. */
        text: Bilingual;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A way to activate or open the record. */
    interface Procedure {
        /** The id, unique in the document. */
        id: Slug;
        /** How the person takes part. */
        mode: Mode;
        /** What it goes through. */
        channels: [Channel, ...(Channel)[]];
        /** Whom it is for. */
        audience: Audience;
        /** In which situation it serves; null where in any. */
        situation: Situation | null;
        /** The ids of the procedures that come first. */
        requires: Slug[];
        /** The ids of the older procedures that this one replaces. */
        replaces: Slug[];
        /** Since when; null where not known. */
        since: EvidenceDate | null;
        /** The last day it holds; null where no end is known. */
        until: EvidenceDate | null;
        /** A short title. */
        title: Bilingual;
        /** The combinations of credentials, each of which is enough. */
        accepts: Accepts[];
        /** The places or people to turn to. */
        venues: Venue[];
        /** The documents to bring or to fill in. */
        documents: Document[];
        /** The consents that the person gives. */
        consents: Consent[];
        /** The steps, in order. */
        steps: [Step, ...(Step)[]];
        /** What it yields. */
        outputs: Output[];
        /** Other things that sources say. */
        notes: Note[];
        /** What no source says. */
        unknowns: Unknown[];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
        /** True if nothing in it is younger than three years, measured against updated: ask whether it still holds. */
        isOld: boolean;
        /** True if it opens a record online today, from start to end: it holds, is online, says all that one needs to sign in, and needs no procedure first that is at a desk or assisted. Never for all of Italy. */
        opensOnline: boolean;
    }

    /** A combination of credentials that is enough: all of them together. */
    interface Accepts {
        /** The credentials that are needed together. */
        credentials: [CredentialUse, ...(CredentialUse)[]];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A credential at a level. */
    interface CredentialUse {
        /** Which credential. */
        credential: CredentialId;
        /** The level at least; null where none is asked for. */
        level: Level | null;
    }

    /** A place or a person to turn to. */
    interface Venue {
        /** Which. */
        code: VenueCode;
        /** True if it must be the person’s own (own doctor, own health authority); null where not said. */
        own: boolean | null;
        /** The programme it must belong to. */
        programme: Line | null;
    }

    /** A document to bring or to fill in. */
    interface Document {
        /** Which. */
        code: DocumentCode;
    }

    /** A consent that the person gives. */
    interface Consent {
        /** Which. */
        code: ConsentCode;
    }

    /** A step. */
    interface Step {
        /** The place in the order, from 1. */
        number: number;
        /** What to do. */
        text: Bilingual;
    }

    /** What a procedure yields. */
    interface Output {
        /** What. */
        kind: OutputKind;
        /** Which credential; null where the source does not say or it is none. */
        credential: CredentialId | null;
    }

    /** A host that may be linked to. */
    interface Host {
        /** The host name, in lower case. */
        name: string;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** Whom to turn to about the record: a phone number, an e-mail address or the address of a desk, at least one of the three. */
    interface Contact {
        /** What it is for. */
        role: ContactRole;
        /** The number as one dials it in Italy, in groups with a space between; null where there is none. */
        phone: Line | null;
        /** The address by which a phone dials it: +39 before all its digits, a leading 0 included; of a short number (six digits at most, no leading 0: 116 117), which can be dialled in Italy only, the digits; null where there is no number. */
        tel: string | null;
        /** The e-mail address; null where there is none. */
        email: Line | null;
        /** The address of the desk: street and number, postcode and city; null where there is none. */
        address: Line | null;
        /** Who it is. */
        label: Bilingual;
        /** When somebody is there, in words. */
        hours: Texts;
        /** Since when; null where not known. */
        since: EvidenceDate | null;
        /** The last day it held; null where it still does or no end is known. */
        until: EvidenceDate | null;
        /** Other things that sources say of it. */
        notes: Note[];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A name that people use for the jurisdiction or for a place in it: for searching it, not for showing it. */
    interface Alias {
        /** What it is the name of. */
        kind: AliasKind;
        /** The name. */
        name: Line;
        /** The language in which it is used, by BCP 47. */
        lang: "it" | "en" | "de" | "fr";
    }

    /** An address to give to people. */
    interface Link {
        /** The id by which others name it in replaces; null where none has to. */
        id: Slug | null;
        /** The ids of the older links that it replaces. */
        replaces: Slug[];
        /** What it is for. */
        role: LinkRole;
        /** The address. */
        href: Url;
        /** What to call it. */
        label: Texts;
        /** The last day it held; null where it still does or no end is known. */
        until: EvidenceDate | null;
        /** Other things that sources say of it. */
        notes: Note[];
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** Another thing that a source says. */
    interface Note {
        /** What it says. */
        text: Bilingual;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A thing that no source says. */
    interface Unknown {
        /** What is not known. */
        fact: Fact;
        /** More about it. */
        text: Texts;
        /** The key of the claim. */
        key: Key;
        /** The ids of the sources that say so; those of the procedure where an alternative names none. */
        sources: SourceIds;
        /** The date of the evidence: the claim’s own, else the newest of its sources; null where nothing is dated. */
        asOf: EvidenceDate | null;
        /** What the evidence of that date is worth: the best grade among the sources that bear it; among all of them where the claim has a date of its own or none. */
        grade: EvidenceGrade;
        /** The newest date among its official sources, which may be older than asOf; null where no official source with a date says so. */
        officialAsOf: EvidenceDate | null;
        /** Whether the claim holds, by the date of the data. */
        status: Status;
        /** The keys of the claims that replace it or hold in its place; empty where none does. */
        supersededBy: Keys;
    }

    /** A source: who says it, where, when, with what authority. */
    interface Source {
        /** The id of the source. */
        id: Slug;
        /** What kind it is. */
        kind: SourceKind;
        /** What it is worth as evidence. */
        grade: EvidenceGrade;
        /** Its title. */
        title: Bilingual;
        /** Why it has this date, where it bears none, or another remark. */
        text: Texts;
        /** Who publishes it; null where not known. */
        publisher: Line | null;
        /** Its date; null where there is none. */
        date: EvidenceDate | null;
        /** Where the date comes from; null without a date. */
        dating: Dating | null;
        /** When it was read; null where not known. */
        retrieved: EvidenceDate | null;
        /** Where it is; null where not known. */
        href: Url | null;
    }
}

declare const regions: regions.Regions;
export = regions;
