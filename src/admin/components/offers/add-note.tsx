import { Button, Input } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useState } from "react"
import { useTranslation } from "react-i18next"

/** A line of text between the products. */
export const AddNote = ({ onAdd }: { onAdd: (title: string) => Promise<unknown> }) => {
  const { t } = useTranslation("crm")
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState("")

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onAdd(title.trim())) {
      setTitle("")
      setOpen(false)
    }
  }

  if (!isOpen) {
    return (
      <Button size="small" variant="transparent" onClick={() => setOpen(true)} data-testid="offer-add-note">
        {t("offers.addNote")}
      </Button>
    )
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex items-center gap-2">
      <Input
        autoFocus
        aria-label={t("offers.noteLine")}
        placeholder={t("offers.noteLine")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" size="small" variant="secondary" disabled={!title.trim()}>
        {t("actions.add")}
      </Button>
      <Button type="button" size="small" variant="transparent" onClick={() => setOpen(false)}>
        {t("actions.cancel")}
      </Button>
    </form>
  )
}
