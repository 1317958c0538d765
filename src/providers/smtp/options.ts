import { z } from "@medusajs/framework/zod"
import { crmError } from "../../errors/crm-error"

const server = {
  /** The whole server in one address, such as "smtp://user:password@mail.firma.ro:587"; instead of the next four. */
  url: z.string().regex(/^smtps?:\/\/./, 'an address such as "smtp://user:password@mail.firma.ro:587"'),
  host: z.string().min(1),
  /** 465 with `secure`, otherwise 587. */
  port: z.int().min(1).max(65_535),
  /** TLS from the first byte. Without it the connection turns to TLS when the server offers that. */
  secure: z.boolean(),
  auth: z.strictObject({ user: z.string().min(1), pass: z.string() }),
}

/** The options of the provider in medusa-config; unknown ones are refused at start-up. */
export const smtpOptionsSchema = z
  .strictObject({
    /** What this provider serves; Medusa reads it. */
    channels: z.array(z.string()).min(1),
    url: server.url.optional(),
    host: server.host.optional(),
    port: server.port.optional(),
    secure: server.secure.optional(),
    auth: server.auth.optional(),
    /** Refuses to send when the server offers no TLS. */
    require_tls: z.boolean().default(false),
    /** Passed to Node's TLS, such as `{ ca }` or `{ servername }`. */
    tls: z.record(z.string(), z.unknown()).optional(),
    /** Who sends, unless the notification says: "Firma SRL <oferte@firma.ro>". */
    from: z.string().regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'an address such as "Firma SRL <oferte@firma.ro>"'),
    /** How this machine greets the server. */
    name: z.string().min(1).optional(),
    max_connections: z.int().min(1).max(100).default(5),
    /** How long the server may stay silent. */
    timeout_seconds: z.int().min(1).max(600).default(20),
  })
  .refine((options) => Boolean(options.url) !== Boolean(options.host), {
    message: "give either url or host",
    path: ["host"],
  })
  .refine((options) => !options.url || (options.port ?? options.secure ?? options.auth) === undefined, {
    message: "port, secure and auth are part of the url",
    path: ["url"],
  })
export type SmtpOptions = z.infer<typeof smtpOptionsSchema>

/** @throws invalid_data naming each option that is wrong */
export function parseSmtpOptions(options: unknown): SmtpOptions {
  const parsed = smtpOptionsSchema.safeParse(options)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
  )
  throw crmError("configuration_invalid", {
    reason: `medusa-plugin-crm/providers/smtp: the options in medusa-config are not valid. ${problems.join("; ")}`,
  })
}

/** The options as nodemailer takes them. */
export function transportOptions(options: SmtpOptions) {
  const { url, host, secure = false, port = secure ? 465 : 587, auth, timeout_seconds } = options
  const milliseconds = timeout_seconds * 1000
  return {
    pool: true as const,
    ...(url ? { url } : { host, port, secure, auth }),
    requireTLS: options.require_tls,
    tls: options.tls,
    name: options.name,
    maxConnections: options.max_connections,
    // Once more, for a waiting connection that the server had closed meanwhile.
    maxRequeues: 1,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    // What is sent comes from the notification alone, never from this machine's files or the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
