import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpDeliveryNote } from "../../../types/http"
import { useUpdateNote } from "./api"
import { useRefusal } from "../../shared/form/use-refusal"
import { NOTE_FIELDS, noteInputOf, noteTextsOf } from "./note-form"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { NoteFields } from "./note-fields"

type Props = { note: HttpDeliveryNote; onClose: () => void }

/** Changes what a delivery note says of its transport; its goods stay as they are. */
export const EditNoteDrawer = ({ note, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useUpdateNote(note.id)
  const [texts, setTexts] = useState(noteTextsOf(note))
  const refusals = useRefusal({ fields: [...NOTE_FIELDS], onDone: onClose })

  const save = () => refusals.attempt(mutateAsync(noteInputOf(texts)), () => t("common.saved"))

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("order.note.edit", { number: note.number })}
      submitLabel={t("actions.save")}
      onSubmit={save}
      isPending={isPending}
      refusal={refusals.ofForm}
      testId="note-dialog"
    >
      <NoteFields texts={texts} onChange={setTexts} errorOf={refusals.ofField} />
    </ActionDrawer>
  )
}
