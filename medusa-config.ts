/** The host used for development, the demo and the tests: this repository as a Medusa application. */
import { defineConfig } from "@medusajs/framework/utils"

/** What a host would write under `plugins: [{ resolve: "medusa-plugin-crm", options }]`. */
const options = {}

/** Mail goes out when CRM_SMTP_URL names a server, such as smtp://user:password@localhost:587. */
const mail = process.env.CRM_SMTP_URL
  ? [
      {
        resolve: "@medusajs/medusa/notification",
        options: {
          providers: [
            // Medusa's own, which a list of providers replaces.
            { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
            {
              resolve: "./src/providers/smtp",
              id: "smtp",
              options: {
                channels: ["email"],
                url: process.env.CRM_SMTP_URL,
                from: process.env.CRM_SMTP_FROM ?? "Oferte <oferte@example.com>",
              },
            },
          ],
        },
      },
    ]
  : []

/** Several processes share events, workflows, locks and cache when CRM_REDIS_URL names a Redis: docs/scaling.md. */
const redisUrl = process.env.CRM_REDIS_URL
const shared = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET ?? "supersecret",
      cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
    },
    // The demo is served over plain http: a Secure cookie would never come back. A real store keeps the default.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  modules: [
    { resolve: "./src/modules/pipeline", options },
    { resolve: "./src/modules/offer", options },
    { resolve: "./src/modules/sales_order", options },
    ...mail,
    ...shared,
  ],
})
