"""Two hundred strings that have harmed other programs, by what they were meant for."""

_SCRIPTS = [
    "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert`1`>", "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>", "<object data=javascript:alert(1)>", "<embed src=//evil.example>",
    "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example>",
    "<style>@import'//evil.example'</style>",
    "<meta http-equiv=refresh content=0;url=//evil.example>", "<form action=//evil.example><input name=a>",
    "<math><mi xlink:href=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "<!--<script>-->", "]]><script>",
    "<scr\0ipt>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;", "\uff1cscript\uff1ealert(1)", "\u00bcscript\u00be", "+ADw-script+AD4-", "<x onclick=alert(1)>",
]  # fmt: skip
_QUOTES = [
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    "`><b>",
    '\\"><b>',
]
_TEMPLATES = [
    "{{ 7|add:7 }}",
    "{% debug %}",
    "{% include 'x' %}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "%s%n%d",
    "{0.__class__}",
]
_QUERIES = [
    "' OR '1'='1",
    "'; DROP TABLE meetings_meeting; --",
    '" OR ""="',
    "1) UNION SELECT 1--",
    "%' --",
    "\\'; --",
    "* NEAR",
]
_TABLES = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("//evil.example")',
    "=cmd|' /C calc'!A0",
    "0x1",
    "1e999",
]
_LINES = [
    "a\r\nSet-Cookie: a=b",
    "a\nBEGIN:VEVENT",
    "END:VCALENDAR",
    "a;b,c\\n",
    "\u2028alert(1)",
    "\u2029",
    "\x85",
    "\x0b",
    "\x0c",
]
_TURNED = [
    "\u202egnp.exe",
    "\u2066abc\u2069",
    "\u200fabc",
    "\u061cabc",
    "\u202aabc\u202c",
    "\ufeffabc",
    "\u200babc",
    "\u00adabc",
]
_STRANGE = [
    "\0",
    "\x01\x02",
    "\x1b[31m",
    "\x7f",
    "\x9b31m",
    "\ufffe",
    "\uffff",
    "\U0010ffff",
    "\ue000",
    "Z\u0351\u036b\u0343" * 20,
]
_PATHS = [
    "../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "file:///etc/passwd",
    "CON",
    "a" * 3000,
    "%2e%2e%2f",
    "\\\\evil\\c$",
]
_SCHEMES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<b>",
]
_SCHEMES += [
    "vbscript:x",
    "//evil.example",
    "https:evil.example",
    "https://a@evil.example",
    "http://[::1",
    'https://a.example/"><b>',
]
_DATA = [
    '{"a": 1}',
    "[" * 500,
    "null",
    "NaN",
    "&amp;amp;",
    "&quot;",
    "<![CDATA[x]]>",
    "<!ENTITY a 'b'>",
    "<?xml?>",
    "]]>",
    "&a;",
]

SEEDS = [
    *_SCRIPTS,
    *_QUOTES,
    *_TEMPLATES,
    *_QUERIES,
    *_TABLES,
    *_LINES,
    *_TURNED,
    *_STRANGE,
    *_PATHS,
    *_SCHEMES,
    *_DATA,
]
# The rest: each of the first within a name, where another rule may be at work than for a string of its own.
STRINGS = [*SEEDS, *(f"Anna {seed} Muster" for seed in SEEDS)][:200]
