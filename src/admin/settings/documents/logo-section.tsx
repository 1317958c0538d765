import { Trash } from "@medusajs/icons"
import { Button, Skeleton, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDeleteLogo, useSellerLogo, useUploadLogo } from "../../shared/api/seller"
import { useCan } from "../../shared/api/use-can"
import { useConfirm } from "../../shared/page/use-confirm"
import { isTooLarge, LOGO_MEGABYTES, LOGO_TYPES } from "../../shared/browser/file-limits"
import { run } from "../../shared/api/run"
import { Section } from "../../shared/page/section"
import { DropZone } from "../../attachments/drop-zone"

/** The logo as paper shows it: on white, in the dark as well. */
const LogoImage = () => {
  const { t } = useTranslation("crm")
  const { data: url, error } = useSellerLogo()
  if (error) {
    return (
      <Text size="small" className="text-ui-fg-error" role="alert">
        {t("seller.logo.gone")}
      </Text>
    )
  }
  return (
    <div className="bg-ui-fg-on-color border-ui-border-base flex h-32 items-center justify-center rounded-lg border p-4">
      {url ? (
        <img
          src={url}
          alt={t("seller.logo.alt")}
          className="max-h-full max-w-full object-contain"
          data-testid="seller-logo"
        />
      ) : (
        <Skeleton className="h-16 w-40 rounded-md" />
      )}
    </div>
  )
}

/** The logo on top of every document: shown, put in place of another, taken away. */
export const LogoSection = ({ hasLogo }: { hasLogo: boolean }) => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const confirm = useConfirm()
  const { mutateAsync: upload, isPending } = useUploadLogo()
  const { mutateAsync: remove, isPending: isRemoving } = useDeleteLogo()

  const onFiles = async ([file]: File[]) => {
    if (!file) {
      return
    }
    if (!LOGO_TYPES.includes(file.type)) {
      toast.error(t("seller.logo.wrongType"))
    } else if (isTooLarge(file, LOGO_MEGABYTES)) {
      toast.error(t("files.tooLarge", { name: file.name, megabytes: LOGO_MEGABYTES }))
    } else {
      await run(upload(file), () => t("common.saved"))
    }
  }

  const onRemove = async () => {
    if (await confirm(t("seller.logo.remove"), t("seller.logo.removeHint"), t("actions.delete"))) {
      await run(remove(), () => t("common.deleted"))
    }
  }

  return (
    <Section
      title={t("seller.logo.title")}
      subtitle={t("seller.logo.subtitle")}
      testId="seller-logo-section"
      actions={
        canConfigure &&
        hasLogo && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isRemoving}
            onClick={() => void onRemove()}
            data-testid="seller-logo-remove"
          >
            <Trash />
            {t("actions.delete")}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {hasLogo && <LogoImage />}
        {!hasLogo && !canConfigure && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("seller.logo.none")}
          </Text>
        )}
        {canConfigure && (
          <DropZone
            label={t(hasLogo ? "seller.logo.replace" : "seller.logo.choose")}
            hint={t("seller.logo.hint", { megabytes: LOGO_MEGABYTES })}
            accept={LOGO_TYPES.join(",")}
            isPending={isPending}
            onFiles={onFiles}
          />
        )}
      </div>
    </Section>
  )
}
