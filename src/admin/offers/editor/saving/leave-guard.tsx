import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useBlocker } from "react-router-dom"
import { useConfirm } from "../../../shared/page/use-confirm"

type Props = {
  /** The page one may move within. */
  path: string
  onLeave: () => void
}

/** Asks before one leaves what is not saved. Only drawn while there is something: one page takes one such guard. */
export const LeaveGuard = ({ path, onLeave }: Props) => {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const blocker = useBlocker(({ nextLocation }) => !nextLocation.pathname.includes(path))

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [])

  const { state } = blocker
  useEffect(() => {
    if (state !== "blocked") {
      return
    }
    void confirm(
      t("offerEditor.leave.title"),
      t("offerEditor.leave.hint"),
      t("offerEditor.leave.confirm"),
    ).then((isSure) => {
      if (isSure) {
        onLeave()
        blocker.proceed?.()
      } else {
        blocker.reset?.()
      }
    })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each time it blocks
  }, [state])

  return null
}
