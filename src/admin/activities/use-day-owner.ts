import { useSearchParams } from "react-router-dom"
import { useMe } from "../shared/api/access"

const NAME = "owner_id"
export const MINE = "me"
export const EVERYBODYS = "all"

/** Whose day it is, kept in the URL: one's own unless one chooses otherwise. */
export function useDayOwner() {
  const me = useMe()
  const [params, setParams] = useSearchParams()
  const choice = params.get(NAME) ?? MINE
  const ownerId = choice === MINE ? me?.user_id : choice

  const choose = (next: string) => setParams(next === MINE ? {} : { [NAME]: next }, { replace: true })

  return {
    choice,
    choose,
    ownerId: choice === EVERYBODYS ? undefined : ownerId,
    isKnown: choice === EVERYBODYS || !!ownerId,
  }
}
