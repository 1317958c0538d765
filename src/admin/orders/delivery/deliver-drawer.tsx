import { Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useDeliver } from "../api"
import { useDeliveryPlaces } from "./use-delivery-places"
import { useQuantities } from "../lines/use-quantities"
import { type Refusals, useRefusal } from "../../shared/form/use-refusal"
import { NOTE_FIELDS, noteInputOf, noteTextsOf } from "./note-form"
import { deliverableRows } from "../lines/order-quantities"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledSelect } from "../../shared/form/labelled-select"
import { NoteFields } from "./note-fields"
import { QuantityFields } from "../lines/quantity-fields"

type Props = { order: HttpSalesOrder; onClose: () => void }

/** Leaves the choice to the server: where the goods are reserved, and as the customer chose. */
const AUTO = "auto"
const chosen = (value: string) => (value === AUTO ? undefined : value)

type Place = { location: string; way: string }
type PlaceProps = { place: Place; onChange: (place: Place) => void; refusals: Refusals }

const PlaceFields = ({ place: { location, way }, onChange, refusals }: PlaceProps) => {
  const { t } = useTranslation("crm")
  const { locations, ways } = useDeliveryPlaces(chosen(location))
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <LabelledSelect
        label={t("order.deliver.location")}
        placeholder={t("common.choose")}
        options={[{ value: AUTO, label: t("order.deliver.reserved") }, ...locations]}
        value={location}
        onChange={(value) => onChange({ location: value, way: AUTO })}
        error={refusals.ofField("location_id")}
        testId="deliver-location"
      />
      <LabelledSelect
        label={t("order.deliver.way")}
        placeholder={t("common.choose")}
        options={[{ value: AUTO, label: t("order.deliver.asOrdered") }, ...ways]}
        value={way}
        onChange={(value) => onChange({ location, way: value })}
        error={refusals.ofField("shipping_option_id")}
        testId="deliver-way"
      />
    </div>
  )
}

/** Issues a delivery note for the chosen quantities. */
export const DeliverDrawer = ({ order, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useDeliver(order.id)
  const quantities = useQuantities(deliverableRows(order))
  const [place, setPlace] = useState<Place>({ location: AUTO, way: AUTO })
  const [texts, setTexts] = useState(noteTextsOf())
  const refusals = useRefusal({
    fields: ["location_id", "shipping_option_id", ...NOTE_FIELDS],
    lineIds: order.lines.map(({ line_id }) => line_id),
    onDone: onClose,
  })

  const deliver = async () => {
    const input = {
      items: quantities.items,
      location_id: chosen(place.location),
      shipping_option_id: chosen(place.way),
      ...noteInputOf(texts),
    }
    await refusals.attempt(mutateAsync(input), ({ delivery_note: { number } }) =>
      t("order.deliver.done", { number }),
    )
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("order.deliver.title")}
      description={t("order.deliver.hint")}
      submitLabel={t("order.deliver.submit")}
      onSubmit={deliver}
      isPending={isPending}
      disabled={!quantities.isValid}
      refusal={refusals.ofForm}
      testId="deliver-dialog"
    >
      <QuantityFields quantities={quantities} errorOf={refusals.ofLine} />
      <PlaceFields place={place} onChange={setPlace} refusals={refusals} />
      <Heading level="h3" className="border-t pt-4">
        {t("order.note.title")}
      </Heading>
      <NoteFields texts={texts} onChange={setTexts} errorOf={refusals.ofField} />
    </ActionDrawer>
  )
}
