# SPDX-License-Identifier: MIT
"""FSE4xx: how addresses are written, and where they lead."""

import re

from document import Span
from mutant import Mutant, damages

_URL = re.compile(rb"(?P<scheme>https?)://(?P<host>[^/:?#]+)(?P<path>[^?#]*)")


class Address:
    """An address in the document, and its parts as spans."""

    def __init__(self, data, attribute):
        self.data = data
        self.attribute = attribute
        self.path_name = attribute.path
        self.is_link = attribute.element.name == "link"
        match = _URL.match(attribute.raw)
        start = attribute.value.start
        self.value = attribute.value
        self.scheme = Span(*(start + offset for offset in match.span("scheme")))
        self.host = Span(*(start + offset for offset in match.span("host")))
        self.path = Span(*(start + offset for offset in match.span("path")))
        self.is_secure = match.group("scheme") == b"https"
        self.has_query = b"?" in attribute.raw

    def mutant(self):
        return Mutant(self.data, self.path_name)


def addresses(data):
    attributes = data.document.attributes("href", "license-href")
    return [Address(data, attribute) for attribute in attributes]


def links(data):
    return [address for address in addresses(data) if address.is_link]


def hosts(data):
    return [host.by_name["name"] for host in data.document.all("host")]


# FSE401


@damages("FSE401")
def no_scheme(data):
    for address in addresses(data):
        rest = data.document.source[address.host.start : address.value.end].decode()
        for text in (rest, f"//{rest}", f"/{rest}", "pagina.html"):
            # Where the scheme is lacking, it is the whole that cannot be read.
            yield address.mutant().put(address.value, f"⟦{text}⟧")


@damages("FSE401")
def no_slashes(data):
    for address in addresses(data):
        scheme = data.document.bytes(address.scheme).decode()
        lead = Span(address.scheme.start, address.host.start)
        yield address.mutant().put(lead, f"⟦{scheme}:⟧")
        yield address.mutant().put(lead, f"⟦{scheme}:/⟧")


@damages("FSE401")
def no_host(data):
    for address in addresses(data):
        scheme = data.document.bytes(address.scheme).decode()
        rest = data.document.source[address.path.start : address.value.end].decode()
        yield address.mutant().put(address.value, f"⟦{scheme}://⟧{rest or '/'}")


@damages("FSE401")
def bad_character(data):
    """In the path; what stands at the ends of an address is white space, FSE601's."""
    for address in addresses(data):
        for character in (" ", "{", "\\", "|", "^", "`", "è", "€"):
            path = f"/⟦{character}⟧x"
            yield address.mutant().insert(address.path.end, path)


@damages("FSE401")
def bad_escape(data):
    for address in addresses(data):
        for escape in ("⟦%⟧zz", "⟦%2⟧x", "⟦%⟧"):
            yield address.mutant().insert(address.path.end, f"/{escape}")


@damages("FSE401")
def bad_port(data):
    for address in addresses(data):
        for port in ("0", "65536", "99999", "80a", "-1"):
            yield address.mutant().insert(address.host.end, f":⟦{port}⟧")


@damages("FSE401")
def bad_host(data):
    """What RFC 1123 and RFC 1035 do not let into a name."""
    for address in addresses(data):
        host = data.document.bytes(address.host).decode()
        for text in (
            f"{host[:3]}⟦_⟧{host[3:]}",
            f"⟦-{host.split('.')[0]}⟧.{host.split('.', 1)[1]}",
            f"⟦{'a' * 64}⟧.{host}",
            f"{host[:-1]}⟦!⟧{host[-1]}",
        ):
            yield address.mutant().put(address.host, text)
        labels = ".".join(["a" * 49] * 5 + ["it" * 2])
        yield address.mutant().put(address.host, f"⟦{labels}⟧")
        yield address.mutant().put(address.host, "⟦300.1.1.1⟧")


@damages("FSE401")
def empty_label(data):
    """Two dots, with what is between them: nothing."""
    for address in addresses(data):
        dot = data.document.source.index(b".", address.host.start)
        yield address.mutant().put(Span(dot, dot + 1), "⟦..⟧")


@damages("FSE401")
def bad_listed_host(data):
    """Its links are not said to be unlisted: nobody can tell."""
    for name in hosts(data):
        host = name.text
        for text in (
            f"{host[:3]}⟦_⟧{host[3:]}",
            f"⟦-{host.split('.')[0]}⟧.{host.split('.', 1)[1]}",
            f"{host}⟦:⟧443",
            f"{host}⟦/⟧fse",
            f"⟦https://{host}/⟧",
            "⟦⟧",
        ):
            yield Mutant(data, name.path).put(name.value, text)


# FSE402


@damages("FSE402")
def not_encrypted(data):
    for address in links(data):
        yield address.mutant().put(address.scheme, "⟦http⟧")


@damages("FSE402")
def other_scheme(data):
    """Of a source too: it may be quoted over http, but no scheme may run something."""
    for address in addresses(data):
        for scheme in ("ftp", "htps", "javascript", "data"):
            yield address.mutant().put(address.scheme, f"⟦{scheme}⟧")
        for text in ("⟦javascript⟧:alert(1)", "⟦data⟧:text/html,x", "⟦mailto⟧:a@b.it"):
            yield address.mutant().put(address.value, text)


# FSE403


def listed_for(data, link):
    """The hosts to which LINK, an element, may lead: those of its region, and of all Italy."""
    national = data.document.all("national")[0]
    own = link.record.all("host") if link.record.name == "region" else []
    return {host.get("name") for host in own + national.all("host")}


@damages("FSE403")
def unlisted(data):
    for address in links(data):
        for host in ("portale-sanita.info", "www.acme-cliniche.com"):
            yield address.mutant().put(address.host, f"⟦{host}⟧")


