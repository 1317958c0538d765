import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import type { ConversionPlan } from "./plan-conversion"

type Input = {
  id: string
  customer_id: string | null
  plan: ConversionPlan
  actor_id: string | null
}

/** Turns a lead into an opportunity, or makes it part of one, once. @throws not_found, conflict */
export const convertLeadStep = createStep(
  "crm-convert-lead",
  async ({ id, customer_id, plan, actor_id }: Input, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const conversion =
      plan.opportunity === null
        ? await pipeline.convertLeadInto({ id, opportunity_id: plan.opportunity_id })
        : await pipeline.convertLead({
            id,
            customer_id,
            opportunity: { ...plan.opportunity, customer_id },
            actor_id,
          })
    return new StepResponse({ id: conversion.opportunity_id }, conversion)
  },
  async (conversion, { container }) => {
    if (conversion) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertConversion(conversion)
    }
  },
)
