# SPDX-License-Identifier: MIT
"""What holds in a dataset, by CONTRIBUTING.md, "What holds": the one oracle of the tests.

It is written from that text and shares nothing with the program, so that the two can be compared. Holds(tree) decides
for every claim and every region; a tree says how elements are read:

    root                 the element regions
    name(element)        its name, without namespace
    get(element, name)   its attribute, or None
    children(element)    its child elements
    parent(element)      the element in which it is; None for the root

XmlTree is one of xml.etree. All elements are compared by identity."""

import calendar
import functools

CLAIMS = (
    "service procedure accepts link host platform crosswalk credential default contact note unknown".split()
)
GRADES = ["official", "third-party", "unchecked"]
REPLACING = ["procedure", "service", "link"]
WAYS_IN = {"credentials", "procedure", "sign-in", "portal"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def first_day(date):
    """The first day that a date can mean, to compare; None is older than any."""
    if not date:
        return (0, 0, 0)
    return tuple((list(map(int, date.split("-"))) + [1, 1])[:3])


def last_day(date):
    """The last day that a date can mean."""
    year, month, day = (*map(int, date.split("-")), None, None)[:3]
    return (year, month or 12, day or calendar.monthrange(year, month or 12)[1])


class XmlTree:
    """A document that xml.etree has read."""

    def __init__(self, root):
        self.root = root
        self.parents = {child: parent for parent in root.iter() for child in parent}

    def name(self, element):
        return element.tag.rpartition("}")[2]

    def get(self, element, name):
        return element.get(name)

    def children(self, element):
        return list(element)

    def parent(self, element):
        return self.parents.get(element)


class Fact:
    """One value of a fact of a region: VALUE, the CLAIM that says so, or the PROCEDURES that do. A national default
    also has its LAW."""

    def __init__(self, origin, value=None, claim=None, law=None, procedures=()):
        self.origin = origin
        self.value = value
        self.claim = claim
        self.law = law
        self.procedures = list(procedures)


class Current:
    """What is current in a region. Of each fact a list of Fact: what the region says, then the default if it differs."""

    def __init__(self, availability, services, procedures, facts, online_credentials):
        self.availability = availability
        self.online_credentials = online_credentials  # the ids of those that alone open an adult's record online
        self.services = services  # all current service claims, that with the state first
        self.procedures = procedures
        self.facts = facts  # by name, in the order of the resolved document

    def claim(self, name):
        """The claim of the region that holds for the fact NAME, or None."""
        return next((fact.claim for fact in self.facts[name] if fact.origin == "region"), None)


class Holds:
    """The decisions about one dataset; they are cached, so the tree must not change."""

    def __init__(self, tree):
        self.tree = tree
        for name in ("winners", "status", "current"):
            setattr(self, name, functools.cache(getattr(self, name)))
        self.updated = first_day(tree.get(tree.root, "updated"))
        self.sources = {self.get(item, "id"): item for item in self.children(tree.root, "source")}
        self.credentials = [
            item for item in self.children(tree.root, "credential") if self.status(item) == "current"
        ]
        national = self.children(tree.root, "national")
        self.defaults = self.winners(national[0], "default") if national else {}

    # reading

    def get(self, element, name):
        return self.tree.get(element, name)

    def words(self, element, name):
        return (self.get(element, name) or "").split()

    def children(self, element, *names):
        return [child for child in self.tree.children(element) if self.tree.name(child) in names]

    # date and grade

    def inherits(self, claim, name):
        """Whether CLAIM is an alternative that has not the attribute NAME of its own."""
        return self.tree.name(claim) == "accepts" and self.get(claim, name) is None

    def source_ids(self, claim):
        """The ids of the sources of CLAIM."""
        if self.inherits(claim, "sources"):
            claim = self.tree.parent(claim)
        return self.words(claim, "sources")

    def evidence(self, claim):
        """The sources of CLAIM, in their order."""
        return [self.sources[name] for name in self.source_ids(claim) if name in self.sources]

    def dating_sources(self, claim):
        """Those that may date CLAIM: the unchecked ones only where all are."""
        sources = self.evidence(claim)
        checked = [item for item in sources if self.get(item, "grade") != "unchecked"]
        return [item for item in checked or sources if self.get(item, "date")]

    def own_date(self, claim):
        """The date that CLAIM has without its procedure."""
        if self.get(claim, "as-of"):
            return self.get(claim, "as-of")
        if self.inherits(claim, "sources"):
            return None
        dates = [self.get(item, "date") for item in self.dating_sources(claim)]
        return max(dates, key=first_day, default=None)

    def date(self, claim):
        """The date of CLAIM as it is written, or None."""
        own = self.own_date(claim)
        return self.date(self.tree.parent(claim)) if own is None and self.tree.name(claim) == "accepts" else own

    def grade(self, claim):
        """The grade of CLAIM, or None if it has no source."""
        if self.inherits(claim, "sources") and self.inherits(claim, "as-of"):
            return self.grade(self.tree.parent(claim))
        sources, date = self.evidence(claim), self.own_date(claim)
        if date is not None and not self.get(claim, "as-of"):
            sources = [item for item in sources if self.get(item, "date") == date]
        grades = {self.get(item, "grade") for item in sources}
        return next((grade for grade in GRADES if grade in grades), None)

    def official_date(self, claim):
        """The newest date among the official sources of CLAIM, or None."""
        official = [item for item in self.evidence(claim) if self.get(item, "grade") == "official"]
        dates = [self.get(item, "date") for item in official if self.get(item, "date")]
        return max(dates, key=first_day, default=None)

    def is_old(self, procedure):
        """Whether nothing in PROCEDURE is younger than three years before updated; what is unchecked
        does not make it look younger, unless all of it is."""
        year, month, day = self.updated
        accepts = self.children(procedure, "accepts")
        if self.grade(procedure) != "unchecked":
            accepts = [claim for claim in accepts if self.grade(claim) != "unchecked"]
        return all(first_day(self.date(claim)) < (year - 3, month, day) for claim in [procedure, *accepts])

    # what competes, and what wins

    def has_ended(self, claim):
        until = self.get(claim, "until")
        return until is not None and last_day(until) < self.updated

    def replacers(self, claim):
        """The claims of its jurisdiction and kind that name CLAIM in their replaces."""
        name = self.tree.name(claim)
        if name not in REPLACING or self.get(claim, "id") is None:
            return []
        likes = self.children(self.tree.parent(claim), name)
        return [
            like
            for like in likes
            if like is not claim and self.get(claim, "id") in self.words(like, "replaces")
        ]

    def fields(self, claim):
        """The fields of which CLAIM speaks, as a competitor or not; of a default that is its fact."""
        name = self.tree.name(claim)
        if name == "service":
            return [field for field in ("state", "creation") if self.get(claim, field)]
        if name == "default":
            return [self.get(claim, "fact")]
        return ["address"] if name == "link" and self.get(claim, "role") == "portal" else []

    def winners(self, parent, name):
        """For each field of the claims NAME in PARENT: the one that wins it."""
        speaking = {}
        for claim in self.children(parent, name):
            if not self.has_ended(claim) and not self.replacers(claim):
                for field in self.fields(claim):
                    speaking.setdefault(field, []).append(claim)
        return {field: self.winner(claims) for field, claims in speaking.items()}

    def winner(self, claims):
        """The one of CLAIMS about one field that holds."""
        checked = [claim for claim in claims if self.grade(claim) != "unchecked"]
        return max(checked or claims, key=self.strength)

    def strength(self, claim):
        """Of two claims about a field the stronger one holds, of two of one strength the first."""
        grade = self.grade(claim)
        return first_day(self.date(claim)), -(GRADES.index(grade) if grade else len(GRADES))

    def won(self, claim):
        """The fields that CLAIM wins."""
        if not self.fields(claim):
            return []
        winners = self.winners(self.tree.parent(claim), self.tree.name(claim))
        return [field for field in self.fields(claim) if winners.get(field) is claim]

    def status(self, claim):
        """current, superseded or ended."""
        parent = self.tree.parent(claim)
        if self.tree.name(parent) in ("procedure", "contact", "link", "default") and self.status(parent) != "current":
            return self.status(parent)
        if self.has_ended(claim):
            return "ended"
        return "superseded" if self.superseded_by(claim) else "current"

    def superseded_by(self, claim):
        """The claims that replaced CLAIM or, if it competes in vain, those that won its fields."""
        replacers = self.replacers(claim)
        if replacers or self.has_ended(claim) or not self.fields(claim) or self.won(claim):
            return replacers
        winners = self.winners(self.tree.parent(claim), self.tree.name(claim))
        return list(dict.fromkeys(winners[field] for field in self.fields(claim)))

    def current_children(self, parent, *names):
        """The current claims of these NAMES in PARENT."""
        return [claim for claim in self.children(parent, *names) if self.status(claim) == "current"]

    # a region

    def current(self, region):
        """What is current in REGION."""
        services = self.winners(region, "service")
        portal = self.winners(region, "link").get("address")
        procedures = self.current_children(region, "procedure")
        state = services.get("state")
        facts = {
            "state": self.said(state, "state"),
            "creation": self.with_default("creation", self.said(services.get("creation"), "creation")),
            "portal": self.said(portal, "href"),
            "credentials": self.with_default("credentials", self.accepted(procedures)),
            "consents": self.with_default("consents", self.consents(procedures)),
            "minors": self.with_default("minors", self.minors(procedures)),
        }
        others = [item for item in self.current_children(region, "service") if item is not state]
        return Current(
            self.availability(region, state, procedures),
            [*([] if state is None else [state]), *others],
            procedures,
            facts,
            self.online_credentials(procedures, bool(self.accepted(procedures))),
        )

    def said(self, claim, name):
        return [] if claim is None else [Fact("region", self.get(claim, name), claim)]

    def accepted(self, procedures):
        """The credentials that PROCEDURES accept, in the order of their records."""
        accepts = [item for one in procedures for item in self.children(one, "accepts")]
        uses = {use.partition(":")[0] for item in accepts for use in self.words(item, "credentials")}
        value = " ".join(self.get(one, "id") for one in self.credentials if self.get(one, "id") in uses)
        return [Fact("region", value)] if value else []

    def consents(self, procedures):
        """The consents for which PROCEDURES ask, in the order in which they stand."""
        asking = [one for one in procedures if self.children(one, "consent")]
        codes = [self.get(item, "code") for one in asking for item in self.children(one, "consent")]
        return [Fact("region", " ".join(dict.fromkeys(codes)), procedures=asking)] if asking else []

    def minors(self, procedures):
        those = [one for one in procedures if self.get(one, "audience") == "minors"]
        return [Fact("region", procedures=those)] if those else []

    def with_default(self, name, said):
        """SAID, which the region says of the fact NAME, and the national default if that is not the same."""
        default = self.defaults.get(name)
        if default is None:
            return said
        words = self.words(default, "value")
        if said and name != "minors" and self.is_same(said[0].value.split(), words):
            return said
        return [*said, Fact("national", " ".join(words) or None, default, self.get(default, "law"))]

    def is_same(self, said, words):
        """Whether each of WORDS is in SAID, and nothing else, where a credential is also what it counts as."""
        more = {self.get(item, "id"): self.get(item, "is-a") for item in self.children(self.tree.root, "credential")}
        meanings = [{word, more.get(word)} for word in said]
        return set(words) <= set().union(*meanings) and all(meaning & set(words) for meaning in meanings)

    # whether the record can be opened online

    def availability(self, region, state, procedures):
        if state is not None and self.get(state, "state") == "inactive":
            return "inactive"
        ways = [one for one in procedures if self.get(one, "audience") != "minors"]
        online = [one for one in ways if self.get(one, "mode") == "online"]
        if not online:
            return "offline" if ways else "unknown"
        complete = [one for one in online if self.is_complete(one)]
        if not complete or self.lacks_a_way_in(region):
            return "details-missing"
        is_visited = all(self.needs_visit(one, procedures) for one in complete)
        return "after-visit" if is_visited else "online"

    def opens_online(self, procedure):
        """Whether PROCEDURE opens a record online today, from start to end."""
        region = self.tree.parent(procedure)
        if self.tree.name(region) != "region" or self.status(procedure) != "current":
            return False
        state = self.winners(region, "service").get("state")
        current = self.current_children(region, "procedure")
        return (
            (state is None or self.get(state, "state") != "inactive")
            and self.get(procedure, "mode") == "online"
            and self.is_complete(procedure)
            and not self.lacks_a_way_in(region)
            and not self.needs_visit(procedure, current)
        )

    def online_credentials(self, procedures, has_credentials):
        """The ids of the credentials with which an adult opens a record online, each alone but for mere factors."""
        kinds = {self.get(item, "id"): self.get(item, "kind") for item in self.children(self.tree.root, "credential")}
        alone = set()
        for one in procedures:
            if self.get(one, "audience") == "minors" or not self.opens_online(one):
                continue
            first = [other for other in self.all_procedures() if self.get(other, "id") in self.words(one, "requires")]
            first = [other for other in first if self.status(other) == "current"]
            accepts = self.children(one, "accepts") or [item for other in first for item in self.children(other, "accepts")]
            asked = [[use.partition(":")[0] for use in self.words(item, "credentials")] for item in accepts]
            if not accepts and not has_credentials:
                asked = [[name] for name in self.words(self.defaults["credentials"], "value")]
            own = [[name for name in names if kinds.get(name) != "factor"] for names in asked]
            alone.update(names[0] for names in own if len(names) == 1)
        return [self.get(item, "id") for item in self.credentials if self.get(item, "id") in alone]

    def all_procedures(self):
        return [item for record in self.tree.children(self.tree.root) for item in self.children(record, "procedure")]

    def is_complete(self, procedure):
        has_credentials = self.children(procedure, "accepts") or "credentials" in self.defaults
        return bool(has_credentials) and not self.lacks_a_way_in(procedure)

    def lacks_a_way_in(self, element):
        facts = {self.get(item, "fact") for item in self.children(element, "unknown")} & WAYS_IN
        return bool(facts - {"credentials"} if "credentials" in self.defaults else facts)

    def needs_visit(self, procedure, current, seen=()):
        """Whether one of the CURRENT procedures must come first that is at a desk or assisted."""
        ids = self.words(procedure, "requires")
        first = [one for one in current if self.get(one, "id") in ids and one not in seen]
        return any(
            self.get(one, "mode") != "online" or self.needs_visit(one, current, (*seen, procedure))
            for one in first
        )
