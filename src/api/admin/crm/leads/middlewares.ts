import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import {
  AssignLeads,
  ConvertLead,
  CreateLead,
  DeleteLeads,
  DisqualifyLead,
  DisqualifyLeads,
  ExportLeads,
  FindDuplicates,
  ListLeads,
  MergeLeads,
  TagLeads,
  UpdateLead,
} from "./validators"

const leads = "/admin/crm/leads"

const read = (matcher: string, schema: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  method: "GET",
  matcher,
  middlewares: [validateAndTransformQuery(schema, {})],
})

const write = (matcher: string, schema: Parameters<typeof bodyWithAdditionalData>[0]): MiddlewareRoute => ({
  method: "POST",
  matcher,
  middlewares: [bodyWithAdditionalData(schema)],
})

export const leadMiddlewares: MiddlewareRoute[] = [
  read(leads, ListLeads),
  read(`${leads}/duplicates`, FindDuplicates),
  read(`${leads}/export`, ExportLeads),
  write(leads, CreateLead),
  write(`${leads}/bulk/assign`, AssignLeads),
  write(`${leads}/bulk/tag`, TagLeads),
  write(`${leads}/bulk/disqualify`, DisqualifyLeads),
  write(`${leads}/bulk/delete`, DeleteLeads),
  write(`${leads}/:id`, UpdateLead),
  write(`${leads}/:id/convert`, ConvertLead),
  write(`${leads}/:id/disqualify`, DisqualifyLead),
  write(`${leads}/:id/merge`, MergeLeads),
]
