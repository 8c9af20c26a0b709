# SPDX-License-Identifier: MIT
"""The places of C files where one mistake can be made, as the text of each file has them: a tokenizer that knows the style of
these sources, in which a function's braces stand in the first column."""
import re
from dataclasses import dataclass

TOKEN = re.compile(r"""
    (?P<skip>\s+|/\*.*?\*/|^\#(?:[^\n]*\\\n)*[^\n]*) |
    (?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*') |
    (?P<name>[A-Za-z_]\w*) |
    (?P<number>\d[\w.]*) |
    (?P<sign><<=|>>=|\.\.\.|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
    """, re.VERBOSE | re.DOTALL | re.MULTILINE)
HEAD = re.compile(r"(\w+)\([^;{}]*\)\n\{\n", re.DOTALL)
OTHER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+",
         "+=": "-=", "-=": "+=", "++": "--", "--": "++"}
# What only frees is LeakSanitizer's matter, and never dropped.
NO_STATEMENT = {"return", "if", "for", "while", "do", "else", "switch", "case", "default", "break", "continue", "goto", "static",
                "const", "struct", "enum", "unsigned", "int", "char", "size_t", "long", "double", "void", "sigset_t", "va_list"}


@dataclass
class Token:
    kind: str
    text: str
    start: int

    @property
    def end(self):
        return self.start + len(self.text)


@dataclass(frozen=True)
class Mutant:
    """The bytes from START to END of FILE are written AS something else."""
    file: str
    function: str
    kind: str
    start: int
    end: int
    as_text: str

    def applied(self, text):
        return text[:self.start] + self.as_text + text[self.end:]

    def row(self, text):
        """What names it for ever, wherever its lines move to: the line (or lines) before and after."""
        first = text.rfind("\n", 0, self.start) + 1
        last = text.find("\n", self.end)
        before = " ".join(text[first:last].split())
        after = " ".join((text[first:self.start] + self.as_text + text[self.end:last]).split())
        return self.file, self.function, self.kind, before, after


def tokens_of(text, start, end):
    tokens, at = [], start
    while at < end:
        match = TOKEN.match(text, at)
        if match.lastgroup != "skip":
            tokens.append(Token(match.lastgroup, match.group(), at))
        at = match.end()
    return tokens


def closing(tokens, at):
    """The index of what closes the bracket at AT."""
    depth = 0
    for i in range(at, len(tokens)):
        depth += tokens[i].text in ("(", "{", "[")
        depth -= tokens[i].text in (")", "}", "]")
        if depth == 0:
            return i
    raise ValueError("a bracket is not closed")


def statement_end(tokens, at):
    """The index of the semicolon that ends the statement at AT; None if there is none, as AT is in an initialiser."""
    while at < len(tokens) and tokens[at].text != ";":
        if tokens[at].text in (")", "}", "]"):
            return None
        at = closing(tokens, at) + 1 if tokens[at].text in ("(", "{", "[") else at + 1
    return at if at < len(tokens) else None


def begins_statement(tokens, at):
    """Whether a statement can begin at AT: after another, or after what governs it."""
    if at == 0 or tokens[at - 1].text in (";", "{", "}", "else", ":"):
        return not inside_parentheses(tokens, at)
    if tokens[at - 1].text != ")":
        return False
    depth = 0
    for i in range(at - 1, -1, -1):
        depth += tokens[i].text == ")"
        depth -= tokens[i].text == "("
        if depth == 0:
            return i > 0 and tokens[i - 1].text in ("if", "for", "while", "switch")
    return False


def inside_parentheses(tokens, at):
    depth = 0
    for token in tokens[:at]:
        depth += token.text in ("(", "[")
        depth -= token.text in (")", "]")
    return depth > 0


def is_governed(tokens, at):
    """Whether the statement at AT is only made under a condition."""
    if at > 0 and tokens[at - 1].text == ")":
        return True
    depth = sum((token.text == "{") - (token.text == "}") for token in tokens[:at])
    return depth > 0 and at > 0 and tokens[at - 1].text != ":"


def conditions(tokens, text):
    for i, token in enumerate(tokens[:-1]):
        if token.text in ("if", "while") and tokens[i + 1].text == "(":
            start, end = tokens[i + 1].end, tokens[closing(tokens, i + 1)].start
            yield "negated", start, end, f"!({text[start:end]})"


def signs(tokens, _text):
    for i, token in enumerate(tokens):
        previous = tokens[i - 1] if i > 0 else token
        is_binary = previous.kind in ("name", "number", "text") and previous.text != "return" or previous.text in (")", "]")
        is_step = token.text in ("++", "--") and not inside_parentheses(tokens, i)  # that of a loop would only hang
        if token.text in OTHER and (is_binary or is_step) and is_step == (token.text in ("++", "--")):
            yield "sign", token.start, token.end, OTHER[token.text]
        elif token.text == "!":
            yield "negation", token.start, token.end, ""


def numbers(tokens, _text):
    for i, token in enumerate(tokens):
        if token.kind != "number" or not re.fullmatch(r"\d+|0[xX][0-9A-Fa-f]+", token.text):
            continue
        around = tokens[i - 1].text + tokens[i + 1].text
        is_array = around == "[]" and tokens[i - 3].kind == "name"
        if around == "{}" or is_array or tokens[i - 1].text == "-":  # all zero; room for an array; -1, which is "not 0"
            continue
        yield "number", token.start, token.end, "1" if token.text == "0" else f"({token.text} + 1)"


def statements(tokens, text):
    for i, token in enumerate(tokens):
        semicolon = statement_end(tokens, i) if token.kind == "name" and begins_statement(tokens, i) else None
        if semicolon is None:
            continue
        end = tokens[semicolon].start
        if token.text in ("return", "break", "continue") and is_governed(tokens, i):
            yield "leaving dropped", token.start, end, ""
        if token.text == "return" and tokens[i + 1].text != ";":
            value = text[tokens[i + 1].start:end]
            yield "returned", tokens[i + 1].start, end, "1" if value == "0" else "0"
        if token.text not in NO_STATEMENT and not token.text.endswith("_free") and tokens[i + 1].kind != "name" and \
                not (tokens[i + 1].text == "*" and tokens[i + 2].kind == "name" and tokens[i + 3].text in ("=", ";", ",")):
            yield "statement dropped", token.start, end, ""


def mutants_of(file, text):
    """All of one file."""
    for head in HEAD.finditer(text):
        start, end = head.end(), text.index("\n}\n", head.end() - 1) + 1
        tokens = tokens_of(text, start, end)
        for find in (conditions, signs, numbers, statements):
            for kind, first, last, as_text in find(tokens, text):
                yield Mutant(file, head.group(1), kind, first, last, as_text)
