import type { HttpBusinessDetails } from "../../../types/http"
import type { BusinessForm } from "../../lib/business-form"
import { queryKeys } from "../../lib/query-keys"
import { crm } from "../../lib/sdk"
import { useCrmDetail, useCrmMutation } from "./crm"

type One = { business_details: HttpBusinessDetails }

const pathOf = (customerId: string) => `customers/${customerId}/business-details`

export const useBusinessDetails = (customerId: string) =>
  useCrmDetail<One>(queryKeys.businessDetails.detail(customerId), pathOf(customerId))

export const useSaveBusinessDetails = (customerId: string) =>
  useCrmMutation((input: Record<keyof BusinessForm, string | null>) =>
    crm.post<One>(pathOf(customerId), input),
  )
