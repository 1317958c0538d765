import type { HttpBusinessDetails } from "../../types/http"
import type { BusinessForm } from "./business-form"
import { queryKeys } from "../shared/api/query-keys"
import { crm } from "../shared/api/sdk"
import { useCrmDetail, useCrmMutation } from "../shared/api/crm"

type One = { business_details: HttpBusinessDetails }

const pathOf = (customerId: string) => `customers/${customerId}/business-details`

export const useBusinessDetails = (customerId: string) =>
  useCrmDetail<One>(queryKeys.businessDetails.detail(customerId), pathOf(customerId))

export const useSaveBusinessDetails = (customerId: string) =>
  useCrmMutation((input: Record<keyof BusinessForm, string | null>) =>
    crm.post<One>(pathOf(customerId), input),
  )