@damages("FSE403")
def looks_listed(data):
    """A host that a person takes for the right one."""
    for address in links(data):
        host = data.document.bytes(address.host).decode()
        name, top = host.rsplit(".", 1)
        for text in (f"{name}.com", f"{name}-fse.{top}", f"{name}.{top}.fse-accesso.com"):
            if text not in listed_for(data, address.attribute.element):
                yield address.mutant().put(address.host, f"⟦{text}⟧")


@damages("FSE403")
def host_not_listed(data):
    """Every link to a host that the list has no more."""
    for host in data.document.all("host"):
        national = host.parent.name == "national"
        name = host.get("name")
        guilty = []
        for address in links(data):
            link = address.attribute.element
            in_scope = national or link.record is host.record
            lists = [h for h in data.document.all("host") if h is not host]
            rest = {
                h.get("name") for h in lists if h.record in (link.record, lists[0].record)
            }
            if in_scope and data.document.bytes(address.host).decode() == name and name not in rest:
                guilty.append(address.host)
        if guilty:
            yield Mutant(data, host.path).without(host).at(*guilty)


# FSE404, 405


@damages("FSE404")
def homonym(data):
    for address in links(data):
        for region in ("sicilia", "campania"):
            for host in (f"fse.regione.{region}.it", f"www.fse.regione.{region}.it"):
                yield address.mutant().put(address.host, f"⟦{host}⟧")
    for host in data.document.all("host"):
        xml = '<host name="⟦fse.regione.campania.it⟧" sources="guide"/>'
        yield Mutant(data, host.path).after(host, xml)


_PRIVATE = [
    "localhost",
    "127.0.0.1",
    "[::1]",
    "fascicolo",
    "fse.test",
    "www.example.com",
    "fse.local",
    "fse.lan",
    "test.fse.regione.lazio.it",
    "svil-newsupport.fascicolo-sanitario.it",
    "collaudo.fascicolo.it",
]


@damages("FSE405")
def not_public(data):
    for address in addresses(data):
        for host in _PRIVATE:
            yield address.mutant().put(address.host, f"⟦{host}⟧")
    for host in data.document.all("host"):
        for name in _PRIVATE:
            xml = f'<host name="⟦{name}⟧" sources="guide"/>'
            yield Mutant(data, host.path).after(host, xml)


# FSE406, 407


@damages("FSE406")
def userinfo(data):
    for address in addresses(data):
        for user in ("user", "user:password", "www.salutelazio.it", ""):
            yield address.mutant().insert(address.host.start, f"⟦{user}@⟧")


@damages("FSE407")
def tracking(data):
    for address in links(data):
        mark = "&amp;" if address.has_query else "?"
        for parameter in ("utm_source=x", "fbclid=123", "PHPSESSID=abc", "gclid"):
            text = f"{mark}⟦{parameter}⟧"
            yield address.mutant().insert(address.value.end, text)
        if data.document.bytes(address.path) not in (b"", b"/"):
            text = ";⟦jsessionid=0123⟧"
            yield address.mutant().insert(address.path.end, text)


# FSE408, 409, 410


@damages("FSE408")
def link_twice(data):
    for address in links(data):
        link = address.attribute.element
        last = link.parent.all("link")[-1]
        xml = (
            f'<link role="help" href="⟦{address.attribute.raw.decode()}⟧" '
            'sources="medreminder-2026" as-of="2026-10-04"/>'
        )
        yield Mutant(data, link.path).after(last, xml)


@damages("FSE409")
def no_known_portal(data):
    for region in data.regions:
        portals = [link for link in region.all("link") if link.get("role") == "portal"]
        if not portals or not data.facts.is_active(region):
            continue
        mutant = Mutant(data, "region").without(*portals)
        mutant.append(region, '<unknown fact="portal" sources="guide"/>')
        yield mutant.at(region.by_name["id"].value)


@damages("FSE410")
def host_in_capitals(data):
    for address in links(data):
        host = data.document.bytes(address.host).decode()
        yield address.mutant().put(address.host, f"⟦{host[0].upper()}⟧{host[1:]}")
        yield address.mutant().put(address.host, f"{host[:-1]}⟦{host[-1].upper()}⟧")
        yield address.mutant().insert(address.host.end, "⟦.⟧")


@damages("FSE410")
def listed_host_in_capitals(data):
    for name in hosts(data):
        yield Mutant(data, name.path).put(name.value, f"⟦{name.text.upper()}⟧")


@damages("FSE410")
def default_port(data):
    for address in links(data):
        port = "443" if address.is_secure else "80"
        yield address.mutant().insert(address.host.end, f"⟦:{port}⟧")
        yield address.mutant().insert(address.host.end, "⟦:⟧")


@damages("FSE410")
def dot_segments(data):
    for address in links(data):
        start = Span(address.path.start, address.path.start + 1)
        yield address.mutant().put(start, "/⟦./⟧")
        yield address.mutant().put(start, "/⟦x/../⟧")


@damages("FSE410")
def wrong_escapes(data):
    for address in links(data):
        last = data.document.source[address.path.end - 1 : address.path.end]
        slash = "" if last == b"/" else "/"
        yield address.mutant().insert(address.path.end, slash + "⟦%41⟧")
        yield address.mutant().insert(address.path.end, slash + "⟦%c3%a8⟧")


@damages("FSE410")
def no_path(data):
    """Unless it is then the address of another link."""
    for address in links(data):
        parent = address.attribute.element.parent
        roots = {link.get("href") for link in parent.all("link")} - {address.attribute.text}
        if data.document.source[address.value.start : address.path.start].decode() + "/" in roots:
            continue
        rest = Span(address.path.start, address.value.end)
        yield address.mutant().remove(rest).at(address.host)
