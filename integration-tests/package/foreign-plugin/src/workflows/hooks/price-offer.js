/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- CommonJS, as `medusa plugin:build` makes it */
"use strict"
const { StepResponse } = require("@medusajs/framework/workflows-sdk")
const { priceOfferWorkflow } = require("medusa-plugin-crm/workflows")

const MANY = 50

/** Whoever takes many pieces is priced as a gold partner: Medusa then finds the price list for them. */
priceOfferWorkflow.hooks.setPricingContext(async ({ lines }) =>
  lines.some((line) => line.quantity >= MANY)
    ? new StepResponse({ partner_program: "gold" })
    : new StepResponse({}),
)

/** Lines of many pieces get a quarter off. */
priceOfferWorkflow.hooks.adjustLines(
  async ({ lines }) =>
    new StepResponse(
      lines.flatMap((line, index) =>
        line.quantity >= MANY ? [{ index, discount_type: "percent", discount_value: 25 }] : [],
      ),
    ),
)
