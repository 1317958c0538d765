import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowDownTray,
  ArrowPath,
  Envelope,
  Eye,
  Link as LinkIcon,
  PencilSquare,
  SquareTwoStack,
  Trash,
  User,
} from "@medusajs/icons"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../types/http"
import { useCan } from "../shared/api/use-can"
import { useDuplicate } from "./use-offer-actions"
import { useOfferFile } from "./use-offer-file"
import { MenuButton } from "../shared/page/menu-button"

type Group = ComponentProps<typeof ActionMenu>["groups"][number]

type Props = {
  offer: HttpOffer
  onRecalculate: () => unknown
  onDelete: () => unknown
  onCopyLink: () => unknown
  onSendAgain: () => unknown
  onDuplicateFor: () => unknown
}

/** What can be done with an offer beside its next step. */
export const OfferMenu = (props: Props) => {
  const { offer } = props
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const file = useOfferFile(offer)
  const { duplicate } = useDuplicate()
  const mayWrite = can("offer", "write", offer)
  const isDraft = offer.status === "draft"
  const isOut = offer.status === "sent" || offer.status === "accepted"

  const groups: (Group | false)[] = [
    mayWrite &&
      isDraft && {
        actions: [
          { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
          { icon: <ArrowPath />, label: t("offers.recalculate"), onClick: () => void props.onRecalculate() },
        ],
      },
    mayWrite &&
      isOut && {
        actions: [
          { icon: <LinkIcon />, label: t("offerLife.more.copyLink"), onClick: () => void props.onCopyLink() },
          {
            icon: <Envelope />,
            label: t("offerLife.more.sendAgain"),
            onClick: () => void props.onSendAgain(),
          },
        ],
      },
    {
      actions: [
        { icon: <Eye />, label: t("offerLife.more.preview"), onClick: () => void file.preview() },
        { icon: <ArrowDownTray />, label: t("offerLife.more.download"), onClick: () => void file.save() },
      ],
    },
    can("offer", "write") && {
      actions: [
        {
          icon: <SquareTwoStack />,
          label: t("offerLife.more.duplicate"),
          onClick: () => void duplicate(offer),
        },
        {
          icon: <User />,
          label: t("offerLife.more.duplicateFor"),
          onClick: () => void props.onDuplicateFor(),
        },
      ],
    },
    can("offer", "delete", offer) &&
      isDraft && {
        actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void props.onDelete() }],
      },
  ]

  return (
    <ActionMenu groups={groups.filter((group): group is Group => group !== false)}>
      <MenuButton testId="offer-menu" />
    </ActionMenu>
  )
}
