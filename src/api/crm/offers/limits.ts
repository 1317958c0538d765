import { type Options, ipKeyGenerator, rateLimit } from "express-rate-limit"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { crmError } from "../../../errors/crm-error"
import { isToken } from "../../../modules/offer"
import { sendMessagePage } from "./page/message-page"

const MINUTE = 60_000

function tooMany(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (req.originalUrl.startsWith("/store/")) {
    next(crmError("too_many_requests"))
  } else {
    sendMessagePage(req, res, { status: 429, message: "tooMany" })
  }
}

const limiter = (limit: number, keyGenerator: NonNullable<Options["keyGenerator"]>) =>
  rateLimit({
    windowMs: MINUTE,
    limit,
    keyGenerator,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    handler: (req, res, next) => tooMany(req as MedusaRequest, res as MedusaResponse, next),
  })

/** Behind one proxy this is the visitor's address, as Medusa trusts one proxy; an IPv6 visitor counts with their network. */
const byAddress: Options["keyGenerator"] = (req) => ipKeyGenerator(req.ip ?? "")
/** Whatever is no token is one key: guesses share it. */
const byToken: Options["keyGenerator"] = (req) => (isToken(req.params.token) ? req.params.token : "none")

/** Requests a minute on the customer's pages, and answers among them; each process counts its own. */
export const READS = { byAddress: 120, byToken: 60 }
export const ANSWERS = { byAddress: 20, byToken: 10 }

export const readLimits = [limiter(READS.byAddress, byAddress), limiter(READS.byToken, byToken)]
export const answerLimits = [limiter(ANSWERS.byAddress, byAddress), limiter(ANSWERS.byToken, byToken)]
