# SPDX-License-Identifier: MIT
"""Which notes (missing-portal, stale-claim, weak-evidence, newer-weaker-claim) the dataset gives, by CONTRIBUTING.md,
and which contradictions it has; what holds is for the oracle of the tests. Written without a look at the program, so that the two can be held against each other."""

import functools

from lib.holds import Holds, first_day, last_day

TODAY = "2026-11-23"  # on which mutants are checked, if nothing else is said


class Facts:
    """The dataset on a day, perhaps with some attributes changed: CHANGES maps (element, name) to a
    text or None; REMOVED are elements that are not there; BASE is the same without that."""

    def __init__(self, document, today=TODAY, changes=None, removed=(), base=None):
        self.document = document
        self.changes = changes or {}
        self.removed = set(removed)
        self.base = base
        self.today = first_day(today)
        self.sources = {
            self.get(source, "id"): source for source in self.present(document.all("source"))
        }
        self.regions = self.present(document.all("region"))

    def changed(self, changes=None, removed=()):
        """The same with these changes."""
        base = Facts(self.document, changes=changes, removed=removed, base=self)
        base.today = self.today
        return base

    @functools.cached_property
    def uses(self):
        """For each id of a source, the elements that name it, without any change."""
        found = {}
        for element in self.document.elements:
            names = (element.get("sources") or "").split() + [element.get("law")]
            for name in filter(None, names):
                found.setdefault(name, set()).add(element)
        return found

    @functools.cached_property
    def touched(self):
        """The regions of which the changes can make something else."""
        if self.base is None:
            return set(self.regions)
        records = {element.record for element, _ in self.changes}
        records |= {element.record for element in self.removed}
        for record in list(records):
            if record.name == "source":
                records |= {user.record for user in self.base.uses.get(record.get("id"), ())}
        is_root = any(record.parent is None for record in records)
        return set(self.regions) if is_root else records & set(self.regions)

    # What the oracle reads the document by; it decides only of the regions that are asked for.

    @functools.cached_property
    def holds(self):
        """What holds."""
        return Holds(self)

    @property
    def root(self):
        """The element regions."""
        return self.document.root

    def name(self, element):
        """The name of ELEMENT."""
        return element.name

    def parent(self, element):
        """The element in which ELEMENT is, or None."""
        return element.parent

    def get(self, element, name):
        """The text of the attribute NAME of ELEMENT, or None."""
        return self.changes.get((element, name), element.get(name))

    def children(self, element):
        """The children of ELEMENT."""
        return self.present(element.children)

    def present(self, elements):
        """Those of ELEMENTS that are there."""
        return [element for element in elements if element not in self.removed]

    def date(self, claim):
        """The date of CLAIM, or None."""
        return self.holds.date(claim)

    def grade(self, claim):
        """The grade of CLAIM, or None."""
        return self.holds.grade(claim)

    def service(self, region):
        """The service claim with the state."""
        return self.holds.current(region).claim("state")

    def portal(self, region):
        """The portal link that holds."""
        return self.holds.current(region).claim("portal")

    def procedures(self, region):
        """The procedures that hold."""
        return self.holds.current(region).procedures

    def is_current(self, procedure):
        """Whether PROCEDURE holds."""
        return self.holds.status(procedure) == "current"

    def is_active(self, region):
        """Whether the service is there."""
        service = self.service(region)
        return service is not None and self.get(service, "state") != "inactive"

    def unknowns(self, element):
        """The facts that are called unknown in ELEMENT."""
        return {self.get(unknown, "fact") for unknown in self.holds.children(element, "unknown")}

    def supports(self, claim, date):
        """Whether a source of CLAIM is as new as DATE, or was retrieved then."""
        sources = [self.sources[name] for name in (claim.get("sources") or "").split() if name in self.sources]
        dates = [source.get(name) for source in sources for name in ("date", "retrieved")]
        return any(one and last_day(one) >= first_day(date) for one in dates)

    def is_stale(self, claim):
        """Whether the evidence of CLAIM is older than twelve months."""
        date = self.date(claim)
        year, month, day = self.today
        return date is not None and last_day(date) < (year - 1, month, day)

    def aging(self, region):
        """The claims of REGION of which stale-claim speaks: the newest about each thing."""
        links = [
            link
            for link in self.holds.children(region, "link")
            if self.get(link, "role") != "portal" and not self.holds.has_ended(link)
        ]
        newest = [self.service(region), *self.procedures(region), self.portal(region), *links]
        return [claim for claim in newest if claim is not None]

    def dated_by(self, claim):
        """What dates CLAIM: "as-of", or the index of the word among its sources; of several
        sources of one date the first whose date is not inferred."""
        if self.get(claim, "as-of") is not None:
            return "as-of"
        newest, rank = None, None
        dating = self.holds.dating_sources(claim)
        for index, name in enumerate(self.holds.source_ids(claim)):
            source = self.sources.get(name)
            if source not in dating:
                continue
            date = self.get(source, "date")
            is_sure = self.get(source, "dating") != "inferred"
            if rank is None or (first_day(date), is_sure) > rank:
                newest, rank = index, (first_day(date), is_sure)
        return newest

    def best_grade(self, claim):
        """The best grade among the sources of CLAIM, or of its procedure's if it names none."""
        names = (self.get(claim, "sources") or self.get(claim.parent, "sources")).split()
        grades = {self.get(self.sources[name], "grade") for name in names if name in self.sources}
        return next((one for one in ("official", "third-party", "unchecked") if one in grades), None)

    def is_sound(self):
        """Whether no inactive service has procedures, and nothing is replaced by what is older;
        in the base all is well."""
        return all(map(self._is_sound, self.touched))

    def _is_sound(self, region):
        procedures = self.holds.children(region, "procedure")
        by_id = {self.get(procedure, "id"): procedure for procedure in procedures}
        for procedure in procedures:
            for name in (self.get(procedure, "replaces") or "").split():
                newer, older = self.date(procedure), self.date(by_id[name])
                if newer and older and first_day(older) > last_day(newer):
                    return False
        return self.is_active(region) or not self.procedures(region)

    @functools.cached_property
    def notes(self):
        """The notes that the dataset gives: (rule, element, what of it)."""
        found = set()
        for region in self.regions:
            found |= self.notes_of[region]
        return found

    @functools.cached_property
    def notes_of(self):
        """The same by region."""
        return {
            region: self._notes(region) if region in self.touched else self.base.notes_of[region]
            for region in self.regions
        }

    def _notes(self, region):
        found = set()
        portal = self.portal(region)
        unknowns = self.unknowns(region)
        is_told = any(self.get(one, "mode") == "online" for one in self.procedures(region))
        is_told = is_told and not unknowns & {"portal", "sign-in"}  # online-without-portal
        if self.is_active(region) and portal is None and not is_told:
            found.add(("FSE409", region, "id"))
        for claim in filter(self.is_stale, self.aging(region)):
            found.add(("FSE505", claim, self.dated_by(claim)))
        grades = {self.get(one, "grade") for one in self.holds.evidence(portal)} if portal else set()
        if grades and "official" not in grades:
            found.add(("FSE506", portal, "sources"))
        for procedure in self.procedures(region):
            accepts = self.holds.children(procedure, "accepts")
            if accepts and {self.best_grade(one) for one in accepts} == {"unchecked"}:
                found.add(("FSE517", accepts[0], "credentials"))
        for name in ("service", "link"):
            for field, winner in self.holds.winners(region, name).items():
                found |= self._contradictions(region, name, field, winner)
        return found

    def _contradictions(self, region, name, field, winner):
        """The notes of claims that say something else of FIELD than WINNER."""
        attribute = "href" if field == "address" else field
        rivals = [
            claim
            for claim in self.holds.children(region, name)
            if field in self.holds.fields(claim)
            and not self.holds.has_ended(claim)
            and not self.holds.replacers(claim)
        ]
        found = set()
        for claim in rivals:
            if self._differ(claim, winner, attribute) and self.is_open(claim, winner):
                found.add(("FSE507", max(claim, winner, key=lambda one: one.span), attribute))
        official = [claim for claim in rivals if self.grade(claim) == "official"]
        if name == "service" and official and self.grade(winner) == "third-party":
            newest = max(official, key=lambda claim: first_day(self.date(claim)))
            if self._differ(newest, winner, attribute) and not self.is_open(newest, winner):
                found.add(("FSE510", winner, attribute))
        return found

    def _differ(self, one, other, attribute):
        """Whether they say something else of the same days."""
        for before, after in (one, other), (other, one):
            until, since = self.get(before, "until"), self.get(after, "since")
            if until and since and last_day(until) < first_day(since):
                return False
        return self.get(one, attribute) != self.get(other, attribute)

    def is_open(self, one, other):
        """Whether their dates and grades leave open which is better."""
        dates, grades = [self.date(one), self.date(other)], [self.grade(one), self.grade(other)]
        if None in dates + grades or (grades[0] == "unchecked") != (grades[1] == "unchecked"):
            return False
        if dates[0] == dates[1]:
            return grades[0] == grades[1]
        first, second = [(first_day(date), last_day(date)) for date in dates]
        return first[0] <= second[1] and second[0] <= first[1]
