# SPDX-License-Identifier: MIT
"""FSE301 to 304, 507, 510: whether there is a way in, and where."""

from lib.holds import last_day
from mutant import Mutant, damages


@damages("FSE301")
def all_ended(data):
    """Every procedure that holds ended the day before the dataset was updated."""
    for region in data.regions:
        current = data.facts.procedures(region)
        if not data.facts.is_active(region):
            continue
        mutant = Mutant(data, "region").at(data.facts.service(region).by_name["state"].value)
        for procedure in current:
            mutant.set_attribute(procedure, "until", "2026-10-03")
        if mutant.settled({(procedure, "until"): "2026-10-03" for procedure in current}):
            yield mutant


@damages("FSE301")
def none_there(data):
    for region in data.regions:
        if data.facts.is_active(region):
            gone = region.all("procedure")
            mutant = keep_credentials(data, Mutant(data, "region").without(*gone), gone)
            if mutant.settled(removed=gone):
                yield mutant.at(data.facts.service(region).by_name["state"].value)


def credentials_of(procedure):
    """The ids of the credentials that PROCEDURE names."""
    words = [word for accepts in procedure.all("accepts") for word in accepts.words("credentials")]
    outputs = {output.get("credential") for output in procedure.all("output")}
    return {word.text.partition(":")[0] for word in words} | outputs - {None}


def keep_credentials(data, mutant, gone):
    """Has a procedure elsewhere yield the credentials that only GONE name."""
    rest = [one for one in data.document.all("procedure") if one not in gone]
    named = set().union(*map(credentials_of, rest))
    host = next(procedure for procedure in rest if procedure.all("output"))
    for name in sorted(set().union(*map(credentials_of, gone)) - named):
        xml = f'<output kind="credential" credential="{name}"/>'
        mutant.after(host.all("output")[-1], xml)
    return mutant


@damages("FSE302")
def called_inactive(data):
    for region in data.regions:
        service = data.facts.service(region)
        mutant = Mutant(data, "region").put(service.by_name["state"].value, "⟦inactive⟧")
        if mutant.settled({(service, "state"): "inactive"}):
            yield mutant


@damages("FSE303")
def no_portal(data):
    for region in data.regions:
        portals = [link for link in region.all("link") if link.get("role") == "portal"]
        online = [one for one in data.facts.procedures(region) if one.get("mode") == "online"]
        if not portals or not online or data.facts.unknowns(region) & {"portal", "sign-in"}:
            continue
        mode = online[0].by_name["mode"].value
        mutant = Mutant(data, "removed").without(*portals).at(mode)
        if mutant.settled(removed=portals):
            yield mutant
        mutant = Mutant(data, "another role").at(mode)
        for portal in portals:
            mutant.put(portal.by_name["role"].value, "help")
        if mutant.settled({(portal, "role"): "help" for portal in portals}):
            yield mutant


@damages("FSE304")
def no_venue(data):
    """It has no venue, and no unknown says that none is known."""
    for procedure in data.document.all("procedure"):
        if procedure.get("mode") == "in-person":
            unknowns = [one for one in procedure.all("unknown") if one.get("fact") == "venues"]
            mutant = Mutant(data, "procedure").without(*procedure.all("venue"), *unknowns)
            yield mutant.at(procedure.by_name["mode"].value)


@damages("FSE304")
def called_in_person(data):
    for procedure in data.document.all("procedure"):
        mode = procedure.by_name["mode"]
        if mode.text == "in-person" or procedure.all("venue") or "channels" in procedure.by_name:
            continue
        if "venues" in data.facts.unknowns(procedure):
            continue
        mutant = Mutant(data, mode.text).put(mode.value, "⟦in-person⟧")
        if mutant.settled({(procedure, "mode"): "in-person"}):
            yield mutant


@damages("FSE507")
def contradicting_services(data):
    """A second claim beside the one that holds, of its date and grade. The one after is named."""
    for region in data.regions:
        service = data.facts.service(region)
        evidence = f'sources="{service.get("sources")}"'
        if service.get("as-of"):
            evidence += f' as-of="{service.get("as-of")}"'
        for state in {"active", "rolling-out", "inactive"} - {service.get("state")}:
            xml = f'<service state="⟦{state}⟧" {evidence}/>'
            yield Mutant(data, "state").after(service, xml)
        creation = service.get("creation")
        if creation:
            other = "on-request" if creation == "automatic" else "automatic"
            xml = f'<service state="{service.get("state")}" creation="⟦{other}⟧" {evidence}/>'
            yield Mutant(data, "creation").after(service, xml)


@damages("FSE507")
def contradicting_portals(data):
    for region in data.regions:
        portal = data.facts.portal(region)
        if portal is not None:
            href = portal.by_name["href"].raw.decode()
            mark = "&amp;" if "?" in href else "?"
            xml = (
                f'<link role="portal" href="⟦{href}{mark}page=2⟧" '
                f'sources="{portal.get("sources")}"/>'
            )
            yield Mutant(data, "portal").after(portal, xml)


@damages("FSE507")
def less_precise_claim(data):
    """A second claim, of the year alone in which the one that holds has its day or month."""
    for region in data.regions:
        service = data.facts.service(region)
        date = data.facts.date(service)
        if len(date) > len("2026"):
            state = "rolling-out" if service.get("state") == "active" else "active"
            xml = (
                f'<service state="⟦{state}⟧" sources="{service.get("sources")}" '
                f'as-of="{date[:4]}"/>'
            )
            yield Mutant(data, "year").after(service, xml)


@damages("FSE510")
def newer_third_party(data):
    """A claim by a third party of March 2026 beside an official one that is older."""
    for region in data.regions:
        service = data.facts.service(region)
        date = data.facts.date(service)
        if data.facts.grade(service) != "official" or last_day(date) >= (2026, 3, 11):
            continue
        if service.get("state") == "active":
            xml = '<service state="⟦rolling-out⟧" sources="materanews-2026"/>'
            yield Mutant(data, "newer").after(service, xml).losing(*data.known_within("FSE505", service))
