import fc, { type Arbitrary } from "fast-check"
import { HOSTILE_KEYS, HOSTILE_VALUES } from "./hostile-values"

type Place = (string | number)[]
type Container = Record<string | number, unknown>

/** Every place in a value, the whole of it first. */
function placesOf(value: unknown, at: Place = []): Place[] {
  if (value === null || typeof value !== "object") return [at]
  const parts = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...at, Array.isArray(value) ? Number(key) : key]),
  )
  return [at, ...parts]
}

/** Writes to a key that may be called `__proto__`. */
const put = (target: object, key: string | number, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })

function replaceAt(value: unknown, place: Place, replacement: unknown): unknown {
  if (!place.length) return replacement
  const copy = structuredClone(value) as Container
  const holder = place.slice(0, -1).reduce((part, key) => part[key] as Container, copy)
  put(holder, place[place.length - 1], replacement)
  return copy
}

function removeAt(value: unknown, place: Place): unknown {
  if (!place.length) return undefined
  const copy = structuredClone(value) as Container
  const holder = place.slice(0, -1).reduce((part, key) => part[key] as Container, copy)
  delete holder[place[place.length - 1]]
  return copy
}

function withKey(value: unknown, key: string, extra: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return { [key]: extra }
  return put(structuredClone(value), key, extra)
}

/** One thing wrong with a value: a part replaced, left out, wrapped or doubled, or a field that nobody knows. */
function broken(value: unknown): Arbitrary<unknown> {
  const hostile = fc.constantFrom(...HOSTILE_VALUES)
  const place = fc.constantFrom(...placesOf(value))
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(place, hostile).map(([at, replacement]) => replaceAt(value, at, replacement)),
    },
    { weight: 1, arbitrary: place.map((at) => removeAt(value, at)) },
    { weight: 1, arbitrary: place.map((at) => replaceAt(value, at, [value, value])) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...HOSTILE_KEYS), hostile)
        .map(([key, extra]) => withKey(value, key, extra)),
    },
  )
}

/** A value as it should be, with one thing wrong, or with two. */
export const orBroken = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: values },
    { weight: 4, arbitrary: values.chain(broken) },
    { weight: 1, arbitrary: values.chain(broken).chain(broken) },
  )
