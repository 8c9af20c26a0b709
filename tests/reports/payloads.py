# SPDX-License-Identifier: MIT
"""Bytes that try to break out of a report, for tests/reports/hostile.py."""

CONTROLS = [bytes([code]) for code in (0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F)]

INVISIBLE = [
    chr(code).encode()
    for code in (0x80, 0x85, 0x9B, 0x9D, 0x9F, 0xA0, 0xAD, 0x61C, 0x180E, 0x200B, 0x200D, 0x200F, 0x2028, 0x2029, 0x202A,
                 0x202E, 0x2060, 0x2066, 0x2069, 0x3000, 0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0041, 0x10FFFF)
]

NOT_UTF_8 = [b"\x80", b"\xff", b"\xc0\xaf", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc3", b"\xfe\xff"]

TEXTS = """
::error::pwned
::warning file=a,line=1::pwned
::notice::x
::debug::x
::group::x
::endgroup::
::add-mask::e
::add-matcher::x.json
::set-output name=x::y
::set-env name=PATH::/tmp
::stop-commands::token
::save-state name=a::b
  ::error::after blanks
x::error::y
::
:::
##[error]pwned
##[command]x
####[group]x
###[
x##[add-mask]e
##
#
##vso[task.setvariable variable=x]y
##teamcity[message text='x']
%0A::error::x
%0D%0A::error::x
%250A
%25
%3A%2C%0A
100%
a,b
a:b
file=x,line=1
,title=x::y
]]>
<![CDATA[x]]>
<!--x-->
-->
<?x y?>
<script>alert(1)</script>
</script><script>alert(1)</script>
</style></title></pre><b>
<img src=x onerror=alert(1)>
<svg/onload=alert(1)>
&lt;b&gt;
&#60;i&#62;
&amp;lt;
&nbsp;
&x;
" onload="x
' onload='x
"
'
""
''
\\
\\"
\\n::error::x
\\u0000
\\u{9b}
\\x9b
","x":"
"}],"y":[{"
null
{}
{0}
{{0}}
{$x}
[x](https://evil.example)
[x](1)
![x](https://evil.example/a.png)
<https://evil.example>
https://evil.example/
[x]: https://evil.example
`x`
``x``
```
```xml
| a | b |
|
- [ ] x
# x
1. x
> x
**x** __x__ ~~x~~
@octocat
#1
$x$
:smile:
=cmd|'/C calc'!A0
=1+1
+1
-1
@SUM(A1)
'; drop table x; --
../../etc/passwd
/etc/passwd
C:\\windows
http://[::1]/
javascript:alert(1)
data:text/html,x
a b
 a
a 
~
%
*
?
-rf
--quiet
-
.
..x
é
ü 中文
👍
e\u0301
\u202eevil\u202c
\u05d0\u05d1
""".strip("\n").split("\n")

LONG = [b"x" * 100000, b"::" * 3000, b"##[" * 2000, b"<" * 3000, b'"' * 3000, b"%0A" * 2000, "è".encode() * 5000]

LINES = [b"a\n::error::x", b"a\r::error::x", b"a\r\n::error::x", b"\n\n::error::x\n", b"a\tb", b"\t::error::x",
         b"a\n##[error]x", b"x\n" * 50, b"\x1b[2J\x1b]0;x\x07", b"\xc2\x9b2J"]


def table():
    """All payloads, each once."""
    texts = [text.replace("\\\\", "\\").encode() for text in TEXTS]
    return list(dict.fromkeys(CONTROLS + INVISIBLE + NOT_UTF_8 + texts + LONG + LINES))
