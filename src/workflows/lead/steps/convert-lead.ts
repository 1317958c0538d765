import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"
import type { NewOpportunity } from "../../../modules/pipeline/service"

type Input = { id: string; customer_id: string | null; opportunity: NewOpportunity; actor_id: string | null }

/** Turns a lead into an opportunity, once. @throws not_found, conflict when it was converted meanwhile */
export const convertLeadStep = createStep(
  "crm-convert-lead",
  async ({ opportunity, ...input }: Input, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const { customer_id } = input
    const conversion = await pipeline.convertLead({ ...input, opportunity: { ...opportunity, customer_id } })
    return new StepResponse({ id: conversion.opportunity_id }, conversion)
  },
  async (conversion, { container }) => {
    if (conversion) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertConversion(conversion)
    }
  },
)
