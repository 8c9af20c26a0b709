# SPDX-License-Identifier: MIT
"""What comes of the advice in a finding of a mutant: of following its hint to the letter, and of its fix.

Whoever writes what a hint says to write has one finding less at that place, and none more elsewhere. A fix does the same,
and leaves the texts as they are but for white space, quotes and what EXACT says.
"""

import collections
import re

from document import Span, decode
from mutant import Mutant

# Of these rules a fix writes other characters, from which the old ones can be told: another normal form, and what was
# read as another encoding, where the way back is exact.
EXACT = ("FSE602", "FSE612")

# After these nothing is checked. What comes to light once they are mended is the damage's: a line that is empty, and a
# text that ends with what was added.
FATAL = ("FSE001", "FSE002", "FSE003", "FSE004", "FSE005")
BROUGHT_TO_LIGHT = ("FSE611", "FSE617", "FSE703", "FSE705")

# A new attribute is written first here; a suppression that was misspelt had no use in the mutant; what breaks an
# address there adds a slash to it; a claim that is newer than the dataset is newer than its sources, too.
HARMLESS = {"FSE104": "FSE704", "FSE011": "FSE012", "FSE401": "FSE413", "FSE509": "FSE512", "FSE602": "FSE617", "FSE613": "FSE601"}

_QUOTED = r"'([^']+)'"
_TEXT = re.compile(rb">([^<>]*[^<>\s][^<>]*)<")
_SPACES_AND_QUOTES = re.compile(r"[\s\u00a0\u202f'\"‘’“”„«»‹›]+")


def whole_element(text, span):
    """The element whose name stands at SPAN of TEXT, from the start of its line to its end."""
    start = text.rfind(b"<", 0, span.end)
    name = re.match(rb"<([\w-]+)(?:\s[^<>]*?)?(/?)>", text[start:])
    if name is None:
        return None
    end = start + name.end() if name[2] else text.find(b"</%s>" % name[1], start) + len(name[1]) + 3
    line = text.rfind(b"\n", 0, start)
    return Span(line, end) if not text[line:start].strip() else Span(start, end)


def attribute_at(text, span):
    """The attribute in whose value, or name, SPAN is: its match, and where the matched bytes start."""
    start = max(0, span.start - 2000)
    for match in re.finditer(rb'\s+([\w:-]+)="([^"]*)"', text[start : span.end + 2000]):
        for group in (1, 2):
            if match.start(group) <= span.start - start and span.end - start <= match.end(group):
                return match, start
    return None, start


def removed(text, span):
    """What to take out where a hint says to remove what is at SPAN."""
    if text[: span.start].endswith(b"<?"):
        return Span(text.rfind(b"\n", 0, span.start), text.find(b"?>", span.start) + 2)
    if re.search(rb"</?$", text[: span.start]):
        return whole_element(text, span)
    match, start = attribute_at(text, span)
    if match and span in (Span(start + match.start(1), start + match.end(1)), Span(start + match.start(2), start + match.end(2))):
        return Span(start + match.start(), start + match.end())
    return span


def end_of(text, span):
    """The name in the end tag of the element whose name stands at SPAN in its start tag, if there is one: in a list."""
    if not text[: span.start].endswith(b"<") or text[text.find(b">", span.end) - 1 : span.end] == b"/":
        return []
    end = text.find(b"</%s>" % text[span.start : span.end], span.end)
    return [Span(end + 2, end + 2 + span.end - span.start)] if end >= 0 else []


def address_at(text, span):
    """The whole address of which SPAN is a piece: the value of an attribute, or a word of a text."""
    match, start = attribute_at(text, span)
    if match:
        return Span(start + match.start(2), start + match.end(2))
    word = re.compile(rb"https?://[^\s<>]*[\w/]").search(text, max(text.rfind(b" ", 0, span.start), text.rfind(b">", 0, span.start)))
    return Span(*word.span()) if word and word.start() <= span.start < word.end() else span


def escaped(text, rule):
    """TEXT, which a hint shows decoded, as one writes it; what is not XML is shown as it is to be written."""
    if rule in FATAL:
        return text.encode()
    return text.replace("&", "&amp;").replace("<", "&lt;").encode()


