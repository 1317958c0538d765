import { useQuery } from "@tanstack/react-query"
import type { HttpSeller } from "../../../types/http"
import { dataUrlOf } from "../browser/data-url"
import { queryKeys } from "./query-keys"
import { crm } from "./sdk"
import type { SellerFields } from "../../settings/documents/seller-form"
import { useCrmDetail, useCrmMutation } from "./crm"

type One = { seller: HttpSeller }

export const useSeller = () => useCrmDetail<One>(queryKeys.seller.all, "seller")

/** The logo as the address of an image; drawn only while there is one. */
export const useSellerLogo = () =>
  useQuery({
    queryKey: queryKeys.seller.logo,
    queryFn: async () => dataUrlOf(await crm.file("seller/logo")),
  })

export const useSaveSeller = () =>
  useCrmMutation((input: Partial<SellerFields>) => crm.post<One>("seller", input))

export const useUploadLogo = () =>
  useCrmMutation((file: File) => {
    const form = new FormData()
    form.append("files", file)
    return crm.upload<One>("seller/logo", form)
  })

export const useDeleteLogo = () => useCrmMutation(() => crm.delete<One>("seller/logo"))
