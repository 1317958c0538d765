import { RequestError } from "./request-error"
import { sdk } from "./sdk"

export type Query = Record<string, unknown>

type Options = { method?: "GET" | "POST" | "DELETE"; query?: Query; body?: BodyInit; type?: string }

function urlOf(path: string, query: Query = {}): string {
  const base = (__BACKEND_URL__ ?? "/").replace(/\/$/, "")
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((part) => params.append(`${key}[]`, String(part)))
    } else if (value !== undefined && value !== null && value !== "") {
      params.append(key, String(value))
    }
  }
  return `${base}/admin/crm/${path}${params.size ? `?${params}` : ""}`
}

async function headersOf(type: string | undefined): Promise<HeadersInit> {
  const token = __AUTH_TYPE__ === "jwt" ? await sdk.client.getToken() : null
  return {
    accept: "application/json",
    ...(type && { "content-type": type }),
    ...(sdk.client.locale && { "x-medusa-locale": sdk.client.locale }),
    ...(token && { authorization: `Bearer ${token}` }),
  }
}

/** The host's client keeps of a refusal only its sentence; this one keeps its code and the place it is about. */
async function request(path: string, { method = "GET", query, body, type }: Options): Promise<Response> {
  const headers = await headersOf(type)
  const credentials = __AUTH_TYPE__ === "jwt" ? "omit" : "include"
  const response = await fetch(urlOf(path, query), { method, headers, body, credentials }).catch(
    (error: unknown) => {
      throw new RequestError("connection_lost", String(error))
    },
  )
  if (!response.ok) {
    throw await RequestError.of(response)
  }
  return response
}

async function answerOf<T>(path: string, options: Options): Promise<T> {
  const response = await request(path, options)
  try {
    return (await response.json()) as T
  } catch (error) {
    throw new RequestError("answer_unreadable", String(error), response.status)
  }
}

/** Requests below `/admin/crm`. @throws RequestError */
export const crm = {
  get: <T>(path: string, query?: Query) => answerOf<T>(path, { query }),
  post: <T>(path: string, body: object = {}) =>
    answerOf<T>(path, { method: "POST", body: JSON.stringify(body), type: "application/json" }),
  delete: <T>(path: string) => answerOf<T>(path, { method: "DELETE" }),
  /** The content of a file. */
  file: async (path: string, query?: Query): Promise<Blob> => (await request(path, { query })).blob(),
  /** A form with files; the browser writes the content type itself, which says where they part. */
  upload: <T>(path: string, body: FormData) => answerOf<T>(path, { method: "POST", body }),
}