def edits_of(text, rule, span, related, hint):
    """What to change in TEXT to follow HINT: (span, bytes) each; None if it leaves open what to write."""
    if match := re.fullmatch(rf"write {_QUOTED} here, and {_QUOTED} there", hint):
        return [(span, escaped(match[1], rule)), (related, escaped(match[2], rule))]
    if hint.endswith("at the end of the value"):
        other = re.search("[“”‘’]", text[span.end :].decode())
        if not other:
            return None
        start = span.end + len(text[span.end :].decode()[: other.start()].encode())
        return [(span, b'"'), (Span(start, start + len(other[0].encode())), b'"')]
    if match := re.match(rf"write {_QUOTED} (after|before) it", hint):
        place = span.end if match[2] == "after" else span.start
        return [(Span(place, place), escaped(match[1], rule))]
    if match := re.fullmatch(rf"(?:write|did you mean) {_QUOTED}(?:\?|,? (?:or|instead|\().*)?", hint):
        whole = address_at(text, span) if re.search("://.", match[1]) else span
        return [(each, escaped(match[1], rule)) for each in [whole, *end_of(text, whole)]]
    if match := re.fullmatch(rf"write {_QUOTED} at the end of line (\d+)", hint):
        end = sum(len(line) + 1 for line in text.split(b"\n")[: int(match[2])]) - 1
        return [(Span(end, end), match[1].encode())]
    if match := re.fullmatch(rf"write '<' before {_QUOTED} in line (\d+)", hint):
        start = sum(len(line) + 1 for line in text.split(b"\n")[: int(match[2]) - 1])
        at = re.compile(rb"(?<!<)" + re.escape(match[1].encode())).search(text, start).start()
        return [(Span(at, at), b"<")]
    if match := re.fullmatch(r'write ([\w:-]+)="([^"…]*)"', hint):
        found, start = attribute_at(text, span)
        if found and found[1] == match[1].encode():
            return [(Span(start + found.start(2), start + found.end(2)), match[2].encode())]
        if text[span.start : span.end] == match[2].encode():
            return [(span, hint[len("write ") :].encode())]
        return [(Span(span.end, span.end), b" " + hint[len("write ") :].encode())]
    if match := re.fullmatch(r'write number="(\d+)", and count on from there', hint):
        end = text.find(b"</procedure>", span.start)
        numbers = list(re.compile(rb'<step number="(\d*)"').finditer(text, text.rfind(b"<", 0, span.start), end))
        return [(Span(*one.span(1)), b"%d" % (int(match[1]) + index)) for index, one in enumerate(numbers)]
    if hint.startswith("remove this step"):
        start = text.rfind(b"<step", 0, span.start) + 1
        return [(whole_element(text, Span(start, start + 4)), b"")]
    if hint == "remove the suppression":
        return [(Span(text.rfind(b"\n", 0, span.start), text.find(b"?>", span.start) + 2), b"")]
    if re.match("(remove it|leave it out)$", hint):
        out = removed(text, span)
        return [(out, b"")] if out else None
    return None


def spliced(mutant, edits):
    """The edits of MUTANT with EDITS, places of the damaged document, made after them."""
    pieces, at = [], 0  # (start in the dataset, or None, bytes)
    source = mutant.document.source
    for span, text in mutant.in_order():
        pieces += [(at, source[at : span.start]), (None, text)]
        at = span.end
    pieces.append((at, source[at:]))
    for span, new in sorted(edits, key=lambda edit: edit[0], reverse=True):
        pieces = list(cut(pieces, span, new))
    after, at, held = Mutant(mutant.data, mutant.place), 0, b""
    for start, text in pieces + [(len(source), b"")]:
        if start is None:
            held += text
        elif text or start == len(source):
            if held or at < start:
                after.edits.append((Span(at, start), held))
            at, held = start + len(text), b""
    return after


def cut(pieces, span, new):
    """PIECES with NEW in place of what is at SPAN of all their bytes together."""
    place, is_written = 0, False
    for start, text in pieces:
        end = place + len(text)
        head, tail = max(0, min(span.start, end) - place), max(0, min(span.end, end) - place)
        if place <= span.start <= end and not is_written:
            yield start, text[:head]
            yield None, new
            is_written = True
        elif span.start > place:
            yield start, text
        if is_written and tail < len(text):
            yield (None if start is None else start + tail), text[tail:]
        place = end


def texts_of(document):
    """The texts of DOCUMENT, one after the other, without white space and quotes."""
    texts = [_SPACES_AND_QUOTES.sub("", decode(text)) for text in _TEXT.findall(document)]
    return [text for text in texts if text]


Trial = collections.namedtuple("Trial", "mutant what count spots after")


def has_advice(mutant, answer):
    """Whether the ANSWER to MUTANT says what to write, or fixes it."""
    return any(answer.fixes) or next(trials_of(mutant, answer), None) is not None


def trials_of(mutant, answer):
    """What is to be tried of the ANSWER to MUTANT."""
    if not any(answer.fixes) and not any(re.match("write|did|remove|leave", hint) for hint in answer.hints):
        return
    if mutant.generator in ("bare_ampersand", "bare_less_than") and "@" in mutant.place:
        return  # what else they write into a value is none, either
    text = mutant.apply(mutant.document.source)
    edits, said = [], []
    for (rule, span), related, hint, fix in zip(answer.new, answer.related, answer.hints, answer.fixes):
        new = edits_of(text, rule, span, related, hint) or []
        if new and not any(one.start < other.end and other.start < one.end for one, _ in new for other, _ in edits):
            edits += new
            said.append(f"{rule} says: {hint}")
        if fix:
            yield Trial(mutant, f"the fix of {rule}", 1, answer.new, spliced(mutant, fix))
    if said:
        yield Trial(mutant, "; ".join(said[:3]), len(said), answer.new, spliced(mutant, edits))


def fault_of_trial(trial, answer):
    """What is wrong with the ANSWER to the document after TRIAL, or None."""
    if answer is None:
        return "the program died"
    before = collections.Counter(rule for rule, _ in trial.spots)
    hidden = [HARMLESS.get(rule) for rule in before]
    hidden += BROUGHT_TO_LIGHT if any(rule in FATAL for rule in before) else ()
    after = collections.Counter(rule for rule, _ in answer.new if rule not in hidden)
    if after - before:
        return f"leads to {' '.join(sorted(after - before))}"
    if after.total() > before.total() - trial.count:
        return f"leaves {' '.join(sorted(after))}"
    if trial.what.startswith("the fix") and trial.what[-6:] not in EXACT:
        source = trial.mutant.document.source
        was, now = (sorted(texts_of(one.apply(source))) for one in (trial.mutant, trial.after))
        if was != now:
            return "changes a text"
    return None
