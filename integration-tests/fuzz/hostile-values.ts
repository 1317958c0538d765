/** Stands in a value for JSON that JSON.stringify would never write. */
export const RAW: Record<string, string> = {
  "@@deep-array@@": "[".repeat(20_000) + "]".repeat(20_000),
  "@@deep-object@@": '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000),
  "@@minus-zero@@": "-0",
  "@@infinity@@": "1e999",
  "@@twenty-digits@@": "99999999999999999999",
}

const named = (key: string, value: unknown) => Object.fromEntries([[key, value]])

const STRINGS = [
  ...[
    "",
    " ",
    "\t\n",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "x\udc00y",
    "\u200b",
    "\u200b\u200d\u2060",
    "\u202eabc",
  ],
  ...[
    "\u2066a",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "%",
    "_",
    "\\",
    "'",
    '"',
    "\\u0000",
    "%00",
    "${1}",
    "{{x}}",
    "$1",
  ],
  ...[
    "a".repeat(201),
    "é".repeat(10_001),
    "🙂".repeat(100),
    "İ".repeat(50),
    "ﷺ",
    "=1+1",
    "<b>",
    "../..",
    "-",
  ],
  ...[
    "null",
    "true",
    "NaN",
    "Infinity",
    "-0",
    "1e309",
    "0x10",
    "[object Object]",
    "__proto__",
    "constructor",
  ],
]

const DATES = [
  ...["0000-01-01", "0001-01-01", "1899-12-31", "9999-12-31", "10000-01-01", "+275760-09-13", "2026-02-30"],
  ...["2026-13-01", "2026-1-1", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00+99:99", "2026-01-01T00:00:00"],
  ...["2999-12-31", "2999-12-31T23:59:59.999-23:59", "1900-01-01T00:00:00+14:00", "2026-12-31T23:59:60Z"],
  ...["infinity", "now", "epoch"],
]

const CURSORS = [
  ["9999-99-99 99:99:99+00", "x"],
  ["2026-02-30 00:00:00+00", "x"],
  ["1".repeat(30), "x"],
  ["999999999", "\u0000"],
  ["a\ud800", "x"],
  ["2026-01-01 00:00:00+99", "x"],
].map((parts) => Buffer.from(JSON.stringify(parts)).toString("base64url"))

export const HOSTILE_STRINGS = [...STRINGS, ...DATES, ...CURSORS]

const NUMBERS = [
  ...[-1, 0, 1, 0.1, 1.0005, 1e-7, 5e-324, 1e308, -1e308, 1e21, 2 ** 31, 2 ** 31 - 1, -(2 ** 31), 2 ** 53],
  ...[2 ** 63, 101, 1e12 + 1, 1.2345678901234567e19],
]

const SHAPES = [
  ...[null, true, false, [], {}, [[]], [null], { length: -1 }, { then: 1 }, { $ne: null }, { $or: [] }],
  ...["toString", "valueOf", "toJSON", "constructor", "hasOwnProperty", "__proto__"].map((key) =>
    named(key, 1),
  ),
  ...[
    { toString: null, valueOf: null },
    [{ toString: 1 }],
    named("__proto__", null),
    { "": 1 },
    { "\u0000": 1 },
  ],
  ...[named("__proto__", { polluted: true }), { constructor: { prototype: { polluted: true } } }],
]

/** Values that no field was made for. */
export const HOSTILE_VALUES: unknown[] = [...HOSTILE_STRINGS, ...NUMBERS, ...SHAPES, ...Object.keys(RAW)]

/** Names of fields that no route has. */
export const HOSTILE_KEYS = [
  ...[
    "id",
    "owner",
    "created_at",
    "deleted_at",
    "actor_id",
    "",
    "__proto__",
    "constructor",
    "toString",
    "toJSON",
  ],
  ...["hasOwnProperty", "a.b", "a.b.c", "$or", "\u0000", "\ud800", "additional_data", "metadata"],
]

/** What a path segment may be as it goes over the wire. */
export const HOSTILE_SEGMENTS = [
  ...[
    "%",
    "%zz",
    "%00",
    "%ff",
    "%C0%80",
    "%ED%A0%80",
    "..",
    "%2e%2e",
    "%2F",
    "%25",
    "a%20b",
    "%C8%99",
    "*",
    "'",
  ],
  ...[
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "%5Bobject%20Object%5D",
    "0",
    "-1",
    "%E2%80%AE",
    "a;b",
    ":id",
  ],
  ...["a".repeat(65), "a".repeat(3000), "%F0%9F%99%82", "export", "bulk", "%0d%0ax", "a,b", "a+b", "@", "~"],
]

/** What a query string may end in. */
export const HOSTILE_QUERIES = [
  ...[
    "limit[]=1",
    "q[]=a",
    "owner_id[a]=b",
    "limit=1&limit=2",
    "a.b.c=1",
    "a.b=1",
    "__proto__[x]=1",
    "[]=1",
    "=",
  ],
  ...[
    "constructor[prototype][x]=1",
    "fields=*",
    "fields=%2Bcrm_offer.*",
    "order=__proto__",
    "order=-__proto__",
  ],
  ...[
    "offset=-1",
    "offset=99999999999999999999",
    "limit=1e3",
    "limit=0",
    "limit=-0",
    "limit=NaN",
    "q=%00",
    "q=%ff",
  ],
  ...[
    "q=%",
    "q=%25",
    "q=_",
    "q=%5C",
    "with_deleted=true",
    "q[toString]=1",
    "q[a][b][c][d][e][f][g]=1",
    "&&&",
    "?",
  ],
  ...[
    "cursor=x",
    `cursor=${CURSORS[0]}`,
    `cursor=${CURSORS[1]}`,
    "$and[]=1",
    "id[$ne]=x",
    "q=a&q=b",
    "%00=1",
  ],
  ...[
    "owner_id[]=",
    "owner_id=",
    "toString=1",
    "hasOwnProperty=1",
    "q=%ED%A0%80",
    "locale=xx",
    "__proto__.a=1",
  ],
]
